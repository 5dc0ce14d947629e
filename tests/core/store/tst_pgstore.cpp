// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/core/store/engines.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <utility>

using namespace waypost;
using namespace waypost::store;
using namespace Qt::StringLiterals;
using waypost::tests::opened;
using waypost::tests::PostgresServer;

/// What only PostgreSQL can do to us: sessions that end, settings that change, addresses that somebody wrote.
class TestPgStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refusesAddresses_data();
    void refusesAddresses();
    void keepsPasswordsToItself();
    void schemasAreApart();
    void settingsHoldAfterEachConnection_data();
    void settingsHoldAfterEachConnection();
    void statementsOutliveTheirConnection();
    void aLostTransactionIsNotContinued();
    void aKilledServerIsFoundAgain();
    void aCommitWithoutAnswerIsUnknown_data();
    void aCommitWithoutAnswerIsUnknown();
    void writersWaitForEachOther();
    void hearsWhatOthersCommit();
    void tablesMadeAnewByAnotherOne();
    void onlyOneOfTwoClaimsARow();

private:
    [[nodiscard]] DatabaseOptions at(bool readOnly = false) const
    {
        return {.path = m_path, .readOnly = readOnly};
    }
    void endSessions()
    {
        m_server->sql(
            u"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE usename = 'waypost'"_s);
    }
    std::unique_ptr<PostgresServer> m_server;
    QString m_database;
    QString m_path;
    int m_round = 0;
};

void TestPgStore::initTestCase()
{
    m_server = std::make_unique<PostgresServer>(PostgresServer::Options {.fsync = false});
    m_database = m_server->makeDatabase();
}

void TestPgStore::init()
{
    m_path = m_database + u"?schema=r%1"_s.arg(++m_round);
}

void TestPgStore::refusesAddresses_data()
{
    QTest::addColumn<QString>("tail"); // after the database's name
    const auto row = [](const char *name, const QString &tail) { QTest::newRow(name) << tail; };
    row("a statement as schema", u"?schema=a;DROP SCHEMA public"_s);
    row("a quoted statement as schema", u"?schema=a%22;DROP SCHEMA public"_s);
    row("a second schema", u"?schema=a,public"_s);
    row("upper case", u"?schema=Waypost"_s);
    row("the catalogue", u"?schema=pg_catalog"_s);
    row("a long schema", u"?schema="_s + QString(42, u'a'));
    row("no schema", u"?schema="_s);
    row("a line after the schema", u"?schema=a\n"_s);
    row("settings of the session", u"?options=-c%20standard_conforming_strings%3Doff"_s);
    row("another encoding", u"?client_encoding=SJIS"_s);
    row("replication", u"?replication=database"_s);
    row("a service file", u"?service=other"_s);
    row("another name for the program", u"?application_name=psql"_s);
    row("an option that is none", u"?colour=blue"_s);
    row("no options at all", u"?sslmode"_s);
    row("U+0000", u"?sslmode=disable\0"_s);
}

void TestPgStore::refusesAddresses()
{
    QFETCH(QString, tail);
    const auto database = Database::open({.path = m_database + tail});
    QVERIFY(!database);
    QCOMPARE(database.error().code, u"store_unavailable"_s);
    QVERIFY2(database.error().text.startsWith("The address of the database"_L1),
             qPrintable(database.error().text));
}

void TestPgStore::keepsPasswordsToItself()
{
    const QString secret = u"geheim"_s;
    QString path = m_path;
    path.replace("waypost@"_L1, "waypost:geheim@"_L1);
    const auto database = opened({.path = path});
    QVERIFY(!database->name().contains(secret));
    QVERIFY(database->name().contains(u"r%1"_s.arg(m_round)));
    for (const QString &wrong :
         {u"postgresql://u:geheim@127.0.0.1:1/x"_s, u"postgresql://u:gehe/im@geheim/x"_s,
          u"postgresql://127.0.0.1:1/x?password=geheim"_s,
          u"postgresql://127.0.0.1:1/x?geheim=1&password=geheim=2"_s}) {
        const auto none = Database::open({.path = wrong});
        QVERIFY(!none);
        QVERIFY2(!none.error().text.contains("password=geheim"_L1)
                     && !none.error().text.contains("u:geheim"_L1),
                 qPrintable(none.error().text));
    }
    QVERIFY(opened({.path = path})->migrate({}));
}

void TestPgStore::schemasAreApart()
{
    const auto one = opened({.path = m_path + u"_one"_s});
    const auto two = opened({.path = m_path + u"_two"_s});
    QVERIFY(one->migrate({{u"CREATE TABLE t (x INTEGER)"_s}}));
    QCOMPARE(*two->version(), 0);
    QVERIFY(two->columnsOf(u"t"_s)->isEmpty());
    QVERIFY(one->begin()); // neither waits for the other
    QVERIFY(two->begin());
    QVERIFY(two->commit());
    QVERIFY(one->commit());
    const auto reader = Database::open({.path = m_path + u"_three"_s, .readOnly = true});
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, u"store_unavailable"_s);
    QCOMPARE(m_server->sql(u"SELECT count(*) FROM pg_namespace WHERE nspname LIKE '%three'"_s,
                           m_database.section(u'/', -1)),
             "0"_ba);
}

void TestPgStore::settingsHoldAfterEachConnection_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("wanted");
    for (const bool readOnly : {false, true}) {
        const auto row = [readOnly](const QString &setting, const QString &wanted) {
            QTest::newRow(qPrintable((readOnly ? u"reader "_s : u"writer "_s) + setting))
                << readOnly << setting << wanted;
        };
        row(u"standard_conforming_strings"_s, u"on"_s);
        row(u"client_encoding"_s, u"UTF8"_s);
        row(u"synchronous_commit"_s, u"on"_s);
        row(u"TimeZone"_s, u"UTC"_s);
        row(u"lock_timeout"_s, u"10s"_s);
        row(u"statement_timeout"_s, u"2min"_s);
        row(u"idle_in_transaction_session_timeout"_s, readOnly ? u"1min"_s : u"5s"_s);
        row(u"default_transaction_isolation"_s, u"read committed"_s);
        row(u"default_transaction_read_only"_s, readOnly ? u"on"_s : u"off"_s);
        row(u"row_security"_s, u"off"_s);
    }
}

/// The server's own defaults are the worst there are; each session is held to ours all the same.
void TestPgStore::settingsHoldAfterEachConnection()
{
    QFETCH(bool, readOnly);
    QFETCH(QString, setting);
    const auto maker = opened(at());
    for (const QString &bad :
         {u"standard_conforming_strings = off"_s, u"client_encoding = 'LATIN1'"_s,
          u"synchronous_commit = off"_s, u"TimeZone = 'Asia/Kolkata'"_s, u"lock_timeout = 0"_s,
          u"statement_timeout = 0"_s, u"idle_in_transaction_session_timeout = 0"_s,
          u"default_transaction_isolation = 'serializable'"_s, u"bytea_output = 'escape'"_s,
          u"search_path = 'public'"_s})
        m_server->sql(u"ALTER ROLE waypost SET "_s + bad);
    const auto restore = qScopeGuard([this] { m_server->sql(u"ALTER ROLE waypost RESET ALL"_s); });
    const auto database = opened(at(readOnly));
    const auto now = [&] { return database->value(u"SELECT current_setting(?)"_s, {setting}).toString(); };
    QTEST(now(), "wanted");
    const QVariant before = database->value(u"SELECT pg_backend_pid()"_s);
    endSessions();
    QTEST(now(), "wanted");
    QVERIFY(database->value(u"SELECT pg_backend_pid()"_s).isValid());
    QVERIFY(database->value(u"SELECT pg_backend_pid()"_s) != before);
    QCOMPARE(database->value(u"SELECT current_schema()"_s).toString(), u"r%1"_s.arg(m_round));
}

void TestPgStore::statementsOutliveTheirConnection()
{
    const auto database = opened(at());
    QVERIFY(database->run(u"CREATE TABLE t (x INTEGER)"_s));
    Statement &insert = database->statement(u"INSERT INTO t VALUES (?)"_s);
    for (int i = 0; i < 3; ++i) {
        insert.bind({i});
        QVERIFY(insert.finish());
        endSessions();
        QVERIFY(database->begin());
        insert.bind({i});
        QVERIFY(insert.finish());
        database->queue(u"INSERT INTO t VALUES (?)"_s, {i});
        QVERIFY(database->commit());
    }
    QCOMPARE(database->value(u"SELECT count(*) FROM t"_s).toInt(), 9);
}

void TestPgStore::aLostTransactionIsNotContinued()
{
    const auto database = opened(at());
    QVERIFY(database->run(u"CREATE TABLE t (x INTEGER)"_s));
    const QString insert = u"INSERT INTO t VALUES (?)"_s;
    QVERIFY(database->begin());
    QVERIFY(database->run(insert, {1}));
    endSessions();
    for (int i = 0; i < 2; ++i) { // the second time the loss is known: still no write of its own
        const auto lost = database->run(insert, {2});
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, u"store_unavailable"_s);
        QVERIFY(database->inTransaction());
    }
    database->queue(insert, {3});
    const auto committed = database->commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, u"store_unavailable"_s);
    database->rollback();
    QCOMPARE(database->value(u"SELECT count(*) FROM t"_s), QVariant(qint64(0)));
    QVERIFY(database->begin());
    QVERIFY(database->run(insert, {4}));
    QVERIFY(database->commit());
    QCOMPARE(database->value(u"SELECT sum(x) FROM t"_s).toInt(), 4);
}

void TestPgStore::aKilledServerIsFoundAgain()
{
    const auto writer = opened(at());
    const auto reader = opened(at(true));
    QVERIFY(writer->run(u"CREATE TABLE t (x INTEGER)"_s));
    m_server->kill();
    const auto refused = writer->begin();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"store_unavailable"_s);
    QVERIFY(!writer->inTransaction());
    QVERIFY(!reader->value(u"SELECT count(*) FROM t"_s).isValid());
    m_server->start();
    QVERIFY(writer->begin());
    QVERIFY(writer->run(u"INSERT INTO t VALUES (?)"_s, {1}));
    QVERIFY(writer->commit());
    QCOMPARE(reader->value(u"SELECT count(*) FROM t"_s).toInt(), 1);
}

void TestPgStore::aCommitWithoutAnswerIsUnknown_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("the session is ended") << u"pg_terminate_backend"_s;
    QTest::newRow("the wait for the standby is cancelled") << u"pg_cancel_backend"_s;
}

/// A standby that never answers keeps the commit waiting; then the wait is ended.
void TestPgStore::aCommitWithoutAnswerIsUnknown()
{
    QFETCH(QString, ending);
    const auto database = opened(at());
    QVERIFY(database->run(u"CREATE TABLE t (x INTEGER)"_s));
    m_server->sql(u"ALTER SYSTEM SET synchronous_standby_names = 'nobody'"_s);
    m_server->stop();
    m_server->start(); // a setting that is only loaded again counts some time later
    QVERIFY(database->begin());
    database->queue(u"INSERT INTO t VALUES (?)"_s, {1});
    std::atomic<bool> answered = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        const QString end
            = u"SELECT %1(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"_s.arg(ending);
        while (!answered && m_server->sql(end) != "t")
            ;
    }));
    other->start();
    const auto committed = database->commit();
    answered = true;
    QVERIFY(other->wait(60'000));
    m_server->sql(u"ALTER SYSTEM RESET synchronous_standby_names"_s);
    m_server->sql(u"SELECT pg_reload_conf()"_s);
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, u"commit_unknown"_s);
    QVERIFY(!database->inTransaction());
    QVERIFY(database->begin()); // what became of it can be looked up
    QCOMPARE(database->value(u"SELECT count(*) FROM t"_s).toInt(), 1);
    QVERIFY(database->commit());
}

void TestPgStore::writersWaitForEachOther()
{
    const auto first = opened(at());
    const auto second = opened(at());
    QVERIFY(first->run(u"CREATE TABLE t (x INTEGER NOT NULL)"_s));
    constexpr int rounds = 100;
    const auto count = [](Database &database) {
        for (int i = 0; i < rounds; ++i) {
            if (!database.begin())
                return;
            const qint64 last = database.value(u"SELECT coalesce(max(x), 0) FROM t"_s).toLongLong();
            database.queue(u"INSERT INTO t VALUES (?)"_s, {last + 1});
            if (!database.commit())
                return;
        }
    };
    const QString path = m_path;
    const std::unique_ptr<QThread> other(
        QThread::create([&count, &path] { count(*opened({.path = path})); }));
    other->start();
    count(*first);
    QVERIFY(other->wait(60'000));
    QCOMPARE(second->value(u"SELECT max(x) FROM t"_s).toInt(), 2 * rounds);
    QCOMPARE(second->value(u"SELECT count(DISTINCT x) FROM t"_s).toInt(), 2 * rounds);
}

void TestPgStore::hearsWhatOthersCommit()
{
    const auto speaker = opened(at());
    const auto listener = opened(at());
    const auto stranger = opened({.path = m_path + u"_other"_s});
    QVERIFY(listener->listen(u"rows"_s));
    QVERIFY(stranger->listen(u"rows"_s));
    QVERIFY(listener->socket() >= 0);
    QVERIFY(speaker->begin());
    speaker->notify(u"rows"_s, u"17"_s);
    speaker->notify(u"elsewhere"_s, u"18"_s);
    QVERIFY(speaker->takeFailure());
    QVERIFY(listener->takeNotifications()->isEmpty());
    QVERIFY(speaker->commit());
    QList<Notification> heard;
    const auto hears = [&] {
        if (const auto more = listener->takeNotifications())
            heard += *more;
        return !heard.isEmpty();
    };
    QTRY_VERIFY(hears());
    QCOMPARE(std::exchange(heard, {}), QList<Notification>({{u"rows"_s, u"17"_s}}));
    speaker->notify(u"rows"_s, QString(8'000, u'x'));
    QVERIFY(!speaker->takeFailure());
    QVERIFY(speaker->begin());
    speaker->notify(u"rows"_s, u"19"_s);
    speaker->rollback();
    endSessions();
    QTRY_VERIFY(hears());
    QCOMPARE(std::exchange(heard, {}),
             QList<Notification>({{u"rows"_s, {}}})); // it may have missed something
    QVERIFY(speaker->begin());
    speaker->notify(u"rows"_s, u"20"_s);
    QVERIFY(speaker->commit());
    QTRY_VERIFY(hears());
    QCOMPARE(std::exchange(heard, {}), QList<Notification>({{u"rows"_s, u"20"_s}}));
    static_cast<void>(stranger->takeNotifications()); // its connection was made anew
    QVERIFY(stranger->takeNotifications()->isEmpty());
}

void TestPgStore::tablesMadeAnewByAnotherOne()
{
    const auto first = opened(at());
    const auto second = opened(at());
    QVERIFY(first->run(u"CREATE TABLE t (x INTEGER)"_s));
    QVERIFY(first->run(u"INSERT INTO t VALUES (?)"_s, {1}));
    const QString question = u"SELECT x FROM t WHERE x IS NOT NULL"_s;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(second->value(question), QVariant(qint64(1)));
    QVERIFY(first->run(u"DROP TABLE t"_s));
    QVERIFY(first->run(u"CREATE TABLE t (x TEXT)"_s));
    QVERIFY(first->run(u"INSERT INTO t VALUES (?)"_s, {u"two"_s}));
    static_cast<void>(second->value(question)); // may fail once
    QCOMPARE(second->value(question), QVariant(u"two"_s));
}

void TestPgStore::onlyOneOfTwoClaimsARow()
{
    const auto first = opened(at());
    const auto second = opened(at());
    QVERIFY(first->run(u"CREATE TABLE t (x INTEGER, taken TEXT NOT NULL)"_s));
    for (int i = 0; i < 4; ++i)
        QVERIFY(first->run(u"INSERT INTO t VALUES (?, '')"_s, {i}));
    const auto claim = [](Database &database, const QString &name) {
        Statement &query = database.statement(
            u"UPDATE t SET taken = ? WHERE x IN (SELECT x FROM t WHERE taken = '' ORDER BY x LIMIT 2"_s
            + database.skipLocked() + u") RETURNING x"_s);
        query.bind({name});
        QList<int> claimed;
        if (!query.forEach([&claimed](const Statement &row) { claimed << row.column(0).toInt(); }))
            claimed << -1;
        std::sort(claimed.begin(), claimed.end());
        return claimed;
    };
    QVERIFY(first->begin());
    QCOMPARE(claim(*first, u"first"_s), QList<int>({0, 1}));
    QCOMPARE(claim(*second, u"second"_s), QList<int>({2, 3})); // did not wait
    QVERIFY(first->commit());
    QVERIFY(claim(*second, u"second"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestPgStore)
#include "tst_pgstore.moc"
