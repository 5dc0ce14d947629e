// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/queries.h"

#include "core/store/journal.h"
#include "core/team/team.h"

#include <QJsonArray>

#include <array>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 collisionsMs = 30LL * 24 * 3600 * 1000; ///< looked at, unless the question says otherwise

wire::Page refusal(const wire::Query &query, const Error &error)
{
    return {query.id, {}, error};
}

Error notYours()
{
    return {u"not_allowed"_s, u"Only an owner of the workspace may do this. Ask one."_s};
}

QJsonObject verdictObject(const store::Journal::Verdict &verdict)
{
    return {{u"intact"_s, verdict.intact}, {u"events"_s, verdict.events},
            {u"erased"_s, verdict.erased}, {u"first_bad"_s, verdict.firstBad},
            {u"reason"_s, verdict.reason}, {u"head"_s, QString::fromLatin1(verdict.head.toHex())}};
}
} // namespace

Queries::Queries(const Workbench &bench, Doorman &doorman, Surroundings surroundings)
    : m_bench(bench)
    , m_doorman(doorman)
    , m_surroundings(std::move(surroundings))
{
}

void Queries::ask(const Asker &asker, const wire::Query &query, const Reply &reply)
{
    struct Question {
        QLatin1StringView what;
        bool ownerOnly;
        Answering answer;
    };
    static constexpr std::array questions {
        Question {"invite"_L1, true, &Queries::invite},
        Question {"set_password"_L1, false, &Queries::setPassword},
        Question {"revoke_devices"_L1, true, &Queries::revokeDevices},
        Question {"revoke_device"_L1, false, &Queries::revokeDevice},
        Question {"devices"_L1, false, &Queries::devices},
        Question {"status"_L1, false, &Queries::status},
        Question {"collisions"_L1, false, &Queries::collisions},
        Question {"sync_templates"_L1, false, &Queries::syncTemplates},
        Question {"journal_verify"_L1, true, &Queries::verifyJournal},
    };
    for (const Question &question : questions)
        if (query.what == question.what) {
            if (question.ownerOnly && asker.role != team::Role::Owner)
                return reply(refusal(query, notYours()));
            return (this->*question.answer)(asker, query, reply);
        }
    reply(refusal(query,
                  {u"unknown_query"_s,
                   u"This relay does not know the question. Update it, or the program that asked."_s}));
}

void Queries::invite(const Asker &, const wire::Query &query, const Reply &reply)
{
    const QString agent = query.data["agent"_L1].toString();
    const auto row = loadAs<team::Agent>(m_bench.rows, u"agents"_s, agent);
    if (!row || row->disabledAt != 0)
        return reply(refusal(
            query,
            {u"no_such_agent"_s, u"Nobody who may sign in has that id. List the agents and try again."_s}));
    m_doorman.ask(
        this, [agent](Accounts &accounts) { return accounts.makePairingCode(agent); },
        [query, reply, address = m_surroundings.address](const Result<QString> &code) mutable {
            if (!code)
                return reply(refusal(query, code.error()));
            address.code = *code;
            reply({query.id, {{u"code"_s, *code}, {u"address"_s, address.toString()}}, {}});
        });
}

void Queries::setPassword(const Asker &asker, const wire::Query &query, const Reply &reply)
{
    const bool queued = m_doorman.askSlowly(
        this,
        [agent = asker.agent, password = query.data["password"_L1].toString()](Accounts &accounts) {
            return accounts.setPassword(agent, password);
        },
        [query, reply](const Result<Done> &set) {
            reply(set ? wire::Page {query.id, {}, {}} : refusal(query, set.error()));
        });
    if (!queued)
        reply(refusal(query,
                      {u"try_later"_s,
                       u"The relay is busy. Try again in a minute."_s,
                       {{u"retry_after_ms"_s, 60'000}}}));
}

void Queries::revokeDevices(const Asker &, const wire::Query &query, const Reply &reply)
{
    const QString agent = query.data["agent"_L1].toString();
    m_doorman.ask(
        this, [agent](Accounts &accounts) { return accounts.revokeDevices(agent); },
        [this, agent, query, reply](const Result<Done> &revoked) {
            if (!revoked)
                return reply(refusal(query, revoked.error()));
            reply({query.id, {}, {}});
            m_surroundings.devicesRevoked(agent);
        });
}

/// One's own, or as an owner anybody's.
void Queries::revokeDevice(const Asker &asker, const wire::Query &query, const Reply &reply)
{
    const QString device = query.data["device"_L1].toString();
    const QString of = asker.role == team::Role::Owner ? QString() : asker.agent;
    m_doorman.ask(
        this, [device, of](Accounts &accounts) { return accounts.revokeDevice(device, of); },
        [this, device, query, reply](const Result<Done> &revoked) {
            if (!revoked)
                return reply(refusal(query, revoked.error()));
            reply({query.id, {}, {}});
            m_surroundings.deviceRevoked(device);
        });
}

void Queries::devices(const Asker &asker, const wire::Query &query, const Reply &reply)
{
    const QString agent = query.data["agent"_L1].toString(asker.agent);
    const bool everyone = query.data["everyone"_L1].toBool();
    if ((everyone || agent != asker.agent) && asker.role != team::Role::Owner)
        return reply(refusal(query, notYours()));
    m_doorman.ask(
        this,
        [agent, everyone](Accounts &accounts) {
            return everyone ? accounts.allDevices() : accounts.devicesOf(agent);
        },
        [query, reply, own = asker.device](const QList<Device> &devices) {
            QJsonArray list;
            for (const Device &device : devices)
                list << QJsonObject {{u"id"_s, device.id},
                                     {u"agent"_s, device.agent},
                                     {u"name"_s, device.name},
                                     {u"created_at"_s, device.createdAt},
                                     {u"last_seen_at"_s, device.lastSeenAt},
                                     {u"this"_s, device.id == own}};
            reply({query.id, {{u"devices"_s, list}}, {}});
        });
}

// NOLINTNEXTLINE(readability-make-member-function-const): stands in a table with others that are not
void Queries::status(const Asker &, const wire::Query &query, const Reply &reply)
{
    reply({query.id, m_surroundings.health(), {}});
}

/// How often two have met at one customer (KPI K10), by kind and agent.
// NOLINTNEXTLINE(readability-make-member-function-const): stands in a table with others that are not
void Queries::collisions(const Asker &asker, const wire::Query &query, const Reply &reply)
{
    if (asker.role == team::Role::Agent)
        return reply(refusal(
            query, {u"not_allowed"_s, u"Your role may not do this. Ask a supervisor or an owner."_s}));
    const qint64 since = query.data["since"_L1].toInteger(m_bench.clock.nowMs() - collisionsMs);
    QJsonArray counts;
    store::Statement &statement = m_bench.rows.database().statement(
        u"SELECT kind, agent, count(*), max(at) FROM collisions WHERE at >= ? GROUP BY kind, agent "
        "ORDER BY kind, agent LIMIT 1000"_s);
    statement.bind({since});
    const auto read = statement.forEach([&counts](const store::Statement &row) {
        counts << QJsonObject {{u"kind"_s, row.column(0).toString()},
                               {u"agent"_s, row.column(1).toString()},
                               {u"count"_s, row.column(2).toLongLong()},
                               {u"last_at"_s, row.column(3).toLongLong()}};
    });
    if (!read)
        return reply(refusal(query, read.error()));
    reply({query.id, {{u"since"_s, since}, {u"collisions"_s, counts}}, {}});
}

/// {channel} → {synced_at, count}
// NOLINTNEXTLINE(readability-make-member-function-const): stands in a table with others that are not
void Queries::syncTemplates(const Asker &, const wire::Query &query, const Reply &reply)
{
    m_surroundings.listTemplates(
        query.data["channel"_L1].toString(), [query, reply](const Result<QJsonObject> &listed) {
            reply(listed ? wire::Page {query.id, *listed, {}} : refusal(query, listed.error()));
        });
}

/// After a restore: an owner has looked at what is owed and lets it leave.
void Queries::verifyJournal(const Asker &, const wire::Query &query, const Reply &reply)
{
    if (m_verifying)
        return reply(refusal(
            query,
            {u"try_later"_s, u"The journal is being verified already."_s, {{u"retry_after_ms"_s, 10'000}}}));
    m_verifying = true;
    runAside( // reads for seconds: not on the thread that serves files
        *QThreadPool::globalInstance(), this,
        [path = m_surroundings.journalPath]() -> Result<store::Journal::Verdict> {
            const auto database = store::Database::open({path, true});
            if (!database)
                return database.error();
            return store::Journal::verify(**database);
        },
        [this, query, reply](const Result<store::Journal::Verdict> &verdict) {
            m_verifying = false;
            reply(verdict ? wire::Page {query.id, verdictObject(*verdict), {}}
                          : refusal(query, verdict.error()));
        });
}

} // namespace waypost::relay
