// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/fold.h"

#include "core/sla/sla.h"

#include <algorithm>

namespace waypost::sla {

namespace {
using namespace Qt::StringLiterals;

qint64 wholeSecond(qint64 ms)
{
    return ms - ms % 1000;
}
} // namespace

Fold::Fold(const Session &session, TermsBook &book)
    : m_status(u"open"_s)
    , m_priority(u"normal"_s)
{
    for (const QStringView line : QStringView(session.terms).tokenize(u'\n', Qt::SkipEmptyParts))
        m_measures.push_back(book.measure(line));
    if (m_measures.empty())
        return; // nothing is promised, so nothing runs
    start(ClockKind::Resolution, u"resolution"_s, session.openedAt);
    m_resolution = 0;
    for (const Fact &fact : factsFrom(session.facts))
        take(fact);
}

std::optional<Target> Fold::targetOf(ClockKind kind) const
{
    const auto row = m_measures[m_measure]->terms.grid.constFind(m_priority);
    if (row == m_measures[m_measure]->terms.grid.cend())
        return std::nullopt;
    const auto target = row->constFind(kind);
    return target == row->cend() ? std::nullopt : std::optional(*target);
}

bool Fold::pauses(ClockKind kind) const
{
    return m_measures[m_measure]->terms.pauses.value(kind).contains(m_status);
}

bool Fold::isOver(const Ticking &ticking)
{
    return ticking.clock.doneAt > 0 || ticking.endedAt > 0;
}

Ticking &Fold::start(ClockKind kind, const QString &id, qint64 at)
{
    Ticking ticking;
    ticking.clock.id = id;
    ticking.clock.kind = kind;
    ticking.clock.startedAt = wholeSecond(at);
    ticking.clock.owner = m_agent;
    ticking.clock.team = m_team;
    ticking.measure = m_measure;
    ticking.promised = targetOf(kind).has_value();
    reckonDue(ticking);
    m_all << ticking;
    standStill(m_all.last(), at);
    return m_all.last();
}

void Fold::take(const Fact &fact)
{
    judgeAll(fact.at);
    switch (fact.kind) {
    case FactKind::Asked:
        asked(fact);
        break;
    case FactKind::Answered:
        answered(fact, fact.by == "phone"_L1);
        break;
    case FactKind::Bot:
        if (m_measures[m_measure]->terms.botCounts)
            answered(fact, false);
        break;
    case FactKind::Status:
        status(fact);
        break;
    case FactKind::Priority:
        m_priority = fact.by;
        retarget(fact.at);
        break;
    case FactKind::Place:
        m_agent = fact.by;
        m_team = fact.id;
        break;
    case FactKind::Terms:
        m_measure = std::min(m_measure + 1, m_measures.size() - 1);
        retarget(fact.at);
        standStillAll(fact.at);
        break;
    case FactKind::Gone:
        if (Ticking *waiting = of(m_waiting))
            waiting->endedAt = fact.at;
        m_waiting = -1;
        break;
    case FactKind::Slept:
        if (fact.by == "closed"_L1
            || m_measures[m_measure]->terms.pauses.value(ClockKind::Resolution).contains(fact.by)) {
            m_all[m_resolution].slept += fact.until;
            reckonDue(m_all[m_resolution]);
        }
        break;
    case FactKind::Cut:
        if (Ticking *update = of(m_update))
            update->endedAt = fact.at;
        m_update = -1;
        break;
    }
}

void Fold::startWaiting(const QString &id, qint64 at)
{
    const ClockKind kind = m_askedFirst ? ClockKind::Next : ClockKind::First;
    m_askedFirst = true;
    start(kind, kind == ClockKind::First ? u"first"_s : QString(u"next/"_s + id), at);
    m_waiting = m_all.size() - 1;
}

void Fold::asked(const Fact &fact)
{
    if (!m_open)
        return;
    // His words end every pause, whatever the status says: waiting for him can't be had twice.
    if (m_status != "open"_L1) {
        m_status = u"open"_s;
        standStillAll(fact.at);
    }
    if (m_waiting >= 0) {
        if (fact.until >= m_lastAsked) {
            m_lastAsked = fact.until;
            m_lastAskedId = fact.lastId;
        }
        return;
    }
    startWaiting(fact.id, fact.at);
    m_lastAsked = fact.until;
    m_lastAskedId = fact.lastId;
    if (m_phoneAt <= fact.at)
        return;
    // Answered from the phone before the relay heard of the question.
    finish(m_all[m_waiting], m_phoneAt);
    m_waiting = -1;
    if (fact.until > m_phoneAt)
        startWaiting(fact.lastId, fact.until);
}

/// `byPhone`: the relay hears of it late, so what it answers goes by its time and not by the order.
void Fold::answered(const Fact &fact, bool byPhone)
{
    m_askedFirst = true;
    if (byPhone)
        m_phoneAt = std::max(m_phoneAt, fact.at);
    Ticking *waiting = of(m_waiting >= 0 ? m_waiting : m_leftOpen);
    if (waiting && !(byPhone && fact.at < waiting->clock.startedAt)) {
        waiting->endedAt = 0;
        finish(*waiting, fact.at);
        m_waiting = m_leftOpen = -1;
        if (byPhone && m_open && fact.at < m_lastAsked)
            startWaiting(m_lastAskedId, m_lastAsked);
    }
    if (!m_open)
        return;
    if (Ticking *update = of(m_update))
        finish(*update, fact.at);
    start(ClockKind::Update, u"update/"_s + fact.id, fact.at);
    m_update = m_all.size() - 1;
}

void Fold::status(const Fact &fact)
{
    if (fact.by == "closed"_L1) {
        if (m_open)
            close(fact.at);
        return;
    }
    m_status = fact.by == "again"_L1 ? u"open"_s : fact.by;
    if (m_open)
        standStillAll(fact.at);
    else
        reopen(fact);
}

void Fold::close(qint64 at)
{
    finish(m_all[m_resolution], at);
    for (const qsizetype place : {m_waiting, m_update})
        if (place >= 0)
            m_all[place].endedAt = at;
    m_leftOpen = m_waiting;
    m_waiting = m_update = -1;
    m_open = false;
}

/// The same session goes on: the time it was closed is none of the resolution's. If it was closed by mistake,
/// what the customer waited for goes on as if it had not been; if he wrote again, that is another question.
void Fold::reopen(const Fact &fact)
{
    m_open = true;
    Ticking &resolution = m_all[m_resolution];
    resolution.stills << Ticking::Still {resolution.clock.doneAt, fact.at};
    resolution.clock.doneAt = 0;
    Ticking *left = of(m_leftOpen);
    if (left && fact.by != "again"_L1) {
        left->endedAt = 0;
        m_waiting = m_leftOpen;
        judge(*left, fact.at);
    }
    m_leftOpen = -1;
    retarget(fact.at);
    standStillAll(fact.at);
}

void Fold::retarget(qint64 at)
{
    for (const qsizetype place : {m_waiting, m_update, m_resolution}) {
        Ticking *ticking = of(place);
        if (!ticking || isOver(*ticking))
            continue;
        const bool promised = targetOf(ticking->clock.kind).has_value();
        if (ticking->promised && !promised)
            ticking->withdrawnAt = at;
        else if (promised)
            ticking->withdrawnAt = 0;
        ticking->promised = promised;
        if (ticking->measure != m_measure)
            ticking->termsAt = at;
        ticking->measure = m_measure;
        const qint64 before = ticking->clock.dueAt;
        reckonDue(*ticking);
        if (ticking->clock.dueAt != before)
            ticking->changedAt = at;
    }
}

} // namespace waypost::sla
