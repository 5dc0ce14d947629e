// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cards and map links as phones, address books and browsers give them, and as nobody should.
#include "core/pasted/maplink.h"
#include "core/pasted/vcard.h"

#include <QTest>

namespace {
using namespace waypost;
using namespace waypost::pasted;
using namespace Qt::StringLiterals;
using conversations::ContactCard;
} // namespace

class TestPasted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardIsRead_data();
    void cardIsRead();
    void manyCardsInOneFile();
    void noCard_data();
    void noCard();
    void placeIsRead_data();
    void placeIsRead();
    void noPlace_data();
    void noPlace();
};

void TestPasted::cardIsRead_data()
{
    QTest::addColumn<QByteArray>("vcard");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QStringList>("phones");
    QTest::addColumn<QStringList>("emails");
    QTest::newRow("4.0") << QByteArray(
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana Souza\r\nORG:Ateliê\\, Lda;Sales\r\n"
        "TEL;VALUE=uri;TYPE=\"cell,home\":tel:+55-11-91234-5678;ext=1\r\n"
        "EMAIL:ana@example.com\r\nPHOTO:data:image/png;base64,AAAA\r\nEND:VCARD\r\n")
                         << u"Ana Souza"_s << u"Ateliê, Lda"_s << QStringList {u"+55-11-91234-5678"_s}
                         << QStringList {u"ana@example.com"_s};
    QTest::newRow("3.0 in groups, folded")
        << QByteArray("begin:vcard\nversion:3.0\nN:Chen;Mei;;Dr.;\nitem1.TEL;type=CELL:+65 8123\n  4567\n"
                      "item1.X-ABLabel:mobile\nEMAIL;type=INTERNET:mei@exa\n mple.com\nend:vcard\n")
        << u"Dr. Mei Chen"_s << QString() << QStringList {u"+65 8123 4567"_s}
        << QStringList {u"mei@example.com"_s};
    QTest::newRow("2.1 quoted-printable, soft break")
        << QByteArray(
               "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg=\r\n"
               " M=C3=BCller\r\nTEL;CELL:0171 1234567\r\nTEL;CELL:0171 1234567\r\nEND:VCARD\r\n")
        << u"Jörg Müller"_s << QString() << QStringList {u"0171 1234567"_s} << QStringList();
    QTest::newRow("no name") << QByteArray("BEGIN:VCARD\nORG:Stall 5\nTEL:123\nEND:VCARD") << u"Stall 5"_s
                             << u"Stall 5"_s << QStringList {u"123"_s} << QStringList();
    QTest::newRow("latin 1") << QByteArray("BEGIN:VCARD\nFN:Ren\xe9\nEND:VCARD") << u"René"_s << QString()
                             << QStringList() << QStringList();
}

void TestPasted::cardIsRead()
{
    QFETCH(QByteArray, vcard);
    const auto cards = cardsFrom(vcard);
    QVERIFY(cards);
    QCOMPARE(cards->size(), 1);
    QTEST(cards->first().name, "name");
    QTEST(cards->first().organisation, "organisation");
    QTEST(cards->first().phones, "phones");
    QTEST(cards->first().emails, "emails");
}

void TestPasted::manyCardsInOneFile()
{
    const QByteArray card("BEGIN:VCARD\nFN:A\nEND:VCARD\n");
    const auto most = cardsFrom(card.repeated(mostCards));
    QVERIFY(most);
    QCOMPARE(most->size(), mostCards);
    QCOMPARE(cardsFrom(card.repeated(mostCards + 1)).error().code, u"too_many"_s);
    QVERIFY(looksLikeVcard(QString::fromLatin1(card)));
    QVERIFY(!looksLikeVcard(u"Please BEGIN:VCARD"));
}

void TestPasted::noCard_data()
{
    QTest::addColumn<QByteArray>("vcard");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << u"vcard_none"_s;
    QTest::newRow("text") << QByteArray("FN:Ana\nTEL:1") << u"vcard_none"_s;
    QTest::newRow("never ends") << QByteArray("BEGIN:VCARD\nFN:Ana") << u"vcard_none"_s;
    QTest::newRow("nothing in it") << QByteArray("BEGIN:VCARD\n:\n;:\nEND:VCARD") << u"vcard_none"_s;
    QTest::newRow("soft break at once") << QByteArray("=\n=\nFN;QUOTED-PRINTABLE:=") << u"vcard_none"_s;
    QTest::newRow("huge") << QByteArray(longestVcard + 1, 'x') << u"vcard_too_large"_s;
}

void TestPasted::noCard()
{
    QFETCH(QByteArray, vcard);
    QTEST(cardsFrom(vcard).error().code, "code");
}

void TestPasted::placeIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QString>("name");
    const auto row
        = [](const char *tag, const QString &text, double latitude, double longitude,
             const QString &name = {}) { QTest::newRow(tag) << text << latitude << longitude << name; };
    row("pair", u"52.52, 13.405"_s, 52.52, 13.405);
    row("geo", u"geo:-23.5505,-46.6333;u=35"_s, -23.5505, -46.6333);
    row("geo of Android", u"geo:0,0?q=1.3521,103.8198(Stall+5)"_s, 1.3521, 103.8198, u"Stall 5"_s);
    row("google pin",
        u"https://www.google.com/maps/place/Caf%C3%A9+Central/@48.2,16.36,17z/data=!4m5!3d48.2104!4d16.3655"_s,
        48.2104, 16.3655, u"Café Central"_s);
    row("google view", u"https://www.google.de/maps/@52.52,13.405,15z"_s, 52.52, 13.405);
    row("google query", u"https://maps.google.com/?q=19.4326,-99.1332"_s, 19.4326, -99.1332);
    row("google search", u"https://www.google.com/maps/search/?api=1&query=19.4326%2C-99.1332"_s, 19.4326,
        -99.1332);
    row("osm pin", u"https://www.openstreetmap.org/?mlat=28.6139&mlon=77.2090#map=17/28.6/77.2"_s, 28.6139,
        77.209);
    row("osm view", u"https://www.openstreetmap.org/#map=17/28.6139/77.2090"_s, 28.6139, 77.209);
    row("apple", u"https://maps.apple.com/?ll=30.0444,31.2357&q=Our%20shop"_s, 30.0444, 31.2357,
        u"Our shop"_s);
}

void TestPasted::placeIsRead()
{
    QFETCH(QString, text);
    const auto place = placeFrom(u"  "_s + text + u'\n');
    QVERIFY(place.has_value());
    QTEST(place->latitude, "latitude");
    QTEST(place->longitude, "longitude");
    QTEST(place->name, "name");
}

void TestPasted::noPlace_data()
{
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const QString &text :
         {u""_s, u"Meet me at 52.52, 13.405"_s, u"12,50 EUR"_s, u"geo:91,0"_s, u"geo:"_s, u"181, 200"_s,
          u"https://maps.app.goo.gl/abcdef"_s, u"https://google.com.evil.example/maps/@52.5,13.4,15z"_s,
          u"https://example.com/?q=52.5,13.4"_s, u"https://www.openstreetmap.org/#map=1/2"_s,
          u"javascript:52.5,13.4"_s, u"52.5,13.4\n52.5,13.4"_s, QString(5'000, u'1')})
        QTest::addRow("%d", ++number) << text;
}

void TestPasted::noPlace()
{
    QFETCH(QString, text);
    QVERIFY(!placeFrom(text));
}

QTEST_GUILESS_MAIN(TestPasted)
#include "tst_pasted.moc"
