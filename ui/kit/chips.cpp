// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chips.h"

#include "ui/kit/bidi.h"
#include "ui/kit/emoji.h"
#include "ui/kit/fonts.h"
#include "ui/kit/painting.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace waypost::ui {

namespace {
constexpr int ChipPadding = 6;
constexpr int ChipGap = 5;
constexpr int ChipRadius = 4;
constexpr int NarrowestChip = 36;
constexpr int CountHeight = 16;

QFont chipFont()
{
    QFont font = fontFor(TextRole::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

QString countText(int count)
{
    constexpr int most = 99;
    return count > most ? QString(QLocale().toString(most) + u'+') : QLocale().toString(count);
}

QRect mirrored(const QPainter &painter, const QRect &within, const QRect &rect)
{
    return QRect(isRightToLeft(painter) ? within.left() + within.right() - rect.right() : rect.left(),
                 rect.top(), rect.width(), rect.height());
}
} // namespace

ToneColours toneColours(ChipTone tone, const Tokens &tokens)
{
    switch (tone) {
    case ChipTone::Neutral:
        return {tokens.ink2, tokens.paper3};
    case ChipTone::Accent:
        return {tokens.accentInk, tokens.accentSoft};
    case ChipTone::Ok:
        return {tokens.ok, tokens.okSoft};
    case ChipTone::Warn:
        return {tokens.warn, tokens.warnSoft};
    case ChipTone::Bad:
        return {tokens.bad, tokens.badSoft};
    case ChipTone::Special:
        return {tokens.special, tokens.specialSoft};
    }
    return {tokens.ink2, tokens.paper3};
}

int chipWidth(const QString &text)
{
    const QFontMetrics metrics(chipFont());
    // As it will be painted: narrow spaces are wider there.
    const QString line = elidedLine(text.left(64), metrics, QWIDGETSIZE_MAX);
    return int(std::ceil(QFontMetricsF(chipFont()).horizontalAdvance(line))) + 2 * ChipPadding;
}

int paintChips(QPainter &painter, const QRect &rect, const QList<Chip> &chips, const Tokens &tokens)
{
    painter.save();
    painter.setFont(chipFont());
    int x = rect.left();
    const int top = rect.top() + (rect.height() - ChipHeight) / 2;
    for (const Chip &chip : chips) {
        const int room = rect.right() + 1 - x;
        const int width = std::min(chipWidth(chip.text), room);
        if (width < std::min(NarrowestChip, chipWidth(chip.text)))
            break;
        const QRect place = mirrored(painter, rect, {x, top, width, ChipHeight});
        const ToneColours colours = toneColours(chip.tone, tokens);
        fillRounded(painter, place, ChipRadius, colours.ground);
        painter.setPen(colours.ink);
        drawLine(painter, QRectF(place).adjusted(ChipPadding, 0, 1 - ChipPadding, 0), chip.text);
        x += width + ChipGap;
    }
    painter.restore();
    return std::max(0, x - ChipGap - rect.left());
}

int countWidth(int count)
{
    if (count <= 0)
        return 0;
    const int text = int(std::ceil(tabularWidth(fontFor(TextRole::CaptionStrong), countText(count))));
    return std::max(CountHeight + 2, text + 12);
}

int paintCount(QPainter &painter, const QRect &rect, int count, const QColor &ground, const QColor &ink)
{
    const int width = countWidth(count);
    if (width == 0)
        return 0;
    const QRect end(rect.right() + 1 - width, rect.top() + (rect.height() - CountHeight) / 2, width,
                    CountHeight);
    const QRect place = mirrored(painter, rect, end);
    painter.save();
    fillRounded(painter, place, CountHeight / 2.0, ground);
    painter.setFont(fontFor(TextRole::CaptionStrong));
    painter.setPen(ink);
    drawTabular(painter, place, Qt::AlignHCenter, countText(count));
    painter.restore();
    return width;
}

ChipLabel::ChipLabel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void ChipLabel::setChip(const Chip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    setVisible(!chip.text.isEmpty());
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return {chipWidth(m_chip.text), ChipHeight};
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintChips(painter, rect(), {m_chip}, m_theme.tokens());
}

} // namespace waypost::ui
