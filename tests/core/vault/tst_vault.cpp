// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The layer below SQLite, with the real SQLite on a real disk.
#include "core/store/database.h"
#include "core/vault/vfs.h"
#include "core/vault/vfskeys.h"
#include "tests/core/vault/vaultkit.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <unistd.h>

using namespace waypost;
using namespace waypost::vault;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
const QString canaryLike = canary + u'%';

QString codeOf(const Result<Done> &result)
{
    return result ? QString() : result.error().code;
}

/// A database through its own layer.
struct SealedBase {
    explicit SealedBase(const QString &path, char key = 'k', bool syncFull = true)
        : vfs(*Vfs::add(someKey(key)))
    {
        store::DatabaseOptions options;
        options.path = path;
        options.syncFull = syncFull;
        options.vfs = vfs->name();
        auto opened = store::Database::open(options);
        if (opened)
            base = *std::move(opened);
        else
            error = opened.error();
    }
    store::Database &operator*() const { return *base; }
    store::Database *operator->() const { return base.get(); }

    std::unique_ptr<Vfs> vfs;
    std::unique_ptr<store::Database> base; ///< goes before its layer
    Error error;
};

QString integrity(store::Database &base)
{
    return base.value(u"PRAGMA integrity_check"_s).toString();
}

/// Child: adds numbered rows, one a transaction, and says each number once it is committed.
int writeForever(const QString &path)
{
    const SealedBase sealed(path);
    if (!sealed.base || !sealed->run(u"CREATE TABLE IF NOT EXISTS rows (n INTEGER PRIMARY KEY, text TEXT)"_s))
        return 2;
    for (qint64 n = sealed->value(u"SELECT coalesce(max(n), 0) FROM rows"_s).toLongLong() + 1;; ++n) {
        const QString text = QString::number(n).repeated(int(n % 700) + 1);
        if (!sealed->begin() || !sealed->run(u"INSERT INTO rows VALUES (?, ?)"_s, {n, text})
            || !sealed->commit())
            return 3;
        std::printf("%lld\n", static_cast<long long>(n));
        std::fflush(stdout);
    }
}

/// Child: encrypts the database in its place.
int encryptOnce(const QString &path)
{
    return encryptInPlace(path, someKey()) ? 0 : 4;
}
} // namespace

class TestVault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadable();
    void fullTextVacuumAndBigSorts();
    void temporaryFilesAreEncryptedToo();
    void rollbackJournalsToo();
    void wrongKeyIsRefusedAndNothingWritten();
    void plainIsRefusedAndNothingWritten();
    void neverMappedNeverPowersafe();
    void twoConnectionsShareTheWal();
    void survivesKill();

    void encryptsAPlainDatabase();
    void encryptingSurvivesKill();
};

// ---- below SQLite

void TestVault::nothingIsReadable()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.sqlite"_s);
    {
        const SealedBase sealed(path);
        QVERIFY2(sealed.base, qPrintable(sealed.error.text));
        QVERIFY(sealed->run(u"CREATE TABLE words (id INTEGER PRIMARY KEY, text TEXT)"_s));
        QVERIFY(sealed->run(u"CREATE VIRTUAL TABLE found USING fts5(text)"_s));
        for (int i = 0; i < 300; ++i) {
            QVERIFY(sealed->run(u"INSERT INTO words (text) VALUES (?)"_s,
                                {QString(canary + QString::number(i))}));
            QVERIFY(sealed->run(u"INSERT INTO found (text) VALUES (?)"_s, {canary}));
        }
        QVERIFY(QFileInfo(path + u"-wal"_s).size() > 100'000);
        QVERIFY(!anyFileTells(folder.path())); // the WAL holds it now
        QVERIFY(sealed->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QVERIFY(!anyFileTells(folder.path())); // and now the file
        QCOMPARE(sealed->value(u"SELECT count(*) FROM words WHERE text LIKE ?"_s, {canaryLike}).toInt(), 300);
    }
    const SealedBase again(path);
    QVERIFY2(again.base, qPrintable(again.error.text));
    QCOMPARE(again->value(u"SELECT text FROM words WHERE id = 7"_s).toString(), canary + u'6');
    QCOMPARE(integrity(*again), u"ok"_s);
}

void TestVault::fullTextVacuumAndBigSorts()
{
    const QTemporaryDir folder;
    const SealedBase sealed(folder.filePath(u"base.sqlite"_s), 'k', false);
    QVERIFY2(sealed.base, qPrintable(sealed.error.text));
    QVERIFY(sealed->run(u"CREATE VIRTUAL TABLE found USING fts5(text)"_s));
    QVERIFY(sealed->run(u"CREATE TABLE rows (n INTEGER PRIMARY KEY, text TEXT)"_s));
    QVERIFY(sealed->begin());
    QVERIFY(sealed->run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) "
                        "INSERT INTO rows SELECT i, hex(randomblob(150)) FROM n"_s));
    QVERIFY(sealed->run(
        u"INSERT INTO found SELECT 'word' || (n % 1000) || ' ' || substr(text, 1, 40) FROM rows"_s));
    QVERIFY(sealed->commit());
    QCOMPARE(sealed->value(u"SELECT count(*) FROM found WHERE found MATCH 'word77'"_s).toInt(), 60);
    // 18 MB to sort with 16 MB of cache: it spills
    QCOMPARE(sealed->value(u"SELECT count(*) FROM (SELECT text FROM rows ORDER BY text LIMIT -1 OFFSET 10)"_s)
                 .toInt(),
             59'990);
    QVERIFY(sealed->run(u"DELETE FROM rows WHERE n % 2"_s));
    sqlite3_limit(sealed->sqlite(), SQLITE_LIMIT_ATTACHED, 1); // VACUUM works in an attached one
    QVERIFY(sealed->run(u"VACUUM"_s));
    QVERIFY(sealed->run(u"CREATE INDEX by_text ON rows (text)"_s));
    QCOMPARE(integrity(*sealed), u"ok"_s);
    QVERIFY(sealed->run(u"INSERT INTO found (found, rank) VALUES ('integrity-check', 1)"_s));
}

/// Makes SQLite write its temporary files into a folder of the test's and looks at what is in them while they
/// are open.
void TestVault::temporaryFilesAreEncryptedToo()
{
    const QTemporaryDir folder;
    const SealedBase sealed(folder.filePath(u"base.sqlite"_s), 'k', false);
    QVERIFY2(sealed.base, qPrintable(sealed.error.text));
    QVERIFY(sealed->run(u"PRAGMA cache_size = 10"_s));
    QVERIFY(sealed->run(u"CREATE TEMP TABLE spilled (text TEXT)"_s));
    QVERIFY(sealed->run(u"PRAGMA temp.cache_size = 10"_s));
    for (int i = 0; i < 2'000; ++i)
        QVERIFY(sealed->run(u"INSERT INTO spilled VALUES (?)"_s, {QString(canary.repeated(20))}));
    // SQLite unlinks them as soon as they are open: read them through this process's descriptors.
    int seen = 0;
    for (QDirIterator it(u"/proc/self/fd"_s, QDir::Files | QDir::System); it.hasNext();) {
        const QString link = it.next();
        if (!QFile::symLinkTarget(link).startsWith(qEnvironmentVariable("SQLITE_TMPDIR")))
            continue;
        const QByteArray raw = rawOf(link);
        seen += raw.size() > 100'000 ? 1 : 0;
        QVERIFY(!tells(raw));
    }
    QVERIFY(seen > 0);
    QCOMPARE(sealed->value(u"SELECT count(*) FROM spilled WHERE text LIKE ?"_s, {canaryLike}).toInt(), 2'000);
}

/// A journal left behind by a crash is read and rolled back through the layer.
void TestVault::rollbackJournalsToo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.sqlite"_s);
    const QString crashed = folder.filePath(u"crashed.sqlite"_s);
    const auto vfs = *Vfs::add(someKey());
    store::DatabaseOptions options;
    options.path = path;
    options.wal = false;
    options.vfs = vfs->name();
    {
        const auto base = *store::Database::open(options);
        QVERIFY(base->run(u"CREATE TABLE rows (n INTEGER PRIMARY KEY, text TEXT)"_s));
        for (int i = 0; i < 200; ++i)
            QVERIFY(base->run(u"INSERT INTO rows (text) VALUES (?)"_s, {QString(canary.repeated(30))}));
        QVERIFY(base->run(u"PRAGMA cache_size = 3"_s));
        QVERIFY(base->begin());
        QVERIFY(base->run(u"UPDATE rows SET text = 'gone'"_s)); // spills: the file is changed under a journal
        QVERIFY(QFileInfo(path + u"-journal"_s).size() > 10'000);
        QVERIFY(!anyFileTells(folder.path()));
        QVERIFY(QFile::copy(path, crashed));
        QVERIFY(QFile::copy(path + u"-journal"_s, crashed + u"-journal"_s));
        base->rollback();
    }
    options.path = crashed;
    const auto base = *store::Database::open(options);
    QCOMPARE(base->value(u"SELECT count(*) FROM rows WHERE text LIKE ?"_s, {canaryLike}).toInt(), 200);
    QCOMPARE(integrity(*base), u"ok"_s);
}

void TestVault::wrongKeyIsRefusedAndNothingWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.sqlite"_s);
    {
        const SealedBase sealed(path);
        QVERIFY(sealed->run(u"CREATE TABLE words (text TEXT)"_s));
    }
    const QByteArray before = rawOf(path);
    const SealedBase wrong(path, 'w');
    QVERIFY(!wrong.base);
    QCOMPARE(wrong.error.code, u"store_sealed"_s);
    QCOMPARE(rawOf(path), before);
    const SealedBase right(path);
    QVERIFY2(right.base, qPrintable(right.error.text));
}

void TestVault::plainIsRefusedAndNothingWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.sqlite"_s);
    QVERIFY((*store::Database::open({.path = path}))->run(u"CREATE TABLE words (text TEXT)"_s));
    QVERIFY(isPlainDatabase(path));
    const QByteArray before = rawOf(path);
    const SealedBase sealed(path);
    QCOMPARE(sealed.error.code, u"store_sealed"_s);
    QCOMPARE(rawOf(path), before);
}

void TestVault::neverMappedNeverPowersafe()
{
    const QTemporaryDir folder;
    const SealedBase sealed(folder.filePath(u"base.sqlite"_s), 'k', false);
    QCOMPARE(sealed->value(u"PRAGMA mmap_size = 100000000"_s).toLongLong(), 0);
    sqlite3_file *file = nullptr;
    QCOMPARE(sqlite3_file_control(sealed->sqlite(), nullptr, SQLITE_FCNTL_FILE_POINTER, &file), SQLITE_OK);
    QCOMPARE(file->pMethods->iVersion, 2);
    QCOMPARE(file->pMethods->xDeviceCharacteristics(file) & SQLITE_IOCAP_POWERSAFE_OVERWRITE, 0);
}

void TestVault::twoConnectionsShareTheWal()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.sqlite"_s);
    const SealedBase writer(path);
    QVERIFY(writer->run(u"CREATE TABLE words (n INTEGER)"_s));
    store::DatabaseOptions options;
    options.path = path;
    options.readOnly = true;
    options.vfs = writer.vfs->name();
    const auto reader = store::Database::open(options);
    QVERIFY(reader);
    for (int i = 1; i <= 50; ++i) {
        QVERIFY(writer->run(u"INSERT INTO words VALUES (?)"_s, {i}));
        QCOMPARE((*reader)->value(u"SELECT count(*) FROM words"_s).toInt(), i);
    }
}

/// SIGKILL in the middle of commits, again and again: what was acknowledged is there, the file is whole.
void TestVault::survivesKill()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.sqlite"_s);
    QRandomGenerator random(1);
    const int rounds = qEnvironmentVariableIsSet("WAYPOST_LONG") ? 300 : 12;
    qint64 acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
        QVERIFY(child.waitForStarted());
        const int lines = random.bounded(40) + 5;
        QByteArray said;
        while (said.count('\n') < lines) {
            QVERIFY(child.waitForReadyRead(30'000));
            said += child.readAll();
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        said += child.readAll();
        const QList<QByteArray> numbers = said.left(said.lastIndexOf('\n')).split('\n');
        acknowledged = numbers.last().toLongLong();
        const SealedBase sealed(path);
        QVERIFY2(sealed.base, qPrintable(sealed.error.text));
        QCOMPARE(integrity(*sealed), u"ok"_s);
        const qint64 count = sealed->value(u"SELECT count(*) FROM rows"_s).toLongLong();
        QCOMPARE(sealed->value(u"SELECT max(n) FROM rows"_s).toLongLong(), count);
        QVERIFY2(count >= acknowledged, qPrintable(u"%1 of %2"_s.arg(count).arg(acknowledged)));
    }
}

// ---- from plain to encrypted

void TestVault::encryptsAPlainDatabase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.sqlite"_s);
    {
        const auto plain = *store::Database::open({.path = path});
        QVERIFY(plain->run(u"CREATE TABLE words (text TEXT)"_s));
        QVERIFY(plain->run(u"INSERT INTO words VALUES (?)"_s, {canary}));
        QVERIFY(QFile::copy(path, path + u".x"_s)); // as after a crash: the row stands in the WAL alone
        QVERIFY(QFile::copy(path + u"-wal"_s, path + u".x-wal"_s));
    }
    for (const QString &each : {path, QString(path + u".x"_s)}) {
        QCOMPARE(codeOf(encryptInPlace(each, someKey())), QString());
        const SealedBase sealed(each);
        QVERIFY2(sealed.base, qPrintable(sealed.error.text));
        QCOMPARE(sealed->value(u"SELECT text FROM words"_s).toString(), canary);
        QCOMPARE(codeOf(encryptInPlace(each, someKey())), QString()); // nothing to do any more
    }
    QVERIFY(!anyFileTells(folder.path()));
    QVERIFY(encryptInPlace(folder.filePath(u"none"_s), someKey()));
}

/// Killed at any moment, one of the two is there and whole.
void TestVault::encryptingSurvivesKill()
{
    const QTemporaryDir folder;
    QRandomGenerator random(2);
    const int rounds = qEnvironmentVariableIsSet("WAYPOST_LONG") ? 300 : 25;
    for (int round = 0; round < rounds; ++round) {
        const QString path = folder.filePath(u"%1.sqlite"_s.arg(round));
        {
            const auto plain = *store::Database::open({.path = path});
            QVERIFY(plain->run(u"CREATE TABLE words (text TEXT)"_s));
            QVERIFY(plain->run(u"INSERT INTO words SELECT hex(randomblob(1000)) FROM (WITH RECURSIVE n(i) AS "
                               "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500) SELECT i FROM n)"_s));
            QVERIFY(plain->run(u"INSERT INTO words VALUES (?)"_s, {canary}));
        }
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--encrypt"_s, path});
        QVERIFY(child.waitForStarted());
        (void)child.waitForFinished(random.bounded(40)); // a random moment is the point
        child.kill();
        (void)child.waitForFinished();
        QCOMPARE(codeOf(encryptInPlace(path, someKey())), QString()); // the next start
        const SealedBase sealed(path);
        QVERIFY2(sealed.base, qPrintable(sealed.error.text));
        QCOMPARE(sealed->value(u"SELECT count(*) FROM words"_s).toInt(), 1'501);
        QCOMPARE(sealed->value(u"SELECT text FROM words ORDER BY rowid DESC"_s).toString(), canary);
        QCOMPARE(integrity(*sealed), u"ok"_s);
        QVERIFY(!QFile::exists(path + u".sealing"_s));
        QVERIFY(!anyFileTells(folder.path()));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return writeForever(arguments.value(2));
    if (arguments.value(1) == "--encrypt"_L1)
        return encryptOnce(arguments.value(2));
    const QTemporaryDir temporary; // SQLite asks once, before it opens anything
    qputenv("SQLITE_TMPDIR", temporary.path().toUtf8());
    TestVault test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_vault.moc"
