// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ticks.h"

#include "ui/kit/painting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace waypost::ui {

namespace {
struct TickTexts {
    Q_DECLARE_TR_FUNCTIONS(Tick)
};

/// One check mark, 9 wide and 7 high, from (x, y).
void addCheck(QPainterPath &path, qreal x, qreal y)
{
    path.moveTo(x, y + 4);
    path.lineTo(x + 3, y + 7);
    path.lineTo(x + 9, y);
}

/// The second one, of which the first hides the short arm.
void addCheckBehind(QPainterPath &path, qreal x, qreal y)
{
    path.moveTo(x + 2.4, y + 6.4);
    path.lineTo(x + 3, y + 7);
    path.lineTo(x + 9, y);
}

QPainterPath tickPath(Tick tick)
{
    QPainterPath path; // in a box of TickSize
    switch (tick) {
    case Tick::None:
        break;
    case Tick::Queued:
        path.addEllipse(QPointF(11.5, 5.5), 4.7, 4.7);
        path.moveTo(11.5, 3);
        path.lineTo(11.5, 5.7);
        path.lineTo(13.4, 6.8);
        break;
    case Tick::Sent:
        addCheck(path, 7, 2);
        break;
    case Tick::Delivered:
    case Tick::Read:
        addCheck(path, 2, 2);
        addCheckBehind(path, 7, 2);
        break;
    case Tick::Played:
        addCheck(path, 7, 2);
        break;
    case Tick::Failed:
        path.addEllipse(QPointF(11.5, 5.5), 4.9, 4.9);
        path.moveTo(11.5, 2.9);
        path.lineTo(11.5, 6);
        path.moveTo(11.5, 8);
        path.lineTo(11.5, 8.1);
        break;
    }
    return path;
}
} // namespace

QString tickText(Tick tick)
{
    switch (tick) {
    case Tick::None:
        return {};
    case Tick::Queued:
        return TickTexts::tr("Waiting to be sent");
    case Tick::Sent:
        return TickTexts::tr("Sent");
    case Tick::Delivered:
        return TickTexts::tr("Delivered");
    case Tick::Read:
        return TickTexts::tr("Read");
    case Tick::Played:
        return TickTexts::tr("Played");
    case Tick::Failed:
        return TickTexts::tr("Not sent");
    }
    return {};
}

void paintTick(QPainter &painter, const QRectF &rect, Tick tick, const Tokens &tokens)
{
    if (tick == Tick::None)
        return;
    const bool seen = tick == Tick::Read || tick == Tick::Played;
    const QColor colour = tick == Tick::Failed ? tokens.bad : (seen ? tokens.accent : tokens.ink3);
    const bool rightToLeft = isRightToLeft(painter);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rightToLeft ? rect.left() : rect.right() - TickSize.width(),
                      rect.center().y() - TickSize.height() / 2);
    if (tick == Tick::Played) {
        painter.setBrush(colour);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(QPolygonF({{0.8, 2.6}, {4.2, 5.4}, {0.8, 8.2}}));
    }
    painter.setPen(QPen(colour, seen ? 1.9 : 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tickPath(tick));
    painter.restore();
}

} // namespace waypost::ui
