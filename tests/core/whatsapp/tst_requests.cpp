// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatsapp/requests.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace waypost;
using namespace waypost::whatsapp;
using namespace Qt::StringLiterals;

namespace {
QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

const QString number = QStringLiteral("440155500001");
const Recipient toPhone {QStringLiteral("+491511000001"), QStringLiteral("DE.9001")};
} // namespace

class TestRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bodyIsAsDocumented_data();
    void bodyIsAsDocumented();
    void hiddenNumberIsAddressedById();
    void refuses_data();
    void refuses();
    void otherCallsAreAsDocumented();
    void uploadHoldsTheBytes();
    void everyDocumentedErrorIsExplained();
    void remedyFits_data();
    void remedyFits();
    void answerIsRead_data();
    void answerIsRead();
    void otherAnswersAreRead();
};

void TestRequests::bodyIsAsDocumented_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected"); // what stands beside the recipient
    const auto row = [](const char *name, const char *content, const char *expected) {
        QTest::newRow(name) << QByteArray(content) << QByteArray(expected);
    };
    row("text", R"({"kind":"text","body":"Hello *you*"})",
        R"({"type":"text","text":{"body":"Hello *you*"}})");
    row("text with a link", R"({"kind":"text","body":"See https://example.com"})",
        R"({"type":"text","text":{"body":"See https://example.com","preview_url":true}})");
    row("image", R"({"kind":"image","media":"m","mime":"image/jpeg","caption":"So"})",
        R"({"type":"image","image":{"id":"88","caption":"So"}})");
    row("video", R"({"kind":"video","media":"m"})", R"({"type":"video","video":{"id":"88"}})");
    row("audio", R"({"kind":"audio","media":"m"})", R"({"type":"audio","audio":{"id":"88"}})");
    row("voice", R"({"kind":"voice","media":"m"})", R"({"type":"audio","audio":{"id":"88","voice":true}})");
    row("document", R"({"kind":"document","media":"m","file_name":"../a/Invoice.pdf","caption":"Yours"})",
        R"({"type":"document","document":{"id":"88","filename":"_a_Invoice.pdf","caption":"Yours"}})");
    row("sticker", R"({"kind":"sticker","media":"m"})", R"({"type":"sticker","sticker":{"id":"88"}})");
    row("location", R"({"kind":"location","latitude":1.5,"longitude":-2.25,"name":"Here","address":"There"})",
        R"({"type":"location","location":{"latitude":1.5,"longitude":-2.25,"name":"Here","address":"There"}})");
    row("contacts",
        R"({"kind":"contacts","cards":[{"name":"Tom Berg","organisation":"Berg","phones":["+491511"],"emails":["t@example.com"]}]})",
        R"({"type":"contacts","contacts":[{"name":{"formatted_name":"Tom Berg","first_name":"Tom"},"org":{"company":"Berg"},"phones":[{"phone":"+491511","type":"CELL"}],"emails":[{"email":"t@example.com","type":"WORK"}]}]})");
    row("buttons",
        R"({"kind":"buttons","header":"H","body":"Agreed?","footer":"F","buttons":[{"id":"y","title":"Yes"},{"id":"n","title":"No"}]})",
        R"({"type":"interactive","interactive":{"type":"button","header":{"type":"text","text":"H"},"body":{"text":"Agreed?"},"footer":{"text":"F"},"action":{"buttons":[{"type":"reply","reply":{"id":"y","title":"Yes"}},{"type":"reply","reply":{"id":"n","title":"No"}}]}}})");
    row("list",
        R"({"kind":"list","body":"When?","button":"Times","sections":[{"title":"Today","rows":[{"id":"1","title":"10:00","description":"Dr Weber"},{"id":"2","title":"11:00"}]}]})",
        R"({"type":"interactive","interactive":{"type":"list","body":{"text":"When?"},"action":{"button":"Times","sections":[{"title":"Today","rows":[{"id":"1","title":"10:00","description":"Dr Weber"},{"id":"2","title":"11:00"}]}]}}})");
    row("one product",
        R"({"kind":"products","of":"product","catalog":"C","body":"This one","sections":[{"products":["kettle"]}]})",
        R"({"type":"interactive","interactive":{"type":"product","body":{"text":"This one"},"action":{"catalog_id":"C","product_retailer_id":"kettle"}}})");
    row("products",
        R"({"kind":"products","of":"list","catalog":"C","header":"Kettles","body":"Ours","sections":[{"title":"All","products":["a","b"]}]})",
        R"({"type":"interactive","interactive":{"type":"product_list","header":{"type":"text","text":"Kettles"},"body":{"text":"Ours"},"action":{"catalog_id":"C","sections":[{"title":"All","product_items":[{"product_retailer_id":"a"},{"product_retailer_id":"b"}]}]}}})");
    row("catalog", R"({"kind":"products","of":"catalog","body":"Look around"})",
        R"({"type":"interactive","interactive":{"type":"catalog_message","body":{"text":"Look around"},"action":{"name":"catalog_message"}}})");
    row("template",
        R"({"kind":"template","name":"order_update","language":"de","body":"words","parameters":{"components":[{"type":"body","parameters":[{"type":"text","text":"4711"}]}]}})",
        R"({"type":"template","template":{"name":"order_update","language":{"code":"de"},"components":[{"type":"body","parameters":[{"type":"text","text":"4711"}]}]}})");
    row("template with a file on top and buttons",
        R"({"kind":"template","name":"offer","language":"en","body":"words","parameters":{"components":[
            {"type":"header","parameters":[{"type":"document","document":{"media":"m","mime":"application/pdf","filename":"bill.pdf"}}]},
            {"type":"button","sub_type":"url","index":"1","parameters":[{"type":"text","text":"4711"}]},
            {"type":"button","sub_type":"copy_code","index":"2","parameters":[{"type":"coupon_code","coupon_code":"SAVE20"}]}]}})",
        R"({"type":"template","template":{"name":"offer","language":{"code":"en"},"components":[
            {"type":"header","parameters":[{"type":"document","document":{"id":"88","filename":"bill.pdf"}}]},
            {"type":"button","sub_type":"url","index":"1","parameters":[{"type":"text","text":"4711"}]},
            {"type":"button","sub_type":"copy_code","index":"2","parameters":[{"type":"coupon_code","coupon_code":"SAVE20"}]}]}})");
    row("template with a picture on top",
        R"({"kind":"template","name":"offer","language":"en","parameters":{"components":[{"type":"header","parameters":[{"type":"image","image":{"media":"m","mime":"image/png"}}]}]}})",
        R"({"type":"template","template":{"name":"offer","language":{"code":"en"},"components":[{"type":"header","parameters":[{"type":"image","image":{"id":"88"}}]}]}})");
    row("template without values", R"({"kind":"template","name":"hello","language":"en_US"})",
        R"({"type":"template","template":{"name":"hello","language":{"code":"en_US"}}})");
}

void TestRequests::bodyIsAsDocumented()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, expected);
    const auto request = sendRequest(number, toPhone, conversations::contentFromJson(json(content)),
                                     u"our-id"_s, u"wamid.Q"_s, u"88"_s);
    QVERIFY2(request, request ? "" : qPrintable(request.error().text));
    QCOMPARE(request->method, "POST");
    QCOMPARE(request->path, u"440155500001/messages"_s);
    QCOMPARE(request->contentType, "application/json");
    QJsonObject whole = json(expected);
    whole.insert("messaging_product"_L1, u"whatsapp"_s);
    whole.insert("recipient_type"_L1, u"individual"_s);
    whole.insert("to"_L1, u"+491511000001"_s);
    whole.insert("biz_opaque_callback_data"_L1, u"our-id"_s);
    whole.insert("context"_L1, QJsonObject {{u"message_id"_s, u"wamid.Q"_s}});
    QCOMPARE(json(request->body), whole);
}

void TestRequests::hiddenNumberIsAddressedById()
{
    const auto request
        = sendRequest(number, {{}, u"DE.9001"_s}, conversations::TextContent {u"Hi"_s}, {}, {}, {});
    QVERIFY(request);
    QCOMPARE(
        json(request->body),
        json(
            R"({"messaging_product":"whatsapp","recipient_type":"individual","recipient":"DE.9001","type":"text","text":{"body":"Hi"}})"));
}

void TestRequests::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("media");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &content, const char *code,
                        const char *phone = "+4915", const char *media = "88") {
        QTest::newRow(name) << content << QString::fromLatin1(phone) << QString::fromLatin1(media)
                            << QString::fromLatin1(code);
    };
    row("reply", R"({"kind":"reply"})", "cannot_send");
    row("flow reply", R"({"kind":"flow_reply"})", "cannot_send");
    row("order", R"({"kind":"order"})", "cannot_send");
    row("system", R"({"kind":"system"})", "cannot_send");
    row("unknown", R"({"kind":"hologram"})", "cannot_send");
    row("nobody", R"({"kind":"text","body":"x"})", "recipient_missing", "");
    row("no upload", R"({"kind":"image","media":"m"})", "media_missing", "+4915", "");
    row("no upload for a template",
        R"({"kind":"template","name":"offer","language":"en","parameters":{"components":[{"type":"header","parameters":[{"type":"image","image":{"media":"m"}}]}]}})",
        "media_missing", "+4915", "");
    row("empty place of a template",
        R"({"kind":"template","name":"offer","language":"en","parameters":{"components":[{"type":"body","parameters":[{"type":"text","text":" "}]}]}})",
        "bad_value");
    row("line break in a template's value",
        R"({"kind":"template","name":"offer","language":"en","parameters":{"components":[{"type":"body","parameters":[{"type":"text","text":"a\nb"}]}]}})",
        "bad_value");
    row("too long", R"({"kind":"text","body":")" + QByteArray(4097, 'x') + R"("})", "text_too_long");
    row("empty", R"({"kind":"text","body":" "})", "nothing_to_send");
}

void TestRequests::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, phone);
    QFETCH(QString, media);
    QFETCH(QString, code);
    const auto request
        = sendRequest(number, {phone, {}}, conversations::contentFromJson(json(content)), {}, {}, media);
    QVERIFY(!request);
    QCOMPARE(request.error().code, code);
    QVERIFY(!request.error().text.isEmpty());
}

void TestRequests::otherCallsAreAsDocumented()
{
    const ApiRequest reaction = reactionRequest(number, toPhone, u"wamid.T"_s, u"👍"_s, u"ours"_s);
    QCOMPARE(reaction.path, u"440155500001/messages"_s);
    QCOMPARE(
        json(reaction.body),
        json(
            R"({"messaging_product":"whatsapp","recipient_type":"individual","to":"+491511000001","biz_opaque_callback_data":"ours","type":"reaction","reaction":{"message_id":"wamid.T","emoji":"👍"}})"));
    QCOMPARE(json(markReadRequest(number, u"wamid.T"_s, false).body),
             json(R"({"messaging_product":"whatsapp","status":"read","message_id":"wamid.T"})"));
    QCOMPARE(
        json(markReadRequest(number, u"wamid.T"_s, true).body),
        json(
            R"({"messaging_product":"whatsapp","status":"read","message_id":"wamid.T","typing_indicator":{"type":"text"}})"));
    QCOMPARE(mediaUrlRequest(number, u"7700/../x?y"_s).path,
             u"7700%2F..%2Fx%3Fy?phone_number_id=440155500001"_s);
    QCOMPARE(mediaUrlRequest(number, u"77"_s).method, "GET");
    const ApiRequest templates = templateListRequest(u"99"_s, u"a=b&c"_s);
    QVERIFY(
        templates.path.startsWith("99/message_templates?fields=name,language,status,category,components"_L1));
    QVERIFY(templates.path.endsWith("&after=a%3Db%26c"_L1));
    QVERIFY(!templateListRequest(u"99"_s, {}).path.contains("after"_L1));
}

void TestRequests::uploadHoldsTheBytes()
{
    const QByteArray bytes = QByteArray("\x89PNG\r\n--waypost\r\n\0end", 22);
    const ApiRequest upload = mediaUploadRequest(number, u"image/png\r\nX: y"_s, u"a\"b\r\n.png"_s, bytes);
    QCOMPARE(upload.path, u"440155500001/media"_s);
    const QByteArray prefix = "multipart/form-data; boundary=";
    QVERIFY(upload.contentType.startsWith(prefix));
    const QByteArray boundary = upload.contentType.mid(prefix.size());
    QVERIFY(!bytes.contains(boundary));
    const QByteArray expected = "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"messaging_product\"\r\n\r\nwhatsapp\r\n" + "--"
        + boundary + "\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nimage/pngX: y\r\n" + "--"
        + boundary
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a'b .png\"\r\nContent-Type: "
          "image/pngX: y\r\n\r\n"
        + bytes + "\r\n--" + boundary + "--\r\n";
    QCOMPARE(upload.body, expected);
    QCOMPARE(mediaUploadRequest(number, u"image/png"_s, u"a.png"_s, bytes).body,
             mediaUploadRequest(number, u"image/png"_s, u"a.png"_s, bytes).body);
}

void TestRequests::everyDocumentedErrorIsExplained()
{
    QFile table(u":/waypost/whatsapp/errors.json"_s);
    QVERIFY(!explained(190).text.isEmpty()); // brings the resource in
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QJsonArray errors = QJsonDocument::fromJson(table.readAll()).array();
    QSet<int> codes;
    for (const auto &entry : errors) {
        const int code = entry["code"_L1].toInt();
        QVERIFY2(!codes.contains(code), qPrintable(QString::number(code)));
        codes << code;
        QCOMPARE(explained(code).code, code);
        const QString text = entry["text"_L1].toString();
        QVERIFY2(text.size() > 20 && text.endsWith(u'.'), qPrintable(text));
        const QString remedy = entry["remedy"_L1].toString();
        QVERIFY(QStringList({u"retry"_s, u"slow_down"_s, u"fix"_s, u"pause"_s}).contains(remedy));
    }
    QVERIFY(codes.size() >= 140);
    QFile reference(QDir(QStringLiteral(WAYPOST_SOURCE_DIR)).filePath(u"../shared/reference/errors.json"_s));
    if (reference.open(QIODevice::ReadOnly))
        for (const auto &entry : QJsonDocument::fromJson(reference.readAll()).array())
            QVERIFY2(codes.contains(entry["code"_L1].toInt()),
                     qPrintable(QString::number(entry["code"_L1].toInt())));
}

void TestRequests::remedyFits_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("remedy");
    const auto row = [](int code, Remedy remedy) { QTest::addRow("%d", code) << code << int(remedy); };
    for (const int code : {0, 3, 10, 104, 190, 200, 299, 131005, 131031, 131042, 368})
        row(code, Remedy::Pause);
    for (const int code : {4, 80007, 130429, 131048, 131056})
        row(code, Remedy::SlowDown);
    for (const int code : {1, 2, 131000, 131016})
        row(code, Remedy::RetryNow);
    for (const int code :
         {100, 131008, 131009, 131026, 131047, 131049, 131050, 131053, 132001, 132015, 987654})
        row(code, Remedy::Fix);
}

void TestRequests::remedyFits()
{
    QFETCH(int, code);
    QFETCH(int, remedy);
    QCOMPARE(int(explained(code).remedy), remedy);
    QCOMPARE(explained(code).code, code);
}

void TestRequests::answerIsRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("providerId");
    QTest::addColumn<int>("code"); // -1: no error
    QTest::addColumn<int>("remedy");
    const auto row = [](const char *name, int status, const char *body, const char *id, int code,
                        Remedy remedy = Remedy::Fix) {
        QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(id) << code << int(remedy);
    };
    row("accepted", 200,
        R"({"messaging_product":"whatsapp","contacts":[{"input":"+49","wa_id":"49"}],"messages":[{"id":"wamid.N"}]})",
        "wamid.N", -1);
    row("accepted, held", 200,
        R"({"messages":[{"id":"wamid.N","message_status":"held_for_quality_assessment"}]})", "wamid.N", -1);
    row("no id", 200, R"({"success":true})", "", -1);
    row("gateway", 502, "<html>bad gateway</html>", "", -1);
    row("pair limit", 400,
        R"({"error":{"message":"x","type":"OAuthException","code":131056,"error_data":{"details":"y"}}})", "",
        131056, Remedy::SlowDown);
    row("token", 401, R"({"error":{"code":190,"error_subcode":463}})", "", 190, Remedy::Pause);
    row("error in a 200", 200, R"({"error":{"code":131009}})", "", 131009, Remedy::Fix);
    row("server fault with a code", 500, R"({"error":{"code":131000}})", "", 131000, Remedy::RetryNow);
    row("unknown but transient", 500, R"({"error":{"code":424242,"is_transient":true}})", "", 424242,
        Remedy::RetryNow);
    row("code as text", 400, R"({"error":{"code":"100"}})", "", 100, Remedy::Fix);
    row("401 without words", 401, "", "", 0, Remedy::Pause);
    row("429 without words", 429, "", "", 0, Remedy::SlowDown);
    row("404 without words", 404, "nothing here", "", 0, Remedy::Fix);
}

void TestRequests::answerIsRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, providerId);
    QFETCH(int, code);
    QFETCH(int, remedy);
    const SendAnswer answer = readSendAnswer(status, body);
    QCOMPARE(answer.providerId, providerId);
    QCOMPARE(answer.error.has_value(), code >= 0);
    if (answer.error) {
        QCOMPARE(answer.error->code, code);
        QCOMPARE(int(answer.error->remedy), remedy);
        QVERIFY(!answer.error->text.isEmpty());
    }
}

void TestRequests::otherAnswersAreRead()
{
    const auto media = readAnswer(200, R"({"id":"88"})");
    QVERIFY(media);
    QCOMPARE((*media)["id"_L1].toString(), u"88"_s);
    QCOMPARE(readAnswer(503, "busy").error().code, u"provider_trouble"_s);
    QCOMPARE(readAnswer(200, "no json").error().code, u"provider_refused"_s);
    QCOMPARE(
        readAnswer(404, R"({"error":{"code":100,"error_subcode":33}})").error().details["code"_L1].toInt(),
        100);
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
