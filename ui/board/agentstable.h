// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/board/boardtable.h"
#include "ui/board/question.h"

namespace waypost::ui {

class BoardModel;
struct InboxContext;

/// Who is there, how much he has, and how it goes. Each number opens what it counts.
class AgentsTable final : public QWidget {
    Q_OBJECT
public:
    AgentsTable(InboxContext &context, BoardModel &model, int percent = 100, QWidget *parent = nullptr);
    [[nodiscard]] BoardTable &table() { return *m_table; }
    [[nodiscard]] const QList<board::AgentLine> &lines() const { return m_lines; }

Q_SIGNALS:
    void asked(const waypost::ui::BoardQuestion &question);

private:
    void count();
    [[nodiscard]] QList<BoardCell> cellsOf(int row) const;
    void ask(int row, const QString &what);

    InboxContext &m_context;
    BoardModel &m_model;
    BoardTable *m_table;
    QList<board::AgentLine> m_lines;
};

} // namespace waypost::ui
