// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/attendance.h"

#include <algorithm>

namespace waypost::relay {

/// A device that comes back before its grace is over is as idle as it was, until it says what it is.
void Attendance::came(net::SocketId socket, const QString &agent, const QString &device)
{
    Line &line = m_people[agent].lines[device];
    line.socket = socket;
    line.until = 0;
}

void Attendance::left(net::SocketId socket, qint64 nowMs)
{
    for (Person &person : m_people)
        for (Line &line : person.lines)
            if (line.socket == socket && line.until == 0) {
                line.until = nowMs + graceMs;
                if (line.idleUntil > nowMs)
                    line.idleUntil = line.until;
            }
}

void Attendance::idle(net::SocketId socket, bool isIdle, qint64 nowMs)
{
    for (Person &person : m_people)
        for (Line &line : person.lines)
            if (line.socket == socket && line.until == 0)
                line.idleUntil = isIdle ? nowMs + idleMs : 0;
}

void Attendance::elsewhere(const QString &agent, bool isIdle, qint64 nowMs)
{
    Line &line = m_people[agent].lines[{}];
    line.until = nowMs + elsewhereMs;
    line.idleUntil = isIdle ? line.until : 0;
}

void Attendance::known(const Seen &row, qint64 nowMs)
{
    if (!row.connected && !m_people.contains(row.agent))
        return;
    Person &person = m_people[row.agent];
    person.connected = row.connected;
    person.idle = row.idle;
    const auto others = person.lines.find({}); // of them the rows know more than was heard
    if (others != person.lines.end() && !row.connected)
        person.lines.erase(others);
    else if (others != person.lines.end())
        others->idleUntil = row.idle ? others->until : 0;
    else if (row.connected && person.lines.isEmpty())
        elsewhere(row.agent, row.idle, nowMs);
}

Attendance::Seen Attendance::seenOf(const QString &agent, const Person &person, qint64 nowMs)
{
    Seen seen {agent};
    bool touched = false;
    for (const Line &line : person.lines) {
        if (line.until > 0 && line.until <= nowMs)
            continue;
        seen.connected = true;
        touched = touched || line.idleUntil <= nowMs;
    }
    seen.idle = seen.connected && !touched;
    return seen;
}

QList<Attendance::Seen> Attendance::due(qint64 nowMs)
{
    QList<Seen> news;
    for (auto person = m_people.begin(); person != m_people.end();) {
        person->lines.removeIf([nowMs](const std::pair<const QString &, Line &> line) {
            return line.second.until > 0 && line.second.until <= nowMs;
        });
        const Seen seen = seenOf(person.key(), *person, nowMs);
        if (seen.connected != person->connected || seen.idle != person->idle)
            news << seen;
        person->connected = seen.connected;
        person->idle = seen.idle;
        person = person->lines.isEmpty() ? m_people.erase(person) : std::next(person);
    }
    std::sort(news.begin(), news.end(), [](const Seen &a, const Seen &b) { return a.agent < b.agent; });
    return news;
}

qint64 Attendance::nextAt(qint64 nowMs) const
{
    qint64 next = 0;
    for (const Person &person : m_people)
        for (const Line &line : person.lines)
            for (const qint64 at : {line.until, line.idleUntil})
                if (at > nowMs)
                    next = next == 0 ? at : std::min(next, at);
    return next;
}

QList<Attendance::Seen> Attendance::here(qint64 nowMs) const
{
    QList<Seen> all;
    for (auto person = m_people.cbegin(); person != m_people.cend(); ++person) {
        Person own = *person;
        own.lines.remove({});
        if (const Seen seen = seenOf(person.key(), own, nowMs); seen.connected)
            all << seen;
    }
    return all;
}

} // namespace waypost::relay
