// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/content.h"
#include "core/conversations/limits.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace waypost;
using namespace waypost::conversations;
using namespace Qt::StringLiterals;

namespace {
/// One of each kind, every field filled.
QList<Content> everyKind()
{
    QList<Content> contents {
        TextContent {u"Hello *there*"_s},
        LocationContent {52.5, 13.4, u"Gate"_s, u"Berlin"_s},
        ContactsContent {{{u"Tom"_s, u"Berg"_s, {u"+491511"_s}, {u"t@example.com"_s}}}, true},
        ButtonsContent {u"H"_s, u"Agreed?"_s, u"F"_s, {{u"y"_s, u"Yes"_s, {}}, {u"n"_s, u"No"_s, {}}}},
        ListContent {
            u"H"_s, u"When?"_s, u"F"_s, u"Times"_s, {{u"Today"_s, {{u"1"_s, u"10:00"_s, u"Dr Weber"_s}}}}},
        ReplyContent {ReplyContent::Of::List, u"1"_s, u"10:00"_s, u"Dr Weber"_s},
        FlowReplyContent {u"flow"_s, u"Sent"_s, {{u"size"_s, u"38"_s}, {u"flow_token"_s, u"hidden"_s}}},
        OrderContent {u"C"_s, u"Gift"_s, {{u"kettle"_s, 2, {3999, u"EUR"_s}}}},
        ProductsContent {
            ProductsContent::Kind::List, u"C"_s, u"H"_s, u"Ours"_s, u"F"_s, {{u"All"_s, {u"a"_s, u"b"_s}}}},
        TemplateContent {u"order_update"_s,
                         u"de"_s,
                         u"H"_s,
                         u"Your order"_s,
                         u"F"_s,
                         {u"Track"_s},
                         {{u"components"_s, QJsonArray {1}}}},
        SystemContent {u"user_changed_number"_s, u"New number"_s},
        UnknownContent {u"hologram"_s, u"Too new"_s, {{u"layers"_s, 3}}},
    };
    for (const MediaKind kind : {MediaKind::Image, MediaKind::Video, MediaKind::Audio, MediaKind::Voice,
                                 MediaKind::Document, MediaKind::Sticker})
        contents << MediaContent {kind,          u"media-id"_s, u"type/x"_s, u"A caption"_s,
                                  u"file.bin"_s, true,          1500};
    return contents;
}

MediaContent file(MediaKind kind, const QString &caption = {})
{
    return {kind, u"m"_s, {}, caption, {}, false, 0};
}

ListContent listOf(int sections, int rowsEach)
{
    ListContent list {{}, u"Choose"_s, {}, u"Open"_s, {}};
    for (int s = 0; s < sections; ++s) {
        ListSection section {u"Section %1"_s.arg(s), {}};
        for (int r = 0; r < rowsEach; ++r)
            section.rows << Choice {u"%1-%2"_s.arg(s).arg(r), u"Row"_s, {}};
        list.sections << section;
    }
    return list;
}
} // namespace

class TestContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindSurvivesJson();
    void unknownKindIsKeptWhole();
    void wordsAreFound_data();
    void wordsAreFound();
    void limitHolds_data();
    void limitHolds();
    void fileFits_data();
    void fileFits();
};

void TestContent::everyKindSurvivesJson()
{
    QSet<QString> kinds;
    const QList<Content> contents = everyKind();
    for (const Content &content : contents) {
        const QJsonObject json = toJson(content);
        QVERIFY2(contentFromJson(json) == content, qPrintable(kindOf(content)));
        QCOMPARE(json["kind"_L1].toString(), kindOf(content));
        kinds << kindOf(content);
    }
    const QStringList all = allKinds();
    QCOMPARE(kinds, QSet<QString>(all.begin(), all.end()));
    QCOMPARE(contents.size(), all.size());
    for (const auto of : {ReplyContent::Of::Button, ReplyContent::Of::List, ReplyContent::Of::Template}) {
        const Content reply = ReplyContent {of, {}, u"t"_s, {}};
        QVERIFY(contentFromJson(toJson(reply)) == reply);
    }
    for (const auto kind :
         {ProductsContent::Kind::Product, ProductsContent::Kind::List, ProductsContent::Kind::Catalog}) {
        const Content products = ProductsContent {kind, {}, {}, {}, {}, {}};
        QVERIFY(contentFromJson(toJson(products)) == products);
    }
}

void TestContent::unknownKindIsKeptWhole()
{
    const QJsonObject json {{u"kind"_s, u"hologram"_s}, {u"depth"_s, 3}};
    const Content content = contentFromJson(json);
    QCOMPARE(kindOf(content), u"unknown"_s);
    QCOMPARE(std::get<UnknownContent>(content).type, u"hologram"_s);
    QCOMPARE(std::get<UnknownContent>(content).raw, json);
    QCOMPARE(kindOf(contentFromJson({})), u"unknown"_s);
}

void TestContent::wordsAreFound_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("words");
    const QStringList words {
        u"Hello *there*"_s,      u"Gate\nBerlin"_s,     u"Tom\nBerg"_s,  u"H\nAgreed?\nF"_s,
        u"H\nWhen?\nF"_s,        u"10:00\nDr Weber"_s,  u"38"_s,         u"Gift\nkettle"_s,
        u"H\nOurs\nF"_s,         u"H\nYour order\nF"_s, u"New number"_s, u""_s,
        u"A caption\nfile.bin"_s};
    for (int i = 0; i < words.size(); ++i)
        QTest::newRow(qPrintable(kindOf(everyKind()[i]))) << i << words[i];
}

void TestContent::wordsAreFound()
{
    QFETCH(int, index);
    QFETCH(QString, words);
    const Content content = everyKind()[index];
    QCOMPARE(wordsOf(content), words);
    QCOMPARE(mediaOf(content), std::holds_alternative<MediaContent>(content) ? u"media-id"_s : QString());
}

void TestContent::limitHolds_data()
{
    QTest::addColumn<Content>("content");
    QTest::addColumn<QString>("code"); // empty: fine
    QTest::addColumn<int>("limit");
    const auto row = [](const char *name, Content content, const char *code = "", int limit = 0) {
        QTest::newRow(name) << std::move(content) << QString::fromLatin1(code) << limit;
    };
    const auto xs = [](int count) { return QString(count, u'x'); };
    row("text, longest", TextContent {xs(4096)});
    row("text, too long", TextContent {xs(4097)}, "text_too_long", 4096);
    row("text, empty", TextContent {u" \n"_s}, "nothing_to_send");
    row("caption, longest", file(MediaKind::Image, xs(1024)));
    row("caption, too long", file(MediaKind::Document, xs(1025)), "text_too_long", 1024);
    row("caption of sound", file(MediaKind::Voice, u"x"_s), "bad_value");
    row("caption of a sticker", file(MediaKind::Sticker, u"x"_s), "bad_value");
    row("no file", MediaContent {}, "nothing_to_send");
    row("north pole", LocationContent {90, 180, {}, {}});
    row("beyond it", LocationContent {90.1, 0, {}, {}}, "bad_value");
    row("no contacts", ContactsContent {}, "bad_value");
    row("contact without name", ContactsContent {{ContactCard {}}, false}, "bad_value");
    row("257 contacts", ContactsContent {QList<ContactCard>(257, ContactCard {u"A"_s, {}, {}, {}}), false});
    row("258 contacts", ContactsContent {QList<ContactCard>(258, ContactCard {u"A"_s, {}, {}, {}}), false},
        "too_many", 257);
    const QList<Choice> three {{u"1"_s, u"A"_s, {}}, {u"2"_s, u"B"_s, {}}, {u"3"_s, xs(20), {}}};
    row("three buttons", ButtonsContent {xs(60), xs(1024), xs(60), three});
    row("four buttons", ButtonsContent {{}, u"x"_s, {}, three + QList<Choice> {{u"4"_s, u"D"_s, {}}}},
        "too_many", 3);
    row("no button", ButtonsContent {{}, u"x"_s, {}, {}}, "bad_value");
    row("long button", ButtonsContent {{}, u"x"_s, {}, {{u"1"_s, xs(21), {}}}}, "text_too_long", 20);
    row("same titles", ButtonsContent {{}, u"x"_s, {}, {{u"1"_s, u"A"_s, {}}, {u"2"_s, u"A"_s, {}}}},
        "bad_value");
    row("same ids", ButtonsContent {{}, u"x"_s, {}, {{u"1"_s, u"A"_s, {}}, {u"1"_s, u"B"_s, {}}}},
        "bad_value");
    row("buttons without words", ButtonsContent {{}, {}, {}, three}, "bad_value");
    row("long footer", ButtonsContent {{}, u"x"_s, xs(61), three}, "text_too_long", 60);
    row("list of ten", listOf(5, 2));
    row("list of eleven", listOf(1, 11), "too_many", 10);
    row("eleven sections", listOf(11, 1), "too_many", 10);
    row("empty list", listOf(0, 0), "bad_value");
    row("section without rows", listOf(2, 0), "bad_value");
    row("one product",
        ProductsContent {ProductsContent::Kind::Product, u"C"_s, {}, {}, {}, {{{}, {u"a"_s}}}});
    row("one product without catalog",
        ProductsContent {ProductsContent::Kind::Product, {}, {}, {}, {}, {{{}, {u"a"_s}}}}, "bad_value");
    row("two as one",
        ProductsContent {ProductsContent::Kind::Product, u"C"_s, {}, {}, {}, {{{}, {u"a"_s, u"b"_s}}}},
        "too_many", 1);
    row("31 products",
        ProductsContent {
            ProductsContent::Kind::List, u"C"_s, u"H"_s, u"B"_s, {}, {{{}, QStringList(31, u"a"_s)}}},
        "too_many", 30);
    row("catalog", ProductsContent {ProductsContent::Kind::Catalog, {}, {}, u"Look"_s, {}, {}});
    row("template", TemplateContent {u"order_update"_s, u"de"_s, {}, {}, {}, {}, {}});
    row("template with a strange name", TemplateContent {u"Order Update"_s, u"de"_s, {}, {}, {}, {}, {}},
        "bad_value");
    row("template without language", TemplateContent {u"order_update"_s, {}, {}, {}, {}, {}, {}},
        "bad_value");
    row("customer's reply", ReplyContent {}, "bad_value");
    row("order", OrderContent {}, "bad_value");
    row("system", SystemContent {}, "bad_value");
}

void TestContent::limitHolds()
{
    QFETCH(Content, content);
    QFETCH(QString, code);
    QFETCH(int, limit);
    const auto refusal = whyUnsendable(content);
    QCOMPARE(refusal ? refusal->code : QString(), code);
    if (refusal) {
        QVERIFY(!refusal->text.isEmpty());
        QCOMPARE(refusal->details["limit"_L1].toInt(), limit);
    }
}

void TestContent::fileFits_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("mime");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("animated");
    QTest::addColumn<QString>("code");
    const auto row = [](MediaKind kind, const char *mime, qint64 size, bool animated, const char *code = "") {
        QTest::addRow("%s %lld", mime, size)
            << int(kind) << QString::fromLatin1(mime) << size << animated << QString::fromLatin1(code);
    };
    row(MediaKind::Image, "image/jpeg", 5'242'880, false);
    row(MediaKind::Image, "image/png", 5'242'881, false, "media_too_large");
    row(MediaKind::Image, "image/svg+xml", 10, false, "media_unsuitable");
    row(MediaKind::Voice, "audio/ogg; codecs=opus", 10, false);
    row(MediaKind::Voice, "audio/mpeg", 10, false, "media_unsuitable");
    row(MediaKind::Audio, "audio/mpeg", 16'777'217, false, "media_too_large");
    row(MediaKind::Video, "Video/MP4", 10, false);
    row(MediaKind::Sticker, "image/webp", 102'401, false, "media_too_large");
    row(MediaKind::Sticker, "image/webp", 102'402, true);
    row(MediaKind::Document, "application/x-anything", 104'857'600, false);
    row(MediaKind::Document, "application/pdf", 104'857'601, false, "media_too_large");
}

void TestContent::fileFits()
{
    QFETCH(int, kind);
    QFETCH(QString, mime);
    QFETCH(qint64, size);
    QFETCH(bool, animated);
    QFETCH(QString, code);
    const auto refusal = whyUnsuitable(MediaKind(kind), mime, size, animated);
    QCOMPARE(refusal ? refusal->code : QString(), code);
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
