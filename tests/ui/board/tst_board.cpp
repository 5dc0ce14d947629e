// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The supervisor's board on a desk without a relay, and pictures of it in $WAYPOST_SHOTS, else beside the
// test.
#include "core/conversations/conversations.h"
#include "tests/ui/board/boardrows.h"
#include "tests/ui/inbox/seat.h"
#include "tests/ui/shots.h"
#include "ui/board/agentstable.h"
#include "ui/board/boardactions.h"
#include "ui/board/boardcharts.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardscreen.h"
#include "ui/board/drilldown.h"
#include "ui/board/riskcard.h"
#include "ui/board/stattile.h"
#include "ui/board/tilesrow.h"
#include "ui/board/wall.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/banner.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace {
using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;
using board::Figure;

/// A desk of a supervisor, his board on it.
struct BoardStage {
    explicit BoardStage(const demo::BoardShop &shop = {}, ThemeChoice choice = ThemeChoice::Light)
        : theme(choice)
        , clock(demo::now)
        , folder(demo::boardRows(shop))
        , desk(demo::openAs(u"supervisor"_s, folder, clock))
        , settings(folder.path() + u"/settings.ini"_s, QSettings::IniFormat)
        , context(theme, *desk, clock, &settings)
        , screen(context)
    {
        theme.applyTo(*qApp);
        screen.resize(1440 - 56, 900 - 24);
        screen.show();
        [&] { QTRY_VERIFY(model().isCounted()); }();
    }
    [[nodiscard]] BoardModel &model() { return screen.model(); }
    [[nodiscard]] QString figure(Figure which)
    {
        return screen.findChild<TilesRow *>()->tile(which).figure();
    }
    [[nodiscard]] RiskTable &risk() { return *screen.findChild<RiskTable *>(); }
    [[nodiscard]] RowsView &riskRows() { return risk().table().rows(); }
    [[nodiscard]] AgentsTable &agents() { return *screen.findChild<AgentsTable *>(); }
    [[nodiscard]] conversations::Conversation conversation(int number)
    {
        conversations::Conversation found;
        bool answered = false;
        desk->ask<conversations::Conversation>(
            &screen,
            [number](sync::View &view) {
                return loadAs<conversations::Conversation>(view.rows(), u"conversations"_s,
                                                           demo::openId(number))
                    .value_or(conversations::Conversation {});
            },
            [&](const conversations::Conversation &row) {
                found = row;
                answered = true;
            });
        [&] { QTRY_VERIFY(answered); }();
        return found;
    }
    void give(const QString &type, int number, const QJsonObject &data = {})
    {
        desk->give({{}, type, demo::openId(number), {}, 0, 0, data});
    }
    void pass(qint64 ms)
    {
        clock.advanceMs(ms);
        model().tick();
    }

    Theme theme;
    VirtualClock clock;
    demo::DeskFolder folder;
    std::unique_ptr<sync::Desk> desk;
    QSettings settings;
    InboxContext context;
    BoardScreen screen;
};

QAction *actionNamed(const QList<QMenu *> &menus, const QString &text)
{
    for (QMenu *menu : menus)
        for (QAction *action : menu->actions())
            if (QString(action->text()).remove(u'&') == text)
                return action;
    return nullptr;
}
} // namespace

class TestBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tilesSayWhatTheRowsSay();
    void secondsAloneBreakAPromise();
    void mostAtRiskComesFirst();
    void everyNumberOpensWhatItCounts();
    void agentsNumbersOpenToo();
    void barsAndDaysOpenByKeyboard();
    void aListIsSortedAndOpens();
    void assignInPlace();
    void theFirstThingToDo();
    void aChangedRowIsCountedAnew();
    void filtersNarrowEverything();
    void choicesAreRemembered();
    void withoutAPolicy();
    void nothingIsReadWhileNobodyLooks();
    void theWallRingsUnlessMuted();
    void everythingHasAName();
    void pictures_data();
    void pictures();
};

void TestBoard::tilesSayWhatTheRowsSay()
{
    BoardStage stage;
    QCOMPARE(stage.figure(Figure::Breached), u"3"_s);
    QCOMPARE(stage.figure(Figure::DueSoon), u"6"_s);
    QCOMPARE(stage.figure(Figure::Open), QString::number(stage.model().samples(Figure::Open).size()));
    QCOMPARE(stage.figure(Figure::Doubles), u"1"_s);
    QVERIFY(stage.figure(Figure::FirstReply).contains(u" / "_s));
    QVERIFY(stage.figure(Figure::Promises).endsWith(u'%'));
    QVERIFY(stage.model().samples(Figure::Open).size() > 100);
}

void TestBoard::secondsAloneBreakAPromise()
{
    BoardStage stage;
    QSignalSpy breached(&stage.model(), &BoardModel::breached);
    stage.pass(6 * demo::minute); // the fourth was due then, to the millisecond
    QCOMPARE(stage.figure(Figure::Breached), u"3"_s);
    QCOMPARE(breached.count(), 0);
    stage.pass(1);
    QCOMPARE(stage.figure(Figure::Breached), u"4"_s);
    QCOMPARE(breached.count(), 1);
    stage.pass(1'000);
    QCOMPARE(breached.count(), 1); // told once
}

void TestBoard::mostAtRiskComesFirst()
{
    BoardStage stage;
    const QString first = stage.risk().table().textAt(0);
    QVERIFY2(first.contains(u"Lucía Márquez"_s) && first.contains(u"4 min over"_s)
                 && first.contains(u"First reply"_s) && first.contains(u"nobody"_s)
                 && first.contains(u"Assign"_s),
             qPrintable(first));
    QVERIFY(stage.risk().table().textAt(2).contains(u"VIP"_s));
    QVERIFY(stage.risk().table().textAt(2).contains(u"30 s over"_s));
    QVERIFY(stage.risk().table().textAt(3).contains(u"6 min left"_s));
    stage.pass(demo::minute);
    QVERIFY(stage.risk().table().textAt(0).contains(u"5 min over"_s));
}

void TestBoard::everyNumberOpensWhatItCounts()
{
    BoardStage stage;
    for (const Figure figure : {Figure::Breached, Figure::DueSoon, Figure::Open, Figure::FirstReply,
                                Figure::Promises, Figure::Reopened, Figure::Doubles}) {
        BoardQuestion question;
        question.figure = figure;
        DrillDown *list = stage.screen.ask(question);
        QCOMPARE(list->count(), int(stage.model().samples(figure).size()));
        QCOMPARE(list->table().rows().rowCount(), list->count());
        list->close();
    }
    QTest::mouseClick(&stage.screen.findChild<TilesRow *>()->tile(Figure::Breached), Qt::LeftButton);
    const auto lists = stage.screen.findChildren<DrillDown *>();
    QVERIFY(std::any_of(lists.begin(), lists.end(),
                        [](const DrillDown *each) { return each->isVisible() && each->count() == 3; }));
}

void TestBoard::agentsNumbersOpenToo()
{
    BoardStage stage;
    const board::AgentLine ben = stage.agents().lines()[1];
    QCOMPARE(ben.colleague.name, u"Ben Ochieng"_s);
    QVERIFY(ben.open > 0 && ben.met.n > 0 && ben.csat.n > 0 && ben.resolved > 0);
    QSignalSpy asked(&stage.agents(), &AgentsTable::asked);
    const auto ask = [&](const QString &action) {
        Q_EMIT stage.agents().table().actionWanted(1, action, {});
        const auto question = asked.last().first().value<BoardQuestion>();
        return qsizetype(question.samples(stage.model().board(), stage.model().scope()).size());
    };
    QCOMPARE(ask(u"open"_s), ben.open);
    QCOMPARE(ask(u"first"_s), ben.firstReply.n);
    QCOMPARE(ask(u"resolved"_s), ben.resolved);
    QCOMPARE(ask(u"met"_s), ben.met.n);
    QCOMPARE(ask(u"csat"_s), ben.csat.n);
}

void TestBoard::barsAndDaysOpenByKeyboard()
{
    BoardStage stage;
    const auto open = [&](PlacesChart &chart, Qt::Key key) {
        QSignalSpy asked(&chart, &PlacesChart::asked);
        chart.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&chart, key);
        QTest::keyClick(&chart, Qt::Key_Return);
        return asked.isEmpty() ? BoardQuestion {} : asked.first().first().value<BoardQuestion>();
    };
    auto &ages = *stage.screen.findChild<AgeChart *>();
    const BoardQuestion youngest = open(ages, Qt::Key_Home);
    QCOMPARE(youngest.figure, Figure::Unanswered);
    QCOMPARE(youngest.part.bucket, 0);
    QCOMPARE(open(ages, Qt::Key_End).part.bucket, board::ageBuckets - 1);
    auto &trend = *stage.screen.findChild<TrendChart *>();
    QCOMPARE(trend.trend().size(), 14);
    const BoardQuestion today = open(trend, Qt::Key_End);
    QCOMPARE(today.from, trend.trend().last().from);
    QCOMPARE(qsizetype(today.samples(stage.model().board(), stage.model().scope()).size()),
             trend.trend().last().share.n);
    QVERIFY(trend.accessibleDescription().contains(u"n ="_s));
}

void TestBoard::aListIsSortedAndOpens()
{
    BoardStage stage;
    BoardQuestion question;
    question.figure = Figure::DueSoon;
    DrillDown *list = stage.screen.ask(question);
    list->sortBy(DrillDown::Value);
    const QString soonest = list->table().textAt(0);
    list->sortBy(DrillDown::Value);
    QCOMPARE(list->table().textAt(list->count() - 1), soonest);
    list->sortBy(DrillDown::Customer);
    QVERIFY2(list->table().textAt(0).contains(u"Arjun Nair"_s), qPrintable(list->table().textAt(0)));
    QSignalSpy chosen(&stage.screen, &BoardScreen::conversationChosen);
    QTest::keyClick(&list->table().rows(), Qt::Key_Home);
    QTest::keyClick(&list->table().rows(), Qt::Key_Return);
    QCOMPARE(chosen.value(0).value(0).toString(), demo::openId(4));
}

void TestBoard::assignInPlace()
{
    BoardStage stage;
    stage.riskRows().setFocus();
    QTest::keyClick(&stage.riskRows(), Qt::Key_Home);
    QTest::keyClick(&stage.riskRows(), Qt::Key_Return);
    QAction *ben = nullptr;
    QTRY_VERIFY((ben = actionNamed(stage.risk().findChildren<QMenu *>(), u"Ben Ochieng"_s)));
    ben->trigger();
    QTRY_COMPARE(stage.conversation(1).assignee, u"01900000-0000-7000-8000-0000000000a3"_s);
    QTRY_VERIFY(stage.risk().table().textAt(0).contains(u"Ben Ochieng"_s));
    QVERIFY(stage.risk().table().textAt(0).contains(u"Nudge"_s));
    for (QMenu *menu : stage.risk().findChildren<QMenu *>())
        menu->close();
}

void TestBoard::theFirstThingToDo()
{
    board::Case each;
    board::Surroundings around;
    around.colleagues = {{u"here"_s, {}, {}, u"online"_s, 0, 1}, {u"gone"_s, {}, {}, u"away"_s, 0, 1}};
    const auto first = [&](const QString &owner) {
        each.assignee = owner;
        return BoardActions::firstFor(each, u"me"_s, around);
    };
    QCOMPARE(first({}), u"assign"_s);
    QCOMPARE(first(u"me"_s), u"open"_s);
    QCOMPARE(first(u"here"_s), u"nudge"_s);
    QCOMPARE(first(u"gone"_s), u"reassign"_s);
    QCOMPARE(first(u"left the company"_s), u"reassign"_s);
}

void TestBoard::aChangedRowIsCountedAnew()
{
    BoardStage stage;
    const qsizetype open = qsizetype(stage.model().samples(Figure::Open).size());
    stage.give(u"conversation.resolve"_s, 1);
    QTRY_COMPARE(qsizetype(stage.model().samples(Figure::Open).size()), open - 1);
    QCOMPARE(stage.figure(Figure::Open), QString::number(open - 1));
    QTRY_COMPARE(stage.figure(Figure::Breached), u"2"_s);
    QVERIFY(!stage.risk().table().textAt(0).contains(u"Lucía"_s));
}

void TestBoard::filtersNarrowEverything()
{
    BoardStage stage;
    const auto all = stage.model().samples(Figure::Open).size();
    stage.model().setTeam(u"orders"_s);
    QVERIFY(stage.model().samples(Figure::Open).size() < all);
    QVERIFY(stage.risk().count() > 0);
    for (int row = 0; row < stage.risk().count(); ++row)
        QVERIFY(stage.risk().table().textAt(row).contains(u"Orders"_s));
    stage.model().setChannel(u"web"_s);
    QVERIFY(stage.model().samples(Figure::Open).size() < all / 4);
    stage.model().setTeam({});
    stage.model().setChannel({});
    const auto answered = stage.model().samples(Figure::FirstReply).size();
    stage.model().setDays(7);
    QVERIFY(stage.model().samples(Figure::FirstReply).size() > answered);
    stage.model().setDays(30);
    QTRY_COMPARE(stage.screen.findChild<TrendChart *>()->trend().size(), 30);
    QTRY_VERIFY(stage.screen.findChild<TrendChart *>()->trend().at(1).share.n > 0); // read further back
}

void TestBoard::choicesAreRemembered()
{
    BoardStage stage;
    stage.model().setDays(14);
    stage.model().setBusiness(false);
    stage.model().setTarget(90);
    stage.model().setTeam(u"sales"_s);
    const BoardModel again(*stage.desk, stage.clock, &stage.settings);
    QCOMPARE(again.days(), 14);
    QCOMPARE(again.business(), false);
    QCOMPARE(again.target(), 90);
    QCOMPARE(again.team(), u"sales"_s);
}

void TestBoard::withoutAPolicy()
{
    BoardStage stage({20, 4, false, false});
    QCOMPARE(stage.figure(Figure::Breached), u"0"_s);
    QCOMPARE(stage.figure(Figure::Promises), u"–"_s);
    QVERIFY(stage.figure(Figure::FirstReply).contains(u" / "_s)); // that needs no promise
    QCOMPARE(stage.risk().count(), 0);
    auto *advice = stage.screen.findChild<InlineBanner *>();
    QVERIFY(advice->isVisible());
    QSignalSpy wanted(&stage.screen, &BoardScreen::policiesWanted);
    Q_EMIT advice->actionTriggered();
    QCOMPARE(wanted.count(), 1);
    for (const board::AgentLine &line : stage.agents().lines())
        QCOMPARE(line.csat.n, 0);
}

void TestBoard::nothingIsReadWhileNobodyLooks()
{
    BoardStage stage;
    stage.screen.hide();
    QSignalSpy changed(&stage.model(), &BoardModel::changed);
    QSignalSpy rows(stage.desk.get(), &sync::Desk::changed);
    const qsizetype open = qsizetype(stage.model().samples(Figure::Open).size());
    stage.give(u"conversation.resolve"_s, 1);
    QTRY_VERIFY(!rows.isEmpty());
    QCOMPARE(stage.conversation(1).status, u"closed"_s);
    QCOMPARE(changed.count(), 0);
    stage.screen.show();
    QTRY_COMPARE(qsizetype(stage.model().samples(Figure::Open).size()), open - 1);
}

void TestBoard::theWallRingsUnlessMuted()
{
    BoardStage stage;
    QSignalSpy sound(&stage.screen, &BoardScreen::soundWanted);
    stage.pass(7 * demo::minute);
    QCOMPARE(sound.count(), 0); // no wall, no sound
    stage.screen.openWall();
    QVERIFY(stage.screen.wall()->isFullScreen());
    stage.pass(3 * demo::minute);
    QCOMPARE(sound.count(), 1);
    QTest::keyClick(stage.screen.wall(), Qt::Key_M);
    QVERIFY(stage.screen.wall()->isMuted());
    stage.pass(3 * demo::minute);
    QCOMPARE(sound.count(), 1);
    QTest::keyClick(stage.screen.wall(), Qt::Key_Escape);
    QTRY_VERIFY(!stage.screen.wall());
}

void TestBoard::everythingHasAName()
{
    BoardStage stage;
    stage.screen.openWall();
    BoardQuestion question;
    DrillDown *list = stage.screen.ask(question);
    for (QWidget *top : {static_cast<QWidget *>(&stage.screen), static_cast<QWidget *>(stage.screen.wall()),
                         static_cast<QWidget *>(list)})
        for (QWidget *each : top->findChildren<QWidget *>())
            if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus) && each->focusProxy() == nullptr) {
                const auto *button = qobject_cast<QAbstractButton *>(each);
                QVERIFY2(!each->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         each->metaObject()->className());
            }
}

void TestBoard::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("rtl") << false << true;
}

void TestBoard::pictures()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    qApp->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const ThemeChoice choice = dark ? ThemeChoice::Dark : ThemeChoice::Light;
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const auto shoot = [&](QWidget &widget, const QString &name) {
        QCoreApplication::processEvents();
        QVERIFY(widget.grab().save(tests::shotsFolder() + u"/board-%1-%2.png"_s.arg(name, tag)));
    };
    {
        BoardStage stage({}, choice);
        shoot(stage.screen, u"screen"_s);
        BoardWall wall(stage.context, stage.model(), BoardWall::percentFor(1920));
        wall.setAbout(u"All teams · All channels · Today"_s);
        wall.resize(1920, 1080);
        wall.show();
        shoot(wall, u"wall"_s);
        wall.close();
        BoardQuestion question;
        question.figure = Figure::FirstReply;
        DrillDown *list = stage.screen.ask(question);
        shoot(*list, u"list"_s);
        list->close();
        stage.screen.resize(960 - 56, 600 - 24);
        shoot(stage.screen, u"small"_s);
    }
    BoardStage empty({0, 0, false, false}, choice);
    shoot(empty.screen, u"empty"_s);
    qApp->setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::India));
    TestBoard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_board.moc"
