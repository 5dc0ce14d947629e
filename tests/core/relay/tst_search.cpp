// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaykit.h"

#include "core/base/ids.h"
#include "core/search/searchjson.h"

#include <QFile>
#include <QTest>

using namespace waypost;
using namespace relaykit;
using namespace Qt::StringLiterals;

namespace {
const QString anasPhone = u"+4915112345678"_s;
const QString bosPhone = u"+4915187654321"_s;

search::SearchPage ask(Client &client, const QString &text)
{
    const wire::Page page = client.ask(u"search"_s, search::toJson(search::SearchRequest {text}));
    if (page.refused)
        qWarning("%s", qPrintable(page.refused->text));
    return search::pageFromJson(page.data);
}

QStringList kindsIn(const search::SearchPage &page)
{
    QStringList kinds;
    for (const search::SearchHit &hit : page.hits)
        kinds << (hit.kind == search::HitKind::Contact    ? u"contact"_s
                      : hit.kind == search::HitKind::Note ? u"note"_s
                                                          : u"message"_s);
    return kinds;
}

/// A relay with two customers, an owner and an agent who belongs to a team.
class Play {
public:
    [[nodiscard]] bool begin()
    {
        if (!stage.start()
            || stage.post(Stage::text(anasPhone, u"wamid.A1"_s, u"Where is my blue parcel A-1029/7?"_s))
                != 200
            || stage.post(Stage::text(bosPhone, u"wamid.B1"_s, u"我的订单在哪 parcel"_s)) != 200)
            return false;
        owner = stage.owner();
        return owner != nullptr;
    }
    /// An agent of that team.
    [[nodiscard]] std::unique_ptr<Client> agentOf(const QString &team)
    {
        const QString id = newId(stage.clock.nowMs());
        if (owner->give(u"agent.add"_s, id, {{u"name"_s, u"Agent"_s}, {u"role"_s, u"agent"_s}}).refused
            || (!team.isEmpty()
                && owner->give(u"agent.set_teams"_s, id, {{u"teams"_s, QJsonArray {team}}}).refused))
            return nullptr;
        const wire::Page page = owner->ask(u"invite"_s, {{u"agent"_s, id}});
        auto client = std::make_unique<Client>(stage.relay->agentsPort());
        wire::Hello hello;
        hello.code = page.data["code"_L1].toString();
        hello.deviceName = u"Laptop"_s;
        return client->signIn(hello) ? std::move(client) : nullptr;
    }
    [[nodiscard]] QString team(const QString &name)
    {
        const QString id = newId(stage.clock.nowMs());
        return owner->give(u"team.add"_s, id, {{u"name"_s, name}}).refused ? QString() : id;
    }

    Stage stage;
    std::unique_ptr<Client> owner;
};
} // namespace

/// Search over the socket: what is found, and what nobody learns from it.
class RelaySearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasJustSaid();
    void showsNobodyMoreThanHisRole();
    void hidesWhatIsOutOfSight();
    void followsAfterRestartAndMakesItselfAnew();
    void takesAnyText();
};

void RelaySearchTest::findsWhatWasJustSaid()
{
    Play play;
    QVERIFY(play.begin());
    const QString anas = play.stage.conversationWith(anasPhone);
    QVERIFY(!play.owner->give(u"conversation.note"_s, anas, {{u"body"_s, u"blue is sold out"_s}}).refused);
    auto page = ask(*play.owner, u"blue"_s);
    QCOMPARE(kindsIn(page), QStringList({u"note"_s, u"message"_s})); // newest first
    QCOMPARE(page.hits.last().conversation, anas);
    QCOMPARE(page.hits.last().snippet, u"Where is my blue parcel A-1029/7?"_s);
    QCOMPARE(page.hits.last().marks, (QList<QPair<int, int>> {{12, 4}}));
    QVERIFY(!page.more && !page.building);
    QCOMPARE(ask(*play.owner, u"parcel"_s).hits.size(), 2);
    QCOMPARE(ask(*play.owner, u"订单"_s).hits.size(), 1);
    QCOMPARE(ask(*play.owner, u"a10297"_s).hits.size(), 1);
    QCOMPARE(ask(*play.owner, u"arce"_s).hits.size(), 2);
    QCOMPARE(ask(*play.owner, u"nothing like it"_s).hits.size(), 0);
    search::SearchRequest there {u"parcel"_s};
    there.conversation = anas;
    QCOMPARE(search::pageFromJson(play.owner->ask(u"search"_s, search::toJson(there)).data).hits.size(), 1);
    there = {u"parcel"_s, 1};
    page = search::pageFromJson(play.owner->ask(u"search"_s, search::toJson(there)).data);
    QVERIFY(page.more && page.hits.size() == 1);
    const QString first = page.hits.first().id;
    there.beforeAt = page.hits.first().at;
    there.beforeId = first;
    page = search::pageFromJson(play.owner->ask(u"search"_s, search::toJson(there)).data);
    QVERIFY(!page.more && page.hits.size() == 1 && page.hits.first().id != first);
}

void RelaySearchTest::showsNobodyMoreThanHisRole()
{
    Play play;
    QVERIFY(play.begin());
    const auto agent = play.agentOf({});
    QVERIFY(agent);
    QCOMPARE(kindsIn(ask(*play.owner, u"5678"_s)), QStringList {u"contact"_s});
    QCOMPARE(kindsIn(ask(*play.owner, u"4915112"_s)), QStringList {u"contact"_s});
    QVERIFY(ask(*agent, u"5678"_s).hits.isEmpty());
    QVERIFY(ask(*agent, u"4915112"_s).hits.isEmpty());
    QVERIFY(ask(*agent, u"+49 1511 2345679"_s).hits.isEmpty());
    const auto page = ask(*agent, u"+49 1511 2345678"_s); // he has it already
    QCOMPARE(kindsIn(page), QStringList {u"contact"_s});
    QCOMPARE(page.hits.first().conversation, play.stage.conversationWith(anasPhone));
    QVERIFY(!agent->bytes.contains("5112345") && !page.hits.first().snippet.contains(u"112345"_s));
    bool refused = false;
    for (int i = 0; i < 19 && !refused; ++i) // guessing numbers comes to an end
        refused
            = agent->ask(u"search"_s, {{u"text"_s, u"+49 1511 234%1"_s.arg(i + 5'000)}}).refused.has_value();
    QVERIFY(refused);
}

void RelaySearchTest::hidesWhatIsOutOfSight()
{
    Play play;
    QVERIFY(play.begin());
    const QString sales = play.team(u"Sales"_s);
    const QString returns = play.team(u"Returns"_s);
    const QString anas = play.stage.conversationWith(anasPhone);
    QVERIFY(!play.owner->give(u"conversation.set_team"_s, anas, {{u"team"_s, sales}}).refused);
    QVERIFY(!play.owner->give(u"conversation.note"_s, anas, {{u"body"_s, u"parcel lost"_s}}).refused);
    const auto seller = play.agentOf(sales);
    const auto other = play.agentOf(returns);
    QVERIFY(seller && other);
    QCOMPARE(ask(*seller, u"parcel"_s).hits.size(), 3);
    const auto page = ask(*other, u"parcel"_s);
    QCOMPARE(page.hits.size(), 1); // of nobody's team
    QCOMPARE(page.hits.first().conversation, play.stage.conversationWith(bosPhone));
    for (const QString &text : {u"blue"_s, u"A-1029/7"_s, u"lost"_s, u"+4915112345678"_s}) {
        const wire::Page known = other->ask(u"search"_s, {{u"text"_s, text}});
        const wire::Page unknown = other->ask(u"search"_s, {{u"text"_s, u"neverseen"_s}});
        QVERIFY(!known.refused && known.data == unknown.data); // no trace that there is something
    }
    const wire::Page one = other->ask(u"search"_s, {{u"text"_s, u"parcel"_s}, {u"limit"_s, 1}});
    QVERIFY(!search::pageFromJson(one.data).more); // the others do not count
}

void RelaySearchTest::followsAfterRestartAndMakesItselfAnew()
{
    Play play;
    QVERIFY(play.begin());
    QCOMPARE(ask(*play.owner, u"parcel"_s).hits.size(), 2);
    wire::Hello again;
    again.deviceId = play.owner->welcome.deviceId;
    again.token = play.owner->welcome.token;
    const QString file = play.stage.config.dataFolder + u"/search.sqlite"_s;
    for (const bool damaged : {false, true}) {
        play.owner.reset();
        play.stage.stop();
        if (damaged) {
            QFile index(file);
            QVERIFY(index.open(QIODevice::WriteOnly));
            index.write(QByteArray(8'192, 'x'));
        }
        QVERIFY(play.stage.start());
        play.owner = std::make_unique<Client>(play.stage.relay->agentsPort());
        QVERIFY(play.owner->signIn(again));
        QTRY_COMPARE(ask(*play.owner, u"parcel"_s).hits.size(), 2);
    }
    QCOMPARE(play.stage.post(Stage::text(anasPhone, u"wamid.A2"_s, u"the parcel has come"_s)), 200);
    QCOMPARE(ask(*play.owner, u"parcel"_s).hits.size(), 3);
}

void RelaySearchTest::takesAnyText()
{
    Play play;
    QVERIFY(play.begin());
    for (const QString &text :
         {u"\" OR 1=1 --"_s, u"a\" NEAR \"b"_s, u"'; DROP TABLE messages"_s, u"*"_s, QString()})
        QVERIFY(!play.owner->ask(u"search"_s, {{u"text"_s, text}}).refused);
    QVERIFY(!play.owner->ask(u"search"_s, {{u"text"_s, QString(2'000, u'x')}, {u"limit"_s, -5}}).refused);
    QVERIFY(!play.owner->ask(u"search"_s, {{u"text"_s, 5}, {u"before_at"_s, u"x"_s}}).refused);
    QCOMPARE(ask(*play.owner, u"parcel"_s).hits.size(), 2);
}

QTEST_GUILESS_MAIN(RelaySearchTest)
#include "tst_search.moc"
