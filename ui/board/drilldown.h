// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/board/boardtable.h"
#include "ui/board/question.h"

#include <QDialog>

namespace waypost::ui {

class BoardModel;
class ElidedLabel;
struct InboxContext;

/// The conversations behind a number, exactly, and live: sorted as wanted, each opens in the inbox.
class DrillDown final : public QDialog {
    Q_OBJECT
public:
    DrillDown(InboxContext &context, BoardModel &model, const BoardQuestion &question, QWidget *parent);
    [[nodiscard]] int count() const { return int(m_samples.size()); }
    [[nodiscard]] BoardTable &table() { return *m_table; }
    enum Column { Customer, Channel, Queue, Who, When, Value };
    void sortBy(int column); ///< the same again turns it around

Q_SIGNALS:
    void openWanted(const QString &conversation);

private:
    void countAgain();
    void sort();
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString textOf(const board::Sample &sample, int column) const;
    [[nodiscard]] QList<BoardCell> cellsOf(int row) const;
    void openRow(int row);

    InboxContext &m_context;
    BoardModel &m_model;
    BoardQuestion m_question;
    ElidedLabel *m_title;
    ElidedLabel *m_number;
    BoardTable *m_table;
    board::Samples m_samples; ///< counted again with every change of the board
    int m_column = When;
    bool m_descending = false;
};

} // namespace waypost::ui
