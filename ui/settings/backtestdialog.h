// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/sla/backtest.h"
#include "core/sync/desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace waypost::ui {

class HourGrid;
class Theme;

/// What a policy would have meant for the sessions on this computer: kept and missed as it was and as it
/// would have been, by promise, team and hour of the week. Worked out on a thread of the pool.
class BacktestDialog final : public QDialog {
    Q_OBJECT
public:
    BacktestDialog(const Theme &theme, sync::Desk &desk, const Clock &clock, sla::Candidate candidate,
                   QWidget *parent);

Q_SIGNALS:
    void shown(); ///< figures are there

private:
    struct Sessions {
        QList<sla::Session> list;
        QHash<QString, QString> teams; ///< names by id
    };
    void run();
    void fill(const sla::Backtest &result, const QHash<QString, QString> &teams);
    void addLine(const QString &what, const sla::Compared &figures);

    sync::Desk &m_desk;
    const Clock &m_clock;
    sla::Candidate m_candidate;
    QComboBox *m_days;
    QLabel *m_summary;
    QTreeWidget *m_table;
    HourGrid *m_hours;
    int m_run = 0; ///< answers of an earlier period are dropped
};

} // namespace waypost::ui
