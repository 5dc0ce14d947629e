// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/simulation/simrelay.h"

#include "core/base/ids.h"
#include "core/team/team.h"

#include <QFile>

#include <algorithm>

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype mostQueued = 20'000;
constexpr qsizetype largestWal = 16 * 1024 * 1024;
} // namespace

SimRelay::SimRelay(SimWorld &world, SimObserver &observer, SimProvider &provider, const QString &folder)
    : m_world(world)
    , m_observer(observer)
    , m_path(folder + u"/relay.sqlite"_s)
    , m_sender(world, provider, *this)
{
}

void SimRelay::start()
{
    if (m_store)
        return;
    if (m_world.oneIn(5))
        m_world.disk.endAfter(m_world.random.bounded(1, 40));
    auto store = relay::LedgerStore::open({.path = m_path}, m_world.features, m_world.clock);
    if (!store) {
        if (!m_world.disk.hasEnded())
            m_world.violated(u"I-2"_s, store.error().text);
        return die();
    }
    m_world.disk.endAfter(0);
    if (m_world.disk.hasEnded()) {
        store = Error {};
        return die();
    }
    m_store = *std::move(store);
    m_feed = std::make_unique<relay::RowsFeed>(m_store->rows(), m_store->epoch());
    m_observer.relayOpened(*m_store);
    const auto owed = relay::LedgerTables::owed(m_store->rows().database(), 0, newest());
    m_sender.start(owed ? *owed : QList<Effect>(), m_life);
}

/// Killed or without power, whatever it was at; up again a little later.
void SimRelay::die()
{
    ++m_deaths;
    ++m_life;
    m_feed.reset();
    m_store.reset();
    m_queue.clear();
    m_sessions.clear();
    m_turning = false;
    m_world.disk.endNow();
    m_world.disk.restart(m_world.random.bounded(3) ? RamDisk::End::PowerCut : RamDisk::End::Kill,
                         m_world.random, QFile::encodeName(m_path));
    m_world.in(m_world.random.bounded(50, 2'000), [this] { start(); });
}

void SimRelay::submit(relay::LedgerItem item)
{
    m_queue.push_back(std::move(item));
    if (m_queue.size() > size_t(mostQueued))
        m_world.violated(u"I-11"_s, u"too much waits for the ledger"_s);
    if (std::exchange(m_turning, true))
        return;
    m_world.in(m_world.random.bounded(0, 4), [this, life = m_life] {
        if (life == m_life && m_store)
            turn();
    });
}

void SimRelay::turn()
{
    m_turning = false;
    std::vector<relay::LedgerItem> items = std::exchange(m_queue, {});
    relay::Committed committed;
    if (m_world.oneIn(12))
        m_world.disk.endAfter(m_world.random.bounded(1, 60));
    const bool done = commit(items, committed);
    m_world.disk.endAfter(0);
    if (m_world.disk.hasEnded())
        return die();
    if (!done)
        return m_world.violated(u"I-12"_s, u"a batch could not be written on a healthy disk"_s);
    m_observer.committed(*m_store, committed);
    if (m_world.disk.bytes(QFile::encodeName(m_path) + "-wal").size() > largestWal)
        m_world.violated(u"I-11"_s, u"the log grows"_s);
    if (m_world.oneIn(30))
        return die(); // it is written, and nobody hears of it
    obeyAgents(committed.changes);
    if (m_world.weak != SimWeakness::AnswerEarly)
        tell(items);
    m_sender.add(committed.effects);
    for (const qint64 session : m_sessions.keys())
        serve(session);
}

bool SimRelay::commit(std::vector<relay::LedgerItem> &items, relay::Committed &committed)
{
    if (!m_store->begin())
        return false;
    relay::LedgerBatch batch(*m_store, m_world.features, m_store->tell(m_world.clock.nowMs()),
                             m_world.someBytes());
    for (relay::LedgerItem &item : items)
        if (!batch.take(item)) {
            m_store->rollback();
            return false;
        }
    if (m_world.weak == SimWeakness::AnswerEarly)
        tell(items);
    auto written = batch.write();
    if (written)
        committed = *std::move(written);
    else
        m_store->rollback();
    return bool(written);
}

void SimRelay::tell(std::vector<relay::LedgerItem> &items)
{
    for (relay::LedgerItem &item : items)
        if (item.submission.done)
            item.submission.done(item.answers);
}

void SimRelay::webhook(const Command &command, const std::function<void()> &taken)
{
    if (!m_store)
        return;
    relay::LedgerItem item;
    item.submission.commands = {command};
    item.submission.done = [this, command, taken](const Result<QList<relay::Answer>> &answers) {
        if (!answers)
            return;
        m_observer.webhookAnswered(command);
        taken();
    };
    submit(std::move(item));
}

void SimRelay::command(Command command, const QString &agent,
                       const std::function<void(wire::AnswerFrame)> &answer)
{
    if (!m_store)
        return;
    command.actor = agent;
    relay::LedgerItem item;
    item.submission.fromAgent = true;
    item.submission.commands = {command};
    item.submission.done = [this, command, answer](const Result<QList<relay::Answer>> &answers) {
        if (!answers)
            return;
        m_observer.agentAnswered(command, answers->value(0));
        answer({command.id, answers->value(0).seq, answers->value(0).refused});
    };
    submit(std::move(item));
}

SimRelay::Greeting SimRelay::join(const QString &agent, const QString &epoch, qint64 cursor,
                                  const ToDesk &desk)
{
    if (!m_store)
        return {};
    const auto row = loadAs<team::Agent>(m_store->rows(), u"agents"_s, agent);
    if (!row || row->disabledAt != 0)
        return {};
    const team::Viewer viewer = *team::Viewer::from(agent, *row);
    const Greeting greeting {++m_lastSession, m_feed->epochFor(viewer), viewer};
    m_sessions.insert(greeting.session, {viewer, greeting.epoch == epoch ? cursor : 0, desk});
    m_world.in(1, [this, session = greeting.session, life = m_life] {
        if (life == m_life && m_store)
            serve(session);
    });
    return greeting;
}

/// Before anything else leaves: who may not listen any more, or may see other things, is cut off.
void SimRelay::obeyAgents(const QList<store::TableChanges> &changes)
{
    for (const store::TableChanges &change : changes) {
        if (change.table != "agents"_L1)
            continue;
        for (const store::KeyedRow &row : change.rows) {
            const auto agent = read<team::Agent>(row.values);
            m_sessions.removeIf([&](auto seat) {
                return seat->viewer.agent == row.id
                    && team::Viewer::from(row.id, agent) != std::optional(seat->viewer);
            });
        }
    }
}

void SimRelay::serve(qint64 session)
{
    const auto seat = m_sessions.find(session);
    while (seat != m_sessions.end() && seat->cursor < newest()) {
        team::Viewer shown = seat->viewer;
        if (m_world.weak == SimWeakness::SkipMask)
            shown.role = team::Role::Owner;
        const auto page = m_feed->page(shown, seat->cursor, newest());
        m_observer.frameLeft(seat->viewer, *page.message);
        seat->cursor = page.upto;
        m_world.carry([desk = seat->desk, session, bytes = page.message] {
            if (auto frame = wire::decode(*bytes))
                desk(session, std::get<wire::RowsFrame>(*std::move(frame)));
        });
    }
}

QHash<QString, QHash<QString, Row>> SimRelay::seenBy(const team::Viewer &viewer)
{
    QHash<QString, Table> tables;
    for (const Table &table : m_store->rows().tables())
        tables.insert(table.name, table);
    QHash<QString, QHash<QString, Row>> seen;
    for (qint64 after = 0; after < newest();) {
        const auto page = m_feed->page(viewer, after, newest());
        const auto frame = wire::decode(*page.message);
        for (const wire::RowsFrame::Change &change : std::get<wire::RowsFrame>(*frame).changes)
            for (const store::KeyedRow &row : change.rows) {
                Row laid;
                for (const Column &column : tables[change.table].columns) {
                    const qsizetype place = change.columns.indexOf(column.name);
                    laid << (place >= 0                            ? row.values[place]
                                 : column.type == ColumnType::Text ? QVariant(QString())
                                                                   : QVariant(qint64(0)));
                }
                seen[change.table].insert(row.id, laid);
            }
        after = page.upto;
    }
    return seen;
}

} // namespace waypost::tests
