// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/board/case.h"
#include "ui/board/boardtable.h"

namespace waypost::ui {

class BoardActions;
class BoardModel;
struct InboxContext;

/// What is owed, the earliest due first, and what to do about it in place. Nothing moves under the pointer: a
/// new order waits until it has left the rows.
class RiskTable final : public QWidget {
    Q_OBJECT
public:
    /// `actions`: nullptr for a wall, which nobody touches.
    RiskTable(InboxContext &context, BoardModel &model, BoardActions *actions, int percent = 100,
              QWidget *parent = nullptr);
    [[nodiscard]] BoardTable &table() { return *m_table; }
    [[nodiscard]] int count() const { return int(m_keys.size()); }

Q_SIGNALS:
    void countChanged(int cases);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void put();
    void explain();
    void tick();
    [[nodiscard]] QList<BoardCell> cellsOf(int row) const;
    [[nodiscard]] const board::Case *caseAt(int row) const;
    void act(int row, const QString &action, const QRect &at);

    InboxContext &m_context;
    BoardModel &m_model;
    BoardActions *m_actions;
    BoardTable *m_table;
    std::vector<QString> m_keys; ///< of cases, in order
    bool m_waiting = false; ///< there is a new order
};

} // namespace waypost::ui
