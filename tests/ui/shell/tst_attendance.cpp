// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether one is there: chosen by oneself, and followed from what is touched.
#include "core/routing/routing.h"
#include "tests/ui/inbox/deskfolder.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/theme.h"
#include "ui/shell/availabilitybutton.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/statusbar.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

class TestAttendance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idleAfterAWhile();
    void oneselfIsChosen();
    void othersAreShown_data();
    void othersAreShown();
    void pictures_data();
    void pictures();
};

void TestAttendance::idleAfterAWhile()
{
    VirtualClock clock(demo::now);
    IdleWatch watch(clock);
    QSignalSpy changed(&watch, &IdleWatch::changed);
    QLineEdit field;
    field.show();
    clock.advanceMs(demo::hour);
    watch.setMinutes(0); // never
    QVERIFY(!watch.isIdle());
    QTest::keyClick(field.windowHandle(), Qt::Key_A);
    watch.setMinutes(10);
    QVERIFY(!watch.isIdle());
    clock.advanceMs(9 * demo::minute);
    watch.setMinutes(10); // looks
    QVERIFY(!watch.isIdle());
    clock.advanceMs(2 * demo::minute);
    watch.setMinutes(10);
    QVERIFY(watch.isIdle());
    QTest::keyClick(field.windowHandle(), Qt::Key_B);
    QVERIFY(!watch.isIdle());
    QCOMPARE(changed.size(), 2);
    watch.setMinutes(10);
    clock.advanceMs(20 * demo::minute);
    watch.setMinutes(0);
    QVERIFY(!watch.isIdle());
}

void TestAttendance::oneselfIsChosen()
{
    const Theme theme(ThemeChoice::Light);
    const VirtualClock clock(demo::now);
    const demo::DeskFolder folder(demo::shop());
    const auto desk = folder.open(clock);
    QTRY_VERIFY(!desk->me().agent.isEmpty());
    InboxContext context(theme, *desk, clock);
    AvailabilityButton button(context);
    button.show();
    QCOMPARE(button.text(), Directory::availabilityName(u"online"_s));
    button.choose(u"online"_s); // it is so already
    QCOMPARE(desk->state().outbox, 0);
    button.choose(u"busy"_s);
    QTRY_COMPARE(desk->state().outbox, 1);
    QTRY_COMPARE(button.text(), Directory::availabilityName(u"busy"_s));
    auto *menu = button.findChild<QMenu *>();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 3);
    QVERIFY(menu->actions().at(1)->isChecked());
    menu->actions().at(2)->trigger();
    QTRY_COMPARE(button.text(), Directory::availabilityName(u"away"_s));
}

void TestAttendance::othersAreShown_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("name");
    QTest::newRow("online") << u"online"_s << u"Mei Tan"_s;
    QTest::newRow("busy") << u"busy"_s << u"Mei Tan · Busy"_s;
    QTest::newRow("away") << u"away"_s << u"Mei Tan · Away"_s;
    QTest::newRow("offline") << u"offline"_s << u"Mei Tan · Offline"_s;
}

void TestAttendance::othersAreShown()
{
    QFETCH(QString, state);
    const VirtualClock clock(demo::now);
    QList<demo::StoredRow> rows = demo::shop();
    routing::Availability there;
    there.wanted = u"online"_s;
    there.state = state;
    rows << demo::StoredRow {u"availabilities"_s, demo::mei, write(there)};
    const demo::DeskFolder folder(rows);
    const auto desk = folder.open(clock);
    const Directory directory(*desk);
    QTRY_COMPARE(directory.agentName(demo::mei), u"Mei Tan"_s);
    QTEST(directory.nameWithAvailability({demo::mei, u"Mei Tan"_s}), "name");
    QCOMPARE(directory.nameWithAvailability({directory.me(), u"You"_s}), u"You"_s);
}

void TestAttendance::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("rtl") << false << true;
}

/// The status bar with the choice in it: nothing is cut off.
void TestAttendance::pictures()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    qApp->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Theme theme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    theme.applyTo(*qApp);
    const VirtualClock clock(demo::now);
    const demo::DeskFolder folder(demo::shop());
    const auto desk = folder.open(clock);
    InboxContext context(theme, *desk, clock);
    StatusBar bar(theme);
    auto *button = new AvailabilityButton(context, &bar);
    bar.addTool(button);
    bar.setState({}, demo::now);
    bar.setCache(1'000'000, 12);
    bar.resize(960, 24);
    bar.show();
    QTRY_VERIFY(!button->text().isEmpty());
    QVERIFY(button->width() >= button->sizeHint().width());
    QVERIFY(button->height() <= bar.height());
    const QString shots
        = qEnvironmentVariable("WAYPOST_SHOTS", QStringLiteral(WAYPOST_BINARY_DIR) + u"/shots"_s);
    QDir().mkpath(shots);
    QVERIFY(bar.grab().save(shots + u"/attendance-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    qApp->setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestAttendance)
#include "tst_attendance.moc"
