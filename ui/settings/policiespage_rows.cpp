// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the rows of policies to the form and back.
#include "core/channels/channels.h"
#include "core/contacts/segments.h"
#include "core/team/team.h"
#include "ui/kit/flatbutton.h"
#include "ui/settings/backtestdialog.h"
#include "ui/settings/hourstext.h"
#include "ui/settings/levelrows.h"
#include "ui/settings/policiespage.h"
#include "ui/settings/policyfits.h"
#include "ui/settings/targetgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <tuple>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using sla::ClockKind;
using sla::Policy;

constexpr qint64 positionStep = 10;

QJsonObject objectIn(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}
} // namespace

void PoliciesPage::readAgain()
{
    m_desk.ask<Known>(
        this,
        [](sync::View &view) {
            return Known {view.all(u"sla_policies"_s), view.all(u"calendars"_s), view.all(u"channels"_s),
                          view.all(u"teams"_s),        view.all(u"agents"_s),    view.all(u"segments"_s)};
        },
        [this](const Known &known) { take(known); });
}

void PoliciesPage::take(const Known &known)
{
    m_calendars.clear();
    const auto calendars = namedRows<calendars::Calendar>(
        known.calendars, [](const calendars::Calendar &each) { return each.removedAt == 0; });
    const QString calendar = m_calendar->currentData().toString();
    m_calendar->clear();
    m_calendar->addItem(tr("None: around the clock"), QString());
    for (const NamedThing &each : calendars) {
        m_calendars.insert(each.id, read<calendars::Calendar>(known.calendars[each.id]));
        m_calendar->addItem(each.name, each.id);
    }
    m_calendar->setCurrentIndex(std::max(0, m_calendar->findData(calendar)));
    const auto teams = namedRows<team::Team>(known.teams, [](const team::Team &) { return true; });
    const auto agents
        = namedRows<team::Agent>(known.agents, [](const team::Agent &each) { return each.disabledAt == 0; });
    m_fits->setNames(
        namedRows<channels::Channel>(known.channels, [](const channels::Channel &) { return true; }), teams,
        namedRows<contacts::Segment>(known.segments,
                                     [](const contacts::Segment &each) { return each.removedAt == 0; }));
    m_levels->setPeople(agents, teams);
    takePolicies(known.policies);
}

void PoliciesPage::takePolicies(const QHash<QString, Row> &rows)
{
    m_policies.clear();
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        if (const auto policy = read<Policy>(*it); policy.removedAt == 0)
            m_policies.insert(it.key(), policy);
    m_order = m_policies.keys();
    std::sort(m_order.begin(), m_order.end(), [this](const QString &a, const QString &b) {
        return std::make_tuple(m_policies[a].position, a) < std::make_tuple(m_policies[b].position, b);
    });
    if (!m_touched && !m_policies.contains(m_chosen))
        m_chosen = m_order.value(0);
    m_filling = true;
    m_list->clear();
    for (const QString &id : std::as_const(m_order)) {
        const Policy &policy = m_policies[id];
        auto *item = new QListWidgetItem(
            policy.active != 0 ? policy.name : tr("%1 (not in force)").arg(policy.name), m_list);
        item->setData(Qt::UserRole, id);
    }
    m_list->setCurrentRow(int(m_order.indexOf(m_chosen)));
    m_filling = false;
    if (!m_touched)
        fill(m_chosen);
}

void PoliciesPage::choose(const QString &id)
{
    m_chosen = id;
    hush();
    m_filling = true;
    m_list->setCurrentRow(int(m_order.indexOf(id)));
    m_filling = false;
    fill(id);
}

void PoliciesPage::fill(const QString &id)
{
    m_filling = true;
    const Policy policy = m_policies.value(id);
    const bool known = m_policies.contains(id);
    m_name->setText(policy.name);
    m_active->setChecked(policy.active != 0);
    m_fits->setFits(objectIn(policy.fits));
    m_calendar->setCurrentIndex(std::max(0, m_calendar->findData(policy.calendar)));
    m_grid->setGrid(sla::gridFrom(objectIn(policy.grid)));
    const sla::Pauses pauses = known ? sla::pausesFrom(objectIn(policy.pauses)) : sla::usualPauses();
    for (const auto &[place, box] : m_pauses)
        box->setChecked(pauses.value(place.first).contains(place.second));
    m_botCounts->setChecked(policy.botCounts != 0);
    m_levels->setLevels(sla::levelsFrom(QJsonDocument::fromJson(policy.levels.toUtf8()).array()));
    m_reapply->setVisible(known);
    m_remove->setVisible(known);
    const qsizetype place = m_order.indexOf(id);
    m_up->setEnabled(mayChange() && place > 0);
    m_down->setEnabled(mayChange() && place >= 0 && place + 1 < m_order.size());
    m_filling = false;
    m_touched = false;
    showExample();
}

void PoliciesPage::touch()
{
    if (m_filling)
        return;
    m_touched = true;
    showExample();
}

void PoliciesPage::showExample()
{
    m_grid->setDays(!m_calendar->currentData().toString().isEmpty());
    const sla::Grid grid = m_grid->grid();
    auto kind = ClockKind::First;
    const QString priority = TargetGrid::exampleRow(grid, kind);
    const auto versions = calendars::versionsOf(m_calendars.value(m_calendar->currentData().toString()));
    const sla::Target target = grid.value(priority).value(kind);
    if (priority.isEmpty()) {
        m_example->setText(tr("Nothing is promised yet."));
        return;
    }
    const QString head = tr("%1, %2").arg(HoursText::ofPriority(priority), HoursText::ofClock(kind));
    const QString example
        = versions.isEmpty() ? QString() : HoursText::example(versions.last(), target, m_clock.nowMs());
    m_example->setText(example.isEmpty() ? tr("%1: within %2").arg(head, HoursText::ofTarget(target))
                                         : tr("%1: %2").arg(head, example));
}

QJsonObject PoliciesPage::written() const
{
    sla::Pauses pauses;
    for (const auto &[place, box] : m_pauses)
        if (box->isChecked())
            pauses[place.first] << place.second;
    const Policy policy = m_policies.value(m_chosen);
    const qint64 last = m_order.isEmpty() ? 0 : m_policies[m_order.last()].position;
    return {{u"name"_s, m_name->text().trimmed()},
            {u"fits"_s, m_fits->fits()},
            {u"grid"_s, sla::toJson(m_grid->grid())},
            {u"pauses"_s, sla::toJson(pauses)},
            {u"levels"_s, sla::toJson(m_levels->levels())},
            {u"bot_counts"_s, m_botCounts->isChecked()},
            {u"calendar"_s, m_calendar->currentData().toString()},
            {u"position"_s, m_policies.contains(m_chosen) ? policy.position : last + positionStep},
            {u"active"_s, m_active->isChecked()}};
}

/// The one it changes places with gets its position; those that share one are numbered anew.
void PoliciesPage::move(int by)
{
    const qsizetype from = m_order.indexOf(m_chosen);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= m_order.size())
        return;
    QStringList order = m_order;
    order.move(from, to);
    for (qsizetype i = 0; i < order.size(); ++i) {
        const Policy &policy = m_policies[order[i]];
        const qint64 position = (i + 1) * positionStep;
        if (policy.position == position)
            continue;
        give(u"policy.save"_s, order[i],
             {{u"name"_s, policy.name},
              {u"fits"_s, objectIn(policy.fits)},
              {u"grid"_s, objectIn(policy.grid)},
              {u"pauses"_s, objectIn(policy.pauses)},
              {u"levels"_s, QJsonDocument::fromJson(policy.levels.toUtf8()).array()},
              {u"bot_counts"_s, policy.botCounts != 0},
              {u"calendar"_s, policy.calendar},
              {u"position"_s, position},
              {u"active"_s, policy.active != 0}});
    }
}

void PoliciesPage::save()
{
    if (m_name->text().trimmed().isEmpty()) {
        complain(tr("Give the policy a name."));
        return m_name->setFocus(Qt::OtherFocusReason);
    }
    if (m_grid->grid().isEmpty())
        return complain(tr("Promise something: at least one number of the table."));
    const QJsonObject policy = written();
    if (m_chosen.isEmpty())
        m_chosen = newId(m_clock.nowMs());
    m_touched = false;
    give(u"policy.save"_s, m_chosen, policy);
}

void PoliciesPage::remove()
{
    const QString id = std::exchange(m_chosen, {});
    m_touched = false;
    give(u"policy.remove"_s, id, {});
}

void PoliciesPage::reapply()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Apply to open conversations?"),
                                tr("Open conversations that have this policy get its newest version: what "
                                   "has passed counts, the rest of "
                                   "the time is the new one, and what was late stays late in reports."),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *recompute = new QCheckBox(tr("Judge them anew from their beginning, also what was late"), box);
    recompute->setToolTip(tr("Reports change for these conversations. Who did it and when is kept."));
    box->setCheckBox(recompute);
    QPushButton *go = box->addButton(tr("Apply"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, go, recompute, id = m_chosen](const QAbstractButton *button) {
                if (button == go)
                    give(u"policy.reapply"_s, id, {{u"recompute"_s, recompute->isChecked()}});
            });
    box->open();
}

void PoliciesPage::testOnThePast()
{
    sla::Candidate candidate {m_fits->fits(), {}};
    candidate.terms = sla::termsFrom(written());
    candidate.terms.policy = u"tested"_s;
    candidate.terms.botCounts = m_botCounts->isChecked();
    candidate.terms.hours = calendars::versionsOf(m_calendars.value(m_calendar->currentData().toString()));
    if (candidate.terms.grid.isEmpty())
        return complain(tr("Promise something: at least one number of the table."));
    auto *dialog = new BacktestDialog(theme(), m_desk, m_clock, candidate, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace waypost::ui
