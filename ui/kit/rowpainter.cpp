// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rowpainter.h"

namespace waypost::ui {

QList<HitArea> RowPainter::hitAreas(int, const QRect &)
{
    return {};
}

bool RowPainter::selectable(int) const
{
    return true;
}

bool RowPainter::mouse(int, const QRect &, QMouseEvent &)
{
    return false;
}

} // namespace waypost::ui
