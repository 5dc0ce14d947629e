// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlrows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <sqlite3.h>

using namespace waypost;
using namespace waypost::store;
using namespace Qt::StringLiterals;

namespace {
constexpr auto openExclusively = "--open-exclusively"_L1;

std::unique_ptr<Database> opened(const DatabaseOptions &options)
{
    auto database = Database::open(options);
    if (!database)
        qFatal("%s", qPrintable(database.error().text));
    return *std::move(database);
}

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
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void filesAreForTheirOwnerOnly();
    void settingsHold_data();
    void settingsHold();
    void refusesWhatIsNeverOurs_data();
    void refusesWhatIsNeverOurs();
    void runsNothingThatASchemaBringsAlong();
    void aSecondWriterIsRefused();
    void cannotOpen_data();
    void cannotOpen();
    void migratesEachStepOnce();
    void aFailedStepLeavesNothing();
    void aReaderSeesOneViewAndWritesNothing();
    void aKilledWritersWalIsMadeSafeFirst();
    void bindsNullStringsAsEmpty();
    void preparesAgainWhatFailedBefore();

    void keepsRows();
    void keepsOnlyTablesThatFit_data();
    void keepsOnlyTablesThatFit();
    void makesAndDropsIndexes();
    void aReaderMakesNoTables();
    void remembersItsFirstFailure();
    void dumpsTellRowsApart();
    void changedBetween_data();
    void changedBetween();
    void changesArriveExactlyOnce();

private:
    [[nodiscard]] QString path(const QString &name = u"a.sqlite"_s) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStore::filesAreForTheirOwnerOnly()
{
    QFile loose(path());
    QVERIFY(loose.open(QIODevice::WriteOnly));
    QVERIFY(loose.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    loose.close();
    for (const QString &name : {u"a.sqlite"_s, u"b.sqlite"_s}) {
        const auto database = opened({.path = path(name), .exclusive = true});
        QVERIFY(database->run(u"CREATE TABLE t (x INTEGER)"_s));
    }
    const auto writer = opened({.path = path(), .exclusive = true});
    QVERIFY(writer->run(u"INSERT INTO t VALUES (1)"_s));
    const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 6);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void TestStore::settingsHold_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const QString &kind, const QString &pragma, const QString &wanted) {
        QTest::newRow(qPrintable(kind + u' ' + pragma)) << kind << pragma << wanted;
    };
    for (const QString &kind : {u"writer"_s, u"cache"_s, u"reader"_s, u"shared"_s}) {
        row(kind, u"foreign_keys"_s, u"1"_s);
        row(kind, u"cell_size_check"_s, u"1"_s);
        row(kind, u"trusted_schema"_s, u"0"_s);
        row(kind, u"busy_timeout"_s, u"5000"_s);
        row(kind, u"journal_mode"_s, kind == "shared"_L1 ? u"delete"_s : u"wal"_s);
        row(kind, u"mmap_size"_s, kind == "cache"_L1 ? u"134217728"_s : u"0"_s);
        row(kind, u"query_only"_s, kind == "reader"_L1 ? u"1"_s : u"0"_s);
        row(kind, u"wal_autocheckpoint"_s, kind == "reader"_L1 ? u"0"_s : u"2000"_s);
    }
    row(u"writer"_s, u"synchronous"_s, u"2"_s);
    row(u"shared"_s, u"synchronous"_s, u"2"_s);
    row(u"cache"_s, u"synchronous"_s, u"1"_s);
}

void TestStore::settingsHold()
{
    QFETCH(QString, kind);
    QFETCH(QString, pragma);
    const QMap<QString, DatabaseOptions> kinds {{u"writer"_s, {.path = path(), .exclusive = true}},
                                                {u"cache"_s, {.path = path(), .syncFull = false}},
                                                {u"shared"_s, {.path = path(), .wal = false}},
                                                {u"reader"_s, {.path = path(), .readOnly = true}}};
    std::unique_ptr<Database> writer;
    if (kind == "reader"_L1) {
        writer = opened(kinds[u"writer"_s]);
        QVERIFY(writer->run(u"CREATE TABLE t (x INTEGER)"_s));
    }
    const auto database = opened(kinds[kind]);
    QTEST(database->value(u"PRAGMA "_s + pragma).toString(), "wanted");
}

void TestStore::refusesWhatIsNeverOurs_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("a word in double quotes is a column") << u"SELECT \"nobody\" FROM t"_s;
    QTest::newRow("also in a definition") << u"CREATE INDEX i ON t (\"nobody\")"_s;
    QTest::newRow("attach") << u"ATTACH ':memory:' AS other"_s;
    QTest::newRow("load_extension") << u"SELECT load_extension('x')"_s;
    QTest::newRow("the schema's own table")
        << u"INSERT INTO sqlite_master (type, name) VALUES ('table', 'x')"_s;
    QTest::newRow("change the schema's own table")
        << u"UPDATE sqlite_master SET sql = 'CREATE TABLE t (y)' WHERE name = 't'"_s;
    QTest::newRow("a foreign key to nobody") << u"INSERT INTO child VALUES (7)"_s;
}

void TestStore::refusesWhatIsNeverOurs()
{
    QFETCH(QString, statement);
    const auto database = opened({.path = path()});
    QVERIFY(database->run(u"CREATE TABLE t (x INTEGER PRIMARY KEY)"_s));
    QVERIFY(database->run(u"CREATE TABLE child (t INTEGER REFERENCES t (x))"_s));
    QVERIFY(database->run(u"PRAGMA writable_schema = ON"_s)); // accepted, and without effect
    const auto done = database->run(statement);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store_failed"_s);
    QVERIFY(database->run(u"INSERT INTO t VALUES (1)"_s));
}

/// Somebody who can write the file puts a view into it that calls a function with effects.
void TestStore::runsNothingThatASchemaBringsAlong()
{
    {
        sqlite3 *raw = nullptr;
        QCOMPARE(sqlite3_open(path().toUtf8().constData(), &raw), SQLITE_OK);
        QCOMPARE(sqlite3_exec(raw, "CREATE VIEW innocent AS SELECT load_extension('evil')", nullptr, nullptr,
                              nullptr),
                 SQLITE_OK);
        sqlite3_close(raw);
    }
    const auto database = opened({.path = path()});
    const auto done = database->run(u"SELECT * FROM innocent"_s);
    QVERIFY(!done);
    QVERIFY2(done.error().text.contains("unsafe use"_L1), qPrintable(done.error().text));
}

void TestStore::aSecondWriterIsRefused()
{
    const auto tryInAnotherProcess = [this] {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {openExclusively, path()});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                         : u"did not end"_s;
    };
    auto writer = opened({.path = path(), .exclusive = true});
    QVERIFY(writer->run(u"CREATE TABLE t (x INTEGER)"_s));
    QCOMPARE(tryInAnotherProcess(), u"store_unavailable"_s);
    const auto again = Database::open({.path = path(), .exclusive = true});
    QVERIFY(!again);
    QVERIFY2(again.error().text.contains("Another program"_L1), qPrintable(again.error().text));
    const auto reader = opened({.path = path(), .readOnly = true});
    QCOMPARE(reader->value(u"SELECT count(*) FROM t"_s).toInt(), 0);
    writer.reset();
    QCOMPARE(tryInAnotherProcess(), u"opened"_s);
}

void TestStore::cannotOpen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<QString>("code");
    QTest::newRow("no folder") << u"nowhere/a.sqlite"_s << false << u"store_unavailable"_s;
    QTest::newRow("a folder") << u"folder"_s << false << u"store_unavailable"_s;
    QTest::newRow("nothing to read") << u"missing.sqlite"_s << true << u"store_unavailable"_s;
    QTest::newRow("not a database") << u"text"_s << false << u"store_damaged"_s;
    QTest::newRow("not a database, reading") << u"text"_s << true << u"store_damaged"_s;
}

void TestStore::cannotOpen()
{
    QFETCH(QString, name);
    QFETCH(bool, readOnly);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QFile text(path(u"text"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(8'192, 'x'));
    text.close();
    const auto database = Database::open({.path = path(name), .readOnly = readOnly});
    QVERIFY(!database);
    QTEST(database.error().code, "code");
    QVERIFY(!QFileInfo::exists(path(u"missing.sqlite"_s)));
}

void TestStore::migratesEachStepOnce()
{
    QList<QStringList> steps {{u"CREATE TABLE t (x INTEGER)"_s, u"INSERT INTO t VALUES (1)"_s}};
    const auto database = opened({.path = path()});
    QVERIFY(database->migrate(steps));
    QVERIFY(database->migrate(steps));
    steps << QStringList {u"INSERT INTO t VALUES (2)"_s};
    QVERIFY(database->migrate(steps));
    QCOMPARE(database->value(u"SELECT group_concat(x) FROM t"_s).toString(), u"1,2"_s);
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
    QCOMPARE(database->value(u"PRAGMA user_version"_s).toInt(), 1);
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

/// A WAL may hold a commit that was never synced: whoever opens the file next must not build on it before it
/// is.
void TestStore::aKilledWritersWalIsMadeSafeFirst()
{
    const QString copy = path(u"copy.sqlite"_s);
    {
        const auto writer = opened({.path = path(), .exclusive = true});
        QVERIFY(writer->run(u"CREATE TABLE t (x INTEGER)"_s));
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s));
    }
    QVERIFY(QFileInfo(copy + u"-wal"_s).size() > 0);
    const auto next = opened({.path = copy, .exclusive = true});
    QCOMPARE(QFileInfo(copy + u"-wal"_s).size(), 0);
    QCOMPARE(next->value(u"SELECT count(*) FROM t"_s).toInt(), 0);
    QVERIFY(next->value(u"SELECT count(*) FROM t"_s).isValid());
}

void TestStore::bindsNullStringsAsEmpty()
{
    const auto database = opened({.path = path()});
    QVERIFY(database->run(u"CREATE TABLE t (a TEXT NOT NULL, b BLOB NOT NULL)"_s));
    QVERIFY(database->run(u"INSERT INTO t VALUES (?, ?)"_s, {QString(), QByteArray()}));
    QCOMPARE(database->value(u"SELECT typeof(a) || typeof(b) FROM t"_s).toString(), u"textblob"_s);
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
    const auto indexes = [&database] {
        return database
            ->value(
                u"SELECT group_concat(name) FROM (SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name)"_s)
            .toString();
    };
    rowsOf(*database, {people});
    QCOMPARE(indexes(), u"people_by_name_order_,people_by_rev"_s);
    Table other = people;
    other.indexes = {u"name DESC"_s};
    QVERIFY(!rowsOf(*database, {other})->remade());
    QCOMPARE(indexes(), u"people_by_name_DESC,people_by_rev"_s);
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
        const auto database = opened({.path = u":memory:"_s});
        const auto rows = rowsOf(*database, {people, places, secrets});
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

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == openExclusively) { // what aSecondWriterIsRefused() starts
        const auto database = Database::open({.path = app.arguments().value(2), .exclusive = true});
        std::fputs(database ? "opened" : qPrintable(database.error().code), stdout);
        return 0;
    }
    TestStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store.moc"
