// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/sessionsums.h"

#include "core/sla/clock.h"

#include <QJsonDocument>

#include <algorithm>

namespace waypost::sla {

namespace {
using namespace Qt::StringLiterals;

QJsonObject objectIn(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString compactOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// What was told of clocks that are forgotten is forgotten too.
void forgetTold(Session &session, const QList<Clock> &clocks)
{
    QJsonObject fired = objectIn(session.fired);
    for (const QString &key : fired.keys()) {
        const QString clock = key.section(u'/', 0, -2);
        const bool known
            = std::any_of(clocks.begin(), clocks.end(), [&](const Clock &each) { return each.id == clock; });
        if (!known && key.contains(u'/'))
            fired.remove(key);
    }
    session.fired = fired.isEmpty() ? QString() : compactOf(fired);
}
} // namespace

void takeTold(Session &session, const Event &event)
{
    QJsonObject fired = objectIn(session.fired);
    QJsonObject told {{u"at"_s, event.at}};
    for (const auto key : {"late"_L1, "notify"_L1})
        if (event.data.contains(key))
            told.insert(key, event.data[key]);
    if (event.type == "sla.level_skipped"_L1)
        told.insert("skipped"_L1, true);
    QString key = event.data["clock"_L1].toString() + u'/' + event.data["level"_L1].toString();
    if (event.type == "sla.nudged"_L1) {
        key = u"nudge"_s;
        told.insert("by"_L1, event.actor);
        told.insert("agent"_L1, event.data["agent"_L1]);
    }
    fired.insert(key, told);
    session.fired = compactOf(fired);
}

void sumUp(Session &session, qint64 now, SharedBook &shared, bool forgot)
{
    session.dueAt = session.nextAt = session.breaches = session.paused = 0;
    session.dueClock.clear();
    if (session.terms.isEmpty())
        return;
    const QMutexLocker lock(&shared.mutex);
    const QList<Clock> clocks = clocksOf(session, now, shared.book);
    if (forgot && !session.fired.isEmpty())
        forgetTold(session, clocks);
    for (const Clock &clock : clocks) {
        session.breaches += clock.breachedAt > 0 ? 1 : 0;
        session.paused += clock.state == ClockState::Paused ? 1 : 0;
        const bool owed = clock.state == ClockState::Running || clock.state == ClockState::Breached;
        if (owed && clock.dueAt > 0 && session.closedAt == 0
            && (session.dueAt == 0 || clock.dueAt < session.dueAt)) {
            session.dueAt = clock.dueAt;
            session.dueClock = nameOf(clock.kind);
        }
    }
    for (const Coming &coming : comingOf(session, now, shared.book))
        if (session.nextAt == 0 || tellingTime(coming) < session.nextAt)
            session.nextAt = tellingTime(coming);
}

} // namespace waypost::sla
