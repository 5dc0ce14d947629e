// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QListWidget>
#include <QStringList>

namespace waypost::ui {

/// Teams with a tick each; none ticked means all of them.
class TeamChoice final : public QListWidget {
    Q_OBJECT
public:
    explicit TeamChoice(const QString &name, QWidget *parent = nullptr);
    void setTeams(const QHash<QString, QString> &names); ///< id → name; ticks stay
    void setChosen(const QStringList &ids);
    [[nodiscard]] QStringList chosen() const;
};

} // namespace waypost::ui
