// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/messageedit.h"

#include "ui/composing/messagehighlighter.h"
#include "ui/composing/pasted.h"
#include "ui/composing/textmarks.h"
#include "ui/kit/fonts.h"
#include "ui/kit/markdowncolours.h"
#include "ui/kit/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

#include <cmath>
#include <memory>

namespace waypost::ui {

namespace {
constexpr int mostLines = 8;
constexpr int leastLines = 2;
constexpr int editPad = 10;
} // namespace

MessageEdit::MessageEdit(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_highlighter(new MessageHighlighter(theme, document()))
    , m_noteColours(new MarkdownColours(theme, document()))
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setFont(fontFor(TextRole::Body));
    setViewportMargins(editPad, editPad - 3, editPad, editPad - 3);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] {
        const int lines = std::clamp(int(std::lround(document()->size().height())), leastLines, mostLines);
        if (lines != m_lines) {
            m_lines = lines;
            updateGeometry();
        }
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MessageEdit::setNote(bool note)
{
    m_note = note;
    m_highlighter->setMarks(!note);
    m_highlighter->setDocument(note ? nullptr : document());
    m_noteColours->setOn(note);
    update();
    viewport()->update();
}

int MessageEdit::heightForLines(int lines) const
{
    return int(std::ceil(lines * QFontMetricsF(font()).lineSpacing())) + 2 * editPad;
}

QSize MessageEdit::sizeHint() const
{
    return {200, heightForLines(std::max(leastLines, m_lines))};
}

QSize MessageEdit::minimumSizeHint() const
{
    return {120, heightForLines(std::max(leastLines, m_lines))};
}

void MessageEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (enter && (control || (m_enterSends && !shift))) {
        Q_EMIT submitted();
        event->accept();
        return;
    }
    if (enter) {
        textCursor().insertText(QStringLiteral("\n"));
        ensureCursorVisible();
        return;
    }
    if (const QString mark = m_note ? QString() : markOf(*event); !mark.isEmpty() && !isReadOnly()) {
        QTextCursor cursor = textCursor();
        toggleMark(cursor, mark);
        setTextCursor(cursor);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MessageEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void MessageEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    Q_EMIT left();
}

bool MessageEdit::event(QEvent *event)
{
    // Before the window takes them for its own.
    if (event->type() == QEvent::ShortcutOverride && !m_note
        && !markOf(static_cast<QKeyEvent &>(*event)).isEmpty()) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::Paint) // the frame around the viewport
        return QPlainTextEdit::event(event);
    paintFrame();
    return true;
}

void MessageEdit::paintFrame()
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? tokens.accent : m_note ? tokens.noteLine : tokens.line, 1));
    painter.setBrush(m_note ? tokens.note : tokens.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
}

bool MessageEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return isPastable(*source);
}

void MessageEdit::insertFromMimeData(const QMimeData *source)
{
    const Pasted pasted = pastedFrom(*source);
    if (!pasted.files.isEmpty())
        Q_EMIT filesOffered(pasted.files);
    else if (!pasted.vcard.isEmpty())
        Q_EMIT vcardOffered(pasted.vcard);
    else if (!pasted.image.isNull())
        Q_EMIT imageOffered(pasted.image);
    else
        insertPlainText(pasted.text); // never markup
}

void MessageEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    if (onMenu)
        onMenu(*menu, event->pos());
    menu->exec(event->globalPos());
}

} // namespace waypost::ui
