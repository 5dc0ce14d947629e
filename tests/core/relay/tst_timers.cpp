// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the relay gives itself to do later: kept with the event, given once, late rather than never.
#include "core/base/ids.h"
#include "core/relay/timekeeper.h"
#include "tests/core/relay/tally.h"
#include "tests/support/postgres.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <future>

using namespace waypost;
using namespace waypost::relay;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minuteMs = 60'000;

/// As much of a relay as keeps time.
class Keeping {
public:
    Keeping(const QString &path, const QString &folder, const Clock &clock)
        : m_ledger(*Ledger::open({.path = path}, tallyFeatures(), clock))
        , m_reader(*store::Database::open({.path = path, .readOnly = true}))
        , m_rows(*store::SqlRows::open(*m_reader, tablesOf(tallyFeatures())))
        , m_media(*MediaStore::open(folder))
        , m_timekeeper(std::make_unique<Timekeeper>(Workbench {*m_ledger, *m_rows, *m_media, m_disk, clock}))
    {
        m_ledger->onCommitted([this](const Committed &commit) {
            QMetaObject::invokeMethod(
                m_timekeeper.get(), [this, commit] { m_timekeeper->heed(commit); }, Qt::QueuedConnection);
        });
    }
    ~Keeping()
    {
        m_timekeeper->stop();
        m_ledger.reset(); // answers nothing any more: the timekeeper may go
    }
    void start() { m_timekeeper->start(); }
    bool give(const QString &type, const QJsonObject &data, const QString &subject = u"t"_s)
    {
        std::promise<bool> promise;
        Submission submission;
        submission.commands = {{newId(1'764'000'000'000), type, subject, u"provider"_s, 0, 0, data}};
        submission.done = [&promise](const Result<QList<Answer>> &answers) {
            promise.set_value(answers && !answers->first().refused);
        };
        m_ledger->submit(std::move(submission));
        return promise.get_future().get();
    }
    bool set(const QString &timer, qint64 at, const QJsonObject &more = {})
    {
        QJsonObject data = more;
        data.insert("timer"_L1, timer);
        data.insert("at"_L1, at);
        return give(u"tally.time"_s, data);
    }
    Result<QList<Answer>> fire(const Timer &timer)
    {
        std::promise<Result<QList<Answer>>> promise;
        m_ledger->fire(timer, [&promise](auto answers) { promise.set_value(std::move(answers)); });
        return promise.get_future().get();
    }
    qint64 count() { return loadAs<Tally>(*m_rows, u"tallies"_s, u"t"_s).value_or(Tally {}).count; }
    Tally tally() { return loadAs<Tally>(*m_rows, u"tallies"_s, u"t"_s).value_or(Tally {}); }
    int timers() { return m_reader->value(u"SELECT count(*) FROM timers"_s).toInt(); }

private:
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<store::Database> m_reader;
    std::unique_ptr<store::SqlRows> m_rows;
    std::unique_ptr<MediaStore> m_media;
    QThreadPool m_disk;
    std::unique_ptr<Timekeeper> m_timekeeper;
};
} // namespace

class TestTimers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void givesACommandWhenItIsDue();
    void theSameIdTakesItsPlace();
    void isForgotten();
    void whatWasDueWhileNothingRanComesLate();
    void isGivenOnce();
    void isGivenOnceAmongSeveral();
    void aRefusedOneIsGone();
    void oneThatCannotBeWrittenHoldsUpNoOther();
    void manyAtTheSameTime();

private:
    [[nodiscard]] std::unique_ptr<Keeping> open() const
    {
        return std::make_unique<Keeping>(m_path, m_folder->filePath(u"media"_s), *m_clock);
    }
    std::unique_ptr<PostgresServer> m_postgres;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<VirtualClock> m_clock;
    QString m_path;
};

void TestTimers::initTestCase()
{
    if (qEnvironmentVariable("WAYPOST_TEST_STORE") == "postgres"_L1)
        m_postgres = std::make_unique<PostgresServer>(PostgresServer::Options {.fsync = false});
}

void TestTimers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<VirtualClock>();
    m_path = m_postgres ? m_postgres->makeDatabase() : m_folder->filePath(u"ledger.sqlite"_s);
}

void TestTimers::givesACommandWhenItIsDue()
{
    const auto keeping = open();
    keeping->start();
    QVERIFY(keeping->set(u"a"_s, m_clock->nowMs() + minuteMs));
    QVERIFY(keeping->set(u"b"_s, m_clock->nowMs() + 2 * minuteMs));
    m_clock->advanceMs(minuteMs - 1);
    QVERIFY(keeping->give(u"tally.touch"_s, {}));
    QCOMPARE(keeping->timers(), 2);
    m_clock->advanceMs(1);
    QTRY_COMPARE(keeping->count(), 1);
    QCOMPARE(keeping->tally().lastAt, m_clock->nowMs());
    QCOMPARE(keeping->tally().lastActor, u"relay"_s);
    QCOMPARE(keeping->timers(), 1);
    m_clock->advanceMs(minuteMs);
    QTRY_COMPARE(keeping->count(), 2);
    QCOMPARE(keeping->timers(), 0);
}

void TestTimers::theSameIdTakesItsPlace()
{
    const auto keeping = open();
    const qint64 soon = m_clock->nowMs() + minuteMs;
    QVERIFY(keeping->set(u"a"_s, soon));
    QVERIFY(keeping->set(u"a"_s, soon + minuteMs));
    keeping->start();
    m_clock->setMs(soon);
    const auto fired = keeping->fire({u"a"_s, soon, u"tally.add"_s, u"t"_s}); // of its former time
    QVERIFY(fired);
    QVERIFY(fired->isEmpty());
    QCOMPARE(keeping->timers(), 1);
    m_clock->advanceMs(minuteMs);
    QTRY_COMPARE(keeping->timers(), 0);
    QCOMPARE(keeping->count(), 1);
}

void TestTimers::isForgotten()
{
    const auto keeping = open();
    QVERIFY(keeping->set(u"a"_s, m_clock->nowMs() + minuteMs));
    QVERIFY(keeping->set(u"a"_s, 0));
    QVERIFY(keeping->set(u"never set"_s, 0));
    QCOMPARE(keeping->timers(), 0);
}

void TestTimers::whatWasDueWhileNothingRanComesLate()
{
    {
        const auto keeping = open();
        QVERIFY(keeping->set(u"a"_s, m_clock->nowMs() + minuteMs));
        QVERIFY(keeping->set(u"b"_s, m_clock->nowMs() + 2 * minuteMs));
    }
    m_clock->advanceMs(100 * minuteMs);
    const auto keeping = open();
    QCOMPARE(keeping->timers(), 2);
    keeping->start();
    QTRY_COMPARE(keeping->count(), 2);
    QCOMPARE(keeping->tally().lastAt, m_clock->nowMs());
}

void TestTimers::isGivenOnce()
{
    const auto keeping = open();
    const Timer timer {u"a"_s, m_clock->nowMs() + 1, u"tally.add"_s, u"t"_s};
    QVERIFY(keeping->set(timer.id, timer.at));
    const auto first = keeping->fire(timer);
    const auto second = keeping->fire(timer);
    QVERIFY(first && second);
    QCOMPARE(first->size(), 1);
    QCOMPARE(second->size(), 0);
    QCOMPARE(keeping->count(), 1);
}

void TestTimers::isGivenOnceAmongSeveral()
{
    if (!m_postgres)
        QSKIP("Only relays on PostgreSQL share a store.");
    constexpr int many = 50;
    const std::array relays {open(), open(), open()};
    for (int i = 0; i < many; ++i)
        QVERIFY(relays[size_t(i) % relays.size()]->set(u"timer %1"_s.arg(i), m_clock->nowMs() + 1 + i % 7));
    for (const auto &each : relays)
        each->start();
    m_clock->advanceMs(minuteMs);
    QTRY_COMPARE(relays[0]->timers(), 0);
    for (const auto &each : relays)
        QVERIFY(each->give(u"tally.touch"_s, {})); // after whatever else they had in hand
    QCOMPARE(relays[0]->count(), many);
}

void TestTimers::aRefusedOneIsGone()
{
    const auto keeping = open();
    keeping->start();
    QVERIFY(keeping->set(u"a"_s, m_clock->nowMs() + 1, {{u"then"_s, u"tally.refuse"_s}}));
    m_clock->advanceMs(1);
    QTRY_COMPARE(keeping->timers(), 0);
    QCOMPARE(keeping->count(), 0);
}

void TestTimers::oneThatCannotBeWrittenHoldsUpNoOther()
{
    const auto keeping = open();
    keeping->start();
    QVERIFY(keeping->set(u"a"_s, m_clock->nowMs() + 1, {{u"then"_s, u"tally.poison"_s}}));
    QVERIFY(keeping->set(u"b"_s, m_clock->nowMs() + 2));
    m_clock->advanceMs(2);
    QTRY_COMPARE(keeping->count(), 1);
    QCOMPARE(keeping->timers(), 1); // it is tried again
}

void TestTimers::manyAtTheSameTime()
{
    constexpr int many = 500; // more than are taken at once
    const auto keeping = open();
    for (int i = 0; i < many; ++i)
        QVERIFY(
            keeping->set(u"timer %1"_s.arg(i), m_clock->nowMs() + 1, {{u"adds"_s, u"key %1"_s.arg(i / 2)}}));
    m_clock->advanceMs(1);
    keeping->start();
    QTRY_COMPARE(keeping->timers(), 0);
    QCOMPARE(keeping->count(), many / 2);
}

QTEST_GUILESS_MAIN(TestTimers)
#include "tst_timers.moc"
