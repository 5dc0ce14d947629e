// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/replylibrary.h"

#include "core/team/team.h"

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

template <class Saved>
QHash<QString, Saved> usableOf(sync::View &view, const QString &table, const team::Viewer &viewer)
{
    QHash<QString, Saved> found;
    const auto rows = view.all(table);
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        const auto saved = read<Saved>(*it);
        if (saved.removedAt == 0 && replies::mayUse(viewer, saved.scope, saved.team, saved.owner))
            found.insert(it.key(), saved);
    }
    return found;
}

ReplyLibrary::Shelf shelfOf(sync::View &view, const QString &me)
{
    ReplyLibrary::Shelf shelf;
    const auto agents = view.all(u"agents"_s);
    for (auto it = agents.cbegin(); it != agents.cend(); ++it) {
        const auto agent = read<team::Agent>(*it);
        if (agent.disabledAt == 0)
            shelf.agents.insert(it.key(), agent.name);
    }
    const auto teams = view.all(u"teams"_s);
    for (auto it = teams.cbegin(); it != teams.cend(); ++it)
        shelf.teams.insert(it.key(), read<team::Team>(*it).name);
    shelf.viewer = replies::viewerOf(me, view.rows());
    if (!shelf.viewer)
        return shelf;
    shelf.canned = usableOf<replies::CannedReply>(view, u"canned_replies"_s, *shelf.viewer);
    shelf.macros = usableOf<replies::Macro>(view, u"macros"_s, *shelf.viewer);
    const auto playbooks = view.all(u"playbooks"_s);
    for (auto it = playbooks.cbegin(); it != playbooks.cend(); ++it)
        if (const auto playbook = read<replies::Playbook>(*it); playbook.removedAt == 0)
            shelf.playbooks.insert(it.key(), playbook);
    return shelf;
}

replies::Ranking rankingOf(const QHash<QString, replies::CannedReply> &canned, QLatin1StringView hiddenIn)
{
    QList<replies::Findable> things;
    for (auto it = canned.cbegin(); it != canned.cend(); ++it)
        if (it->visibleIn != hiddenIn)
            things << replies::Findable {it.key(),  it->shortcut,
                                         it->title, QString(it->keywords + u' ' + it->category),
                                         it->body,  it->used};
    return replies::Ranking(things);
}

/// Is the name there after an "@", as a whole?
bool isNamed(const QString &text, const QString &name)
{
    const QString wanted = u'@' + name;
    for (qsizetype i = text.indexOf(wanted, 0, Qt::CaseInsensitive); i >= 0;
         i = text.indexOf(wanted, i + 1, Qt::CaseInsensitive)) {
        const qsizetype end = i + wanted.size();
        const bool begins = i == 0 || !text[i - 1].isLetterOrNumber();
        if (begins && (end == text.size() || !text[end].isLetterOrNumber()))
            return true;
    }
    return false;
}
} // namespace

ReplyLibrary::ReplyLibrary(sync::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &sync::Desk::changed, this, [this](const sync::ChangeSet &changes) {
        for (const auto &table : {u"canned_replies"_s, u"macros"_s, u"playbooks"_s, u"agents"_s, u"teams"_s})
            if (changes.contains(table)) {
                readAgain();
                return;
            }
    });
    connect(&desk, &sync::Desk::stateChanged, this, [this] {
        if (!m_shelf.viewer || m_shelf.viewer->agent != m_desk.me().agent)
            readAgain();
    });
    readAgain();
}

void ReplyLibrary::readAgain()
{
    m_desk.ask<Shelf>(
        this, [me = m_desk.me().agent](sync::View &view) { return shelfOf(view, me); },
        [this](Shelf shelf) { sortIn(std::move(shelf)); });
}

void ReplyLibrary::sortIn(Shelf shelf)
{
    m_shelf = std::move(shelf);
    m_forReplies = rankingOf(m_shelf.canned, "note"_L1);
    m_forNotes = rankingOf(m_shelf.canned, "reply"_L1);
    QList<replies::Findable> macros;
    for (auto it = m_shelf.macros.cbegin(); it != m_shelf.macros.cend(); ++it)
        macros << replies::Findable {it.key(), {}, it->name, {}, {}, 0};
    m_macros = replies::Ranking(macros);
    QList<replies::Findable> people;
    for (auto it = m_shelf.agents.cbegin(); it != m_shelf.agents.cend(); ++it)
        if (it.key() != m_desk.me().agent)
            people << replies::Findable {it.key(), {}, it.value(), {}, {}, 0};
    for (auto it = m_shelf.teams.cbegin(); it != m_shelf.teams.cend(); ++it)
        people << replies::Findable {it.key(), {}, it.value(), {}, {}, 0};
    m_people = replies::Ranking(people);
    Q_EMIT changed();
}

QStringList ReplyLibrary::cannedFor(const QString &query, bool note) const
{
    return (note ? m_forNotes : m_forReplies).find(query);
}

QStringList ReplyLibrary::macrosFor(const QString &query) const
{
    return m_macros.find(query);
}

QList<ReplyLibrary::Person> ReplyLibrary::peopleFor(const QString &query) const
{
    constexpr qsizetype most = 20;
    QList<Person> people;
    for (const QString &id : m_people.find(query, most)) {
        const bool team = m_shelf.teams.contains(id);
        people << Person {id, team ? m_shelf.teams[id] : m_shelf.agents[id], team};
    }
    return people;
}

std::optional<replies::Playbook> ReplyLibrary::playbookFor(const QString &team) const
{
    for (const QString &key : {team, u"everyone"_s})
        if (const auto found = m_shelf.playbooks.constFind(key); found != m_shelf.playbooks.cend())
            return *found;
    return std::nullopt;
}

QList<ReplyLibrary::Person> ReplyLibrary::namedIn(const QString &text) const
{
    QHash<QString, int> firstNames;
    for (const QString &name : m_shelf.agents)
        ++firstNames[name.section(u' ', 0, 0)];
    QList<Person> named;
    for (auto it = m_shelf.agents.cbegin(); it != m_shelf.agents.cend(); ++it) {
        const QString first = it->section(u' ', 0, 0);
        if (it.key() != m_desk.me().agent
            && (isNamed(text, *it) || (firstNames.value(first) == 1 && isNamed(text, first))))
            named << Person {it.key(), *it, false};
    }
    for (auto it = m_shelf.teams.cbegin(); it != m_shelf.teams.cend(); ++it)
        if (isNamed(text, *it))
            named << Person {it.key(), *it, true};
    std::sort(named.begin(), named.end(), [](const Person &a, const Person &b) { return a.id < b.id; });
    return named;
}

} // namespace waypost::ui
