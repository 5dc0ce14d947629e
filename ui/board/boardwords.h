// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/board/figures.h"

#include <QCoreApplication>

namespace waypost::ui {

/// The board's figures in words.
class BoardWords {
    Q_DECLARE_TR_FUNCTIONS(BoardWords)
public:
    [[nodiscard]] static QString title(board::Figure figure); ///< "Breached"
    /// Which conversations count, in one sentence: printed under charts, in tooltips and over lists.
    [[nodiscard]] static QString rule(board::Figure figure, bool business);
    [[nodiscard]] static QString left(qint64 ms); ///< "4 min over", "6 min left"
    [[nodiscard]] static QString duration(qint64 ms); ///< "1:12", "2 h 5 min"; "–" below zero
    [[nodiscard]] static QString percent(const board::Share &share,
                                         int digits = 0); ///< "96.4 %"; "–" of nothing
    [[nodiscard]] static QString period(int days); ///< "Today", "7 days"
    [[nodiscard]] static QString age(int bucket); ///< "< 1 h"
    [[nodiscard]] static QString customer(const QString &name);
    [[nodiscard]] static QString state(const QString &state); ///< of an agent: "Online"
    [[nodiscard]] static QString counted(qsizetype n); ///< "n = 212"
    [[nodiscard]] static QString of(board::Figure figure, qint64 value); ///< a sample's value
};

} // namespace waypost::ui
