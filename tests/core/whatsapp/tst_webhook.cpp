// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/contacts/contacts.h"
#include "core/conversations/content.h"
#include "core/whatsapp/webhook.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace waypost;
using namespace waypost::whatsapp;
using namespace Qt::StringLiterals;

namespace {
const QString corpusFolder = QStringLiteral(WAYPOST_SOURCE_DIR "/tests/data/webhooks");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray corpus(const QString &name)
{
    return bytesOf(corpusFolder + u'/' + name + u".json"_s);
}

QHash<QString, QString> ourChannels()
{
    return {{u"440155500001"_s, u"main"_s}};
}

WebhookReading readCorpus(const QString &name)
{
    return readWebhook(corpus(name), ourChannels());
}

int countOf(const WebhookReading &reading)
{
    return reading.messages + reading.statuses + reading.notices + int(reading.unreadable.size());
}

int lengthOf(const QJsonValue &list)
{
    return list.isArray() ? int(list.toArray().size()) : list.isUndefined() ? 0 : 1;
}

/// How many things a change tells, counted without the reader's code.
int partsOfChange(const QJsonValue &change)
{
    const QString field = change["field"_L1].toString();
    const QJsonValue value = field == "standby"_L1 ? change["value"_L1]["standby"_L1] : change["value"_L1];
    int parts = 0;
    if (field == "messages"_L1 || field == "standby"_L1 || field == "smb_message_echoes"_L1)
        for (const auto list : {"messages"_L1, "statuses"_L1, "message_echoes"_L1, "errors"_L1})
            parts += lengthOf(value[list]);
    if (field == "messages"_L1 && value["conversation_context"_L1].isObject())
        ++parts;
    if (field == "calls"_L1)
        for (const auto list : {"calls"_L1, "statuses"_L1, "errors"_L1})
            parts += lengthOf(value[list]);
    if (field == "user_preferences"_L1)
        parts += lengthOf(value["user_preferences"_L1]);
    return qMax(parts, 1);
}

int partsOf(const QJsonObject &body)
{
    int parts = 0;
    for (const auto &entry : body["entry"_L1].toArray())
        for (const auto &change : entry["changes"_L1].toArray())
            parts += partsOfChange(change);
    return parts;
}

QSet<QString> numbersIn(const QJsonObject &body)
{
    QSet<QString> numbers;
    for (const auto &entry : body["entry"_L1].toArray())
        for (const auto &change : entry["changes"_L1].toArray()) {
            const QJsonValue id = change["value"_L1]["metadata"_L1]["phone_number_id"_L1];
            numbers << (id.isString() ? id.toString() : QString::number(id.toInteger()));
        }
    return numbers;
}

QString extraFolder()
{
    if (const QString named = qEnvironmentVariable("WAYPOST_EXTRA_WEBHOOKS"); !named.isEmpty())
        return named;
    return QDir(QStringLiteral(WAYPOST_SOURCE_DIR)).filePath(u"../shared/data/cloud-api"_s);
}

QByteArray envelope(const QByteArray &messages)
{
    return R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{)"
           R"("metadata":{"phone_number_id":"440155500001"},"messages":[)"
        + messages + "]}}]}]}";
}
} // namespace

class TestWebhook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signatureOfTheseBytesHolds();
    void noMutationOfASignatureHolds();
    void signatureFormIsStrict_data();
    void signatureFormIsStrict();

    void corpusIsUnderstood_data();
    void corpusIsUnderstood();
    void messageHasContent_data();
    void messageHasContent();
    void commandHas_data();
    void commandHas();
    void noticeSays_data();
    void noticeSays();
    void templateIsReportedToEveryChannel();
    void unreadableCanBeReadAgain();
    void keptWholeWithoutIdentifiers();
    void limitsHold();
    void foreignBodiesAreCounted();
};

void TestWebhook::signatureOfTheseBytesHolds()
{
    // openssl dgst -sha256 -hmac secret
    const QByteArray header = "sha256=77325902caca812dc259733aacd046b73817372c777b8d95b402647474516e13";
    QVERIFY(
        signatureHolds("hello world", "sha256=" + hmacSha256("secret", "hello world").toHex(), {"secret"}));
    QVERIFY(
        signatureHolds("{}", "sha256=" + hmacSha256("old", "{}").toHex(), {"new", "old"})); // during rotation
    QVERIFY(signatureHolds("{}", "sha256=" + hmacSha256("new", "{}").toHex(), {"new", "old"}));
    QVERIFY(signatureHolds("{}", header, {"secret"}));
}

void TestWebhook::noMutationOfASignatureHolds()
{
    const QByteArray body = corpus(u"message/text"_s);
    const QByteArray secret = "a secret of some length";
    const QByteArray header = "sha256=" + hmacSha256(secret, body).toHex();
    QVERIFY(signatureHolds(body, header, {secret}));
    QRandomGenerator random(20260101);
    const auto changed = [&](QByteArray bytes) {
        const qsizetype at = random.bounded(int(bytes.size()));
        switch (random.bounded(4)) {
        case 0:
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            break;
        case 1:
            bytes.remove(at, 1);
            break;
        case 2:
            bytes.insert(at, char(random.bounded(256)));
            break;
        default:
            bytes.truncate(at);
        }
        return bytes;
    };
    int mutations = 0;
    int accepted = 0;
    while (mutations < 1'000) {
        const int what = mutations % 3;
        const QByteArray otherBody = what == 0 ? changed(body) : body;
        const QByteArray otherHeader = what == 1 ? changed(header) : header;
        const QByteArray otherSecret = what == 2 ? changed(secret) : secret;
        if (otherBody == body && otherHeader.toLower() == header && otherSecret == secret)
            continue; // the same signature still
        ++mutations;
        accepted += signatureHolds(otherBody, otherHeader, {otherSecret}) ? 1 : 0;
    }
    QCOMPARE(accepted, 0);
}

void TestWebhook::signatureFormIsStrict_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QList<QByteArray>>("secrets");
    const QByteArray hex = hmacSha256("k", "{}").toHex();
    const QList<QByteArray> secrets {"k"};
    QTest::newRow("missing") << QByteArray() << secrets;
    QTest::newRow("no prefix") << hex << secrets;
    QTest::newRow("sha1") << QByteArray("sha1=" + hex.left(40)) << secrets;
    QTest::newRow("upper-case prefix") << QByteArray("SHA256=" + hex) << secrets;
    QTest::newRow("space") << QByteArray("sha256= " + hex) << secrets;
    QTest::newRow("trailing line end") << QByteArray("sha256=" + hex + "\n") << secrets;
    QTest::newRow("two in one") << QByteArray("sha256=" + hex + ",sha256=" + hex) << secrets;
    QTest::newRow("no secret") << QByteArray("sha256=" + hex) << QList<QByteArray> {};
    QTest::newRow("empty secret") << QByteArray("sha256=" + hmacSha256("", "{}").toHex())
                                  << QList<QByteArray> {QByteArray()};
}

void TestWebhook::signatureFormIsStrict()
{
    QFETCH(QByteArray, header);
    QFETCH(QList<QByteArray>, secrets);
    QVERIFY(!signatureHolds("{}", header, secrets));
}

void TestWebhook::corpusIsUnderstood_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("path");
    QDirIterator files(corpusFolder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        const QString folder = file.dir().dirName();
        QTest::newRow(qPrintable(QString(folder + u'/' + file.completeBaseName())))
            << folder << file.filePath();
        ++count;
    }
    QVERIFY(count >= 160);
}

void TestWebhook::corpusIsUnderstood()
{
    QFETCH(QString, folder);
    QFETCH(QString, path);
    const QByteArray body = bytesOf(path);
    const WebhookReading reading = readWebhook(body, ourChannels());
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    QCOMPARE(countOf(reading), qMax(1, partsOf(root)));
    if (folder == "message"_L1)
        QVERIFY(reading.messages > 0);
    else if (folder == "status"_L1)
        QVERIFY(reading.statuses > 0 && reading.messages == 0);
    else if (folder == "notice"_L1)
        QVERIFY(reading.notices > 0 && reading.messages == 0 && reading.statuses == 0);
    else
        QVERIFY(!reading.unreadable.isEmpty() && reading.commands.isEmpty());
    QCOMPARE(reading.unreadable.isEmpty(), folder != "quarantine"_L1);
    QSet<QString> ids;
    for (const Command &command : reading.commands) {
        QVERIFY(isId(command.id));
        ids << command.id + (command.type == "message.report"_L1 ? QString() : command.type);
    }
    if (!path.endsWith("duplicate.json"_L1))
        QCOMPARE(ids.size(), reading.commands.size());
    QCOMPARE(readWebhook(body, ourChannels()).commands, reading.commands);
    for (const Unreadable &part : reading.unreadable)
        QVERIFY(!part.reason.isEmpty() && (!part.body.isEmpty() || body.isEmpty()));
}

void TestWebhook::messageHasContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(expected);
    };
    row("text", R"({"kind":"text","body":"Is the green kettle back in stock?"})");
    row("text-escaped", "{\"kind\":\"text\",\"body\":\"Größe 38 / 39 — \uFFFD done 😀\"}");
    row("text-emoji-and-directions",
        "{\"kind\":\"text\",\"body\":\"שלום 👩‍👩‍👧 \u202eabc\u202c *bold* _thin_ <b>no "
        "markup</b>\"}");
    row("image", R"({"kind":"image","mime":"image/jpeg","caption":"It arrived broken"})");
    row("image-with-url", R"({"kind":"image","mime":"image/png"})");
    row("video", R"({"kind":"video","mime":"video/mp4","caption":"It makes this noise"})");
    row("audio", R"({"kind":"audio","mime":"audio/mpeg"})");
    row("voice", R"({"kind":"voice","mime":"audio/ogg; codecs=opus"})");
    row("voicemail", R"({"kind":"audio","mime":"audio/ogg"})");
    row("document",
        "{\"kind\":\"document\",\"mime\":\"application/pdf\",\"caption\":\"My "
        "invoice\",\"file_name\":\"../Invoice 2025\u202efdp.pdf\"}");
    row("sticker", R"({"kind":"sticker","mime":"image/webp"})");
    row("sticker-animated", R"({"kind":"sticker","mime":"image/webp","animated":true})");
    row("location",
        R"({"kind":"location","latitude":52.516,"longitude":13.377,"name":"Brandenburg Gate","address":"Pariser Platz, Berlin"})");
    row("location-bare", R"({"kind":"location","latitude":-33.9,"longitude":18.4})");
    row("contacts",
        R"({"kind":"contacts","cards":[{"name":"Tom Berg","organisation":"Berg & Co","phones":["+49 151 1000009"],"emails":["tom@example.com"]},{"name":"Only Parts","phones":["491511000010"]}]})");
    row("contacts-requested",
        R"({"kind":"contacts","requested":true,"cards":[{"phones":["+49 151 1000011"]}]})");
    row("button-of-template", R"({"kind":"reply","of":"template","id":"track-4711","title":"Track parcel"})");
    row("interactive-button", R"({"kind":"reply","of":"button","id":"yes","title":"Yes, please"})");
    row("interactive-list",
        R"({"kind":"reply","of":"list","id":"slot-2","title":"Tuesday 10:00","description":"With Dr Weber"})");
    row("interactive-flow",
        R"({"kind":"flow_reply","name":"flow","body":"Sent","answers":{"flow_token":"t-1","size":"38","colour":"green"}})");
    row("interactive-flow-broken",
        R"({"kind":"flow_reply","name":"galaxy_message","body":"Sent","answers":{"response_json":"{not json"}})");
    row("interactive-address",
        R"({"kind":"flow_reply","name":"address_message","body":"Hafenstr. 1","answers":{"values":{"city":"Pune","in_pin_code":"411001"}}})");
    row("interactive-call-permission",
        R"({"kind":"flow_reply","name":"call_permission_reply","answers":{"response":"accept","expiration_timestamp":"1764600000","response_source":"user_action"}})");
    row("interactive-product-unknown",
        R"({"kind":"unknown","type":"interactive","raw":{"type":"interactive","interactive":{"type":"product","product":{"catalog_id":"5550001","product_retailer_id":"kettle-green"}}}})");
    row("order",
        R"({"kind":"order","catalog":"5550001","text":"Gift wrap, please","lines":[{"product":"kettle-green","quantity":2,"price":{"minor":3999,"currency":"EUR"}},{"product":"mug-01","quantity":6,"price":{"minor":450,"currency":"EUR"}}]})");
    row("order-yen",
        R"({"kind":"order","catalog":"5550001","lines":[{"product":"kettle-jp","quantity":1,"price":{"minor":4980,"currency":"JPY"}}]})");
    row("system-changed-number",
        "{\"kind\":\"system\",\"what\":\"user_changed_number\",\"body\":\"Mira changed from ••• to •••\"}");
    row("system-changed-number-legacy",
        "{\"kind\":\"system\",\"what\":\"user_changed_number\",\"body\":\"Mira changed from ••• to •••\"}");
    row("system-identity",
        R"({"kind":"system","what":"customer_identity_changed","body":"The security code changed"})");
    row("request-welcome", R"({"kind":"system","what":"request_welcome","body":""})");
    row("call-connect", R"({"kind":"system","what":"call_connect","body":""})");
    row("call-terminate", R"({"kind":"system","what":"call_terminate","body":"42 s"})");
    row("unsupported",
        R"({"kind":"unknown","type":"poll","reason":"Message type is currently not supported.","raw":{"type":"unsupported","unsupported":{"type":"poll"},"errors":[{"code":131051,"title":"Message type unknown","message":"Message type unknown","error_data":{"details":"Message type is currently not supported."}}]}})");
    row("type-of-the-future",
        R"({"kind":"unknown","type":"hologram","raw":{"type":"hologram","hologram":{"id":"1","depth":{"layers":[1,2,3]}}}})");
    row("group",
        R"({"kind":"unknown","type":"group","reason":"Sent in a group, not to you alone. Open it on the phone.","raw":{"type":"text","text":{"body":"Said in a group"}}})");
    row("text-part-of-wrong-shape",
        R"({"kind":"unknown","type":"text","raw":{"type":"text","text":["body"]}})");
    row("edit", R"({"kind":"text","body":"Is the blue kettle back in stock?"})");
    row("edit-caption", R"({"kind":"image","mime":"image/jpeg","caption":"It arrived slightly broken"})");
    row("echo-text", R"({"kind":"text","body":"Answered from the phone"})");
}

void TestWebhook::messageHasContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, expected);
    const WebhookReading reading = readCorpus(u"message/"_s + name);
    QCOMPARE(reading.messages, 1);
    const QJsonObject content = reading.commands.last().data["content"_L1].toObject();
    QCOMPARE(content, QJsonDocument::fromJson(expected).object());
    QCOMPARE(conversations::toJson(conversations::contentFromJson(content)), content);
}

void TestWebhook::commandHas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("index");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("expected"); // each of these keys has that value
    const auto row = [](const char *name, qsizetype index, const char *type, const char *expected) {
        QTest::addRow("%s #%d", name, int(index))
            << QString::fromLatin1(name) << index << QString::fromLatin1(type) << QByteArray(expected);
    };
    row("message/text", 0, "message.receive",
        R"({"channel":"main","sender":{"phone":"+491511000001","user_id":"","name":"Mira Olsen","username":""}})");
    row("message/text-timestamp-number", 0, "message.receive",
        R"({"at":1764000005000,"sender":{"phone":"+491511000001","user_id":"","name":"Mira Olsen","username":""}})");
    row("message/text-hidden-number", 0, "message.receive",
        R"({"sender":{"phone":"","user_id":"DE.900000000000000001","name":"Noor","username":"noor.k"}})");
    row("message/text-user-id-and-number", 0, "message.receive",
        R"({"sender":{"phone":"+491511000001","user_id":"DE.900000000000000002","name":"Ida","username":""}})");
    row("message/text-user-id-in-from", 0, "message.receive",
        R"({"sender":{"phone":"","user_id":"DE.900000000000000003","name":"","username":""}})");
    row("message/text-empty-strings", 0, "message.receive",
        R"({"sender":{"phone":"","user_id":"DE.900000000000000004","name":"Lu","username":""}})");
    row("message/text-without-contacts", 0, "message.receive",
        R"({"sender":{"phone":"+491511000001","user_id":"","name":"","username":""}})");
    row("message/text-two-senders", 0, "message.receive",
        R"({"sender":{"phone":"+491511000001","user_id":"","name":"First","username":""}})");
    row("message/text-two-senders", 1, "message.receive",
        R"({"sender":{"phone":"+491511000002","user_id":"","name":"Second","username":""}})");
    row("message/text-reply", 0, "message.receive", R"({"reply_to":"wamid.d2F5cG9zdC10ZXN0LW91dC0x"})");
    row("message/text-forwarded", 0, "message.receive", R"({"forwarded":1})");
    row("message/text-forwarded-often", 0, "message.receive", R"({"forwarded":2})");
    row("message/text-product-enquiry", 0, "message.receive",
        R"({"referral":{"source_type":"product","catalog_id":"5550001","product_retailer_id":"kettle-green"}})");
    row("message/image", 0, "message.receive",
        R"({"media":{"provider_id":"770001","mime":"image/jpeg","name":"","sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}})");
    row("message/document", 0, "message.receive",
        "{\"media\":{\"provider_id\":\"770003\",\"mime\":\"application/pdf\",\"name\":\"../Invoice "
        "2025\u202efdp.pdf\",\"sha256\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}"
        "}");
    row("message/image-with-url", 0, "message.receive",
        R"({"media":{"provider_id":"770005","mime":"image/png","name":"","sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}})");
    row("message/reaction", 0, "message.react",
        "{\"target\":\"wamid.d2F5cG9zdC10ZXN0LW91dC0z\",\"emoji\":\"👍🏽\"}");
    row("message/reaction-removed", 0, "message.react", R"({"emoji":""})");
    row("message/reaction-removed-empty", 0, "message.react", R"({"emoji":""})");
    row("message/edit", 0, "message.edit", R"({"target":"wamid.d2F5cG9zdC10ZXN0LXRleHQ="})");
    row("message/revoke", 0, "message.revoke", R"({"target":"wamid.d2F5cG9zdC10ZXN0LXRleHQ="})");
    row("message/system-changed-number", 0, "contact.change_identity",
        R"({"old":{"phone":"+491511000001","user_id":"","name":"","username":""},"new":{"phone":"+491511000077","user_id":"","name":"","username":""}})");
    row("message/system-changed-number", 1, "message.receive",
        R"({"sender":{"phone":"+491511000077","user_id":"","name":"","username":""}})");
    row("message/system-changed-number-legacy", 0, "contact.change_identity",
        R"({"new":{"phone":"+491511000078","user_id":"","name":"","username":""}})");
    row("message/system-changed-user-id", 0, "contact.change_identity",
        R"({"old":{"phone":"","user_id":"DE.900000000000000001","name":"","username":""},"new":{"phone":"","user_id":"DE.900000000000000011","name":"","username":""}})");
    row("message/echo-text", 0, "message.echo",
        R"({"to":{"phone":"+491511000001","user_id":"","name":"","username":""}})");
    row("message/echo-image-user-id", 0, "message.echo",
        R"({"to":{"phone":"","user_id":"DE.900000000000000001","name":"","username":""}})");
    row("message/echo-edit-and-revoke", 0, "message.edit",
        R"({"to":{"phone":"+491511000001","user_id":"","name":"","username":""}})");
    row("message/echo-edit-and-revoke", 1, "message.revoke", "{}");
    row("message/echo-reaction", 0, "message.react",
        R"({"to":{"phone":"+491511000001","user_id":"","name":"","username":""}})");
    row("message/standby-message", 0, "message.receive",
        R"({"sender":{"phone":"+491511000001","user_id":"","name":"Mira Olsen","username":""}})");
    row("message/standby-echoes", 0, "message.echo",
        R"({"reply_to":"wamid.d2F5cG9zdC10ZXN0LXNiMQ==","content":{"kind":"text","body":"The program answers"}})");
    row("message/standby-echoes", 1, "message.echo",
        R"({"content":{"kind":"buttons","body":"Is that all?","buttons":[{"id":"y","title":"Yes"}]}})");
    row("message/standby-echoes", 2, "message.echo",
        R"({"content":{"kind":"list","body":"Choose","button":"Times","sections":[{"title":"Today","rows":[{"id":"1","title":"10:00"}]}]}})");
    row("message/standby-echoes", 3, "message.echo",
        R"({"content":{"kind":"template","name":"order_update","language":"de","body":"","parameters":{"components":[]}}})");
    row("status/sent", 0, "message.report",
        R"({"provider_id":"wamid.d2F5cG9zdC10ZXN0LW91dC0x","status":"sent","at":1764000100000,"message":"0191b1d0-0000-7000-8000-000000000001"})");
    row("status/read-timestamp-number", 0, "message.report", R"({"status":"read","at":1764000101000})");
    row("status/failed-window", 0, "message.report",
        R"({"status":"failed","error":{"code":131047,"text":"The customer last wrote more than 24 hours ago. Send a template instead."}})");
    row("status/failed-code-of-the-future", 0, "message.report",
        R"({"error":{"code":987654,"text":"WhatsApp refused with error 987654: Quantum trouble. Check the message and try again; if it stays, ask an owner to look the number up."}})");
    row("notice/template-approved", 0, "template.report",
        R"({"channel":"main","name":"order_update","language":"de","status":"APPROVED","reason":""})");
    row("notice/template-reinstated", 0, "template.report", R"({"status":"APPROVED"})");
    row("notice/template-rejected-why", 0, "template.report",
        R"({"language":"en-US","status":"REJECTED","reason":"Put words around the variable"})");
    row("notice/template-deleted-null-reason", 0, "template.report",
        R"({"status":"PENDING_DELETION","reason":""})");
    row("notice/template-quality", 0, "template.report", R"({"quality":"YELLOW"})");
    row("notice/template-quality-under-status", 0, "template.report", R"({"quality":"RED"})");
    row("notice/template-category-done", 0, "template.report", R"({"category":"MARKETING"})");
}

void TestWebhook::commandHas()
{
    QFETCH(QString, name);
    QFETCH(qsizetype, index);
    QFETCH(QString, type);
    QFETCH(QByteArray, expected);
    const WebhookReading reading = readCorpus(name);
    QVERIFY(index < reading.commands.size());
    const Command command = reading.commands[index];
    QCOMPARE(command.type, type);
    const QJsonObject keys = QJsonDocument::fromJson(expected).object();
    QVERIFY(!keys.isEmpty() || expected == "{}");
    for (auto it = keys.begin(); it != keys.end(); ++it)
        QCOMPARE(command.data[it.key()], it.value());
}

void TestWebhook::noticeSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *severity, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(severity)
                            << QString::fromLatin1(words);
    };
    row("account-restriction", "critical", "The WhatsApp account changed: ACCOUNT_RESTRICTION");
    row("account-alert", "critical", "Alert: PROFILE_PICTURE_LOST The picture is gone");
    row("account-review", "info", "The account was reviewed: APPROVED");
    row("security-pin", "warning", "The two-step PIN of the number: PIN_CHANGED");
    row("number-quality-flagged", "warning", "The number's quality or limit changed: FLAGGED, TIER_1K");
    row("number-quality-onboarding", "info", "The number's quality or limit changed: ONBOARDING, 2000");
    row("number-name", "warning",
        "The number's display name was reviewed: REJECTED, Kettle & Co, NAME_NOT_CONSISTENT");
    row("preferences", "warning", "A customer stopped marketing messages");
    row("template-category-coming", "info",
        "A template will change its category: order_update, UTILITY, MARKETING");
    row("value-errors", "warning", "WhatsApp reports error 130429: Too many messages.");
    row("value-empty", "info", "An update without content");
    row("standby-empty", "info", "An update without content");
    row("field-of-the-future", "info",
        "WhatsApp sent something this version does not know: telepathy_update");
    row("payment-status", "info", "A customer's payment: captured");
    row("flow-latency", "warning", "A form (flow) changed: ENDPOINT_LATENCY, ACTIVATED");
}

void TestWebhook::noticeSays()
{
    QFETCH(QString, name);
    QFETCH(QString, severity);
    QFETCH(QString, words);
    const WebhookReading reading = readCorpus(u"notice/"_s + name);
    const QJsonObject data = reading.commands.first().data;
    QCOMPARE(reading.commands.first().type, u"channel.notice"_s);
    QCOMPARE(data["summary"_L1].toString(), words);
    QCOMPARE(data["severity"_L1].toString(), severity);
    QCOMPARE(data["quality"_L1].toString(), name == "number-quality-flagged"_L1 ? u"RED"_s : QString());
    QCOMPARE(data["digest"_L1].toString().size(), 64);
}

void TestWebhook::templateIsReportedToEveryChannel()
{
    const QHash<QString, QString> two {{u"1"_s, u"north"_s}, {u"2"_s, u"south"_s}};
    const WebhookReading reading = readWebhook(corpus(u"notice/template-paused"_s), two);
    QCOMPARE(reading.notices, 1);
    QCOMPARE(reading.commands.size(), 2);
    QCOMPARE(reading.commands[0].data["channel"_L1].toString(), u"north"_s);
    QCOMPARE(reading.commands[1].data["channel"_L1].toString(), u"south"_s);
    QVERIFY(reading.commands[0].data["only_known"_L1].toBool());
}

void TestWebhook::unreadableCanBeReadAgain()
{
    const WebhookReading first = readCorpus(u"quarantine/number-of-somebody-else"_s);
    QCOMPARE(first.unreadable.size(), 1);
    const WebhookReading again = readWebhook(first.unreadable.first().body, {{u"111"_s, u"late"_s}});
    QCOMPARE(again.messages, 1);
    QVERIFY(again.unreadable.isEmpty());

    for (const auto name : {"message-without-sender"_L1, "status-without-id"_L1, "echo-without-recipient"_L1,
                            "message-no-object"_L1}) {
        const WebhookReading told = readCorpus(u"quarantine/"_s + name);
        const WebhookReading repeated = readWebhook(told.unreadable.first().body, ourChannels());
        QCOMPARE(repeated.unreadable.size(), 1);
        QCOMPARE(repeated.unreadable.first().reason, told.unreadable.first().reason);
    }
}

void TestWebhook::keptWholeWithoutIdentifiers()
{
    QDirIterator files(corpusFolder + u"/message"_s, {u"*.json"_s}, QDir::Files);
    int unknown = 0;
    while (files.hasNext())
        for (const Command &command : readWebhook(bytesOf(files.next()), ourChannels()).commands) {
            const QJsonObject content = command.data["content"_L1].toObject();
            if (content["kind"_L1].toString() != "unknown"_L1)
                continue;
            ++unknown;
            const QByteArray raw = QJsonDocument(content).toJson();
            for (const char *identifier : {"491511000001", "wamid.", "DE.9", "Y2FwaV9n"})
                QVERIFY2(!raw.contains(identifier), raw.constData());
        }
    QVERIFY(unknown >= 8);
}

void TestWebhook::limitsHold()
{
    const QByteArray one
        = R"({"from":"491511000001","id":"wamid.%","timestamp":"1764000000","type":"text","text":{"body":"x"}})";
    QByteArrayList messages;
    for (int i = 0; i < 1'000; ++i)
        messages << QByteArray(one).replace("%", QByteArray::number(i));
    QCOMPARE(readWebhook(envelope(messages.join(',')), ourChannels()).messages, 1'000);
    messages << QByteArray(one).replace("%", "last");
    const WebhookReading many = readWebhook(envelope(messages.join(',')), ourChannels());
    QCOMPARE(many.messages, 0);
    QCOMPARE(many.unreadable.size(), 1);

    const QByteArray large = envelope(
        QByteArray(one).replace("\"x\"", QByteArray('"' + QByteArray(3 * 1024 * 1024, 'x') + '"')));
    QCOMPARE(readWebhook(large, ourChannels()).unreadable.size(), 1);
    // Brackets inside a text are no nesting.
    const QByteArray brackets
        = envelope(QByteArray(one).replace("\"x\"", QByteArray("\"\\\"" + QByteArray(500, '[') + '"')));
    QCOMPARE(readWebhook(brackets, ourChannels()).messages, 1);
}

/// Bodies nobody on this project wrote, when they are there: none is lost, each part is counted once.
void TestWebhook::foreignBodiesAreCounted()
{
    const QString folder = extraFolder();
    if (!QDir(folder).exists())
        QSKIP("no other webhooks here; name a folder in WAYPOST_EXTRA_WEBHOOKS");
    WebhookReading sum;
    int bodies = 0;
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.contains("/webhook-"_L1))
            continue;
        const QByteArray body = bytesOf(path);
        const QJsonObject root = QJsonDocument::fromJson(body).object();
        QHash<QString, QString> channels;
        for (const QString &number : numbersIn(root))
            channels.insert(number, u"main"_s);
        const WebhookReading reading = readWebhook(body, channels);
        QVERIFY2(countOf(reading) == qMax(1, partsOf(root)), qPrintable(path));
        ++bodies;
        sum.messages += reading.messages;
        sum.statuses += reading.statuses;
        sum.notices += reading.notices;
        for (const Unreadable &part : reading.unreadable)
            qInfo("%s: %s", qPrintable(QFileInfo(path).completeBaseName()), qPrintable(part.reason));
        sum.unreadable += reading.unreadable;
    }
    qInfo("%d bodies: %d messages, %d statuses, %d notices, %d kept unread", bodies, sum.messages,
          sum.statuses, sum.notices, int(sum.unreadable.size()));
    QVERIFY(bodies > 0);
}

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
