// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/popupplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace waypost::ui {

void placeAbove(QWidget &popup, const QRect &anchor)
{
    constexpr int gap = 6;
    QPoint place = anchor.topLeft() - QPoint(0, popup.height() + gap);
    if (const QScreen *screen = QGuiApplication::screenAt(anchor.center())) {
        const QRect room = screen->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - popup.width())));
        place.setY(std::max(place.y(), room.top()));
    }
    popup.move(place);
}

} // namespace waypost::ui
