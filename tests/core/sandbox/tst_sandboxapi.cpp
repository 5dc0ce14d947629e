// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/mediaapi.h"
#include "core/sandbox/samples.h"
#include "core/sandbox/templatesapi.h"
#include "core/sandbox/windows.h"
#include "tests/core/sandbox/provider.h"

#include <QFile>
#include <QTest>

using namespace waypost;
using namespace waypost::sandbox;
using namespace waypost::sandbox::tests;

namespace {
constexpr qint64 hour = 3'600'000;

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArray formOf(const QByteArray &mime, const QByteArray &bytes)
{
    return "--x\r\nContent-Disposition: form-data; name=\"messaging_product\"\r\n\r\nwhatsapp\r\n"
           "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\nContent-Type: "
        + mime + "\r\n\r\n" + bytes + "\r\n--x--\r\n";
}

QString upload(Provider &provider, const QByteArray &mime, const QByteArray &bytes)
{
    const ApiCall call {"POST", {}, {}, "multipart/form-data; boundary=x", "token", formOf(mime, bytes)};
    return objectOf(uploadMedia(provider.cloud, call, provider.now))["id"_L1].toString();
}
} // namespace

class TestSandboxApi : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersLikeTheProvider_data()
    {
        QTest::addColumn<QJsonObject>("message");
        QTest::addColumn<int>("code");
        QFile file(QStringLiteral(WAYPOST_SOURCE_DIR "/tests/core/sandbox/messages.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QJsonValue &row : QJsonDocument::fromJson(file.readAll()).array())
            QTest::newRow(qPrintable(row["name"_L1].toString()))
                << row["message"_L1].toObject() << row["code"_L1].toInt();
    }
    void answersLikeTheProvider()
    {
        QFETCH(QJsonObject, message);
        Provider provider;
        const Answer answer = provider.send(message);
        QTEST(codeOf(answer), "code");
        QCOMPARE(answer.status == 200, codeOf(answer) == 0);
    }

    void limitsLengths()
    {
        Provider provider;
        QCOMPARE(provider.sendText(QString(4'096, u'ü')).status, 200);
        QCOMPARE(codeOf(provider.sendText(QString(4'097, u'ü'))), 100);
        QCOMPARE(provider.sendText(u"😀"_s.repeated(4'096)).status, 200);
    }

    void asksForTheToken()
    {
        Provider provider;
        const QStringList path {provider.cloud.account.wabaId, u"phone_numbers"_s};
        ApiCall call;
        call.method = "GET";
        call.path = path;
        QCOMPARE(codeOf(graphAnswer(provider.cloud, call, provider.now)), 104);
        call.token = "other";
        QCOMPARE(codeOf(graphAnswer(provider.cloud, call, provider.now)), 190);
        provider.cloud.faults.tokenExpired = true;
        const Answer expired = provider.call("GET", path);
        QCOMPARE(expired.status, 401);
        QCOMPARE(objectOf(expired)["error"_L1]["error_subcode"_L1].toInt(), 463);
    }

    void climbsTheLadderInOrder()
    {
        Provider provider;
        provider.pass(0);
        provider.sendText();
        QCOMPARE(provider.statuses(10'000), (QStringList {u"sent"_s, u"delivered"_s, u"read"_s}));
        provider.customer->receiptsOff = true;
        provider.sendText();
        QCOMPARE(provider.statuses(10'000), (QStringList {u"sent"_s, u"delivered"_s}));
        provider.customer->offline = true;
        provider.sendText();
        QCOMPARE(provider.statuses(10'000), QStringList {u"sent"_s});
    }

    void failsByWebhook_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool Customer::*>("trait");
        QTest::newRow("blocked us") << 131026 << &Customer::blockedUs;
        QTest::newRow("not on WhatsApp") << 131026 << &Customer::notOnWhatsApp;
    }
    void failsByWebhook()
    {
        QFETCH(int, code);
        QFETCH(bool Customer::*, trait);
        Provider provider;
        provider.customer->*trait = true;
        provider.pass(0);
        QCOMPARE(provider.sendText().status, 200);
        QCOMPARE(provider.statuses(10'000), QStringList {u"failed %1"_s.arg(code)});
    }

    void closesTheWindowAfterADay()
    {
        Provider provider;
        provider.pass(24 * hour - 1);
        QVERIFY(windowOpen(*provider.customer, provider.now));
        provider.pass(1);
        provider.sendText();
        QCOMPARE(provider.statuses(10'000), QStringList {u"failed 131047"_s});
        provider.send(
            json(R"({"type":"template","template":{"name":"hello_world","language":{"code":"en_US"}}})"));
        QCOMPARE(provider.statuses(10'000), (QStringList {u"sent"_s, u"delivered"_s, u"read"_s}));
        provider.write();
        provider.sendText();
        QCOMPARE(provider.statuses(10'000).first(), u"sent"_s);
    }

    void limitsPairAndThroughput()
    {
        Provider provider;
        for (int i = 0; i < 45; ++i)
            QCOMPARE(provider.sendText().status, 200);
        QCOMPARE(codeOf(provider.sendText()), 131056);
        provider.now += 6'000;
        QCOMPARE(provider.sendText().status, 200);
        QCOMPARE(codeOf(provider.sendText()), 131056);

        Provider wide;
        int refused = 0;
        for (int i = 0; i < 100; ++i) {
            const Answer answer = wide.send({{u"to"_s, u"+4915550%1"_s.arg(100'000 + i)},
                                             {u"type"_s, u"text"_s},
                                             {u"text"_s, QJsonObject {{u"body"_s, u"x"_s}}}});
            refused += codeOf(answer) == 130429;
        }
        QCOMPARE(refused, 20);
    }

    void livesATemplatesLife()
    {
        Provider provider;
        Cloud &cloud = provider.cloud;
        const QStringList edge {cloud.account.wabaId, u"message_templates"_s};
        const QByteArray body
            = R"({"name":"thanks","language":"en_US","category":"UTILITY","components":[{"type":"body","text":"Thank you {{1}} for all","example":{"body_text":[["Noor"]]}}]})";
        const QJsonObject created = objectOf(provider.call("POST", edge, body));
        QCOMPARE(created["status"_L1].toString(), u"PENDING"_s);
        const auto use = [&] {
            return codeOf(provider.send(json(
                R"({"type":"template","template":{"name":"thanks","language":{"code":"en_US"},"components":[{"type":"body","parameters":[{"type":"text","text":"Noor"}]}]}})")));
        };
        QCOMPARE(use(), 132001);
        QVERIFY(provider.pass(6'000).join().contains("APPROVED"));
        QCOMPARE(use(), 0);
        QCOMPARE(codeOf(provider.call("POST", edge, body)), 100); // the same name and language
        Template *made = cloud.templates.find(created["id"_L1].toString());
        QVERIFY(decideTemplate(cloud, *made, u"paused"_s, {}, provider.now));
        QCOMPARE(use(), 132015);
        provider.pass(3 * hour);
        QCOMPARE(made->status, u"APPROVED"_s);
        QVERIFY(decideTemplate(cloud, *made, u"disabled"_s, {}, provider.now));
        QCOMPARE(use(), 132016);
        QVERIFY(!decideTemplate(cloud, *made, u"adored"_s, {}, provider.now));
    }

    void refusesBadTemplates_data()
    {
        QTest::addColumn<QByteArray>("component");
        QTest::addColumn<int>("subcode");
        QTest::newRow("begins with a variable")
            << QByteArray(R"({"type":"BODY","text":"{{1}} is here now","example":{"body_text":[["a"]]}})")
            << 2388299;
        QTest::newRow("too many variables")
            << QByteArray(R"({"type":"BODY","text":"a {{1}} b {{2}} c","example":{"body_text":[["a","b"]]}})")
            << 2388293;
        QTest::newRow("no sample") << QByteArray(R"({"type":"BODY","text":"Hello dear {{1}} of ours"})")
                                   << 2388072;
        QTest::newRow("second first") << QByteArray(
            R"({"type":"BODY","text":"Hello dear {{2}} of ours","example":{"body_text":[["a"]]}})")
                                      << 2388072;
        QTest::newRow("variable in footer")
            << QByteArray(R"({"type":"FOOTER","text":"by {{1}} x"})") << 2388073;
    }
    void refusesBadTemplates()
    {
        QFETCH(QByteArray, component);
        Provider provider;
        const Answer answer = provider.call(
            "POST", {provider.cloud.account.wabaId, u"message_templates"_s},
            R"({"name":"x","language":"en","category":"UTILITY","components":[)" + component + "]}");
        QCOMPARE(answer.status, 400);
        QTEST(objectOf(answer)["error"_L1]["error_subcode"_L1].toInt(), "subcode");
    }

    void keepsMediaForAWhile()
    {
        Provider provider;
        const QByteArray photo = builtIn(u"media/photo.jpg"_s);
        const QString id = upload(provider, "image/jpeg", photo);
        const QJsonObject node = objectOf(provider.call("GET", {id}));
        QCOMPARE(node["file_size"_L1].toInteger(), photo.size());
        const QUrl url(node["url"_L1].toString());
        const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
        QCOMPARE(provider.call("GET", path, {}, url.query()).body, photo);
        QCOMPARE(provider.call("GET", path, {}, url.query().replace("hash=AR"_L1, "hash=BR"_L1)).status, 404);
        provider.now += 5 * 60'000 + 1'000;
        QCOMPARE(provider.call("GET", path, {}, url.query()).status, 404);
        QCOMPARE(provider.call("DELETE", {id}).status, 200);
        QCOMPARE(objectOf(provider.call("GET", {id}))["error"_L1]["error_subcode"_L1].toInt(), 33);
        QVERIFY(upload(provider, "application/zip", photo).isEmpty());
        provider.pass(0);
        const QString forged = upload(provider, "image/png", photo);
        provider.send({{u"type"_s, u"image"_s}, {u"image"_s, QJsonObject {{u"id"_s, forged}}}});
        QCOMPARE(provider.statuses(10'000), QStringList {u"failed 131053"_s});
    }

    void blocksUsers()
    {
        Provider provider;
        const QStringList edge {provider.cloud.account.phoneNumberId, u"block_users"_s};
        const QByteArray body
            = R"({"messaging_product":"whatsapp","block_users":[{"user":"+4915550001111"}]})";
        QCOMPARE(provider.call("POST", edge, body).status, 200);
        QCOMPARE(codeOf(provider.sendText()), 130403);
        QCOMPARE(objectOf(provider.call("GET", edge))["data"_L1].toArray().size(), 1);
        QCOMPARE(provider.call("DELETE", edge, body).status, 200);
        QCOMPARE(provider.sendText().status, 200);
    }

    void pagesLists()
    {
        Provider provider;
        QStringList names;
        QString after;
        do {
            const QJsonObject page = objectOf(
                provider.call("GET", {provider.cloud.account.catalogId, u"products"_s}, {},
                              u"limit=3"_s + (after.isEmpty() ? QString() : u"&after="_s + after)));
            for (const QJsonValue &product : page["data"_L1].toArray())
                names << product["retailer_id"_L1].toString();
            after = page["paging"_L1].toObject().contains("next"_L1)
                ? page["paging"_L1]["cursors"_L1]["after"_L1].toString()
                : QString();
        } while (!after.isEmpty());
        QCOMPARE(names.size(), provider.cloud.catalog.all().size());
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    }

    void suffersOnlyFaultsThatWereAskedFor()
    {
        Provider provider;
        QVERIFY(provider.cloud.faults.add({{u"path"_s, u"messages"_s}, {u"next"_s, 2}, {u"code"_s, 131000}}));
        QCOMPARE(provider.call("GET", {provider.cloud.account.phoneNumberId}).status, 200);
        QCOMPARE(codeOf(provider.sendText()), 131000);
        QCOMPARE(provider.sendText().status, 500);
        QCOMPARE(provider.sendText().status, 200);
        QVERIFY(provider.cloud.faults.add({{u"kind"_s, u"close"_s}, {u"accept"_s, true}}));
        const qint64 before = provider.cloud.sent.last();
        QCOMPARE(provider.sendText().fate, Answer::Fate::Close);
        QCOMPARE(provider.cloud.sent.last(), before + 1);
        QVERIFY(provider.cloud.faults.addForStatuses({{u"code"_s, 131049}}));
        provider.pass(20'000);
        provider.sendText();
        QCOMPARE(provider.statuses(10'000), QStringList {u"failed 131049"_s});
        QVERIFY(!provider.cloud.faults.add({{u"kind"_s, u"earthquake"_s}}));
    }

    void sendsEveryInboundKind_data()
    {
        QTest::addColumn<QJsonObject>("say");
        QTest::addColumn<QString>("type");
        const auto row
            = [](const char *say, const QString &type) { QTest::newRow(say) << json(say) << type; };
        row(R"({"text":"a"})", u"text"_s);
        for (const QString &kind : {u"image"_s, u"video"_s, u"audio"_s, u"document"_s, u"sticker"_s})
            QTest::newRow(qPrintable(kind)) << QJsonObject {{u"kind"_s, kind}} << kind;
        row(R"({"kind":"voice"})", u"audio"_s);
        row(R"({"kind":"location","latitude":1,"longitude":2})", u"location"_s);
        row(R"({"kind":"contacts","name":"A B","phone":"+1555"})", u"contacts"_s);
        row(R"({"kind":"reaction","message_id":"wamid.x","emoji":"👍"})", u"reaction"_s);
        row(R"({"kind":"button","text":"Yes"})", u"button"_s);
        row(R"({"kind":"button_reply","id":"1","title":"Yes"})", u"interactive"_s);
        row(R"({"kind":"list_reply","id":"1","title":"Yes"})", u"interactive"_s);
        row(R"({"kind":"nfm_reply","response":{"a":1}})", u"interactive"_s);
        row(R"({"kind":"order","items":[{"product":"MUG-02","quantity":2}]})", u"order"_s);
        row(R"({"kind":"edit","text":"b"})", u"edit"_s);
        row(R"({"kind":"revoke"})", u"revoke"_s);
        row(R"({"kind":"unsupported"})", u"unsupported"_s);
        row(R"({"kind":"unknown"})", u"unknown"_s);
        row(R"({"kind":"number_changed","phone":"+4915550002222"})", u"system"_s);
        row(R"({"kind":"user_id_changed"})", u"system"_s);
        row(R"({"kind":"request_welcome"})", u"request_welcome"_s);
        row(R"({"kind":"raw","message":{"type":"hologram","hologram":{}}})", u"hologram"_s);
    }
    void sendsEveryInboundKind()
    {
        QFETCH(QJsonObject, say);
        QFETCH(QString, type);
        Provider provider;
        provider.pass(0);
        const QString id = provider.say(say);
        QVERIFY2(id.startsWith("wamid."_L1), qPrintable(id));
        const QJsonObject body = QJsonDocument::fromJson(provider.pass(0).value(0)).object();
        const QJsonValue message = body["entry"_L1][0]["changes"_L1][0]["value"_L1]["messages"_L1][0];
        QCOMPARE(message["type"_L1].toString(), type);
        QCOMPARE(message["id"_L1].toString(), id);
        if (const QString media = message[type]["id"_L1].toString(); !media.isEmpty()) {
            const Medium *medium = provider.cloud.media.find(media, provider.now);
            QVERIFY(medium);
            QCOMPARE(unfitFor(type, say["kind"_L1] == "voice"_L1, *medium), QString());
            QCOMPARE(message[type]["sha256"_L1].toString(), QString::fromLatin1(medium->sha256.toBase64()));
        }
    }

    void hidesPhonesAndRefusesNonsense()
    {
        Provider provider;
        provider.pass(0);
        provider.customer->phoneHidden = true;
        provider.write();
        QVERIFY(!provider.pass(0).join().contains("4915550001111\""));
        QCOMPARE(provider.say({{u"kind"_s, u"telepathy"_s}}), u"refused: bad_kind"_s);
        QCOMPARE(provider.say({{u"choose"_s, u"Yes"_s}}), u"refused: no_choice"_s);
    }

    void escapesAndSigns()
    {
        QCOMPARE(escapedJson({{u"a/b"_s, u"é😀\n"_s}}), QByteArray(R"({"a\/b":"\u00e9\ud83d\ude00\n"})"));
        // RFC 4231, test case 2
        QCOMPARE(signatureOf("Jefe", "what do ya want for nothing?"),
                 QByteArray("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    void retriesDuplicatesBatchesAndDrops()
    {
        WebhookQueue queue(u"1"_s, 3);
        const auto change = [](int n) {
            return Change {u"messages"_s, {{u"messages"_s, QJsonArray {n}}}, 0};
        };
        queue.add(change(1), 0);
        auto delivery = queue.take(0);
        QVERIFY(delivery);
        queue.report(delivery->id, false, 0);
        QVERIFY(!queue.take(999));
        const QByteArray body = delivery->body;
        delivery = queue.take(1'000);
        QVERIFY(delivery);
        QCOMPARE(delivery->body, body);
        QCOMPARE(delivery->attempt, 2);
        queue.report(delivery->id, false, 1'000);
        QCOMPARE(queue.nextDue(), 3'000);
        WebhookManners manners;
        manners.horizonMs = 2'000;
        queue.setManners(manners, 1'000);
        queue.report(queue.take(3'000)->id, false, 3'000);
        QCOMPARE(queue.counts().lost, 1);
        QVERIFY(queue.empty());

        manners = {};
        manners.batch = 1'000;
        queue.setManners(manners, 3'000);
        for (int i = 0; i < 1'500; ++i)
            queue.add(change(i), 3'000);
        delivery = queue.take(3'000);
        QVERIFY(delivery);
        int updates = 0;
        for (const QJsonValue &entry : QJsonDocument::fromJson(delivery->body)["entry"_L1].toArray())
            for (const QJsonValue &one : entry["changes"_L1].toArray())
                updates += int(one["value"_L1]["messages"_L1].toArray().size());
        QCOMPARE(updates, 1'000);
        QVERIFY(!queue.take(3'000)); // a part batch waits for more
        queue.hurry(3'000);
        QVERIFY(queue.take(3'000));

        WebhookQueue second(u"1"_s, 3);
        manners = {};
        manners.duplicates = 1;
        manners.drop = 1;
        second.setManners(manners, 0);
        second.add(change(1), 0);
        second.add(change(2), 0);
        const auto once = second.take(0);
        const auto twice = second.take(10'000);
        QVERIFY(once && twice);
        QCOMPARE(once->body, twice->body);
        QCOMPARE(second.counts().dropped, 1);
    }
};

QTEST_GUILESS_MAIN(TestSandboxApi)
#include "tst_sandboxapi.moc"
