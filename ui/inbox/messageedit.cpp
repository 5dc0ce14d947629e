// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/messageedit.h"

#include "ui/kit/emoji.h"
#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QSyntaxHighlighter>
#include <QUrl>

#include <cmath>

namespace waypost::ui {

namespace {
constexpr int mostLines = 8;
constexpr int leastLines = 2;
constexpr int editPad = 10;

/// Emoji, and only they, in the colour font.
class EmojiColours final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        for (const QTextLayout::FormatRange &range : emojiFormats(text, document()->defaultFont()))
            setFormat(range.start, range.length, range.format);
    }
};
} // namespace

MessageEdit::MessageEdit(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
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
    new EmojiColours(document());
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
    return source->hasText() || source->hasUrls() || source->hasImage();
}

void MessageEdit::insertFromMimeData(const QMimeData *source)
{
    QStringList paths;
    for (const QUrl &url : source->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (!paths.isEmpty())
        Q_EMIT filesOffered(paths);
    else if (source->hasImage() && !source->hasText())
        Q_EMIT imageOffered(qvariant_cast<QImage>(source->imageData()));
    else if (source->hasText())
        insertPlainText(source->text()); // never markup: a table arrives as its text
}

} // namespace waypost::ui
