// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/board/question.h"

#include <QList>
#include <QWidget>

namespace waypost::ui {

class BoardModel;
class StatTile;
class Theme;

/// The live numbers at the top: breached, due soon, open, first reply, SLA met, reopened,
/// double replies.
class TilesRow final : public QWidget {
    Q_OBJECT
public:
    TilesRow(const Theme &theme, BoardModel &model, int percent = 100, QWidget *parent = nullptr);
    [[nodiscard]] StatTile &tile(board::Figure figure) const;

Q_SIGNALS:
    void asked(const waypost::ui::BoardQuestion &question);

private:
    void add(board::Figure figure, const Theme &theme, int percent);
    void count(); ///< everything
    void tick(); ///< what time alone changes
    void countMet();
    [[nodiscard]] QString periodWords() const;

    BoardModel &m_model;
    QList<std::pair<board::Figure, StatTile *>> m_tiles;
};

} // namespace waypost::ui
