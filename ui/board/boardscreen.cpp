// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardscreen.h"

#include "ui/board/agentstable.h"
#include "ui/board/boardactions.h"
#include "ui/board/boardcharts.h"
#include "ui/board/boardlook.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardwords.h"
#include "ui/board/drilldown.h"
#include "ui/board/riskcard.h"
#include "ui/board/tilesrow.h"
#include "ui/board/wall.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/banner.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/segmenttabs.h"
#include "ui/kit/theme.h"

#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using board::Figure;
constexpr int boardMargin = 24;
constexpr int boardGap = 12;
} // namespace

BoardScreen::BoardScreen(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new BoardModel(context.desk, context.clock, context.settings, this))
    , m_actions(new BoardActions(context, this))
{
    setAccessibleName(tr("SLA board"));
    connect(m_actions, &BoardActions::openWanted, this, &BoardScreen::conversationChosen);
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    m_model->watch(this);
}

BoardScreen::~BoardScreen()
{
    delete m_wall;
}

/// When it is first looked at: nobody waits for charts at the program's start.
void BoardScreen::build()
{
    if (m_advice)
        return;
    m_advice = new InlineBanner(m_context.theme, this);
    m_toast = new Toast(m_context.theme, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(boardMargin, 14, boardMargin, 16);
    column->setSpacing(boardGap);
    column->addWidget(makeHead());
    m_advice->hide();
    column->addWidget(m_advice);
    auto *tiles = new TilesRow(m_context.theme, *m_model, 100, this);
    column->addWidget(tiles);
    auto *grid = new QGridLayout;
    grid->setSpacing(boardGap);
    grid->addWidget(makeRisk(), 0, 0);
    grid->addWidget(makeAges(), 0, 1);
    grid->addWidget(makeAgents(), 1, 0);
    grid->addWidget(makeTrend(), 1, 1);
    grid->setColumnStretch(0, 31);
    grid->setColumnStretch(1, 20);
    grid->setRowStretch(0, 11);
    grid->setRowStretch(1, 10);
    column->addLayout(grid, 1);
    connect(tiles, &TilesRow::asked, this, &BoardScreen::ask);
    connect(m_actions, &BoardActions::told, this,
            [this](const QString &what) { m_toast->showMessage(BannerTone::Ok, what); });
    connect(m_advice, &InlineBanner::actionTriggered, this, &BoardScreen::policiesWanted);
    connect(m_model, &BoardModel::changed, this, &BoardScreen::showScope);
    connect(m_model, &BoardModel::ticked, this, &BoardScreen::showFreshness);
    connect(&m_context.directory, &Directory::changed, this, &BoardScreen::showScope);
    showScope();
}

void BoardScreen::showEvent(QShowEvent *event)
{
    build();
    QWidget::showEvent(event);
}

BoardCard *BoardScreen::makeRisk()
{
    auto *card = new BoardCard(m_context.theme, BoardWords::title(Figure::AtRisk), 100, this);
    auto *table = new RiskTable(m_context, *m_model, m_actions, 100, card);
    card->body().addWidget(table);
    auto *all = new FlatButton(m_context.theme, ButtonKind::Ghost, {}, card);
    all->setCompact(true);
    const auto name = [all, card](int cases) {
        all->setText(tr("All %n", nullptr, cases));
        all->setVisible(cases > 0);
        card->setCorner(all);
    };
    name(table->count());
    connect(table, &RiskTable::countChanged, all, name);
    connect(all, &QAbstractButton::clicked, this, [this] {
        BoardQuestion question;
        question.figure = Figure::AtRisk;
        ask(question);
    });
    card->setMinimumHeight(150);
    return card;
}

BoardCard *BoardScreen::makeAges()
{
    auto *card = new BoardCard(m_context.theme, BoardWords::title(Figure::Unanswered), 100, this);
    auto *chart = new AgeChart(m_context.theme, *m_model, 100, card);
    auto *tabs = new SegmentTabs(m_context.theme, {tr("Unanswered"), tr("Since opened")}, card);
    tabs->setAccessibleName(tr("Age of what"));
    card->body().addWidget(chart);
    card->setCorner(tabs);
    const auto rule = [card, chart] {
        //: how many were counted, and which
        card->setRule(tr("%1 · %2").arg(BoardWords::counted(chart->counted()),
                                        chart->figure() == Figure::Open
                                            ? tr("Open now, by the time since they were opened.")
                                            : BoardWords::rule(Figure::Unanswered, true)));
    };
    connect(tabs, &SegmentTabs::currentChanged, chart,
            [chart](int tab) { chart->setFigure(tab == 0 ? Figure::Unanswered : Figure::Open); });
    connect(chart, &AgeChart::countedChanged, card, rule);
    connect(chart, &PlacesChart::asked, this, &BoardScreen::ask);
    rule();
    return card;
}

BoardCard *BoardScreen::makeAgents()
{
    auto *card = new BoardCard(m_context.theme, tr("Agents"), 100, this);
    auto *table = new AgentsTable(m_context, *m_model, 100, card);
    card->body().addWidget(table);
    connect(table, &AgentsTable::asked, this, &BoardScreen::ask);
    card->setMinimumHeight(150);
    return card;
}

BoardCard *BoardScreen::makeTrend()
{
    m_trend = new BoardCard(m_context.theme, {}, 100, this);
    auto *chart = new TrendChart(m_context.theme, *m_model, 100, m_trend);
    m_trend->body().addWidget(chart);
    m_trend->setRule(BoardWords::rule(Figure::Promises, true));
    auto *target = new FlatButton(m_context.theme, ButtonKind::Ghost, {}, m_trend);
    target->setCompact(true);
    auto *menu = new QMenu(target);
    menu->setAccessibleName(tr("Target"));
    target->setMenu(menu);
    fillTargets(*menu, *target);
    m_trend->setCorner(target);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, target] { fillTargets(*menu, *target); });
    connect(chart, &PlacesChart::asked, this, &BoardScreen::ask);
    return m_trend;
}

void BoardScreen::showAdvice()
{
    const bool wanted = m_model->isCounted() && !m_model->board().surroundings().promised;
    if (wanted) {
        m_advice->setMessage(
            BannerTone::Info,
            tr("Nothing is promised yet, so no clock runs. A policy says how fast customers are "
               "answered; the board counts everything else already."));
        m_advice->setAction(tr("Make a policy"));
    }
    m_advice->setVisible(wanted);
}

DrillDown *BoardScreen::ask(const BoardQuestion &question)
{
    QWidget *over = this;
    if (m_wall && m_wall->isActiveWindow())
        over = m_wall;
    auto *list = new DrillDown(m_context, *m_model, question, over);
    list->setAttribute(Qt::WA_DeleteOnClose);
    connect(list, &DrillDown::openWanted, this, &BoardScreen::conversationChosen);
    list->open();
    return list;
}

BoardWall *BoardScreen::wall() const
{
    return m_wall;
}

void BoardScreen::openWall()
{
    build();
    const QScreen *screen = BoardWall::screenBeside(window());
    if (!m_wall) {
        m_wall
            = new BoardWall(m_context, *m_model, BoardWall::percentFor(screen ? screen->size().width() : 0));
        m_wall->setAttribute(Qt::WA_DeleteOnClose);
        m_wall->setLayoutDirection(layoutDirection());
        m_wall->setAbout(scopeWords());
        connect(m_wall, &BoardWall::asked, this, &BoardScreen::ask);
        connect(m_wall, &BoardWall::soundWanted, this, &BoardScreen::soundWanted);
    }
    m_wall->openOn(screen);
}

void BoardScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().paper2);
}

} // namespace waypost::ui
