// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/tokens.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace waypost::ui {

/// How far a message of ours has come: waiting here, sent, delivered, read, played (voice), failed.
enum class Tick { None, Queued, Sent, Delivered, Read, Played, Failed };

/// What a screen reader says and a tooltip shows: "Delivered".
[[nodiscard]] QString tickText(Tick tick);
inline constexpr QSizeF TickSize {17, 11};
/// Drawn at the trailing end of `rect`, vertically centred, in its own shape and colour per state.
void paintTick(QPainter &painter, const QRectF &rect, Tick tick, const Tokens &tokens);

} // namespace waypost::ui
