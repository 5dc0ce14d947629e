// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/decide.h"
#include "core/conversations/survey.h"
#include "core/feedback/parts.h"

#include <algorithm>

namespace waypost::feedback {

namespace {
using namespace Qt::StringLiterals;

/// The survey that asks about a session of that team: the oldest active one that fits.
std::optional<std::pair<QString, Survey>> surveyFor(const QString &team, Rows &rows)
{
    for (const QString &id : listed(u"surveys"_s, rows)) {
        const auto survey = surveyAt(rows, id);
        if (!survey || survey->active == 0)
            continue;
        const QStringList teams = textsIn(survey->teams);
        if (teams.isEmpty() || teams.contains(team))
            return std::pair {id, *survey};
    }
    return std::nullopt;
}

Timer noTimer(const QString &what, const QString &key)
{
    return {what + key};
}

QList<Timer> plannedFor(const Event &event, Rows &rows)
{
    const auto row = conversations::conversationAt(rows, event.subject);
    const auto survey = row ? surveyFor(row->team, rows) : std::nullopt;
    if (!survey)
        return {};
    const QString key = sampleOf(event.subject, row->session);
    if (isSettled(ratingAt(rows, key)))
        return {};
    return {{u"ask:"_s + key,
             event.at + survey->second.delayS * 1'000,
             u"rating.ask"_s,
             key,
             {{u"survey"_s, survey->first},
              {u"agent"_s, workerOf(*row, event.actor, rows)},
              {u"team"_s, row->team},
              {u"seen"_s, event.seq}}}};
}

/// What was planned for the session that goes on, or for the one before.
QList<Timer> calledOff(const Event &event, Rows &rows)
{
    const auto row = conversations::conversationAt(rows, event.subject);
    const qint64 session = row ? row->session : 0;
    QList<Timer> timers;
    for (qint64 each = std::max<qint64>(1, session - 1); each <= session; ++each)
        timers << noTimer(u"ask:"_s, sampleOf(event.subject, each));
    return timers;
}

void evolveAsked(Rating &row, const Event &event)
{
    const QJsonObject &data = event.data;
    const QString agent = data["agent"_L1].toString();
    if (!row.agent.isEmpty() && row.agent != agent)
        row.movedSeq = event.seq;
    row.conversation = data["conversation"_L1].toString();
    row.session = data["session"_L1].toInteger();
    row.contact = data["contact"_L1].toString();
    row.survey = data["survey"_L1].toString();
    row.kind = data["kind"_L1].toString();
    row.agent = agent;
    row.team = data["team"_L1].toString();
    row.why = data["why"_L1].toString();
    row.message = data["message"_L1].toString();
    row.state = event.type == "rating.asked"_L1 ? u"asked"_s : u"skipped"_s;
    row.askedAt = event.at;
}

void evolveRating(Rating &row, const QString &, const Event &event)
{
    const QJsonObject &data = event.data;
    if (event.type == "rating.asked"_L1 || event.type == "rating.skipped"_L1)
        return evolveAsked(row, event);
    if (event.type == "rating.answered"_L1) {
        row.state = u"answered"_s;
        row.score = data["score"_L1].toInteger();
        row.comment = data["comment"_L1].toString();
        row.answeredAt = event.at;
        row.followUp = data["follow_up"_L1].toString();
        if (row.followUp != "done"_L1)
            row.followedBy.clear();
    } else if (event.type == "rating.expired"_L1) {
        row.state = u"expired"_s;
    } else if (event.type == "rating.followed_up"_L1) {
        row.followUp = data["done"_L1].toBool() ? u"done"_s : u"open"_s;
        row.followedBy = event.actor;
    } else if (row.state == "asked"_L1) { // the question never reached him
        row.state = u"skipped"_s;
        row.why = u"failed"_s;
    }
}

bool failed(const Event &event)
{
    if (event.type == "message.failed"_L1)
        return true;
    const QJsonArray facts = event.data["facts"_L1].toArray();
    return event.type == "message.reported"_L1
        && std::any_of(facts.begin(), facts.end(),
                       [](const auto &fact) { return fact["status"_L1].toString() == "failed"_L1; });
}

QStringList ratingKeys(const Event &event, Rows &rows)
{
    if (event.type.startsWith("rating."_L1))
        return {event.subject};
    if (!failed(event))
        return {};
    const auto question = loadAs<conversations::SurveyQuestion>(rows, u"survey_questions"_s, event.subject);
    return question && ratingAt(rows, question->rating) ? QStringList {question->rating} : QStringList {};
}
} // namespace

bool isSettled(const std::optional<Rating> &rating)
{
    return rating && !rating->state.isEmpty() && rating->state != "skipped"_L1;
}

std::optional<Rating> ratingAt(Rows &rows, const QString &key)
{
    return loadAs<Rating>(rows, u"ratings"_s, key);
}

QList<Projection> ratingTables()
{
    const auto contactKeys = [](const Event &event, Rows &) {
        return event.type == "rating.asked"_L1 ? QStringList {event.data["contact"_L1].toString()}
                                               : QStringList {};
    };
    const auto evolveContact
        = [](AskedContact &row, const QString &, const Event &event) { row.at = event.at; };
    return {projection<Rating>(u"ratings"_s, ratingKeys, evolveRating, true, {u"asked_at"_s}),
            projection<AskedContact>(u"survey_contacts"_s, contactKeys, evolveContact, false)};
}

QList<Timer> timersOfRatings(const Event &event, Rows &rows)
{
    if (event.type == "conversation.resolved"_L1)
        return plannedFor(event, rows);
    if (event.type == "conversation.reopened"_L1 || event.type == "conversation.session_begun"_L1)
        return calledOff(event, rows);
    if (event.type == "rating.asked"_L1)
        return {{u"expire:"_s + event.subject, event.at + conversations::surveyAnswersMs, u"rating.expire"_s,
                 event.subject}};
    if (event.type == "rating.answered"_L1)
        return {noTimer(u"expire:"_s, event.subject)};
    if (event.type != "message.received"_L1 || !event.data.contains("answers"_L1))
        return {};
    const QString rating = event.data["rating"_L1].toString();
    return {{u"answer:"_s + rating,
             1, // at once: what follows is decided on the rows as they are then
             u"rating.answer"_s,
             rating,
             {{u"message"_s, event.data["answers"_L1]},
              {u"score"_s, event.data["score"_L1]},
              {u"words"_s, event.data["words"_L1]},
              {u"at"_s, event.at}}}};
}

} // namespace waypost::feedback
