// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/channels.h"
#include "core/routing/routing.h"
#include "core/sync/desk.h"
#include "core/team/team.h"

#include <QHash>
#include <QObject>

namespace waypost::ui {

/// Names for ids and who is there: the small tables (agents, teams, channels, availabilities), read once and
/// again when they change.
class Directory final : public QObject {
    Q_OBJECT
public:
    explicit Directory(sync::Desk &desk, QObject *parent = nullptr);

    struct Person {
        QString id;
        QString name;
    };
    [[nodiscard]] QString me() const;
    /// An agent's name; "Someone" while it is not known.
    [[nodiscard]] QString agentName(const QString &id) const;
    /// As a subject of a sentence or the head of a bubble: "You" for oneself, "Phone app", "Waypost", an
    /// agent's name.
    [[nodiscard]] QString authorName(const QString &author) const;
    [[nodiscard]] QString teamName(const QString &id) const;
    [[nodiscard]] QString channelName(const QString &id) const;
    [[nodiscard]] const QHash<QString, channels::Channel> &channels() const { return m_channels; }
    [[nodiscard]] QList<Person> activeAgents() const; ///< by name; oneself first
    [[nodiscard]] QList<Person> teams() const; ///< by name
    /// Whether an agent takes work; who was never heard of is offline.
    [[nodiscard]] routing::Availability availability(const QString &agent) const;
    [[nodiscard]] static QString availabilityName(const QString &state); ///< "Online", "Busy"
    /// "Mei · busy": of others who are not online.
    [[nodiscard]] QString nameWithAvailability(const Person &person) const;

Q_SIGNALS:
    void changed();

private:
    void readAgain();

    sync::Desk &m_desk;
    QHash<QString, team::Agent> m_agents;
    QHash<QString, team::Team> m_teams;
    QHash<QString, channels::Channel> m_channels;
    QHash<QString, routing::Availability> m_availabilities;
};

} // namespace waypost::ui
