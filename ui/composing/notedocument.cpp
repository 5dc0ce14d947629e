// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/notedocument.h"

#include "ui/kit/formatter.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QUrl>

#include <utility>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

/// One run of text with one format.
struct Run {
    int position;
    int length;
    QTextCharFormat format;
};

QList<Run> runsOf(const QTextDocument &document)
{
    QList<Run> runs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            runs << Run {it.fragment().position(), it.fragment().length(), it.fragment().charFormat()};
    return runs;
}

QTextCursor over(QTextDocument &document, const Run &run)
{
    QTextCursor cursor(&document);
    cursor.setPosition(run.position);
    cursor.setPosition(run.position + run.length, QTextCursor::KeepAnchor);
    return cursor;
}
} // namespace

QString followableLink(const QString &href)
{
    constexpr qsizetype longest = 2'000;
    const QUrl url(href, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return web && !url.host().isEmpty() && href.size() <= longest ? url.toString(QUrl::FullyEncoded)
                                                                  : QString();
}

NoteDocument::NoteDocument(QObject *parent)
    : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
}

/// Nothing from anywhere: not from the net, not from the disk.
QVariant NoteDocument::loadResource(int, const QUrl &)
{
    return {};
}

void NoteDocument::setNote(const QString &markdown, const Look &look)
{
    m_ink = look.ink;
    setDefaultFont(look.font);
    QTextOption option = defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);
    const auto features = MarkdownFeatures(int(MarkdownDialectGitHub) | int(MarkdownNoHTML));
    setMarkdown(clamped(markdown), features);
    tame(look);
}

/// Pictures become words, headings stay near the text's size, links that lead elsewhere lead nowhere.
void NoteDocument::tame(const Look &look)
{
    const QList<Run> runs = runsOf(*this);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) { // from the end: positions before stay right
        QTextCharFormat format = run->format;
        if (format.isImageFormat()) {
            const QTextImageFormat image = format.toImageFormat();
            const QString words = image.stringProperty(QTextFormat::ImageAltText);
            QTextCharFormat plain;
            plain.setForeground(look.ink);
            over(*this, *run)
                .insertText(u"["_s + (words.isEmpty() ? image.name().left(200) : words) + u"]"_s, plain);
            continue;
        }
        if (format.isAnchor()) {
            const QString url = followableLink(format.anchorHref());
            format.setAnchor(!url.isEmpty());
            format.setAnchorHref(url);
            format.setFontUnderline(!url.isEmpty());
            format.setForeground(url.isEmpty() ? look.ink : look.link);
        }
        if (format.fontFixedPitch() || !format.fontFamilies().toStringList().isEmpty())
            format.setBackground(look.codeGround);
        if (format.hasProperty(QTextFormat::FontSizeAdjustment))
            format.setProperty(QTextFormat::FontSizeAdjustment,
                               std::min(format.intProperty(QTextFormat::FontSizeAdjustment), 1));
        over(*this, *run).setCharFormat(format);
    }
}

void NoteDocument::draw(QPainter &painter, const QPointF &at)
{
    painter.save();
    painter.translate(at);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_ink);
    documentLayout()->draw(&painter, context);
    painter.restore();
}

QList<NoteDocument::Link> NoteDocument::links() const
{
    QList<Link> links;
    for (const Run &run : runsOf(*this)) {
        if (!run.format.isAnchor() || run.format.anchorHref().isEmpty())
            continue;
        const QTextBlock block = findBlock(run.position);
        const QPointF origin = documentLayout()->blockBoundingRect(block).topLeft();
        const QTextLayout *layout = block.layout();
        const int from = run.position - block.position();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int start = std::max(from, line.textStart());
            const int end = std::min(from + run.length, line.textStart() + line.textLength());
            if (start >= end)
                continue;
            const qreal a = line.cursorToX(start);
            const qreal b = line.cursorToX(end);
            links << Link {
                QRectF(std::min(a, b), line.y(), std::abs(b - a), line.height()).translated(origin),
                run.format.anchorHref()};
        }
    }
    return links;
}

} // namespace waypost::ui
