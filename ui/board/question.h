// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/board/figures.h"

#include <QMetaType>

namespace waypost::ui {

/// What a number on the board stands for: its figure and which part of it. The list behind it is counted by
/// the same function.
struct BoardQuestion {
    board::Figure figure = board::Figure::Open;
    board::Part part {};
    qint64 from = 0; ///< UTC ms: of this day instead of the period; 0: the period
    qint64 until = 0;
    bool everywhere = false; ///< of all teams and channels

    [[nodiscard]] board::Samples samples(const board::Board &board, board::Scope scope) const
    {
        if (everywhere)
            scope = board::everywhere(scope);
        if (from > 0) {
            scope.from = from;
            scope.until = until;
        }
        return board::partOf(board::samplesOf(figure, board, scope), part);
    }
};

} // namespace waypost::ui

Q_DECLARE_METATYPE(waypost::ui::BoardQuestion)
