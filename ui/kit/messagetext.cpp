// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/messagetext.h"

#include "ui/kit/bidi.h"
#include "ui/kit/emoji.h"
#include "ui/kit/fonts.h"
#include "ui/kit/painting.h"

#include <QLocale>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr qreal QuoteIndent = 10;
constexpr qreal CodePadding = 8;
constexpr int LargeEmojiLimit = 3;
constexpr int MaxFormats = 2'000; // per paragraph; what is beyond stays plain
constexpr qreal TextLeading = 2; // between lines, px

QFont largeEmojiFont(QFont font, int count)
{
    font.setPixelSize((count == 1 ? 40 : 30) * threadZoom() / 100);
    return font;
}

QTextCharFormat formatOf(Marks marks, const MessageText::Look &look)
{
    QTextCharFormat format;
    QFont font = marks.testFlag(Mark::Mono) ? threadFont(TextRole::Mono) : look.font;
    if (marks.testFlag(Mark::Bold))
        font.setWeight(QFont::DemiBold);
    if (marks.testFlag(Mark::Italic))
        font.setItalic(true);
    font.setStrikeOut(marks.testFlag(Mark::Strike));
    if (marks.testFlag(Mark::Link)) {
        font.setUnderline(true);
        format.setForeground(look.link);
    }
    format.setFont(font);
    return format;
}
} // namespace

struct MessageText::Block {
    Block(const Paragraph &p, const QFont &font)
        : paragraph(p)
        , layout(p.text, font)
    {
    }
    Paragraph paragraph;
    QTextLayout layout;
    QList<QTextLayout::FormatRange> highlights {};
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString marker {}; ///< "•", "2."
    qreal indent = 0; ///< at the leading side
    qreal left = 0;
    qreal top = 0;
    qreal height = 0;
    qsizetype start = 0; ///< in m_plain

    [[nodiscard]] bool isCode() const { return paragraph.kind == ParagraphKind::Code; }
    [[nodiscard]] bool rightToLeft() const { return direction == Qt::RightToLeft; }
    [[nodiscard]] qsizetype end() const { return start + paragraph.text.size(); }
    void prepare(const Look &look);
};

MessageText::MessageText(const QString &source, Look look)
    : m_look(std::move(look))
{
    const FormattedText paragraphs = formatted(source);
    const int emoji = m_look.largeEmoji && paragraphs.size() == 1 ? onlyEmoji(paragraphs[0].text) : 0;
    if (emoji > 0 && emoji <= LargeEmojiLimit)
        m_look.font = largeEmojiFont(m_look.font, emoji);
    Qt::LayoutDirection direction = Qt::LeftToRight;
    for (const Paragraph &paragraph : paragraphs) {
        auto block = std::make_unique<Block>(paragraph, m_look.font);
        block->direction = direction
            = block->isCode() ? Qt::LeftToRight : directionOf(paragraph.text, direction);
        block->prepare(m_look);
        block->start = m_plain.size();
        m_plain += paragraph.text + u'\n';
        m_blocks.push_back(std::move(block));
    }
    m_plain.chop(1);
}

void MessageText::Block::prepare(const Look &look)
{
    if (paragraph.kind == ParagraphKind::Bullet)
        marker = u"•"_s;
    else if (paragraph.kind == ParagraphKind::Number)
        marker = QLocale::c().toString(paragraph.number) + u'.';
    if (paragraph.kind == ParagraphKind::Quote)
        indent = QuoteIndent;
    else if (isCode())
        indent = CodePadding;
    else if (!marker.isEmpty())
        indent = std::ceil(QFontMetricsF(look.font).horizontalAdvance(marker)) + 6;

    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : paragraph.spans.first(std::min<qsizetype>(paragraph.spans.size(), MaxFormats)))
        formats.append({int(span.start), int(span.length), formatOf(span.marks, look)});
    const auto emojis = emojiFormats(paragraph.text, look.font);
    formats += emojis.first(std::min<qsizetype>(emojis.size(), MaxFormats));
    layout.setFormats(formats);
}

MessageText::~MessageText() = default;
MessageText::MessageText(MessageText &&) noexcept = default;
MessageText &MessageText::operator=(MessageText &&) noexcept = default;

void MessageText::setWidth(qreal width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_usedWidth = 0;
    qreal y = 0;
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        Block &block = *m_blocks[i];
        const bool codeBefore = i > 0 && m_blocks[i - 1]->isCode();
        if (i > 0 && block.isCode() != codeBefore)
            y += CodePadding; // room for the well's edge
        layOut(block, y, width);
        y += block.height;
    }
    if (!m_blocks.empty() && m_blocks.back()->isCode())
        y += CodePadding;
    m_height = std::ceil(y);
    m_usedWidth = std::min(std::ceil(m_usedWidth), std::max(width, 1.0));
    alignTo(m_usedWidth);
}

void MessageText::layOut(Block &block, qreal top, qreal width)
{
    const qreal ends = block.isCode() ? 2 * CodePadding : block.indent;
    const QFontMetricsF metrics(m_look.font);
    block.top = top + (block.isCode() && top == 0 ? CodePadding : 0);
    qreal y = 0;
    beginEmojiLayout(block.layout);
    for (QTextLine line = block.layout.createLine(); line.isValid(); line = block.layout.createLine()) {
        line.setLineWidth(std::max(1.0, width - ends));
        line.setPosition({0, y});
        // Mixed fonts must not make one line taller than the next: scripts that need more room get it, emoji
        // don't.
        const qreal lineHeight = std::max(std::ceil(line.height()), std::ceil(metrics.height()));
        y += lineHeight + TextLeading;
        m_usedWidth = std::max(m_usedWidth, line.naturalTextWidth() + ends);
    }
    block.layout.endLayout();
    block.height = block.top - top + std::max(y, metrics.height());
}

void MessageText::alignTo(qreal width)
{
    m_alignedTo = std::max(width, m_usedWidth);
    for (const auto &block : m_blocks) {
        block->left = block->rightToLeft() ? 0 : block->indent;
        const qreal right = m_alignedTo - (block->rightToLeft() ? block->indent : 0);
        for (int i = 0; block->rightToLeft() && i < block->layout.lineCount(); ++i) {
            QTextLine line = block->layout.lineAt(i);
            line.setPosition({right - line.naturalTextWidth(), line.y()});
        }
    }
}

qreal MessageText::lastLineReach(Qt::LayoutDirection ui) const
{
    if (m_blocks.empty())
        return 0;
    const Block &block = *m_blocks.back();
    if (block.direction != ui || block.isCode() || block.layout.lineCount() == 0)
        return m_width;
    return block.indent + block.layout.lineAt(block.layout.lineCount() - 1).naturalTextWidth();
}

void MessageText::draw(QPainter &painter, const QPointF &at, const Selection &selection,
                       const QColor &selectionGround) const
{
    painter.save();
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const Block &block = *m_blocks[i];
        const QPointF corner = at + QPointF(0, block.top);
        if (block.isCode() && (i == 0 || !m_blocks[i - 1]->isCode()))
            drawWell(painter, at, i);
        if (block.paragraph.kind == ParagraphKind::Quote) {
            const qreal x = block.rightToLeft() ? m_alignedTo - 3 : 0;
            painter.fillRect(QRectF(corner.x() + x, corner.y(), 3, block.height - TextLeading), m_look.link);
        }
        painter.setLayoutDirection(block.direction);
        if (!block.marker.isEmpty())
            drawMarker(painter, corner, block);
        QList<QTextLayout::FormatRange> ranges = block.highlights;
        const qsizetype from = std::max(std::min(selection.from, selection.to), block.start);
        const qsizetype to = std::min(std::max(selection.from, selection.to), block.end());
        if (from < to) {
            QTextCharFormat format;
            format.setBackground(selectionGround);
            ranges.append({int(from - block.start), int(to - from), format});
        }
        painter.setPen(block.paragraph.kind == ParagraphKind::Quote ? m_look.ink2 : m_look.ink);
        block.layout.draw(&painter, corner + QPointF(block.left, 0), ranges);
    }
    painter.restore();
}

/// The ground under a run of code lines that begins at block `first`.
void MessageText::drawWell(QPainter &painter, const QPointF &at, std::size_t first) const
{
    std::size_t last = first;
    while (last + 1 < m_blocks.size() && m_blocks[last + 1]->isCode())
        ++last;
    const qreal top = m_blocks[first]->top - CodePadding + 2;
    const qreal bottom
        = m_blocks[last]->top + m_blocks[last]->layout.boundingRect().height() + CodePadding - 2;
    fillRounded(painter, QRectF(at.x(), at.y() + top, m_alignedTo, bottom - top), 6, m_look.codeGround);
}

void MessageText::drawMarker(QPainter &painter, const QPointF &corner, const Block &block) const
{
    painter.setFont(m_look.font);
    painter.setPen(m_look.ink2);
    const qreal ascent = block.layout.lineCount() > 0 ? block.layout.lineAt(0).ascent() : 0;
    const qreal width = QFontMetricsF(m_look.font).horizontalAdvance(block.marker);
    const qreal x = block.rightToLeft() ? m_alignedTo - width : 0;
    painter.drawText(corner + QPointF(x, ascent), block.marker);
}

void MessageText::setHighlight(const QString &word, const QColor &ground)
{
    QTextCharFormat format;
    format.setBackground(ground);
    for (const auto &block : m_blocks) {
        block->highlights.clear();
        if (word.isEmpty())
            continue;
        for (qsizetype i = block->paragraph.text.indexOf(word, 0, Qt::CaseInsensitive); i >= 0;
             i = block->paragraph.text.indexOf(word, i + word.size(), Qt::CaseInsensitive))
            block->highlights.append({int(i), int(word.size()), format});
    }
}

const MessageText::Block &MessageText::blockAt(qreal y) const
{
    const auto after = std::find_if(m_blocks.begin(), m_blocks.end(),
                                    [y](const auto &block) { return block->top + block->height > y; });
    return after == m_blocks.end() ? *m_blocks.back() : **after;
}

qsizetype MessageText::positionAt(const QPointF &point) const
{
    if (m_blocks.empty())
        return 0;
    const Block &block = blockAt(point.y());
    int nearest = block.layout.lineCount() - 1;
    for (int i = 0; i < block.layout.lineCount(); ++i)
        if (point.y() - block.top
            < block.layout.lineAt(i).y() + block.layout.lineAt(i).height() + TextLeading) {
            nearest = i;
            break;
        }
    if (nearest < 0)
        return block.start;
    return block.start + block.layout.lineAt(nearest).xToCursor(point.x() - block.left);
}

QString MessageText::linkAt(const QPointF &point) const
{
    if (m_blocks.empty() || point.x() < 0 || point.y() < 0 || point.x() > m_alignedTo || point.y() > m_height)
        return {};
    const Block &block = blockAt(point.y());
    for (int i = 0; i < block.layout.lineCount(); ++i) {
        const QTextLine line = block.layout.lineAt(i);
        if (!line.naturalTextRect().contains(point - QPointF(block.left, block.top)))
            continue;
        const int at = line.xToCursor(point.x() - block.left, QTextLine::CursorOnCharacter);
        for (const Span &span : block.paragraph.spans)
            if (span.marks.testFlag(Mark::Link) && at >= span.start && at < span.start + span.length)
                return block.paragraph.text.mid(span.start,
                                                span.length); // marks never begin or end inside an address
    }
    return {};
}

MessageText::Selection MessageText::wordAt(const QPointF &point) const
{
    const qsizetype at = positionAt(point);
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, m_plain);
    words.setPosition(std::min(at, m_plain.size()));
    const qsizetype from = words.isAtBoundary() ? words.position() : words.toPreviousBoundary();
    words.setPosition(from);
    const qsizetype to = words.toNextBoundary();
    return {std::max<qsizetype>(from, 0), to < 0 ? m_plain.size() : to};
}

QString MessageText::textOf(const Selection &selection) const
{
    const qsizetype from = std::min(selection.from, selection.to);
    return m_plain.mid(from, std::max(selection.from, selection.to) - from);
}

} // namespace waypost::ui
