// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Promises in words, ticking in list, header and panel without a look at any row.
#include "tests/ui/inbox/deskfolder.h"
#include "tests/ui/inbox/promisedata.h"
#include "ui/inbox/contactpanel.h"
#include "ui/inbox/conversationheader.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationmodel.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/promiseclock.h"
#include "ui/inbox/promises.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/inbox/triage.h"
#include "ui/inbox/words.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QTest>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;
using sla::ClockKind;
using sla::FactKind;

namespace {
sla::Terms officeTerms()
{
    sla::Terms terms = demo::shopTerms();
    calendars::Hours hours;
    hours.zone = u"UTC"_s;
    for (size_t day = 0; day < 5; ++day)
        hours.week[day] = {{10 * 3'600, 17 * 3'600}}; // the shop's now is Tuesday, 9:41
    terms.hours = {hours};
    return terms;
}

sla::Session pausedSession()
{
    sla::Fact answered {FactKind::Answered, demo::now - 30 * demo::minute};
    answered.by = demo::me;
    answered.id = u"m2"_s;
    sla::Fact pending {FactKind::Status, demo::now - 30 * demo::minute};
    pending.by = u"pending"_s;
    return demo::sessionOf(demo::now - demo::hour, demo::shopTerms(), {answered, pending});
}
} // namespace

class TestPromises : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void listAndHeaderTick();
    void riskIsAView_data();
    void riskIsAView();
    void timelineSaysWhy_data();
    void timelineSaysWhy();
    void pictures_data();
    void pictures();
};

void TestPromises::words_data()
{
    QTest::addColumn<sla::Session>("session");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("tone");
    const auto asked
        = [](qint64 minutesAgo) { return demo::sessionOf(demo::now - minutesAgo * demo::minute); };
    const auto row = [](const char *name, const sla::Session &session, const QString &line, ChipTone tone) {
        QTest::newRow(name) << session << line << int(tone);
    };
    row("plenty of time", asked(10), u"First reply · 50 min left"_s, ChipTone::Neutral);
    row("a quarter is left", asked(45), u"First reply · 15 min left"_s, ChipTone::Neutral);
    row("less than that", asked(54), u"First reply · 6 min left"_s, ChipTone::Warn);
    row("late", asked(64), u"First reply · 4 min over"_s, ChipTone::Bad);
    row("stands still", pausedSession(), u"Resolution · paused, 3 h 30 min left"_s, ChipTone::Neutral);
    row("out of hours", demo::sessionOf(demo::now - demo::minute, officeTerms()),
        u"First reply · 1 h left from 10:00 on"_s, ChipTone::Neutral);
}

void TestPromises::words()
{
    QFETCH(sla::Session, session);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    const auto promise = Promises::foremost(session, demo::now);
    QVERIFY(promise);
    QTEST(Promises::line(*promise, demo::now), "line");
    QTEST(int(Promises::tone(*promise)), "tone");
    QVERIFY(!Promises::explained(*promise, demo::now).isEmpty());
    PromiseBook book;
    for (int again = 0; again < 2; ++again) {
        const auto worked = book.foremost(u"c"_s, session, demo::now);
        QVERIFY(worked);
        QTEST(Promises::line(*worked, demo::now), "line");
    }
    QVERIFY(!book.foremost(u"c"_s, std::nullopt, demo::now));
}

void TestPromises::listAndHeaderTick()
{
    const Theme theme(ThemeChoice::Light);
    VirtualClock clock(demo::now);
    QList<demo::StoredRow> rows = demo::shop();
    rows << demo::sessionRow(2, demo::sessionOf(demo::now - 54 * demo::minute));
    const demo::DeskFolder folder(rows);
    const auto desk = folder.open(clock);
    InboxContext context(theme, *desk, clock);
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    auto *list = new ConversationList(context, &window);
    auto *pane = new ConversationPane(context, &window);
    auto *panel = new ContactPanel(context, pane->triage(), &window);
    layout->addWidget(list);
    layout->addWidget(pane, 1);
    layout->addWidget(panel);
    QObject::connect(pane, &ConversationPane::changed, panel, &ContactPanel::setConversation);
    window.resize(1'300, 800);
    window.show();
    list->show(u"open"_s, {}, u"Open"_s);
    pane->open(demo::conversationId(2));
    auto *chip = pane->findChild<PromiseClock *>();
    QTRY_COMPARE(chip->text(), u"First reply · 6 min left"_s);
    QTRY_VERIFY(list->model().rowCount() > 3);
    auto *view = list->findChild<RowsView *>();
    int row = 0;
    while (row + 1 < list->model().rowCount() && list->model().at(row).id != demo::conversationId(2))
        ++row;
    const auto spoken
        = [&] { return Words::spoken(list->model().at(row), context.directory, clock.nowMs()); };
    QVERIFY2(spoken().contains(u"First reply · 6 min left"_s), qPrintable(spoken()));
    QVERIFY(!spoken().contains(u"Waiting"_s)); // the promise says more
    QTRY_VERIFY(panel->findChild<PromiseList *>()->isVisible());
    const QImage before = view->grab(view->rectOf(row)).toImage();
    clock.advanceMs(10 * demo::minute); // no row has changed
    QTRY_COMPARE_WITH_TIMEOUT(chip->text(), u"First reply · 4 min over"_s, 5'000);
    QTRY_VERIFY(view->grab(view->rectOf(row)).toImage() != before);
    QVERIFY(spoken().contains(u"4 min over"_s));
}

void TestPromises::riskIsAView_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QList<int>>("conversations"); ///< by what is due first
    QTest::newRow("late") << u"late"_s << QList<int> {4, 2};
    QTest::newRow("due soon") << u"due_soon"_s << QList<int> {3};
}

void TestPromises::riskIsAView()
{
    QFETCH(QString, view);
    QFETCH(QList<int>, conversations);
    const VirtualClock clock(demo::now);
    QList<demo::StoredRow> rows = demo::shop();
    const auto due = [&](int conversation, qint64 at) {
        sla::Session session;
        session.dueAt = at;
        rows << demo::sessionRow(conversation, session);
    };
    due(1, demo::now + demo::hour);
    due(2, demo::now - demo::minute);
    due(3, demo::now + 10 * demo::minute);
    due(4, demo::now - demo::hour);
    sla::Session done; // late once, and done since
    done.breaches = 1;
    rows << demo::sessionRow(5, done);
    const demo::DeskFolder folder(rows);
    const auto desk = folder.open(clock);
    struct Seen {
        QStringList ids;
        int count = -1;
    };
    std::optional<Seen> seen;
    QObject context;
    desk->ask<Seen>(
        &context,
        [view](sync::View &rowsOf) {
            sync::ListQuery query;
            query.view = view;
            Seen found;
            for (const auto &listed : rowsOf.conversations(query))
                found.ids << listed.id;
            found.count = rowsOf.counts().value(view, -1);
            return found;
        },
        [&](Seen found) { seen = std::move(found); });
    QTRY_VERIFY(seen);
    QStringList wanted;
    for (const int each : conversations)
        wanted << demo::conversationId(each);
    QCOMPARE(seen->ids, wanted);
    QCOMPARE(seen->count, int(wanted.size()));
}

void TestPromises::timelineSaysWhy_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &what, const QString &data, const QString &line) {
        QTest::newRow(name) << what << data << line;
    };
    row("handed out", u"conversation.assigned"_s,
        u"{\"agent\":\"%1\",\"why\":{\"by\":\"routing\",\"code\":\"lowest_load\",\"load\":3,\"capacity\":8,\"skills\":[\"es\"]}}"_s
            .arg(demo::mei),
        u"Handed out to Mei Tan: has the least to do, load 3 of 8, has es"_s);
    row("taken back", u"conversation.assigned"_s,
        u"{\"agent\":\"\",\"why\":{\"by\":\"routing\",\"code\":\"gone\"}}"_s,
        u"Back to the waiting list: its owner is gone"_s);
    row("waits", u"routing.waits"_s, u"{\"why\":{\"code\":\"nobody_online\"}}"_s,
        u"It waits: nobody is online"_s);
    row("a newer relay's reason", u"routing.waits"_s,
        u"{\"why\":{\"code\":\"moonlight\",\"reason\":\"the moon is full\"}}"_s,
        u"It waits: the moon is full"_s);
    row("promised", u"sla.promised"_s, u"{\"policy\":\"VIP policy\"}"_s,
        u"Promised by the policy VIP policy"_s);
    row("withdrawn", u"sla.promised"_s, u"{\"policy\":\"\"}"_s, u"Nothing is promised any more"_s);
    row("warned", u"sla.warned"_s, u"{\"kind\":\"first\",\"due\":%1}"_s.arg(demo::now + demo::hour),
        u"First reply is due at 10:41"_s);
    row("broken", u"sla.breached"_s, u"{\"kind\":\"next\",\"due\":%1}"_s.arg(demo::now),
        u"Next reply was not kept: due 09:41"_s);
    row("nudged", u"sla.nudged"_s, u"{\"agent\":\"%1\"}"_s.arg(demo::me),
        u"Mei Tan asked you to look at it"_s);
    row("rated", u"rating.answered"_s, u"{\"kind\":\"csat\",\"score\":4}"_s, u"The customer gave 4 of 5"_s);
}

void TestPromises::timelineSaysWhy()
{
    QFETCH(QString, what);
    QFETCH(QString, data);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    const VirtualClock clock(demo::now);
    const demo::DeskFolder folder(demo::shop());
    const auto desk = folder.open(clock);
    const Directory directory(*desk);
    QTRY_COMPARE(directory.agentName(demo::mei), u"Mei Tan"_s);
    conversations::Activity activity;
    activity.actor = demo::mei;
    activity.at = demo::now;
    activity.what = what;
    activity.data = data;
    QString line = Words::activity(activity, directory);
    for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
        line.remove(QChar(mark));
    QTEST(line, "line");
}

void TestPromises::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("rtl") << false << true;
}

void TestPromises::pictures()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    qApp->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Theme theme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    theme.applyTo(*qApp);
    VirtualClock clock(demo::now);
    QList<demo::StoredRow> rows = demo::shop();
    rows << demo::sessionRow(1, demo::sessionOf(demo::now - 64 * demo::minute))
         << demo::sessionRow(2, demo::sessionOf(demo::now - 54 * demo::minute))
         << demo::sessionRow(3, demo::sessionOf(demo::now - 10 * demo::minute))
         << demo::sessionRow(4, pausedSession())
         << demo::sessionRow(5, demo::sessionOf(demo::now - demo::minute, officeTerms()));
    const demo::DeskFolder folder(rows);
    const auto desk = folder.open(clock);
    InboxContext context(theme, *desk, clock);
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    auto *list = new ConversationList(context, &window);
    auto *pane = new ConversationPane(context, &window);
    auto *panel = new ContactPanel(context, pane->triage(), &window);
    list->setFixedWidth(318);
    panel->setFixedWidth(276);
    layout->addWidget(list);
    layout->addWidget(pane, 1);
    layout->addWidget(panel);
    QObject::connect(pane, &ConversationPane::changed, panel, &ContactPanel::setConversation);
    window.resize(1'194, 876);
    window.show();
    list->show(u"open"_s, {}, u"Open"_s);
    list->select(demo::conversationId(2));
    pane->open(demo::conversationId(2));
    QTRY_VERIFY(list->model().rowCount() > 5);
    QTRY_VERIFY(pane->listed().has_value() && !pane->timeline().model().isLoading());
    QTRY_VERIFY(panel->findChild<PromiseList *>()->isVisible());
    const QString folderOfShots
        = qEnvironmentVariable("WAYPOST_SHOTS", QStringLiteral(WAYPOST_BINARY_DIR) + u"/shots"_s);
    QDir().mkpath(folderOfShots);
    QVERIFY(window.grab().save(folderOfShots
                               + u"/promises-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    qApp->setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestPromises)
#include "tst_promises.moc"
