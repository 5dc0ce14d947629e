// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "core/relay/accounts.h"
#include "core/relay/accounts_passwords.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <argon2.h>
#include <array>
#include <atomic>
#include <thread>

using namespace waypost;
using namespace waypost::relay;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minuteMs = 60 * 1'000;
constexpr qint64 hourMs = 60 * minuteMs;
const QString goodPassword = u"four words in a row"_s;

template <class T> QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}
} // namespace

class TestAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void codesWorkOnce();
    void codesAreReadAsPeopleTypeThem_data();
    void codesAreReadAsPeopleTypeThem();
    void codesGrowOld_data();
    void codesGrowOld();
    void codesAreNotKeptAndNotAlike();
    void twoCannotUseOneCode();

    void knowsItsDevices_data();
    void knowsItsDevices();
    void tellsWhichDevicesThereAre();
    void revokedMeansGone();
    void oneDeviceIsRevoked();
    void aDeviceHasItsShare();

    void takesPasswords_data();
    void takesPasswords();
    void verifies_data();
    void verifies();
    void keepsPasswordsAsPhc();
    void betterHashesReplaceOlderOnes();
    void tenFailuresAnHour_data();
    void tenFailuresAnHour();
    void attemptsAtTheSameTimeCountToo();
    void keepsEverythingAcrossARestart();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"accounts.sqlite"_s); }
    [[nodiscard]] QVariant inside(const QString &statement)
    {
        return (*store::Database::open({.path = path(), .readOnly = true}))->value(statement);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<Accounts> m_accounts;
};

void TestAccounts::init()
{
    m_accounts.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<VirtualClock>();
    m_accounts = *Accounts::open(path(), *m_clock);
}

void TestAccounts::codesWorkOnce()
{
    const auto code = m_accounts->makePairingCode(u"ann"_s);
    QVERIFY(code);
    static const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}$"_s);
    QVERIFY2(form.match(*code).hasMatch(), qPrintable(*code));
    const auto agent = m_accounts->redeemPairingCode(*code);
    QVERIFY(agent);
    QCOMPARE(*agent, u"ann"_s);
    QCOMPARE(codeOf(m_accounts->redeemPairingCode(*code)), u"pairing_refused"_s);
}

void TestAccounts::codesAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("error");
    for (const QString &fine : {u"as it is"_s, u"small letters"_s, u"no dashes"_s, u"spaces"_s, u"O and I"_s})
        QTest::newRow(qPrintable(fine)) << fine << QString();
    for (const QString &wrong :
         {u"one character less"_s, u"one more"_s, u"another"_s, u"empty"_s, u"a megabyte"_s})
        QTest::newRow(qPrintable(wrong)) << wrong << u"pairing_refused"_s;
}

void TestAccounts::codesAreReadAsPeopleTypeThem()
{
    QFETCH(QString, change);
    QString code = *m_accounts->makePairingCode(u"ann"_s);
    if (change == "small letters"_L1)
        code = code.toLower();
    else if (change == "no dashes"_L1)
        code.remove(u'-');
    else if (change == "spaces"_L1)
        code = u"  "_s + code.replace(u'-', u' ') + u'\n';
    else if (change == "O and I"_L1)
        code.replace(u'0', u'o').replace(u'1', u'I');
    else if (change == "one character less"_L1)
        code.chop(1);
    else if (change == "one more"_L1)
        code += u'0';
    else if (change == "another"_L1)
        code[0] = code[0] == u'7' ? u'8' : u'7';
    else if (change == "empty"_L1)
        code.clear();
    else if (change == "a megabyte"_L1)
        code = QString(1'000'000, u'0');
    QTEST(codeOf(m_accounts->redeemPairingCode(code)), "error");
}

void TestAccounts::codesGrowOld_data()
{
    QTest::addColumn<qint64>("validMs");
    QTest::addColumn<qint64>("waitMs");
    QTest::addColumn<QString>("error");
    const QString refused = u"pairing_refused"_s;
    QTest::newRow("a quarter of an hour") << 15 * minuteMs << 15 * minuteMs - 1 << QString();
    QTest::newRow("and no longer") << 15 * minuteMs << 15 * minuteMs << refused;
    QTest::newRow("an hour, if asked") << hourMs << hourMs - 1 << QString();
    QTest::newRow("not for ever") << 1'000 * 24 * hourMs << 7 * 24 * hourMs << refused;
    QTest::newRow("never less than a minute") << qint64(-5) << minuteMs - 1 << QString();
}

void TestAccounts::codesGrowOld()
{
    QFETCH(qint64, validMs);
    QFETCH(qint64, waitMs);
    const QString code = *m_accounts->makePairingCode(u"ann"_s, validMs);
    m_clock->advanceMs(waitMs);
    QTEST(codeOf(m_accounts->redeemPairingCode(code)), "error");
    QVERIFY(m_accounts->makePairingCode(u"ann"_s)); // clears up behind it
    QCOMPARE(inside(u"SELECT count(*) FROM pairing_codes"_s).toInt(), 1);
}

void TestAccounts::codesAreNotKeptAndNotAlike()
{
    QSet<QString> codes;
    for (int i = 0; i < 50; ++i)
        codes << *m_accounts->makePairingCode(u"ann"_s);
    QCOMPARE(codes.size(), 50);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const QString &code : codes) {
        QVERIFY(!bytes.contains(code.toLatin1()));
        QVERIFY(!bytes.contains(QString(code).remove(u'-').toLatin1()));
    }
}

void TestAccounts::twoCannotUseOneCode()
{
    for (int round = 0; round < 10; ++round) {
        const QString code = *m_accounts->makePairingCode(u"ann"_s);
        std::atomic<int> let = 0;
        std::array<std::thread, 3> threads;
        for (std::thread &thread : threads)
            thread = std::thread([&] {
                const auto accounts = Accounts::open(path(), *m_clock);
                let += accounts && (*accounts)->redeemPairingCode(code) ? 1 : 0;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(let.load(), 1);
    }
}

void TestAccounts::knowsItsDevices_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("error");
    const QString refused = u"signed_out"_s;
    QTest::newRow("its own token") << u"own"_s << u"own"_s << QString();
    QTest::newRow("the token of another device") << u"own"_s << u"other"_s << refused;
    QTest::newRow("no token") << u"own"_s << u"none"_s << refused;
    QTest::newRow("what is kept in place of the token") << u"own"_s << u"kept"_s << refused;
    QTest::newRow("unknown device") << u"unknown"_s << u"own"_s << refused;
    QTest::newRow("no device") << u"none"_s << u"none"_s << refused;
}

void TestAccounts::knowsItsDevices()
{
    QFETCH(QString, device);
    QFETCH(QString, token);
    const auto own = *m_accounts->addDevice(u"ann"_s, u" Laptop\n\u202e"_s);
    const auto other = *m_accounts->addDevice(u"ben"_s, u"Phone"_s);
    QCOMPARE(QByteArray::fromBase64(own.token.toLatin1(), QByteArray::Base64UrlEncoding).size(), 32);
    QVERIFY(own.token != other.token);
    const QString kept = inside(u"SELECT hex(token_hash) FROM devices WHERE agent = 'ann'"_s).toString();
    const QHash<QString, QString> ids {{u"own"_s, own.device.id}, {u"unknown"_s, newId(1)}};
    const QHash<QString, QString> tokens {
        {u"own"_s, own.token}, {u"other"_s, other.token}, {u"kept"_s, kept}};
    m_clock->advanceMs(hourMs);
    const auto found = m_accounts->deviceOf(ids.value(device), tokens.value(token));
    QTEST(codeOf(found), "error");
    if (found) {
        QCOMPARE(found->agent, u"ann"_s);
        QVERIFY(found->name.startsWith("Laptop"_L1));
        QCOMPARE(found->lastSeenAt, m_clock->nowMs());
        QCOMPARE(m_accounts->devicesOf(u"ann"_s).first().lastSeenAt, m_clock->nowMs());
    }
}

void TestAccounts::tellsWhichDevicesThereAre()
{
    for (const QString &name : {u"Laptop"_s, u"Phone"_s}) {
        QVERIFY(m_accounts->addDevice(u"ann"_s, name));
        m_clock->advanceMs(minuteMs);
    }
    QVERIFY(m_accounts->addDevice(u"ben"_s, u"Desk"_s));
    QStringList names;
    for (const Device &device : m_accounts->devicesOf(u"ann"_s))
        names << device.name;
    QCOMPARE(names, QStringList({u"Laptop"_s, u"Phone"_s}));
    QVERIFY(m_accounts->devicesOf(u"nobody"_s).isEmpty());
}

void TestAccounts::revokedMeansGone()
{
    const auto ann = *m_accounts->addDevice(u"ann"_s, u"Laptop"_s);
    const auto ben = *m_accounts->addDevice(u"ben"_s, u"Laptop"_s);
    const QString code = *m_accounts->makePairingCode(u"ann"_s);
    QVERIFY(m_accounts->revokeDevices(u"ann"_s));
    QCOMPARE(codeOf(m_accounts->deviceOf(ann.device.id, ann.token)), u"signed_out"_s);
    QCOMPARE(codeOf(m_accounts->redeemPairingCode(code)), u"pairing_refused"_s);
    QVERIFY(m_accounts->devicesOf(u"ann"_s).isEmpty());
    QVERIFY(m_accounts->deviceOf(ben.device.id, ben.token));
}

void TestAccounts::oneDeviceIsRevoked()
{
    const auto laptop = *m_accounts->addDevice(u"ann"_s, u"Laptop"_s);
    const auto phone = *m_accounts->addDevice(u"ann"_s, u"Phone"_s);
    const auto bens = *m_accounts->addDevice(u"ben"_s, u"Laptop"_s);
    QCOMPARE(m_accounts->allDevices().size(), 3);
    QCOMPARE(codeOf(m_accounts->revokeDevice(bens.device.id, u"ann"_s)), u"no_such_device"_s); // not hers
    QVERIFY(m_accounts->revokeDevice(laptop.device.id, u"ann"_s));
    QCOMPARE(codeOf(m_accounts->revokeDevice(laptop.device.id)), u"no_such_device"_s);
    QCOMPARE(codeOf(m_accounts->deviceOf(laptop.device.id, laptop.token)), u"signed_out"_s);
    QVERIFY(m_accounts->deviceOf(phone.device.id, phone.token));
    QVERIFY(m_accounts->revokeDevice(bens.device.id)); // an owner's wish
    QCOMPARE(m_accounts->allDevices().size(), 1);
}

void TestAccounts::aDeviceHasItsShare()
{
    const auto ann = *m_accounts->addDevice(u"ann"_s, u"Laptop"_s);
    const auto ben = *m_accounts->addDevice(u"ben"_s, u"Laptop"_s);
    QCOMPARE(ann.device.share.size(), 32);
    QVERIFY(ann.device.share != ben.device.share);
    QCOMPARE(m_accounts->deviceOf(ann.device.id, ann.token)->share, ann.device.share);
    QVERIFY(m_accounts->revokeDevices(u"ann"_s));
    QFile raw(path());
    QVERIFY(raw.open(QIODevice::ReadOnly));
    const QByteArray bytes = raw.readAll();
    QVERIFY(!bytes.contains(ann.device.share));
    QVERIFY(bytes.contains(ben.device.share));
}

void TestAccounts::takesPasswords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("taken");
    QTest::newRow("four words") << goodPassword << true;
    QTest::newRow("twelve") << u"abcdefghijkx"_s << true;
    QTest::newRow("eleven") << u"abcdefghijx"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("128") << QString(u"abcdefgh"_s).repeated(16) << true;
    QTest::newRow("129") << QString(u"abcdefgh"_s).repeated(16) + u'x' << false;
    QTest::newRow("twelve characters beyond the basic plane")
        << u"🙂🙃😀😁😂🙂🙃😀😁😂🙂🙃"_s << true;
    QTest::newRow("eleven of them") << u"🙂🙃😀😁😂🙂🙃😀😁😂🙂"_s << false;
    QTest::newRow("common") << u"password1234"_s << false;
    QTest::newRow("common in capitals") << u"PassWord1234"_s << false;
    QTest::newRow("common in wide letters") << u"ｐａｓｓｗｏｒｄ１２３４"_s << false;
    QTest::newRow("one letter") << QString(20, u'a') << false;
    QTest::newRow("four letters") << u"abcdabcdabcd"_s << false;
}

void TestAccounts::takesPasswords()
{
    QFETCH(QString, password);
    QFETCH(bool, taken);
    const auto set = m_accounts->setPassword(u"ann"_s, password);
    QCOMPARE(codeOf(set), taken ? QString() : u"password_weak"_s);
    QCOMPARE(bool(m_accounts->verifyPassword(u"ann"_s, password)), taken);
}

void TestAccounts::verifies_data()
{
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("error");
    const QString refused = u"signin_refused"_s;
    QTest::newRow("right") << u"ann"_s << u"Zoë's four words"_s << QString();
    QTest::newRow("the same, typed decomposed") << u"ann"_s << u"Zoe\u0308's four words"_s << QString();
    QTest::newRow("wrong") << u"ann"_s << u"Zoë's five words"_s << refused;
    QTest::newRow("empty") << u"ann"_s << QString() << refused;
    QTest::newRow("the one before") << u"ann"_s << goodPassword << refused;
    QTest::newRow("somebody else's name") << u"ben"_s << u"Zoë's four words"_s << refused;
    QTest::newRow("nobody") << QString() << QString() << refused;
    QTest::newRow("very long") << u"ann"_s << QString(1'000'000, u'x') << refused;
    QTest::newRow("SQL") << u"ann' OR '1'='1"_s << u"x' OR '1'='1"_s << refused;
}

void TestAccounts::verifies()
{
    QFETCH(QString, agent);
    QFETCH(QString, password);
    QVERIFY(m_accounts->setPassword(u"ann"_s, goodPassword));
    QVERIFY(m_accounts->setPassword(u"ann"_s, u"Zoë's four words"_s));
    QVERIFY(m_accounts->setPassword(u"ben"_s, u"another one altogether"_s));
    QTEST(codeOf(m_accounts->verifyPassword(agent, password)), "error");
}

void TestAccounts::keepsPasswordsAsPhc()
{
    for (const QString &agent : {u"ann"_s, u"ben"_s})
        QVERIFY(m_accounts->setPassword(agent, goodPassword));
    const QString ann = inside(u"SELECT hash FROM passwords WHERE agent = 'ann'"_s).toString();
    QVERIFY2(ann.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"_L1), qPrintable(ann));
    QVERIFY(ann != inside(u"SELECT hash FROM passwords WHERE agent = 'ben'"_s).toString());
    QVERIFY(!passwordFits({}, goodPassword));
}

void TestAccounts::betterHashesReplaceOlderOnes()
{
    QVERIFY(m_accounts->setPassword(u"ann"_s, goodPassword));
    const QByteArray bytes = goodPassword.toUtf8();
    std::array<char, 200> weak {};
    QCOMPARE(argon2id_hash_encoded(1, 1'024, 1, bytes.constData(), size_t(bytes.size()), "saltsaltsaltsalt",
                                   16, 32, weak.data(), weak.size()),
             0);
    m_accounts.reset();
    QVERIFY((*store::Database::open({.path = path(), .wal = false}))
                ->run(u"UPDATE passwords SET hash = ?"_s, {QString::fromLatin1(weak.data())}));
    m_accounts = *Accounts::open(path(), *m_clock);
    QVERIFY(!m_accounts->verifyPassword(u"ann"_s, u"wrong words in a row"_s));
    const QString before = inside(u"SELECT hash FROM passwords"_s).toString();
    QVERIFY(!isCurrentHash(before));
    QVERIFY(m_accounts->verifyPassword(u"ann"_s, goodPassword));
    QVERIFY(isCurrentHash(inside(u"SELECT hash FROM passwords"_s).toString()));
    QVERIFY(m_accounts->verifyPassword(u"ann"_s, goodPassword));
}

void TestAccounts::tenFailuresAnHour_data()
{
    QTest::addColumn<QString>("agent");
    QTest::newRow("known") << u"ann"_s;
    QTest::newRow("unknown: nothing tells them apart") << u"nobody"_s;
}

void TestAccounts::tenFailuresAnHour()
{
    QFETCH(QString, agent);
    QVERIFY(m_accounts->setPassword(u"ann"_s, goodPassword));
    QVERIFY(m_accounts->setPassword(u"ben"_s, goodPassword));
    for (int i = 0; i < 10; ++i) {
        QVERIFY(m_accounts->verifyPassword(u"ben"_s, goodPassword)); // success counts nothing
        QCOMPARE(codeOf(m_accounts->verifyPassword(agent, u"wrong words in a row"_s)), u"signin_refused"_s);
        m_clock->advanceMs(minuteMs);
    }
    const auto refused = m_accounts->verifyPassword(agent, goodPassword);
    QCOMPARE(codeOf(refused), u"try_later"_s);
    QCOMPARE(refused.error().details["retry_after_ms"_L1].toInteger(), 50 * minuteMs);
    QVERIFY(m_accounts->verifyPassword(u"ben"_s, goodPassword)); // others are not kept out
    m_clock->advanceMs(50 * minuteMs - 1);
    QCOMPARE(codeOf(m_accounts->verifyPassword(agent, goodPassword)), u"try_later"_s);
    m_clock->advanceMs(1);
    QCOMPARE(codeOf(m_accounts->verifyPassword(agent, goodPassword)),
             agent == "ann"_L1 ? QString() : u"signin_refused"_s);
}

void TestAccounts::attemptsAtTheSameTimeCountToo()
{
    QVERIFY(m_accounts->setPassword(u"ann"_s, goodPassword));
    std::atomic<int> guesses = 0;
    std::array<std::thread, 2> threads;
    for (std::thread &thread : threads)
        thread = std::thread([&] {
            const auto accounts = Accounts::open(path(), *m_clock);
            for (int i = 0; accounts && i < 10; ++i)
                guesses += codeOf((*accounts)->verifyPassword(u"ann"_s, u"wrong words in a row"_s))
                        == "signin_refused"_L1
                    ? 1
                    : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(guesses.load(), 10);
}

void TestAccounts::keepsEverythingAcrossARestart()
{
    const QString code = *m_accounts->makePairingCode(u"ann"_s);
    const auto device = *m_accounts->addDevice(u"ann"_s, u"Laptop"_s);
    QVERIFY(m_accounts->setPassword(u"ann"_s, goodPassword));
    for (int i = 0; i < 9; ++i)
        QVERIFY(!m_accounts->verifyPassword(u"ann"_s, u"wrong words in a row"_s));
    m_accounts.reset();
    m_accounts = *Accounts::open(path(), *m_clock);
    QCOMPARE(*m_accounts->redeemPairingCode(code), u"ann"_s);
    QVERIFY(m_accounts->deviceOf(device.device.id, device.token));
    QVERIFY(m_accounts->verifyPassword(u"ann"_s, goodPassword));
    QVERIFY(!m_accounts->verifyPassword(u"ann"_s, u"wrong words in a row"_s));
    QCOMPARE(codeOf(m_accounts->verifyPassword(u"ann"_s, goodPassword)), u"try_later"_s);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
