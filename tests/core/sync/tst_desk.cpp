// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk on its thread and on a real socket: against a relay whose answers are scripted, and against the
// real one.
#include "scriptedrelay.h"

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/sync/connection.h"
#include "core/sync/desk.h"
#include "core/team/rights.h"
#include "tests/core/relay/relaykit.h"
#include "tests/core/sync/deskkit.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace waypost;
using namespace waypost::sync;
using namespace Qt::StringLiterals;
using namespace waypost::tests;

namespace {
constexpr int patience = deskPatience;
const QString &agent = deskAgent;

LinkTimes hurried()
{
    return {5'000, 15'000, 45'000, 10, 200};
}

std::unique_ptr<Desk> makeDesk(const QString &folder, const Clock &clock)
{
    return std::make_unique<Desk>(DeskOptions {folder, hurried()}, features::allFeatures(), clock);
}

QJsonObject textData(const QString &words)
{
    return {{u"content"_s, conversations::toJson(conversations::TextContent {words})}};
}

/// One customer who wrote just now to a workspace with one owner.
struct SmallShop {
    SmallShop() { settle(relay, u"Hello"_s, QDateTime::currentMSecsSinceEpoch()); }
    MiniRelay relay;
};

/// Plays the relay's part without surprises.
ScriptedRelay::Script faithful(ScriptedRelay &line, MiniRelay &relay)
{
    return [&line, &relay](net::SocketId id, const wire::Frame &frame) {
        if (const auto *hello = std::get_if<wire::Hello>(&frame)) {
            const wire::Welcome welcome = welcomeFor(relay, newId(1));
            line.send(id, welcome);
            const qint64 after = hello->epoch == welcome.epoch ? hello->cursor : 0;
            if (after < relay.newest())
                line.send(id, relay.frame(team::Role::Owner, after));
        } else if (const auto *wish = std::get_if<wire::CommandFrame>(&frame)) {
            const qint64 before = relay.newest();
            const auto answer = relay.handle(wish->command, agent, QDateTime::currentMSecsSinceEpoch());
            if (relay.newest() > before)
                line.send(id, relay.frame(team::Role::Owner, before));
            line.send(id, answer);
        }
    };
}
} // namespace

class TestDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pin_data();
    void pin();
    void probeSendsNothing();
    void silentRelayIsLeft();
    void pairsAndReads();
    void pairingIsRefused_data();
    void pairingIsRefused();
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
    void downloadGoesOnAfterACut();
    void damagedDownloadIsNotKept();
    void uploadGoesOnAfterACutAndTheReplyWaits();
    void withTheRealRelay();
};

// ---- whom we talk to

void TestDesk::pin_data()
{
    QTest::addColumn<bool>("otherCertificate");
    QTest::addColumn<bool>("trustedBySystem");
    QTest::addColumn<long>("validUntil");
    QTest::addColumn<QString>("error");
    QTest::newRow("the pinned one") << false << false << 1'000'000L << QString();
    QTest::newRow("another one") << true << false << 1'000'000L << u"wrong_relay"_s;
    QTest::newRow("another one that the default configuration trusts")
        << true << true << 1'000'000L << u"wrong_relay"_s;
    QTest::newRow("the pinned one, expired") << false << false << -10L << u"wrong_relay"_s;
}

void TestDesk::pin()
{
    QFETCH(bool, otherCertificate);
    QFETCH(bool, trustedBySystem);
    QFETCH(long, validUntil);
    QFETCH(QString, error);
    ScriptedRelay relay(tests::identityValid(-1'000, validUntil));
    const net::TlsIdentity other = tests::identityValid(-1'000, 1'000'000);
    const QSslCertificate served(relay.identity().certificatePem);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    if (trustedBySystem) {
        QSslConfiguration trusting = before;
        trusting.setCaCertificates({served});
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    Connection connection(otherCertificate ? QSslCertificate(other.certificatePem) : served, hurried());
    const QSignalSpy opened(&connection, &Connection::opened);
    QString why;
    connect(&connection, &Connection::opened, &connection, [&] { connection.send(wire::Hello {}); });
    connect(&connection, &Connection::ended, this, [&](const Error &ended) { why = ended.code; });
    connection.open(u"127.0.0.1"_s, relay.port());
    QTRY_VERIFY_WITH_TIMEOUT(!why.isEmpty() || relay.messages() > 0, patience);
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(why, error);
    QCOMPARE(opened.size(), error.isEmpty() ? 1 : 0);
    QCOMPARE(relay.opened(), error.isEmpty() ? 1 : 0);
    QCOMPARE(relay.messages(), error.isEmpty() ? 1 : 0);
}

void TestDesk::probeSendsNothing()
{
    ScriptedRelay relay(tests::identityValid(-1'000, 1'000'000));
    for (const bool right : {true, false}) {
        CertificateProbe probe;
        QSslCertificate found;
        QString why;
        connect(&probe, &CertificateProbe::found, this,
                [&](const QSslCertificate &certificate) { found = certificate; });
        connect(&probe, &CertificateProbe::failed, this, [&](const Error &error) { why = error.code; });
        probe.ask(u"127.0.0.1"_s, relay.port(), right ? relay.identity().fingerprint : QByteArray(32, 'x'));
        QTRY_VERIFY_WITH_TIMEOUT(!found.isNull() || !why.isEmpty(), patience);
        QCOMPARE(!found.isNull(), right);
        QCOMPARE(why, right ? QString() : u"wrong_relay"_s);
    }
    QCOMPARE(relay.opened(), 0);
    QCOMPARE(relay.messages(), 0);
}

/// A TCP server that accepts and says nothing.
void TestDesk::silentRelayIsLeft()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    LinkTimes times = hurried();
    times.connectMs = 50;
    Connection connection(QSslCertificate(tests::identityValid(-10, 1'000).certificatePem), times);
    QString why;
    connect(&connection, &Connection::ended, this, [&](const Error &error) { why = error.code; });
    connection.open(u"127.0.0.1"_s, silent.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(why, u"relay_silent"_s, patience);
}

void TestDesk::pairsAndReads()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    line.run(faithful(line, shop.relay));
    QVERIFY(!Desk::isPaired(folder.path()));
    auto desk = makeDesk(folder.path(), clock);
    const QSignalSpy paired(desk.get(), &Desk::paired);
    desk->pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    QCOMPARE(paired.size(), 1);
    QCOMPARE(desk->me(), (Me {agent, u"owner"_s, u"Shop"_s}));
    QCOMPARE(line.heard<wire::Hello>().value(0).code, u"CODE"_s);
    QVERIFY(!firstConversation(*desk).isEmpty());
    QVERIFY(Desk::isPaired(folder.path()));
    QCOMPARE(QFile::permissions(folder.filePath(u"device.json"_s)) & (QFile::ReadGroup | QFile::ReadOther),
             0);
    desk.reset();

    desk = makeDesk(folder.path(), clock); // as after a restart
    QCOMPARE(desk->me().agent, agent);
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    const wire::Hello again = line.heard<wire::Hello>().value(1);
    QCOMPARE(again.token, u"token"_s);
    QCOMPARE(again.cursor, shop.relay.newest());
    QVERIFY(again.code.isEmpty());
}

void TestDesk::pairingIsRefused_data()
{
    QTest::addColumn<bool>("rightFingerprint");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("error");
    QTest::newRow("another relay") << false << QString() << u"wrong_relay"_s;
    QTest::newRow("used code") << true << u"pairing_refused"_s << u"pairing_refused"_s;
    QTest::newRow("no token") << true << QString() << u"pairing_refused"_s;
}

void TestDesk::pairingIsRefused()
{
    QFETCH(bool, rightFingerprint);
    QFETCH(QString, answer);
    QFETCH(QString, error);
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    line.run([&](net::SocketId id, const wire::Frame &) {
        wire::Welcome welcome = welcomeFor(shop.relay, newId(1));
        welcome.token.clear();
        if (answer.isEmpty())
            line.send(id, welcome);
        else
            line.send(id, wire::Refused {{answer, u"No."_s}, true});
    });
    auto desk = makeDesk(folder.path(), clock);
    QString why;
    connect(desk.get(), &Desk::pairingRefused, this, [&](const Error &refusal) { why = refusal.code; });
    wire::PairingAddress address = line.address();
    if (!rightFingerprint)
        address.fingerprint = QByteArray(32, 'x');
    desk->pair(address, u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(why, error, patience);
    QVERIFY(!Desk::isPaired(folder.path()));
    QCOMPARE(line.messages() > 0, rightFingerprint); // the code goes to nobody else
}

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
                shop.relay.keep(agent, {u"c"_s, u"reply"_s, u"Typed first"_s, earlier, u"Phone"_s, {}}));
        } else if (const auto *draft = std::get_if<wire::DraftFrame>(&frame)) {
            line.send(id, shop.relay.keep(agent, *draft));
        }
    });
    LinkTimes times = hurried();
    times.draftPauseMs = 10;
    Desk desk(DeskOptions {folder.path(), times}, features::allFeatures(), clock);
    desk.pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state().link, Link::Live, patience);
    desk.saveDraft(u"c"_s, u"reply"_s, u"Typed later"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.relay.drafts(agent).value(0).text, u"Typed later"_s, patience);
    const auto heard = line.heard<wire::DraftFrame>();
    QCOMPARE(heard.value(0).over.value_or(-1), 0);
    QCOMPARE(heard.value(1).over.value_or(-1), earlier);
    QCOMPARE(heard.size(), 2);
    QCOMPARE(ask<QString>(desk, [](View &view) { return view.draft(u"c"_s, u"reply"_s); }), u"Typed later"_s);
    QCOMPARE(ask<QString>(desk, [](View &view) { return view.otherDraft(u"c"_s, u"reply"_s).text; }),
             u"Typed first"_s);
}

// ---- files

namespace {
constexpr qint64 piece = 256 * 1024;

QString storedMedia(MiniRelay &relay, const QByteArray &bytes)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QString media = newId(now);
    relay.tell(u"media.store"_s, media,
               {{u"channel"_s, u"main"_s},
                {u"mime"_s, u"image/png"_s},
                {u"name"_s, u"a.png"_s},
                {u"size"_s, bytes.size()},
                {u"sha256"_s, QString::fromLatin1(sha256(bytes).toHex())}},
               now);
    return media;
}
} // namespace

void TestDesk::downloadGoesOnAfterACut()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    const QByteArray bytes = randomBytes(qsizetype(3 * piece + 100));
    const QString media = storedMedia(shop.relay, bytes);
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    const auto good = faithful(line, shop.relay);
    int wanted = 0;
    line.run([&](net::SocketId id, const wire::Frame &frame) {
        const auto *wish = std::get_if<wire::MediaWanted>(&frame);
        if (!wish)
            return good(id, frame);
        if (++wanted == 3)
            return line.cut(id);
        line.send(
            id,
            wire::MediaChunk {
                wish->media, wish->offset, bytes.size(), bytes.mid(qsizetype(wish->offset), piece), {}});
    });
    auto desk = makeDesk(folder.path(), clock);
    desk->pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    QStringList paths;
    for (int i = 0; i < 3; ++i) // all get the same one
        desk->fetchMedia(this, media,
                         [&](const Result<QString> &path) { paths << (path ? *path : path.error().code); });
    QTRY_COMPARE_WITH_TIMEOUT(paths.size(), 3, patience);
    QFile file(paths[0]);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(paths[0]));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
    QList<qint64> offsets;
    for (const wire::MediaWanted &wish : line.heard<wire::MediaWanted>())
        offsets << wish.offset;
    QCOMPARE(offsets, (QList<qint64> {0, piece, 2 * piece, 2 * piece, 3 * piece}));
    desk->fetchMedia(this, media, [&](const Result<QString> &path) { paths << *path; });
    QTRY_COMPARE_WITH_TIMEOUT(paths.size(), 4, patience);
    QCOMPARE(wanted, 5); // it is here
}

void TestDesk::damagedDownloadIsNotKept()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    const QString media = storedMedia(shop.relay, "right");
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    const auto good = faithful(line, shop.relay);
    wire::MediaChunk chunk {media, 0, 5, "wrong", {}};
    line.run([&](net::SocketId id, const wire::Frame &frame) {
        if (std::holds_alternative<wire::MediaWanted>(frame))
            line.send(id, chunk);
        else
            good(id, frame);
    });
    auto desk = makeDesk(folder.path(), clock);
    desk->pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    const auto fetch = [&] {
        QString code;
        desk->fetchMedia(this, media,
                         [&](const Result<QString> &path) { code = path ? u"fine"_s : path.error().code; });
        if (!QTest::qWaitFor([&] { return !code.isEmpty(); }, patience))
            qFatal("no answer");
        return code;
    };
    QCOMPARE(fetch(), u"media_damaged"_s);
    chunk = {media, 0, 200LL * 1024 * 1024, "huge", {}};
    QCOMPARE(fetch(), u"media_too_large"_s);
    chunk = {media, 0, -1, {}, Error {u"media_missing"_s, u"Gone."_s}};
    QCOMPARE(fetch(), u"media_missing"_s);
    chunk = {media, 0, 5, "right", {}};
    QCOMPARE(fetch(), u"fine"_s);
}

void TestDesk::uploadGoesOnAfterACutAndTheReplyWaits()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    const auto good = faithful(line, shop.relay);
    QByteArray arrived;
    bool done = false;
    bool early = false;
    int pieces = 0;
    line.run([&](net::SocketId id, const wire::Frame &frame) {
        early = early || (!done && std::holds_alternative<wire::CommandFrame>(frame));
        const auto *offer = std::get_if<wire::MediaOffer>(&frame);
        if (!offer)
            return good(id, frame);
        if (offer->offset == arrived.size())
            arrived += offer->bytes;
        if (!offer->bytes.isEmpty() && ++pieces == 2)
            return line.cut(id); // kept, but the desk is not told
        if (arrived.size() == offer->total) {
            done = true;
            shop.relay.tell(u"media.store"_s, offer->media,
                            {{u"channel"_s, offer->channel},
                             {u"mime"_s, offer->mime},
                             {u"name"_s, offer->name},
                             {u"size"_s, offer->total},
                             {u"sha256"_s, offer->hash}},
                            clock.nowMs());
        }
        line.send(id, wire::MediaTaken {offer->media, arrived.size(), done, {}});
    });
    auto desk = makeDesk(folder.path(), clock);
    desk->pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    desk->stop();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Offline, patience);
    const QByteArray bytes = randomBytes(qsizetype(3 * piece));
    QFile file(folder.filePath(u"photo.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QString media;
    desk->offerMedia(this, file.fileName(), u"image/png"_s, u"main"_s,
                     [&](const Result<QString> &id) { media = id ? *id : id.error().code; });
    QTRY_VERIFY_WITH_TIMEOUT(!media.isEmpty(), patience);
    QVERIFY2(isId(media), qPrintable(media));
    QVERIFY(file.remove()); // it has been copied
    conversations::MediaContent picture;
    picture.media = media;
    picture.mime = u"image/png"_s;
    const QString conversation = firstConversation(*desk);
    const QString id = desk->give({{},
                                   u"conversation.reply"_s,
                                   conversation,
                                   {},
                                   0,
                                   0,
                                   {{u"content"_s, conversations::toJson(picture)}}});
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().outbox, 1, patience);
    desk.reset(); // a restart in between costs nothing
    desk = makeDesk(folder.path(), clock);
    const QSignalSpy answered(desk.get(), &Desk::answered);
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, patience);
    QCOMPARE(answered[0][0].toString(), id);
    QVERIFY(answered[0][1].toLongLong() > 0);
    QCOMPARE(arrived, bytes);
    QVERIFY(!early);
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
