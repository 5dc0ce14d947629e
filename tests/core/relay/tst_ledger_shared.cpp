// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several ledgers on one PostgreSQL: one numbering, one truth, one relay for each channel.
#include "core/relay/ledger.h"
#include "core/relay/peers.h"
#include "core/store/journal.h"
#include "tests/core/relay/tally.h"
#include "tests/support/postgres.h"

#include <QJsonArray>
#include <QMutex>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

using namespace waypost;
using namespace waypost::relay;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
std::unique_ptr<Ledger> openShared(const QString &path, const Clock &clock, qint64 leaseMs = 15'000)
{
    auto ledger = Ledger::open({.path = path, .leaseMs = leaseMs}, tallyFeatures(), clock);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.error().text));
    return *std::move(ledger);
}

Command touch(const QString &type = u"tally.add"_s, const QJsonObject &data = {})
{
    return {newId(1'764'000'000'000), type, u"t"_s, u"provider"_s, 0, 0, data};
}

Result<QList<Answer>> commitIn(Ledger &ledger, const Command &command)
{
    std::promise<Result<QList<Answer>>> promise;
    ledger.submit({{command}, false, {}, [&promise](Result<QList<Answer>> answers) {
                       promise.set_value(std::move(answers));
                   }});
    return promise.get_future().get();
}

/// What a ledger tells its relay, from any thread.
class Ear {
public:
    explicit Ear(Ledger &ledger)
    {
        ledger.onCommitted([this](const Committed &committed) {
            const QMutexLocker lock(&m_mutex);
            m_ordered = m_ordered && committed.upto >= m_upto;
            m_upto = committed.upto;
            for (const store::TableChanges &change : committed.changes)
                for (const store::KeyedRow &row : change.rows)
                    m_rows[change.table + u'/' + row.id] = row;
            m_effects += committed.effects;
        });
    }
    [[nodiscard]] qint64 upto() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_upto;
    }
    [[nodiscard]] QHash<QString, store::KeyedRow> rows() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_rows;
    }
    [[nodiscard]] QStringList effects() const
    {
        const QMutexLocker lock(&m_mutex);
        QStringList ids;
        for (const Effect &effect : m_effects)
            ids << effect.id;
        return ids;
    }
    [[nodiscard]] bool ordered() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_ordered;
    }

private:
    mutable QMutex m_mutex;
    qint64 m_upto = 0;
    bool m_ordered = true;
    QHash<QString, store::KeyedRow> m_rows;
    QList<Effect> m_effects;
};
} // namespace

class TestLedgerShared : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_path = m_server->makeDatabase(); }
    void twoStartAtTheSameTime();
    void noNumberTwiceUnderLoad();
    void tellsWhatOthersWrote();
    void peersWakeAtOnce();
    void timeNeverGoesBackAmongThem();
    void eachChannelIsOnes();
    void theSilentIsShutOut();
    void aServerThatWasAwayIsTakenUpAgain();

private:
    std::unique_ptr<PostgresServer> m_server;
    QString m_path;
    VirtualClock m_clock;
};

void TestLedgerShared::initTestCase()
{
    m_server = std::make_unique<PostgresServer>(PostgresServer::Options {.fsync = false});
}

void TestLedgerShared::twoStartAtTheSameTime()
{
    std::array<std::unique_ptr<Ledger>, 4> ledgers;
    std::vector<std::thread> threads;
    for (auto &ledger : ledgers)
        threads.emplace_back([&] { ledger = openShared(m_path, m_clock); });
    for (std::thread &thread : threads)
        thread.join();
    for (const auto &ledger : ledgers) {
        QCOMPARE(ledger->epoch(), ledgers[0]->epoch());
        QVERIFY(ledger->isShared());
        QVERIFY(commitIn(*ledger, touch()));
    }
    QVERIFY(ledgers[0]->self() != ledgers[1]->self());
}

void TestLedgerShared::noNumberTwiceUnderLoad()
{
    constexpr int each = 400;
    std::array<std::unique_ptr<Ledger>, 2> ledgers {openShared(m_path, m_clock), openShared(m_path, m_clock)};
    std::array<Ear, 2> ears {Ear(*ledgers[0]), Ear(*ledgers[1])};
    std::atomic<int> answered = 0;
    QMutex mutex;
    QList<qint64> numbers;
    std::vector<std::thread> threads;
    for (const auto &ledger : ledgers)
        threads.emplace_back([&, one = ledger.get()] {
            for (int i = 0; i < each; ++i) {
                // Half of it comes to both: a provider that tells everything twice.
                const QString key = u"%1"_s.arg(i % 2 ? i : i + (one == ledgers[0].get() ? 10'000 : 20'000));
                one->submit({{touch(u"tally.add"_s, {{u"key"_s, key}})}, false, {}, [&](const auto &answers) {
                                 const QMutexLocker lock(&mutex);
                                 if (answers && answers->first().seq > 0)
                                     numbers << answers->first().seq;
                                 ++answered;
                             }});
                while (one->queued() > 20)
                    std::this_thread::yield();
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QTRY_COMPARE_WITH_TIMEOUT(answered.load(), 2 * each, 30'000);
    QCOMPARE(numbers.size(), each + each / 2); // each key once
    std::sort(numbers.begin(), numbers.end());
    for (qsizetype i = 0; i < numbers.size(); ++i)
        QCOMPARE(numbers[i], i + 1);
    for (const Ear &ear : ears) {
        QTRY_COMPARE_WITH_TIMEOUT(ear.upto(), qint64(numbers.size()), 10'000);
        QVERIFY(ear.ordered());
    }
    QCOMPARE(ears[0].rows(), ears[1].rows());
    const auto reader = *store::Database::open({.path = m_path, .readOnly = true});
    const auto verdict = store::Journal::verify(*reader);
    QVERIFY2(verdict.intact, qPrintable(verdict.reason));
    QCOMPARE(verdict.events, numbers.size());
}

void TestLedgerShared::tellsWhatOthersWrote()
{
    const auto writing = openShared(m_path, m_clock);
    const auto listening = openShared(m_path, m_clock);
    const Ear ear(*listening);
    QVERIFY(commitIn(*writing, touch()));
    QVERIFY(commitIn(*writing, touch(u"tally.owe"_s, {{u"effects"_s, QJsonArray {u"e1"_s}}})));
    QTRY_COMPARE_WITH_TIMEOUT(ear.upto(), 2, 10'000); // by looking, at the latest after two seconds
    QVERIFY(!ear.rows().isEmpty());
    QCOMPARE(ear.effects(), QStringList {u"e1"_s});
    // What comes with one's own commit comes before it.
    QVERIFY(commitIn(*writing, touch()));
    QVERIFY(commitIn(*listening, touch()));
    QCOMPARE(ear.upto(), 4);
    QVERIFY(ear.ordered());
}

void TestLedgerShared::peersWakeAtOnce()
{
    const auto writing = openShared(m_path, m_clock);
    const auto listening = openShared(m_path, m_clock);
    QObject context;
    std::atomic<int> woken = 0;
    QStringList heard;
    const auto open = [&](const QString &self) {
        return *Peers::open(
            m_path, self, &context,
            {.committed = [&woken] { ++woken; },
             .left = [] {},
             .heard = [&heard](const QString &topic,
                               const QByteArray &body) { heard << topic + u'=' + QString::fromUtf8(body); },
             .missed = [&heard] { heard << u"missed"_s; }});
    };
    const auto own = open(writing->self());
    const auto other = open(listening->self());
    QVERIFY(commitIn(*writing, touch()));
    QTRY_COMPARE(woken.load(), 1); // not by what it wrote itself
    own->tell(u"presence"_s, QByteArray("\x00here", 5));
    own->tell(u"presence"_s, QByteArray(800, 'x')); // too long
    own->tell(u"presence"_s, "there");
    QTRY_COMPARE(heard.size(), 2);
    QCOMPARE(heard.last(), u"presence=there"_s);
    m_server->kill();
    m_server->start();
    QTRY_COMPARE_WITH_TIMEOUT(heard.count(u"missed"_s), 2, 30'000); // each of them
}

void TestLedgerShared::timeNeverGoesBackAmongThem()
{
    VirtualClock ahead;
    ahead.setMs(m_clock.nowMs() + 60'000);
    const auto fast = openShared(m_path, ahead);
    const auto slow = openShared(m_path, m_clock);
    QVERIFY(commitIn(*fast, touch()));
    QVERIFY(commitIn(*slow, touch()));
    const auto reader = *store::Database::open({.path = m_path, .readOnly = true});
    const Events events = (*store::Journal::open(*reader))->read(0, 10);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[1].at, events[0].at);
}

void TestLedgerShared::eachChannelIsOnes()
{
    QMutex mutex;
    QHash<QString, QStringList> held;
    const auto claim = [&](Ledger &ledger, const QStringList &channels) {
        ledger.claim(channels, [&held, &mutex, self = ledger.self()](const QStringList &granted) {
            const QMutexLocker lock(&mutex);
            held[self] += granted;
        });
    };
    const auto heldBy = [&](const QString &self) {
        const QMutexLocker lock(&mutex);
        return held.value(self);
    };
    auto first = openShared(m_path, m_clock, 3'000);
    const auto second = openShared(m_path, m_clock, 3'000);
    const QString name = first->self();
    claim(*first, {u"a"_s, u"b"_s});
    QTRY_COMPARE(heldBy(name), QStringList({u"a"_s, u"b"_s}));
    claim(*second, {u"a"_s, u"b"_s, u"c"_s});
    QTRY_COMPARE(heldBy(second->self()), QStringList {u"c"_s});
    QVERIFY(second->maySend());
    first.reset(); // signs off: what it held is free
    QTRY_COMPARE_WITH_TIMEOUT(heldBy(second->self()), QStringList({u"c"_s, u"a"_s, u"b"_s}), 10'000);
}

/// One that holds a channel and is stopped for longer than its lease: nothing of it counts any more.
void TestLedgerShared::theSilentIsShutOut()
{
    const auto silent = openShared(m_path, m_clock, 3'000);
    std::atomic<int> shutOut = 0;
    silent->onShutOut([&shutOut] { ++shutOut; });
    QVERIFY(commitIn(*silent, touch()));
    std::promise<void> held;
    std::promise<void> release;
    silent->submit({{}, false, {}, [&](const auto &) {
                        held.set_value();
                        release.get_future().wait(); // its thread stands still: no lease is prolonged
                    }});
    held.get_future().wait();
    const auto awake = openShared(m_path, m_clock, 3'000);
    std::atomic<bool> granted = false;
    silent->claim({u"a"_s}, [](const auto &) {});
    awake->claim({u"a"_s}, [&granted](const auto &) { granted = true; });
    QTRY_VERIFY_WITH_TIMEOUT(granted, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!silent->maySend(), 10'000); // by its own clock, before anybody told it
    const auto reader = *store::Database::open({.path = m_path, .readOnly = true});
    QTRY_COMPARE_WITH_TIMEOUT(reader->value(u"SELECT count(*) FROM relays"_s).toInt(), 1, 15'000);
    release.set_value();
    const auto refused = commitIn(*silent, touch());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"store_fenced"_s);
    QTRY_COMPARE(shutOut.load(), 1);
    QVERIFY(!silent->maySend());
    QCOMPARE(reader->value(u"SELECT max(seq) FROM journal"_s).toInt(), 1);
}

void TestLedgerShared::aServerThatWasAwayIsTakenUpAgain()
{
    const auto ledger = openShared(m_path, m_clock);
    QVERIFY(commitIn(*ledger, touch()));
    m_server->kill();
    const auto away = commitIn(*ledger, touch());
    QVERIFY(!away);
    QCOMPARE(away.error().code, u"store_unavailable"_s);
    m_server->start();
    const auto back = commitIn(*ledger, touch());
    QVERIFY2(bool(back), back ? "" : qPrintable(back.error().text));
    QCOMPARE(back->first().seq, 2);
}

QTEST_GUILESS_MAIN(TestLedgerShared)
#include "tst_ledger_shared.moc"
