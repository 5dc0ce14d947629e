// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/textmarks.h"

#include <QKeyEvent>
#include <QTextCursor>
#include <QTextDocument>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

bool isAt(const QString &text, qsizetype at, const QString &part)
{
    return at >= 0 && QStringView(text).mid(at, part.size()) == part;
}

void takeWordAtCursor(MarkedText &text)
{
    while (text.start > 0 && text.text[text.start - 1].isLetterOrNumber())
        --text.start;
    while (text.end < text.text.size() && text.text[text.end].isLetterOrNumber())
        ++text.end;
}
} // namespace

MarkedText toggled(MarkedText text, const QString &mark)
{
    const qsizetype cursor = text.start;
    const bool nothing = text.start == text.end;
    if (nothing)
        takeWordAtCursor(text);
    while (text.start < text.end && text.text[text.start].isSpace())
        ++text.start;
    while (text.end > text.start && text.text[text.end - 1].isSpace())
        --text.end;
    const qsizetype size = mark.size();
    const bool inside = text.end - text.start > 2 * size && isAt(text.text, text.start, mark)
        && isAt(text.text, text.end - size, mark);
    const bool around = isAt(text.text, text.start - size, mark) && isAt(text.text, text.end, mark);
    if (inside) {
        text.text.remove(text.end - size, size).remove(text.start, size);
        text.end -= 2 * size;
    } else if (around) {
        text.text.remove(text.end, size).remove(text.start - size, size);
        text.start -= size;
        text.end -= size;
    } else {
        text.text.insert(text.end, mark).insert(text.start, mark);
        text.start += size;
        text.end += size;
    }
    if (nothing) // where one was typing, in the same word
        text.start = text.end = std::clamp(cursor + (around ? -size : size), text.start, text.end);
    return text;
}

QString markOf(const QKeyEvent &key)
{
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && key.key() == Qt::Key_B)
        return u"*"_s;
    if (modifiers == Qt::ControlModifier && key.key() == Qt::Key_I)
        return u"_"_s;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && key.key() == Qt::Key_X)
        return u"~"_s;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && key.key() == Qt::Key_M)
        return u"```"_s;
    return {};
}

void toggleMark(QTextCursor &cursor, const QString &mark)
{
    const QString before = cursor.document()->toPlainText();
    const MarkedText after = toggled({before, cursor.selectionStart(), cursor.selectionEnd()}, mark);
    // Only what differs is replaced, so that undo and drafts see a small change.
    qsizetype head = 0;
    while (head < before.size() && head < after.text.size() && before[head] == after.text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.text.size() - head
           && before[before.size() - 1 - tail] == after.text[after.text.size() - 1 - tail])
        ++tail;
    cursor.beginEditBlock();
    cursor.setPosition(int(head));
    cursor.setPosition(int(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(after.text.mid(head, after.text.size() - head - tail));
    cursor.endEditBlock();
    cursor.setPosition(int(after.start));
    cursor.setPosition(int(after.end), QTextCursor::KeepAnchor);
}

} // namespace waypost::ui
