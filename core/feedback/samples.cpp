// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/samples.h"

#include "core/conversations/decide.h"
#include "core/feedback/parts.h"

#include <QCryptographicHash>

#include <algorithm>

namespace waypost::feedback {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 weekMs = 7LL * 24 * 3600 * 1000;
constexpr qint64 mondayMs = 4LL * 24 * 3600 * 1000; ///< 1970 began on a Thursday
constexpr qint64 drawnAfterMs = 5LL * 60 * 1000; ///< what came last in the week is in by then
/// Of an agent: three times what can be drawn, for those that do not fit.
constexpr qsizetype mostInPool = 60;
constexpr qsizetype mostAgents = 1'000;

/// Table "review_pools"; stays in the relay. Key "<week>/<agent>": samples, the smallest hash first; key
/// "<week>": the agents who have a pool in it.
struct Pool {
    QString members; ///< JSON array
    static constexpr std::tuple fields {Field {"members", &Pool::members}};
};

QByteArray placeOf(const QString &sample, qint64 week)
{
    const QByteArray text = sample.toUtf8() + '/' + QByteArray::number(week);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

QString weekKey(qint64 week)
{
    return QString::number(week);
}

QStringList poolKeys(const Event &event, Rows &rows)
{
    if (event.type != "conversation.resolved"_L1 || event.data["session"_L1].toInteger() < 1)
        return {};
    const auto row = conversations::conversationAt(rows, event.subject);
    const QString agent = row ? workerOf(*row, event.actor, rows) : QString();
    if (agent.isEmpty())
        return {};
    const QString week = weekKey(weekOf(event.at));
    return {week + u'/' + agent, week};
}

void evolvePool(Pool &row, const QString &key, const Event &event)
{
    QStringList members = textsIn(row.members);
    const qint64 week = weekOf(event.at);
    const bool ofAgent = key.contains(u'/');
    const QString assignee = event.data["assignee"_L1].toString();
    const QString member = ofAgent ? sampleOf(event.subject, event.data["session"_L1].toInteger())
        : assignee.isEmpty()       ? event.actor
                                   : assignee;
    if (member.isEmpty() || members.contains(member))
        return;
    members << member;
    if (ofAgent)
        std::sort(members.begin(), members.end(),
                  [week](const QString &a, const QString &b) { return placeOf(a, week) < placeOf(b, week); });
    const qsizetype most = ofAgent ? mostInPool : mostAgents;
    if (members.size() > most)
        members.resize(most);
    row.members = compactJson(QJsonArray::fromStringList(members));
}

QStringList membersOf(const QString &key, Rows &rows)
{
    const auto pool = loadAs<Pool>(rows, u"review_pools"_s, key);
    return pool ? textsIn(pool->members) : QStringList {};
}

/// May it be drawn by that rule, and was it not yet?
bool fits(const QString &sample, const QString &scorecard, const Sampling &rule, Rows &rows)
{
    const auto row = conversations::conversationAt(rows, sample.section(u'/', 0, 0));
    return row && (rule.teams.isEmpty() || rule.teams.contains(row->team))
        && (rule.tags.isEmpty() || haveCommon(row->tags, rule.tags))
        && !rows.load(u"reviews"_s, reviewKey(scorecard, sample, false));
}
} // namespace

qint64 weekOf(qint64 atMs)
{
    return (atMs - mondayMs) / weekMs;
}

qint64 beginOfWeek(qint64 week)
{
    return mondayMs + week * weekMs;
}

Result<Events> decideSample(const Command &command, Rows &rows)
{
    const auto card = scorecardAt(rows, command.subject);
    const Sampling rule = card ? samplingFrom(card->sampling) : Sampling {};
    if (rule.perAgentWeek == 0)
        return Events {};
    const qint64 week = weekOf(command.at - drawnAfterMs) - 1;
    Event done = eventOf(command, u"scorecard.sampled"_s);
    done.data = {{u"week"_s, week}};
    Events events {done};
    int drawn = 0;
    for (const QString &agent : membersOf(weekKey(week), rows)) {
        int ofAgent = 0;
        for (const QString &sample : membersOf(weekKey(week) + u'/' + agent, rows)) {
            if (ofAgent == rule.perAgentWeek)
                break;
            if (!fits(sample, command.subject, rule, rows))
                continue;
            ++ofAgent;
            ++drawn;
            events << addedReview(done, command.subject, sample, agent, false);
            if (rule.secondEvery > 0 && drawn % rule.secondEvery == 0)
                events << addedReview(done, command.subject, sample, agent, true);
        }
    }
    return events;
}

QList<Timer> timersOfReviews(const Event &event, Rows &)
{
    const QString id = u"sample:"_s + event.subject;
    if (event.type == "scorecard.removed"_L1)
        return {{id}};
    if (event.type != "scorecard.saved"_L1 && event.type != "scorecard.sampled"_L1)
        return {};
    // Saved: from the week that goes on; sampled: the next one, also if it was done late.
    const qint64 week
        = event.type == "scorecard.sampled"_L1 ? event.data["week"_L1].toInteger() + 2 : weekOf(event.at) + 1;
    return {{id, beginOfWeek(week) + drawnAfterMs, u"review.sample"_s, event.subject}};
}

QList<Projection> sampleTables()
{
    return {projection<Pool>(u"review_pools"_s, poolKeys, evolvePool, false)};
}

} // namespace waypost::feedback
