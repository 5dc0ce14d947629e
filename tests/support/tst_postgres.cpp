// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests' own PostgreSQL is relied on for: a kill loses nothing that was committed, and a standby has
// all of it.
#include "tests/support/postgres.h"

#include <QTest>

using namespace waypost::tests;
using namespace Qt::StringLiterals;

class TestPostgres : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void databasesAreApart();
    void killedKeepsWhatWasCommitted();
    void standbyHasAllAndTakesOver();
};

void TestPostgres::databasesAreApart()
{
    const PostgresServer::Options options {.fsync = false, .password = "secret"};
    PostgresServer server(options);
    const QString one = server.makeDatabase();
    QVERIFY(one != server.makeDatabase());
    QVERIFY(one.startsWith(u"postgresql://waypost@127.0.0.1:"_s));
    server.sql(u"CREATE TABLE t (n bigint)"_s, u"waypost1"_s);
    QCOMPARE(server.sql(u"SELECT to_regclass('t') IS NULL"_s, u"waypost2"_s), "t");
}

void TestPostgres::killedKeepsWhatWasCommitted()
{
    PostgresServer server;
    (void)server.makeDatabase();
    server.sql(u"CREATE TABLE t (n bigint); INSERT INTO t SELECT generate_series(1, 1000)"_s, u"waypost1"_s);
    server.kill();
    server.start();
    QCOMPARE(server.sql(u"SELECT count(*) FROM t"_s, u"waypost1"_s), "1000");
    QCOMPARE(server.sql(u"SHOW fsync"_s), "on");
}

void TestPostgres::standbyHasAllAndTakesOver()
{
    PostgresServer primary;
    (void)primary.makeDatabase();
    const auto standby = primary.makeStandby();
    primary.sql(u"CREATE TABLE t (n bigint); INSERT INTO t VALUES (7)"_s, u"waypost1"_s);
    primary.kill();
    QCOMPARE(standby->sql(u"SELECT pg_is_in_recovery()"_s), "t");
    standby->promote();
    QCOMPARE(standby->sql(u"INSERT INTO t VALUES (8) RETURNING n"_s, u"waypost1"_s), "8");
    QCOMPARE(standby->sql(u"SELECT sum(n) FROM t"_s, u"waypost1"_s), "15");
}

QTEST_GUILESS_MAIN(TestPostgres)
#include "tst_postgres.moc"
