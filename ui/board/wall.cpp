// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/wall.h"

#include "ui/board/boardcharts.h"
#include "ui/board/boardlook.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardwords.h"
#include "ui/board/riskcard.h"
#include "ui/board/tilesrow.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int wallPercent = 180; ///< on a screen of the width below
constexpr int wallWidth = 1920;
constexpr int largestPercent = 400;
constexpr int wallMargin = 28;
constexpr int wallGap = 20;
} // namespace

BoardWall::BoardWall(InboxContext &context, BoardModel &model, int percent)
    : m_context(context)
    , m_model(model)
    , m_percent(percent)
{
    setWindowTitle(tr("SLA board"));
    setAccessibleName(tr("SLA board on the wall"));
    setMinimumSize(960, 600);
    setFocusPolicy(Qt::StrongFocus);
    build();
    setMuted(context.settings && context.settings->value(u"board/muted"_s).toBool());
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&model, &BoardModel::ticked, this, &BoardWall::tick);
    connect(&model, &BoardModel::breached, this, [this] {
        if (!m_muted && isVisible())
            Q_EMIT soundWanted();
    });
    model.watch(this);
    tick();
}

void BoardWall::build()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(wallMargin, wallMargin - 6, wallMargin, wallMargin);
    column->setSpacing(wallGap);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *title = new ElidedLabel(theme, TextRole::Figure, &Tokens::ink, this);
    title->setText(tr("SLA board"));
    m_about = new ElidedLabel(theme, TextRole::Title, &Tokens::ink2, this);
    m_time = new ElidedLabel(theme, TextRole::Figure, &Tokens::ink, this);
    m_time->setTabular(true);
    m_time->setAlignment(Qt::AlignTrailing);
    m_mute = new FlatButton(theme, Icon::Bell, tr("Sound on a new breach"), this);
    m_mute->setCheckable(true);
    m_mute->setShortcutHint(u"M"_s);
    auto *leave = new FlatButton(theme, Icon::Close, tr("Close the wall"), this);
    leave->setShortcutHint(u"Esc"_s);
    head->addWidget(title);
    head->addWidget(m_about, 1);
    head->addWidget(m_time);
    head->addWidget(m_mute);
    head->addWidget(leave);
    column->addLayout(head);
    auto *tiles = new TilesRow(theme, m_model, m_percent, this);
    column->addWidget(tiles);
    auto *row = new QHBoxLayout;
    row->setSpacing(wallGap);
    auto *risk = new BoardCard(theme, BoardWords::title(board::Figure::AtRisk), m_percent, this);
    risk->body().addWidget(new RiskTable(m_context, m_model, nullptr, m_percent, risk));
    row->addWidget(risk, 13);
    auto *charts = new QVBoxLayout;
    charts->setSpacing(wallGap);
    auto *ages = new BoardCard(theme, BoardWords::title(board::Figure::Unanswered), m_percent, this);
    auto *ageChart = new AgeChart(theme, m_model, m_percent, ages);
    ages->body().addWidget(ageChart);
    auto *trend
        = new BoardCard(theme, tr("SLA met, last %n day(s)", nullptr, m_model.trendDays()), m_percent, this);
    auto *trendChart = new TrendChart(theme, m_model, m_percent, trend);
    trend->body().addWidget(trendChart);
    charts->addWidget(ages, 1);
    charts->addWidget(trend, 1);
    row->addLayout(charts, 8);
    column->addLayout(row, 1);
    connect(tiles, &TilesRow::asked, this, &BoardWall::asked);
    connect(ageChart, &PlacesChart::asked, this, &BoardWall::asked);
    connect(trendChart, &PlacesChart::asked, this, &BoardWall::asked);
    connect(m_mute, &QAbstractButton::clicked, this, [this] { setMuted(!m_muted); });
    connect(leave, &QAbstractButton::clicked, this, &QWidget::close);
}

void BoardWall::setMuted(bool muted)
{
    m_muted = muted;
    m_mute->setIconOf(muted ? Icon::BellOff : Icon::Bell);
    m_mute->setChecked(!muted);
    m_mute->setAccessibleName(muted ? tr("Muted: no sound on a new breach") : tr("Sound on a new breach"));
    if (m_context.settings)
        m_context.settings->setValue(u"board/muted"_s, muted);
}

void BoardWall::setAbout(const QString &about)
{
    m_about->setText(about);
}

void BoardWall::tick()
{
    m_time->setText(TimeText().clock(m_model.now()));
}

QScreen *BoardWall::screenBeside(const QWidget *window)
{
    QScreen *own = window ? window->screen() : QGuiApplication::primaryScreen();
    for (QScreen *screen : QGuiApplication::screens())
        if (screen != own)
            return screen;
    return own;
}

int BoardWall::percentFor(int width)
{
    return std::clamp(wallPercent * width / wallWidth, 100, largestPercent);
}

void BoardWall::openOn(const QScreen *screen)
{
    if (screen)
        setGeometry(screen->geometry());
    showFullScreen();
    raise();
    activateWindow();
    setFocus();
}

void BoardWall::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_M)
        setMuted(!m_muted);
    else
        QWidget::keyPressEvent(event);
}

void BoardWall::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().paper2);
}

} // namespace waypost::ui
