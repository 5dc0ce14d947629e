// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk on its thread and on a real socket: what it says and hears, and what must not get lost, against
// a relay whose answers are scripted, and against the real one.
#include "core/base/ids.h"
#include "tests/core/relay/relaykit.h"
#include "tests/core/sync/deskline.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace waypost;
using namespace waypost::sync;
using namespace Qt::StringLiterals;
using namespace waypost::tests;

namespace {
constexpr int patience = deskPatience;

QJsonObject textData(const QString &words)
{
    return {{u"content"_s, conversations::toJson(conversations::TextContent {words})}};
}
} // namespace

class TestDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givenOfflineComesTrueLater();
    void gapMeansAgainFromTheCursor();
    void whatComesTwiceIsOnce();
    void newEpochIsFetchedFromTheStart();
    void waitsWhenTheRelayAsks();
    void signedOutStaysOut();
    void killedAfterGiving();
    void changesOfOneTurnAreOne();
    void draftsOutliveTheDesk();
    void draftIsSentAgainOnceItKnowsTheOther();
    void withTheRealRelay();
};

// ---- what we say and hear

void TestDesk::givenOfflineComesTrueLater()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    line.run(faithful(line, shop.relay));
    auto desk = makeDesk(folder.path(), clock);
    desk->pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    desk->stop();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Offline, patience);
    const QString conversation = firstConversation(*desk);
    const QString id = desk->give({{}, u"conversation.reply"_s, conversation, {}, 0, 0, textData(u"Yes"_s)});
    auto newest = [&] {
        return ask<TimelineEntry>(*desk, [&](View &view) { return view.timeline(conversation, 1).value(0); });
    };
    QCOMPARE(newest().id, id);
    QCOMPARE(newest().seq, 0);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().outbox, 1, patience);
    const QSignalSpy answered(desk.get(), &Desk::answered);
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().outbox, 0, patience);
    QVERIFY(newest().seq > 0);
    QCOMPARE(newest().id, id);

    QString refused;
    connect(desk.get(), &Desk::refused, this, [&](const QString &command) { refused = command; });
    const QString empty = desk->give({{}, u"conversation.reply"_s, conversation, {}, 0, 0, textData({})});
    QTRY_COMPARE_WITH_TIMEOUT(refused, empty, patience);
    QCOMPARE(newest().id, id);
}

void TestDesk::gapMeansAgainFromTheCursor()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    int hellos = 0;
    const auto good = faithful(line, shop.relay);
    line.run([&](net::SocketId id, const wire::Frame &frame) {
        good(id, frame);
        if (std::holds_alternative<wire::Hello>(frame) && ++hellos == 1) {
            const qint64 hole = shop.relay.newest() + 3;
            line.send(id, wire::RowsFrame {hole, hole + 1, hole + 1, {}});
        }
    });
    auto desk = makeDesk(folder.path(), clock);
    desk->pair(line.address(), u"Laptop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hellos == 2 && desk->state().link == Link::Live, patience);
    QCOMPARE(line.heard<wire::Hello>().value(1).cursor, shop.relay.newest());
    QCOMPARE(desk->state().cursor, shop.relay.newest());
}

void TestDesk::whatComesTwiceIsOnce()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    net::SocketId socket = 0;
    const auto good = faithful(line, shop.relay);
    line.run([&](net::SocketId id, const wire::Frame &frame) {
        socket = id;
        good(id, frame);
    });
    auto desk = makeDesk(folder.path(), clock);
    desk->pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    const qint64 before = shop.relay.newest();
    shop.relay.customerWrites(u"+491511000001"_s, u"Still there?"_s, clock.nowMs());
    const auto news = shop.relay.frame(team::Role::Owner, before);
    line.send(socket, news);
    line.send(socket, news);
    line.send(socket, shop.relay.frame(team::Role::Owner, 0));
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().cursor, shop.relay.newest(), patience);
    const QString conversation = firstConversation(*desk);
    const auto size = ask<qint64>(*desk, [&](View &view) { return view.timelineSize(conversation); });
    QCOMPARE(size, 3); // opened, two messages
    QCOMPARE(line.heard<wire::Hello>().size(), 1);
}

void TestDesk::newEpochIsFetchedFromTheStart()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    line.run(faithful(line, shop.relay));
    auto desk = makeDesk(folder.path(), clock);
    desk->pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    const QString conversation = firstConversation(*desk);
    desk->saveDraft(conversation, u"reply"_s, u"Half a"_s);
    desk->stop();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Offline, patience);
    const QString id
        = desk->give({{}, u"conversation.note"_s, conversation, {}, 0, 0, {{u"body"_s, u"Mine"_s}}});
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().outbox, 1, patience);
    MiniRelay other(u"second"_s);
    line.run([&](net::SocketId socket, const wire::Frame &frame) {
        if (std::holds_alternative<wire::Hello>(frame)) {
            line.send(socket, welcomeFor(other, newId(1)));
        } else if (const auto *wish = std::get_if<wire::CommandFrame>(&frame)) {
            line.send(
                socket,
                wire::AnswerFrame {wish->command.id, 0, Error {u"no_such_conversation"_s, u"Not here."_s}});
        }
    });
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().needsAttention, 1, patience);
    QCOMPARE(ask<QString>(*desk, [&](View &view) { return view.draft(conversation, u"reply"_s); }),
             u"Half a"_s);
    QCOMPARE(ask<QString>(*desk, [](View &view) { return view.outbox().value(0).id; }), id);
    QCOMPARE(firstConversation(*desk), QString());
}

void TestDesk::waitsWhenTheRelayAsks()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    const auto good = faithful(line, shop.relay);
    int wishes = 0;
    line.run([&](net::SocketId id, const wire::Frame &frame) {
        const auto *wish = std::get_if<wire::CommandFrame>(&frame);
        if (wish && ++wishes == 1)
            line.send(id,
                      wire::AnswerFrame {wish->command.id, 0,
                                         Error {u"try_later"_s, u"Later."_s, {{u"retry_after_ms"_s, 1}}}});
        else
            good(id, frame);
    });
    auto desk = makeDesk(folder.path(), clock);
    desk->pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    const QSignalSpy refused(desk.get(), &Desk::refused);
    const QSignalSpy answered(desk.get(), &Desk::answered);
    desk->give({{}, u"conversation.note"_s, firstConversation(*desk), {}, 0, 0, {{u"body"_s, u"Mine"_s}}});
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, patience);
    QCOMPARE(wishes, 2);
    QCOMPARE(refused.size(), 0);
}

void TestDesk::signedOutStaysOut()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    line.run(faithful(line, shop.relay));
    auto desk = makeDesk(folder.path(), clock);
    desk->pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    desk->stop();
    line.run([&](net::SocketId id, const wire::Frame &) {
        line.send(id, wire::Refused {{u"signed_out"_s, u"Ask an owner."_s}, true});
        line.cut(id);
    });
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::SignedOut, patience);
    QCOMPARE(desk->state().reason, u"Ask an owner."_s);
    QCOMPARE(desk->state().nextTryMs, 0);
}

// ---- what must not get lost

/// Another process gives something and is killed the moment it is shown: it is there when the next one
/// starts.
void TestDesk::killedAfterGiving()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    line.run(faithful(line, shop.relay));
    auto desk = makeDesk(folder.path(), clock);
    desk->pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    const QString conversation = firstConversation(*desk);
    desk.reset();

    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--give"_s, folder.path(), conversation});
    QVERIFY(child.waitForStarted(patience));
    QVERIFY(child.waitForReadyRead(patience));
    const QString id = QString::fromLatin1(child.readLine().trimmed());
    child.kill();
    QVERIFY(child.waitForFinished(patience));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);

    desk = makeDesk(folder.path(), clock);
    QCOMPARE(ask<QString>(*desk, [](View &view) { return view.outbox().value(0).id; }), id);
    const QSignalSpy answered(desk.get(), &Desk::answered);
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, patience);
    QCOMPARE(answered[0][0].toString(), id);
}

/// While nobody looks, whatever happens becomes one signal.
void TestDesk::changesOfOneTurnAreOne()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    line.run(faithful(line, shop.relay));
    auto desk = makeDesk(folder.path(), clock);
    desk->pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    desk->stop();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Offline, patience);
    const QString conversation = firstConversation(*desk);
    QList<ChangeSet> heard;
    connect(desk.get(), &Desk::changed, this, [&](const ChangeSet &changes) { heard << changes; });
    for (int i = 0; i < 20; ++i)
        desk->give({{}, u"conversation.note"_s, conversation, {}, 0, 0, {{u"body"_s, u"Note %1"_s.arg(i)}}});
    QSemaphore done;
    desk->ask<bool>(
        this,
        [&](View &) {
            done.release();
            return true;
        },
        [](bool) {});
    QVERIFY(done.tryAcquire(1, patience)); // the event loop has not turned since
    QCOMPARE(heard.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, patience);
    QCOMPARE(heard[0][u"notes"_s].size(), 20);
    QCOMPARE(heard[0][u"outbox"_s].size(), 20);
}

void TestDesk::draftsOutliveTheDesk()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    auto desk = makeDesk(folder.path(), clock);
    for (int i = 0; i < 50; ++i)
        desk->saveDraft(u"c"_s, u"reply"_s, QString(i + 1, u'x'));
    desk.reset();
    desk = makeDesk(folder.path(), clock);
    QCOMPARE(ask<QString>(*desk, [](View &view) { return view.draft(u"c"_s, u"reply"_s); }).size(), 50);
}

/// The relay has a draft of another device this one has not heard of: it takes none over that.
void TestDesk::draftIsSentAgainOnceItKnowsTheOther()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    const qint64 earlier = clock.nowMs() - 60'000;
    line.run([&](net::SocketId id, const wire::Frame &frame) {
        if (std::holds_alternative<wire::Hello>(frame)) {
            wire::Welcome welcome = welcomeFor(shop.relay, newId(1));
            welcome.abilities = {u"drafts"_s};
            line.send(id, welcome);
            line.send(id, shop.relay.frame(team::Role::Owner, 0));
            static_cast<void>(
                shop.relay.keep(deskAgent, {u"c"_s, u"reply"_s, u"Typed first"_s, earlier, u"Phone"_s, {}}));
        } else if (const auto *draft = std::get_if<wire::DraftFrame>(&frame)) {
            line.send(id, shop.relay.keep(deskAgent, *draft));
        }
    });
    LinkTimes times = hurried();
    times.draftPauseMs = 10;
    Desk desk(DeskOptions {folder.path(), times}, features::allFeatures(), clock);
    desk.pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state().link, Link::Live, patience);
    desk.saveDraft(u"c"_s, u"reply"_s, u"Typed later"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.relay.drafts(deskAgent).value(0).text, u"Typed later"_s, patience);
    const auto heard = line.heard<wire::DraftFrame>();
    QCOMPARE(heard.value(0).over.value_or(-1), 0);
    QCOMPARE(heard.value(1).over.value_or(-1), earlier);
    QCOMPARE(heard.size(), 2);
    QCOMPARE(ask<QString>(desk, [](View &view) { return view.draft(u"c"_s, u"reply"_s); }), u"Typed later"_s);
    QCOMPARE(ask<QString>(desk, [](View &view) { return view.otherDraft(u"c"_s, u"reply"_s).text; }),
             u"Typed first"_s);
}

// ---- all of it

void TestDesk::withTheRealRelay()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    relaykit::Stage stage;
    QVERIFY2(stage.start(), qPrintable(stage.startError));
    QFile code(stage.config.dataFolder + u"/pairing-code"_s);
    QVERIFY(code.open(QIODevice::ReadOnly));
    const auto address = wire::PairingAddress::parse(QString::fromUtf8(code.readAll()));
    QVERIFY(address);
    auto desk = makeDesk(folder.path(), clock);
    desk->pair(*address, u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    QCOMPARE(desk->me().workspace, u"Corner shop"_s);
    QCOMPARE(stage.post(relaykit::Stage::text(u"+4915112345678"_s, u"wamid.1"_s, u"Hello"_s)), 200);
    QTRY_VERIFY_WITH_TIMEOUT(!firstConversation(*desk).isEmpty(), patience);
    const QString conversation = firstConversation(*desk);
    desk->give({{}, u"conversation.reply"_s, conversation, {}, 0, 0, textData(u"Good morning"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(
        ask<QString>(*desk,
                     [&](View &view) { return view.timeline(conversation, 1).value(0).message.status; }),
        u"sending"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().outbox, 0, patience);

    stage.stop(); // and while it is away
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Offline, patience);
    desk->give({{}, u"conversation.tag"_s, conversation, {}, 0, 0, {{u"add"_s, QJsonArray {u"vip"_s}}}});
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().outbox, 1, patience);
    stage.config.agentsListen.port = address->port;
    QVERIFY2(stage.start(), qPrintable(stage.startError));
    QTRY_VERIFY_WITH_TIMEOUT(desk->state().link == Link::Live && desk->state().outbox == 0, patience);
    QVERIFY(ask<QString>(*desk, [&](View &view) {
                return view.conversation(conversation)->conversation.tags;
            }).contains(u"vip"_s));
    QJsonObject verdict;
    desk->query(this, u"journal_verify"_s, {}, [&](const Result<QJsonObject> &page) {
        verdict = page ? *page : QJsonObject {{u"error"_s, page.error().code}};
    });
    QTRY_VERIFY_WITH_TIMEOUT(!verdict.isEmpty(), patience);
    QCOMPARE(verdict["intact"_L1].toBool(), true);
}

namespace {
/// The child of killedAfterGiving: gives, says the id as soon as it is shown, waits to be killed.
int giveAndWait(const QString &folder, const QString &conversation)
{
    const SystemClock clock;
    Desk desk(DeskOptions {folder}, features::allFeatures(), clock);
    QString id;
    QObject::connect(&desk, &Desk::changed, &desk, [&](const ChangeSet &changes) {
        if (!changes.value(u"messages"_s).contains(id))
            return;
        std::printf("%s\n", qPrintable(id));
        std::fflush(stdout);
    });
    id = desk.give({{}, u"conversation.reply"_s, conversation, {}, 0, 0, textData(u"Just in time"_s)});
    return QCoreApplication::exec();
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--give"_L1)
        return giveAndWait(arguments.value(2), arguments.value(3));
    TestDesk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desk.moc"
