// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ciphers and the encrypted files: against published vectors, and against a plain file.
#include "core/base/bytes.h"
#include "core/vault/keys.h"
#include "core/vault/sealedfile.h"
#include "core/vault/vfs.h"
#include "core/vault/vfskeys.h"
#include "tests/core/vault/vaultkit.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstring>

using namespace waypost;
using namespace waypost::vault;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
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
} // namespace

class TestCiphers : public QObject {
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
    void sealedFilesGrowAndSeek();
};

// ---- the cipher

void TestCiphers::xtsVectors_data()
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

void TestCiphers::xtsVectors()
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

void TestCiphers::partsOfAUnitAreTheSameAsTheWhole()
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

void TestCiphers::derivesAsPublished()
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

void TestCiphers::stretchesAsPublished()
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

void TestCiphers::sealsAndNoticesEveryChange()
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

void TestCiphers::secretsAreWiped()
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

void TestCiphers::readsAndWritesLikeAPlainFile_data()
{
    QTest::addColumn<int>("span");
    QTest::addColumn<int>("longest");
    QTest::newRow("small file, small steps") << 200 << 40;
    QTest::newRow("around a unit") << 3 * 4096 << 600;
    QTest::newRow("many units") << 100'000 << 9'000;
}

/// 100,000 operations at random, each compared with a plain file's.
void TestCiphers::readsAndWritesLikeAPlainFile()
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
void TestCiphers::onlyBlocksThatChangeChange()
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

void TestCiphers::sealedFilesGrowAndSeek()
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

QTEST_GUILESS_MAIN(TestCiphers)
#include "tst_ciphers.moc"
