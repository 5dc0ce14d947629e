// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/messagehighlighter.h"

#include "ui/kit/emoji.h"
#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace waypost::ui {

MessageHighlighter::MessageHighlighter(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(static_cast<QObject *>(document))
    , m_theme(theme)
{
    // Before the base class hears of a change and asks for lines.
    connect(document, &QTextDocument::contentsChange, this,
            [this](int, int removed, int added) { m_stale = m_stale || removed > 0 || added > 0; });
    setDocument(document);
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void MessageHighlighter::setMarks(bool marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    m_stale = true;
    rehighlight();
}

/// Once per change of the text. A fence that came or went changes lines that were not touched.
void MessageHighlighter::readAgain()
{
    if (!std::exchange(m_stale, false))
        return;
    const QString text = document()->toPlainText();
    m_spans = m_marks ? markedSource(text) : QList<SourceSpan>();
    const qsizetype fences = text.count(QLatin1StringView("```"));
    if (std::exchange(m_fences, fences) != fences)
        QMetaObject::invokeMethod(this, &QSyntaxHighlighter::rehighlight, Qt::QueuedConnection);
}

QTextCharFormat MessageHighlighter::formatOf(const SourceSpan &span) const
{
    const Tokens &tokens = m_theme.tokens();
    QTextCharFormat format;
    if (span.marks & Mark::Bold)
        format.setFontWeight(QFont::Bold);
    if (span.marks & Mark::Italic)
        format.setFontItalic(true);
    if (span.marks & Mark::Strike)
        format.setFontStrikeOut(true);
    if (span.marks & Mark::Mono) {
        format.setFontFamilies(fontFor(TextRole::Mono).families());
        format.setFontFixedPitch(true);
    }
    if (span.marks & Mark::Link)
        format.setForeground(tokens.accentInk);
    if (span.isMark)
        format.setForeground(tokens.ink3);
    return format;
}

void MessageHighlighter::highlightBlock(const QString &text)
{
    readAgain();
    const qsizetype begin = currentBlock().position();
    for (const SourceSpan &span : m_spans) {
        const qsizetype from = std::max(span.start, begin);
        const qsizetype to = std::min(span.start + span.length, begin + text.size());
        if (from < to)
            setFormat(int(from - begin), int(to - from), formatOf(span));
    }
    for (const QTextLayout::FormatRange &range : emojiFormats(text, document()->defaultFont()))
        setFormat(range.start, range.length, range.format);
}

} // namespace waypost::ui
