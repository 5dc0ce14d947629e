// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/avatar.h"

#include "ui/kit/codepoint.h"
#include "ui/kit/emoji.h"
#include "ui/kit/fonts.h"
#include "ui/kit/painting.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <array>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array personColours {0x7b58a8, 0xb0562a, 0x3570b3, 0x23794a, 0xa8435d,
                                    0x56616f, 0x80651a, 0x3d7373, 0x44609e, 0x9a4b8f};

QString firstCluster(const QString &text)
{
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
    const qsizetype end = clusters.toNextBoundary();
    return text.left(std::max(end, emojiLength(text))); // families and flags are longer than Qt's clusters
}

bool startsWithLetter(const QString &word)
{
    return !word.isEmpty() && QChar::isLetterOrNumber(codePointAt(word, 0).value);
}

/// A word without what stands before its first letter: "(Lucía" counts as L.
QString fromFirstLetter(const QString &word)
{
    for (qsizetype i = 0; i < word.size(); i += codePointAt(word, i).length)
        if (QChar::isLetterOrNumber(codePointAt(word, i).value))
            return word.mid(i);
    return {};
}

bool isNumber(const QString &name)
{
    bool digits = false;
    for (const QChar c : name) {
        if (c.isLetter())
            return false;
        digits = digits || c.isDigit();
    }
    return digits && name.contains(QRegularExpression(u"^[+\\d\\s()./•-]+$"_s));
}

QColor channelColour(Icon channel)
{
    switch (channel) {
    case Icon::Chat:
        return QColor(0x1d8a4e);
    case Icon::Camera:
        return QColor(0xb5387f);
    case Icon::Mail:
        return QColor(0x3570b3);
    default:
        return QColor(0x56616f);
    }
}
} // namespace

QString initials(const QString &name)
{
    const QString text = name.left(256).simplified();
    if (text.isEmpty())
        return u"?"_s;
    if (isNumber(text)) {
        QString digits;
        for (const QChar c : text)
            if (c.isDigit())
                digits += c;
        return digits.right(2);
    }
    QStringList words;
    for (const QString &word : text.split(u' '))
        if (const QString letters = fromFirstLetter(word); startsWithLetter(letters))
            words << letters;
    if (words.isEmpty())
        return firstCluster(text);
    QString result = firstCluster(words.first());
    if (words.size() > 1) {
        // Two letters of a cursive script would join into a word of their own.
        if (QChar::joiningType(codePointAt(result, 0).value) == QChar::Joining_Dual)
            result += QChar(0x200c);
        result += firstCluster(words.last());
    }
    return result.toUpper();
}

QColor personColour(const QString &id)
{
    quint32 hash = 2166136261U; // FNV-1a: the same on every machine, unlike qHash
    for (const char byte : id.toUtf8())
        hash = (hash ^ quint8(byte)) * 16777619U;
    return QColor(QRgb(personColours[hash % personColours.size()]));
}

namespace {
void paintBadge(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(rect.adjusted(-2, -2, 2, 2));
    painter.setBrush(fill);
    painter.drawEllipse(rect);
}

void paintFace(QPainter &painter, const QRectF &rect, const Avatar &avatar)
{
    if (!avatar.picture.isNull()) {
        QPainterPath circle;
        circle.addEllipse(rect);
        painter.save();
        painter.setClipPath(circle);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSizeF size = avatar.picture.deviceIndependentSize();
        const QSizeF cover = size.scaled(rect.size(), Qt::KeepAspectRatioByExpanding);
        painter.drawPixmap(QRectF(rect.center() - QPointF(cover.width(), cover.height()) / 2, cover),
                           avatar.picture, avatar.picture.rect());
        painter.restore();
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(personColour(avatar.id));
    painter.drawEllipse(rect);
    QFont font = fontFor(TextRole::Strong);
    font.setPixelSize(int(std::max(8.0, rect.height() * 0.36)));
    painter.setFont(font);
    painter.setPen(Qt::white);
    drawLine(painter, rect, initials(avatar.name), Qt::AlignHCenter);
}
} // namespace

void paintAvatar(QPainter &painter, const QRectF &rect, const Avatar &avatar, const Tokens &tokens,
                 const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (avatar.faded)
        painter.setOpacity(painter.opacity() * 0.6);
    paintFace(painter, rect, avatar);
    const bool rightToLeft = isRightToLeft(painter);
    const auto corner = [&](qreal size) {
        const qreal x = rightToLeft ? rect.left() - 2 : rect.right() + 2 - size;
        return QRectF(x, rect.bottom() + 2 - size, size, size);
    };
    if (avatar.channel) {
        const QRectF badge = corner(std::clamp(rect.height() * 0.42, 12.0, 18.0));
        paintBadge(painter, badge, channelColour(*avatar.channel), ground);
        const qreal inset = badge.width() * 0.2;
        paintIcon(painter, *avatar.channel, badge.adjusted(inset, inset, -inset, -inset), Qt::white);
    } else if (avatar.presence != Presence::Unknown) {
        const QRectF badge = corner(std::clamp(rect.height() * 0.3, 8.0, 12.0));
        const bool online = avatar.presence == Presence::Online;
        paintBadge(painter, badge,
                   online ? tokens.ok : (avatar.presence == Presence::Away ? tokens.warn : tokens.ink3),
                   ground);
        if (!online) { // a ring, so that the colour alone does not say it
            painter.setBrush(ground);
            painter.drawEllipse(badge.adjusted(2.5, 2.5, -2.5, -2.5));
        }
    }
    painter.restore();
}

AvatarLabel::AvatarLabel(const Theme &theme, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(size)
{
    setFixedSize(size + 4, size + 4);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AvatarLabel::setAvatar(Avatar avatar)
{
    m_avatar = std::move(avatar);
    setAccessibleName(m_avatar.name);
    update();
}

void AvatarLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintAvatar(painter, QRectF(2, 2, m_size, m_size), m_avatar, m_theme.tokens(), m_theme.tokens().paper);
}

} // namespace waypost::ui
