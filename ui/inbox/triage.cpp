// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/triage.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/words.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QMenu>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 triageHourMs = 3'600'000;
constexpr int morningHour = 9;

/// A menu that is filled when it is about to show: names and states are those of that moment.
QMenu *lazyMenu(QWidget *parent, const std::function<void(QMenu &)> &fill)
{
    auto *menu = new QMenu(parent);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, fill] {
        menu->clear();
        fill(*menu);
    });
    return menu;
}

void addChoice(QMenu &menu, const QString &text, bool checked, const std::function<void()> &choose)
{
    QString plain = text;
    QAction *action = menu.addAction(plain.replace(u'&', u"&&"_s)); // a name, not a mnemonic
    action->setCheckable(true);
    action->setChecked(checked);
    QObject::connect(action, &QAction::triggered, &menu, choose);
}
} // namespace

Triage::Triage(InboxContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void Triage::give(const QString &type, const QJsonObject &data)
{
    if (m_listed)
        m_context.desk.give({{}, type, m_listed->id, {}, 0, 0, data});
}

void Triage::assign(const QString &agent)
{
    give(u"conversation.assign"_s, {{u"agent"_s, agent}});
}

void Triage::setTeam(const QString &team)
{
    give(u"conversation.set_team"_s, {{u"team"_s, team}});
}

void Triage::setPriority(const QString &priority)
{
    give(u"conversation.set_priority"_s, {{u"priority"_s, priority}});
}

void Triage::tag(const QStringList &add, const QStringList &remove)
{
    give(u"conversation.tag"_s,
         {{u"add"_s, QJsonArray::fromStringList(add)}, {u"remove"_s, QJsonArray::fromStringList(remove)}});
}

void Triage::snooze(qint64 untilMs)
{
    give(u"conversation.snooze"_s, {{u"until"_s, untilMs}});
}

void Triage::resolve(const QString &resolution)
{
    if (!m_listed || m_listed->conversation.status == "closed"_L1)
        return;
    give(u"conversation.resolve"_s,
         resolution.isEmpty() ? QJsonObject {} : QJsonObject {{u"resolution"_s, resolution}});
    Q_EMIT resolved();
}

void Triage::reopen()
{
    give(u"conversation.reopen"_s);
}

void Triage::markRead()
{
    if (m_listed && m_listed->conversation.unread > 0)
        give(u"conversation.mark_read"_s);
}

QMenu *Triage::assigneeMenu(QWidget *parent)
{
    return lazyMenu(parent, [this](QMenu &menu) {
        const QString now = m_listed ? m_listed->conversation.assignee : QString();
        addChoice(menu, tr("Nobody"), now.isEmpty(), [this] { assign({}); });
        menu.addSeparator();
        for (const auto &person : m_context.directory.activeAgents())
            addChoice(menu, person.name, person.id == now, [this, id = person.id] { assign(id); });
    });
}

QMenu *Triage::teamMenu(QWidget *parent)
{
    return lazyMenu(parent, [this](QMenu &menu) {
        const QString now = m_listed ? m_listed->conversation.team : QString();
        addChoice(menu, tr("No team"), now.isEmpty(), [this] { setTeam({}); });
        menu.addSeparator();
        for (const auto &team : m_context.directory.teams())
            addChoice(menu, team.name, team.id == now, [this, id = team.id] { setTeam(id); });
    });
}

QMenu *Triage::priorityMenu(QWidget *parent)
{
    QMenu *menu = lazyMenu(parent, [this](QMenu &filled) {
        const QString now = m_listed ? m_listed->conversation.priority : QString();
        for (const QString &priority : {u"urgent"_s, u"high"_s, u"normal"_s, u"low"_s})
            addChoice(filled, Words::priority(priority), priority == now,
                      [this, priority] { setPriority(priority); });
    });
    menu->setTitle(tr("Priority"));
    return menu;
}

QMenu *Triage::snoozeMenu(QWidget *parent)
{
    QMenu *menu = lazyMenu(parent, [this](QMenu &filled) {
        const qint64 now = m_context.clock.nowMs();
        const QTimeZone zone = QTimeZone::systemTimeZone();
        const TimeText times;
        const auto add = [&](const QString &words, qint64 until) {
            filled.addAction(
                tr("%1 · %2").arg(words,
                                  times.sameDay(now, until) ? times.clock(until) : times.day(until, now)),
                this, [this, until] { snooze(until); });
        };
        add(tr("In an hour"), now + triageHourMs);
        add(tr("In three hours"), now + 3 * triageHourMs);
        add(tr("Tomorrow morning"), morningMs(now, 1, zone));
        add(tr("Next Monday"), morningMs(now, daysToMonday(now, zone), zone));
        add(tr("In two weeks"), morningMs(now, 14, zone));
    });
    menu->setTitle(tr("Snooze"));
    return menu;
}

QMenu *Triage::resolveMenu(QWidget *parent)
{
    return lazyMenu(parent, [this](QMenu &menu) {
        menu.addAction(tr("Resolve"), this, [this] { resolve(); });
        menu.addSeparator();
        for (const QString &code : {u"solved"_s, u"no_answer"_s, u"spam"_s})
            menu.addAction(Words::resolution(code), this, [this, code] { resolve(code); });
    });
}

qint64 Triage::morningMs(qint64 nowMs, int days, const QTimeZone &zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date().addDays(days);
    return QDateTime(day, QTime(morningHour, 0), zone).toMSecsSinceEpoch();
}

int Triage::daysToMonday(qint64 nowMs, const QTimeZone &zone)
{
    return 8 - QDateTime::fromMSecsSinceEpoch(nowMs, zone).date().dayOfWeek();
}

} // namespace waypost::ui
