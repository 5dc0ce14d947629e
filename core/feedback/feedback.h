// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"

/// What customers say of an answer (CSAT, NPS) and what colleagues say of it (quality reviews).
namespace waypost::feedback {

constexpr qsizetype mostSurveys = 50; ///< the same for scorecards

/// How and when customers are asked. Table "surveys", key: UUIDv7. The oldest active one that fits asks.
struct Survey {
    QString name;
    QString kind; ///< "csat" (1…5), "nps" (0…10)
    QString teams; ///< JSON array; empty: all
    QString exceptTags; ///< JSON array: conversations that carry one are not asked
    QString question; ///< words by language: JSON object, "" is the fallback
    QString thanks; ///< the same; empty: nothing is said
    QString templateName; ///< outside the reply window; empty: not asked then
    QString templateLanguage; ///< for contacts in whose language there is none
    qint64 delayS = 600; ///< after closing; 0…86,400
    qint64 everyDays = 30; ///< a contact is asked at most once in so many days; 0…366
    qint64 lowest = 2; ///< a score of this or less opens a follow-up; -1: none does
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
        Field {"template_language", &Survey::templateLanguage},
        Field {"delay_s", &Survey::delayS},
        Field {"every_days", &Survey::everyDays},
        Field {"lowest", &Survey::lowest},
        Field {"active", &Survey::active},
        Field {"changed_at", &Survey::changedAt},
        Field {"removed_at", &Survey::removedAt},
    };
};

/// One question put to one customer, or why it was not. Table "ratings", key "<conversation>/<session>": once
/// a session. Seen by supervisors, and by the agent whose work it is.
struct Rating {
    QString conversation;
    qint64 session = 0;
    QString contact;
    QString survey;
    QString kind;
    QString agent; ///< who had it when it was closed
    QString team;
    QString state; ///< "asked", "answered", "expired" (7 days), "skipped" (see `why`)
    QString why; ///< of "skipped": "asked_lately", "reopened", "tag", "window", "blocked", "opted_out",
                 ///< "busy", "failed"
    QString message; ///< the one that asked
    qint64 askedAt = 0; ///< UTC ms; of "skipped": when it would have been
    qint64 score = -1; ///< -1: none yet
    QString comment;
    qint64 answeredAt = 0;
    QString followUp; ///< "", "open", "done": somebody looks at a low score
    QString followedBy; ///< who does, or did
    qint64 movedSeq = 0; ///< event since which it is another agent's; 0: none
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
        Field {"moved_seq", &Rating::movedSeq},
    };
};

/// What a review looks at. Table "scorecards", key: UUIDv7.
struct Scorecard {
    QString name;
    QString criteria; ///< JSON array, see criteriaFrom()
    QString sampling; ///< JSON object, see samplingFrom()
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

/// One question of a scorecard.
struct Criterion {
    QString id; ///< within its scorecard; stays the same over its versions
    QString label;
    int weight = 1; ///< 1…100
    int scale = 5; ///< marks go from 0 to this: 1 (yes or no) … 10
    bool fatal = false; ///< a mark of 0 makes the whole 0
    bool operator==(const Criterion &) const = default;
};
[[nodiscard]] QList<Criterion> criteriaFrom(const QString &json); ///< what is wrong in it is left out
[[nodiscard]] QString jsonOf(const QList<Criterion> &criteria);

/// Which sessions are looked at by themselves, each Monday of those closed in the week before (UTC).
struct Sampling {
    int perAgentWeek = 0; ///< 0…20; 0: only what somebody adds
    int secondEvery = 0; ///< every so many-th gets a second, blind opinion; 0: none, up to 100
    QStringList teams {}; ///< none: all
    QStringList tags {}; ///< conversations that carry one of them; none: all
    bool operator==(const Sampling &) const = default;
};
[[nodiscard]] Sampling samplingFrom(const QString &json);
[[nodiscard]] QString jsonOf(const Sampling &sampling);

/// One look at one session. Table "reviews", key "<scorecard>/<conversation>/<session>/<1 or 2>": the second
/// is the blind one. Supervisors see them all, but of two opinions the other one only when both are given;
/// the agent whose work it is sees the first, once it is given.
struct Review {
    QString sample; ///< "<conversation>/<session>"
    QString conversation;
    QString agent; ///< whose work it is
    QString scorecard;
    QString reviewer; ///< empty: nobody has taken it
    QString state; ///< "waiting", "done"
    qint64 blind = 0; ///< 1: the second opinion
    QString marks; ///< JSON object: criterion id to mark; -1: does not apply
    qint64 total = -1; ///< 0…100, weighted; -1: not done
    QString coaching; ///< words for the agent: Markdown
    qint64 seenAt = 0; ///< when the agent read it
    qint64 createdAt = 0;
    qint64 doneAt = 0;
    qint64 hidden = 0; ///< 1: given, and the other opinion is not: only its reviewer and the agent see it
    qint64 movedSeq = 0; ///< event that last took it out of somebody's sight; 0: none has
    static constexpr std::tuple fields {
        Field {"sample", &Review::sample},      Field {"conversation", &Review::conversation},
        Field {"agent", &Review::agent},        Field {"scorecard", &Review::scorecard},
        Field {"reviewer", &Review::reviewer},  Field {"state", &Review::state},
        Field {"blind", &Review::blind},        Field {"marks", &Review::marks},
        Field {"total", &Review::total},        Field {"coaching", &Review::coaching, FieldClass::Note},
        Field {"seen_at", &Review::seenAt},     Field {"created_at", &Review::createdAt},
        Field {"done_at", &Review::doneAt},     Field {"hidden", &Review::hidden},
        Field {"moved_seq", &Review::movedSeq},
    };
};
[[nodiscard]] QString reviewKey(const QString &scorecard, const QString &sample, bool blind);

/// Who sees a rating and a review; `leads`: a supervisor or an owner.
[[nodiscard]] bool sees(const QString &agent, bool leads, const Rating &rating);
[[nodiscard]] bool sees(const QString &agent, bool leads, const Review &review);

/// Commands of supervisors:
///   survey.save {name, kind, question, teams?, except_tags?, thanks?, template_name?, template_language?,
///                delay_s?, every_days?, lowest?, active?}   subject: its id, a new UUIDv7 for a new one; lists and
///                objects as JSON. survey.remove {}
///   scorecard.save {name, criteria: [], sampling?: {}}   the same; scorecard.remove {}
///   rating.follow_up {done}      subject: rating; false: the actor looks after it, true: it is looked after
///   review.add {session, scorecard, blind?}   subject: conversation; of a session that was closed
///   review.take {}, review.give {marks: {}, coaching?}   subject: review; not of one's own work, not both
///                opinions of one session, and what is given stays
/// Of the agent himself: review.seen {}.
/// Intake, all timers': rating.ask {survey, agent, team, seen} and rating.expire {} (subject: rating),
/// rating.answer {message, score, words, at} (subject: rating), review.sample {} (subject: scorecard).
/// Events: survey.saved, .removed; scorecard.saved, .removed, .sampled {week}; of a rating, with its
/// conversation: rating.asked, .answered {score, comment, follow_up?}, .expired, .skipped {why},
/// .followed_up; review.added, .taken, .given {marks, total, coaching, hidden}, .seen. The question goes out
/// as "survey:<id>" through the gate of automation; core/conversations/survey.h tells an answer from any
/// other message. Neither reopens a conversation nor starts a clock. Refusals: bad_value, not_allowed,
/// no_such_survey, no_such_rating, no_such_scorecard, no_such_review, no_such_conversation, already_taken,
/// already_given, own_work, too_many (50 surveys or scorecards).
[[nodiscard]] Feature feedback();

} // namespace waypost::feedback
