// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QVariant>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

struct RoleSetting {
    int pixels;
    QFont::Weight weight;
};

RoleSetting settingOf(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return {13, QFont::Normal};
    case TextRole::Strong:
        return {13, QFont::DemiBold};
    case TextRole::Small:
        return {12, QFont::Normal};
    case TextRole::SmallStrong:
        return {12, QFont::DemiBold};
    case TextRole::Caption:
        return {11, QFont::Normal};
    case TextRole::CaptionStrong:
    case TextRole::Caps:
        return {11, QFont::DemiBold};
    case TextRole::Subtitle:
        return {15, QFont::DemiBold};
    case TextRole::Title:
        return {18, QFont::DemiBold};
    case TextRole::Figure:
        return {26, QFont::DemiBold};
    case TextRole::Mono:
        return {12, QFont::Normal};
    }
    return {13, QFont::Normal};
}

qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

bool isPlainDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
} // namespace

QFont fontFor(TextRole role)
{
    const RoleSetting setting = settingOf(role);
    QFont font = QFontDatabase::systemFont(role == TextRole::Mono ? QFontDatabase::FixedFont
                                                                  : QFontDatabase::GeneralFont);
    if (role != TextRole::Mono)
        font.setFamilies({u"Inter"_s, font.family()});
    font.setPixelSize(setting.pixels);
    font.setWeight(setting.weight);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    if (role == TextRole::Caps)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return font;
}

int threadZoom()
{
    const QVariant zoom = qApp ? qApp->property(ThreadZoomProperty) : QVariant();
    return zoom.isValid() ? zoom.toInt() : 100;
}

QFont threadFont(TextRole role)
{
    QFont font = fontFor(role);
    font.setPixelSize(std::max(1, font.pixelSize() * threadZoom() / 100));
    return font;
}

QString emojiFamily()
{
    static const QString family = [] {
        for (const QString &name :
             {u"Noto Color Emoji"_s, u"Apple Color Emoji"_s, u"Segoe UI Emoji"_s, u"Twemoji"_s})
            if (QFontDatabase::hasFamily(name))
                return name;
        return QString();
    }();
    return family;
}

qreal tabularWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitWidth(metrics);
    qreal width = 0;
    for (const QChar c : text)
        width += isPlainDigit(c) ? digit : metrics.horizontalAdvance(c);
    return width;
}

void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal width = tabularWidth(painter.font(), text);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    const bool onlyAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!onlyAscii) { // shaping and direction come before even columns
        painter.drawText(QRectF(x, rect.top(), rect.width(), rect.height()),
                         int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter), text);
        return;
    }
    const qreal digit = digitWidth(metrics);
    for (const QChar c : text) {
        const qreal own = metrics.horizontalAdvance(c);
        const qreal cell = isPlainDigit(c) ? digit : own;
        painter.drawText(QPointF(x + (cell - own) / 2, baseline), c);
        x += cell;
    }
}

} // namespace waypost::ui
