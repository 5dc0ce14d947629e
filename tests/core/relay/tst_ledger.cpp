// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/ledger.h"
#include "core/relay/ledger_rows.h"
#include "tests/core/relay/tally.h"
#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <future>
#include <latch>
#include <sys/resource.h>
#include <thread>

using namespace waypost;
using namespace waypost::relay;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr auto submitForEver = "--submit-for-ever"_L1;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1'000;

std::unique_ptr<Ledger> openLedger(const QString &path, const Clock &clock, LedgerConfig config = {},
                                   Features features = tallyFeatures())
{
    config.path = path;
    auto ledger = Ledger::open(config, std::move(features), clock);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.error().text));
    return *std::move(ledger);
}

Result<QList<Answer>> commit(Ledger &ledger, Submission submission)
{
    std::promise<Result<QList<Answer>>> promise;
    submission.done = [&promise](Result<QList<Answer>> answers) { promise.set_value(std::move(answers)); };
    ledger.submit(std::move(submission));
    return promise.get_future().get();
}

Command wish(const QString &type, const QString &subject = u"t"_s, const QJsonObject &data = {})
{
    return {newId(1'764'000'000'000), type, subject, u"provider"_s, 0, 0, data};
}

Answer commitOne(Ledger &ledger, const Command &command, bool fromAgent = false)
{
    const auto answers = commit(ledger, {{command}, fromAgent});
    if (!answers || answers->size() != 1)
        qFatal("%s", answers ? "not one answer" : qPrintable(answers.error().text));
    return answers->first();
}

/// Holds the ledger's thread inside a callback, so that what is submitted meanwhile waits together.
class Hold {
public:
    explicit Hold(Ledger &ledger)
    {
        ledger.submit({{}, false, {}, [this](const auto &) {
                           m_held.set_value();
                           m_release.get_future().wait();
                           m_ended.set_value();
                       }});
        m_held.get_future().wait();
    }
    void release()
    {
        m_release.set_value();
        m_ended.get_future().wait();
    }

private:
    std::promise<void> m_held, m_release, m_ended;
};

/// What a reader finds in the file.
class Inside {
public:
    explicit Inside(const QString &path, const Features &features = tallyFeatures())
        : m_database(*store::Database::open({.path = path, .readOnly = true}))
        , m_rows(*store::SqlRows::open(*m_database, tablesOf(features)))
    {
    }
    [[nodiscard]] QVariant value(const QString &statement) { return m_database->value(statement); }
    [[nodiscard]] Tally tally(const QString &id = u"t"_s)
    {
        return loadAs<Tally>(*m_rows, u"tallies"_s, id).value_or(Tally {});
    }
    [[nodiscard]] QString dump() { return m_rows->dump(true); }
    [[nodiscard]] store::SqlRows &rows() { return *m_rows; }
    [[nodiscard]] Events events() { return (*store::Journal::open(*m_database))->read(0, 1'000'000); }
    [[nodiscard]] store::Journal::Verdict verify() { return store::Journal::verify(*m_database); }

    /// The rows that the journal alone gives, made in a store of their own.
    [[nodiscard]] QString folded(const Features &features = tallyFeatures())
    {
        const auto database = *store::Database::open({.path = u":memory:"_s});
        const auto rows = *store::SqlRows::open(*database, tablesOf(features));
        const auto journal = *store::Journal::open(*m_database);
        const auto done = fold(*journal, features, *rows);
        return done ? rows->dump(true) : done.error().text;
    }

private:
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::SqlRows> m_rows;
};
} // namespace

class TestLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void answersWithTheNumberOfTheLastEvent();
    void rowsHoldTheNumberThatChangedThem();
    void tellsOnlySharedChanges();
    void stampsWithAClockThatNeverGoesBack();
    void keepsTheTimeThatTheProviderTold();
    void seededIdsRepeat();
    void refusesAgents_data();
    void refusesAgents();
    void answersTheSameIdTheSame();
    void answersOfOneAgentAreNotAnothers();
    void forgetsAnswersAfterAMonthInSmallSteps();
    void repetitionsAreNotSynced();
    void commitsTogetherWhatWaitsTogether();
    void turnsAwayWhatIsTooMuch();
    void oneFailureTouchesNoOther();
    void aFullDiskAcknowledgesNothing();
    void callbacksMaySubmit();
    void finishesWhatWasSubmitted();
    void owesEffectsOnceAndUntilFinished();
    void finishesAnEffectWithItsOutcomeOrNotAtAll();
    void keepsQuarantine();
    void aSecondLedgerIsRefused();
    void aNewerStoreIsRefused();
    void makesRowsAgainWhenTheirTableChanges();
    void agreesWithANaiveModel();
    void losesNothingWhenKilled();

private:
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString anotherPath(const QString &name);
    QString addAgent(Ledger &ledger, const QString &role);
    std::unique_ptr<PostgresServer> m_postgres; ///< if the environment asks for that engine
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<VirtualClock> m_clock;
};

void TestLedger::initTestCase()
{
    if (qEnvironmentVariable("WAYPOST_TEST_STORE") == "postgres"_L1)
        m_postgres = std::make_unique<PostgresServer>(PostgresServer::Options {.fsync = false});
}

QString TestLedger::anotherPath(const QString &name)
{
    return m_postgres ? m_postgres->makeDatabase() : m_folder->filePath(name);
}

void TestLedger::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = anotherPath(u"relay.sqlite"_s);
    m_clock = std::make_unique<VirtualClock>();
}

QString TestLedger::addAgent(Ledger &ledger, const QString &role)
{
    const QString id = newId(m_clock->nowMs());
    const Answer answer
        = commitOne(ledger, wish(u"agent.add"_s, id, {{u"name"_s, u"Ann"_s}, {u"role"_s, role}}));
    return answer.refused ? QString() : id;
}

void TestLedger::answersWithTheNumberOfTheLastEvent()
{
    const auto ledger = openLedger(path(), *m_clock);
    const Command once = wish(u"tally.add"_s, u"t"_s, {{u"key"_s, u"k"_s}});
    const auto answers = commit(*ledger,
                                {{wish(u"tally.add"_s), once, once, wish(u"tally.refuse"_s),
                                  wish(u"tally.nonsense"_s), wish(u"tally.touch"_s)}});
    QVERIFY(answers);
    QList<qint64> numbers;
    QStringList refusals;
    for (const Answer &answer : *answers) {
        numbers << answer.seq;
        refusals << (answer.refused ? answer.refused->code : QString());
    }
    QCOMPARE(numbers, QList<qint64>({1, 2, 0, 0, 0, 3}));
    QCOMPARE(refusals, QStringList({{}, {}, {}, u"not_now"_s, u"unknown_command"_s, {}}));
    QCOMPARE(Inside(path()).tally().count, 2);
}

void TestLedger::rowsHoldTheNumberThatChangedThem()
{
    const auto ledger = openLedger(path(), *m_clock);
    QVERIFY(commit(*ledger,
                   {{wish(u"tally.add"_s, u"a"_s), wish(u"tally.add"_s, u"b"_s), wish(u"tally.add"_s, u"a"_s),
                     wish(u"tally.touch"_s, u"a"_s)}}));
    QVERIFY(commit(*ledger, {{wish(u"tally.touch"_s, u"b"_s)}}));
    Inside inside(path());
    QCOMPARE(inside.value(u"SELECT rev FROM tallies WHERE id = 'a'"_s).toInt(), 3);
    QCOMPARE(inside.value(u"SELECT rev FROM tallies WHERE id = 'b'"_s).toInt(), 2);
    QCOMPARE(inside.dump(), inside.folded());
}

void TestLedger::tellsOnlySharedChanges()
{
    const auto ledger = openLedger(path(), *m_clock);
    QList<Committed> told;
    ledger->onCommitted([&told](Committed committed) { told << std::move(committed); });
    QVERIFY(commit(*ledger,
                   {{wish(u"tally.add"_s, u"a"_s, {{u"key"_s, u"k"_s}}), wish(u"tally.add"_s, u"b"_s),
                     wish(u"tally.add"_s, u"a"_s)}}));
    QVERIFY(commit(*ledger, {{wish(u"tally.touch"_s, u"a"_s)}}));
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0].upto, 3);
    QCOMPARE(told[0].changes.size(), 1);
    QCOMPARE(told[0].changes[0].table, u"tallies"_s);
    const auto row = [this](const QString &id, qint64 rev, qint64 count) {
        return store::KeyedRow {id, rev, {count, m_clock->nowMs(), u"provider"_s}};
    };
    QCOMPARE(told[0].changes[0].rows, QList<store::KeyedRow>({row(u"b"_s, 2, 1), row(u"a"_s, 3, 2)}));
    QCOMPARE(told[1].upto, 4);
    QVERIFY(told[1].changes.isEmpty());
}

void TestLedger::stampsWithAClockThatNeverGoesBack()
{
    const qint64 start = m_clock->nowMs();
    QList<qint64> times;
    for (const qint64 offset : {10, 5, 20}) {
        m_clock->setMs(start + offset);
        const auto ledger = openLedger(path(), *m_clock); // each time anew: also across restarts
        commitOne(*ledger, wish(u"tally.add"_s));
        times << Inside(path()).events().last().at - start;
    }
    QCOMPARE(times, QList<qint64>({10, 10, 20}));
}

void TestLedger::keepsTheTimeThatTheProviderTold()
{
    const auto ledger = openLedger(path(), *m_clock);
    Command command = wish(u"tally.add"_s);
    command.at = 4'000'000'000'000; // a clock far ahead must not drag ours along
    commitOne(*ledger, command);
    commitOne(*ledger, wish(u"tally.add"_s));
    const Events events = Inside(path()).events();
    QCOMPARE(events[0].at, command.at);
    QCOMPARE(events[0].cause, command.id);
    QCOMPARE(events[0].actor, u"provider"_s);
    QCOMPARE(events[1].at, m_clock->nowMs());
}

void TestLedger::seededIdsRepeat()
{
    const Command first = wish(u"tally.add"_s);
    const Command second = wish(u"tally.add"_s);
    const auto made = [&](const QString &name, const QByteArray &seed) {
        const QString file = anotherPath(name);
        const auto ledger = openLedger(file, *m_clock, {.testSeed = seed});
        QStringList ids;
        for (const Command &command : {first, second}) {
            commitOne(*ledger, command);
            ids << Inside(file).events().last().data["made"_L1].toString();
        }
        return ids;
    };
    const QStringList ids = made(u"a"_s, "seed");
    QVERIFY(ids[0] != ids[1]);
    QCOMPARE(made(u"b"_s, "seed"), ids);
    QVERIFY(made(u"c"_s, "another") != ids);
    QVERIFY(made(u"d"_s, {}) != made(u"e"_s, {}));
}

void TestLedger::refusesAgents_data()
{
    QTest::addColumn<QString>("role"); // empty: nobody the relay knows
    QTest::addColumn<bool>("disabled");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("code");
    const QString id = newId(1);
    QTest::newRow("allowed") << u"agent"_s << false << u"conversation.note"_s << id << QString();
    QTest::newRow("unknown agent") << QString() << false << u"conversation.note"_s << id << u"signed_out"_s;
    QTest::newRow("disabled agent") << u"agent"_s << true << u"conversation.note"_s << id << u"signed_out"_s;
    QTest::newRow("more than the role may")
        << u"agent"_s << false << u"agent.set_role"_s << id << u"not_allowed"_s;
    QTest::newRow("intake") << u"owner"_s << false << u"tally.add"_s << id << u"unknown_command"_s;
    QTest::newRow("nobody's command")
        << u"owner"_s << false << u"tally.nonsense"_s << id << u"unknown_command"_s;
    QTest::newRow("no id") << u"owner"_s << false << u"conversation.note"_s << QString() << u"bad_value"_s;
    QTest::newRow("not a UUID") << u"owner"_s << false << u"conversation.note"_s << u"1"_s << u"bad_value"_s;
    QTest::newRow("the feature says no")
        << u"owner"_s << false << u"conversation.tag"_s << id << u"not_now"_s;
}

void TestLedger::refusesAgents()
{
    QFETCH(QString, role);
    QFETCH(QString, type);
    QFETCH(QString, id);
    const auto ledger = openLedger(path(), *m_clock);
    QVERIFY(!addAgent(*ledger, u"owner"_s).isEmpty());
    const QString agent = role.isEmpty() ? newId(1) : addAgent(*ledger, role);
    QFETCH(bool, disabled);
    if (disabled)
        QVERIFY(!commitOne(*ledger, wish(u"agent.disable"_s, agent)).refused);
    const qint64 before = Inside(path()).verify().events;
    const Answer answer = commitOne(*ledger, {id, type, u"t"_s, agent, 1, 0, {}}, true);
    QTEST(answer.refused ? answer.refused->code : QString(), "code");
    const Events events = Inside(path()).events();
    QCOMPARE(events.size() - before, answer.refused ? 0 : 1);
    if (!answer.refused) { // the time and the person are the relay's to say
        QCOMPARE(events.last().at, m_clock->nowMs());
        QCOMPARE(events.last().actor, agent);
    }
}

void TestLedger::answersTheSameIdTheSame()
{
    const QString agent = [this] {
        const auto ledger = openLedger(path(), *m_clock);
        return addAgent(*ledger, u"owner"_s);
    }();
    const Command note {newId(1), u"conversation.note"_s, u"t"_s, agent, 0, 0, {}};
    Command tag {newId(2), u"conversation.tag"_s, u"t"_s, agent, 0, 41, {}};
    for (int start = 0; start < 2; ++start) {
        const auto ledger = openLedger(path(), *m_clock);
        const auto answers = commit(*ledger, {{note, tag, note, tag}, true});
        QVERIFY(answers);
        for (const qsizetype i : {0, 2})
            QCOMPARE(answers->at(i).seq, 2);
        for (const qsizetype i : {1, 3}) {
            QVERIFY(answers->at(i).refused);
            QCOMPARE(answers->at(i).refused->code, u"not_now"_s);
            QCOMPARE(answers->at(i).refused->text, u"Not now."_s);
            QCOMPARE(answers->at(i).refused->details["seen"_L1].toInt(), 41);
        }
        tag.seen = 99; // decided once: what it says now does not matter
        m_clock->advanceMs(29 * dayMs);
    }
    QCOMPARE(Inside(path()).tally().count, 1);
}

void TestLedger::answersOfOneAgentAreNotAnothers()
{
    const auto ledger = openLedger(path(), *m_clock);
    const QString ann = addAgent(*ledger, u"owner"_s);
    const QString ben = addAgent(*ledger, u"agent"_s);
    Command command {newId(1), u"conversation.note"_s, u"t"_s, ann, 0, 0, {}};
    QCOMPARE(commitOne(*ledger, command, true).seq, 3);
    command.actor = ben;
    QCOMPARE(commitOne(*ledger, command, true).seq, 4);
}

void TestLedger::forgetsAnswersAfterAMonthInSmallSteps()
{
    const auto ledger = openLedger(path(), *m_clock);
    const QString agent = addAgent(*ledger, u"owner"_s);
    Submission many {{}, true};
    for (int i = 0; i < 600; ++i)
        many.commands << Command {newId(1), u"conversation.note"_s, u"t"_s, agent, 0, 0, {}};
    QVERIFY(commit(*ledger, many));
    const auto answers = [this] { return Inside(path()).value(u"SELECT count(*) FROM answers"_s).toInt(); };
    m_clock->advanceMs(30 * dayMs);
    commitOne(*ledger, wish(u"tally.touch"_s));
    QCOMPARE(answers(), 600);
    m_clock->advanceMs(61'000);
    QList<int> left;
    for (int i = 0; i < 4; ++i) {
        commitOne(*ledger, wish(u"tally.touch"_s));
        left << answers();
    }
    QCOMPARE(left, QList<int>({344, 88, 0, 0}));
    QVERIFY(commitOne(*ledger, many.commands.first(), true).seq > 601);
}

/// What was written before costs nothing when it comes again: the file does not grow by it.
void TestLedger::repetitionsAreNotSynced()
{
    if (m_postgres)
        QSKIP("looks into SQLite's files");
    const auto ledger = openLedger(path(), *m_clock);
    const QString agent = addAgent(*ledger, u"owner"_s);
    const Command webhook = wish(u"tally.add"_s, u"t"_s, {{u"key"_s, u"k"_s}});
    const Command note {newId(1), u"conversation.note"_s, u"t"_s, agent, 0, 0, {}};
    commitOne(*ledger, webhook);
    commitOne(*ledger, note, true);
    const qint64 size = QFileInfo(path() + u"-wal"_s).size();
    QVERIFY(size > 0);
    for (int i = 0; i < 20; ++i) {
        m_clock->advanceMs(1'000);
        commitOne(*ledger, webhook);
        commitOne(*ledger, note, true);
    }
    QCOMPARE(QFileInfo(path() + u"-wal"_s).size(), size);
}

void TestLedger::commitsTogetherWhatWaitsTogether()
{
    constexpr int threads = 8;
    constexpr int each = 125;
    const auto ledger = openLedger(path(), *m_clock, {.maxBatch = 400});
    std::atomic<int> commits = 0;
    std::atomic<int> answered = 0;
    ledger->onCommitted([&commits](const Committed &) { ++commits; });
    Hold hold(*ledger);
    std::vector<std::thread> submitters;
    for (int thread = 0; thread < threads; ++thread)
        submitters.emplace_back([&] {
            for (int i = 0; i < each; ++i)
                ledger->submit({{wish(u"tally.add"_s)}, false, {}, [&answered](const auto &answers) {
                                    answered += answers ? 1 : 0;
                                }});
        });
    for (std::thread &submitter : submitters)
        submitter.join();
    QCOMPARE(ledger->queued(), threads * each);
    hold.release();
    QTRY_COMPARE(answered.load(), threads * each);
    QCOMPARE(commits.load(), 1 + 3); // the holder's, then 400, 400 and 200
    Inside inside(path());
    QCOMPARE(inside.tally().count, threads * each);
    QVERIFY(inside.verify().intact);
}

void TestLedger::turnsAwayWhatIsTooMuch()
{
    auto ledger = openLedger(path(), *m_clock, {.maxQueued = 3});
    QStringList outcomes; // on the ledger's thread, read after it has ended
    Hold hold(*ledger);
    for (int i = 0; i < 5; ++i)
        ledger->submit({{wish(u"tally.add"_s)}, false, {}, [&outcomes](const auto &answers) {
                            outcomes << (answers ? u"taken"_s : answers.error().code);
                        }});
    QCOMPARE(ledger->queued(), 3);
    hold.release();
    ledger.reset();
    QCOMPARE(outcomes.count(u"taken"_s), 3);
    QCOMPARE(outcomes.count(u"busy"_s), 2);
    QCOMPARE(Inside(path()).tally().count, 3);
}

void TestLedger::oneFailureTouchesNoOther()
{
    constexpr int count = 40;
    const auto ledger = openLedger(path(), *m_clock);
    QMap<int, QString> outcomes;
    Hold hold(*ledger);
    for (int i = 0; i < count; ++i) {
        const bool bad = i == 7 || i == 8 || i == 31;
        ledger->submit({{wish(u"tally.add"_s), wish(bad ? u"tally.poison"_s : u"tally.add"_s)},
                        false,
                        {},
                        [&outcomes, i](const auto &answers) {
                            outcomes[i] = answers ? u"taken"_s : answers.error().code;
                        }});
    }
    hold.release();
    commitOne(*ledger, wish(u"tally.touch"_s));
    QCOMPARE(outcomes.size(), count);
    for (auto it = outcomes.cbegin(); it != outcomes.cend(); ++it)
        QCOMPARE(it.value(),
                 it.key() == 7 || it.key() == 8 || it.key() == 31 ? u"store_failed"_s : u"taken"_s);
    Inside inside(path());
    QCOMPARE(inside.tally().count, 2 * (count - 3));
    const auto verdict = inside.verify();
    QVERIFY2(verdict.intact, qPrintable(verdict.reason));
    QCOMPARE(verdict.events, 2 * (count - 3) + 1);
    QCOMPARE(inside.dump(), inside.folded());
}

/// The kernel lets no file grow beyond a limit: every write behind it fails, as on a disk that is full.
void TestLedger::aFullDiskAcknowledgesNothing()
{
    if (m_postgres)
        QSKIP("the disk is the server's");
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto ledger = openLedger(path(), *m_clock);
    const rlimit tight {512 * 1024, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    int taken = 0;
    int failed = 0;
    QString code;
    for (int i = 0; i < 2'000 && failed < 20; ++i) {
        Submission submission;
        for (int n = 0; n < 10; ++n)
            submission.commands << wish(u"tally.add"_s, u"t%1"_s.arg(n), {{u"text"_s, QString(2'000, u'x')}});
        const auto answers = commit(*ledger, submission);
        if (!answers)
            code = answers.error().code;
        (answers ? taken : failed) += 1;
    }
    const qint64 whileFull = Inside(path()).verify().events; // reading goes on
    setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(code, u"store_failed"_s);
    QVERIFY(taken > 0);
    QCOMPARE(failed, 20);
    QCOMPARE(whileFull, taken * 10);
    QCOMPARE(commitOne(*ledger, wish(u"tally.add"_s)).seq, taken * 10 + 1); // and works again by itself
    Inside inside(path());
    QVERIFY(inside.verify().intact);
    QCOMPARE(inside.dump(), inside.folded());
}

void TestLedger::callbacksMaySubmit()
{
    const auto ledger = openLedger(path(), *m_clock);
    std::promise<bool> second;
    ledger->submit({{wish(u"tally.add"_s)}, false, {}, [&](const auto &) {
                        ledger->submit({{wish(u"tally.add"_s)}, false, {}, [&second](const auto &answers) {
                                            second.set_value(bool(answers));
                                        }});
                    }});
    QVERIFY(second.get_future().get());
}

void TestLedger::finishesWhatWasSubmitted()
{
    std::atomic<int> answered = 0;
    {
        const auto ledger = openLedger(path(), *m_clock, {.maxBatch = 7});
        for (int i = 0; i < 100; ++i)
            ledger->submit({{wish(u"tally.add"_s)}, false, {}, [&answered](const auto &answers) {
                                answered += answers ? 1 : 0;
                            }});
    }
    QCOMPARE(answered.load(), 100);
    QCOMPARE(Inside(path()).tally().count, 100);
}

void TestLedger::owesEffectsOnceAndUntilFinished()
{
    const auto ids = [](const QList<Effect> &effects) {
        QStringList list;
        for (const Effect &effect : effects)
            list << effect.id;
        return list;
    };
    QStringList told;
    {
        const auto ledger = openLedger(path(), *m_clock);
        ledger->onCommitted([&](const Committed &committed) { told << ids(committed.effects); });
        commitOne(*ledger, wish(u"tally.owe"_s, u"z"_s, {{u"effects"_s, QJsonArray {u"z1"_s, u"a2"_s}}}));
        commitOne(*ledger, wish(u"tally.owe"_s, u"a"_s, {{u"effects"_s, QJsonArray {u"a2"_s, u"a1"_s}}}));
    }
    QCOMPARE(told, QStringList({u"z1"_s, u"a2"_s, u"a1"_s}));
    const auto ledger = openLedger(path(), *m_clock);
    QCOMPARE(ids(ledger->owed()), told);
    QCOMPARE(ledger->owed().first(),
             (Effect {u"z1"_s, u"test.do"_s, u"z"_s, u"main"_s, u"z"_s, {{u"n"_s, 1}}}));
    ledger->finish(u"a2"_s, {});
    ledger->finish(u"unknown"_s, {});
    commitOne(*ledger, wish(u"tally.touch"_s));
    QCOMPARE(ids(ledger->owed()), QStringList({u"z1"_s, u"a1"_s}));
}

void TestLedger::finishesAnEffectWithItsOutcomeOrNotAtAll()
{
    const auto ledger = openLedger(path(), *m_clock);
    commitOne(*ledger, wish(u"tally.owe"_s, u"t"_s, {{u"effects"_s, QJsonArray {u"e"_s}}}));
    const auto finish = [&ledger](const QString &outcome) {
        std::promise<Result<QList<Answer>>> promise;
        ledger->finish(u"e"_s, {wish(outcome)},
                       [&promise](Result<QList<Answer>> answers) { promise.set_value(std::move(answers)); });
        return promise.get_future().get();
    };
    QVERIFY(!finish(u"tally.poison"_s));
    QCOMPARE(ledger->owed().size(), 1);
    const auto answers = finish(u"tally.add"_s);
    QVERIFY(answers);
    QCOMPARE(answers->first().seq, 2);
    QVERIFY(ledger->owed().isEmpty());
    QCOMPARE(Inside(path()).tally().count, 1);
}

void TestLedger::keepsQuarantine()
{
    const auto ledger = openLedger(path(), *m_clock);
    const QByteArray body("\0{not json", 10);
    const auto answers
        = commit(*ledger, {{wish(u"tally.add"_s)}, false, {{u"not JSON"_s, body}, {u"not ours"_s, "{}"}}});
    QVERIFY(answers);
    QCOMPARE(answers->size(), 1);
    Inside inside(path());
    QCOMPARE(inside.value(u"SELECT count(*) FROM quarantine"_s).toInt(), 2);
    QCOMPARE(inside.value(u"SELECT body FROM quarantine WHERE reason = 'not JSON'"_s).toByteArray(), body);
    QCOMPARE(inside.value(u"SELECT at FROM quarantine WHERE reason = 'not ours'"_s).toLongLong(),
             m_clock->nowMs());
}

void TestLedger::aSecondLedgerIsRefused()
{
    if (m_postgres)
        QSKIP("several may be open there: tst_ledger_shared");
    const auto ledger = openLedger(path(), *m_clock);
    const auto second = Ledger::open({.path = path()}, tallyFeatures(), *m_clock);
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"store_unavailable"_s);
}

void TestLedger::aNewerStoreIsRefused()
{
    openLedger(path(), *m_clock).reset();
    QVERIFY(
        (*store::Database::open({.path = path()}))
            ->run(m_postgres ? u"UPDATE store_version SET version = 99"_s : u"PRAGMA user_version = 99"_s));
    const auto ledger = Ledger::open({.path = path()}, tallyFeatures(), *m_clock);
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().code, u"store_newer"_s);
}

void TestLedger::makesRowsAgainWhenTheirTableChanges()
{
    QString epoch;
    {
        const auto ledger = openLedger(path(), *m_clock);
        for (int i = 0; i < 3; ++i)
            commitOne(*ledger, wish(u"tally.add"_s));
        epoch = ledger->epoch();
        QVERIFY(isId(epoch));
    }
    QCOMPARE(openLedger(path(), *m_clock)->epoch(), epoch);
    Features changed = tallyFeatures();
    Projection &tallies = changed.last().projections.first();
    tallies.table.columns << Column {u"doubled"_s, ColumnType::Integer};
    tallies.evolve
        = [evolve = tallies.evolve](const std::optional<Row> &row, const QString &key, const Event &event) {
              const Row old = evolve(row ? std::optional(row->mid(0, 3)) : std::nullopt, key, event);
              return old + Row {2 * old.first().toLongLong()};
          };
    const auto ledger = openLedger(path(), *m_clock, {}, changed);
    QVERIFY(ledger->epoch() != epoch);
    Inside inside(path(), changed);
    QCOMPARE(inside.value(u"SELECT doubled FROM tallies WHERE id = 't' AND rev = 3"_s).toInt(), 6);
    QCOMPARE(inside.dump(), inside.folded(changed));
}

/// 500 random submissions, some at once, against the simplest thing that could be right.
void TestLedger::agreesWithANaiveModel()
{
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto ledger = openLedger(path(), *m_clock, {.maxBatch = 16});
    const QString agent = addAgent(*ledger, u"owner"_s);
    QHash<QString, store::KeyedRow> heard; // what a desktop would have
    ledger->onCommitted([&heard](const Committed &committed) {
        for (const store::TableChanges &change : committed.changes)
            for (const store::KeyedRow &row : change.rows)
                if (change.table == "tallies"_L1)
                    heard[row.id] = row;
    });
    QHash<QString, qint64> counts;
    QSet<QString> keys;
    Commands given;
    qint64 events = 1; // the agent's
    std::atomic<int> answered = 0;
    constexpr int rounds = 500;
    for (int round = 0; round < rounds; ++round) {
        Submission submission {{}, random.bounded(4) == 0};
        const int size = random.bounded(6);
        for (int i = 0; i < size; ++i) {
            const QString tally = QString::number(random.bounded(12));
            const QString key = random.bounded(2) ? QString::number(random.bounded(400)) : QString();
            Command command = wish(submission.fromAgent ? u"conversation.note"_s : u"tally.add"_s, tally,
                                   {{u"key"_s, key}});
            command.actor = submission.fromAgent ? agent : u"provider"_s;
            if (submission.fromAgent && !given.isEmpty() && random.bounded(3) == 0) {
                submission.commands << given[random.bounded(given.size())];
                continue;
            }
            if (key.isEmpty() || !keys.contains(key)) {
                ++counts[tally];
                ++events;
            }
            if (!key.isEmpty())
                keys << key;
            if (submission.fromAgent)
                given << command;
            submission.commands << command;
        }
        submission.done = [&answered](const auto &answers) { answered += answers ? 1 : 0; };
        ledger->submit(std::move(submission));
        m_clock->advanceMs(random.bounded(100));
    }
    QTRY_COMPARE(answered.load(), rounds);
    Inside inside(path());
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        QCOMPARE(inside.tally(it.key()).count, it.value());
    QCOMPARE(inside.value(u"SELECT count(*) FROM tallies"_s).toInt(), counts.size());
    QCOMPARE(inside.value(u"SELECT count(*) FROM counted"_s).toInt(), keys.size());
    const auto verdict = inside.verify();
    QVERIFY2(verdict.intact, qPrintable(verdict.reason));
    QCOMPARE(verdict.events, events);
    QCOMPARE(inside.dump(), inside.folded());
    qint64 reached = 0;
    for (const store::TableChanges &change : inside.rows().changedBetween(0, events, 1'000'000, reached))
        for (const store::KeyedRow &row : change.rows)
            QVERIFY(change.table != "tallies"_L1 || heard[row.id] == row);
}

/// A process that submits is killed while it does; the next one begins a little before what was acknowledged.
void TestLedger::losesNothingWhenKilled()
{
    const int rounds = qEnvironmentVariableIsSet("WAYPOST_LONG") ? 300 : 20;
    QRandomGenerator random(20'261'125);
    qint64 acknowledged = 0; // keys 0 … acknowledged - 1 were
    for (int round = 0; round < rounds; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {submitForEver, path(), QString::number(qMax<qint64>(0, acknowledged - 20))});
        const qint64 enough = acknowledged + random.bounded(1, 400);
        while (acknowledged < enough && process.waitForReadyRead())
            while (process.canReadLine())
                acknowledged = qMax(acknowledged, process.readLine().trimmed().toLongLong() + 1);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
            if (!line.isEmpty())
                acknowledged = qMax(acknowledged, line.trimmed().toLongLong() + 1);
    }
    const auto ledger = openLedger(path(), *m_clock);
    Inside inside(path());
    const auto verdict = inside.verify();
    QVERIFY2(verdict.intact, qPrintable(verdict.reason));
    const QString acked = QString::number(acknowledged);
    QCOMPARE(
        inside.value(u"SELECT count(*) FROM counted WHERE CAST(id AS INTEGER) < "_s + acked).toLongLong(),
        acknowledged);
    QCOMPARE(inside.tally().count, inside.value(u"SELECT count(*) FROM counted"_s).toLongLong());
    QCOMPARE(inside.tally().count, verdict.events);
    QCOMPARE(inside.dump(), inside.folded());
    qInfo("%d kills, %lld acknowledged, 0 lost, 0 twice", rounds, static_cast<long long>(acknowledged));
}

namespace {
/// What losesNothingWhenKilled() starts: prints each key once it is durable.
int submitUntilKilled(const QString &path, qint64 first)
{
    const SystemClock clock;
    const auto ledger = openLedger(path, clock);
    for (qint64 key = first;; ++key) {
        while (ledger->queued() > 50)
            std::this_thread::yield();
        ledger->submit({{wish(u"tally.add"_s, u"t"_s, {{u"key"_s, QString::number(key)}})},
                        false,
                        {},
                        [key](const auto &answers) {
                            if (!answers)
                                qFatal("%s", qPrintable(answers.error().text));
                            std::printf("%lld\n", static_cast<long long>(key));
                            std::fflush(stdout);
                        }});
    }
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == submitForEver)
        return submitUntilKilled(arguments.value(2), arguments.value(3).toLongLong());
    TestLedger test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ledger.moc"
