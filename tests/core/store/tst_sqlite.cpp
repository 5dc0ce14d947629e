// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
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
} // namespace

class TestSqlite : public QObject {
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
    void aKilledWritersWalIsMadeSafeFirst();

private:
    [[nodiscard]] QString path(const QString &name = u"a.sqlite"_s) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSqlite::filesAreForTheirOwnerOnly()
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

void TestSqlite::settingsHold_data()
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

void TestSqlite::settingsHold()
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

void TestSqlite::refusesWhatIsNeverOurs_data()
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

void TestSqlite::refusesWhatIsNeverOurs()
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
void TestSqlite::runsNothingThatASchemaBringsAlong()
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

void TestSqlite::aSecondWriterIsRefused()
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

void TestSqlite::cannotOpen_data()
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

void TestSqlite::cannotOpen()
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

/// A WAL may hold a commit that was never synced: whoever opens the file next must not build on it before it
/// is.
void TestSqlite::aKilledWritersWalIsMadeSafeFirst()
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

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == openExclusively) { // what aSecondWriterIsRefused() starts
        const auto database = Database::open({.path = app.arguments().value(2), .exclusive = true});
        std::fputs(database ? "opened" : qPrintable(database.error().code), stdout);
        return 0;
    }
    TestSqlite test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sqlite.moc"
