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
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/segmenttabs.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QActionGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using board::Figure;
constexpr int boardMargin = 24;
constexpr int boardGap = 12;

/// One of several choices in a menu.
void addChoice(QMenu &menu, QActionGroup &group, const QString &text, bool chosen,
               std::function<void()> choose)
{
    QString plain = text;
    QAction *action = menu.addAction(plain.replace(u'&', u"&&"_s));
    group.addAction(action);
    action->setCheckable(true);
    action->setChecked(chosen);
    QObject::connect(action, &QAction::triggered, &menu, std::move(choose));
}
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

QWidget *BoardScreen::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *title = new ElidedLabel(m_context.theme, TextRole::Title, &Tokens::ink, head);
    title->setText(tr("SLA board"));
    row->addWidget(title);
    row->addSpacing(4);
    const auto add = [&](const QString &name, auto fill) {
        auto *button = new FlatButton(m_context.theme, ButtonKind::Secondary, {}, head);
        auto *menu = new QMenu(button);
        menu->setAccessibleName(name);
        connect(menu, &QMenu::aboutToShow, this, fill);
        button->setMenu(menu);
        button->setAccessibleDescription(name);
        row->addWidget(button);
        return button;
    };
    m_team = add(tr("Team"), [this] { fillTeams(); });
    m_channel = add(tr("Channel"), [this] { fillChannels(); });
    m_period = add(tr("Period"), [this] { fillPeriods(); });
    row->addStretch(1);
    m_fresh = new ElidedLabel(m_context.theme, TextRole::Small, &Tokens::ink2, head);
    m_fresh->setAlignment(Qt::AlignTrailing);
    row->addWidget(m_fresh, 2);
    auto *wall = new FlatButton(m_context.theme, ButtonKind::Secondary, tr("Wall"), head);
    wall->setIconOf(Icon::Monitor);
    wall->setToolTip(tr("Full screen, on the second screen if there is one"));
    connect(wall, &QAbstractButton::clicked, this, &BoardScreen::openWall);
    row->addWidget(wall);
    return head;
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

void BoardScreen::fillTargets(QMenu &menu, FlatButton &button)
{
    menu.clear();
    auto *group = new QActionGroup(&menu);
    for (const int percent : {80, 85, 90, 95, 98, 99})
        addChoice(menu, *group, tr("%1 %").arg(QLocale().toString(percent)), percent == m_model->target(),
                  [this, percent, &button] {
                      m_model->setTarget(percent);
                      button.setText(tr("Target %1 %").arg(QLocale().toString(percent)));
                  });
    button.setText(tr("Target %1 %").arg(QLocale().toString(m_model->target())));
}

void BoardScreen::fillTeams()
{
    QMenu &menu = *m_team->findChild<QMenu *>();
    menu.clear();
    auto *group = new QActionGroup(&menu);
    addChoice(menu, *group, tr("All teams"), m_model->team().isEmpty(), [this] { m_model->setTeam({}); });
    for (const Directory::Person &team : m_context.directory.teams())
        addChoice(menu, *group, team.name, m_model->team() == team.id,
                  [this, id = team.id] { m_model->setTeam(id); });
    addChoice(menu, *group, tr("Without a team"), m_model->team() == "-"_L1,
              [this] { m_model->setTeam(u"-"_s); });
}

void BoardScreen::fillChannels()
{
    QMenu &menu = *m_channel->findChild<QMenu *>();
    menu.clear();
    auto *group = new QActionGroup(&menu);
    addChoice(menu, *group, tr("All channels"), m_model->channel().isEmpty(),
              [this] { m_model->setChannel({}); });
    QStringList ids = m_context.directory.channels().keys();
    ids.sort();
    for (const QString &id : ids)
        addChoice(menu, *group, m_context.directory.channelName(id), m_model->channel() == id,
                  [this, id] { m_model->setChannel(id); });
}

void BoardScreen::fillPeriods()
{
    QMenu &menu = *m_period->findChild<QMenu *>();
    menu.clear();
    auto *group = new QActionGroup(&menu);
    for (const int days : {1, 7, 14, 30})
        addChoice(menu, *group, BoardWords::period(days), m_model->days() == days,
                  [this, days] { m_model->setDays(days); });
    menu.addSeparator();
    QAction *business = menu.addAction(tr("Business hours"));
    business->setCheckable(true);
    business->setChecked(m_model->business());
    business->setToolTip(tr("Durations in the open time that was promised; off: by the wall clock"));
    connect(business, &QAction::toggled, m_model, &BoardModel::setBusiness);
}

QString BoardScreen::scopeWords() const
{
    return QStringList {m_team->text(), m_channel->text(), m_period->text()}.join(u" · "_s);
}

void BoardScreen::showScope()
{
    const QString &team = m_model->team();
    m_team->setText(team.isEmpty()       ? tr("All teams")
                        : team == "-"_L1 ? tr("Without a team")
                                         : m_context.directory.teamName(team));
    m_channel->setText(m_model->channel().isEmpty() ? tr("All channels")
                                                    : m_context.directory.channelName(m_model->channel()));
    const QString period = BoardWords::period(m_model->days());
    m_period->setText(m_model->business() ? tr("%1, business hours").arg(period) : period);
    m_trend->setTitle(tr("SLA met, last %n day(s)", nullptr, m_model->trendDays()));
    if (m_wall)
        m_wall->setAbout(scopeWords());
    showAdvice();
    showFreshness();
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

void BoardScreen::showFreshness()
{
    if (m_model->lastChange() == 0)
        return m_fresh->setText(tr("Counting…"));
    const qint64 since = std::max<qint64>(0, m_model->now() - m_model->lastChange());
    if (m_context.desk.state().link == sync::Link::Live)
        m_fresh->setText(tr("Updates live · last change %1 ago").arg(TimeText::span(since)));
    else
        m_fresh->setText(tr("Not connected · last change %1 ago").arg(TimeText::span(since)));
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
