// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/emoji.h"

#include "ui/kit/bidi.h"
#include "ui/kit/codepoint.h"
#include "ui/kit/fonts.h"
#include "ui/kit/painting.h"

#include <QPainter>

#include <private/qtextengine_p.h>
#include <unicode/uchar.h>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr qreal UnlimitedWidth = 1e6;
constexpr char32_t ZeroWidthJoiner = 0x200d;
constexpr char32_t TextStyle = 0xfe0e;
constexpr char32_t EmojiStyle = 0xfe0f;
constexpr char32_t Keycap = 0x20e3;

bool has(char32_t c, UProperty property)
{
    return u_hasBinaryProperty(UChar32(c), property) != 0;
}

/// Reads the sequences of UTS #51 (ED-17) one by one.
class EmojiReader {
public:
    explicit EmojiReader(QStringView text)
        : m_text(text)
    {
    }
    /// Length of the emoji sequence at `at`; 0 if there is none.
    [[nodiscard]] qsizetype sequenceAt(qsizetype at) const
    {
        qsizetype length = elementAt(at, false);
        while (length > 0 && valueAt(at + length) == ZeroWidthJoiner) {
            const qsizetype next = elementAt(at + length + 1, true);
            if (next == 0)
                break;
            length += 1 + next;
        }
        return length;
    }

private:
    [[nodiscard]] CodePoint pointAt(qsizetype at) const
    {
        return at < m_text.size() ? codePointAt(m_text, at) : CodePoint {0, 0};
    }
    [[nodiscard]] char32_t valueAt(qsizetype at) const { return pointAt(at).value; }

    [[nodiscard]] qsizetype elementAt(qsizetype at, bool joined) const
    {
        const auto [c, length] = pointAt(at);
        if (c < 0x80)
            return keycapAt(at, c);
        if (has(c, UCHAR_REGIONAL_INDICATOR)) {
            const auto [second, secondLength] = pointAt(at + length);
            return has(second, UCHAR_REGIONAL_INDICATOR) ? length + secondLength : 0;
        }
        if (!has(c, UCHAR_EMOJI))
            return 0;
        const auto [after, afterLength] = pointAt(at + length);
        if (after == EmojiStyle)
            return tagsEnd(at + length + 1) - at;
        if (after != 0 && has(after, UCHAR_EMOJI_MODIFIER) && has(c, UCHAR_EMOJI_MODIFIER_BASE))
            return tagsEnd(at + length + afterLength) - at;
        const bool shown
            = has(c, UCHAR_EMOJI_PRESENTATION) || (joined && has(c, UCHAR_EXTENDED_PICTOGRAPHIC));
        return shown && after != TextStyle ? tagsEnd(at + length) - at : 0;
    }
    [[nodiscard]] qsizetype keycapAt(qsizetype at, char32_t c) const
    {
        if (!((c >= U'0' && c <= U'9') || c == U'#' || c == U'*'))
            return 0;
        const qsizetype style = valueAt(at + 1) == EmojiStyle ? 1 : 0;
        return valueAt(at + 1 + style) == Keycap ? 2 + style : 0;
    }
    /// Past the tag characters that spell out a flag's region.
    [[nodiscard]] qsizetype tagsEnd(qsizetype at) const
    {
        for (CodePoint p = pointAt(at); p.value >= 0xe0020 && p.value <= 0xe007f; p = pointAt(at))
            at += p.length;
        return at;
    }

    QStringView m_text;
};
} // namespace

QList<TextRun> emojiRuns(QStringView text)
{
    const EmojiReader reader(text);
    QList<TextRun> runs;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = reader.sequenceAt(i);
        if (length == 0) {
            i += codePointAt(text, i).length;
            continue;
        }
        if (!runs.isEmpty() && runs.last().start + runs.last().length == i)
            runs.last().length += length;
        else
            runs.append({i, length});
        i += length;
    }
    return runs;
}

qsizetype emojiLength(QStringView text)
{
    return EmojiReader(text).sequenceAt(0);
}

int onlyEmoji(QStringView text)
{
    const EmojiReader reader(text);
    int count = 0;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = reader.sequenceAt(i);
        if (length > 0)
            ++count;
        else if (!text[i].isSpace())
            return 0;
        i += std::max<qsizetype>(length, 1);
    }
    return count;
}

QList<QTextLayout::FormatRange> emojiFormats(QStringView text, const QFont &font)
{
    QList<QTextLayout::FormatRange> formats;
    if (emojiFamily().isEmpty())
        return formats;
    QFont emojiFont = font;
    emojiFont.setFamilies({emojiFamily()});
    emojiFont.setWeight(QFont::Normal);
    if (font.pixelSize() > 0 && font.pixelSize() < 20)
        emojiFont.setPixelSize(font.pixelSize() + 2); // they read small beside letters
    emojiFont.setStyle(QFont::StyleNormal);
    QTextCharFormat format;
    format.setFont(emojiFont);
    for (const TextRun &run : emojiRuns(text))
        formats.append({int(run.start), int(run.length), format});
    return formats;
}

void beginEmojiLayout(QTextLayout &layout)
{
    layout.setCacheEnabled(true);
    layout.beginLayout();
#if QT_VERSION < QT_VERSION_CHECK(6, 9, 0)
    const auto runs = emojiRuns(layout.text());
    auto run = runs.begin();
    for (QScriptItem &item :
         layout.engine()->layoutData->items) { // both in order, and every run begins an item
        while (run != runs.end() && run->start + run->length <= item.position)
            ++run;
        if (run != runs.end() && item.position >= run->start)
            item.analysis.script = QChar::Script_Common;
    }
#endif
}

namespace {
/// A line laid out without wrapping; returns it.
QTextLine layOutLine(QTextLayout &layout, qreal width)
{
    beginEmojiLayout(layout);
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line;
}

QString oneLine(const QString &text)
{
    QString line = text.left(512);
    for (QChar &c : line)
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    return line.replace(u"\ufe0f\u20e3"_s, u"\u20e3"_s); // as in clamped()
}

void prepareLine(QTextLayout &layout, const QString &line, const QPainter &painter,
                 QTextOption::WrapMode wrap)
{
    QTextOption option;
    option.setWrapMode(wrap);
    option.setTextDirection(directionOf(line, isRightToLeft(painter) ? Qt::RightToLeft : Qt::LeftToRight));
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setFormats(emojiFormats(line, painter.font()));
}
} // namespace

void drawLine(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    QString shown = oneLine(text);
    QTextLayout layout(shown, painter.font(), painter.device());
    prepareLine(layout, shown, painter, QTextOption::NoWrap);
    QTextLine line = layOutLine(layout, UnlimitedWidth);
    if (line.naturalTextWidth() > rect.width() || shown.size() < text.size()) {
        const qreal ellipsis = QFontMetricsF(painter.font()).horizontalAdvance(QChar(0x2026));
        QTextLayout cut(shown, painter.font(), painter.device());
        prepareLine(cut, shown, painter, QTextOption::WrapAnywhere);
        shown = shown.left(layOutLine(cut, std::max(1.0, rect.width() - ellipsis)).textLength()).trimmed()
            + QChar(0x2026);
        layout.setText(shown);
        prepareLine(layout, shown, painter, QTextOption::NoWrap);
        line = layOutLine(layout, UnlimitedWidth);
    }
    const bool rightToLeft = isRightToLeft(painter);
    const bool atRight
        = alignment & Qt::AlignHCenter ? false : bool(alignment & Qt::AlignTrailing) != rightToLeft;
    const qreal room = rect.width() - line.naturalTextWidth();
    const qreal x = rect.left() + (alignment & Qt::AlignHCenter ? room / 2 : (atRight ? room : 0));
    // The base font's line, not the emoji font's taller one, decides where the words stand.
    const QFontMetricsF metrics(painter.font());
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    layout.draw(&painter, QPointF(x, baseline - line.ascent()));
}

} // namespace waypost::ui
