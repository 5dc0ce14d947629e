// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QKeyEvent;
class QTextCursor;

namespace waypost::ui {

/// A text and what is selected in it.
struct MarkedText {
    QString text;
    qsizetype start = 0;
    qsizetype end = 0;
    bool operator==(const MarkedText &) const = default;
};

/// Puts `mark` ("*", "_", "~", "```") around what is selected, or takes it away if it is there already,
/// inside or around. Spaces at the edges stay outside, as marks only count at words. With nothing selected
/// the word at the cursor is meant; in no word the marks come alone, the cursor between them.
[[nodiscard]] MarkedText toggled(MarkedText text, const QString &mark);

/// The mark a key asks for: Ctrl+B, Ctrl+I, Ctrl+Shift+X, Ctrl+Shift+M (monospaced); empty for any other.
[[nodiscard]] QString markOf(const QKeyEvent &key);
/// toggled() in the paragraph (monospaced: anywhere) at the cursor, as one step to undo.
void toggleMark(QTextCursor &cursor, const QString &mark);

} // namespace waypost::ui
