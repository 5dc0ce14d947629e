// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaykit.h"

#include "core/base/ids.h"
#include "core/features/features.h"
#include "core/feedback/feedback.h"
#include "core/relay/rowsfeed.h"
#include "core/relay/sieve.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace waypost;
using namespace relaykit;
using namespace Qt::StringLiterals;

namespace {
const QString teamOne = u"01900000-0000-7000-8000-0000000000a1"_s;
const QString teamTwo = u"01900000-0000-7000-8000-0000000000a2"_s;
constexpr std::array people {"ana"_L1, "mate"_L1, "ben"_L1, "boss"_L1, "chief"_L1};

QString idOf(const QString &name)
{
    const auto at = std::find(people.begin(), people.end(), name) - people.begin();
    return u"01900000-0000-7000-8000-0000000000b%1"_s.arg(at);
}

/// What somebody's cache holds, by the frames he was sent.
struct Shelf {
    QSet<QString> held; ///< "table/id"
    QSet<QString> told; ///< all he was ever told of, as gone too
    qint64 cursor = 0;

    void take(const QList<wire::RowsFrame::Change> &changes)
    {
        for (const auto &change : changes) {
            for (const QString &id : change.gone) {
                held.remove(change.table + u'/' + id);
                told.insert(change.table + u'/' + id);
            }
            for (const store::KeyedRow &row : change.rows) {
                held.insert(change.table + u'/' + row.id);
                told.insert(change.table + u'/' + row.id);
            }
        }
    }
};

/// Rows, the feed and those who listen: one hears of everything at once, another of every step when it is
/// over, the third of all steps at the end, one number a frame.
class Office {
public:
    struct Seat {
        team::Viewer viewer;
        Shelf live, prompt, late;
    };
    Office()
    {
        wish(u"setup"_s, u"team.add"_s, teamOne, {{u"name"_s, u"One"_s}});
        wish(u"setup"_s, u"team.add"_s, teamTwo, {{u"name"_s, u"Two"_s}});
        sit(u"ana"_s, u"agent"_s, {teamOne});
        sit(u"mate"_s, u"agent"_s, {teamOne});
        sit(u"ben"_s, u"agent"_s, {teamTwo});
        sit(u"boss"_s, u"supervisor"_s, {});
        sit(u"chief"_s, u"owner"_s, {});
        for (auto &[name, seat] : seats)
            for (Shelf *shelf : {&seat.live, &seat.prompt, &seat.late})
                shelf->cursor = m_seq;
    }
    void wish(const QString &agent, const QString &type, const QString &subject, const QJsonObject &data)
    {
        Ids ids(1'764'000'000'000 + m_seq, QByteArray::number(m_seq));
        Deciding deciding {*m_rows, ids};
        const Command command {newId(1'764'000'000'000 + m_seq), type, subject, idOf(agent), 1, 0, data};
        const auto decided = decide(command, m_features, deciding);
        if (!decided)
            qFatal("%s: %s", qPrintable(type), qPrintable(decided.error().text));
        for (Event event : *decided) {
            event.seq = ++m_seq;
            m_rows->setRev(event.seq);
            apply(event, m_features, *m_rows);
        }
        broadcast();
        for (auto &[name, seat] : seats)
            catchUp(seat, seat.prompt, relay::RowsFeed::rowsInFrame);
    }
    void catchUp(const Seat &seat, Shelf &shelf, int rows)
    {
        while (shelf.cursor < m_seq) {
            const auto page = m_feed.page(seat.viewer, shelf.cursor, m_seq, rows);
            shelf.take(std::get<wire::RowsFrame>(*wire::decode(*page.message)).changes);
            shelf.cursor = page.upto;
        }
    }
    /// An empty cache; `below`: all of it is older than what is kept.
    [[nodiscard]] Shelf filled(const Seat &seat, bool below)
    {
        Shelf shelf;
        relay::RowsFeed::Fill fill {m_seq, below ? m_seq : 0, m_seq, 3};
        while (fill.ceiling > 0) {
            const auto page = m_feed.fill(seat.viewer, fill);
            shelf.take(std::get<wire::FillFrame>(*wire::decode(*page.message)).changes);
            fill.ceiling = page.upto;
            fill.first = false;
        }
        return shelf;
    }
    [[nodiscard]] QString epoch(const QString &name) { return m_feed.epochFor(seats.at(name).viewer); }

    std::map<QString, Seat> seats;

private:
    void sit(const QString &name, const QString &role, const QStringList &teams)
    {
        wish(u"setup"_s, u"agent.add"_s, idOf(name), {{u"name"_s, name}, {u"role"_s, role}});
        wish(u"setup"_s, u"agent.set_teams"_s, idOf(name), {{u"teams"_s, QJsonArray::fromStringList(teams)}});
        seats[name].viewer
            = *team::Viewer::from(idOf(name), *loadAs<team::Agent>(*m_rows, u"agents"_s, idOf(name)));
    }
    /// As the hub does: once for all who see the same.
    void broadcast()
    {
        std::map<std::pair<team::Role, QString>, QList<Seat *>> listening;
        qint64 after = m_seq;
        for (auto &[name, seat] : seats)
            after = std::min(after, seat.live.cursor);
        qint64 reached = 0;
        const auto changes = m_rows->changedBetween(after, m_seq, relay::RowsFeed::rowsInFrame, reached);
        relay::Sieve sieve(*m_rows);
        for (auto &[name, seat] : seats)
            listening[{m_feed.classOf(seat.viewer.role), sieve.audienceOf(seat.viewer, changes)}] << &seat;
        for (const auto &[audience, alike] : listening) {
            const auto message = m_feed.live(alike.first()->viewer, sieve, after, m_seq, changes);
            for (Seat *seat : alike) {
                seat->live.take(std::get<wire::RowsFrame>(*wire::decode(*message)).changes);
                seat->live.cursor = m_seq;
            }
        }
    }

    Features m_features = features::allFeatures();
    std::unique_ptr<store::Database> m_database = *store::Database::open({u":memory:"_s});
    std::unique_ptr<store::SqlRows> m_rows = *store::SqlRows::open(*m_database, tablesOf(m_features));
    relay::RowsFeed m_feed {*m_rows, u"store"_s};
    qint64 m_seq = 0;
};

/// A kind of thing with a scope.
struct Kind {
    QString table;
    QString save;
    QString remove;
    QJsonObject data;
};

Kind kindOf(const QString &table)
{
    if (table == "canned_replies"_L1)
        return {table,
                u"canned.save"_s,
                u"canned.remove"_s,
                {{u"shortcut"_s, u"refund"_s}, {u"title"_s, u"Refund"_s}, {u"body"_s, u"It is coming."_s}}};
    if (table == "macros"_L1)
        return {
            table,
            u"macro.save"_s,
            u"macro.remove"_s,
            {{u"name"_s, u"Close"_s}, {u"actions"_s, QJsonArray {QJsonObject {{u"do"_s, u"resolve"_s}}}}}};
    if (table == "saved_views"_L1)
        return {
            table, u"view.save"_s, u"view.remove"_s, {{u"name"_s, u"Urgent"_s}, {u"query"_s, u"is:open"_s}}};
    return {table,
            u"segment.save"_s,
            u"segment.remove"_s,
            {{u"name"_s, u"Gold"_s}, {u"query"_s, u"name:gold"_s}}};
}

QString gaps(const QString &name, const QString &how, const Shelf &shelf, const QString &row, bool expected)
{
    return shelf.held.contains(row) == expected
        ? QString()
        : u"%1, %2: %3"_s.arg(name, how, expected ? u"has it not"_s : u"has it"_s);
}

/// A relay with a customer and an owner, and colleagues on real sockets.
class Shop {
public:
    [[nodiscard]] bool begin(const QStringList &phones)
    {
        if (!stage.start())
            return false;
        for (const QString &phone : phones)
            if (stage.post(Stage::text(phone, u"wamid."_s + phone, u"Hello"_s)) != 200)
                return false;
        owner = stage.owner();
        return owner != nullptr;
    }
    [[nodiscard]] std::unique_ptr<Client> agentOf(const QString &team)
    {
        const QString id = newId(stage.clock.nowMs());
        if (!done(u"agent.add"_s, id, {{u"name"_s, u"Agent"_s}, {u"role"_s, u"agent"_s}})
            || !done(u"agent.set_teams"_s, id, {{u"teams"_s, QJsonArray {team}}}))
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
        return done(u"team.add"_s, id, {{u"name"_s, name}}) ? id : QString();
    }
    [[nodiscard]] bool done(const QString &type, const QString &subject, const QJsonObject &data)
    {
        return !owner->give(type, subject, data).refused;
    }
    [[nodiscard]] QString contactWith(const QString &phone) const
    {
        return stage.value(u"SELECT id FROM contacts WHERE phone = ?"_s, {phone}).toString();
    }

    Stage stage;
    std::unique_ptr<Client> owner;
};

QString codeOf(const wire::AnswerFrame &answer)
{
    return answer.refused ? answer.refused->code : QString();
}

const QString minePhone = u"+4915112345678"_s;
const QString theirsPhone = u"+4915187654321"_s;
const QString othersPhone = u"+4915100000003"_s;
} // namespace

/// Who is told of what: rows with a scope, and contacts nobody showed him.
class SightTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aScopeIsKept_data();
    void aScopeIsKept();
    void whatNeverLeftIsNotMentioned();
    void whatHangsOnThemIsKeptToo();
    void aSecondOpinionIsBlind();
    void teamsMakeAnotherView();
    void nobodyHearsOfWhatIsSomebodysOwn();
    void contactsOutOfSightAreNotThere_data();
    void contactsOutOfSightAreNotThere();
    void mergedContactsAreChangedOnBothSides();
};

void SightTest::aScopeIsKept_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("steps"); ///< "who scope: who holds it then"
    const QStringList ofTeams {u"ana mine: ana"_s,
                               u"ana team: ana mate boss chief"_s,
                               u"boss everyone: ana mate ben boss chief"_s,
                               u"boss team: ana mate boss chief"_s,
                               u"boss other: ben boss chief"_s,
                               u"boss team: ana mate boss chief"_s,
                               u"ana mine: ana"_s,
                               u"ana team: ana mate boss chief"_s};
    QStringList ofViews = ofTeams;
    ofViews[4] = u"boss other: ana ben boss chief"_s; // whoever made it sees it
    const QStringList removed {u"ana removed: ana mate boss chief"_s}; // they are told that it is removed
    QTest::newRow("canned replies") << u"canned_replies"_s << ofTeams + removed;
    QTest::newRow("macros") << u"macros"_s << ofTeams + removed;
    QTest::newRow("views") << u"saved_views"_s << ofViews + QStringList {u"ana removed: ana"_s};
    QTest::newRow("segments") << u"segments"_s
                              << QStringList {u"ana mine: ana"_s, u"ana everyone: ana mate ben boss chief"_s,
                                              u"ana mine: ana"_s, u"ana everyone: ana mate ben boss chief"_s};
}

void SightTest::aScopeIsKept()
{
    QFETCH(QString, table);
    QFETCH(QStringList, steps);
    const Kind kind = kindOf(table);
    const QString id = newId(1'764'000'000'000);
    const QString row = table + u'/' + id;
    Office office;
    QStringList wrong;
    for (const QString &step : std::as_const(steps)) {
        const QString who = step.section(u' ', 0, 0);
        const QString scope = step.section(u' ', 1, 1).chopped(1);
        const QStringList holders = step.section(u": "_s, 1).split(u' ');
        QJsonObject data = kind.data;
        data.insert(u"scope"_s, scope == "other"_L1 ? u"team"_s : scope);
        if (scope == "team"_L1 || scope == "other"_L1)
            data.insert(u"team"_s, scope == "team"_L1 ? teamOne : teamTwo);
        if (scope == "removed"_L1)
            office.wish(who, kind.remove, id, {});
        else
            office.wish(who, kind.save, id, data);
        for (auto &[name, seat] : office.seats) {
            const bool expected = holders.contains(name);
            Shelf late = seat.late;
            office.catchUp(seat, late, 1);
            wrong << gaps(name, u"live"_s, seat.live, row, expected)
                  << gaps(name, u"catching up"_s, seat.prompt, row, expected)
                  << gaps(name, u"catching up late"_s, late, row, expected)
                  << gaps(name, u"filling"_s, office.filled(seat, false), row, expected)
                  << gaps(name, u"filling old days"_s, office.filled(seat, true), row, expected);
        }
        wrong.removeAll(QString());
        QVERIFY2(wrong.isEmpty(), qPrintable(step + u" - "_s + wrong.join(u"; "_s)));
    }
}

void SightTest::whatNeverLeftIsNotMentioned()
{
    Office office;
    const QString id = newId(1'764'000'000'000);
    for (const auto &table : {u"canned_replies"_s, u"macros"_s, u"saved_views"_s, u"segments"_s}) {
        const Kind kind = kindOf(table);
        QJsonObject data = kind.data;
        data.insert(u"scope"_s, u"mine"_s);
        office.wish(u"boss"_s, kind.save, id, data);
        office.wish(u"boss"_s, kind.save, id, data);
        if (table == "canned_replies"_L1)
            office.wish(u"boss"_s, u"canned.used"_s, id, {});
        office.wish(u"boss"_s, kind.remove, id, {});
    }
    for (auto &[name, seat] : office.seats) {
        office.catchUp(seat, seat.late, 1);
        for (const Shelf &shelf : {seat.live, seat.prompt, seat.late, office.filled(seat, false)})
            for (const QString &told : shelf.told)
                QVERIFY2(name == "boss"_L1 || !told.endsWith(id), qPrintable(name + u' ' + told));
        QCOMPARE(seat.live.held.contains(u"canned_replies/"_s + id), name == "boss"_L1);
    }
}

/// Shortcuts, pins and playbooks say whom they are for by their keys.
/// The first review is kept from other supervisors until the second is given; the agent sees the first alone.
void SightTest::aSecondOpinionIsBlind()
{
    Office office;
    const QString card = newId(1'764'000'000'000);
    const QJsonArray criteria {QJsonObject {{u"id"_s, u"tone"_s}, {u"label"_s, u"Tone"_s}, {u"scale"_s, 5}}};
    office.wish(u"boss"_s, u"scorecard.save"_s, card,
                {{u"name"_s, u"Everyday"_s}, {u"criteria"_s, criteria}});
    office.wish(u"setup"_s, u"message.receive"_s, {},
                {{u"channel"_s, u"main"_s},
                 {u"provider_id"_s, u"wamid.1"_s},
                 {u"sender"_s, QJsonObject {{u"phone"_s, minePhone}}},
                 {u"content"_s, QJsonObject {{u"kind"_s, u"text"_s}, {u"body"_s, u"Hello"_s}}}});
    QString thread;
    for (const QString &held : std::as_const(office.seats.at(u"boss"_s).live.held))
        if (held.startsWith("conversations/"_L1))
            thread = held.section(u'/', 1);
    office.wish(u"boss"_s, u"conversation.assign"_s, thread, {{u"agent"_s, idOf(u"ana"_s)}});
    office.wish(u"boss"_s, u"conversation.resolve"_s, thread, {});
    const QString first = u"reviews/"_s + feedback::reviewKey(card, thread + u"/1"_s, false);
    const QString second = u"reviews/"_s + feedback::reviewKey(card, thread + u"/1"_s, true);
    const auto add = [&](bool blind) {
        office.wish(u"boss"_s, u"review.add"_s, thread,
                    {{u"session"_s, 1}, {u"scorecard"_s, card}, {u"blind"_s, blind}});
    };
    const auto give = [&](const QString &who, const QString &review) {
        office.wish(who, u"review.give"_s, review.section(u'/', 1),
                    {{u"marks"_s, QJsonObject {{u"tone"_s, 3}}}});
    };
    const auto wrong = [&](const QStringList &haveFirst, const QStringList &haveSecond) {
        QStringList found;
        for (auto &[name, seat] : office.seats) {
            Shelf late = seat.late;
            office.catchUp(seat, late, 1);
            for (const auto &[row, holders] :
                 {std::pair {first, haveFirst}, std::pair {second, haveSecond}}) {
                const bool expected = holders.contains(name);
                found << gaps(name, u"live"_s, seat.live, row, expected)
                      << gaps(name, u"catching up"_s, seat.prompt, row, expected)
                      << gaps(name, u"catching up late"_s, late, row, expected)
                      << gaps(name, u"filling"_s, office.filled(seat, false), row, expected)
                      << gaps(name, u"filling old days"_s, office.filled(seat, true), row, expected);
            }
        }
        found.removeAll(QString());
        return found.join(u"; "_s);
    };
    const QStringList leads {u"boss"_s, u"chief"_s};
    add(false);
    QCOMPARE(wrong(leads, {}), QString());
    give(u"boss"_s, first);
    QCOMPARE(wrong(leads + QStringList {u"ana"_s}, {}), QString());
    add(true); // chief had it, and lets go of it
    QCOMPARE(wrong({u"boss"_s, u"ana"_s}, leads), QString());
    give(u"chief"_s, second);
    QCOMPARE(wrong(leads + QStringList {u"ana"_s}, leads), QString());
}

void SightTest::whatHangsOnThemIsKeptToo()
{
    Office office;
    const QStringList ids {newId(1'764'000'000'001), newId(1'764'000'000'002), newId(1'764'000'000'003)};
    const Kind canned = kindOf(u"canned_replies"_s);
    const QStringList scopes {u"mine"_s, u"team"_s, u"everyone"_s};
    for (int i = 0; i < 3; ++i) {
        QJsonObject data = canned.data;
        data.insert(u"scope"_s, scopes[i]);
        data.insert(u"team"_s, teamOne);
        office.wish(i < 2 ? u"ana"_s : u"boss"_s, canned.save, ids[i], data);
    }
    QJsonObject view = kindOf(u"saved_views"_s).data;
    view.insert(u"scope"_s, u"everyone"_s);
    office.wish(u"boss"_s, u"view.save"_s, ids[0], view);
    office.wish(u"ana"_s, u"view.pin"_s, ids[0], {{u"position"_s, 1}});
    for (const QString &key : {u"everyone"_s, teamOne, teamTwo})
        office.wish(u"boss"_s, u"playbook.save"_s, key, {{u"name"_s, u"Ours"_s}, {u"tone"_s, u"Calm."_s}});
    const QHash<QString, QStringList> holders {
        {u"canned_shortcuts/agent:"_s + idOf(u"ana"_s) + u"/refund"_s, {u"ana"_s}},
        {u"canned_shortcuts/team:"_s + teamOne + u"/refund"_s, {u"ana"_s, u"mate"_s, u"boss"_s, u"chief"_s}},
        {u"canned_shortcuts/everyone/refund"_s, {u"ana"_s, u"mate"_s, u"ben"_s, u"boss"_s, u"chief"_s}},
        {u"view_pins/"_s + idOf(u"ana"_s) + u'/' + ids[0], {u"ana"_s}},
        {u"playbooks/everyone"_s, {u"ana"_s, u"mate"_s, u"ben"_s, u"boss"_s, u"chief"_s}},
        {u"playbooks/"_s + teamOne, {u"ana"_s, u"mate"_s, u"boss"_s, u"chief"_s}},
        {u"playbooks/"_s + teamTwo, {u"ben"_s, u"boss"_s, u"chief"_s}}};
    for (auto &[name, seat] : office.seats) {
        office.catchUp(seat, seat.late, 1);
        for (const Shelf &shelf : {seat.live, seat.prompt, seat.late, office.filled(seat, false)})
            for (auto row = holders.cbegin(); row != holders.cend(); ++row)
                QVERIFY2(shelf.held.contains(row.key()) == row->contains(name)
                             && shelf.told.contains(row.key()) == row->contains(name),
                         qPrintable(name + u' ' + row.key()));
    }
}

void SightTest::teamsMakeAnotherView()
{
    Office office;
    QSet<QString> epochs;
    for (const QLatin1StringView name : people)
        epochs.insert(office.epoch(name)); // a cache is of one person
    QCOMPARE(epochs.size(), qsizetype(people.size()));
    const QString before = office.epoch(u"ben"_s);
    office.seats.at(u"ben"_s).viewer.teams = QStringList {teamOne, teamTwo};
    QVERIFY(office.epoch(u"ben"_s) != before);
}

void SightTest::nobodyHearsOfWhatIsSomebodysOwn()
{
    Shop shop;
    QVERIFY(shop.begin({}));
    const QString team = shop.team(u"One"_s);
    const auto boss = shop.stage.colleague(*shop.owner, u"supervisor"_s);
    const auto ana = shop.agentOf(team);
    const auto ben = shop.agentOf(team);
    QVERIFY(boss && ana && ben);
    const QString own = newId(shop.stage.clock.nowMs());
    const QString bosss = newId(shop.stage.clock.nowMs());
    const Kind kind = kindOf(u"canned_replies"_s);
    QJsonObject data = kind.data;
    data.insert(u"scope"_s, u"mine"_s);
    data.insert(u"body"_s, u"Only for me"_s);
    QVERIFY(!ana->give(kind.save, own, data).refused);
    const auto saved = boss->give(kind.save, bosss, data);
    QVERIFY(!saved.refused);
    for (const Client *client : {ana.get(), ben.get(), boss.get(), shop.owner.get()})
        QTRY_VERIFY(client->cursor() >= saved.seq);
    QCOMPARE(ana->ids(kind.table), QStringList {own});
    QCOMPARE(boss->ids(kind.table), QStringList {bosss});
    for (const Client *client : {ben.get(), shop.owner.get()})
        QVERIFY(!client->bytes.contains(own.toUtf8()) && !client->bytes.contains(bosss.toUtf8())
                && !client->bytes.contains("Only for me"));
    data.insert(u"scope"_s, u"team"_s);
    data.insert(u"team"_s, team);
    QVERIFY(!ana->give(kind.save, own, data).refused);
    QTRY_COMPARE(ben->ids(kind.table), QStringList {own});
    QTRY_COMPARE(shop.owner->ids(kind.table), QStringList {own});
    data.insert(u"scope"_s, u"mine"_s);
    QVERIFY(!ana->give(kind.save, own, data).refused);
    const auto gone = [&](const Client &client) {
        for (const wire::RowsFrame &frame : client.all<wire::RowsFrame>())
            for (const auto &change : frame.changes)
                if (change.table == kind.table && change.gone == QStringList {own})
                    return true;
        return false;
    };
    QTRY_VERIFY(gone(*ben) && gone(*shop.owner) && gone(*boss));
    QVERIFY(!gone(*ana));
}

void SightTest::contactsOutOfSightAreNotThere_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("about"); ///< the subject
    QTest::addColumn<QString>("with"); ///< the other one
    QTest::addColumn<QString>("key"); ///< under which the other one is named
    for (const auto &type : {u"contact.rename"_s, u"contact.set_note"_s, u"contact.set_attributes"_s,
                             u"contact.set_details"_s, u"contact.block"_s, u"contact.unblock"_s})
        QTest::newRow(qPrintable(type)) << type << theirsPhone << QString() << QString();
    QTest::newRow("merge into mine") << u"contact.merge"_s << theirsPhone << minePhone << u"into"_s;
    QTest::newRow("merge mine into it") << u"contact.merge"_s << minePhone << theirsPhone << u"into"_s;
    QTest::newRow("unmerge") << u"contact.unmerge"_s << theirsPhone << QString() << QString();
    QTest::newRow("tell apart") << u"contact.tell_apart"_s << theirsPhone << minePhone << u"other"_s;
    QTest::newRow("tell mine apart") << u"contact.tell_apart"_s << minePhone << theirsPhone << u"other"_s;
}

void SightTest::contactsOutOfSightAreNotThere()
{
    QFETCH(QString, type);
    QFETCH(QString, about);
    QFETCH(QString, with);
    QFETCH(QString, key);
    Shop shop;
    QVERIFY(shop.begin({minePhone, theirsPhone}));
    const QString one = shop.team(u"One"_s);
    const QString two = shop.team(u"Two"_s);
    const QString theirs = shop.stage.conversationWith(theirsPhone);
    QVERIFY(
        shop.done(u"conversation.set_team"_s, shop.stage.conversationWith(minePhone), {{u"team"_s, one}}));
    QVERIFY(shop.done(u"conversation.set_team"_s, theirs, {{u"team"_s, two}}));
    const auto ana = shop.agentOf(one);
    QVERIFY(ana);
    const auto dataWith = [&](const QString &other) {
        QJsonObject data {{u"name"_s, u"Mallory"_s},
                          {u"text"_s, u"Was here"_s},
                          {u"email"_s, u"m@a.org"_s},
                          {u"why"_s, u"spam"_s}};
        data.insert(u"set"_s, QJsonObject {});
        data.insert(u"channels"_s, QJsonArray {});
        if (!key.isEmpty())
            data.insert(key, other);
        return data;
    };
    const QString subject = shop.contactWith(about);
    const QString other = with.isEmpty() ? QString() : shop.contactWith(with);
    const auto written = [&shop] { // besides who comes and goes
        return shop.stage.value(u"SELECT count(*) FROM journal WHERE type <> 'availability.changed'"_s);
    };
    const QVariant before = written();
    const auto refused = ana->give(type, subject, dataWith(other));
    const QString nobody = newId(shop.stage.clock.nowMs());
    const bool about2 = about == theirsPhone;
    const auto unknown = ana->give(type, about2 ? nobody : subject, dataWith(about2 ? other : nobody));
    QVERIFY(refused.refused && unknown.refused);
    QCOMPARE(refused.refused->code, u"no_such_contact"_s);
    QCOMPARE(refused.refused->text, unknown.refused->text); // nobody learns that there is somebody
    QCOMPARE(written(), before);

    QVERIFY(shop.done(u"conversation.assign"_s, theirs, {{u"agent"_s, ana->welcome.agent}}));
    QVERIFY(codeOf(ana->give(type, subject, dataWith(other))) != u"no_such_contact"_s);
}

/// Taking a merge back changes the other contact as well.
void SightTest::mergedContactsAreChangedOnBothSides()
{
    Shop shop;
    QVERIFY(shop.begin({minePhone, theirsPhone, othersPhone}));
    const QString one = shop.team(u"One"_s);
    const QString two = shop.team(u"Two"_s);
    for (const QString &phone : {minePhone, othersPhone})
        QVERIFY(
            shop.done(u"conversation.set_team"_s, shop.stage.conversationWith(phone), {{u"team"_s, one}}));
    const QString theirs = shop.stage.conversationWith(theirsPhone);
    QVERIFY(shop.done(u"conversation.set_team"_s, theirs, {{u"team"_s, two}}));
    const auto ana = shop.agentOf(one);
    QVERIFY(ana);
    const QString mine = shop.contactWith(minePhone);
    QVERIFY(shop.done(u"contact.merge"_s, mine,
                      {{u"into"_s, shop.contactWith(theirsPhone)}, {u"fields"_s, QJsonObject {}}}));
    const QJsonObject into {{u"into"_s, mine}, {u"fields"_s, QJsonObject {}}};
    QCOMPARE(codeOf(ana->give(u"contact.unmerge"_s, mine, {})), u"no_such_contact"_s);
    QCOMPARE(codeOf(ana->give(u"contact.merge"_s, shop.contactWith(othersPhone), into)),
             u"no_such_contact"_s);
    QCOMPARE(codeOf(ana->give(u"contact.rename"_s, mine, {{u"name"_s, u"Mira"_s}})), QString());
    QVERIFY(shop.done(u"conversation.set_team"_s, theirs, {{u"team"_s, one}}));
    QCOMPARE(codeOf(ana->give(u"contact.merge"_s, shop.contactWith(othersPhone), into)), QString());
    QCOMPARE(codeOf(ana->give(u"contact.unmerge"_s, mine, {})), QString());
}

QTEST_GUILESS_MAIN(SightTest)
#include "tst_sight.moc"
