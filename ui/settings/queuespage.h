// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/routing/routing.h"
#include "ui/settings/deskpage.h"

#include <QMap>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace waypost::ui {

class FlatButton;

/// Who gets what is nobody's yet: how each team's waiting list is handed out, and what each agent can do and
/// how much.
class QueuesPage final : public DeskPage {
    Q_OBJECT
public:
    QueuesPage(const Theme &theme, sync::Desk &desk, QWidget *parent = nullptr);
    void chooseTeam(const QString &id); ///< "-": what has no team
    void chooseAgent(const QString &id);

private:
    struct Known {
        QHash<QString, Row> queues, profiles, teams, agents, calendars;
    };
    void addQueue();
    void addProfile();
    void readAgain() override;
    void take(const Known &known);
    void fillQueue();
    void fillProfile();
    void saveQueue();
    void saveProfile();

    QHash<QString, routing::Queue> m_queues; ///< by team
    QHash<QString, routing::Profile> m_profiles; ///< by agent
    bool m_filling = false;
    bool m_queueTouched = false;
    bool m_profileTouched = false;
    QComboBox *m_team;
    QComboBox *m_mode;
    QLineEdit *m_must;
    QCheckBox *m_sticky;
    QSpinBox *m_stickyWait;
    QSpinBox *m_awayGrace;
    QCheckBox *m_vipFirst;
    QMap<QString, QSpinBox *> m_weights; ///< by priority
    FlatButton *m_saveQueue;
    QComboBox *m_agent;
    QLineEdit *m_skills;
    QSpinBox *m_capacity;
    QMap<QString, QSpinBox *> m_perPriority;
    QComboBox *m_shift;
    FlatButton *m_saveProfile;
};

} // namespace waypost::ui
