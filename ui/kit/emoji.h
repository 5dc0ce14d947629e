// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QList>
#include <QStringView>
#include <QTextLayout>

namespace waypost::ui {

struct TextRun {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextRun &) const = default;
};

/// Where emoji stand: whole sequences (skin tones, families, flags, keycaps). Digits and ☎-like symbols in
/// text form do not count.
[[nodiscard]] QList<TextRun> emojiRuns(QStringView text);
/// Length of the one emoji the text starts with; 0 if it starts otherwise.
[[nodiscard]] qsizetype emojiLength(QStringView text);
/// How many emoji the text is made of if it holds nothing else (spaces aside), else 0. Messages of up to
/// three are drawn large.
[[nodiscard]] int onlyEmoji(QStringView text);
/// Format ranges that give those runs, and only those, the colour emoji font.
[[nodiscard]] QList<QTextLayout::FormatRange> emojiFormats(QStringView text, const QFont &font);

/// layout.beginLayout() for text with emoji. An emoji takes on the script of the word before it, and after an
/// Indic one Qt (before 6.9) neither finds it in the emoji font nor joins its parts; here each is of its own.
/// Keeps the layout's glyphs (setCacheEnabled), or that would be forgotten.
void beginEmojiLayout(QTextLayout &layout);

/// One line of customer text in a painted row, emoji in colour, elided at its own end, laid out in its own
/// direction; `leading` aligned to the painter's layout direction. The painter's font and pen are used.
void drawLine(QPainter &painter, const QRectF &rect, const QString &text,
              Qt::Alignment alignment = Qt::AlignLeading);

} // namespace waypost::ui
