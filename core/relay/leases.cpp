// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/leases.h"

#include <algorithm>

namespace waypost::relay {

using namespace Qt::StringLiterals;

/// It is free for whoever else writes there.
QList<Leases::Wish> Leases::stopped(const QString &conversation, const QString &agent) const
{
    QList<Wish> wishes {{conversation, agent, false}};
    QStringList others = m_writers.value(conversation).keys();
    std::sort(others.begin(), others.end());
    if (!others.isEmpty())
        wishes << Wish {conversation, others.first(), true};
    return wishes;
}

QList<Leases::Wish> Leases::told(net::SocketId socket, const wire::Presence &said, const QString &holder,
                                 qint64 nowMs)
{
    Writers &writers = m_writers[said.conversation];
    if (said.state == "writing"_L1) {
        writers[said.agent].insert(socket, std::min(said.until, nowMs + longestMs));
        return holder.isEmpty() ? QList<Wish> {{said.conversation, said.agent, true}} : QList<Wish> {};
    }
    const auto lines = writers.find(said.agent);
    bool stops = lines != writers.end() && lines->remove(socket);
    if (lines != writers.end()) // what he says himself outweighs what the rows said of him
        stops = (lines->remove(elsewhere) || stops) && lines->isEmpty();
    if (stops)
        writers.erase(lines);
    const QList<Wish> wishes = stops ? stopped(said.conversation, said.agent) : QList<Wish> {};
    if (writers.isEmpty())
        m_writers.remove(said.conversation);
    return wishes;
}

void Leases::ended(net::SocketId socket, qint64 nowMs)
{
    for (Writers &writers : m_writers)
        for (Lines &lines : writers)
            if (const auto line = lines.find(socket); line != lines.end())
                *line = std::min(*line, nowMs + graceMs);
}

void Leases::held(const QString &conversation, const QString &holder, qint64 nowMs)
{
    const auto writers = m_writers.find(conversation);
    if (writers != m_writers.end()) {
        for (auto lines = writers->begin(); lines != writers->end();) {
            const bool told = lines.key() == holder || !lines->remove(elsewhere) || !lines->isEmpty();
            lines = told ? std::next(lines) : writers->erase(lines);
        }
        if (writers->isEmpty())
            m_writers.erase(writers);
    }
    if (holder.isEmpty())
        return;
    Lines &lines = m_writers[conversation][holder];
    if (lines.isEmpty())
        lines.insert(elsewhere, nowMs + longestMs);
}

QList<Leases::Wish> Leases::expired(qint64 nowMs)
{
    QList<std::pair<QString, QString>> gone;
    for (auto writers = m_writers.begin(); writers != m_writers.end(); ++writers)
        for (auto lines = writers->begin(); lines != writers->end();) {
            lines->removeIf([nowMs](const std::pair<const net::SocketId &, qint64 &> line) {
                return line.second <= nowMs;
            });
            if (lines->isEmpty())
                gone << std::pair(writers.key(), lines.key());
            lines = lines->isEmpty() ? writers->erase(lines) : std::next(lines);
        }
    QList<Wish> wishes;
    for (const auto &[conversation, agent] : std::as_const(gone)) {
        wishes += stopped(conversation, agent);
        if (m_writers.value(conversation).isEmpty())
            m_writers.remove(conversation);
    }
    return wishes;
}

qint64 Leases::nextAt() const
{
    qint64 next = 0;
    for (const Writers &writers : m_writers)
        for (const Lines &lines : writers)
            for (const qint64 until : lines)
                next = next == 0 ? until : std::min(next, until);
    return next;
}

} // namespace waypost::relay
