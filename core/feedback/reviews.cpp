// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/conversations/decide.h"
#include "core/feedback/figures.h"
#include "core/feedback/parts.h"
#include "core/feedback/samples.h"

namespace waypost::feedback {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestCoaching = 8'192;

Error noSuchReview()
{
    return {u"no_such_review"_s, u"There is no such review any more. Choose one from the list."_s};
}

std::optional<Review> reviewAt(Rows &rows, const QString &key)
{
    return loadAs<Review>(rows, u"reviews"_s, key);
}

/// The other opinion of the same session: "…/1" and "…/2".
QString twinOf(const QString &key)
{
    return key.chopped(1) + (key.endsWith(u'1') ? u'2' : u'1');
}

Event reviewEvent(const Command &command, const QString &type, const Review &review)
{
    Event event = eventOf(command, type);
    event.data = {{u"sample"_s, review.sample}, {u"agent"_s, review.agent}};
    return event;
}

/// Nobody judges himself, and a second opinion is another person's.
std::optional<Error> whyNotHis(const Command &command, const Review &review, Rows &rows)
{
    if (review.agent == command.actor)
        return Error {u"own_work"_s, u"Nobody reviews his own work. Leave this one to a colleague."_s};
    if (!review.reviewer.isEmpty() && review.reviewer != command.actor)
        return Error {u"already_taken"_s, u"A colleague has taken this review. Take another one."_s};
    if (review.state == "done"_L1)
        return Error {u"already_given"_s, u"This review is given, and what is given stays."_s};
    const auto twin = reviewAt(rows, twinOf(command.subject));
    if (twin && twin->reviewer == command.actor)
        return Error {u"already_taken"_s,
                      u"You gave the first opinion of this conversation. The second is somebody else's."_s};
    return std::nullopt;
}

Result<Events> decideAdd(const Command &command, Rows &rows)
{
    const QString card = command.data["scorecard"_L1].toString();
    const qint64 session = command.data["session"_L1].toInteger();
    const bool blind = command.data["blind"_L1].toBool();
    const auto row = conversations::conversationAt(rows, command.subject);
    if (!row)
        return conversations::noSuchConversation();
    if (!scorecardAt(rows, card))
        return noSuchScorecard();
    if (session < 1 || session > row->session || (session == row->session && row->status != "closed"_L1))
        return badFeedback(u"Only a conversation that was closed can be reviewed."_s);
    const QString sample = sampleOf(command.subject, session);
    const QString key = reviewKey(card, sample, blind);
    const auto rated = loadAs<Rating>(rows, u"ratings"_s, sample);
    const QString agent = rated && !rated->agent.isEmpty() ? rated->agent : workerOf(*row, {}, rows);
    if (agent.isEmpty())
        return badFeedback(u"This conversation was nobody's. Assign it first, or choose another one."_s);
    if (reviewAt(rows, key))
        return Events {};
    if (blind && !reviewAt(rows, reviewKey(card, sample, false)))
        return badFeedback(u"Add the first opinion before the second."_s);
    return Events {addedReview(eventOf(command, u"review.added"_s), card, sample, agent, blind)};
}

Result<Events> decideGive(const Command &command, const Review &review, Rows &rows)
{
    const auto card = loadAs<Scorecard>(rows, u"scorecards"_s, review.scorecard);
    const QList<Criterion> criteria = card ? criteriaFrom(card->criteria) : QList<Criterion> {};
    const QJsonObject told = command.data["marks"_L1].toObject();
    const QString coaching = cleanText(command.data["coaching"_L1].toString(), longestCoaching + 1).trimmed();
    const int total = totalOf(criteria, told);
    if (total < 0)
        return badFeedback(
            u"Give every criterion a mark, or say that it does not apply; one has to apply."_s);
    if (coaching.size() > longestCoaching)
        return badFeedback(u"A coaching note has at most 8,192 characters."_s);
    QJsonObject marks;
    for (const Criterion &criterion : criteria)
        marks.insert(criterion.id, told[criterion.id].toInt());
    const auto twin = reviewAt(rows, twinOf(command.subject));
    const bool waits = twin && twin->state != "done"_L1;
    Event event = reviewEvent(command, u"review.given"_s, review);
    event.data.insert("marks"_L1, marks);
    event.data.insert("total"_L1, total);
    event.data.insert("coaching"_L1, coaching);
    event.data.insert("hidden"_L1, waits);
    if (twin && !waits)
        event.data.insert("reveals"_L1, twinOf(command.subject));
    return Events {event};
}

Result<Events> decideSeen(const Command &command, const Review &review)
{
    if (review.agent != command.actor || review.state != "done"_L1)
        return noSuchReview();
    if (review.seenAt > 0)
        return Events {};
    return Events {reviewEvent(command, u"review.seen"_s, review)};
}

void evolveAdded(Review &row, const Event &event)
{
    row.sample = event.data["sample"_L1].toString();
    row.conversation = row.sample.section(u'/', 0, 0);
    row.agent = event.data["agent"_L1].toString();
    row.scorecard = event.data["scorecard"_L1].toString();
    row.blind = event.data["blind"_L1].toBool() ? 1 : 0;
    row.state = u"waiting"_s;
    row.createdAt = event.at;
}

void evolveReview(Review &row, const QString &key, const Event &event)
{
    if (key != event.subject) { // the other opinion: given now, or asked for
        const bool asked = event.type == "review.added"_L1;
        if (asked && row.hidden == 0)
            row.movedSeq = event.seq;
        row.hidden = asked ? 1 : 0;
        return;
    }
    if (event.type == "review.added"_L1)
        return evolveAdded(row, event);
    if (event.type == "review.taken"_L1)
        row.reviewer = event.actor;
    else if (event.type == "review.seen"_L1)
        row.seenAt = event.at;
    if (event.type != "review.given"_L1)
        return;
    row.reviewer = event.actor;
    row.state = u"done"_s;
    row.marks = compactJson(event.data["marks"_L1].toObject());
    row.total = event.data["total"_L1].toInteger();
    row.coaching = event.data["coaching"_L1].toString();
    row.doneAt = event.at;
    row.hidden = event.data["hidden"_L1].toBool() ? 1 : 0;
    if (row.hidden > 0)
        row.movedSeq = event.seq;
}

QStringList reviewKeys(const Event &event, Rows &rows)
{
    if (!event.type.startsWith("review."_L1))
        return {};
    QStringList keys {event.subject};
    if (const QString twin = event.data["reveals"_L1].toString(); !twin.isEmpty())
        keys << twin;
    // A first opinion that is given already is put away until the second is.
    if (event.type == "review.added"_L1 && event.data["blind"_L1].toBool())
        if (const auto first = reviewAt(rows, twinOf(event.subject)); first && first->state == "done"_L1)
            keys << twinOf(event.subject);
    return keys;
}
} // namespace

QString reviewKey(const QString &scorecard, const QString &sample, bool blind)
{
    return scorecard + u'/' + sample + (blind ? u"/2"_s : u"/1"_s);
}

Event addedReview(Event event, const QString &scorecard, const QString &sample, const QString &agent,
                  bool blind)
{
    event.type = u"review.added"_s;
    event.subject = reviewKey(scorecard, sample, blind);
    event.data
        = {{u"sample"_s, sample}, {u"agent"_s, agent}, {u"scorecard"_s, scorecard}, {u"blind"_s, blind}};
    return event;
}

bool sees(const QString &agent, bool leads, const Review &review)
{
    if (review.agent == agent)
        return review.state == "done"_L1 && review.blind == 0;
    return leads && (review.hidden == 0 || review.reviewer == agent);
}

Result<Events> decideReview(const Command &command, Rows &rows)
{
    if (command.type == "review.add"_L1)
        return decideAdd(command, rows);
    const auto review = reviewAt(rows, command.subject);
    if (!review)
        return noSuchReview();
    if (command.type == "review.seen"_L1)
        return decideSeen(command, *review);
    if (auto refusal = whyNotHis(command, *review, rows))
        return *refusal;
    if (command.type == "review.give"_L1)
        return decideGive(command, *review, rows);
    if (review->reviewer == command.actor)
        return Events {};
    return Events {reviewEvent(command, u"review.taken"_s, *review)};
}

QList<Projection> reviewTables()
{
    return QList<Projection> {
               projection<Review>(u"reviews"_s, reviewKeys, evolveReview, true, {u"created_at"_s})}
    + sampleTables();
}

} // namespace waypost::feedback
