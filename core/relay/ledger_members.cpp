// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/ledger_members.h"

#include "core/base/ids.h"

#include <time.h>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

/// The relays may be on machines whose clocks differ: leases run by the server's.
constexpr auto serverNowMs = "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)"_L1;
} // namespace

LedgerMembers::LedgerMembers(store::Database &database, qint64 leaseMs, const Clock &clock)
    : m_database(database)
    , m_leaseMs(leaseMs)
    , m_self(newId(clock.nowMs()))
{
}

QStringList LedgerMembers::schema()
{
    return {
        u"CREATE TABLE relays (id TEXT PRIMARY KEY NOT NULL, until INTEGER NOT NULL, batch TEXT NOT NULL)"_s,
        u"CREATE TABLE claims (channel TEXT PRIMARY KEY NOT NULL, relay TEXT NOT NULL)"_s};
}

qint64 LedgerMembers::uptimeMs()
{
    timespec now {};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1'000 + now.tv_nsec / 1'000'000;
}

Result<Done> LedgerMembers::join()
{
    if (auto fenced = m_database.takeFence(m_self); !fenced)
        return fenced.error();
    const qint64 since = uptimeMs();
    auto done = m_database.begin();
    if (done)
        done = m_database.run(u"INSERT INTO relays (id, until, batch) VALUES (?, "_s + serverNowMs
                                  + u" + ?, ?)"_s,
                              {m_self, m_leaseMs, u""_s});
    if (done)
        done = m_database.commit();
    if (done)
        m_keptAt = since;
    else
        m_database.rollback();
    return done;
}

Result<Done> LedgerMembers::leave()
{
    auto done = m_database.begin();
    if (done)
        done = m_database.run(u"DELETE FROM claims WHERE relay = ?"_s, {m_self});
    if (done)
        done = m_database.run(u"DELETE FROM relays WHERE id = ?"_s, {m_self});
    if (done)
        m_database.notify(u"journal"_s, m_self + u" left"_s);
    if (done)
        done = m_database.commit();
    if (!done)
        m_database.rollback();
    return done;
}

void LedgerMembers::keep(const QString &batch)
{
    m_keeping = uptimeMs();
    m_database.queue(u"UPDATE relays SET batch = ?, until = "_s + serverNowMs + u" + ? WHERE id = ?"_s,
                     {batch, m_leaseMs, m_self});
}

bool LedgerMembers::othersServe(store::Database &reader, const QString &self)
{
    return reader.value(u"SELECT count(*) FROM relays WHERE id <> ? AND until > "_s + serverNowMs, {self})
               .toInt()
        > 0;
}

void LedgerMembers::committed(bool kept)
{
    if (kept && m_keeping > 0)
        m_keptAt = m_keeping;
    m_keeping = 0;
}

Result<bool> LedgerMembers::hasBatch(const QString &batch)
{
    store::Statement &query = m_database.statement(u"SELECT batch FROM relays WHERE id = ?"_s);
    query.bind({m_self});
    bool has = false;
    auto done = query.forEach(
        [&has, &batch](const store::Statement &row) { has = row.column(0).toString() == batch; });
    if (!done)
        return done.error();
    return has;
}

Result<QStringList> LedgerMembers::tend(const QStringList &channels)
{
    if (uptimeMs() - m_keptAt < m_leaseMs)
        if (auto done = shutOutTheSilent(); !done)
            return done.error();
    return takeFree(channels);
}

Result<Done> LedgerMembers::shutOutTheSilent()
{
    QStringList silent;
    store::Statement &query
        = m_database.statement(u"SELECT id FROM relays WHERE until < "_s + serverNowMs + u" AND id <> ?"_s);
    query.bind({m_self});
    auto done = query.forEach([&silent](const store::Statement &row) { silent << row.column(0).toString(); });
    for (const QString &relay : silent) {
        if (done)
            done = m_database.fenceOff(relay);
        if (done)
            done = m_database.run(u"DELETE FROM claims WHERE relay = ?"_s, {relay});
        if (done)
            done = m_database.run(u"DELETE FROM relays WHERE id = ?"_s, {relay});
    }
    return done;
}

Result<QStringList> LedgerMembers::takeFree(const QStringList &channels)
{
    QStringList taken;
    for (const QString &channel : channels) {
        store::Statement &query = m_database.statement(
            u"INSERT INTO claims (channel, relay) VALUES (?, ?) ON CONFLICT (channel) DO NOTHING"_s);
        query.bind({channel, m_self});
        if (auto done = query.finish(); !done)
            return done.error();
        if (query.changes() == 1)
            taken << channel;
    }
    return taken;
}

} // namespace waypost::relay
