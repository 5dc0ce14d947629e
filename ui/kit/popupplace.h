// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QRect;
class QWidget;

namespace waypost::ui {

/// Moves a popup to stand right above what it belongs to (global), and wholly on that screen.
void placeAbove(QWidget &popup, const QRect &anchor);

} // namespace waypost::ui
