// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPainter>
#include <QRect>
#include <QStyle>

namespace waypost::ui {

/// Places given for left to right, turned over within `bounds` where the painter runs right to left.
struct Mirror {
    Qt::LayoutDirection direction;
    QRect bounds;
    [[nodiscard]] QRect operator()(const QRect &rect) const
    {
        return QStyle::visualRect(direction, bounds, rect);
    }
};

} // namespace waypost::ui
