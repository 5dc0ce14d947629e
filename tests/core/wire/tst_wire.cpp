// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/cborscan.h"
#include "core/wire/frames.h"

#include <QCborArray>
#include <QRandomGenerator>
#include <QTest>

using namespace waypost;
using namespace waypost::wire;
using namespace Qt::StringLiterals;

namespace {
const QString someId = u"0190a6f2-3c4d-7abc-8def-0123456789ab"_s;

RowsFrame someRows()
{
    RowsFrame frame {7, 12, 20, {}, QByteArray(32, 'h')};
    frame.changes << RowsFrame::Change {u"contacts"_s,
                                        {u"name"_s, u"created_at"_s},
                                        {{u"a"_s, 8, {u"Zoë 🙂 \u202e"_s, qint64(1'764'000'000'000)}},
                                         {u"b"_s, 12, {QString(), qint64(-5)}}},
                                        {u"c"_s}};
    frame.changes << RowsFrame::Change {u"empty"_s, {}, {}, {}};
    return frame;
}

/// One of each kind, every field set.
QList<Frame> everyFrame()
{
    const QJsonObject data {
        {u"n"_s, 1}, {u"deep"_s, QJsonObject {{u"list"_s, QJsonArray {1.5, true, QJsonValue(), u"ü"_s}}}}};
    const Error error {
        u"stale_reply"_s, u"Somebody else has answered."_s, {{u"messages"_s, QJsonArray {u"x"_s}}}};
    return {Hello {1,
                   {u"rows"_s, u"media"_s},
                   someId,
                   u"tok"_s,
                   u"code"_s,
                   u"Ann"_s,
                   u"pass word"_s,
                   u"Laptop"_s,
                   u"e1"_s,
                   42,
                   QByteArray(32, 'h'),
                   17,
                   90},
            Welcome {{u"rows"_s},
                     someId,
                     u"owner"_s,
                     u"e1"_s,
                     43,
                     1'764'000'000'000,
                     u"Shop"_s,
                     someId,
                     u"tok"_s,
                     true,
                     QByteArray(32, 's'),
                     259'200'000},
            Refused {error, true},
            someRows(),
            FillFrame {3, 9, 5, 40, someRows().changes},
            DraftFrame {someId, u"reply"_s, u"Dear Ana"_s, 1'764'000'000'000, u"Laptop"_s},
            DraftFrame {someId, u"reply"_s, u"Dear Ana"_s, 1'764'000'000'001, {}, 1'764'000'000'000},
            CommandFrame {{someId, u"conversation.reply"_s, someId, {}, 0, 9, data}},
            AnswerFrame {someId, 11, {}},
            AnswerFrame {someId, 0, error},
            Presence {someId, u"agent"_s, u"writing"_s, 1'764'000'000'000},
            Query {3, u"invite"_s, data},
            Page {3, data, {}},
            Page {3, {}, error},
            MediaWanted {someId, 262'144},
            MediaChunk {someId, 262'144, 300'000, QByteArray("\0\xff\x01", 3), {}},
            MediaChunk {someId, 0, -1, {}, error},
            MediaOffer {someId, u"main"_s, u"image/png"_s, u"a.png"_s, QString(64, u'a'), 3, 0,
                        QByteArray("abc")},
            MediaTaken {someId, 3, true, {}},
            MediaTaken {someId, 0, false, error}};
}

/// What a frame's map looks like when `change` has been at it.
template <class Change> QByteArray changed(const Frame &frame, Change change)
{
    QCborMap map = QCborValue::fromCbor(encode(frame)).toMap();
    change(map);
    return map.toCborValue().toCbor();
}

QByteArray nested(int depth)
{
    const QByteArray head = QByteArray::fromHex("a2616665717565727964"
                                                "64617461"
                                                "a16178"); // {"f": "query", "data": {"x":
    return head + QByteArray(depth, '\x81') + '\0';
}
} // namespace

class WireTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFrameComesBackAsItWas()
    {
        QSet<size_t> kinds;
        for (const Frame &frame : everyFrame()) {
            const QByteArray bytes = encode(frame);
            const auto back = decode(bytes);
            QVERIFY2(back, qPrintable(QString::number(frame.index())));
            QCOMPARE(back->index(), frame.index());
            QCOMPARE(encode(*back), bytes);
            kinds << frame.index();
        }
        QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<Frame>));
    }

    void rowsKeepTypesOrderAndEmptiness()
    {
        const auto back = decode(encode(someRows()));
        QVERIFY(back);
        const auto &rows = std::get<RowsFrame>(*back);
        QCOMPARE(rows.after, 7);
        QCOMPARE(rows.upto, 12);
        QCOMPARE(rows.newest, 20);
        QCOMPARE(rows.changes.size(), 2);
        QCOMPARE(rows.changes[0].rows, someRows().changes[0].rows);
        QCOMPARE(rows.changes[0].rows[1].values[0].typeId(), int(QMetaType::QString));
        QCOMPARE(rows.changes[0].gone, QStringList {u"c"_s});
    }

    void commandsCarryNoActorAndNoTime()
    {
        const auto back
            = decode(changed(CommandFrame {{someId, u"x.y"_s, {}, {}, 0, 0, {}}}, [](QCborMap &map) {
                  map.insert("actor"_L1, u"somebody else"_s);
                  map.insert("at"_L1, 1);
              }));
        QVERIFY(back);
        QCOMPARE(std::get<CommandFrame>(*back).command.actor, QString());
        QCOMPARE(std::get<CommandFrame>(*back).command.at, 0);
    }

    void unknownKeysAreIgnored()
    {
        for (const Frame &frame : everyFrame()) {
            const auto back = decode(changed(frame, [](QCborMap &map) {
                map.insert("of_the_future"_L1, QCborArray {1, 2});
            }));
            QVERIFY(back);
            QCOMPARE(encode(*back).size(), encode(frame).size());
        }
    }

    void hostileInputIsRefusedWithoutBeingReflected_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QString malformed = u"frame_malformed"_s;
        QTest::newRow("nothing") << QByteArray() << malformed;
        QTest::newRow("JSON") << QByteArray("{\"f\":\"hello\"}") << malformed;
        QTest::newRow("no map") << QByteArray::fromHex("8101") << malformed;
        QTest::newRow("empty map") << QByteArray::fromHex("a0") << malformed;
        QTest::newRow("f is a number") << QByteArray::fromHex("a1616601") << malformed;
        QTest::newRow("two values") << encode(MediaWanted {}) + encode(MediaWanted {}) << malformed;
        QTest::newRow("cut") << encode(someRows()).chopped(1) << malformed;
        QTest::newRow("unknown frame") << QByteArray::fromHex("a161666477686174") << u"frame_unknown"_s;
        QTest::newRow("4 GiB text claimed") << QByteArray::fromHex("a161667affffffff6161") << malformed;
        QTest::newRow("2^63 bytes claimed") << QByteArray::fromHex("a161665b7fffffffffffffff00") << malformed;
        QTest::newRow("2^60 items claimed") << QByteArray::fromHex("a161669b1000000000000000") << malformed;
        QTest::newRow("2^63 pairs claimed") << QByteArray::fromHex("bb8000000000000000") << malformed;
        QTest::newRow("indefinite map") << QByteArray::fromHex("bf6166656f74686572ff") << malformed;
        QTest::newRow("indefinite text") << QByteArray::fromHex("a161667f6161ff") << malformed;
        QTest::newRow("tag") << QByteArray::fromHex("a16166c2420101") << malformed;
        QTest::newRow("number as key") << QByteArray::fromHex("a10164776861") << malformed;
        QTest::newRow("bytes as key") << QByteArray::fromHex("a14166647768617a") << malformed;
        QTest::newRow("undefined") << QByteArray::fromHex("a16166f7") << malformed;
        QTest::newRow("simple 255") << QByteArray::fromHex("a16166f8ff") << malformed;
        QTest::newRow("2^64-1") << QByteArray::fromHex("a161661bffffffffffffffff") << malformed;
        QTest::newRow("bad UTF-8") << QByteArray::fromHex("a1616662c328") << malformed;
        QTest::newRow("surrogate in UTF-8") << QByteArray::fromHex("a1616663eda080") << malformed;
        QTest::newRow("20 deep") << nested(20) << QString();
        QTest::newRow("200 deep") << nested(200) << malformed;
        QTest::newRow("100,000 deep") << nested(100'000) << malformed;
        QTest::newRow("too large") << encode(Page {1, {{u"t"_s, QString(4 << 20, u'x')}}, {}}) << malformed;
        QTest::newRow("huge hello") << encode(Hello {1, {}, {}, {}, {}, {}, {}, {}, QString(5'000, u'x'), 0})
                                    << malformed;
        QTest::newRow("long token") << encode(Hello {1, {}, {}, QString(513, u'x'), {}, {}, {}, {}, {}, 0})
                                    << malformed;
        QTest::newRow("huge chunk") << encode(MediaChunk {someId, 0, 1, QByteArray(256 * 1024 + 1, 'x'), {}})
                                    << malformed;
        QTest::newRow("negative cursor")
            << encode(Hello {1, {}, {}, {}, {}, {}, {}, {}, {}, -1}) << malformed;
        QTest::newRow("upto before after") << encode(RowsFrame {5, 4, 9, {}}) << malformed;
        QTest::newRow("newest before upto") << encode(RowsFrame {5, 8, 7, {}}) << malformed;
        QTest::newRow("fraction as number")
            << changed(MediaWanted {}, [](QCborMap &map) { map.insert("offset"_L1, 1.5); }) << malformed;
        QTest::newRow("text as number")
            << changed(MediaWanted {}, [](QCborMap &map) { map.insert("offset"_L1, u"1"_s); }) << malformed;
        QTest::newRow("list as object")
            << changed(Query {}, [](QCborMap &map) { map.insert("data"_L1, QCborArray()); }) << malformed;
        QTest::newRow("number as flag")
            << changed(Refused {}, [](QCborMap &map) { map.insert("final"_L1, 1); }) << malformed;
        QTest::newRow("ability no text")
            << changed(Hello {}, [](QCborMap &map) { map.insert("abilities"_L1, QCborArray {1}); })
            << malformed;
        QTest::newRow("65 abilities")
            << encode(Hello {1, QStringList(65, u"a"_s), {}, {}, {}, {}, {}, {}, {}, 0}) << malformed;
        QTest::newRow("row too short")
            << encode(RowsFrame {0, 1, 1, {{u"t"_s, {u"a"_s, u"b"_s}, {{u"k"_s, 1, {u"v"_s}}}, {}}}})
            << malformed;
        QTest::newRow("row too long")
            << encode(RowsFrame {0, 1, 1, {{u"t"_s, {}, {{u"k"_s, 1, {u"v"_s}}}, {}}}}) << malformed;
        QTest::newRow("table without name")
            << encode(RowsFrame {0, 1, 1, {{QString(), {}, {}, {}}}}) << malformed;
        QTest::newRow("negative rev")
            << encode(RowsFrame {0, 1, 1, {{u"t"_s, {}, {{u"k"_s, -1, {}}}, {}}}}) << malformed;
    }
    void hostileInputIsRefusedWithoutBeingReflected()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto frame = decode(bytes);
        QCOMPARE(frame ? QString() : frame.error().code, code);
        if (!frame)
            QVERIFY(!frame.error().text.contains(u"what"_s) && frame.error().details.isEmpty());
    }

    void itemsAreCounted()
    {
        const QByteArray hundred = QCborArray::fromVariantList(QVariantList(99, 1)).toCborValue().toCbor();
        QVERIFY(cborWithin(hundred, {2, 100}));
        QVERIFY(!cborWithin(hundred, {2, 99}));
        QVERIFY(cborWithin(QByteArray::fromHex("8181f6"), {2, 10}));
        QVERIFY(!cborWithin(QByteArray::fromHex("8181f6"), {1, 10}));
    }

    /// Every byte of every frame turned, cut or doubled: an answer, never a crash, and what is read can be
    /// written.
    void damagedFramesNeverCrash()
    {
        QRandomGenerator random(1);
        int read = 0;
        for (const Frame &frame : everyFrame()) {
            const QByteArray whole = encode(frame);
            for (int round = 0; round < 2'000; ++round) {
                QByteArray bytes = whole;
                for (int i = random.bounded(1, 4); i > 0; --i)
                    bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
                if (round % 5 == 0)
                    bytes.truncate(random.bounded(int(bytes.size())));
                if (const auto back = decode(bytes)) {
                    QVERIFY(decode(encode(*back)));
                    ++read;
                }
            }
        }
        QVERIFY(read > 0);
    }

    void pairingAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        const QString print(64, u'a');
        QTest::newRow("name") << QString(u"waypost-pair:1:relay.example:8443:" + print + u":ABCD-EFGH")
                              << u"relay.example"_s << 8443;
        QTest::newRow("IPv4") << QString(u"waypost-pair:1:127.0.0.1:1:" + print + u':') << u"127.0.0.1"_s
                              << 1;
        QTest::newRow("IPv6") << QString(u"waypost-pair:1:[::1]:65535:" + print + u":A") << u"::1"_s
                              << 65'535;
        QTest::newRow("space around it") << QString(u"  waypost-pair:1:h:2:" + print + u"\n") << u"h"_s << 2;
        QTest::newRow("empty") << QString() << QString() << 0;
        QTest::newRow("another version") << QString(u"waypost-pair:2:h:2:" + print + u':') << QString() << 0;
        QTest::newRow("port 0") << QString(u"waypost-pair:1:h:0:" + print + u':') << QString() << 0;
        QTest::newRow("port 65536") << QString(u"waypost-pair:1:h:65536:" + print + u':') << QString() << 0;
        QTest::newRow("no host") << QString(u"waypost-pair:1::1:" + print + u':') << QString() << 0;
        QTest::newRow("short print") << QString(u"waypost-pair:1:h:1:" + print.chopped(2) + u':') << QString()
                                     << 0;
        QTest::newRow("path in host") << QString(u"waypost-pair:1:h/x:1:" + print + u':') << QString() << 0;
        QTest::newRow("something behind")
            << QString(u"waypost-pair:1:h:1:" + print + u":A B") << QString() << 0;
    }
    void pairingAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto address = PairingAddress::parse(text);
        QCOMPARE(bool(address), port != 0);
        if (!address)
            return;
        QCOMPARE(address->host, host);
        QCOMPARE(int(address->port), port);
        const auto again = PairingAddress::parse(address->toString());
        QVERIFY(again);
        QCOMPARE(again->toString(), address->toString());
        QCOMPARE(again->fingerprint, QByteArray(32, '\xaa'));
        QCOMPARE(again->code, address->code);
    }
};

QTEST_GUILESS_MAIN(WireTest)
#include "tst_wire.moc"
