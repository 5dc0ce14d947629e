// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of promises: read by the grammar, the same as SQL and as a predicate, and the order "due".
#include "core/features/features.h"
#include "core/filters/filter.h"
#include "core/sla/sla.h"
#include "core/store/sqlrows.h"
#include "tests/support/postgres.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <memory>
#include <tuple>

using namespace waypost;
using namespace waypost::filters;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'780'000'000'000;
constexpr qint64 minute = 60'000;

Asking asking()
{
    Asking asking;
    asking.viewer = {u"a1"_s, team::Role::Owner, {}};
    asking.clock.now = now;
    return asking;
}

bool fits(const QString &text, const Promises &promises)
{
    Subject subject;
    subject.promises = promises;
    return Filter::from(search::parse(text).ast, asking()).fits(Over::Conversations, subject);
}
} // namespace

class TestPromiseFilters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGrammarReadsThem_data();
    void theGrammarReadsThem();
    void meansWhatItSays_data();
    void meansWhatItSays();
    void sqlAndPredicateAgree();
};

void TestPromiseFilters::theGrammarReadsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<int>("notes");
    QTest::newRow("breached") << u"sla:breached"_s << u"sla:breached"_s << 0;
    QTest::newRow("due is the same") << u"due:<1h"_s << u"sla:<1h"_s << 0;
    QTest::newRow("any time") << u"DUE:<90M"_s << u"sla:<90m"_s << 0;
    QTest::newRow("any of") << u"sla:(breached OR soon)"_s << u"sla:breached OR sla:soon"_s << 0;
    QTest::newRow("without") << u"-sla:paused"_s << u"-sla:paused"_s << 0;
    QTest::newRow("no time") << u"sla:<soonish"_s << u""_s << 1;
    QTest::newRow("no value") << u"sla:"_s << u""_s << 1;
}

void TestPromiseFilters::theGrammarReadsThem()
{
    QFETCH(QString, text);
    const auto parsed = search::parse(text);
    QTEST(search::canonicalText(parsed.ast), "canonical");
    QTEST(int(parsed.notes.size()), "notes");
    QCOMPARE(search::parse(search::canonicalText(parsed.ast)).ast, parsed.ast);
}

void TestPromiseFilters::meansWhatItSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("due");
    QTest::addColumn<qint64>("breaches");
    QTest::addColumn<qint64>("paused");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const QString &text, qint64 due, qint64 breaches, qint64 paused,
                        bool fits) { QTest::newRow(name) << text << due << breaches << paused << fits; };
    row("broken before", u"sla:breached"_s, 0, 1, 0, true);
    row("due has passed since", u"sla:breached"_s, now - 1, 0, 0, true);
    row("due right now", u"sla:breached"_s, now, 0, 0, true);
    row("due in a moment", u"sla:breached"_s, now + 1, 0, 0, false);
    row("late and owed", u"sla:late"_s, now, 0, 0, true);
    row("late, and done since", u"sla:late"_s, 0, 1, 0, false);
    row("not late yet", u"sla:late"_s, now + 1, 1, 0, false);
    row("nothing promised", u"sla:breached"_s, 0, 0, 0, false);
    row("soon is within the hour", u"sla:soon"_s, now + 59 * minute, 0, 0, true);
    row("later is not soon", u"sla:soon"_s, now + 60 * minute, 0, 0, false);
    row("late is not soon", u"sla:soon"_s, now, 0, 0, false);
    row("within", u"due:<15m"_s, now + 14 * minute, 0, 0, true);
    row("not within", u"due:<15m"_s, now + 15 * minute, 0, 0, false);
    row("paused", u"sla:paused"_s, 0, 0, 1, true);
    row("not paused", u"sla:paused"_s, now + minute, 0, 0, false);
    row("neither", u"-sla:(breached OR paused)"_s, now + minute, 0, 0, true);
}

void TestPromiseFilters::meansWhatItSays()
{
    QFETCH(QString, text);
    QFETCH(qint64, due);
    QFETCH(qint64, breaches);
    QFETCH(qint64, paused);
    QTEST(fits(text, {due, breaches, paused}), "fits");
    QVERIFY(text.contains(u"paused"_s)
            || Filter::from(search::parse(text).ast, asking()).movesWithTime()); // counts are looked at again
}

void TestPromiseFilters::sqlAndPredicateAgree()
{
    const auto server = qEnvironmentVariable("WAYPOST_TEST_STORE") == "postgres"_L1
        ? std::make_unique<tests::PostgresServer>(tests::PostgresServer::Options {false})
        : nullptr;
    auto database = store::Database::open({server ? server->makeDatabase() : u":memory:"_s});
    QVERIFY(database);
    auto rows = store::SqlRows::open(**database, tablesOf(features::allFeatures()));
    QVERIFY(rows);
    QRandomGenerator random(7);
    QList<Subject> subjects;
    for (int i = 0; i < 60; ++i) {
        Subject subject;
        subject.id = u"c%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        subject.conversation.session = 1 + random.bounded(3);
        subject.conversation.lastAt = now - random.bounded(1'000) * minute;
        (*rows)->save(u"conversations"_s, subject.id, write(subject.conversation));
        for (qint64 number = 1; number <= 3; ++number) { // the others must not count
            sla::Session session;
            session.dueAt = random.bounded(3) == 0 ? 0 : now + (random.bounded(300) - 150) * minute;
            session.breaches = random.bounded(3) == 0;
            session.paused = random.bounded(3) == 0;
            if (number == subject.conversation.session && i % 10 == 0)
                continue; // none yet
            (*rows)->save(u"sla_sessions"_s, sla::sessionKey(subject.id, number), write(session));
            if (number == subject.conversation.session)
                subject.promises = {session.dueAt, session.breaches, session.paused};
        }
        subjects << subject;
    }
    const auto idsBy = [&](const QString &statement, const QVariantList &values) {
        QStringList ids;
        store::Statement &query = (*database)->statement(statement);
        query.bind(values);
        const auto done
            = query.forEach([&](const store::Statement &row) { ids << row.column(0).toString(); });
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        return ids;
    };
    for (const QString &text : {u"sla:breached"_s, u"sla:soon"_s, u"sla:paused"_s, u"due:<2h"_s,
                                u"-sla:breached sla:<1d"_s, u"sla:paused OR sla:<15m"_s}) {
        const Filter filter = Filter::from(search::parse(text).ast, asking());
        QStringList wanted;
        for (const Subject &subject : std::as_const(subjects))
            if (filter.fits(Over::Conversations, subject))
                wanted << subject.id;
        const Clause clause = filter.sql(Over::Conversations);
        QCOMPARE(idsBy(u"SELECT c.id FROM conversations c WHERE %1 ORDER BY c.id"_s.arg(clause.condition),
                       clause.values),
                 wanted);
        QVERIFY2(!wanted.isEmpty(), qPrintable(text));
    }
    std::stable_sort(subjects.begin(), subjects.end(), [](const Subject &a, const Subject &b) {
        return std::make_pair(placeOf(Sort::Due, a.conversation, now, a.promises), a.id)
            > std::make_pair(placeOf(Sort::Due, b.conversation, now, b.promises), b.id);
    });
    QStringList wanted;
    for (const Subject &subject : std::as_const(subjects))
        wanted << subject.id;
    const QString place = placeExpression(Sort::Due, now);
    QCOMPARE(idsBy(u"SELECT c.id FROM conversations c ORDER BY %1 DESC, c.id DESC"_s.arg(place), {}), wanted);
    QVERIFY(subjects.first().promises.dueAt > 0);
    QVERIFY(subjects.last().promises.dueAt == 0);
}

QTEST_GUILESS_MAIN(TestPromiseFilters)
#include "tst_promisefilters.moc"
