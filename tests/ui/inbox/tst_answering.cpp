// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers, and when it leaves: the lease above the composer, replies that can be taken back or go out
// later, and many conversations acted on at once. On a real desk without a relay.
#include "core/events/overlay.h"
#include "tests/ui/inbox/deskfolder.h"
#include "ui/inbox/bulkbar.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationmodel.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/duesend.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/messageedit.h"
#include "ui/inbox/scheduledialog.h"
#include "ui/inbox/selection.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/inbox/triage.h"
#include "ui/kit/banner.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

namespace {
using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;
using conversations::Conversation;
using conversations::Message;

constexpr int ours = 2; ///< the conversation that is answered

struct Bench {
    explicit Bench(const QList<demo::StoredRow> &rows)
        : folder(rows)
        , desk(folder.open(clock))
        , context(theme, *desk, clock)
        , list(new ConversationList(context, &window))
        , pane(new ConversationPane(context, &window))
    {
        auto *row = new QHBoxLayout(&window);
        row->addWidget(list);
        row->addWidget(pane, 1);
        window.resize(1100, 760);
        window.show();
        pane->open(demo::conversationId(ours));
    }
    [[nodiscard]] bool isOpen() const
    {
        return pane->listed().has_value() && !pane->timeline().model().isLoading()
            && !context.directory.activeAgents().isEmpty();
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const InlineBanner *banner : pane->findChildren<InlineBanner *>())
            if (!banner->isHidden() && banner->text().contains(words))
                return true;
        return false;
    }
    [[nodiscard]] QStringList given() // types of what waits in the outbox, oldest first
    {
        QStringList types;
        bool answered = false;
        desk->ask<QList<sync::OutboxItem>>(
            &window, [](sync::View &view) { return view.outbox(); },
            [&](const QList<sync::OutboxItem> &items) {
                for (const auto &item : items)
                    types << item.type;
                answered = true;
            });
        if (!QTest::qWaitFor([&] { return answered; }))
            qFatal("the desk does not answer");
        return types;
    }

    VirtualClock clock {demo::now};
    Theme theme {ThemeChoice::Light};
    demo::DeskFolder folder;
    std::unique_ptr<sync::Desk> desk;
    InboxContext context;
    QWidget window;
    ConversationList *list;
    ConversationPane *pane;
};
} // namespace

class TestAnswering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void colleagueHoldsTheLease();
    void colleagueOnlyWrites();
    void lineBelowAWaitingMessage_data();
    void lineBelowAWaitingMessage();
    void heldReplyComesBackIntoTheEditor();
    void scheduledReplyIsCancelledNotEdited();
    void suggestedTimesAreStillToCome_data();
    void suggestedTimesAreStillToCome();
    void laterThanTheWindowIsSaid();
    void nextConversationIsThereAtOnce();
    void selectedOnesAreActedOnTogether();
    void snoozeThatWasCutShortIsOfferedAgain();
};

void TestAnswering::colleagueHoldsTheLease()
{
    auto rows = demo::shop();
    demo::changeRow<Conversation>(rows, u"conversations"_s, demo::conversationId(ours),
                                  [](Conversation &row) {
                                      row.heldBy = demo::mei;
                                      row.fence = 4;
                                  });
    Bench bench(rows);
    QTRY_VERIFY(bench.isOpen());
    QTRY_VERIFY(bench.says(u"Your reply waits for theirs"_s));
    bench.pane->takeOver();
    QTRY_COMPARE(bench.given().value(0), u"lease.take"_s);
}

void TestAnswering::colleagueOnlyWrites()
{
    Bench bench(demo::shop());
    QTRY_VERIFY(bench.isOpen());
    QVERIFY(!bench.says(u"is writing"_s));
    bench.context.presence.hear({demo::conversationId(ours), demo::mei, u"writing"_s, demo::now + 20'000});
    QVERIFY(bench.says(u"will be checked against theirs"_s));
    bench.context.presence.hear({demo::conversationId(ours), demo::mei, u"left"_s, demo::now});
    QVERIFY(!bench.says(u"is writing"_s));
}

void TestAnswering::lineBelowAWaitingMessage_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("author");
    QTest::addColumn<qint64>("inMs");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("actions");
    QTest::newRow("held by oneself") << u"held"_s << demo::me << qint64(4'000) << u"Goes out in 4 s"_s
                                     << QStringList {u"undo"_s, u"send_now"_s};
    QTest::newRow("held by a colleague")
        << u"held"_s << demo::mei << qint64(4'000) << u"sends this in 4 s"_s << QStringList {};
    QTest::newRow("scheduled") << u"scheduled"_s << demo::me << qint64(2 * demo::hour) << u"Scheduled for"_s
                               << QStringList {u"change_time"_s, u"send_now"_s, u"undo"_s};
    QTest::newRow("stopped") << u"stopped"_s << demo::me << qint64(-demo::minute) << u"answered meanwhile"_s
                             << QStringList {u"stale"_s, u"send_now"_s, u"edit"_s, u"drop"_s};
    QTest::newRow("gone") << u"sent"_s << demo::me << qint64(0) << QString() << QStringList {};
}

void TestAnswering::lineBelowAWaitingMessage()
{
    QFETCH(QString, status);
    QFETCH(QString, author);
    QFETCH(qint64, inMs);
    QFETCH(QString, words);
    QFETCH(QStringList, actions);
    Bench bench(demo::shop());
    QTRY_VERIFY(bench.isOpen());
    Message message;
    message.status = status;
    message.author = author;
    message.dueAt = demo::now + inMs;
    if (status == "stopped"_L1)
        message.stopped = u"{\"code\":\"stale_reply\",\"text\":\"Somebody else answered meanwhile.\"}"_s;
    const auto line = dueLine(message, bench.context.directory, demo::now);
    QCOMPARE(line.has_value(), !words.isEmpty());
    if (!line)
        return;
    QVERIFY2(line->text.contains(words), qPrintable(line->text));
    QStringList offered;
    for (const PartAction &action : line->actions)
        offered << action.action;
    QCOMPARE(offered, actions);
}

void TestAnswering::heldReplyComesBackIntoTheEditor()
{
    auto rows = demo::shop();
    rows << demo::ownReply(ours, u"On its way."_s, u"held"_s, demo::now + 5'000);
    Bench bench(rows);
    QTRY_VERIFY(bench.isOpen());
    bench.pane->undoSend();
    QCOMPARE(bench.pane->composer().text(), u"On its way."_s);
    QTRY_COMPARE(bench.given().value(0), u"message.cancel"_s);
}

void TestAnswering::scheduledReplyIsCancelledNotEdited()
{
    auto rows = demo::shop();
    rows << demo::ownReply(ours, u"On its way."_s, u"scheduled"_s, demo::now + demo::hour);
    const QString id = rows.last().id;
    Bench bench(rows);
    QTRY_VERIFY(bench.isOpen());
    bench.pane->undoSend();
    QVERIFY(bench.pane->composer().text().isEmpty());
    auto &timeline = bench.pane->timeline();
    auto *view = timeline.findChild<RowsView *>();
    Q_EMIT view->hit(timeline.model().rowOf(id), u"undo"_s, {});
    QVERIFY(bench.pane->composer().text().isEmpty());
    QTRY_COMPARE(bench.given().value(0), u"message.cancel"_s);
}

void TestAnswering::suggestedTimesAreStillToCome_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QStringList>("times");
    const auto at = [](int day, int hour, int minute) {
        return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC);
    };
    QTest::newRow("Tuesday morning") << at(
        24, 9, 41) << QStringList {u"24 10:41"_s, u"24 18:00"_s, u"25 09:00"_s, u"30 09:00"_s};
    QTest::newRow("Tuesday evening") << at(24, 17, 30)
                                     << QStringList {u"24 18:30"_s, u"25 09:00"_s, u"30 09:00"_s};
    QTest::newRow("Sunday") << at(29, 12, 0) << QStringList {u"29 13:00"_s, u"29 18:00"_s, u"30 09:00"_s};
}

void TestAnswering::suggestedTimesAreStillToCome()
{
    QFETCH(QDateTime, now);
    QFETCH(QStringList, times);
    QStringList suggested;
    for (const qint64 ms : ScheduleDialog::suggestions(now.toMSecsSinceEpoch(), QTimeZone::utc())) {
        QVERIFY(ms > now.toMSecsSinceEpoch());
        suggested << QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"dd HH:mm"_s);
    }
    QCOMPARE(suggested, times);
}

void TestAnswering::laterThanTheWindowIsSaid()
{
    Theme theme {ThemeChoice::Light};
    const ScheduleDialog::Facts facts {demo::now, demo::now + 3 * demo::hour, 0, true};
    ScheduleDialog dialog(theme, ScheduleDialog::Use::Send, facts, nullptr);
    const auto warns = [&] {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->text().contains(u"window closes"_s) && !label->isHidden())
                return true;
        return false;
    };
    dialog.choose(demo::now + demo::hour);
    QVERIFY(!warns());
    dialog.choose(demo::now + 4 * demo::hour);
    QVERIFY(warns());
    QCOMPARE(dialog.chosenMs(), (demo::now + 4 * demo::hour) / demo::minute * demo::minute);
}

void TestAnswering::nextConversationIsThereAtOnce()
{
    Bench bench(demo::shop());
    bench.list->show(u"mine"_s, {}, u"Mine"_s);
    QTRY_VERIFY(bench.isOpen() && bench.list->model().rowCount() > 5);
    QObject::connect(bench.list, &ConversationList::upcoming, bench.pane, &ConversationPane::expect);
    QObject::connect(bench.list, &ConversationList::chosen, bench.pane, &ConversationPane::open);
    bench.list->select({});
    bench.list->next();
    QTRY_VERIFY(bench.isOpen());
    bool read = false; // what was asked for before this has been read by then
    QTRY_VERIFY(([&] {
        bench.list->next();
        read = !bench.pane->timeline().model().isLoading() && bench.pane->listed().has_value();
        return read;
    })());
    QVERIFY(bench.pane->timeline().model().rowCount() > 0);
}

void TestAnswering::selectedOnesAreActedOnTogether()
{
    Bench bench(demo::shop());
    bench.list->show(u"mine"_s, {}, u"Mine"_s);
    QTRY_VERIFY(bench.list->model().rowCount() > 5);
    auto *bar = bench.list->findChild<BulkBar *>();
    QVERIFY(bar->isHidden());
    bench.list->next();
    bench.list->selectOne();
    bench.list->next();
    bench.list->selectOne();
    QCOMPARE(bench.list->selection().all().size(), 2);
    QVERIFY(!bar->isHidden());
    bar->triage().tag({u"vip2"_s}, {});
    QTRY_COMPARE(bench.given(), (QStringList {u"conversation.tag"_s, u"conversation.tag"_s}));
    bench.list->selectOne();
    QCOMPARE(bench.list->selection().all().size(), 1);
    bench.list->clearSelection();
    QVERIFY(bar->isHidden());
    bench.list->selectAll();
    QCOMPARE(bench.list->selection().all().size(), bench.list->model().rowCount());
    bench.list->show(u"open"_s, {}, u"All open"_s);
    QVERIFY(bench.list->selection().isEmpty());
}

void TestAnswering::snoozeThatWasCutShortIsOfferedAgain()
{
    auto rows = demo::shop();
    demo::changeRow<Conversation>(rows, u"conversations"_s, demo::conversationId(ours),
                                  [](Conversation &row) {
                                      row.wokenFrom = demo::now + 20 * demo::hour;
                                      row.snoozeMode = u"time"_s;
                                  });
    Bench bench(rows);
    QTRY_VERIFY(bench.isOpen());
    QTRY_VERIFY(bench.says(u"before the snooze was over"_s));
    bench.pane->triage().snoozeAgain();
    QTRY_COMPARE(bench.given().value(0), u"conversation.snooze"_s);
    QTRY_VERIFY(!bench.says(u"before the snooze was over"_s)); // shown at once, without the relay
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestAnswering test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_answering.moc"
