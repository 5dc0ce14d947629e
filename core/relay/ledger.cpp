// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/ledger.h"

#include "core/relay/ledger_batch.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;
using Answering = std::function<void(Result<QList<Answer>>)>;

/// Is it the fault of what was to be written , rather than of the disk or the file? SQLite's codes: ERROR,
/// TOOBIG, CONSTRAINT, MISMATCH, RANGE, and 0 where it was not even asked.
bool blamesTheContent(const Error &error)
{
    static constexpr std::array contentCodes {0, 1, 18, 19, 20, 25};
    const int code = error.details["engine"_L1].toInt();
    return std::find(contentCodes.begin(), contentCodes.end(), code) != contentCodes.end();
}
} // namespace

class Ledger::Private {
public:
    Private(LedgerConfig config, Features features, const Clock &clock)
        : m_config(std::move(config))
        , m_features(std::move(features))
        , m_clock(clock)
    {
    }
    ~Private();
    [[nodiscard]] Result<Done> start();
    void enqueue(LedgerItem item);

    const LedgerConfig m_config;
    const Features m_features;
    const Clock &m_clock;
    QString m_epoch; ///< set before start() returns, then constant
    std::mutex m_mutex; ///< guards the next five
    std::condition_variable m_wakeUp;
    std::deque<LedgerItem> m_queue;
    std::vector<Answering> m_turnedAway; ///< submissions that found the queue full
    std::function<void(Committed)> m_listener;
    bool m_stopping = false;

private:
    void run(std::promise<Result<QString>> opened);
    [[nodiscard]] bool next(std::vector<LedgerItem> &items, std::vector<Answering> &turnedAway);
    void settle(std::span<LedgerItem> items);
    [[nodiscard]] Result<Committed> attempt(std::span<LedgerItem> items);
    void tellEverybody(std::span<LedgerItem> items, Result<Committed> outcome) const;

    std::unique_ptr<LedgerStore> m_store; ///< lives and dies on the thread
    std::thread m_thread;
};

Ledger::Private::~Private()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wakeUp.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

Result<Done> Ledger::Private::start()
{
    std::promise<Result<QString>> promise;
    std::future<Result<QString>> opened = promise.get_future();
    m_thread = std::thread([this, handed = std::move(promise)]() mutable { run(std::move(handed)); });
    auto epoch = opened.get();
    if (!epoch)
        return epoch.error();
    m_epoch = *std::move(epoch);
    return Done {};
}

void Ledger::Private::enqueue(LedgerItem item)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_queue.size() < size_t(m_config.maxQueued))
            m_queue.push_back(std::move(item));
        else
            m_turnedAway.push_back(std::move(item.submission.done));
    }
    m_wakeUp.notify_one();
}

void Ledger::Private::run(std::promise<Result<QString>> opened)
{
    auto store = LedgerStore::open(m_config.path, m_features, m_clock);
    if (!store) {
        opened.set_value(store.error());
        return;
    }
    m_store = *std::move(store);
    opened.set_value(m_store->epoch());
    std::vector<LedgerItem> items;
    std::vector<Answering> turnedAway;
    while (next(items, turnedAway)) {
        for (const Answering &done : turnedAway)
            if (done)
                done(Error {u"busy"_s, u"The relay has more to do than it can. Try again in a moment."_s});
        if (!items.empty())
            settle(items);
    }
    m_store.reset();
}

/// Waits for work. False: there is none left and none will come.
bool Ledger::Private::next(std::vector<LedgerItem> &items, std::vector<Answering> &turnedAway)
{
    items.clear();
    turnedAway.clear();
    std::unique_lock lock(m_mutex);
    m_wakeUp.wait(lock, [this] { return m_stopping || !m_queue.empty() || !m_turnedAway.empty(); });
    turnedAway.swap(m_turnedAway);
    const auto end
        = m_queue.begin() + std::min(std::ssize(m_queue), std::ptrdiff_t(qMax(1, m_config.maxBatch)));
    items.assign(std::make_move_iterator(m_queue.begin()), std::make_move_iterator(end));
    m_queue.erase(m_queue.begin(), end);
    return !items.empty() || !turnedAway.empty();
}

/// Commits all of it, or finds out by halving which of it cannot be committed.
void Ledger::Private::settle(std::span<LedgerItem> items)
{
    auto outcome = attempt(items);
    if (!outcome && items.size() > 1 && blamesTheContent(outcome.error())) {
        settle(items.first(items.size() / 2));
        settle(items.subspan(items.size() / 2));
        return;
    }
    tellEverybody(items, std::move(outcome));
}

Result<Committed> Ledger::Private::attempt(std::span<LedgerItem> items)
{
    auto outcome = [&]() -> Result<Committed> {
        if (auto begun = m_store->begin(); !begun)
            return begun.error();
        LedgerBatch batch(*m_store, m_features, m_store->tell(m_clock.nowMs()), m_config.testSeed);
        for (LedgerItem &item : items)
            if (auto taken = batch.take(item); !taken)
                return taken.error();
        return batch.write();
    }();
    if (!outcome)
        m_store->rollback();
    return outcome;
}

void Ledger::Private::tellEverybody(std::span<LedgerItem> items, Result<Committed> outcome) const
{
    const std::optional<Error> failure = outcome ? std::nullopt : std::optional(outcome.error());
    if (outcome && m_listener)
        m_listener(*std::move(outcome));
    for (LedgerItem &item : items) {
        if (!item.submission.done)
            continue;
        if (failure)
            item.submission.done(*failure);
        else
            item.submission.done(std::move(item.answers));
    }
}

Ledger::Ledger(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

Ledger::~Ledger() = default;

Result<std::unique_ptr<Ledger>> Ledger::open(LedgerConfig config, Features features, const Clock &clock)
{
    auto d = std::make_unique<Private>(std::move(config), std::move(features), clock);
    if (auto started = d->start(); !started)
        return started.error();
    return std::unique_ptr<Ledger>(new Ledger(std::move(d)));
}

void Ledger::submit(Submission submission)
{
    m_d->enqueue({std::move(submission)});
}

void Ledger::onCommitted(std::function<void(Committed)> listener)
{
    const std::lock_guard lock(m_d->m_mutex);
    m_d->m_listener = std::move(listener);
}

QList<Effect> Ledger::owed() const
{
    auto reader = store::Database::open({.path = m_d->m_config.path, .readOnly = true});
    auto effects = reader ? LedgerTables::owed(**reader) : Result<QList<Effect>>(reader.error());
    if (effects)
        return *std::move(effects);
    qCritical("What is owed to the outside cannot be read: %s", qUtf8Printable(effects.error().text));
    return {};
}

void Ledger::finish(const QString &effectId, Commands outcome,
                    std::function<void(Result<QList<Answer>>)> done)
{
    m_d->enqueue({{.commands = std::move(outcome), .done = std::move(done)}, effectId});
}

QString Ledger::epoch() const
{
    return m_d->m_epoch;
}

int Ledger::queued() const
{
    const std::lock_guard lock(m_d->m_mutex);
    return int(m_d->m_queue.size());
}

} // namespace waypost::relay
