// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sla/terms.h"
#include "ui/settings/deskpage.h"

class QCheckBox;
class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace waypost::ui {

class ChecksButton;

/// What happens once before or after a promise is due: a line for each level.
class LevelRows final : public QWidget {
    Q_OBJECT
public:
    LevelRows(const Theme &theme, QWidget *parent);
    void setPeople(const QList<NamedThing> &agents, const QList<NamedThing> &teams);
    void setLevels(const QList<sla::Level> &levels);
    [[nodiscard]] QList<sla::Level> levels() const;

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QString id;
        QWidget *row;
        QComboBox *clock;
        QSpinBox *number;
        QComboBox *unit;
        QComboBox *side;
        QCheckBox *business;
        ChecksButton *actions;
    };
    void add(const sla::Level &level);
    void remove(const QWidget *row);
    [[nodiscard]] QList<NamedThing> actionNames() const;

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<Line> m_lines;
    QList<NamedThing> m_agents;
    QList<NamedThing> m_teams;
};

} // namespace waypost::ui
