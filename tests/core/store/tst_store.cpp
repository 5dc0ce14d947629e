// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlrows.h"
#include "tests/core/store/engines.h"

#include <QMap>
#include <QRandomGenerator>

#include <cmath>
#include <limits>

using namespace waypost;
using namespace waypost::store;
using waypost::tests::opened;
using namespace Qt::StringLiterals;

namespace {
std::unique_ptr<SqlRows> rowsOf(Database &database, const QList<Table> &tables)
{
    auto rows = SqlRows::open(database, tables);
    if (!rows)
        qFatal("%s", qPrintable(rows.error().text));
    return *std::move(rows);
}

const Table people {
    u"people"_s, {{u"name"_s}, {u"order"_s, ColumnType::Integer}}, true, {u"name, \"order\""_s}};
const Table places {u"places"_s, {{u"name"_s}}};
const Table secrets {u"secrets"_s, {{u"word"_s}}, false};
} // namespace

class TestStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::Engines::addRows(); }
    void initTestCase() { m_engines = std::make_unique<tests::Engines>(); }
    void init() { m_engines->startAnew(); }

    void migratesEachStepOnce();
    void aFailedStepLeavesNothing();
    void aReaderSeesOneViewAndWritesNothing();
    void bindsNullStringsAsEmpty();
    void preparesAgainWhatFailedBefore();
    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void marksInQuotesAreText();
    void ordersTextByBytes();
    void aQueuedFailureStopsTheCommit();
    void queuedWritesAreSeenByTheNextQuestion();
    void aStaleHolderWritesNothing();
    void anotherOneCanBeFencedOff();
    void tellsItsColumns();

    void keepsRows();
    void keepsOnlyTablesThatFit_data();
    void keepsOnlyTablesThatFit();
    void makesAndDropsIndexes();
    void aReaderMakesNoTables();
    void remembersItsFirstFailure();
    void dumpsTellRowsApart();
    void bothEnginesDumpTheSame();
    void changedBetween_data();
    void changedBetween();
    void changesArriveExactlyOnce();

private:
    [[nodiscard]] QString path(const QString &name = u"a"_s) const { return m_engines->path(name); }
    std::unique_ptr<tests::Engines> m_engines;
};

void TestStore::migratesEachStepOnce()
{
    QList<QStringList> steps {{u"CREATE TABLE t (x INTEGER)"_s, u"INSERT INTO t VALUES (1)"_s}};
    const auto database = opened({.path = path()});
    QVERIFY(database->migrate(steps));
    QVERIFY(database->migrate(steps));
    steps << QStringList {u"INSERT INTO t VALUES (2)"_s};
    QVERIFY(database->migrate(steps));
    QCOMPARE(database->value(u"SELECT 10 * count(*) + sum(x) FROM t"_s).toInt(), 23);
    QCOMPARE(*database->version(), 2);
    steps.removeLast();
    const auto older = database->migrate(steps);
    QVERIFY(!older);
    QCOMPARE(older.error().code, u"store_newer"_s);
}

void TestStore::aFailedStepLeavesNothing()
{
    const auto database = opened({.path = path()});
    QVERIFY(!database->migrate({{u"CREATE TABLE t (x INTEGER)"_s, u"nonsense"_s}}));
    QVERIFY(!database->inTransaction());
    QVERIFY(database->migrate({{u"CREATE TABLE t (x INTEGER)"_s}}));
    QCOMPARE(*database->version(), 1);
}

void TestStore::aReaderSeesOneViewAndWritesNothing()
{
    const auto writer = opened({.path = path(), .exclusive = true});
    QVERIFY(writer->run(u"CREATE TABLE t (x INTEGER)"_s));
    const auto reader = opened({.path = path(), .readOnly = true});
    const auto count = [&reader] { return reader->value(u"SELECT count(*) FROM t"_s).toInt(); };
    QVERIFY(reader->begin());
    QCOMPARE(count(), 0);
    QVERIFY(writer->run(u"INSERT INTO t VALUES (1)"_s));
    QCOMPARE(count(), 0);
    QVERIFY(reader->commit());
    QCOMPARE(count(), 1);
    QVERIFY(!reader->run(u"INSERT INTO t VALUES (?)"_s, {2}));
    QVERIFY(!reader->run(u"DROP TABLE t"_s));
    QCOMPARE(count(), 1);
}

void TestStore::bindsNullStringsAsEmpty()
{
    const auto database = opened({.path = path()});
    QVERIFY(database->run(u"CREATE TABLE t (a TEXT NOT NULL, b BLOB NOT NULL)"_s));
    QVERIFY(database->run(u"INSERT INTO t VALUES (?, ?)"_s, {QString(), QByteArray()}));
    QCOMPARE(database->value(u"SELECT a FROM t"_s), QVariant(u""_s));
    QCOMPARE(database->value(u"SELECT b FROM t"_s), QVariant(""_ba));
    QVERIFY(!database->run(u"INSERT INTO t VALUES (?, ?)"_s, {QVariant(), QByteArray()}));
}

void TestStore::preparesAgainWhatFailedBefore()
{
    const auto database = opened({.path = path()});
    const QString question = u"SELECT count(*) FROM later"_s;
    QVERIFY(!database->value(question).isValid());
    QVERIFY(database->run(u"CREATE TABLE later (x INTEGER)"_s));
    QCOMPARE(database->value(question).toInt(), 0);
    QVERIFY(database->value(question).isValid());
}

void TestStore::givesBackWhatItWasGiven_data()
{
    QTest::addColumn<QVariant>("value");
    const auto text = [](const char *name, const QString &value) { QTest::newRow(name) << QVariant(value); };
    text("plain", u"Ann"_s);
    text("empty", u""_s);
    text("quotes", u"'; DROP TABLE t; -- \" \\ $1 ? %s"_s);
    text("backslash before a quote", u"\\' OR 1=1"_s);
    text("outside of the first plane", u"Zoë 🙂 हिन्दी 中文 العربية"_s);
    text("U+0000", u"a\0b"_s);
    text("U+0000 alone", QString(QChar(u'\0')));
    text("U+0001 and U+0000", u"\1\1\0\1\2\0"_s);
    text("no character", u"\uFFFE\uFFFF\uFEFF"_s);
    text("lines", u"a\r\nb\tc\x7f\x1b"_s);
    text("long", QString(1'000'000, u'ж'));
    QTest::newRow("bytes") << QVariant("\0\1\xff\\x41'\0"_ba);
    QByteArray every(256, '\0');
    for (int i = 0; i < 256; ++i)
        every[i] = char(i);
    QTest::newRow("every byte") << QVariant(every);
    QTest::newRow("no bytes") << QVariant(""_ba);
    for (const qint64 number : {qint64(0), qint64(-1), (qint64(1) << 53) + 1,
                                std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()})
        QTest::newRow(qPrintable(QString::number(number))) << QVariant(number);
    for (const double number : {0.1, -1e300, 5e-324, 1.0 / 3, 2.5})
        QTest::newRow(qPrintable(QString::number(number))) << QVariant(number);
    QTest::newRow("null") << QVariant();
}

void TestStore::givesBackWhatItWasGiven()
{
    QFETCH(QVariant, value);
    const auto database = opened({.path = path(), .syncFull = false});
    QVERIFY(database->run(u"CREATE TABLE t (i INTEGER, s TEXT, b BLOB, r REAL)"_s));
    const QString column = value.typeId() == QMetaType::QString ? u"s"_s
        : value.typeId() == QMetaType::QByteArray               ? u"b"_s
        : value.typeId() == QMetaType::Double                   ? u"r"_s
                                                                : u"i"_s;
    QVERIFY(database->run(u"INSERT INTO t (%1) VALUES (?)"_s.arg(column), {value}));
    const QString question = u"SELECT %1 FROM t"_s.arg(column);
    for (int i = 0; i < 3; ++i) { // as a statement that comes once, and as one that is kept
        const QVariant found = database->value(question);
        QCOMPARE(found.typeId(), value.typeId());
        QVERIFY(found == value);
    }
    if (value.isValid())
        QVERIFY(database->value(u"SELECT %1 FROM t WHERE %1 = ?"_s.arg(column), {value}) == value);
    QCOMPARE(database->value(u"SELECT count(*) FROM t"_s).toInt(), 1);
}

void TestStore::marksInQuotesAreText()
{
    const auto database = opened({.path = path()});
    QVERIFY(database->run(u"CREATE TABLE t (\"a?\" TEXT, \"TEXT\" INTEGER)"_s));
    QVERIFY(database->run(u"INSERT INTO t VALUES ('it''s ?', ?)"_s, {7}));
    QCOMPARE(
        database->value(u"SELECT \"a?\" FROM t WHERE \"TEXT\" = ? AND \"a?\" LIKE '%?'"_s, {7}).toString(),
        u"it's ?"_s);
    QVERIFY(!database->run(u"INSERT INTO t VALUES ('?', ?)"_s, {u"one too many"_s, 7}));
    QVERIFY(!database->run(u"DELETE FROM t; DELETE FROM t"_s));
    QCOMPARE(database->value(u"SELECT count(*) FROM t"_s).toInt(), 1);
}

void TestStore::ordersTextByBytes()
{
    const QStringList inOrder {u""_s,   u"\0"_s, u"\0\0"_s,   u"\0a"_s, u"\1"_s, u"\2"_s,
                               u" a"_s, u"A"_s,  u"Z"_s,      u"_"_s,   u"a"_s,  u"a b"_s,
                               u"ab"_s, u"é"_s,  u"\uFFFD"_s, u"🙂"_s};
    const auto database = opened({.path = path()});
    QVERIFY(database->run(u"CREATE TABLE t (s TEXT NOT NULL)"_s));
    for (qsizetype i = inOrder.size() - 1; i >= 0; --i)
        QVERIFY(database->run(u"INSERT INTO t VALUES (?)"_s, {inOrder[i]}));
    QStringList found;
    QVERIFY(database->statement(u"SELECT s FROM t ORDER BY s"_s).forEach([&found](const Statement &row) {
        found << row.column(0).toString();
    }));
    QCOMPARE(found, inOrder);
    QCOMPARE(database->value(u"SELECT min(s) FROM t WHERE s > ?"_s, {u"_"_s}).toString(), u"a"_s);
}

void TestStore::aQueuedFailureStopsTheCommit()
{
    const auto database = opened({.path = path()});
    QVERIFY(database->run(u"CREATE TABLE t (x INTEGER PRIMARY KEY NOT NULL)"_s));
    const QString insert = u"INSERT INTO t VALUES (?)"_s;
    QVERIFY(database->begin());
    database->queue(insert, {1});
    database->queue(insert, {1});
    database->queue(insert, {2});
    const auto committed = database->commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, u"store_failed"_s);
    database->rollback();
    QVERIFY(!database->inTransaction());
    QCOMPARE(database->value(u"SELECT count(*) FROM t"_s), QVariant(qint64(0)));

    QVERIFY(database->begin());
    database->queue(insert, {1});
    database->queue(insert, {1});
    QVERIFY(!database->takeFailure());
    database->rollback();
    QVERIFY(database->begin());
    for (int i = 0; i < 2'000; ++i) // more than is under way at a time
        database->queue(insert, {i});
    QVERIFY(database->takeFailure());
    QVERIFY(database->commit());
    QCOMPARE(database->value(u"SELECT count(*) FROM t"_s).toInt(), 2'000);
}

void TestStore::queuedWritesAreSeenByTheNextQuestion()
{
    const auto database = opened({.path = path()});
    QVERIFY(database->run(u"CREATE TABLE t (x INTEGER)"_s));
    QVERIFY(database->begin());
    for (int i = 1; i <= 3; ++i) {
        database->queue(u"INSERT INTO t VALUES (?)"_s, {i});
        QCOMPARE(database->value(u"SELECT sum(x) FROM t WHERE x > ?"_s, {0}).toInt(), i * (i + 1) / 2);
    }
    Statement &update = database->statement(u"UPDATE t SET x = 0 WHERE x >= ?"_s);
    update.bind({2});
    QVERIFY(update.finish());
    QCOMPARE(update.changes(), 2);
    QVERIFY(database->commit());
}

/// Two programs with one name: the second takes the first one's place.
void TestStore::aStaleHolderWritesNothing()
{
    const auto first = opened({.path = path(), .wal = false});
    const auto second = opened({.path = path(), .wal = false});
    QVERIFY(first->run(u"CREATE TABLE t (x INTEGER)"_s));
    QCOMPARE(*first->takeFence(u"relay"_s), 1);
    QVERIFY(first->begin());
    QVERIFY(first->run(u"INSERT INTO t VALUES (?)"_s, {1}));
    QVERIFY(first->commit());
    QCOMPARE(*second->takeFence(u"relay"_s), 2);
    const auto stale = first->begin();
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, u"store_fenced"_s);
    QVERIFY(!first->inTransaction());
    QVERIFY(second->begin());
    QVERIFY(second->run(u"INSERT INTO t VALUES (?)"_s, {2}));
    QVERIFY(second->commit());
    QCOMPARE(*first->takeFence(u"relay"_s), 3); // started again on purpose
    QVERIFY(first->begin());
    first->rollback();
    QVERIFY(!second->begin());
}

void TestStore::anotherOneCanBeFencedOff()
{
    const auto first = opened({.path = path(), .wal = false});
    const auto second = opened({.path = path(), .wal = false});
    QCOMPARE(*first->takeFence(u"one"_s), 1);
    QCOMPARE(*second->takeFence(u"two"_s), 1);
    for (const auto &each : {&first, &second}) { // side by side
        QVERIFY((*each)->begin());
        QVERIFY((*each)->commit());
    }
    QVERIFY(second->begin());
    QVERIFY(second->fenceOff(u"one"_s));
    QVERIFY(second->commit());
    QVERIFY(!first->begin());
    QVERIFY(second->begin());
    QVERIFY(second->commit());
}

void TestStore::tellsItsColumns()
{
    const auto database = opened({.path = path()});
    QVERIFY(database->run(u"CREATE TABLE t (id TEXT PRIMARY KEY NOT NULL, n INTEGER, b BLOB, r REAL)"_s));
    QCOMPARE(*database->columnsOf(u"t"_s),
             QStringList({u"id TEXT"_s, u"n INTEGER"_s, u"b BLOB"_s, u"r REAL"_s}));
    QVERIFY(database->columnsOf(u"nothing"_s)->isEmpty());
    QVERIFY(database->indexesOf(u"t"_s)->isEmpty());
}

void TestStore::keepsRows()
{
    const auto database = opened({.path = path()});
    const auto rows = rowsOf(*database, {people, places});
    QVERIFY(rows->remade());
    QVERIFY(!rows->load(u"people"_s, u"a"_s));
    rows->setRev(7);
    rows->save(u"people"_s, u"a"_s, {u"Zoë 🙂"_s, qint64(1) << 60});
    rows->save(u"people"_s, u"b"_s, {QString(), qint64(0)});
    rows->setRev(8);
    rows->save(u"people"_s, u"a"_s, {u"Zoë"_s, qint64(-1)});
    rows->put(u"places"_s, {u"a"_s, 3, {u"Kyiv"_s}});
    QCOMPARE(*rows->load(u"people"_s, u"a"_s), Row({u"Zoë"_s, qint64(-1)}));
    QCOMPARE(*rows->load(u"people"_s, u"b"_s), Row({u""_s, qint64(0)}));
    QCOMPARE(rows->dump(true), u"people|a|8|Zoë|-1\npeople|b|7||0\nplaces|a|3|Kyiv\n"_s);
    rows->remove(u"people"_s, u"a"_s);
    QCOMPARE(rows->dump(), u"people|b||0\nplaces|a|Kyiv\n"_s);
    rows->clear();
    QCOMPARE(rows->dump(), QString());
    QVERIFY(rows->takeFailure());
    QVERIFY(!rowsOf(*database, {people, places})->remade());
}

void TestStore::keepsOnlyTablesThatFit_data()
{
    QTest::addColumn<QList<Column>>("columns");
    QTest::addColumn<bool>("kept");
    const Column name {u"name"_s};
    const Column order {u"order"_s, ColumnType::Integer};
    QTest::newRow("the same") << QList<Column> {name, order} << true;
    QTest::newRow("one more") << QList<Column> {name, order, {u"more"_s}} << false;
    QTest::newRow("one less") << QList<Column> {name} << false;
    QTest::newRow("another order") << QList<Column> {order, name} << false;
    QTest::newRow("another name") << QList<Column> {{u"called"_s}, order} << false;
    QTest::newRow("another type") << QList<Column> {name, {u"order"_s}} << false;
}

void TestStore::keepsOnlyTablesThatFit()
{
    QFETCH(QList<Column>, columns);
    QFETCH(bool, kept);
    const auto database = opened({.path = path()});
    rowsOf(*database, {people})->put(u"people"_s, {u"a"_s, 1, {u"Ann"_s, 1}});
    const auto rows = rowsOf(*database, {Table {u"people"_s, columns}});
    QCOMPARE(rows->remade(), !kept);
    QCOMPARE(rows->dump().isEmpty(), !kept);
    Row row;
    for (const Column &column : columns)
        row << (column.type == ColumnType::Text ? QVariant(u"x"_s) : QVariant(qint64(5)));
    rows->save(u"people"_s, u"b"_s, row);
    QCOMPARE(rows->load(u"people"_s, u"b"_s), row);
    QVERIFY(rows->takeFailure());
}

void TestStore::makesAndDropsIndexes()
{
    const auto database = opened({.path = path()});
    rowsOf(*database, {people});
    QCOMPARE(*database->indexesOf(u"people"_s),
             QStringList({u"people_by_name_order_"_s, u"people_by_rev"_s}));
    Table other = people;
    other.indexes
        = {u"name DESC"_s, QStringList(12, u"name"_s).join(u", "_s)}; // a name that one engine would cut off
    QVERIFY(!rowsOf(*database, {other})->remade());
    const QStringList indexes = *database->indexesOf(u"people"_s);
    QCOMPARE(indexes.size(), 3);
    QVERIFY(indexes.contains(u"people_by_name_DESC"_s));
    QVERIFY(!rowsOf(*database, {other})->remade());
    QCOMPARE(*database->indexesOf(u"people"_s), indexes);
}

void TestStore::aReaderMakesNoTables()
{
    const auto writer = opened({.path = path(), .exclusive = true});
    rowsOf(*writer, {people});
    const auto reader = opened({.path = path(), .readOnly = true});
    QVERIFY(SqlRows::open(*reader, {people}));
    const auto missing = SqlRows::open(*reader, {people, places});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, u"store_unavailable"_s);
}

void TestStore::remembersItsFirstFailure()
{
    const auto database = opened({.path = path()});
    const auto rows = rowsOf(*database, {people});
    rows->save(u"people"_s, u"a"_s, {u"too few"_s});
    rows->save(u"people"_s, u"a"_s, {QVariant(), 1});
    rows->save(u"people"_s, u"b"_s, {u"fine"_s, 1});
    const auto failure = rows->takeFailure();
    QVERIFY(!failure);
    QCOMPARE(failure.error().code, u"store_failed"_s);
    QVERIFY(rows->takeFailure());
    QCOMPARE(rows->dump(), u"people|b|fine|1\n"_s);
}

void TestStore::dumpsTellRowsApart()
{
    const auto first = opened({.path = path(u"1"_s)});
    const auto second = opened({.path = path(u"2"_s)});
    const Table pair {u"pair"_s, {{u"x"_s}, {u"y"_s}}};
    const auto a = rowsOf(*first, {pair});
    const auto b = rowsOf(*second, {pair});
    a->save(u"pair"_s, u"k"_s, {u"1|2"_s, u"3"_s});
    b->save(u"pair"_s, u"k"_s, {u"1"_s, u"2|3"_s});
    QVERIFY(a->dump() != b->dump());
    b->save(u"pair"_s, u"k"_s, {u"1|2"_s, u"3"_s});
    QCOMPARE(a->dump(), b->dump());
}

void TestStore::bothEnginesDumpTheSame()
{
    const auto here = opened({.path = path()});
    const auto there = opened({.path = m_engines->path(false, u"b"_s)});
    const auto a = rowsOf(*here, {people, places});
    const auto b = rowsOf(*there, {people, places});
    QRandomGenerator random(20'261'125);
    for (int i = 0; i < 300; ++i) {
        QString name;
        for (int n = random.bounded(8); n > 0; --n)
            name += QChar(char16_t(random.bounded(0xd800)));
        const QString id
            = random.bounded(3) ? u"%1-%2"_s.arg(name).arg(i) : QString(QChar(char16_t(random.bounded(256))));
        const qint64 order = qint64(random.bounded(1'000)) - 500;
        for (const auto &rows : {a.get(), b.get()})
            rows->put(u"people"_s, {id, i, {name, order}});
        if (random.bounded(10) == 0)
            for (const auto &rows : {a.get(), b.get()})
                rows->remove(u"people"_s, id);
    }
    QVERIFY(a->takeFailure());
    QVERIFY(a->dump(true).size() > 1'000);
    QCOMPARE(a->dump(true), b->dump(true));
}

void TestStore::changedBetween_data()
{
    QTest::addColumn<QList<int>>("peopleRevs");
    QTest::addColumn<QList<int>>("placesRevs");
    QTest::addColumn<QList<int>>("window"); // after, upto, limit
    QTest::addColumn<int>("reached");
    QTest::addColumn<QList<int>>("told"); // revs, people first
    using Revs = QList<int>;
    QTest::newRow("nothing there") << Revs {} << Revs {} << Revs {0, 9, 5} << 9 << Revs {};
    QTest::newRow("all fit") << Revs {1, 3} << Revs {2} << Revs {0, 9, 5} << 9 << Revs {1, 3, 2};
    QTest::newRow("just fit") << Revs {1, 3} << Revs {2} << Revs {0, 9, 3} << 9 << Revs {1, 3, 2};
    QTest::newRow("not what was known, not what is newer")
        << Revs {1, 2, 3, 4} << Revs {5} << Revs {1, 3, 9} << 3 << Revs {2, 3};
    QTest::newRow("one table alone is too much")
        << Revs {1, 2, 3, 4} << Revs {} << Revs {0, 9, 2} << 2 << Revs {1, 2};
    QTest::newRow("both are too much")
        << Revs {1, 3, 5} << Revs {2, 4, 6} << Revs {0, 9, 3} << 3 << Revs {1, 3, 2};
    QTest::newRow("up to just before the one too many")
        << Revs {1, 2} << Revs {7} << Revs {0, 9, 2} << 6 << Revs {1, 2};
    QTest::newRow("one rev is not split") << Revs {1, 2, 2} << Revs {2} << Revs {0, 9, 2} << 1 << Revs {1};
    QTest::newRow("one rev that is too much goes whole")
        << Revs {2, 2, 2} << Revs {2, 3} << Revs {0, 9, 2} << 2 << Revs {2, 2, 2, 2};
    QTest::newRow("one rev too much in each of two tables")
        << Revs {4, 4, 4} << Revs {4, 4, 4} << Revs {0, 9, 1} << 4 << Revs {4, 4, 4, 4, 4, 4};
    QTest::newRow("nothing new") << Revs {1} << Revs {2} << Revs {2, 2, 5} << 2 << Revs {};
    QTest::newRow("asked backwards") << Revs {1} << Revs {2} << Revs {5, 2, 5} << 2 << Revs {};
    QTest::newRow("no limit at all still goes on") << Revs {1} << Revs {2} << Revs {0, 2, 0} << 1 << Revs {1};
}

void TestStore::changedBetween()
{
    QFETCH(QList<int>, peopleRevs);
    QFETCH(QList<int>, placesRevs);
    QFETCH(QList<int>, window);
    QFETCH(int, reached);
    const auto database = opened({.path = path()});
    const auto rows = rowsOf(*database, {people, places, secrets});
    for (qsizetype i = 0; i < peopleRevs.size(); ++i)
        rows->put(u"people"_s, {QString::number(i), peopleRevs[i], {u"x"_s, 1}});
    for (qsizetype i = 0; i < placesRevs.size(); ++i)
        rows->put(u"places"_s, {QString::number(i), placesRevs[i], {u"x"_s}});
    rows->put(u"secrets"_s, {u"never told"_s, 1, {u"x"_s}});
    qint64 upTo = -1;
    QList<int> told;
    for (const TableChanges &change : rows->changedBetween(window[0], window[1], window[2], upTo)) {
        QVERIFY(!change.rows.isEmpty());
        for (const KeyedRow &row : change.rows)
            told << int(row.rev);
    }
    QTEST(told, "told");
    QCOMPARE(upTo, reached);
}

/// Any store, any limit: going on from `reached` tells every shared row once, never half a rev, and never too
/// much.
void TestStore::changesArriveExactlyOnce()
{
    QRandomGenerator random(20'261'125);
    for (int round = 0; round < 60; ++round) {
        const auto database = opened({.path = path(u"m%1"_s.arg(round)), .syncFull = false});
        const auto rows = rowsOf(*database, {people, places, secrets});
        QVERIFY(database->begin());
        const int newest = random.bounded(1, 40);
        QMap<qint64, int> perRev;
        const int count = random.bounded(120);
        for (int i = 0; i < count; ++i) {
            const KeyedRow row {QString::number(i), random.bounded(1, newest + 1), {u"x"_s}};
            const bool inPeople = random.bounded(3) == 0;
            rows->put(inPeople ? u"people"_s : u"places"_s,
                      {row.id, row.rev, inPeople ? row.values + QVariantList {1} : row.values});
            ++perRev[row.rev];
        }
        const int limit = random.bounded(1, 30);
        QMap<qint64, int> told;
        for (qint64 after = 0; after < newest;) {
            qint64 reached = -1;
            QMap<qint64, int> page;
            int inPage = 0;
            for (const TableChanges &change : rows->changedBetween(after, newest, limit, reached))
                for (const KeyedRow &row : change.rows) {
                    QVERIFY(row.rev > after && row.rev <= reached);
                    ++page[row.rev];
                    ++inPage;
                }
            QVERIFY(reached > after && reached <= newest);
            QVERIFY(inPage <= limit || page.size() == 1);
            for (auto it = page.cbegin(); it != page.cend(); ++it)
                told[it.key()] += it.value();
            after = reached;
        }
        QCOMPARE(told, perRev);
    }
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
