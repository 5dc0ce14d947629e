// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/syntaxview.h"

#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QJsonDocument>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

namespace waypost::ui {

namespace {
constexpr qsizetype MaxSource = 256 * 1024;
}

struct SyntaxView::Highlighting {
    explicit Highlighting(QTextDocument *document)
        : highlighter(document)
    {
    }
    KSyntaxHighlighting::Repository repository; // 10 to 30 ms to make, so only when a view is
    KSyntaxHighlighting::SyntaxHighlighter highlighter;
};

SyntaxView::SyntaxView(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_highlighting(std::make_unique<Highlighting>(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight); // source is source everywhere
    setFont(fontFor(TextRole::Mono));
    setTabStopDistance(4 * QFontMetricsF(font()).horizontalAdvance(u' '));
    setAccessibleName(tr("Source text"));
    connect(&theme, &Theme::changed, this, &SyntaxView::follow);
    follow();
}

SyntaxView::~SyntaxView() = default;

void SyntaxView::setSource(const QString &text, const QString &language)
{
    m_highlighting->highlighter.setDefinition(m_highlighting->repository.definitionForName(language));
    setPlainText(text.left(MaxSource));
}

void SyntaxView::setJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QByteArray shown = document.isNull() ? json : document.toJson(QJsonDocument::Indented);
    setSource(QString::fromUtf8(shown), QStringLiteral("JSON"));
}

void SyntaxView::follow()
{
    const auto kind = m_theme.tokens().dark ? KSyntaxHighlighting::Repository::DarkTheme
                                            : KSyntaxHighlighting::Repository::LightTheme;
    m_highlighting->highlighter.setTheme(m_highlighting->repository.defaultTheme(kind));
    m_highlighting->highlighter.rehighlight();
}

} // namespace waypost::ui
