// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cast.h"
#include "core/sandbox/samples.h"
#include "core/sandbox/scenario.h"
#include "tests/core/sandbox/provider.h"

#include <QTest>

using namespace waypost;
using namespace waypost::sandbox;
using namespace waypost::sandbox::tests;

namespace {
/// Plays ten minutes; every customer is answered with a text, or buttons, a list or a picture in turn.
QList<QByteArray> playedBodies(const QString &name, quint64 seed)
{
    Provider provider(seed);
    Cast cast(provider.cloud);
    const auto scenario = loadScenario(name);
    if (!scenario || !cast.play(*scenario, provider.now))
        return {};
    static const std::array answers {
        QByteArray(R"({"type":"text","text":{"body":"Of course"}})"),
        QByteArray(
            R"({"type":"interactive","interactive":{"type":"button","body":{"text":"Which?"},"action":{"buttons":[{"type":"reply","reply":{"id":"a","title":"A"}},{"type":"reply","reply":{"id":"b","title":"B"}}]}}})"),
        QByteArray(
            R"({"type":"interactive","interactive":{"type":"list","body":{"text":"Which?"},"action":{"button":"Open","sections":[{"rows":[{"id":"1","title":"One"},{"id":"2","title":"Two"}]}]}}})"),
        QByteArray(R"({"type":"image","image":{"link":"https://example.com/a.jpg"}})")};
    QList<QByteArray> bodies;
    for (int round = 0; round < 120; ++round) {
        bodies << provider.pass(5'000);
        if (round % 4 != 3)
            continue;
        for (const Persona &persona : scenario->customers) {
            const Customer *customer = provider.cloud.customers.find(persona.traits["key"_L1].toString());
            QJsonObject message
                = QJsonDocument::fromJson(answers[std::size_t(round / 4) % answers.size()]).object();
            message.insert("to"_L1, customer->waId);
            (void)provider.send(message);
        }
    }
    return bodies;
}
} // namespace

class TestSandboxPlay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesLineAndKey_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QByteArray &yaml, int line, const QString &word) {
            QTest::newRow(name) << yaml << line << word;
        };
        const QByteArray head = "scenario: x\ncustomers:\n  - id: a\n    name: A\n";
        row("not YAML", "scenario: [", 1, QString());
        row("unknown key", "scenario: x\ncustomer: []\n", 2, u"customer"_s);
        row("nobody", "scenario: x\n", 1, u"customers"_s);
        row("no name", "scenario: x\ncustomers:\n  - id: a\n", 3, u"name"_s);
        row("bad phone", head + "    phone: abc\n", 5, u"phone"_s);
        row("unknown verb", head + "    script:\n      - shout: hey\n", 6, u"shout"_s);
        row("bad time", head + "    script:\n      - say: hey\n      - wait: soon\n", 7, u"wait"_s);
        row("bad await", head + "    script:\n      - await: miracle\n", 6, u"await"_s);
        row("bad sample", head + "    script:\n      - image: {sample: unicorn}\n", 6, u"unicorn"_s);
        row("location of nowhere", head + "    script:\n      - location: {latitude: 1}\n", 6,
            u"longitude"_s);
        row("answer without steps", head + "    answers:\n      - when: reply\n", 6, u"do"_s);
        row("twice the same id", head + "  - id: a\n    name: B\n", 5, u"id"_s);
        row("too much flood", "scenario: x\nflood:\n  per_second: 100000\n", 3, u"per_second"_s);
    }
    void namesLineAndKey()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, word);
        const auto scenario = readScenario(yaml);
        QVERIFY(!scenario);
        QCOMPARE(scenario.error().code, u"bad_scenario"_s);
        QTEST(scenario.error().details["line"_L1].toInt(), "line");
        QVERIFY2(scenario.error().text.contains(word), qPrintable(scenario.error().text));
    }

    void shipsThreeScenarios()
    {
        for (const QString &name : {u"shop"_s, u"clinic"_s, u"flood"_s}) {
            const auto scenario = loadScenario(name);
            QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error().text));
            QCOMPARE(scenario->name, name);
        }
        QVERIFY(loadScenario(u"shop"_s)->customers.size() >= 12);
        QVERIFY(!loadScenario(u"nowhere"_s));
    }

    void playsEveryKindOfMessage()
    {
        const QByteArray all = playedBodies(u"shop"_s, 1).join('\n');
        for (const char *type :
             {"text", "image", "video", "audio", "document", "sticker", "location", "contacts", "reaction",
              "interactive", "order", "system", "edit", "revoke", "unsupported", "unknown"})
            QVERIFY2(all.contains(QByteArray("\"type\":\"" + QByteArray(type) + '"')), type);
        for (const char *part :
             {"\"voice\":true", "nfm_reply", "list_reply", "button_reply", "referred_product", "referral",
              "frequently_forwarded", "user_preferences", "user_changed_number"})
            QVERIFY2(all.contains(part), part);
    }

    void repeatsItselfForTheSameSeed()
    {
        const QList<QByteArray> once = playedBodies(u"clinic"_s, 5);
        QVERIFY(once.size() > 50);
        QCOMPARE(playedBodies(u"clinic"_s, 5), once);
        QVERIFY(playedBodies(u"clinic"_s, 6) != once);
    }

    void floodsAtItsRate()
    {
        Provider provider;
        provider.pass(0);
        beginFlood(provider.cloud, {.customers = 10, .messages = 100, .perSecond = 20}, provider.now);
        QCOMPARE(provider.pass(999).size(), 20);
        QCOMPARE(provider.pass(60'000).size(), 80);
    }

    void drawsRealPictures()
    {
        Random random(1, "test");
        const QByteArray png = drawingPng(16, 8, random);
        QVERIFY(png.startsWith("\x89PNG\r\n\x1a\n"));
        QVERIFY(
            png.endsWith(QByteArray::fromHex("0000000049454e44ae426082"))); // the known end with its checksum
        const qsizetype data = png.indexOf("IDAT");
        const qsizetype length = png.indexOf("IEND") - 8 - (data + 4);
        const QByteArray pixels = qUncompress(QByteArray::fromHex("00000188") + png.mid(data + 4, length));
        QCOMPARE(pixels.size(), 8 * (16 * 3 + 1));
        for (const QString &name : sampleNames())
            QVERIFY2(!sampleNamed(name, random)->bytes.isEmpty(), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestSandboxPlay)
#include "tst_sandboxplay.moc"
