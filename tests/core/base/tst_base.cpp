// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/phone.h"
#include "core/base/result.h"
#include "core/base/text.h"

#include <QSet>
#include <QTemporaryFile>
#include <QTest>

#include <limits>

using namespace waypost;
using namespace Qt::StringLiterals;

class TestBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsHaveTheirForm();
    void idsOfASeedAreTheSame();
    void idIsRecognised_data();
    void idIsRecognised();
    void hashesAreRight_data();
    void hashesAreRight();
    void fieldsAreNotConfused();
    void macsAreRight_data();
    void macsAreRight();
    void bytesAreCompared();
    void hexIsStrict_data();
    void hexIsStrict();
    void moneyIsMinorUnits_data();
    void moneyIsMinorUnits();
    void phoneIsNormalised_data();
    void phoneIsNormalised();
    void phoneIsMasked_data();
    void phoneIsMasked();
    void emailIsMasked_data();
    void emailIsMasked();
    void textIsCleaned_data();
    void textIsCleaned();
    void lineIsCleaned_data();
    void lineIsCleaned();
    void fileNameIsCleaned_data();
    void fileNameIsCleaned();
    void smallFileIsRead();
    void resultHoldsOneOfTwo();
    void clocksTell();
};

void TestBase::idsHaveTheirForm()
{
    const QByteArray entropy = QByteArray::fromHex("0123456789abcdef0011");
    QCOMPARE(uuidV7(0x0191b1d00000, entropy), u"0191b1d0-0000-7123-8567-89abcdef0011"_s);
    QCOMPARE(uuidV7(0, QByteArray(10, '\xff')), u"00000000-0000-7fff-bfff-ffffffffffff"_s);
    QSet<QString> ids;
    for (int i = 0; i < 1'000; ++i) {
        const QString id = newId(1'764'000'000'000 + i);
        QVERIFY(isId(id));
        QCOMPARE(timeOfId(id), 1'764'000'000'000 + i);
        ids << id;
    }
    QCOMPARE(ids.size(), 1'000);
    QVERIFY(newId(1'000) < newId(2'000)); // sorts by time
}

void TestBase::idsOfASeedAreTheSame()
{
    Ids a(5, "seed");
    Ids b(5, "seed");
    Ids c(5, "other");
    const QString first = a.next();
    QCOMPARE(b.next(), first);
    QVERIFY(c.next() != first);
    QVERIFY(a.next() != first);
    QCOMPARE(timeOfId(first), 5);
}

void TestBase::idIsRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::addColumn<qint64>("time");
    QTest::newRow("version 7") << u"0191b1d0-0000-7123-8567-89abcdef0011"_s << true << qint64(0x0191b1d00000);
    QTest::newRow("version 4") << u"0191b1d0-0000-4123-8567-89abcdef0011"_s << true << qint64(0);
    QTest::newRow("upper case") << u"0191B1D0-0000-7123-8567-89ABCDEF0011"_s << false << qint64(0);
    QTest::newRow("short") << u"0191b1d0-0000-7123-8567-89abcdef001"_s << false << qint64(0);
    QTest::newRow("braces") << u"{0191b1d0-0000-7123-8567-89abcdef00}"_s << false << qint64(0);
    QTest::newRow("dash elsewhere") << u"0191b1d00-000-7123-8567-89abcdef0011"_s << false << qint64(0);
    QTest::newRow("no hex") << u"0191b1d0-0000-7123-8567-89abcdef001g"_s << false << qint64(0);
    QTest::newRow("empty") << u""_s << false << qint64(0);
}

void TestBase::idIsRecognised()
{
    QFETCH(QString, text);
    QFETCH(bool, is);
    QFETCH(qint64, time);
    QCOMPARE(isId(text), is);
    QCOMPARE(timeOfId(text), time);
}

void TestBase::hashesAreRight_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("hex");
    // FIPS 180-4 examples
    QTest::newRow("empty") << QByteArray()
                           << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << QByteArray(
                                       "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

void TestBase::hashesAreRight()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, hex);
    QCOMPARE(sha256(bytes).toHex(), hex);
    Sha256 pieces;
    for (const char c : bytes)
        pieces.add(QByteArrayView(&c, 1));
    QCOMPARE(pieces.finish().toHex(), hex);
    QCOMPARE(pieces.add(bytes).finish().toHex(), hex); // empty again after finish()
}

void TestBase::fieldsAreNotConfused()
{
    QVERIFY(Sha256().addField("ab").addField("c").finish() != Sha256().addField("a").addField("bc").finish());
    QCOMPARE(Sha256().add(qint64(1)).finish(), sha256(QByteArray("\0\0\0\0\0\0\0\1", 8)));
    QCOMPARE(Sha256().addField("ab").finish(), sha256(QByteArray("\0\0\0\0\0\0\0\2ab", 10)));
}

void TestBase::macsAreRight_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("hex");
    // RFC 4231, cases 1, 2, 3 and 6
    QTest::newRow("1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                       << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                       << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                       << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    QTest::newRow("6") << QByteArray(131, '\xaa')
                       << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                       << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

void TestBase::macsAreRight()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, hex);
    QCOMPARE(hmacSha256(key, bytes).toHex(), hex);
}

void TestBase::bytesAreCompared()
{
    QVERIFY(constantTimeEquals("same", "same"));
    QVERIFY(!constantTimeEquals("same", "samf"));
    QVERIFY(!constantTimeEquals("same", "same "));
    QVERIFY(constantTimeEquals("", ""));
    QCOMPARE(randomBytes(32).size(), 32);
    QVERIFY(randomBytes(32) != randomBytes(32));
}

void TestBase::hexIsStrict_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("good") << QByteArray("00fFAb") << QByteArray("\x00\xff\xab", 3);
    QTest::newRow("odd") << QByteArray("00f") << QByteArray();
    QTest::newRow("space") << QByteArray("00 f") << QByteArray();
    QTest::newRow("letter") << QByteArray("0g") << QByteArray();
    QTest::newRow("prefix") << QByteArray("0x00") << QByteArray();
}

void TestBase::hexIsStrict()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, bytes);
    QCOMPARE(fromStrictHex(hex), bytes);
}

void TestBase::moneyIsMinorUnits_data()
{
    QTest::addColumn<double>("units");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("euro") << 19.99 << u"EUR"_s << qint64(1999);
    QTest::newRow("rounded") << 0.29 << u"USD"_s << qint64(29); // 0.29 * 100 is 28.999…
    QTest::newRow("yen") << 4980.0 << u"JPY"_s << qint64(4980);
    QTest::newRow("dinar") << 1.234 << u"KWD"_s << qint64(1234);
    QTest::newRow("less than nothing") << -0.5 << u"EUR"_s << qint64(-50);
    QTest::newRow("beyond all") << 1e30 << u"EUR"_s << qint64(0);
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << u"EUR"_s << qint64(0);
}

void TestBase::moneyIsMinorUnits()
{
    QFETCH(double, units);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    const Money money = moneyFromUnits(units, currency);
    QCOMPARE(money, (Money {minor, currency}));
    if (minor != 0)
        QCOMPARE(unitsOf(money), units);
}

void TestBase::phoneIsNormalised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("e164");
    QTest::newRow("spaces") << u"+49 151 1000001"_s << u"+491511000001"_s;
    QTest::newRow("digits") << u"491511000001"_s << u"+491511000001"_s;
    QTest::newRow("zeros") << u"0049 (151) 1000-001"_s << u"+491511000001"_s;
    QTest::newRow("mobile nine is kept") << u"5511912345678"_s << u"+5511912345678"_s;
    QTest::newRow("short") << u"12345"_s << QString();
    QTest::newRow("long") << u"1234567890123456"_s << QString();
    QTest::newRow("words") << u"call me"_s << QString();
    QTest::newRow("other digits") << u"٤٩١٥١١٠٠٠٠٠١"_s << QString();
}

void TestBase::phoneIsNormalised()
{
    QFETCH(QString, text);
    QFETCH(QString, e164);
    QCOMPARE(toE164(text), e164);
    QCOMPARE(toE164(toE164(text)), e164);
}

void TestBase::phoneIsMasked_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("masked");
    QTest::newRow("German") << u"+4915112345678"_s << u"+49 ••• ••78"_s;
    QTest::newRow("American") << u"+16505551234"_s << u"+1 ••• ••34"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("too short to tell") << u"+12"_s << u"•••"_s;
}

void TestBase::phoneIsMasked()
{
    QFETCH(QString, e164);
    QFETCH(QString, masked);
    QCOMPARE(maskedPhone(e164), masked);
    if (e164.size() > 6)
        QVERIFY(!readablePhone(e164).isEmpty() && readablePhone(e164).contains(u' '));
}

void TestBase::emailIsMasked_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("masked");
    QTest::newRow("usual") << u"mira@example.com"_s << u"m•••@example.com"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("no address") << u"mira"_s << u"•••"_s;
    QTest::newRow("nobody") << u"@example.com"_s << u"•••"_s;
}

void TestBase::emailIsMasked()
{
    QFETCH(QString, email);
    QFETCH(QString, masked);
    QCOMPARE(maskedEmail(email), masked);
}

void TestBase::textIsCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("limit");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const QString &text, const QString &clean, qsizetype limit = 100) {
        QTest::newRow(name) << text << limit << clean;
    };
    row("line ends", u"a\r\nb\rc\nd"_s, u"a\nb\nc\nd"_s);
    row("NUL", QString(u"a"_s + QChar(u'\0') + u"b"_s), u"a\uFFFDb"_s);
    row("lone high surrogate", QString(u"a"_s + QChar(0xd83d)), u"a\uFFFD"_s);
    row("lone low surrogate", QString(QChar(0xde00)) + u"a"_s, u"\uFFFDa"_s);
    row("pair", u"😀"_s, u"😀"_s);
    row("cut at a character's edge", u"ab😀"_s, u"ab"_s, 3);
    row("cut", u"abcdef"_s, u"abc"_s, 3);
    row("direction and zero width stay", u"\u202eabc\u202c\u200b👩\u200d👧"_s,
        u"\u202eabc\u202c\u200b👩\u200d👧"_s);
}

void TestBase::textIsCleaned()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, limit);
    QFETCH(QString, clean);
    QCOMPARE(cleanText(text, limit), clean);
    QCOMPARE(cleanText(clean, limit), clean);
}

void TestBase::lineIsCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("lines") << u"  one\r\ntwo\t three "_s << u"one two three"_s;
    QTest::newRow("controls") << u"a\x07\x1b[31mb\u0085c"_s << u"a [31mb c"_s;
    QTest::newRow("other line ends") << u"a\u2028b\u2029c"_s << u"a b c"_s;
    QTest::newRow("cut") << QString(600, u'x') << QString(512, u'x');
    QTest::newRow("empty") << u"\n \n"_s << u""_s;
}

void TestBase::lineIsCleaned()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(cleanLine(text), clean);
}

void TestBase::fileNameIsCleaned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    const auto row = [](const QString &name, const QString &clean) {
        QTest::newRow(qPrintable(clean.left(40))) << name << clean;
    };
    row(u"Invoice 2025.pdf"_s, u"Invoice 2025.pdf"_s);
    row(u"../../etc/passwd"_s, u"_.._etc_passwd"_s);
    row(u"..\\..\\boot.ini"_s, u"_.._boot.ini"_s);
    row(u"C:\\x.txt"_s, u"C__x.txt"_s);
    row(u"exe\u202efdp.pdf"_s, u"exefdp.pdf"_s); // a right-to-left override hides the real ending
    row(u"a\u200bb\u2066c\ufeff.txt"_s, u"abc.txt"_s);
    row(u"-rf"_s, u"rf"_s);
    row(u"...hidden"_s, u"hidden"_s);
    row(u"name. . ."_s, u"name"_s);
    row(u"two\nlines"_s, u"two lines"_s);
    row(u"\u202e\u200b"_s, u"file"_s);
    row(QString(), u"file"_s);
    row(QString(300, u'x') + u".pdf"_s, QString(116, u'x') + u".pdf"_s);
    row(QString(300, u'y'), QString(120, u'y'));
}

void TestBase::fileNameIsCleaned()
{
    QFETCH(QString, name);
    QFETCH(QString, clean);
    QCOMPARE(cleanFileName(name), clean);
    QCOMPARE(cleanFileName(clean), clean);
}

void TestBase::smallFileIsRead()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("secret \r\n\n");
    file.flush();
    QCOMPARE(readSmallFile(file.fileName()), "secret ");
    QCOMPARE(readSmallFile(file.fileName(), 3), "sec");
    QCOMPARE(readSmallFile(file.fileName() + u".missing"_s), "");
}

void TestBase::resultHoldsOneOfTwo()
{
    Result<QString> good(u"value"_s);
    QVERIFY(good);
    QCOMPARE(*good, u"value"_s);
    QCOMPARE(good->size(), 5);
    const QString moved = *std::move(good);
    QCOMPARE(moved, u"value"_s);
    const Result<QString> bad(Error {u"code"_s, u"Do this."_s, {{u"limit"_s, 3}}});
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, u"code"_s);
    QCOMPARE(bad.error().details["limit"_L1].toInt(), 3);
    QVERIFY(Result<Done>(Done {}));
}

void TestBase::clocksTell()
{
    VirtualClock clock(100);
    clock.advanceMs(5);
    QCOMPARE(clock.nowMs(), 105);
    clock.setMs(7);
    QCOMPARE(clock.nowMs(), 7);
    QVERIFY(SystemClock().nowMs() > 1'700'000'000'000);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
