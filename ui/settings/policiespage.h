// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/calendars/calendars.h"
#include "core/sla/sla.h"
#include "ui/settings/deskpage.h"

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace waypost::ui {

class FlatButton;
class LevelRows;
class PolicyFits;
class TargetGrid;

/// What is promised to customers, and to whom: an ordered list of policies, the first that fits a
/// conversation holds for it. Conversations that are open get a changed one only when somebody says so.
class PoliciesPage final : public DeskPage {
    Q_OBJECT
public:
    PoliciesPage(const Theme &theme, sync::Desk &desk, const Clock &clock, QWidget *parent = nullptr);
    void choose(const QString &id); ///< empty: a new one
    /// What the form says, as the data of policy.save.
    [[nodiscard]] QJsonObject written() const;

private:
    struct Known {
        QHash<QString, Row> policies, calendars, channels, teams, agents, segments;
    };
    void addList();
    void addTargets();
    void addPauses();
    void addActions();
    void readAgain() override;
    void take(const Known &known);
    void takePolicies(const QHash<QString, Row> &rows);
    void fill(const QString &id);
    void touch();
    void showExample();
    void move(int by);
    void save();
    void remove();
    void reapply();
    void testOnThePast(); ///< what the form says, saved or not

    const Clock &m_clock;
    QHash<QString, sla::Policy> m_policies; ///< by id
    QStringList m_order;
    QHash<QString, calendars::Calendar> m_calendars;
    QString m_chosen;
    bool m_touched = false;
    bool m_filling = false;
    QListWidget *m_list;
    FlatButton *m_up;
    FlatButton *m_down;
    QLineEdit *m_name;
    QCheckBox *m_active;
    PolicyFits *m_fits = nullptr;
    QComboBox *m_calendar = nullptr;
    TargetGrid *m_grid = nullptr;
    QLabel *m_example = nullptr;
    std::map<std::pair<sla::ClockKind, QString>, QCheckBox *> m_pauses; ///< clock and status
    QCheckBox *m_botCounts = nullptr;
    LevelRows *m_levels = nullptr;
    FlatButton *m_save = nullptr;
    FlatButton *m_reapply = nullptr;
    FlatButton *m_remove = nullptr;
};

} // namespace waypost::ui
