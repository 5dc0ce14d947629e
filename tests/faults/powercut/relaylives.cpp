// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/powercut/relaylives.h"

#include "core/base/ids.h"
#include "core/conversations/conversations.h"
#include "core/features/features.h"

#include <QFile>
#include <QJsonArray>

#include <array>

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;
const QString agentId = u"0190a000-0000-7000-8000-000000000001"_s;
} // namespace

RelayLives::RelayLives(RamDisk &disk, const QString &folder, quint32 seed, Weakness weakness,
                       Findings &findings)
    : m_disk(disk)
    , m_path(folder + u"/ledger.sqlite"_s)
    , m_random(seed)
    , m_weakness(weakness)
    , m_findings(findings)
    , m_features(features::allFeatures())
{
    for (const char *end : {"", "-wal", "-journal"})
        m_disk.remove(QFile::encodeName(m_path) + end);
    Ask first;
    first.submission.commands
        = {wish(u"agent.add"_s, agentId, {{u"name"_s, u"Amal"_s}, {u"role"_s, u"owner"_s}})};
    m_unanswered << first;
}

bool RelayLives::live(RamDisk::End end)
{
    m_disk.setLying(m_weakness == Weakness::LyingDisk);
    m_disk.endAfter(m_random.bounded(3) ? 0 : 1 + m_random.bounded(60)); // sometimes it does not even get up
    const qint64 before = m_findings.bad();
    if (open() && !m_disk.hasEnded()) {
        check();
        m_disk.endAfter(1 + m_random.bounded(260));
        if (m_findings.bad() == before)
            work();
    }
    m_store.reset(); // in time, or too late
    m_disk.endNow();
    m_disk.restart(end, m_random);
    ++m_findings.cuts;
    return m_findings.bad() == before;
}

void RelayLives::finish()
{
    if (open())
        check();
    m_store.reset();
}

bool RelayLives::open()
{
    auto store = relay::LedgerStore::open({.path = m_path}, m_features, m_clock);
    if (!store) {
        if (!m_disk.hasEnded())
            m_findings.note(m_findings.damaged, store.error().text);
        return false;
    }
    m_store = *std::move(store);
    return m_weakness != Weakness::SyncNormal
        || bool(m_store->rows().database().run(u"PRAGMA synchronous = NORMAL"_s));
}

void RelayLives::work()
{
    commit(std::exchange(m_unanswered, {}));
    for (int batches = m_random.bounded(8); batches > 0 && !m_disk.hasEnded(); --batches) {
        QList<Ask> asks;
        for (int asked = 1 + m_random.bounded(4); asked > 0; --asked)
            asks << randomAsk();
        commit(asks);
    }
}

void RelayLives::commit(QList<Ask> asks)
{
    if (asks.isEmpty())
        return;
    std::vector<relay::LedgerItem> items;
    for (const Ask &ask : std::as_const(asks))
        items.push_back({ask.submission, ask.finishedEffect});
    m_clock.advanceMs(1 + m_random.bounded(30'000));
    bool done = bool(m_store->begin());
    if (done) {
        relay::LedgerBatch batch(*m_store, m_features, m_store->tell(m_clock.nowMs()), {});
        for (relay::LedgerItem &item : items)
            done = done && batch.take(item);
        if (done && m_weakness == Weakness::AckEarly)
            acknowledge(asks, items);
        done = done && batch.write();
    }
    if (!done) {
        m_store->rollback();
        m_unanswered = std::move(asks);
    } else if (m_weakness != Weakness::AckEarly) {
        acknowledge(asks, items);
    }
}

void RelayLives::acknowledge(const QList<Ask> &asks, const std::vector<relay::LedgerItem> &items)
{
    for (qsizetype i = 0; i < asks.size(); ++i) {
        const relay::Submission &submission = asks[i].submission;
        m_quarantined += submission.quarantine.size();
        m_findings.acknowledged += submission.quarantine.size() + submission.commands.size();
        for (qsizetype n = 0; n < submission.commands.size(); ++n) {
            const relay::Answer &answer = items[size_t(i)].answers[n];
            if (answer.seq > 0)
                m_promised << submission.commands[n].id;
            if (submission.fromAgent)
                m_answers.insert(submission.commands[n].id, {submission.commands[n], answer});
        }
    }
}

Command RelayLives::wish(const QString &type, const QString &subject, const QJsonObject &data)
{
    m_clock.advanceMs(1);
    QByteArray seed(8, Qt::Uninitialized);
    for (char &byte : seed)
        byte = char(m_random.bounded(256));
    return {Ids(m_clock.nowMs(), seed).next(), type, subject, u"relay"_s, m_clock.nowMs(), 0, data};
}

RelayLives::Ask RelayLives::randomAsk()
{
    const int kind = m_random.bounded(20);
    if (kind == 0) {
        Ask ask;
        ask.submission.quarantine = {{u"no JSON"_s, QByteArray(m_random.bounded(1, 3'000), 'x')}};
        return ask;
    }
    if (kind < 6 || m_conversations.isEmpty())
        return customerWrites();
    return kind < 10 && !m_owed.isEmpty() ? providerTakes() : agentDoes();
}

RelayLives::Ask RelayLives::customerWrites()
{
    const QString phone = u"+49151100000%1"_s.arg(m_random.bounded(5));
    const bool again = m_written > 0 && m_random.bounded(6) == 0; // the provider does not trust us
    const int number = again ? m_random.bounded(m_written) : m_written++;
    Ask ask;
    ask.submission.commands = {wish(
        u"message.receive"_s, {},
        {{u"channel"_s, u"main"_s},
         {u"provider_id"_s, QString(u"wamid."_s + QString::number(number))},
         {u"sender"_s, QJsonObject {{u"phone"_s, phone}, {u"name"_s, phone}}},
         {u"at"_s, m_clock.nowMs()},
         {u"content"_s,
          conversations::toJson(conversations::TextContent {QString(m_random.bounded(1, 900), u'a')})}})};
    return ask;
}

RelayLives::Ask RelayLives::agentDoes()
{
    static const std::array types {u"conversation.reply"_s,   u"conversation.reply"_s,
                                   u"conversation.note"_s,    u"conversation.assign"_s,
                                   u"conversation.resolve"_s, u"conversation.reopen"_s,
                                   u"conversation.tag"_s,     u"conversation.set_priority"_s};
    Ask ask;
    ask.submission.fromAgent = true;
    Command command
        = wish(types[m_random.bounded(quint32(types.size()))],
               m_conversations[m_random.bounded(int(m_conversations.size()))],
               {{u"content"_s,
                 conversations::toJson(conversations::TextContent {QString(m_random.bounded(1, 500), u'b')})},
                {u"body"_s, u"Note"_s},
                {u"agent"_s, agentId},
                {u"priority"_s, m_random.bounded(2) ? u"high"_s : u"low"_s},
                {u"add"_s, QJsonArray {QString::number(m_random.bounded(4))}},
                {u"remove"_s, QJsonArray {QString::number(m_random.bounded(4))}}});
    command.actor = agentId;
    command.seen = m_followed + 1'000;
    ask.submission.commands = {command};
    return ask;
}

/// The provider took a message that was owed: outcome and debt change in one transaction.
RelayLives::Ask RelayLives::providerTakes()
{
    QStringList owed = m_owed.values();
    owed.sort();
    Ask ask;
    ask.finishedEffect = owed[m_random.bounded(int(owed.size()))];
    const Command outcome = wish(u"message.accepted"_s, ask.finishedEffect.section(u':', 1, 1),
                                 {{u"provider_id"_s, QString(u"wamid.out."_s + ask.finishedEffect)}});
    m_finishedBy.insert(outcome.id, ask.finishedEffect);
    ask.submission.commands = {outcome};
    return ask;
}

void RelayLives::check()
{
    const qint64 before = m_findings.bad();
    checkJournal();
    if (m_findings.bad() > before)
        return;
    checkRows();
    checkTables();
}

void RelayLives::checkJournal()
{
    store::Database &database = m_store->rows().database();
    const auto verdict = store::Journal::verify(database);
    if (!verdict.intact)
        return m_findings.note(m_findings.damaged, verdict.reason);
    const QByteArray hash
        = database.value(u"SELECT hash FROM journal WHERE seq = ?"_s, {m_followed}).toByteArray();
    if (m_followed > 0 && hash != m_followedHash)
        return m_findings.note(m_findings.lost, u"event %1 was there and is another now"_s.arg(m_followed));
    const Events events = m_store->journal().read(m_followed, 1'000'000);
    for (const Event &event : events)
        follow(event);
    m_followed = m_store->journal().lastSeq();
    m_followedHash = m_store->journal().lastHash();
    for (const QString &cause : std::as_const(m_promised))
        if (!m_causes.contains(cause))
            m_findings.note(m_findings.lost, u"nothing follows from command "_s + cause);
    m_promised.clear(); // from now on the hash vouches for them
}

void RelayLives::follow(const Event &event)
{
    const QString what = event.cause + u'/' + event.type + u'/' + event.subject;
    if (m_causes.contains(what))
        m_findings.note(m_findings.doubled, what);
    m_causes << what << event.cause;
    apply(event, m_features, m_witness);
    for (const Effect &effect : effectsOf(event, m_features, m_witness))
        if (effect.kind == "message.send"_L1)
            m_owed << effect.id;
    if (const auto finished = m_finishedBy.constFind(event.cause); finished != m_finishedBy.cend())
        m_owed.remove(*finished);
    const QString conversation = event.data["conversation"_L1].toString();
    if (!conversation.isEmpty() && !m_conversations.contains(conversation))
        m_conversations << conversation;
}

void RelayLives::checkRows()
{
    store::SqlRows &rows = m_store->rows();
    qint64 wanted = 0;
    for (auto it = m_witness.changes().cbegin(); it != m_witness.changes().cend(); ++it, ++wanted)
        if (rows.load(it.key().first, it.key().second) != *it)
            m_findings.note(m_findings.differing, u"row "_s + it.key().first + u' ' + it.key().second);
    qint64 there = 0;
    for (const Table &table : rows.tables())
        there += rows.database().value(u"SELECT count(*) FROM "_s + table.name).toLongLong();
    if (there != wanted)
        m_findings.note(m_findings.differing, u"%1 rows, not %2"_s.arg(there).arg(wanted));
    const auto doubled
        = rows.database().value(u"SELECT count(provider_id) - count(DISTINCT provider_id) FROM messages "
                                "WHERE provider_id != ''"_s);
    if (doubled.toLongLong() != 0)
        m_findings.note(m_findings.doubled, u"a message is there twice"_s);
}

void RelayLives::checkTables()
{
    store::Database &database = m_store->rows().database();
    for (const auto &[command, answer] : std::as_const(m_answers)) {
        const auto kept = m_store->tables().answerTo(command);
        if (!kept || !*kept || (*kept)->seq != answer.seq || bool((*kept)->refused) != bool(answer.refused))
            m_findings.note(m_findings.lost, u"the answer to "_s + command.id);
    }
    const auto owed = relay::LedgerTables::owed(database, 0, m_store->journal().lastSeq());
    QSet<QString> sends;
    for (const Effect &effect : owed ? *owed : QList<Effect>())
        if (effect.kind == "message.send"_L1)
            sends << effect.id;
    if (sends != m_owed)
        m_findings.note(m_findings.differing,
                        u"%1 messages are owed, not %2"_s.arg(sends.size()).arg(m_owed.size()));
    if (database.value(u"SELECT count(*) FROM quarantine"_s).toLongLong() < m_quarantined)
        m_findings.note(m_findings.lost, u"a body that could not be understood"_s);
}

} // namespace waypost::tests
