// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/relay/config.h"
#include "core/relay/mediastore.h"
#include "core/relay/presences.h"
#include "core/relay/sendplan.h"
#include "core/relay/verdict.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace waypost::relay;
using namespace Qt::StringLiterals;

namespace {
Effect effectIn(const QString &lane, const QString &id)
{
    return {id, u"message.send"_s, id, u"main"_s, lane, {}};
}

/// Everything that may start now, finished at once.
QStringList startedAt(SendPlan &plan, qint64 now)
{
    QStringList ids;
    while (const auto effect = plan.next(now)) {
        ids << effect->id;
        plan.done(*effect, now);
    }
    return ids;
}

const char *const goodConfig
    = "[relay]\ndata = data\nworkspace = Corner shop\n"
      "# a comment\n[public]\nlisten = 127.0.0.1:0\n[agents]\nlisten = [::1]:9000\nhost = relay.example\n"
      "[channel.main]\nname = Main\nphone_number_id = 1066\naccount_id = 2077\nnumber = +49 30 123456\n"
      "token_file = token\napp_secret_files = secret1, secret2\nverify_token_file = verify\n";
} // namespace

/// The relay's parts that need no socket: configuration, pace, verdicts, files, presence.
class RelayPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // --- configuration ---

    void aConfigurationIsReadWithItsSecrets()
    {
        const QTemporaryDir folder;
        const auto config = configFrom(folder, goodConfig);
        QVERIFY2(config, config ? "" : qPrintable(config.error().text));
        QCOMPARE(config->dataFolder, folder.filePath(u"data"_s));
        QCOMPARE(config->workspace, u"Corner shop"_s);
        QCOMPARE(config->agentsListen.address, u"::1"_s);
        QCOMPARE(int(config->agentsListen.port), 9000);
        QCOMPARE(config->agentsHost, u"relay.example"_s);
        const ChannelConfig &channel = config->channels.first();
        QCOMPARE(channel.id, u"main"_s);
        QCOMPARE(channel.number, u"+4930123456"_s);
        QCOMPARE(channel.token, QByteArray("the token"));
        QCOMPARE(channel.appSecrets, (QList<QByteArray> {"secret 1", "secret 2"}));
        QCOMPARE(channel.verifyToken, QByteArray("verify"));
        QCOMPARE(channel.apiBase, QUrl(u"https://graph.facebook.com"_s));
        QVERIFY(config->warnings.isEmpty());
    }

    void secretsOthersCanReadAreWarnedOf()
    {
        const QTemporaryDir folder;
        QVERIFY(configFrom(folder, goodConfig));
        QVERIFY(QFile::setPermissions(folder.filePath(u"token"_s), QFile::ReadOwner | QFile::ReadOther));
        const auto config = readConfig(folder.filePath(u"relay.ini"_s));
        QVERIFY(config);
        QCOMPARE(config->warnings.size(), 1);
        QVERIFY(config->warnings.first().contains(u"token"_s));
    }

    void alertsHaveASecretAndPrivateHosts()
    {
        const QTemporaryDir folder;
        const auto config
            = configFrom(folder,
                         QByteArray(goodConfig)
                             + "\n[alerts]\nsecret_file = secret1\nprivate_hosts = Alerts.lan, 127.0.0.1\n");
        QVERIFY2(bool(config), config ? "" : qPrintable(config.error().text));
        QCOMPARE(config->alerts.secret, QByteArray("secret 1"));
        QCOMPARE(config->alerts.privateHosts, (QStringList {u"alerts.lan"_s, u"127.0.0.1"_s}));
        QVERIFY(
            !configFrom(folder, QByteArray(goodConfig) + "\n[alerts]\nprivate_hosts = http://alerts.lan\n"));
        QVERIFY(!configFrom(folder, QByteArray(goodConfig) + "\n[alerts]\nurl = https://alerts.lan\n"));
    }

    void theStoreMayBeAPostgres()
    {
        const QTemporaryDir folder;
        QByteArray text = goodConfig;
        text.replace(
            "data = data",
            "data = data\nshared = both\nstore = postgresql://w@db1,db2/waypost?sslmode=verify-full\n"
            "store_password_file = secret1\nstore_lease_seconds = 20");
        const auto config = configFrom(folder, text);
        QVERIFY2(bool(config), config ? "" : qPrintable(config.error().text));
        QVERIFY(config->store.startsWith(u"postgresql://w@db1,db2/waypost?sslmode=verify-full&passfile="_s));
        QVERIFY(!config->store.contains(u"secret 1"_s)); // the file's name, not what is in it
        QCOMPARE(config->leaseMs, 20'000);
        QCOMPARE(config->commonFolder(), folder.filePath(u"both"_s));
        QVERIFY(QFile::setPermissions(folder.filePath(u"secret1"_s), QFile::ReadOwner | QFile::ReadOther));
        QVERIFY(!readConfig(folder.filePath(u"relay.ini"_s)));
    }

    void secretsMayComeFromTheEnvironment()
    {
        const QTemporaryDir folder;
        QByteArray text = goodConfig;
        for (const char *line : {"token_file = token\n", "app_secret_files = secret1, secret2\n"})
            text.replace(line, "");
        qputenv("WAYPOST_MAIN_TOKEN", "from outside");
        qputenv("WAYPOST_MAIN_APP_SECRET", "secret outside");
        const auto config = configFrom(folder, text);
        qunsetenv("WAYPOST_MAIN_TOKEN");
        qunsetenv("WAYPOST_MAIN_APP_SECRET");
        QVERIFY(config);
        QCOMPARE(config->channels.first().token, QByteArray("from outside"));
        QCOMPARE(config->channels.first().appSecrets, QList<QByteArray> {"secret outside"});
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        QTest::newRow("no secret") << QByteArray("app_secret_files = secret1, secret2\n") << QByteArray()
                                   << u"no app secret"_s;
        QTest::newRow("empty secret file")
            << QByteArray("secret1, secret2") << QByteArray("empty") << u"\"empty\""_s;
        QTest::newRow("missing secret file")
            << QByteArray("secret1, secret2") << QByteArray("nowhere") << u"\"nowhere\""_s;
        QTest::newRow("three secrets") << QByteArray("secret1, secret2")
                                       << QByteArray("secret1,secret2,token") << u"two during a rotation"_s;
        QTest::newRow("no token") << QByteArray("token_file = token\n") << QByteArray() << u"access token"_s;
        QTest::newRow("plain http elsewhere")
            << QByteArray("name = Main") << QByteArray("api_base = http://graph.facebook.com")
            << u"https://"_s;
        QTest::newRow("user in the address")
            << QByteArray("name = Main") << QByteArray("api_base = https://a:b@graph.facebook.com")
            << u"https://"_s;
        QTest::newRow("no number id") << QByteArray("1066") << QByteArray("x/../1") << u"phone_number_id"_s;
        QTest::newRow("no number") << QByteArray("+49 30 123456") << QByteArray("12") << u"country code"_s;
        QTest::newRow("unknown key") << QByteArray("name = Main") << QByteArray("nmae = Main") << u"nmae"_s;
        QTest::newRow("unknown section") << QByteArray("[public]") << QByteArray("[publik]") << u"publik"_s;
        QTest::newRow("key twice") << QByteArray("name = Main") << QByteArray("name = a\nname = b")
                                   << u"twice"_s;
        QTest::newRow("section twice") << QByteArray("[public]") << QByteArray("[relay]") << u"twice"_s;
        QTest::newRow("no data folder") << QByteArray("data = data\n") << QByteArray() << u"data"_s;
        QTest::newRow("a password in the file")
            << QByteArray("data = data")
            << QByteArray("data = data\nstore = postgresql://w:hunter2@db/waypost")
            << u"store_password_file"_s;
        QTest::newRow("a password in its options")
            << QByteArray("data = data")
            << QByteArray("data = data\nstore = postgresql://w@db/waypost?password=hunter2")
            << u"store_password_file"_s;
        QTest::newRow("a store of another kind")
            << QByteArray("data = data") << QByteArray("data = data\nstore = mysql://db/waypost")
            << u"postgresql://"_s;
        QTest::newRow("no password file")
            << QByteArray("data = data")
            << QByteArray("data = data\nstore = postgresql://w@db/waypost\nstore_password_file = nowhere")
            << u"\"nowhere\""_s;
        QTest::newRow("a lease too short")
            << QByteArray("data = data")
            << QByteArray("data = data\nstore = postgresql://w@db/waypost\nstore_lease_seconds = 1")
            << u"between 3 and 120"_s;
        QTest::newRow("more than two weeks offline")
            << QByteArray("data = data\n") << QByteArray("data = data\noffline_grace_hours = 337\n")
            << u"between 0 and 336"_s;
        QTest::newRow("grace in words")
            << QByteArray("data = data\n") << QByteArray("data = data\noffline_grace_hours = three\n")
            << u"between 0 and 336"_s;
        QTest::newRow("a name to listen on")
            << QByteArray("127.0.0.1:0") << QByteArray("localhost:80") << u"IP address"_s;
        QTest::newRow("port too large")
            << QByteArray("127.0.0.1:0") << QByteArray("127.0.0.1:65536") << u"IP address"_s;
        QTest::newRow("no channel") << QByteArray("[channel.main]") << QByteArray("[agent]\n")
                                    << u"no section"_s;
        QTest::newRow("nonsense") << QByteArray("name = Main") << QByteArray("name: Main")
                                  << u"key = value"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        const auto config = configFrom(folder, QByteArray(goodConfig).replace(from, to));
        QVERIFY(!config);
        QCOMPARE(config.error().code, u"config_invalid"_s);
        QVERIFY2(config.error().text.contains(says), qPrintable(config.error().text));
    }

    // --- pace ---

    void oneNumberSendsSoManyASecond()
    {
        SendPlan plan(Pacing {});
        for (int i = 0; i < 200; ++i)
            plan.add(effectIn(u"lane %1"_s.arg(i), QString::number(i)), 1'000);
        QCOMPARE(startedAt(plan, 1'000).size(), 80);
        QCOMPARE(startedAt(plan, 1'000).size(), 0);
        QCOMPARE(plan.waitMs(1'000), 13); // 1000 / 80, rounded up
        QCOMPARE(startedAt(plan, 1'500).size(), 40);
        QCOMPARE(startedAt(plan, 3'000).size(), 80);
        QCOMPARE(plan.size(), 0);
        QCOMPARE(plan.waitMs(3'000), -1);
    }

    void oneCustomerGetsABurstAndThenOneInSixSeconds()
    {
        SendPlan plan(Pacing {});
        for (int i = 0; i < 60; ++i)
            plan.add(effectIn(u"zoe"_s, QString::number(i)), 0);
        plan.add(effectIn(u"yann"_s, u"other"_s), 0);
        QStringList first = startedAt(plan, 0);
        QVERIFY(first.removeOne(u"other"_s));
        QCOMPARE(first.size(), 45);
        QCOMPARE(first.first(), u"0"_s);
        QCOMPARE(first.last(), u"44"_s);
        QCOMPARE(plan.waitMs(0), 6'000);
        QCOMPARE(startedAt(plan, 5'999), QStringList());
        QCOMPARE(startedAt(plan, 6'000), QStringList {u"45"_s});
        QCOMPARE(startedAt(plan, 6'000), QStringList());
        QCOMPARE(startedAt(plan, 18'000), (QStringList {u"46"_s, u"47"_s}));
    }

    void lanesKeepTheirOrderWhateverHappens()
    {
        SendPlan plan(Pacing {});
        for (const QString &id : {u"a1"_s, u"a2"_s, u"a3"_s})
            plan.add(effectIn(u"a"_s, id), 0);
        plan.add(effectIn({}, u"free1"_s), 0);
        plan.add(effectIn({}, u"free2"_s), 0);
        plan.add(effectIn(u"a"_s, u"a2"_s), 0); // known
        const auto a1 = plan.next(0);
        QCOMPARE(a1->id, u"a1"_s);
        QCOMPARE(startedAt(plan, 0), (QStringList {u"free1"_s, u"free2"_s})); // a2 waits for a1
        plan.again(*a1, 500);
        QCOMPARE(startedAt(plan, 499), QStringList());
        QCOMPARE(plan.waitMs(499), 1);
        QCOMPARE(startedAt(plan, 500), (QStringList {u"a1"_s, u"a2"_s, u"a3"_s}));
        plan.add(effectIn(u"b"_s, u"b1"_s), 600);
        plan.slowDownUntil(5'000);
        QCOMPARE(plan.waitMs(600), 4'400);
        QCOMPARE(startedAt(plan, 4'999), QStringList());
        QCOMPARE(startedAt(plan, 5'000), QStringList {u"b1"_s});
    }

    // --- verdicts ---

    void verdicts_data()
    {
        QTest::addColumn<net::CallFate>("fate");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("afterMs");
        QTest::addColumn<bool>("wholeNumber");
        using Fate = net::CallFate;
        using Kind = Verdict::Kind;
        const auto error
            = [](int code) { return QByteArray("{\"error\":{\"code\":" + QByteArray::number(code) + "}}"); };
        QTest::newRow("accepted") << Fate::Answered << 200 << QByteArray(R"({"messages":[{"id":"wamid.1"}]})")
                                  << int(Kind::Accepted) << 0LL << false;
        QTest::newRow("nothing left")
            << Fate::NotSent << 0 << QByteArray() << int(Kind::Again) << 100LL << false;
        QTest::newRow("something left")
            << Fate::Unknown << 0 << QByteArray() << int(Kind::Uncertain) << 0LL << false;
        QTest::newRow("200 without an id")
            << Fate::Answered << 200 << QByteArray("{}") << int(Kind::Uncertain) << 0LL << false;
        QTest::newRow("gateway's page")
            << Fate::Answered << 502 << QByteArray("<html>") << int(Kind::Uncertain) << 0LL << false;
        QTest::newRow("window closed")
            << Fate::Answered << 400 << error(131'047) << int(Kind::Failed) << 0LL << false;
        QTest::newRow("bad token") << Fate::Answered << 401 << error(190) << int(Kind::Paused) << 0LL
                                   << false;
        QTest::newRow("401 without a word")
            << Fate::Answered << 401 << QByteArray() << int(Kind::Paused) << 0LL << false;
        QTest::newRow("service unavailable")
            << Fate::Answered << 503 << error(131'016) << int(Kind::Again) << 100LL << false;
        QTest::newRow("pair limit") << Fate::Answered << 400 << error(131'056) << int(Kind::Again) << 100LL
                                    << false;
        QTest::newRow("number's limit")
            << Fate::Answered << 429 << error(130'429) << int(Kind::Again) << 100LL << true;
    }
    void verdicts()
    {
        QFETCH(net::CallFate, fate);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(qint64, afterMs);
        QFETCH(bool, wholeNumber);
        net::HttpOutcome outcome;
        outcome.fate = fate;
        outcome.status = status;
        outcome.body = body;
        Tries tries;
        const Verdict verdict = verdictOf(outcome, tries, 100, 0);
        QCOMPARE(int(verdict.kind), kind);
        QCOMPARE(verdict.afterMs, afterMs);
        QCOMPARE(verdict.wholeNumber, wholeNumber);
    }

    void tryingAgainEndsAndWaitsLonger()
    {
        net::HttpOutcome limited;
        limited.fate = net::CallFate::Answered;
        limited.status = 400;
        limited.body = R"({"error":{"code":131056}})";
        Tries tries;
        QList<qint64> pauses;
        while (pauses.size() < 100) {
            const Verdict verdict = verdictOf(limited, tries, 1'000, 0);
            if (verdict.kind != Verdict::Kind::Again)
                break;
            pauses << verdict.afterMs;
        }
        QCOMPARE(pauses, (QList<qint64> {1'000, 4'000, 16'000, 64'000, 256'000, 1'024'000})); // 4^n seconds
        net::HttpOutcome unsent;
        Verdict last;
        int rounds = 0;
        for (; rounds < 1'000; ++rounds) {
            last = verdictOf(unsent, tries, 1'000, 1);
            QVERIFY(last.afterMs <= 75'000);
            if (last.kind != Verdict::Kind::Again)
                break;
        }
        QCOMPARE(last.kind, Verdict::Kind::Failed);
        QCOMPARE(rounds, 60);
    }

    // --- files ---

    void filesAreKeptUnderTheirHash()
    {
        const QTemporaryDir folder;
        const auto store = MediaStore::open(folder.filePath(u"media"_s));
        QVERIFY(store);
        const auto hash = (*store)->put("abc");
        QVERIFY(hash);
        QCOMPARE(*hash, QString::fromLatin1(sha256("abc").toHex()));
        const QString path = folder.filePath(u"media/"_s + hash->left(2) + u'/' + hash->mid(2));
        QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY((*store)->put("abc"));
        const auto piece = (*store)->read(*hash, 1, 1);
        QVERIFY(piece);
        QCOMPARE(piece->bytes, QByteArray("b"));
        QCOMPARE(piece->total, 3);
        QVERIFY((*store)->read(*hash, 99, 1)->bytes.isEmpty());
        for (const QString &wrong : {u"../../../etc/passwd"_s, QString(64, u'0'), hash->toUpper(), QString()})
            QCOMPARE((*store)->read(wrong, 0, 1).error().code, u"media_missing"_s);
    }

    void uploadsGrowInOrderAndSurviveARestart()
    {
        const QTemporaryDir folder;
        const QString agent = newId(1);
        const QString media = newId(2);
        const QString hash = QString::fromLatin1(sha256("abcdef").toHex());
        {
            const auto store = MediaStore::open(folder.path());
            QCOMPARE(*(*store)->append(agent, media, 0, "abc"), 3);
            QCOMPARE(*(*store)->append(agent, media, 0, "abc"), 3); // a repetition changes nothing
            QCOMPARE(*(*store)->append(agent, media, 5, "xxx"), 3); // a gap is not filled
        }
        const auto store = MediaStore::open(folder.path());
        QCOMPARE((*store)->uploaded(agent, media), 3);
        QCOMPARE(*(*store)->append(agent, media, 3, "def"), 6);
        QVERIFY((*store)->complete(agent, media, hash));
        QCOMPARE((*store)->read(hash, 0, 100)->bytes, QByteArray("abcdef"));
        QVERIFY(QDir(folder.filePath(u"incoming"_s)).isEmpty());
        QCOMPARE(*(*store)->append(agent, media, 0, "zzz"), 3);
        QCOMPARE((*store)->complete(agent, media, hash).error().code, u"media_damaged"_s);
        QVERIFY(QDir(folder.filePath(u"incoming"_s)).isEmpty());
    }

    // --- presence ---

    void presenceHasLimits()
    {
        Presences presences;
        const QString conversation = newId(1);
        const auto told
            = presences.told(1, u"ann"_s, {conversation, u"bob"_s, u"looking"_s, 10'000'000}, 1'000);
        QVERIFY(told);
        QCOMPARE(told->agent, u"ann"_s);
        QCOMPARE(told->until, 31'000);
        QVERIFY(!presences.told(1, u"ann"_s, {conversation, {}, u"dancing"_s, 0}, 1'000));
        QVERIFY(!presences.told(1, u"ann"_s, {u"no id"_s, {}, u"looking"_s, 0}, 1'000));
        for (int i = 0; i < 20; ++i)
            Q_UNUSED(presences.told(1, u"ann"_s, {newId(i), {}, u"looking"_s, 0}, 1'000));
        QCOMPARE(presences.current(1'000).size(), 8);
        QCOMPARE(presences.current(31'000).size(), 0);
        QCOMPARE(presences.left(1).size(), 8);
        QCOMPARE(presences.current(1'000).size(), 0);
    }

private:
    [[nodiscard]] static Result<Config> configFrom(const QTemporaryDir &folder, const QByteArray &text)
    {
        const QList<QPair<QString, QByteArray>> files {
            {u"relay.ini"_s, text},       {u"token"_s, "the token\n"}, {u"secret1"_s, "secret 1"},
            {u"secret2"_s, "secret 2\n"}, {u"verify"_s, "verify"},     {u"empty"_s, "\n"}};
        for (const auto &[name, content] : files) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size())
                file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
        return readConfig(folder.filePath(u"relay.ini"_s));
    }
};

QTEST_GUILESS_MAIN(RelayPartsTest)
#include "tst_relay_parts.moc"
