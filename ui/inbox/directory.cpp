// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/directory.h"

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

struct SmallTables {
    QHash<QString, team::Agent> agents;
    QHash<QString, team::Team> teams;
    QHash<QString, channels::Channel> channels;
    QHash<QString, routing::Availability> availabilities;
};

template <class State> QHash<QString, State> wholeTable(sync::View &view, const QString &table)
{
    QHash<QString, State> states;
    const QHash<QString, Row> rows = view.all(table);
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        states.insert(it.key(), read<State>(*it));
    return states;
}

void sortByName(QList<Directory::Person> &people)
{
    std::sort(people.begin(), people.end(),
              [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
}
} // namespace

Directory::Directory(sync::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &sync::Desk::changed, this, [this](const sync::ChangeSet &changes) {
        for (const QString &table : {u"agents"_s, u"teams"_s, u"channels"_s, u"availabilities"_s})
            if (changes.contains(table))
                return readAgain();
    });
    readAgain();
}

void Directory::readAgain()
{
    m_desk.ask<SmallTables>(
        this,
        [](sync::View &view) {
            return SmallTables {wholeTable<team::Agent>(view, u"agents"_s),
                                wholeTable<team::Team>(view, u"teams"_s),
                                wholeTable<channels::Channel>(view, u"channels"_s),
                                wholeTable<routing::Availability>(view, u"availabilities"_s)};
        },
        [this](SmallTables tables) {
            m_agents = std::move(tables.agents);
            m_teams = std::move(tables.teams);
            m_channels = std::move(tables.channels);
            m_availabilities = std::move(tables.availabilities);
            Q_EMIT changed();
        });
}

QString Directory::me() const
{
    return m_desk.me().agent;
}

QString Directory::agentName(const QString &id) const
{
    const auto it = m_agents.constFind(id);
    return it == m_agents.constEnd() || it->name.isEmpty() ? tr("Someone") : it->name;
}

QString Directory::authorName(const QString &author) const
{
    if (!author.isEmpty() && author == me())
        return tr("You");
    if (author == "phone"_L1)
        return tr("Phone app");
    if (author.startsWith("survey:"_L1))
        return tr("Survey");
    if (author == "relay"_L1 || author.isEmpty())
        return tr("Waypost");
    if (author == "customer"_L1)
        return tr("Customer");
    return agentName(author);
}

QString Directory::teamName(const QString &id) const
{
    return m_teams.value(id).name;
}

QString Directory::channelName(const QString &id) const
{
    return m_channels.value(id).name;
}

QList<Directory::Person> Directory::activeAgents() const
{
    QList<Person> people;
    for (auto it = m_agents.cbegin(); it != m_agents.cend(); ++it)
        if (it->disabledAt == 0 && it.key() != me())
            people << Person {it.key(), it->name};
    sortByName(people);
    if (!me().isEmpty())
        people.prepend({me(), tr("You")});
    return people;
}

routing::Availability Directory::availability(const QString &agent) const
{
    routing::Availability there = m_availabilities.value(agent);
    if (there.wanted.isEmpty())
        there.wanted = u"online"_s;
    if (there.state.isEmpty())
        there.state = u"offline"_s;
    return there;
}

QString Directory::availabilityName(const QString &state)
{
    return state == "online"_L1 ? tr("Online")
        : state == "busy"_L1    ? tr("Busy")
        : state == "away"_L1    ? tr("Away")
                                : tr("Offline");
}

QString Directory::nameWithAvailability(const Person &person) const
{
    const QString state = availability(person.id).state;
    return person.id == me() || state == "online"_L1 || m_availabilities.isEmpty()
        ? person.name
        : tr("%1 · %2").arg(person.name, availabilityName(state));
}

QList<Directory::Person> Directory::teams() const
{
    QList<Person> teams;
    for (auto it = m_teams.cbegin(); it != m_teams.cend(); ++it)
        teams << Person {it.key(), it->name};
    sortByName(teams);
    return teams;
}

} // namespace waypost::ui
