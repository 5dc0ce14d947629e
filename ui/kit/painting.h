// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/tokens.h"

#include <QRectF>

class QPainter;

namespace waypost::ui {

/// Which way a painted row runs: the painter's direction, the application's where that is not set.
[[nodiscard]] bool isRightToLeft(const QPainter &painter);
/// A rounded surface with a hairline inside its edge; an invalid colour leaves that part out. Antialiased.
void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                 const QColor &line = {});
/// The 2 px ring that says where the keyboard is, inside `rect`.
void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Tokens &tokens);

} // namespace waypost::ui
