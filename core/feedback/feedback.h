// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"

/// What customers say of an answer (CSAT, NPS) and what colleagues say of it (quality reviews).
namespace waypost::feedback {

/// How and when customers are asked. Table "surveys", key: UUIDv7.
struct Survey {
    QString name;
    QString kind; ///< "csat" (1…5), "nps" (0…10)
    QString teams; ///< JSON array; empty: all
    QString exceptTags; ///< JSON array: conversations that carry one are not asked
    QString question; ///< words by language: JSON object, "" is the fallback
    QString thanks; ///< the same
    QString templateName; ///< outside the reply window; empty: not asked then
    qint64 delayS = 600; ///< after closing; 0…86400
    qint64 everyDays = 30; ///< a contact is asked at most once in so many days; 0…366
    qint64 lowest = 2; ///< a score of this or less opens a follow-up
    qint64 active = 1;
    qint64 changedAt = 0;
    qint64 removedAt = 0;
    static constexpr std::tuple fields {
        Field {"name", &Survey::name},
        Field {"kind", &Survey::kind},
        Field {"teams", &Survey::teams},
        Field {"except_tags", &Survey::exceptTags},
        Field {"question", &Survey::question},
        Field {"thanks", &Survey::thanks},
        Field {"template_name", &Survey::templateName},
        Field {"delay_s", &Survey::delayS},
        Field {"every_days", &Survey::everyDays},
        Field {"lowest", &Survey::lowest},
        Field {"active", &Survey::active},
        Field {"changed_at", &Survey::changedAt},
        Field {"removed_at", &Survey::removedAt},
    };
};

/// One question put to one customer. Table "ratings", key "<conversation>/<session>": once a session.
struct Rating {
    QString conversation;
    qint64 session = 0;
    QString contact;
    QString survey;
    QString kind;
    QString agent; ///< who had it when it was closed
    QString team;
    QString state; ///< "due", "asked", "answered", "expired" (7 days), "skipped" (see `why`)
    QString why; ///< of "skipped": "asked_lately", "reopened", "tag", "window", "blocked"
    QString message; ///< the one that asked
    qint64 askedAt = 0;
    qint64 score = -1; ///< -1: none yet
    QString comment;
    qint64 answeredAt = 0;
    QString followUp; ///< "", "open", "done": somebody looks at a low score
    QString followedBy;
    static constexpr std::tuple fields {
        Field {"conversation", &Rating::conversation},
        Field {"session", &Rating::session},
        Field {"contact", &Rating::contact},
        Field {"survey", &Rating::survey},
        Field {"kind", &Rating::kind},
        Field {"agent", &Rating::agent},
        Field {"team", &Rating::team},
        Field {"state", &Rating::state},
        Field {"why", &Rating::why},
        Field {"message", &Rating::message},
        Field {"asked_at", &Rating::askedAt},
        Field {"score", &Rating::score},
        Field {"comment", &Rating::comment, FieldClass::Content},
        Field {"answered_at", &Rating::answeredAt},
        Field {"follow_up", &Rating::followUp},
        Field {"followed_by", &Rating::followedBy},
    };
};

/// What a review looks at. Table "scorecards", key: UUIDv7.
struct Scorecard {
    QString name;
    QString criteria; ///< JSON array of {id, label, weight, scale (2…10), fatal}: a fatal one at 0 makes the whole 0
    QString sampling; ///< JSON object: {"per_agent_week": 3, "teams": […], "filter": "<search>"}
    qint64 changedAt = 0;
    qint64 removedAt = 0;
    static constexpr std::tuple fields {
        Field {"name", &Scorecard::name},
        Field {"criteria", &Scorecard::criteria},
        Field {"sampling", &Scorecard::sampling},
        Field {"changed_at", &Scorecard::changedAt},
        Field {"removed_at", &Scorecard::removedAt},
    };
};

/// One look at one session. Table "reviews", key: UUIDv7. A second, blind one of the same session has the same
/// `sample`; who writes it doesn't see the first until his own is done.
struct Review {
    QString sample; ///< "<conversation>/<session>"
    QString conversation;
    QString agent; ///< whose work it is
    QString scorecard;
    QString reviewer; ///< empty: nobody has taken it
    QString state; ///< "waiting", "done"
    qint64 blind = 0; ///< 1: the second opinion
    QString marks; ///< JSON object: criterion id to mark
    qint64 total = -1; ///< 0…100, weighted; -1: not done
    QString coaching; ///< words for the agent: Markdown
    qint64 seenAt = 0; ///< when the agent read it
    qint64 createdAt = 0;
    qint64 doneAt = 0;
    static constexpr std::tuple fields {
        Field {"sample", &Review::sample},
        Field {"conversation", &Review::conversation},
        Field {"agent", &Review::agent},
        Field {"scorecard", &Review::scorecard},
        Field {"reviewer", &Review::reviewer},
        Field {"state", &Review::state},
        Field {"blind", &Review::blind},
        Field {"marks", &Review::marks},
        Field {"total", &Review::total},
        Field {"coaching", &Review::coaching, FieldClass::Note},
        Field {"seen_at", &Review::seenAt},
        Field {"created_at", &Review::createdAt},
        Field {"done_at", &Review::doneAt},
    };
};

/// Commands: survey.save, survey.remove, scorecard.save, scorecard.remove (supervisor), rating.follow_up {done}
/// (supervisor; subject: rating), review.take {}, review.give {marks, coaching}, review.add {conversation,
/// session, scorecard, blind?} (supervisor), review.seen {} (the agent himself). Intake: rating.ask {},
/// rating.expire {} (timers'; subject: rating), review.sample {} (a timer's, weekly; subject: scorecard).
/// Events: survey.saved, .removed, scorecard.saved, .removed, rating.planned, .asked, .answered, .expired,
/// .skipped, .followed_up, review.sampled, .taken, .given, .seen. An answer is told from any other message by
/// the id of the button or by quoting the question; it neither reopens the conversation nor starts a clock.
/// Refusals: bad_value, not_allowed, no_such_survey, no_such_scorecard, no_such_review, already_taken.
[[nodiscard]] Feature feedback();

} // namespace waypost::feedback
