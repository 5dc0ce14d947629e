// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFlags>
#include <QList>
#include <QString>

namespace waypost::ui {

/// How a piece of a message is set.
enum class Mark { Bold = 1, Italic = 2, Strike = 4, Mono = 8, Link = 16 };
Q_DECLARE_FLAGS(Marks, Mark)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

struct Span {
    qsizetype start = 0; ///< in Paragraph::text
    qsizetype length = 0;
    Marks marks;
    bool operator==(const Span &) const = default;
};

enum class ParagraphKind { Plain, Quote, Bullet, Number, Code };

struct Paragraph {
    ParagraphKind kind = ParagraphKind::Plain;
    QString text; ///< without the marks
    QList<Span> spans; ///< in order, not overlapping; gaps are plain
    int number = 0; ///< of a numbered list's item
};
using FormattedText = QList<Paragraph>;

inline constexpr qsizetype MaxShownCharacters = 20'000;
inline constexpr qsizetype MaxShownMarks = 2'000;

/// Text from outside made harmless to lay out: at most 20,000 characters (cut at a character's edge, "…"
/// added), at most 2,000 combining marks and 8 on one base, no control characters.
[[nodiscard]] QString clamped(const QString &text);

/// WhatsApp's formatting, read the way its apps do: *bold* _italic_ ~strike~ `code` ```mono``` within a line,
/// and lines that start with "> ", "- ", "* " or "1. ". Marks count only at a word's edge and in pairs, may
/// nest, and stay text otherwise. ``` may span lines. Addresses are marked as links but nothing is ever
/// fetched. Clamps first. Linear in the text.
[[nodiscard]] FormattedText formatted(const QString &text);
/// The same without marks, on one line: for lists, notifications and screen readers.
[[nodiscard]] QString previewOf(const QString &text, qsizetype limit = 200);

} // namespace waypost::ui
