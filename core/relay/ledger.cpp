// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/ledger.h"

#include "core/base/ids.h"
#include "core/relay/ledger_batch.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <future>
#include <limits>
#include <mutex>
#include <span>
#include <thread>
#include <utility>
#include <vector>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;
using Answering = std::function<void(Result<QList<Answer>>)>;
using Steady = std::chrono::steady_clock;

constexpr auto lookEvery = std::chrono::seconds(2);

/// Is it the fault of what was to be written, rather than of the disk, the file or the server? SQLite's
/// codes: ERROR, TOOBIG, CONSTRAINT, MISMATCH, RANGE, and 0 where it was not even asked. PostgreSQL's
/// classes: data, constraints, statements, limits.
bool blamesTheContent(const Error &error)
{
    static constexpr std::array contentCodes {0, 1, 18, 19, 20, 25};
    static constexpr std::array contentClasses {"22"_L1, "23"_L1, "42"_L1, "54"_L1};
    const QJsonValue told = error.details["engine"_L1];
    if (error.code != "store_failed"_L1)
        return false;
    if (told.isString())
        return std::find(contentClasses.begin(), contentClasses.end(), told.toString().left(2))
            != contentClasses.end();
    return std::find(contentCodes.begin(), contentCodes.end(), told.toInt()) != contentCodes.end();
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
    QString m_epoch; ///< set before start() returns, then constant; so are the next two
    QString m_self;
    bool m_shared = false;
    std::atomic<qint64> m_safeUntil = std::numeric_limits<qint64>::max(); ///< LedgerMembers::uptimeMs
    std::mutex m_mutex; ///< guards the rest up to m_stopping
    std::condition_variable m_wakeUp;
    std::deque<LedgerItem> m_queue;
    std::vector<Answering> m_turnedAway; ///< submissions that found the queue full
    std::function<void(Committed)> m_listener;
    std::function<void()> m_shutOut;
    QStringList m_wanted; ///< channels asked for and not held yet
    std::function<void(QStringList)> m_granted;
    bool m_lookNow = false;
    bool m_tendNow = false;
    bool m_stopping = false;

private:
    void run(std::promise<Result<QString>> opened);
    [[nodiscard]] bool next(std::vector<LedgerItem> &items, std::vector<Answering> &turnedAway);
    void settle(std::span<LedgerItem> items);
    [[nodiscard]] Result<Committed> attempt(std::span<LedgerItem> items);
    void tellEverybody(std::span<LedgerItem> items, Result<Committed> outcome);

    // among other relays
    void keepUp();
    [[nodiscard]] Result<Done> tellNews();
    void tend();
    void grant(const QStringList &channels);
    void announce(Committed committed);
    void heed(const Error &error);

    Steady::time_point m_lookAt; ///< the thread's own, like the next one
    Steady::time_point m_tendAt;
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
    auto store = LedgerStore::open(m_config, m_features, m_clock);
    if (!store) {
        opened.set_value(store.error());
        return;
    }
    m_store = *std::move(store);
    if (const LedgerMembers *members = m_store->members()) {
        m_shared = true;
        m_self = members->self();
        m_safeUntil = members->safeUntil();
    }
    opened.set_value(m_store->epoch());
    std::vector<LedgerItem> items;
    std::vector<Answering> turnedAway;
    while (next(items, turnedAway)) {
        for (const Answering &done : turnedAway)
            if (done)
                done(Error {u"busy"_s, u"The relay has more to do than it can. Try again in a moment."_s});
        if (!items.empty())
            settle(items);
        keepUp();
    }
    m_store->leave();
    m_store.reset();
}

/// Waits for work, among other relays also for the time to look around. False: there is none left and none
/// will come.
bool Ledger::Private::next(std::vector<LedgerItem> &items, std::vector<Answering> &turnedAway)
{
    items.clear();
    turnedAway.clear();
    std::unique_lock lock(m_mutex);
    const auto something = [this] {
        return m_stopping || !m_queue.empty() || !m_turnedAway.empty() || m_lookNow || m_tendNow;
    };
    if (m_shared)
        m_wakeUp.wait_until(lock, std::min(m_lookAt, m_tendAt), something);
    else
        m_wakeUp.wait(lock, something);
    turnedAway.swap(m_turnedAway);
    const auto end
        = m_queue.begin() + std::min(std::ssize(m_queue), std::ptrdiff_t(qMax(1, m_config.maxBatch)));
    items.assign(std::make_move_iterator(m_queue.begin()), std::make_move_iterator(end));
    m_queue.erase(m_queue.begin(), end);
    return !m_stopping || !items.empty() || !turnedAway.empty();
}

/// What a relay does because it is not alone: takes up what others wrote, keeps its lease, asks for channels.
void Ledger::Private::keepUp()
{
    bool look = false;
    bool tendSoon = false;
    {
        const std::lock_guard lock(m_mutex);
        look = std::exchange(m_lookNow, false);
        tendSoon = std::exchange(m_tendNow, false);
    }
    if (!m_shared) {
        if (tendSoon)
            grant({});
        return;
    }
    const auto now = Steady::now();
    if (look || now >= m_lookAt) {
        m_lookAt = now + lookEvery;
        auto looked = m_store->look();
        if (looked)
            looked = tellNews();
        if (!looked)
            heed(looked.error());
    }
    if (tendSoon || now >= m_tendAt)
        tend();
}

/// Without a listener it waits: nobody would ever hear of it again.
Result<Done> Ledger::Private::tellNews()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_listener)
            return Done {};
    }
    for (;;) {
        auto news = m_store->news();
        if (!news)
            return news.error();
        if (!*news)
            return Done {};
        announce(**std::move(news));
    }
}

void Ledger::Private::tend()
{
    m_tendAt = Steady::now() + std::chrono::milliseconds(m_config.leaseMs / 3);
    QStringList wanted;
    {
        const std::lock_guard lock(m_mutex);
        wanted = m_wanted;
    }
    const auto taken = [&]() -> Result<QStringList> {
        if (auto begun = m_store->begin(); !begun)
            return begun.error();
        m_store->mark(false);
        auto free = m_store->members()->tend(wanted);
        if (free)
            if (auto committed = m_store->commit(); !committed)
                return committed.error();
        return free;
    }();
    if (!taken) {
        m_store->rollback();
        m_tendAt = Steady::now() + std::chrono::seconds(1);
        return heed(taken.error());
    }
    m_safeUntil = m_store->members()->safeUntil();
    if (!taken->isEmpty())
        grant(*taken);
}

/// No channels: all that are wanted.
void Ledger::Private::grant(const QStringList &channels)
{
    std::unique_lock lock(m_mutex);
    const QStringList granted = m_shared ? channels : m_wanted;
    m_wanted.removeIf([&granted](const QString &channel) { return granted.contains(channel); });
    const auto tell = m_granted;
    lock.unlock();
    if (tell && !granted.isEmpty())
        tell(granted);
}

void Ledger::Private::announce(Committed committed)
{
    std::unique_lock lock(m_mutex);
    const auto tell = m_listener;
    lock.unlock();
    if (tell)
        tell(std::move(committed));
}

void Ledger::Private::heed(const Error &error)
{
    if (error.code != "store_fenced"_L1)
        return;
    m_safeUntil = 0;
    std::unique_lock lock(m_mutex);
    const auto tell = std::exchange(m_shutOut, nullptr);
    lock.unlock();
    if (tell)
        tell();
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
        if (auto told = tellNews(); !told)
            return told.error();
        LedgerBatch batch(*m_store, m_features, m_store->tell(m_clock.nowMs()), m_config.testSeed);
        for (LedgerItem &item : items)
            if (auto taken = batch.take(item); !taken)
                return taken.error();
        return batch.write();
    }();
    if (!outcome)
        m_store->rollback();
    if (outcome)
        m_store->tellUpTo(outcome->upto);
    if (outcome && m_shared)
        m_safeUntil = m_store->members()->safeUntil();
    return outcome;
}

void Ledger::Private::tellEverybody(std::span<LedgerItem> items, Result<Committed> outcome)
{
    const std::optional<Error> failure = outcome ? std::nullopt : std::optional(outcome.error());
    if (outcome)
        announce(*std::move(outcome));
    else
        heed(*failure);
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
    auto effects = reader ? LedgerTables::owed(**reader, 0, std::numeric_limits<qint64>::max())
                          : Result<QList<Effect>>(reader.error());
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

void Ledger::fire(Timer timer, std::function<void(Result<QList<Answer>>)> done)
{
    Submission submission;
    submission.commands
        = {{newId(m_d->m_clock.nowMs()), timer.type, timer.subject, u"relay"_s, 0, 0, timer.data}};
    submission.done = std::move(done);
    m_d->enqueue({std::move(submission), {}, std::move(timer)});
}

void Ledger::onShutOut(std::function<void()> listener)
{
    const std::lock_guard lock(m_d->m_mutex);
    m_d->m_shutOut = std::move(listener);
}

bool Ledger::isShared() const
{
    return m_d->m_shared;
}

QString Ledger::self() const
{
    return m_d->m_self;
}

void Ledger::lookNow()
{
    {
        const std::lock_guard lock(m_d->m_mutex);
        m_d->m_lookNow = true;
    }
    m_d->m_wakeUp.notify_one();
}

void Ledger::claimNow()
{
    {
        const std::lock_guard lock(m_d->m_mutex);
        m_d->m_tendNow = true;
    }
    m_d->m_wakeUp.notify_one();
}

void Ledger::claim(QStringList channels, std::function<void(QStringList)> granted)
{
    {
        const std::lock_guard lock(m_d->m_mutex);
        m_d->m_wanted = std::move(channels);
        m_d->m_granted = std::move(granted);
        m_d->m_tendNow = true;
    }
    m_d->m_wakeUp.notify_one();
}

bool Ledger::maySend() const
{
    return LedgerMembers::uptimeMs() < m_d->m_safeUntil;
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
