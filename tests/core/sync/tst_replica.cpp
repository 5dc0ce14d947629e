// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "minirelay.h"

#include "core/base/ids.h"
#include "core/sync/deskview.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace waypost;
using namespace waypost::sync;
using tests::MiniRelay;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 noon = 1'764'000'000'000;

/// One agent at a desk, the relay it belongs to, and nothing in between but what the test moves.
struct OneDesk {
    explicit OneDesk(MiniRelay &itsRelay,
                     Replica::Paths where = Replica::Paths {u":memory:"_s, u":memory:"_s})
        : relay(itsRelay)
        , paths(std::move(where))
    {
        open();
    }
    void open()
    {
        replica.reset();
        auto opened = Replica::open(paths, features::allFeatures(), clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        replica = *std::move(opened);
        replica->setMe(agent, u"owner"_s);
        view = std::make_unique<DeskView>(*replica);
    }
    void catchUp()
    {
        QVERIFY(replica->meet(relay.epoch(team::Role::Owner)));
        while (replica->cache().cursor() < relay.newest())
            QCOMPARE(*replica->receive(
                         relay.frame(team::Viewer {agent, team::Role::Owner}, replica->cache().cursor())),
                     Cache::Taken::Applied);
    }
    QString give(const QString &type, const QString &subject, const QJsonObject &data = {})
    {
        clock.advanceMs(1);
        Command command {newId(clock.nowMs()), type, subject, {}, 0, 0, data};
        lastError = {};
        if (const auto given = replica->give(command); !given)
            lastError = given.error();
        return command.id;
    }
    QString reply(const QString &conversation, const QString &words)
    {
        return give(u"conversation.reply"_s, conversation,
                    {{u"content"_s, conversations::toJson(conversations::TextContent {words})}});
    }
    /// The relay gets everything and answers; rows are another step.
    QList<wire::AnswerFrame> exchange()
    {
        QList<wire::AnswerFrame> answers;
        const auto commands = replica->takeToSend(1'000);
        for (const Command &command : *commands)
            answers << relay.handle(command, agent, clock.nowMs());
        for (const wire::AnswerFrame &answer : std::as_const(answers))
            if (!replica->hear(answer))
                qFatal("an answer was not taken");
        return answers;
    }
    [[nodiscard]] QString firstConversation() { return view->conversations({}).value(0).id; }

    MiniRelay &relay;
    Replica::Paths paths;
    VirtualClock clock {noon + 60'000};
    QString agent = u"0190a000-0000-7000-8000-000000000001"_s;
    std::unique_ptr<Replica> replica;
    std::unique_ptr<DeskView> view;
    Error lastError;
};

/// Two agents, a team, and so many customers who wrote so many messages, some in the same millisecond.
void populate(MiniRelay &relay, int customers, int messages, quint32 seed = 1)
{
    QRandomGenerator random(seed);
    for (const QString &name : {u"1"_s, u"2"_s})
        (void)relay.handle({newId(noon),
                            u"agent.add"_s,
                            QString(u"0190a000-0000-7000-8000-00000000000"_s + name),
                            {},
                            0,
                            0,
                            {{u"name"_s, QString(u"Agent "_s + name)}, {u"role"_s, u"owner"_s}}},
                           u"setup"_s, noon);
    (void)relay.handle({newId(noon),
                        u"team.add"_s,
                        u"0190a000-0000-7000-8000-0000000000aa"_s,
                        {},
                        0,
                        0,
                        {{u"name"_s, u"Sales"_s}}},
                       u"setup"_s, noon);
    for (int i = 0; i < messages; ++i)
        relay.customerWrites(u"+4915110000%1"_s.arg(random.bounded(customers), 2, 10, QLatin1Char('0')),
                             u"Word %1"_s.arg(i), noon + 1'000 * random.bounded(20));
}

QStringList ids(const QList<TimelineEntry> &entries)
{
    QStringList list;
    for (const TimelineEntry &entry : entries)
        list << entry.id;
    return list;
}

QStringList ids(const QList<ListedConversation> &listed)
{
    QStringList list;
    for (const ListedConversation &each : listed)
        list << each.id;
    return list;
}
} // namespace

class TestReplica : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownReplyShowsAtOnceAndIsThenConfirmed();
    void rowsMayComeBeforeTheAnswer();
    void refusalIsUndoneVisibly();
    void whatSurelyFailsIsNotQueued();
    void whatOnlyTheRelayKnowsIsLeftToIt();
    void refusedMayBeTriedAgainUnderAnotherId();
    void takingBack();
    void framesMustGoOn();
    void newEpochKeepsWhatIsOurs();
    void restartKeepsWhatIsOurs();
    void damagedCacheIsFetchedAgain();
    void draftsStay();
    void draftThatNobodyHeardOfStays();
    void replyWaitsForItsFile();
    void refusedFileRefusesItsReply();
    void pagesAreExact_data();
    void pagesAreExact();
    void countsAreExact();
    void searchFindsNamesAndNumbers();
    void filtersListPageByPage();
    void savedViewsAreCountedLive();
    void readingUsesIndexes();
    void manyChangesBecomeOneStar();
};

void TestReplica::ownReplyShowsAtOnceAndIsThenConfirmed()
{
    MiniRelay relay;
    populate(relay, 1, 1);
    OneDesk desk(relay);
    desk.catchUp();
    (void)desk.replica->takeChanges();
    const QString conversation = desk.firstConversation();

    const QString id = desk.reply(conversation, u"Yes"_s);
    QCOMPARE(desk.lastError.code, QString());
    auto entries = desk.view->timeline(conversation, 10, 0, {});
    QCOMPARE(entries.value(0).id, id);
    QCOMPARE(entries[0].seq, 0);
    QCOMPARE(entries[0].message.status, u"queued"_s);
    QCOMPARE(desk.view->conversation(conversation)->conversation.preview, u"Yes"_s);
    QCOMPARE(desk.view->conversation(conversation)->pending, 1);
    QCOMPARE(desk.view->counts()[u"waiting"_s], 1);
    QCOMPARE(desk.view->outbox().size(), 1);
    const ChangeSet changes = desk.replica->takeChanges();
    QVERIFY(changes[u"messages"_s].contains(id) && changes[u"outbox"_s].contains(id));
    QVERIFY(changes[u"conversations"_s].contains(conversation));

    QVERIFY(desk.exchange().value(0).seq > 0);
    QCOMPARE(desk.view->timeline(conversation, 10, 0, {}).value(0).id,
             id); // still there while its rows travel
    QCOMPARE(desk.view->outbox().size(), 0);
    desk.catchUp();
    entries = desk.view->timeline(conversation, 10, 0, {});
    QCOMPARE(ids(entries).count(id), 1);
    QVERIFY(entries[0].seq > 0);
    QCOMPARE(desk.replica->outbox().commands().size(), 0);
    QCOMPARE(desk.replica->shown().changes().size(), 0);
}

void TestReplica::rowsMayComeBeforeTheAnswer()
{
    MiniRelay relay;
    populate(relay, 1, 1);
    OneDesk desk(relay);
    desk.catchUp();
    const QString id = desk.reply(desk.firstConversation(), u"Yes"_s);
    const auto commands = desk.replica->takeToSend(10);
    const wire::AnswerFrame answer = relay.handle(commands->value(0), desk.agent, desk.clock.nowMs());
    desk.catchUp();
    QCOMPARE(ids(desk.view->timeline(desk.firstConversation(), 10, 0, {})).count(id), 1);
    QVERIFY(desk.view->timeline(desk.firstConversation(), 10, 0, {})[0].seq > 0);
    QVERIFY(desk.replica->hear(answer));
    QCOMPARE(desk.replica->outbox().commands().size(), 0);
}

void TestReplica::refusalIsUndoneVisibly()
{
    MiniRelay relay;
    populate(relay, 1, 1);
    OneDesk desk(relay);
    desk.catchUp();
    const QString conversation = desk.firstConversation();
    const auto before = desk.view->conversation(conversation);
    const QString id = desk.reply(conversation, u"Yes"_s);
    const QString tag = desk.give(u"conversation.tag"_s, conversation, {{u"add"_s, QJsonArray {u"vip"_s}}});
    QVERIFY(desk.view->conversation(conversation)->conversation.tags.contains(u"vip"_s));
    const Error why {u"stale_reply"_s, u"Somebody else answered."_s, {{u"messages"_s, QJsonArray {u"x"_s}}}};
    QVERIFY(desk.replica->hear({id, 0, why}));
    QVERIFY(desk.replica->hear({tag, 0, why}));
    (void)desk.replica->takeChanges();

    const auto after = desk.view->conversation(conversation);
    QCOMPARE(after->conversation.preview, before->conversation.preview);
    QCOMPARE(after->conversation.tags, before->conversation.tags);
    QCOMPARE(after->pending, 0);
    const auto entries = desk.view->timeline(conversation, 10, 0, {});
    QCOMPARE(entries[0].id, id); // what was written stays where it was written
    QCOMPARE(entries[0].refused->code, u"stale_reply"_s);
    QCOMPARE(entries[0].refused->details[u"messages"_s].toArray().size(), 1);
    QCOMPARE(desk.view->outbox().size(), 2);
    QVERIFY(desk.view->conversations({u"drafts"_s}).size() == 1);
    QVERIFY(desk.replica->dismiss(id));
    QVERIFY(!ids(desk.view->timeline(conversation, 10, 0, {})).contains(id));
    QVERIFY(desk.replica->takeChanges()[u"messages"_s].contains(id));
}

void TestReplica::whatSurelyFailsIsNotQueued()
{
    MiniRelay relay;
    populate(relay, 1, 1);
    OneDesk desk(relay);
    desk.catchUp();
    const QString conversation = desk.firstConversation();
    desk.clock.setMs(noon + 25LL * 3'600'000);
    (void)desk.reply(conversation, u"Too late"_s);
    QCOMPARE(desk.lastError.code, u"window_closed"_s);
    (void)desk.give(u"conversation.note"_s, conversation, {{u"body"_s, QString(60'000, u'x')}});
    QCOMPARE(desk.lastError.code, u"text_too_long"_s);
    (void)desk.give(u"conversation.tag"_s, conversation, {{u"add"_s, QJsonArray {QString(300'000, u'x')}}});
    QCOMPARE(desk.lastError.code, u"bad_value"_s);
    desk.replica->setMe(desk.agent, u"agent"_s);
    (void)desk.give(u"team.add"_s, newId(noon), {{u"name"_s, u"Mine"_s}});
    QCOMPARE(desk.lastError.code, u"not_allowed"_s);
    QCOMPARE(desk.view->outbox().size(), 0);
}

void TestReplica::whatOnlyTheRelayKnowsIsLeftToIt()
{
    MiniRelay relay;
    populate(relay, 1, 1);
    OneDesk desk(relay);
    desk.catchUp();
    // How many owners there are is a table of the relay's own.
    (void)desk.give(u"agent.disable"_s, u"0190a000-0000-7000-8000-000000000002"_s);
    QCOMPARE(desk.lastError.code, QString());
    QVERIFY(!desk.exchange().value(0).refused);
    (void)desk.give(u"agent.disable"_s, desk.agent);
    QCOMPARE(desk.exchange().value(0).refused->code, u"last_owner"_s);
}

void TestReplica::refusedMayBeTriedAgainUnderAnotherId()
{
    MiniRelay relay;
    populate(relay, 1, 1);
    OneDesk desk(relay);
    desk.catchUp();
    const QString conversation = desk.firstConversation();
    const QString id = desk.reply(conversation, u"Mine"_s);
    const QJsonObject theirs {
        {u"content"_s, conversations::toJson(conversations::TextContent {u"Theirs"_s})}};
    (void)relay.handle({newId(noon), u"conversation.reply"_s, conversation, {}, 0, relay.newest(), theirs},
                       u"0190a000-0000-7000-8000-000000000002"_s, noon + 30'000);
    QCOMPARE(desk.exchange().value(0).refused->code, u"stale_reply"_s);
    desk.catchUp();
    const auto again = desk.replica->retry(id);
    QVERIFY(again);
    QVERIFY(*again != id);
    QVERIFY(!desk.replica->outbox().find(id));
    QVERIFY(!desk.exchange().value(0).refused); // now it has been seen
}

void TestReplica::takingBack()
{
    MiniRelay relay;
    populate(relay, 1, 1);
    OneDesk desk(relay);
    desk.catchUp();
    const QString id = desk.reply(desk.firstConversation(), u"No"_s);
    QVERIFY(desk.replica->cancel(id));
    QVERIFY(!ids(desk.view->timeline(desk.firstConversation(), 10, 0, {})).contains(id));
    const QString sent = desk.reply(desk.firstConversation(), u"Yes"_s);
    QCOMPARE(desk.replica->takeToSend(10)->size(), 1);
    const auto cancelled = desk.replica->cancel(sent);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, u"already_sent"_s);
}

void TestReplica::framesMustGoOn()
{
    MiniRelay relay;
    populate(relay, 1, 3);
    OneDesk desk(relay);
    const auto first = relay.frame(team::Role::Owner, 0);
    QVERIFY(desk.replica->meet(relay.epoch(team::Role::Owner)));
    QCOMPARE(*desk.replica->receive(first), Cache::Taken::Applied);
    QCOMPARE(*desk.replica->receive(first), Cache::Taken::Known);
    relay.customerWrites(u"+491511000000"_s, u"More"_s, noon);
    wire::RowsFrame later = relay.frame(team::Role::Owner, relay.newest());
    later.upto = later.newest = relay.newest() + 1;
    QCOMPARE(*desk.replica->receive(later), Cache::Taken::Gap);
    wire::RowsFrame wrong = relay.frame(team::Role::Owner, first.upto);
    wrong.changes[0].columns[0] = u"last_at"_s; // a text where a number belongs
    wrong.changes[0].table = u"conversations"_s;
    const auto taken = desk.replica->receive(wrong);
    QVERIFY(!taken);
    QCOMPARE(desk.replica->cache().cursor(), first.upto); // all or nothing
    QCOMPARE(*desk.replica->receive(relay.frame(team::Role::Owner, first.upto)), Cache::Taken::Applied);
    QCOMPARE(desk.replica->cache().rows().dump(true), relay.dump(team::Role::Owner));
}

void TestReplica::newEpochKeepsWhatIsOurs()
{
    MiniRelay relay;
    populate(relay, 1, 3);
    OneDesk desk(relay);
    desk.catchUp();
    const QString conversation = desk.firstConversation();
    const QString waiting = desk.reply(conversation, u"Waiting"_s);
    const QString answered = desk.give(u"conversation.note"_s, conversation, {{u"body"_s, u"Answered"_s}});
    QVERIFY(desk.replica->hear({answered, relay.newest() + 1, {}}));
    QVERIFY(desk.replica->saveDraft(conversation, u"reply"_s, u"Half a sent"_s));
    (void)desk.replica->takeChanges();

    QVERIFY(desk.replica->meet(u"restored"_s));
    QCOMPARE(desk.replica->cache().cursor(), 0);
    QCOMPARE(desk.view->conversations({}).size(), 0);
    QVERIFY(desk.replica->takeChanges()[u"conversations"_s].contains(u"*"_s));
    QCOMPARE(desk.view->draft(conversation, u"reply"_s), u"Half a sent"_s);
    desk.replica->disconnected();
    const auto again = desk.replica->takeToSend(10);
    QCOMPARE(again->size(), 2); // what the old store answered may be lost there
    QCOMPARE(again->value(0).id, waiting);
    QCOMPARE(again->value(0).seen, 0);
    QCOMPARE(*desk.replica->receive(relay.frame(team::Role::Owner, 0)), Cache::Taken::Applied);
    QVERIFY(ids(desk.view->timeline(conversation, 10, 0, {})).contains(waiting));
}

void TestReplica::restartKeepsWhatIsOurs()
{
    const QTemporaryDir folder;
    MiniRelay relay;
    populate(relay, 2, 6);
    OneDesk desk(relay, {folder.filePath(u"cache.sqlite"_s), folder.filePath(u"outbox.sqlite"_s)});
    desk.catchUp();
    const QString conversation = desk.firstConversation();
    const QString first = desk.reply(conversation, u"First"_s);
    const QString second = desk.give(u"conversation.note"_s, conversation, {{u"body"_s, u"Second"_s}});
    const QString third = desk.reply(conversation, u"Third"_s);
    QVERIFY(desk.replica->hear({third, 0, Error {u"window_closed"_s, u"No."_s}}));
    const QStringList before = ids(desk.view->timeline(conversation, 50, 0, {}));
    desk.open();
    QCOMPARE(desk.replica->cache().cursor(), relay.newest());
    QCOMPARE(ids(desk.view->timeline(conversation, 50, 0, {})), before);
    QCOMPARE(desk.view->outbox().size(), 3);
    QCOMPARE(desk.view->outbox()[2].refused->code, u"window_closed"_s);
    const auto commands = desk.replica->takeToSend(10);
    QCOMPARE(commands->size(), 2);
    QCOMPARE(commands->value(0).id, first);
    QCOMPARE(commands->value(1).id, second);
    desk.open(); // sent, and the answer got lost with the program
    QVERIFY(!desk.replica->cancel(first));
    QCOMPARE(desk.replica->takeToSend(10)->size(), 2);
    auto occupied = Replica::open(desk.paths, features::allFeatures(), desk.clock);
    QVERIFY(!occupied);
    QCOMPARE(occupied.error().code, u"store_unavailable"_s);
}

void TestReplica::damagedCacheIsFetchedAgain()
{
    const QTemporaryDir folder;
    MiniRelay relay;
    populate(relay, 2, 6);
    OneDesk desk(relay, {folder.filePath(u"cache.sqlite"_s), folder.filePath(u"outbox.sqlite"_s)});
    desk.catchUp();
    (void)desk.reply(desk.firstConversation(), u"Mine"_s);
    desk.view.reset();
    desk.replica.reset();
    QFile file(desk.paths.cache);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4'096, 'x'));
    file.close();
    desk.open();
    QCOMPARE(desk.replica->cache().cursor(), 0);
    QCOMPARE(desk.view->outbox().size(), 1);
    desk.catchUp();
    QCOMPARE(desk.replica->cache().rows().dump(true), relay.dump(team::Role::Owner));
}

void TestReplica::draftsStay()
{
    const QTemporaryDir folder;
    MiniRelay relay;
    populate(relay, 2, 6);
    OneDesk desk(relay, {folder.filePath(u"cache.sqlite"_s), folder.filePath(u"outbox.sqlite"_s)});
    desk.catchUp();
    const QString conversation = desk.firstConversation();
    QVERIFY(desk.replica->saveDraft(conversation, u"reply"_s, u"Dear"_s));
    QVERIFY(desk.replica->saveDraft(conversation, u"note"_s, u"Careful"_s));
    desk.open();
    QCOMPARE(desk.view->draft(conversation, u"reply"_s), u"Dear"_s);
    QCOMPARE(desk.view->draft(conversation, u"note"_s), u"Careful"_s);
    QCOMPARE(desk.view->conversation(conversation)->draft, u"Dear"_s);
    QCOMPARE(ids(desk.view->conversations({u"drafts"_s})), QStringList {conversation});
    QCOMPARE(desk.view->counts()[u"drafts"_s], 1);
    QVERIFY(desk.replica->saveDraft(conversation, u"reply"_s, {}));
    QVERIFY(desk.replica->saveDraft(conversation, u"note"_s, {}));
    desk.open();
    QCOMPARE(desk.view->counts()[u"drafts"_s], 0);
}

/// One device types without having heard of the other's draft, sends its own, which is later, and its line
/// breaks before the relay's word arrives.
void TestReplica::draftThatNobodyHeardOfStays()
{
    MiniRelay relay;
    populate(relay, 2, 6);
    OneDesk laptop(relay);
    OneDesk phone(relay);
    phone.clock.advanceMs(1);
    const QString conversation = u"c"_s;
    const QString kind = u"reply"_s;
    const auto send = [&relay, kind](OneDesk &from) {
        const QList<wire::DraftFrame> unsent = from.replica->drafts().unsent();
        return unsent.isEmpty() ? wire::DraftFrame {} : relay.keep(from.agent, unsent.first());
    };
    QVERIFY(laptop.replica->saveDraft(conversation, kind, u"Typed first"_s));
    QVERIFY(laptop.replica->hear(send(laptop)));
    QVERIFY(phone.replica->saveDraft(conversation, kind, u"Typed later"_s));
    QCOMPARE(send(phone).text, u"Typed first"_s); // the laptop hears that, the phone nothing

    for (const wire::DraftFrame &draft : relay.drafts(phone.agent)) {
        QVERIFY(phone.replica->hear(draft));
        QVERIFY(phone.replica->drafts().outlasts(draft));
    }
    const wire::DraftFrame kept = send(phone);
    QCOMPARE(kept.text, u"Typed later"_s);
    for (OneDesk *device : {&laptop, &phone}) {
        QVERIFY(device->replica->hear(kept));
        QCOMPARE(device->view->draft(conversation, kind), u"Typed later"_s);
        QVERIFY(device->replica->drafts().unsent().isEmpty());
        QVERIFY(!device->replica->drafts().outlasts(kept));
    }
    QCOMPARE(phone.view->otherDraft(conversation, kind).text, u"Typed first"_s);

    // What is typed over what is known is taken at once, and so is all from a device that does not say.
    laptop.clock.advanceMs(1'000);
    QVERIFY(laptop.replica->saveDraft(conversation, kind, u"Knowingly"_s));
    QCOMPARE(send(laptop).text, u"Knowingly"_s);
    const wire::DraftFrame old {conversation, kind, u"Old"_s, laptop.clock.nowMs() + 1, {}, {}};
    QCOMPARE(relay.keep(laptop.agent, old).text, u"Old"_s);
}

void TestReplica::replyWaitsForItsFile()
{
    MiniRelay relay;
    populate(relay, 2, 8);
    relay.tell(u"channel.observe"_s, u"main"_s,
               {{u"name"_s, u"Main"_s}, {u"kind"_s, u"whatsapp"_s}, {u"number"_s, u"+4930"_s}}, noon);
    OneDesk desk(relay);
    desk.catchUp();
    const auto list = desk.view->conversations({});
    const QString media = newId(noon);
    QVERIFY(
        desk.replica->offer({media, u"main"_s, u"image/png"_s, u"a.png"_s, QString(64, u'a'), 1'000, noon}));
    conversations::MediaContent picture;
    picture.media = media;
    picture.mime = u"image/png"_s;
    const QString withFile
        = desk.give(u"conversation.reply"_s, list[0].id, {{u"content"_s, conversations::toJson(picture)}});
    QCOMPARE(desk.lastError.code, QString());
    const QString behind = desk.reply(list[0].id, u"Look at that"_s);
    const QString elsewhere = desk.reply(list[1].id, u"Hello"_s);
    QCOMPARE(desk.view->timeline(list[0].id, 2, 0, {}).value(1).id, withFile);
    auto commands = desk.replica->takeToSend(10);
    QCOMPARE(commands->size(), 1);
    QCOMPARE(commands->value(0).id, elsewhere);
    QVERIFY(desk.replica->uploaded(media));
    commands = desk.replica->takeToSend(10);
    QCOMPARE(commands->size(), 2);
    QCOMPARE(commands->value(0).id, withFile);
    QCOMPARE(commands->value(1).id, behind);
    relay.tell(u"media.store"_s, media,
               {{u"channel"_s, u"main"_s},
                {u"mime"_s, u"image/png"_s},
                {u"name"_s, u"a.png"_s},
                {u"size"_s, 1'000},
                {u"sha256"_s, QString(64, u'a')}},
               noon);
    QVERIFY(!relay.handle(commands->value(0), desk.agent, desk.clock.nowMs()).refused);
    desk.catchUp();
    QCOMPARE(desk.replica->uploads().uploads().size(), 0);
}

void TestReplica::refusedFileRefusesItsReply()
{
    MiniRelay relay;
    populate(relay, 1, 1);
    OneDesk desk(relay);
    desk.catchUp();
    const QString media = newId(noon);
    QVERIFY(
        desk.replica->offer({media, u"main"_s, u"image/png"_s, u"a.png"_s, QString(64, u'a'), 1'000, noon}));
    conversations::MediaContent picture;
    picture.media = media;
    picture.mime = u"image/png"_s;
    const QString id = desk.give(u"conversation.reply"_s, desk.firstConversation(),
                                 {{u"content"_s, conversations::toJson(picture)}});
    const auto stranded = desk.replica->uploadRefused(media, {u"media_quota"_s, u"Too many."_s});
    QCOMPARE(*stranded, QStringList {id});
    QCOMPARE(desk.view->outbox().value(0).refused->code, u"media_quota"_s);
    QCOMPARE(desk.replica->takeToSend(10)->size(), 0);
}

void TestReplica::pagesAreExact_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Whatever there is and however it is paged: the pages together are the whole, in order, nothing twice.
void TestReplica::pagesAreExact()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    MiniRelay relay;
    populate(relay, 9, 150, seed);
    OneDesk desk(relay);
    desk.catchUp();
    const auto all = desk.view->conversations({u"open"_s, {}, 1'000});
    const QStringList doings {u"conversation.assign"_s,  u"conversation.tag"_s,  u"conversation.set_team"_s,
                              u"conversation.resolve"_s, u"conversation.note"_s, u"conversation.reply"_s};
    for (int i = 0; i < 60; ++i) {
        const QString type = doings[random.bounded(int(doings.size()))];
        (void)desk.give(type, all[random.bounded(int(all.size()))].id,
                        {{u"agent"_s, random.bounded(2) ? desk.agent : QString()},
                         {u"add"_s, QJsonArray {QString::number(random.bounded(5))}},
                         {u"team"_s, u"0190a000-0000-7000-8000-0000000000aa"_s},
                         {u"body"_s, u"A note"_s},
                         {u"content"_s, conversations::toJson(conversations::TextContent {u"An answer"_s})}});
        if (random.bounded(4) == 0)
            (void)desk.exchange();
        if (random.bounded(8) == 0)
            desk.catchUp();
    }
    for (const ListedConversation &listed : all) {
        const auto whole = desk.view->timeline(listed.id, 10'000, 0, {});
        QCOMPARE(desk.view->timelineSize(listed.id), whole.size());
        QVERIFY(
            std::is_sorted(whole.rbegin(), whole.rend(), [](const TimelineEntry &a, const TimelineEntry &b) {
                const auto place = [](const TimelineEntry &e) {
                    return e.seq == 0 ? std::numeric_limits<qint64>::max() : e.seq;
                };
                return std::make_tuple(a.at, place(a), a.id) < std::make_tuple(b.at, place(b), b.id);
            }));
        QStringList paged;
        for (QList<TimelineEntry> page = desk.view->timeline(listed.id, 1 + random.bounded(7), 0, {});
             !page.isEmpty();
             page = desk.view->timeline(listed.id, 1 + random.bounded(7), page.last().at, page.last().id))
            paged << ids(page);
        QCOMPARE(paged, ids(whole));
        QCOMPARE(QSet<QString>(paged.begin(), paged.end()).size(), paged.size());
    }
    for (const QString &view :
         {u"mine"_s, u"unassigned"_s, u"team"_s, u"open"_s, u"waiting"_s, u"closed"_s, u"drafts"_s}) {
        ListQuery query {view, u"0190a000-0000-7000-8000-0000000000aa"_s, 1'000};
        const auto whole = desk.view->conversations(query);
        QVERIFY(std::is_sorted(whole.rbegin(), whole.rend(), [](const auto &a, const auto &b) {
            return std::make_pair(a.conversation.lastAt, a.id) < std::make_pair(b.conversation.lastAt, b.id);
        }));
        QStringList paged;
        query.limit = 1 + random.bounded(3);
        for (auto page = desk.view->conversations(query); !page.isEmpty();
             page = desk.view->conversations(query)) {
            paged << ids(page);
            query.beforeAt = page.last().conversation.lastAt;
            query.beforeId = page.last().id;
        }
        QCOMPARE(paged, ids(whole));
    }
}

void TestReplica::countsAreExact()
{
    MiniRelay relay;
    populate(relay, 12, 80);
    OneDesk desk(relay);
    desk.catchUp();
    const auto all = desk.view->conversations({u"open"_s, {}, 1'000});
    const QString sales = u"0190a000-0000-7000-8000-0000000000aa"_s;
    const auto check = [&] {
        const auto counts = desk.view->counts();
        const auto size = [&](const QString &view) {
            return int(desk.view->conversations({view, sales, 1'000}).size());
        };
        for (const QString &view :
             {u"mine"_s, u"unassigned"_s, u"open"_s, u"waiting"_s, u"snoozed"_s, u"closed"_s, u"drafts"_s})
            QCOMPARE(counts[view], size(view));
        QCOMPARE(counts[u"team:"_s + sales], size(u"team"_s));
        int unread = 0;
        for (const auto &each : desk.view->conversations({u"open"_s, sales, 1'000}))
            unread += each.conversation.unread > 0 ? 1 : 0;
        QCOMPARE(counts[u"unread"_s], unread);
    };
    check();
    for (qsizetype i = 0; i < all.size(); ++i) {
        (void)desk.give(u"conversation.mark_read"_s, all[i].id);
        if (i % 2 == 0)
            (void)desk.give(u"conversation.assign"_s, all[i].id, {{u"agent"_s, desk.agent}});
        if (i % 3 == 0)
            (void)desk.give(u"conversation.set_team"_s, all[i].id, {{u"team"_s, sales}});
        if (i % 4 == 0)
            (void)desk.reply(all[i].id, u"Yes"_s);
        if (i % 5 == 0)
            (void)desk.give(u"conversation.resolve"_s, all[i].id);
        if (i % 5 == 1)
            (void)desk.give(u"conversation.snooze"_s, all[i].id, {{u"until"_s, noon + 3'600'000}});
        QCOMPARE(desk.lastError.code, QString());
    }
    check(); // laid over
    (void)desk.exchange();
    desk.catchUp();
    QCOMPARE(desk.replica->shown().changes().size(), 0);
    check(); // confirmed
    QVERIFY(desk.view->counts()[u"closed"_s] > 0 && desk.view->counts()[u"snoozed"_s] > 0);
}

void TestReplica::searchFindsNamesAndNumbers()
{
    MiniRelay relay;
    populate(relay, 9, 60);
    OneDesk desk(relay);
    desk.catchUp();
    const auto names = [&](const QString &text) {
        QStringList found;
        for (const auto &each : desk.view->find(text, 50))
            found << each.contactName;
        return found;
    };
    QCOMPARE(names(u"customer 03"_s), QStringList {u"Customer 03"_s});
    QCOMPARE(names(u"07"_s), QStringList {u"Customer 07"_s});
    QCOMPARE(names(u"+49 1511 000004"_s), QStringList {u"Customer 04"_s});
    QCOMPARE(names(u"ustomer"_s).size(), 9);
    QCOMPARE(names(u"c"_s).size(), 9);
    QCOMPARE(names(u"cust"_s).size(), 9);
    QCOMPARE(desk.view->find(u"cust"_s, 4).size(), 4);
    QCOMPARE(names(u"%"_s).size(), 0);
    QCOMPARE(names(u"  "_s).size(), 0);
}

void TestReplica::filtersListPageByPage()
{
    MiniRelay relay;
    populate(relay, 12, 80);
    OneDesk desk(relay);
    desk.catchUp();
    const QStringList open = ids(desk.view->conversations({u"open"_s, {}, 1'000}));
    ListQuery unread {u"filter"_s, {}, 1'000};
    unread.filter = u"is:unread from:customer status:open"_s;
    QCOMPARE(ids(desk.view->conversations(unread)), open);
    desk.give(u"conversation.assign"_s, open.first(), {{u"agent"_s, desk.agent}}); // laid over
    desk.give(u"conversation.set_priority"_s, open.last(), {{u"priority"_s, u"urgent"_s}});
    unread.filter = u"agent:me"_s;
    QCOMPARE(ids(desk.view->conversations(unread)), open.first(1));
    unread.filter = u"-agent:me -is:unassigned"_s;
    QCOMPARE(ids(desk.view->conversations(unread)), QStringList {});
    unread.filter = u"\"Word 3\""_s; // said in one conversation
    QCOMPARE(desk.view->conversations(unread).size(), 1);
    for (const QString &sort : {u"newest"_s, u"oldest_waiting"_s, u"priority"_s, u"window"_s}) {
        ListQuery query {u"filter"_s, {}, 1'000};
        query.filter = u"status:open"_s;
        query.sort = sort;
        const auto whole = desk.view->conversations(query);
        QCOMPARE(whole.size(), open.size());
        QVERIFY(std::is_sorted(whole.rbegin(), whole.rend(), [](const auto &a, const auto &b) {
            return std::make_pair(a.place, a.id) < std::make_pair(b.place, b.id);
        }));
        if (sort == "priority"_L1)
            QCOMPARE(whole.first().id, open.last());
        QStringList paged;
        query.limit = 5;
        for (auto page = desk.view->conversations(query); !page.isEmpty();
             page = desk.view->conversations(query)) {
            paged << ids(page);
            query.beforeAt = page.last().place;
            query.beforeId = page.last().id;
        }
        QCOMPARE(paged, ids(whole));
    }
}

void TestReplica::savedViewsAreCountedLive()
{
    MiniRelay relay;
    populate(relay, 12, 80);
    OneDesk desk(relay);
    desk.catchUp();
    const QString id = newId(noon);
    desk.give(u"view.save"_s, id, {{u"name"_s, u"My own"_s}, {u"query"_s, u"Assignee:me status:open"_s}});
    const auto count = [&] {
        desk.view->heard(desk.replica->takeChanges());
        QHash<QString, int> counts = desk.view->counts();
        while (counts.contains(u"uncounted"_s))
            counts = desk.view->counts();
        return counts.value(u"view:"_s + id, -1);
    };
    QCOMPARE(desk.view->savedViews().size(), 1);
    QCOMPARE(desk.view->savedViews().first().view.query, u"agent:me status:open"_s);
    QCOMPARE(count(), 0);
    const QStringList open = ids(desk.view->conversations({u"open"_s, {}, 1'000}));
    for (int i = 0; i < 3; ++i) {
        desk.give(u"conversation.assign"_s, open[i], {{u"agent"_s, desk.agent}});
        QCOMPARE(count(), i + 1);
        QCOMPARE(int(desk.view->conversations({u"view:"_s + id}).size()), i + 1);
    }
    desk.give(u"conversation.resolve"_s, open[1]);
    QCOMPARE(count(), 2);
    (void)desk.exchange();
    desk.catchUp();
    QCOMPARE(count(), 2); // confirmed
    desk.give(u"view.remove"_s, id);
    QCOMPARE(count(), -1);
    QCOMPARE(desk.view->conversations({u"view:"_s + id}).size(), 0);
}

void TestReplica::readingUsesIndexes()
{
    MiniRelay relay;
    populate(relay, 9, 60);
    OneDesk desk(relay);
    desk.catchUp();
    const auto plan = [&](QString statement) {
        statement.replace(u'?', u'1'); // nothing is bound

        QString text;
        const auto read = desk.replica->cache()
                              .database()
                              .statement(u"EXPLAIN QUERY PLAN "_s + statement)
                              .forEach([&text](const store::Statement &row) {
                                  text += row.column(3).toString() + u'\n';
                              });
        return read ? text : read.error().text;
    };
    for (const QString &view :
         {u"mine"_s, u"unassigned"_s, u"team"_s, u"open"_s, u"waiting"_s, u"closed"_s}) {
        ListQuery query {view};
        for (const qint64 beforeAt : {qint64(0), noon}) {
            query.beforeAt = beforeAt;
            const QString text = plan(desk.view->listStatement(query));
            QVERIFY2(text.contains(u"SEARCH main.conversations USING INDEX conversations_by_"_s),
                     qPrintable(view + u'\n' + text));
            QVERIFY2(text.count(u"TEMP B-TREE"_s) <= 1,
                     qPrintable(view + u'\n' + text)); // only the few laid over are sorted
        }
    }
    for (const QString &filter :
         {u"is:unread agent:me"_s, u"has:image tag:vip"_s, u"from:customer has:note"_s,
          u"phone:1234 is:window-open"_s, u"template:hello OR has:link"_s}) {
        ListQuery query {u"filter"_s};
        query.filter = filter;
        const QString text = plan(desk.view->listStatement(query));
        QVERIFY2(!text.contains(u"SCAN m\n"_s) && !text.contains(u"SCAN n\n"_s)
                     && !text.contains(u"SCAN k\n"_s),
                 qPrintable(filter + u'\n' + text)); // entries are looked up by their conversation
        QVERIFY2(text.contains(u"SEARCH main.conversations USING INDEX"_s)
                     || text.contains(u"SCAN main.conversations USING INDEX conversations_by_last_at"_s),
                 qPrintable(filter + u'\n' + text));
    }
    for (const QString &table : {u"messages"_s, u"notes"_s, u"activities"_s}) {
        const QString text = plan(desk.view->timelineStatement(table));
        QVERIFY2(text.contains(u"SEARCH main."_s + table + u" USING INDEX "_s + table
                               + u"_by_conversation_at_seq_id"_s),
                 qPrintable(text));
        QVERIFY2(text.count(u"TEMP B-TREE"_s) <= 1, qPrintable(text));
    }
}

void TestReplica::manyChangesBecomeOneStar()
{
    ChangeSet changes;
    for (int i = 0; i < 1'000; ++i)
        noteChange(changes, u"messages"_s, QString::number(i));
    QCOMPARE(changes[u"messages"_s].size(), 1'000);
    ChangeSet more;
    noteChange(more, u"messages"_s, u"one more"_s);
    mergeChanges(changes, more);
    QCOMPARE(changes[u"messages"_s], QSet<QString> {u"*"_s});
}

QTEST_GUILESS_MAIN(TestReplica)
#include "tst_replica.moc"
