// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cipher, the encrypted file and the layer below SQLite: against published vectors, against a plain file,
// and with the real SQLite on a real disk.
#include "core/base/bytes.h"
#include "core/store/database.h"
#include "core/vault/keys.h"
#include "core/vault/sealedfile.h"
#include "core/vault/vfs.h"
#include "core/vault/vfskeys.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <unistd.h>

using namespace waypost;
using namespace waypost::vault;
using namespace Qt::StringLiterals;

namespace {
const QString canary = u"Zitronenfalter-4711-蝴蝶"_s;
const QString canaryLike = canary + u'%';

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray rawOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The canary as UTF-8 or UTF-16, either byte order.
bool tells(const QByteArray &raw)
{
    QByteArray little(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2);
    QByteArray big = little;
    for (qsizetype i = 0; i + 1 < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    return raw.contains(canary.toUtf8()) || raw.contains(little) || raw.contains(big)
        || raw.contains(QByteArray("SQLite format 3"));
}

bool anyFileTells(const QString &folder)
{
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        if (tells(rawOf(it.next())))
            return true;
    return false;
}

Secret someKey(char fill = 'k')
{
    return Secret(QByteArray(32, fill));
}

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

/// A file in memory, and what was written to it last.
class MemoryFile final : public RawFile {
public:
    int read(void *to, int count, qint64 at) override
    {
        const QByteArray part = bytes.mid(at, count).leftJustified(count, '\0');
        std::memcpy(to, part.constData(), size_t(count));
        return 0;
    }
    int write(const void *from, int count, qint64 at) override
    {
        if (bytes.size() < at + count)
            bytes.append(at + count - bytes.size(), '\0');
        std::memcpy(bytes.data() + at, from, size_t(count));
        return 0;
    }
    int truncate(qint64 newSize) override
    {
        bytes = bytes.leftJustified(newSize, '\0', true);
        return 0;
    }
    int size(qint64 &count) override
    {
        count = bytes.size();
        return 0;
    }
    QByteArray bytes;
};

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
    void xtsVectors_data();
    void xtsVectors();
    void partsOfAUnitAreTheSameAsTheWhole();
    void derivesAsPublished();
    void stretchesAsPublished();
    void sealsAndNoticesEveryChange();
    void secretsAreWiped();

    void readsAndWritesLikeAPlainFile_data();
    void readsAndWritesLikeAPlainFile();
    void onlyBlocksThatChangeChange();

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
    void sealedFilesGrowAndSeek();
};

// ---- the cipher

void TestVault::xtsVectors_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("cipher");
    QByteArray counting;
    for (int i = 0; i < 512; ++i)
        counting += char(i & 0xff);
    // IEEE 1619-2007, annex B, vector 10 (its unit numbers are counted as ours, little-endian)
    QTest::newRow("IEEE 1619 vector 10")
        << hex("2718281828459045235360287471352662497757247093699959574966967627"
               "3141592653589793238462643383279502884197169399375105820974944592")
        << qint64(0xff) << counting
        << hex("1c3b3a102f770386e4836c99e370cf9bea00803f5e482357a4ae12d414a3e63b5d31e276f8fe4a8d66b317f9ac683"
               "f44"
               "680a86ac35adfc3345befecb4bb188fd5776926c49a3095eb108fd1098baec70aaa66999a72a82f27d848b21d4a74"
               "1b0"
               "c5cd4d5fff9dac89aeba122961d03a757123e9870f8acf1000020887891429ca2a3e7a7d7df7b10355165c8b9a6d0"
               "a7d"
               "e8b062c4500dc4cd120c0f7418dae3d0b5781c34803fa75421c790dfe1de1834f280d7667b327f6c8cd7557e12ac3"
               "a0f"
               "93ec05c52e0493ef31a12d3d9260f79a289d6a379bc70c50841473d1a8cc81ec583e9645e07b8d9670655ba5bbcfe"
               "cc6"
               "dc3966380ad8fecb17b6ba02469a020a84e18e8f84252070c13e9f1f289be54fbc481457778f616015e1327a02b14"
               "0f1"
               "505eb309326d68378f8374595c849d84f4c333ec4423885143cb47bd71c5edae9be69a2ffeceb1bec9de244fbe159"
               "92b"
               "11b77c040f12bd8f6a975a44a0f90c29a9abc3d4d893927284c58754cce294529f8614dcd2aba991925fedc4ae74f"
               "fac"
               "6e333b93eb4aff0479da9a410e4450e0dd7ae4c6e2910900575da401fc07059f645e8b7e9bfdef33943054ff84011"
               "493"
               "c27b3429eaedb4ed5376441a77ed43851ad77f16f541dfd269d50d6a5f14fb0aab1cbb4c1550be97f7ab4066193c4"
               "caa"
               "773dad38014bd2092fa755c824bb5e54c4f36ffda9fcea70b9c6e693e148c151");
}

void TestVault::xtsVectors()
{
    QFETCH(QByteArray, key);
    QFETCH(qint64, unit);
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, cipher);
    QCOMPARE(key.size(), Xts::keyBytes);
    Xts xts {Secret(key)};
    QByteArray bytes = plain;
    xts.encrypt(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(), unit * Xts::unitBytes);
    QCOMPARE(bytes.toHex(), cipher.toHex());
    xts.decrypt(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(), unit * Xts::unitBytes);
    QCOMPARE(bytes, plain);
}

void TestVault::partsOfAUnitAreTheSameAsTheWhole()
{
    Xts xts {Secret(randomBytes(Xts::keyBytes))};
    const QByteArray plain = randomBytes(3 * Xts::unitBytes);
    QByteArray whole = plain;
    xts.encrypt(reinterpret_cast<unsigned char *>(whole.data()), whole.size(), 0);
    for (qsizetype from = 0; from < plain.size(); from += 176)
        for (const qsizetype size : {16, 64, 4096, 4112}) {
            QByteArray part = plain.mid(from, size);
            xts.encrypt(reinterpret_cast<unsigned char *>(part.data()), part.size(), from);
            QCOMPARE(part, whole.mid(from, size));
        }
}

void TestVault::derivesAsPublished()
{
    // RFC 5869, test case 1
    QCOMPARE(
        QByteArray(derive(hex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b"),
                          hex("000102030405060708090a0b0c"), hex("f0f1f2f3f4f5f6f7f8f9"), 42)
                       .view()
                       .toByteArray()
                       .toHex()),
        QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
}

void TestVault::stretchesAsPublished()
{
    // argon2's own test program: version 0x13, t=2, m=65536, p=1, argon2id
    const auto key = stretch(u"password"_s, "somesalt", {65'536, 2, 1});
    QVERIFY(key);
    QCOMPARE(key->view().toByteArray().toHex(),
             QByteArray("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"));
    const auto composed = stretch(u"caf\u00e9"_s, "somesalt", {64, 1, 1});
    const auto decomposed = stretch(u"cafe\u0301"_s, "somesalt", {64, 1, 1});
    QCOMPARE(composed->view().toByteArray(), decomposed->view().toByteArray());
    QVERIFY(!stretch(u"password"_s, "short", {64, 1, 1}));
}

void TestVault::sealsAndNoticesEveryChange()
{
    const Secret key = someKey();
    const QByteArray sealed = seal(key, "the share", "device 1");
    QVERIFY(!sealed.contains("share"));
    QVERIFY(sealed != seal(key, "the share", "device 1"));
    QCOMPARE(unseal(key, sealed, "device 1")->view().toByteArray(), QByteArray("the share"));
    QVERIFY(!unseal(key, sealed, "device 2"));
    QVERIFY(!unseal(someKey('x'), sealed, "device 1"));
    QVERIFY(!unseal(key, {}, "device 1"));
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY(!unseal(key, changed, "device 1"));
    }
}

void TestVault::secretsAreWiped()
{
    alignas(Secret) std::array<std::byte, sizeof(Secret)> place {};
    auto *secret = new (place.data()) Secret(QByteArray(4096, 'S'));
    const char *memory = secret->view().data();
    Secret other = std::move(*secret);
    QVERIFY(secret->isEmpty());
    QCOMPARE(static_cast<const void *>(other.view().data()),
             static_cast<const void *>(memory)); // moved, not copied
    QByteArray bytes("material");
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    secret->~Secret();
}

// ---- the file

void TestVault::readsAndWritesLikeAPlainFile_data()
{
    QTest::addColumn<int>("span");
    QTest::addColumn<int>("longest");
    QTest::newRow("small file, small steps") << 200 << 40;
    QTest::newRow("around a unit") << 3 * 4096 << 600;
    QTest::newRow("many units") << 100'000 << 9'000;
}

/// 100,000 operations at random, each compared with a plain file's.
void TestVault::readsAndWritesLikeAPlainFile()
{
    QFETCH(int, span);
    QFETCH(int, longest);
    QRandomGenerator random(4711);
    MemoryFile plain;
    MemoryFile raw;
    BlockFile file(raw, Secret(randomBytes(Xts::keyBytes)));
    for (int step = 0; step < 34'000; ++step) {
        const qint64 at = random.bounded(span);
        const int count = random.bounded(longest) + 1;
        const int what = random.bounded(20);
        if (what < 10) {
            QByteArray bytes(count, '\0');
            random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), count / 4);
            QCOMPARE(plain.write(bytes.constData(), count, at), 0);
            QCOMPARE(file.write(bytes.constData(), count, at), 0);
        } else if (what == 10) {
            QCOMPARE(plain.truncate(at), 0);
            QCOMPARE(file.truncate(at), 0);
        } else {
            QByteArray expected(count, 'x');
            QByteArray got(count, 'y');
            int missing = -1;
            QCOMPARE(plain.read(expected.data(), count, at), 0);
            QCOMPARE(file.read(got.data(), count, at, missing), 0);
            QVERIFY2(got == expected, qPrintable(u"step %1"_s.arg(step)));
            QCOMPARE(missing, int(std::clamp<qint64>(at + count - plain.bytes.size(), 0, count)));
        }
        qint64 size = -1;
        QCOMPARE(file.size(size), 0);
        QVERIFY2(size == plain.bytes.size(),
                 qPrintable(u"step %1: %2, not %3"_s.arg(step).arg(size).arg(plain.bytes.size())));
    }
}

/// What a torn write can harm: the blocks of its own range, nothing before and nothing behind.
void TestVault::onlyBlocksThatChangeChange()
{
    QRandomGenerator random(815);
    MemoryFile raw;
    BlockFile file(raw, Secret(randomBytes(Xts::keyBytes)));
    const QByteArray begin = randomBytes(20'000);
    QCOMPARE(file.write(begin.constData(), int(begin.size()), 0), 0);
    for (int step = 0; step < 2'000; ++step) {
        const QByteArray before = raw.bytes;
        const int at = random.bounded(20'000 - 300);
        const QByteArray bytes = randomBytes(random.bounded(300) + 1);
        QCOMPARE(file.write(bytes.constData(), int(bytes.size()), at), 0);
        QCOMPARE(raw.bytes.size(), before.size());
        const qsizetype first = at / 16 * 16;
        const qsizetype last = (at + bytes.size() + 15) / 16 * 16;
        QCOMPARE(raw.bytes.left(first), before.left(first));
        QCOMPARE(raw.bytes.mid(last), before.mid(last));
    }
}

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

void TestVault::sealedFilesGrowAndSeek()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    const Secret key(randomBytes(Xts::keyBytes));
    QByteArray all;
    for (const int size : {1, 15, 16, 17, 4'096, 5'000, 300'001}) {
        SealedFile file(path, key);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.size(), all.size());
        const QByteArray piece = canary.toUtf8().repeated(size / 20 + 1).left(size);
        QVERIFY(file.append(piece));
        all += piece;
    }
    SealedFile file(path, key);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(0, all.size()), all);
    QCOMPARE(file.read(123'456, 1'000), all.mid(123'456, 1'000));
    QVERIFY(file.read(all.size(), 10).isEmpty());
    QVERIFY(!tells(rawOf(path)));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), 0);
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
