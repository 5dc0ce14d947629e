// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications on a real bus, with a server that says what it was told; and the whole way from a customer's
// words at the relay to a banner and back. Pictures of the tray go to $WAYPOST_SHOTS.
#include "core/base/ids.h"
#include "tests/core/sync/deskkit.h"
#include "tests/core/sync/scriptedrelay.h"
#include "tests/ui/notify/sessionbus.h"
#include "ui/notify/desktopbanners.h"
#include "ui/notify/notifycentre.h"
#include "ui/notify/notifypage.h"
#include "ui/notify/portalbanners.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDBusArgument>
#include <QPainter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace waypost::ui;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
Banner bannerFor(const QString &key, const QString &body = u"¿Hay talla 38?"_s)
{
    Banner banner;
    banner.key = key;
    banner.title = u"Lucía"_s;
    banner.body = body;
    banner.choices = {{u"read"_s, u"Mark as read"_s}};
    banner.reply = u"Reply…"_s;
    return banner;
}

/// A desk that is connected to a relay with one customer, and the centre on a bus.
struct Connected {
    explicit Connected(const QDBusConnection &bus)
        : line(identityValid(-1'000, 1'000'000))
        , settings(folder.filePath(u"desktop.ini"_s), QSettings::IniFormat)
        , theme(ThemeChoice::Light)
        , tray(theme, settings)
        , desk({folder.path(), {5'000, 15'000, 45'000, 10, 200}}, features::allFeatures(), clock)
    {
        settle(relay, u"Hello"_s, clock.nowMs());
        line.run([this](net::SocketId id, const wire::Frame &frame) { play(id, frame); });
        desk.pair(line.address(), u"laptop"_s);
        (void)QTest::qWaitFor([&] { return desk.state().link == sync::Link::Live; }, deskPatience);
        centre = std::make_unique<NotifyCentre>(
            NotifyCentre::Surroundings {desk, clock, settings, tray, [this] { return onlooker; }}, bus);
        (void)QTest::qWaitFor([&] { return centre->unread() == 1; }, deskPatience); // it has looked once
        conversation = firstConversation(desk);
    }
    void play(net::SocketId id, const wire::Frame &frame)
    {
        if (const auto *hello = std::get_if<wire::Hello>(&frame)) {
            socket = id;
            line.send(id, welcomeFor(relay, newId(1)));
            if (hello->cursor < relay.newest())
                line.send(id, relay.frame(team::Role::Owner, hello->cursor));
        } else if (const auto *wish = std::get_if<wire::CommandFrame>(&frame)) {
            const qint64 before = relay.newest();
            const auto answer = relay.handle(wish->command, deskAgent, clock.nowMs());
            if (relay.newest() > before)
                line.send(id, relay.frame(team::Role::Owner, before));
            line.send(id, answer);
        }
    }
    void customerWrites(const QString &words)
    {
        const qint64 before = relay.newest();
        relay.customerWrites(u"+491511000001"_s, words, clock.nowMs());
        line.send(socket, relay.frame(team::Role::Owner, before));
    }
    /// What the desk has given, by type.
    [[nodiscard]] QList<Command> given(const QString &type) const
    {
        QList<Command> found;
        for (const auto &wish : line.heard<wire::CommandFrame>())
            if (wish.command.type == type)
                found << wish.command;
        return found;
    }

    SystemClock clock;
    MiniRelay relay;
    ScriptedRelay line;
    net::SocketId socket {};
    QTemporaryDir folder;
    QSettings settings;
    Theme theme;
    Tray tray;
    Onlooker onlooker;
    sync::Desk desk;
    std::unique_ptr<NotifyCentre> centre;
    QString conversation;
};

const QStringList everything {u"actions"_s, u"body"_s, u"body-markup"_s, u"inline-reply"_s};
} // namespace

class TestBanners : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreSafe_data();
    void linesAreSafe();
    void theServerIsToldWhatItCan_data();
    void theServerIsToldWhatItCan();
    void theSameKeyReplaces();
    void withdrawnBeforeItWasThere();
    void aServerThatComesLater();
    void nobodyShowsIt();
    void onlyWhatWasOfferedCounts();
    void thePortal();
    void fromTheCustomerToTheBannerAndBack();
    void readOnAnotherDeviceIsCleared();
    void aReplyGoesThroughTheGate();
    void lockedIsSilentAboutWords();
    void silenceAndTheTray();
    void closingMeansHidingOnlyWithAPanel();
    void theTrayIsDrawn();
    void soundsAreOursAndMadeAgain();
    void thePageTests();
};

void TestBanners::linesAreSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("lines") << u"one\ntwo\r\n\tthree"_s << u"one two three"_s;
    QTest::newRow("control") << u"a\x1b[31mb\x07"_s << u"a [31mb"_s;
    QTest::newRow("turned round") << u"abc\u202Efdp.exe"_s << u"abcfdp.exe"_s;
    QTest::newRow("long") << QString(500, u'x') << QString(19, u'x') + u'…';
    QTest::newRow("emoji at the edge") << QString(18, u'x') + u"👋👋"_s << QString(18, u'x') + u'…';
}

void TestBanners::linesAreSafe()
{
    QFETCH(QString, text);
    QTEST(bannerLine(text, 20), "line");
}

void TestBanners::theServerIsToldWhatItCan_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("actions");
    QTest::newRow("all") << everything << u"&lt;b&gt;5 &amp; 6&lt;/b&gt;"_s
                         << QStringList {u"default"_s, u"Open"_s, u"inline-reply"_s,
                                         u"Reply"_s,   u"read"_s, u"Mark as read"_s};
    QTest::newRow("no reply") << QStringList {u"actions"_s} << u"<b>5 & 6</b>"_s
                              << QStringList {u"default"_s, u"Open"_s, u"read"_s, u"Mark as read"_s};
    QTest::newRow("nothing") << QStringList {} << u"<b>5 & 6</b>"_s << QStringList {};
}

void TestBanners::theServerIsToldWhatItCan()
{
    QFETCH(QStringList, capabilities);
    SessionBus bus;
    QVERIFY(bus.runs());
    NotificationServer server(bus.connect(u"server"_s), capabilities);
    DesktopBanners banners(bus.connect(u"program"_s));
    banners.show(bannerFor(u"c1"_s, u"<b>5 & 6</b>"_s)); // before the capabilities are known
    QTRY_COMPARE(server.shown.size(), 1);
    QTEST(server.shown[0].body, "body");
    QTEST(server.shown[0].actions, "actions");
    QCOMPARE(server.shown[0].hints.value(u"urgency"_s).toInt(), 1);
    Banner urgent = bannerFor(u"c2"_s);
    urgent.urgent = true;
    banners.show(urgent);
    QTRY_COMPARE(server.shown.size(), 2);
    QCOMPARE(server.shown[1].hints.value(u"urgency"_s).toInt(), 2);
}

void TestBanners::theSameKeyReplaces()
{
    SessionBus bus;
    NotificationServer server(bus.connect(u"server"_s), everything);
    DesktopBanners banners(bus.connect(u"program"_s));
    banners.show(bannerFor(u"c1"_s, u"one"_s));
    QTRY_COMPARE(server.shown.size(), 1);
    // A burst while the server thinks is one more banner, not four.
    server.holds = true;
    for (const QString &body : {u"two"_s, u"three"_s, u"four"_s, u"five"_s})
        banners.show(bannerFor(u"c1"_s, body));
    QTRY_COMPARE(server.shown.size(), 2);
    server.release();
    QTRY_COMPARE(server.shown.size(), 3);
    QCOMPARE(server.shown[2].body, u"five"_s);
    QCOMPARE(server.shown[1].replaces, server.shown[0].id);
    QCOMPARE(server.shown[2].replaces, server.shown[0].id);
    banners.withdraw(u"c1"_s);
    QTRY_COMPARE(server.closed, QList<uint> {server.shown[0].id});
}

void TestBanners::withdrawnBeforeItWasThere()
{
    SessionBus bus;
    NotificationServer server(bus.connect(u"server"_s), everything);
    DesktopBanners banners(bus.connect(u"program"_s));
    server.holds = true;
    banners.show(bannerFor(u"c1"_s));
    QTRY_COMPARE(server.shown.size(), 1);
    banners.withdraw(u"c1"_s);
    server.release();
    QTRY_COMPARE(server.closed.size(), 1);
}

void TestBanners::aServerThatComesLater()
{
    SessionBus bus;
    auto first = std::make_unique<NotificationServer>(bus.connect(u"server"_s), everything);
    DesktopBanners banners(bus.connect(u"program"_s));
    QTRY_VERIFY(banners.capabilities().contains(u"inline-reply"_s));
    banners.show(bannerFor(u"c1"_s));
    QTRY_COMPARE(first->shown.size(), 1);
    first.reset();
    NotificationServer second(bus.connect(u"server2"_s), {u"actions"_s});
    QTRY_VERIFY(!banners.capabilities().contains(u"inline-reply"_s));
    banners.show(bannerFor(u"c1"_s));
    QTRY_COMPARE(second.shown.size(), 1);
    QCOMPARE(second.shown[0].replaces, 0U); // its numbers are its own
}

void TestBanners::nobodyShowsIt()
{
    SessionBus bus;
    DesktopBanners alone(bus.connect(u"program"_s));
    QSignalSpy failed(&alone, &Banners::failed);
    alone.show(bannerFor(u"c1"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Banner>().key, u"c1"_s);
    NotificationServer server(bus.connect(u"server"_s), everything);
    server.refuses = true;
    alone.show(bannerFor(u"c2"_s));
    QTRY_COMPARE(failed.size(), 2);
}

void TestBanners::onlyWhatWasOfferedCounts()
{
    SessionBus bus;
    NotificationServer server(bus.connect(u"server"_s), everything);
    DesktopBanners banners(bus.connect(u"program"_s));
    QSignalSpy chosen(&banners, &Banners::chosen);
    QSignalSpy replied(&banners, &Banners::replied);
    QSignalSpy token(&banners, &Banners::activation);
    QSignalSpy dismissed(&banners, &Banners::dismissed);
    banners.show(bannerFor(u"c1"_s));
    QTRY_COMPARE(server.shown.size(), 1);
    const uint id = server.shown[0].id;
    Q_EMIT server.ActionInvoked(id + 1, u"default"_s); // another program's
    Q_EMIT server.ActionInvoked(id, u"delete-all"_s); // never offered
    Q_EMIT server.NotificationReplied(id, u"   "_s);
    Q_EMIT server.ActivationToken(id, u"token"_s);
    Q_EMIT server.ActionInvoked(id, u"default"_s);
    Q_EMIT server.ActionInvoked(id, u"read"_s);
    Q_EMIT server.NotificationReplied(id, u" Sí \n"_s);
    Q_EMIT server.NotificationClosed(id, 2);
    QTRY_COMPARE(dismissed.size(), 1);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0], (QVariantList {u"c1"_s, u"open"_s}));
    QCOMPARE(chosen[1], (QVariantList {u"c1"_s, u"read"_s}));
    QCOMPARE(replied.size(), 1);
    QCOMPARE(replied[0], (QVariantList {u"c1"_s, u"Sí"_s}));
    QCOMPARE(token.size(), 1);
}

void TestBanners::thePortal()
{
    SessionBus bus;
    NotificationPortal portal(bus.connect(u"portal"_s));
    PortalBanners banners(bus.connect(u"program"_s));
    QSignalSpy chosen(&banners, &Banners::chosen);
    banners.show(bannerFor(u"c1"_s));
    QTRY_COMPARE(portal.added, QStringList {u"c1"_s});
    QCOMPARE(portal.last.value(u"title"_s).toString(), u"Lucía"_s);
    QCOMPARE(portal.last.value(u"default-action"_s).toString(), u"open"_s);
    const auto buttons = qdbus_cast<QList<QVariantMap>>(portal.last.value(u"buttons"_s));
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons[0].value(u"action"_s).toString(), u"read"_s);
    Q_EMIT portal.ActionInvoked(u"c1"_s, u"delete-all"_s, {});
    Q_EMIT portal.ActionInvoked(u"c2"_s, u"open"_s, {});
    Q_EMIT portal.ActionInvoked(u"c1"_s, u"read"_s, {});
    QTRY_COMPARE(chosen.size(), 1);
    banners.withdraw(u"c1"_s);
    QTRY_COMPARE(portal.removed, QStringList {u"c1"_s});
}

void TestBanners::fromTheCustomerToTheBannerAndBack()
{
    SessionBus bus;
    NotificationServer server(bus.connect(u"server"_s), everything);
    Connected shop(bus.connect(u"program"_s));
    QCOMPARE(server.shown.size(), 0); // what was there before is not told
    QSignalSpy urgency(shop.centre.get(), &NotifyCentre::urgencyWanted);
    QSignalSpy opened(shop.centre.get(), &NotifyCentre::openWanted);
    shop.customerWrites(u"Is it <there>?"_s);
    QTRY_COMPARE(server.shown.size(), 1);
    QVERIFY(server.shown[0].body.contains(u"Is it &lt;there&gt;?"_s));
    QCOMPARE(urgency.size(), 1);
    Q_EMIT server.ActivationToken(server.shown[0].id, u"token-7"_s);
    Q_EMIT server.ActionInvoked(server.shown[0].id, u"default"_s);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), shop.conversation);
    QVERIFY(!opened[0][1].toString().isEmpty());
    QCOMPARE(opened[0][2].toString(), u"token-7"_s);
    // The open conversation in the active window is not told.
    shop.onlooker = {shop.conversation, true, false};
    shop.customerWrites(u"Hello?"_s);
    QTRY_COMPARE(shop.centre->unread(), 1);
    shop.onlooker = {};
    shop.customerWrites(u"Anybody?"_s);
    QTRY_COMPARE(server.shown.size(), 2);
    QCOMPARE(server.shown[1].replaces, server.shown[0].id);
    QVERIFY(server.shown[1].body.contains(u"Anybody?"_s));
}

void TestBanners::readOnAnotherDeviceIsCleared()
{
    SessionBus bus;
    NotificationServer server(bus.connect(u"server"_s), everything);
    Connected shop(bus.connect(u"program"_s));
    shop.customerWrites(u"Still there?"_s);
    QTRY_COMPARE(server.shown.size(), 1);
    const qint64 before = shop.relay.newest();
    (void)shop.relay.handle({newId(2), u"conversation.mark_read"_s, shop.conversation, {}, 0, before, {}},
                            deskAgent, shop.clock.nowMs());
    shop.line.send(shop.socket, shop.relay.frame(team::Role::Owner, before));
    QTRY_COMPARE(server.closed, QList<uint> {server.shown[0].id});
    QTRY_COMPARE(shop.centre->unread(), 0);
}

void TestBanners::aReplyGoesThroughTheGate()
{
    SessionBus bus;
    NotificationServer server(bus.connect(u"server"_s), everything);
    Connected shop(bus.connect(u"program"_s));
    shop.customerWrites(u"One"_s);
    QTRY_COMPARE(server.shown.size(), 1);
    const qint64 shownAt = shop.relay.newest();
    shop.onlooker = {shop.conversation, true, false};
    shop.customerWrites(u"Two, which the banner does not show"_s);
    QTRY_VERIFY(ask<qint64>(shop.desk, [](sync::View &view) { return view.cursor(); }) > shownAt);
    Q_EMIT server.NotificationReplied(server.shown[0].id, u"Yes!"_s);
    QTRY_COMPARE(shop.given(u"conversation.reply"_s).size(), 1);
    const Command reply = shop.given(u"conversation.reply"_s)[0];
    QCOMPARE(reply.subject, shop.conversation);
    QCOMPARE(reply.seen, shownAt); // not what came later
    QCOMPARE(reply.data["content"_L1]["body"_L1].toString(), u"Yes!"_s);
}

void TestBanners::lockedIsSilentAboutWords()
{
    SessionBus bus;
    NotificationServer server(bus.connect(u"server"_s), everything);
    Connected shop(bus.connect(u"program"_s));
    shop.customerWrites(u"My card is 4111"_s);
    QTRY_COMPARE(server.shown.size(), 1);
    shop.centre->setLocked(true);
    shop.onlooker.locked = true;
    QTRY_COMPARE(server.closed.size(), 1); // the one with words is taken away
    shop.customerWrites(u"1111 1111"_s);
    QTRY_COMPARE(server.shown.size(), 2);
    QVERIFY(!server.shown[1].body.contains(u"1111"_s));
    QCOMPARE(server.shown[1].title, u"Waypost"_s);
    QCOMPARE(server.shown[1].actions, (QStringList {u"default"_s, u"Open"_s}));
}

void TestBanners::silenceAndTheTray()
{
    SessionBus bus;
    NotificationServer server(bus.connect(u"server"_s), everything);
    Connected shop(bus.connect(u"program"_s));
    Q_EMIT shop.tray.silenceWanted(3'600'000);
    QVERIFY(shop.centre->rules().silentUntil > shop.clock.nowMs());
    const int unread = shop.centre->unread();
    shop.customerWrites(u"Psst"_s);
    QTRY_COMPARE(
        ask<qint64>(shop.desk,
                    [](sync::View &view) { return view.conversations({}).value(0).conversation.unread; }),
        2);
    QCOMPARE(shop.centre->unread(), unread); // one conversation, as before
    Q_EMIT shop.tray.silenceWanted(0);
    shop.customerWrites(u"Now"_s);
    QTRY_COMPARE(server.shown.size(), 1);
    QVERIFY(server.shown[0].body.contains(u"Now"_s));
    Q_EMIT shop.tray.silenceWanted(-1);
    QCOMPARE(shop.centre->rules().silentUntil,
             tomorrowMorning(shop.clock.nowMs(), QTimeZone::systemTimeZone()));
    QCOMPARE(tomorrowMorning(1'795'513'260'000, QTimeZone::utc()),
             QDateTime(QDate(2026, 11, 25), QTime(9, 0), QTimeZone::utc()).toMSecsSinceEpoch());
}

void TestBanners::closingMeansHidingOnlyWithAPanel()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const Theme theme(ThemeChoice::Light);
    Tray tray(theme, settings);
    QWidget window;
    const auto closes = [&] {
        window.show();
        return window.close();
    };
    tray.keep(&window);
    tray.setHosted(false);
    settings.setValue(u"tray/close_to_tray"_s, true);
    tray.applySettings();
    QVERIFY(closes()); // nothing to bring it back from
    QVERIFY(QApplication::quitOnLastWindowClosed());
    tray.setHosted(true);
    QVERIFY(!closes());
    QVERIFY(!window.isVisible());
    QVERIFY(!QApplication::quitOnLastWindowClosed());
    settings.setValue(u"tray/close_to_tray"_s, false);
    tray.applySettings();
    QVERIFY(closes());
    settings.setValue(u"tray/close_to_tray"_s, true);
    tray.applySettings();
    tray.leave(); // quit is quit
    QVERIFY(closes());
    QVERIFY(QApplication::quitOnLastWindowClosed());
}

void TestBanners::theTrayIsDrawn()
{
    QList<QImage> seen;
    QImage sheet(6 * 72, 3 * 72, QImage::Format_ARGB32);
    sheet.fill(QColor(0x80, 0x80, 0x80));
    QPainter painter(&sheet);
    int row = 0;
    for (const TrayLook look : {TrayLook::Colour, TrayLook::ForLightPanel, TrayLook::ForDarkPanel}) {
        painter.fillRect(0, row * 72, sheet.width(), 72,
                         look == TrayLook::ForDarkPanel ? QColor(0x20, 0x20, 0x20)
                                                        : QColor(0xF0, 0xF0, 0xF0));
        int column = 0;
        for (const TrayState &state : {TrayState {}, TrayState {3}, TrayState {42}, TrayState {1, true},
                                       TrayState {0, false, true}, TrayState {0, false, false, true}}) {
            const QIcon icon = trayPicture(state, look, lightTokens());
            const QImage image = icon.pixmap(64).toImage();
            QVERIFY(!seen.contains(image)); // each says something of its own
            seen << image;
            painter.drawImage(column++ * 72 + 4, row * 72 + 4, image);
            QCOMPARE(icon.pixmap(16).size(), QSize(16, 16));
        }
        ++row;
    }
    painter.end();
    if (const QString folder = qEnvironmentVariable("WAYPOST_SHOTS"); !folder.isEmpty())
        sheet.save(folder + u"/citizen-tray.png"_s);
    QVERIFY(trayWords({3, true, true}).contains(u"3"_s));
}

void TestBanners::soundsAreOursAndMadeAgain()
{
    const QTemporaryDir folder;
    QProcess maker;
    maker.start(QStringLiteral(WAYPOST_SOURCE_DIR) + u"/resources/sounds/make-sounds"_s, {folder.path()});
    QVERIFY(maker.waitForFinished());
    QCOMPARE(maker.exitCode(), 0);
    for (const auto &[tone, name] : {std::pair {Chime::Tone::Message, u"message.wav"_s},
                                     std::pair {Chime::Tone::Urgent, u"urgent.wav"_s}}) {
        QFile shipped(Chime::pathOf(tone));
        QFile made(folder.filePath(name));
        QVERIFY(shipped.open(QIODevice::ReadOnly) && made.open(QIODevice::ReadOnly));
        const QByteArray bytes = shipped.readAll();
        QVERIFY(bytes.startsWith("RIFF") && bytes.size() < 64 * 1024);
        QCOMPARE(bytes, made.readAll());
    }
}

void TestBanners::thePageTests()
{
    SessionBus bus;
    NotificationServer server(bus.connect(u"server"_s), everything);
    Connected shop(bus.connect(u"program"_s));
    shop.theme.applyTo(*qApp);
    QSignalSpy rung(shop.centre.get(), &NotifyCentre::rung);
    NotifyPage page(shop.theme, *shop.centre, shop.settings, {{u"t1"_s, u"Returns & repairs"_s}},
                    {{u"view:v1"_s, u"VIP"_s}});
    page.resize(640, 900);
    page.show();
    auto *button = page.findChild<QAbstractButton *>(u"test"_s);
    QVERIFY(button);
    button->click();
    QTRY_COMPARE(server.shown.size(), 1);
    QCOMPARE(rung.size(), 1);
    // Every cell of the matrix is a box with a name, and a click is kept.
    auto *cell = page.findChild<QAbstractButton *>(u"message/other/banner"_s);
    QVERIFY(cell && !cell->isChecked() && !cell->accessibleName().isEmpty());
    cell->click();
    QVERIFY(shop.centre->rules().matrix[0][size_t(Concern::Other)].testFlag(Way::Banner));
    QVERIFY(NotifyRules::read(shop.settings) == shop.centre->rules());
    auto *muted = page.findChild<QAbstractButton *>(u"mute/t1"_s);
    QVERIFY(muted);
    muted->click();
    QVERIFY(shop.centre->rules().mutedTeams.contains(u"t1"_s));
    auto *vip = page.findChild<QComboBox *>(u"view/view:v1"_s);
    QVERIFY(vip);
    vip->setCurrentIndex(1);
    QCOMPARE(shop.centre->rules().views.value(u"view:v1"_s), NotifyRules::ViewRule::Always);
    if (const QString folder = qEnvironmentVariable("WAYPOST_SHOTS"); !folder.isEmpty()) {
        page.grab().save(folder + u"/citizen-page-light.png"_s);
        shop.theme.setChoice(ThemeChoice::Dark);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        page.grab().save(folder + u"/citizen-page-dark-rtl.png"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
}

QTEST_MAIN(TestBanners)
#include "tst_banners.moc"
