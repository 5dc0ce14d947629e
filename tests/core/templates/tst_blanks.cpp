// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/blanks.h"

#include <QJsonDocument>
#include <QTest>

using namespace waypost;
using namespace waypost::templates;
using namespace Qt::StringLiterals;

namespace {
MessageTemplate templateWith(const QByteArray &components)
{
    MessageTemplate which;
    which.name = u"offer"_s;
    which.language = u"en"_s;
    which.components = QString::fromUtf8(components);
    return which;
}

QJsonArray jsonList(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).array();
}
} // namespace

class TestBlanks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceIsABlank();
    void canBeFilledIn_data();
    void canBeFilledIn();
    void filledAsTheProviderTakesIt();
    void positionsHaveNoNames();
    void withoutAValueNothingIsMadeUp();
    void samplesAreKnownByName();
};

namespace {
// Below the class: moc loses its way in raw strings.
constexpr auto everything = R"([
    {"type":"HEADER","format":"DOCUMENT"},
    {"type":"BODY","text":"Hello {{name}}, {{order}} is here. Bye {{name}}"},
    {"type":"FOOTER","text":"The shop"},
    {"type":"BUTTONS","buttons":[
        {"type":"QUICK_REPLY","text":"Thanks"},
        {"type":"URL","text":"Track","url":"https://shop.example/t/{{1}}"},
        {"type":"URL","text":"Shop","url":"https://shop.example"},
        {"type":"COPY_CODE","text":"Copy offer code"}]}])";
} // namespace

void TestBlanks::everyPlaceIsABlank()
{
    using Place = Blank::Place;
    using Kind = Blank::Kind;
    QCOMPARE(blanksOf(templateWith(everything)),
             (QList<Blank> {{Place::Header, Kind::Document, {}, u"header:file"_s},
                            {Place::Body, Kind::Text, u"name"_s, u"body:name"_s},
                            {Place::Body, Kind::Text, u"order"_s, u"body:order"_s},
                            {Place::Button, Kind::LinkEnd, u"Track"_s, u"button 1:1"_s},
                            {Place::Button, Kind::Code, u"Copy offer code"_s, u"button 3:1"_s}}));
    QVERIFY(blanksOf(templateWith(R"([{"type":"BODY","text":"Hi"}])")).isEmpty());
}

void TestBlanks::canBeFilledIn_data()
{
    QTest::addColumn<QByteArray>("components");
    QTest::addColumn<bool>("can");
    QTest::newRow("everything") << QByteArray(everything) << true;
    QTest::newRow("lower case") << QByteArray(R"([{"type":"header","format":"image"}])") << true;
    QTest::newRow("place") << QByteArray(R"([{"type":"HEADER","format":"LOCATION"}])") << false;
    QTest::newRow("one-time password")
        << QByteArray(R"([{"type":"BUTTONS","buttons":[{"type":"OTP","text":"Copy"}]}])") << false;
    QTest::newRow("carousel") << QByteArray(R"([{"type":"CAROUSEL","cards":[]}])") << false;
}

void TestBlanks::canBeFilledIn()
{
    QFETCH(QByteArray, components);
    QTEST(templates::canBeFilledIn(templateWith(components)), "can");
}

void TestBlanks::filledAsTheProviderTakesIt()
{
    const FilledTemplate filled = filledIn(templateWith(everything),
                                           {{{u"body:name"_s, u"Zoe"_s},
                                             {u"body:order"_s, u"4711"_s},
                                             {u"button 1:1"_s, u"4711?x=1"_s},
                                             {u"button 3:1"_s, u"SAVE20"_s}},
                                            HeaderFile {u"m1"_s, u"application/pdf"_s, u"bill.pdf"_s}});
    QCOMPARE(filled.body, u"Hello Zoe, 4711 is here. Bye Zoe"_s);
    QCOMPARE(filled.footer, u"The shop"_s);
    QCOMPARE(filled.buttons, (QStringList {u"Thanks"_s, u"Track"_s, u"Shop"_s, u"Copy offer code"_s}));
    QCOMPARE(filled.components, jsonList(R"([
        {"type":"header","parameters":[{"type":"document","document":
            {"media":"m1","mime":"application/pdf","filename":"bill.pdf"}}]},
        {"type":"body","parameters":[
            {"type":"text","text":"Zoe","parameter_name":"name"},
            {"type":"text","text":"4711","parameter_name":"order"}]},
        {"type":"button","sub_type":"url","index":"1","parameters":[{"type":"text","text":"4711?x=1"}]},
        {"type":"button","sub_type":"copy_code","index":"3",
            "parameters":[{"type":"coupon_code","coupon_code":"SAVE20"}]}])"));
}

void TestBlanks::positionsHaveNoNames()
{
    const FilledTemplate filled = filledIn(
        templateWith(
            R"([{"type":"HEADER","format":"TEXT","text":"For {{1}}"},{"type":"BODY","text":"{{1}}, {{2}}"}])"),
        {{{u"header:1"_s, u"you"_s}, {u"body:1"_s, u"a"_s}, {u"body:2"_s, u"b"_s}}, {}});
    QCOMPARE(filled.header, u"For you"_s);
    QCOMPARE(filled.body, u"a, b"_s);
    QCOMPARE(filled.components, jsonList(R"([
        {"type":"header","parameters":[{"type":"text","text":"you"}]},
        {"type":"body","parameters":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}])"));
}

void TestBlanks::withoutAValueNothingIsMadeUp()
{
    const FilledTemplate filled = filledIn(templateWith(everything), {{{u"body:name"_s, u"Zoe"_s}}, {}});
    QCOMPARE(filled.body, u"Hello Zoe, {{order}} is here. Bye Zoe"_s);
    QVERIFY(filled.components.isEmpty());
}

void TestBlanks::samplesAreKnownByName()
{
    MessageTemplate which;
    for (const QString &name : {u"hello_world"_s, u"sample_flight_confirmation"_s}) {
        which.name = name;
        QVERIFY(isSample(which));
    }
    for (const QString &name : {u"hello_worlds"_s, u"our_sample_offer"_s}) {
        which.name = name;
        QVERIFY(!isSample(which));
    }
}

QTEST_GUILESS_MAIN(TestBlanks)
#include "tst_blanks.moc"
