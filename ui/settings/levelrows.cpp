// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/levelrows.h"

#include "core/base/ids.h"
#include "ui/kit/flatbutton.h"
#include "ui/settings/checksbutton.h"
#include "ui/settings/hourstext.h"
#include "ui/settings/targetgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using sla::Level;

constexpr int levelMinute = 60;
constexpr int levelHour = 3'600;
constexpr int mostLevelNumber = 9'999;
constexpr qsizetype mostLevels = 20;
constexpr int usualWarningS = 15 * 60;
} // namespace

LevelRows::LevelRows(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addLayout(m_column);
    auto *more = new FlatButton(theme, ButtonKind::Secondary, tr("Add a level"), this);
    outer->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &QAbstractButton::clicked, this, [this] {
        if (m_lines.size() >= mostLevels)
            return;
        add({newId(QDateTime::currentMSecsSinceEpoch()),
             sla::ClockKind::First,
             -usualWarningS,
             true,
             {u"notify"_s}});
        Q_EMIT changed();
    });
}

void LevelRows::setPeople(const QList<NamedThing> &agents, const QList<NamedThing> &teams)
{
    m_agents = agents;
    m_teams = teams;
    for (const Line &line : std::as_const(m_lines))
        line.actions->setThings(actionNames());
}

QList<NamedThing> LevelRows::actionNames() const
{
    QList<NamedThing> names {{{}, tr("Tell")}, {u"notify"_s, tr("tell the owner and his team")}};
    for (const NamedThing &team : m_teams)
        names << NamedThing {u"notify:team:"_s + team.id, tr("tell %1").arg(team.name)};
    for (const NamedThing &agent : m_agents)
        names << NamedThing {u"notify:agent:"_s + agent.id, tr("tell %1").arg(agent.name)};
    names << NamedThing {u"webhook"_s, tr("tell the webhooks")} << NamedThing {{}, tr("Priority")};
    for (const QString &priority : priorities())
        names << NamedThing {u"priority:"_s + priority,
                             tr("priority %1").arg(HoursText::ofPriority(priority))};
    names << NamedThing {{}, tr("Hand over")} << NamedThing {u"unassign"_s, tr("back to the waiting list")};
    for (const NamedThing &team : m_teams)
        names << NamedThing {u"team:"_s + team.id, tr("to %1").arg(team.name)};
    for (const NamedThing &agent : m_agents)
        names << NamedThing {u"assign:"_s + agent.id, tr("to %1").arg(agent.name)};
    names << NamedThing {{}, tr("Follow")};
    for (const NamedThing &agent : m_agents)
        names << NamedThing {u"follow:"_s + agent.id, tr("%1 follows").arg(agent.name)};
    return names;
}

void LevelRows::add(const Level &level)
{
    auto *row = new QWidget(this);
    Line line {level.id,
               row,
               new QComboBox(row),
               new QSpinBox(row),
               new QComboBox(row),
               new QComboBox(row),
               new QCheckBox(tr("open hours"), row),
               new ChecksButton(m_theme, tr("What happens"), tr("nothing happens"), row)};
    const int number = int(m_lines.size()) + 1;
    row->setAccessibleName(tr("Level %1").arg(number));
    for (const sla::ClockKind kind : sla::clockKinds)
        line.clock->addItem(HoursText::ofClock(kind), sla::nameOf(kind));
    line.clock->setCurrentIndex(line.clock->findData(sla::nameOf(level.clock)));
    line.clock->setAccessibleName(tr("Promise of level %1").arg(number));
    const qint64 seconds = std::abs(level.offset);
    const bool hours = seconds > 0 && seconds % levelHour == 0;
    line.number->setRange(0, mostLevelNumber);
    line.number->setValue(int(seconds / (hours ? levelHour : levelMinute)));
    line.number->setAccessibleName(tr("Time of level %1").arg(number));
    line.unit->addItem(tr("minutes"), levelMinute);
    line.unit->addItem(tr("hours"), levelHour);
    line.unit->setCurrentIndex(hours ? 1 : 0);
    line.unit->setAccessibleName(tr("Unit of level %1").arg(number));
    line.side->addItem(tr("before it is due"), -1);
    line.side->addItem(tr("after it was due"), 1);
    line.side->setCurrentIndex(level.offset > 0 ? 1 : 0);
    line.side->setAccessibleName(tr("Before or after, level %1").arg(number));
    line.business->setChecked(level.business);
    line.business->setAccessibleName(tr("Level %1 counts open hours").arg(number));
    line.actions->setThings(actionNames());
    line.actions->setChosen(level.actions);
    auto *removing = new FlatButton(m_theme, Icon::Delete, tr("Remove level %1").arg(number), row);
    auto *first = new QHBoxLayout;
    for (QWidget *each : QList<QWidget *> {line.clock, line.number, line.unit, line.side, line.business})
        first->addWidget(each);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    second->addWidget(line.actions, 1);
    second->addWidget(removing);
    auto *both = new QVBoxLayout(row);
    both->setContentsMargins(0, 0, 0, 6);
    both->setSpacing(4);
    both->addLayout(first);
    both->addLayout(second);
    m_column->addWidget(row);
    m_lines << line;
    for (QComboBox *box : {line.clock, line.unit, line.side})
        connect(box, &QComboBox::activated, this, &LevelRows::changed);
    connect(line.number, &QSpinBox::valueChanged, this, &LevelRows::changed);
    connect(line.business, &QCheckBox::toggled, this, &LevelRows::changed);
    connect(line.actions, &ChecksButton::changed, this, &LevelRows::changed);
    connect(removing, &QAbstractButton::clicked, this, [this, row] { remove(row); });
}

void LevelRows::remove(const QWidget *row)
{
    m_lines.removeIf([row](const Line &line) {
        if (line.row != row)
            return false;
        line.row->hide();
        line.row->deleteLater();
        return true;
    });
    Q_EMIT changed();
}

void LevelRows::setLevels(const QList<Level> &levels)
{
    for (const Line &line : std::as_const(m_lines)) {
        line.row->hide();
        line.row->deleteLater();
    }
    m_lines.clear();
    for (const Level &level : levels.mid(0, mostLevels))
        add(level);
}

QList<Level> LevelRows::levels() const
{
    QList<Level> levels;
    for (const Line &line : m_lines)
        levels << Level {
            line.id, sla::clockKindFrom(line.clock->currentData().toString()).value_or(sla::ClockKind::First),
            qint64(line.side->currentData().toInt()) * line.number->value()
                * line.unit->currentData().toInt(),
            line.business->isChecked(), line.actions->chosen()};
    return levels;
}

} // namespace waypost::ui
