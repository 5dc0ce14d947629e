// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/ledger_batch.h"

#include "core/base/bytes.h"
#include "core/conversations/collisions.h"
#include "core/conversations/visibility.h"

#include <QJsonArray>

#include <algorithm>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype idSeedSize = 16;
} // namespace

LedgerBatch::LedgerBatch(LedgerStore &store, const Features &features, qint64 nowMs, QByteArray testSeed)
    : m_store(store)
    , m_features(features)
    , m_nowMs(nowMs)
    , m_testSeed(std::move(testSeed))
    , m_rows(store.rows())
{
}

Result<Done> LedgerBatch::take(LedgerItem &item)
{
    item.answers.clear(); // a batch that failed may have left some
    m_beside = m_beside || !item.submission.quarantine.isEmpty() || !item.submission.drafts.isEmpty()
        || !item.finishedEffect.isEmpty();
    for (const QuarantineItem &body : item.submission.quarantine)
        if (auto kept = m_store.tables().quarantine(body, m_nowMs); !kept)
            return kept;
    for (auto note = item.submission.notes.cbegin(); note != item.submission.notes.cend(); ++note) {
        m_something = true;
        if (auto kept = m_store.tables().setNote(note.key(), *note); !kept)
            return kept;
    }
    for (const Submission::Draft &draft : item.submission.drafts)
        if (auto kept = m_store.tables().keepDraft(draft); !kept)
            return kept;
    if (item.firedTimer) {
        const auto there = m_store.tables().takeTimer(*item.firedTimer);
        if (!there)
            return there.error();
        if (!*there)
            return Done {};
        m_beside = m_timers = true;
    }
    for (Command command : item.submission.commands) {
        if (item.firedTimer)
            if (auto known = knowDrafts(command); !known)
                return known;
        auto answered = answer(std::move(command), item.submission.fromAgent);
        if (!answered)
            return answered.error();
        item.answers << *std::move(answered);
    }
    if (item.finishedEffect.isEmpty())
        return Done {};
    return m_store.tables().forgetEffect(item.finishedEffect);
}

/// Unsent texts are no rows. What takes conversations from an agent has to know of them.
Result<Done> LedgerBatch::knowDrafts(Command &command)
{
    if (command.type != "routing.release"_L1)
        return Done {};
    const auto drafted = m_store.tables().draftedBy(command.subject);
    if (!drafted)
        return drafted.error();
    command.data.insert("drafted"_L1, QJsonArray::fromStringList(*drafted));
    return Done {};
}

Result<Answer> LedgerBatch::answer(Command command, bool fromAgent)
{
    if (fromAgent || command.at == 0)
        command.at = m_nowMs;
    if (fromAgent) {
        if (!isId(command.id))
            return Answer {0, Error {u"bad_value"_s, u"Give every command a UUID of its own."_s}};
        auto known = m_store.tables().answerTo(command);
        if (!known)
            return known.error();
        if (*known)
            return **known;
    }
    Answer answer;
    auto decided = decideOn(command, fromAgent);
    if (!decided) {
        answer.refused = decided.error();
    } else if (!decided->isEmpty()) {
        if (auto accepted = accept(*std::move(decided), command); !accepted)
            return accepted.error();
        answer.seq = m_events.last().seq;
    }
    if (answer.refused)
        if (auto noted = noteCollision(command, *answer.refused); !noted)
            return noted.error();
    if (fromAgent) {
        m_something = true;
        if (auto kept = m_store.tables().keepAnswer(command, answer); !kept)
            return kept.error();
    }
    return answer;
}

/// A refusal is no fact; that two wanted to answer the same customer is one.
Result<Done> LedgerBatch::noteCollision(const Command &refused, const Error &refusal)
{
    const auto note = conversations::collisionIn(refused, refusal);
    auto noted = note ? decideOn(*note, false) : Result<Events>(Events {});
    return noted && !noted->isEmpty() ? accept(*std::move(noted), *note) : Done {};
}

/// May this agent give this command at all?
Result<Done> LedgerBatch::permit(const Command &command)
{
    const bool known = std::any_of(m_features.begin(), m_features.end(), [&command](const Feature &feature) {
        return feature.commands.contains(command.type);
    });
    if (!known)
        return Error {u"unknown_command"_s,
                      u"This relay does not know the command. Update it, or the program that asked."_s};
    const auto agent = loadAs<team::Agent>(m_rows, u"agents"_s, command.actor);
    if (!agent || agent->disabledAt != 0)
        return Error {u"signed_out"_s,
                      u"This account may not sign in any more. Ask an owner of the workspace."_s};
    const auto viewer = team::Viewer::from(command.actor, *agent);
    if (!viewer || !team::mayGive(viewer->role, command.type))
        return Error {u"not_allowed"_s, u"Your role may not do this. Ask a supervisor or an owner."_s};
    if (auto refusal = conversations::whyOutOfSight(*viewer, command, m_rows))
        return *refusal;
    return Done {};
}

Result<Events> LedgerBatch::decideOn(const Command &command, bool fromAgent)
{
    if (fromAgent)
        if (auto permitted = permit(command); !permitted)
            return permitted.error();
    Ids ids(command.at, m_testSeed.isEmpty() ? randomBytes(idSeedSize) : m_testSeed + command.id.toUtf8());
    Deciding deciding {m_rows, ids};
    return decide(command, m_features, deciding);
}

Result<Done> LedgerBatch::accept(Events events, const Command &command)
{
    m_something = true;
    for (Event &event : events) {
        event.seq = m_store.journal().lastSeq() + m_events.size() + 1;
        if (event.at == 0)
            event.at = command.at;
        m_rows.setRev(event.seq);
        apply(event, m_features, m_rows);
        if (auto owed = oweFor(event); !owed)
            return owed;
        m_events << std::move(event);
    }
    return Done {};
}

/// To the outside now, and to itself later.
Result<Done> LedgerBatch::oweFor(const Event &event)
{
    const QList<Effect> effects = effectsOf(event, m_features, m_rows);
    for (qsizetype i = 0; i < effects.size(); ++i) {
        const auto fresh = m_store.tables().owe(effects[i], event.seq, i);
        if (!fresh)
            return fresh.error();
        if (*fresh)
            m_effects << effects[i];
    }
    for (const Timer &timer : timersOf(event, m_features, m_rows)) {
        m_timers = true;
        if (auto kept = m_store.tables().keepTimer(timer); !kept)
            return kept;
    }
    return Done {};
}

Result<Committed> LedgerBatch::write()
{
    if (auto appended = m_store.journal().append(m_events); !appended)
        return appended.error();
    m_rows.flush();
    if (auto stored = m_store.rows().takeFailure(); !stored)
        return stored.error();
    if (m_something)
        if (auto kept = m_store.keepClock(); !kept)
            return kept.error();
    if (m_something || m_beside)
        m_store.mark(!m_events.isEmpty());
    if (auto tidied = m_store.tidy(); !tidied)
        return tidied.error();
    if (auto committed = m_store.commit(); !committed)
        return committed.error();
    return Committed {m_store.journal().lastSeq(), m_rows.sharedChanges(), std::move(m_effects),
                      m_store.journal().lastHash(), m_timers};
}

} // namespace waypost::relay
