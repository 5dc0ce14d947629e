// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the board counts: the choices above it, what they come to in words, and how fresh it is.
#include "ui/board/boardlook.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardscreen.h"
#include "ui/board/boardwords.h"
#include "ui/board/wall.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <functional>
#include <utility>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

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

} // namespace waypost::ui
