// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/markdowncolours.h"

#include "ui/kit/emoji.h"
#include "ui/kit/theme.h"

#include <QTextDocument>
#include <QTextLayout>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

namespace waypost::ui {

/// The library's colours, and emoji over them.
class MarkdownColours::Highlighter final : public KSyntaxHighlighting::SyntaxHighlighter {
public:
    using KSyntaxHighlighting::SyntaxHighlighter::SyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        KSyntaxHighlighting::SyntaxHighlighter::highlightBlock(text);
        if (document())
            for (const QTextLayout::FormatRange &range : emojiFormats(text, document()->defaultFont()))
                setFormat(range.start, range.length, range.format);
    }
};

struct MarkdownColours::Highlighting {
    KSyntaxHighlighting::Repository repository; // 10 to 30 ms to make, so only when a note is written
    Highlighter highlighter {static_cast<QObject *>(nullptr)};
};

MarkdownColours::MarkdownColours(const Theme &theme, QTextDocument *document)
    : QObject(document)
    , m_theme(theme)
    , m_document(document)
{
    connect(&theme, &Theme::changed, this, &MarkdownColours::follow);
}

MarkdownColours::~MarkdownColours() = default;

void MarkdownColours::setOn(bool on)
{
    if (!on && !m_highlighting)
        return;
    if (!m_highlighting) {
        m_highlighting = std::make_unique<Highlighting>();
        m_highlighting->highlighter.setDefinition(
            m_highlighting->repository.definitionForName(QStringLiteral("Markdown")));
    }
    m_highlighting->highlighter.setDocument(on ? m_document : nullptr);
    follow();
}

void MarkdownColours::follow()
{
    if (!m_highlighting)
        return;
    const auto kind = m_theme.tokens().dark ? KSyntaxHighlighting::Repository::DarkTheme
                                            : KSyntaxHighlighting::Repository::LightTheme;
    m_highlighting->highlighter.setTheme(m_highlighting->repository.defaultTheme(kind));
    m_highlighting->highlighter.rehighlight();
}

} // namespace waypost::ui
