// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contacts.h"
#include "core/conversations/decide.h"
#include "core/feedback/parts.h"
#include "core/feedback/question.h"

#include <QJsonDocument>

#include <algorithm>

namespace waypost::feedback {

namespace {
using namespace Qt::StringLiterals;
using conversations::Conversation;

constexpr qint64 surveyDayMs = 24LL * 3600 * 1000;
constexpr qsizetype longestComment = 1'000;

/// What asking somebody is about, gathered once.
struct Asking {
    QString key; ///< the rating's
    QString conversation;
    qint64 session = 0;
    QString surveyId;
    Survey survey {};
    Conversation row {};
    contacts::Contact contact {}; ///< who stands for him
    QString person; ///< id of that one
    QString agent;
    QString team;
    qint64 at = 0;
    qint64 seen = 0;
};

/// No to anything that is not an answer is a no to questions, too.
bool hasOptedOut(const contacts::Contact &contact)
{
    const QJsonObject consents = QJsonDocument::fromJson(contact.consents.toUtf8()).object();
    return std::any_of(consents.begin(), consents.end(),
                       [](const auto &consent) { return consent["state"_L1] == "refused"_L1; });
}

QString whySkipped(const Asking &asking, Rows &rows)
{
    const auto asked = loadAs<AskedContact>(rows, u"survey_contacts"_s, asking.person);
    if (asking.row.status != "closed"_L1 || asking.row.session != asking.session
        || !asking.row.mergedInto.isEmpty())
        return u"reopened"_s;
    if (haveCommon(asking.row.tags, textsIn(asking.survey.exceptTags)))
        return u"tag"_s;
    if (conversations::blockedSince(asking.row.contact, rows) > 0)
        return u"blocked"_s;
    if (hasOptedOut(asking.contact))
        return u"opted_out"_s;
    if (asked && asking.at - asked->at < asking.survey.everyDays * surveyDayMs)
        return u"asked_lately"_s;
    return {};
}

std::optional<conversations::Content> questionFor(const Asking &asking, const QString &id, Rows &rows)
{
    const QString &language = asking.contact.language;
    if (conversations::windowOpen(asking.row, asking.at))
        return questionInside(asking.survey, language, id);
    if (asking.survey.templateName.isEmpty())
        return std::nullopt;
    for (const QString &each : templateLanguages(asking.survey, language)) {
        const auto message = loadAs<templates::MessageTemplate>(
            rows, u"templates"_s,
            templates::templateKey(asking.row.channel, asking.survey.templateName, each));
        if (!message)
            continue;
        if (auto content = questionOutside(asking.survey, *message, contacts::shownName(asking.contact), id))
            return content;
    }
    return std::nullopt;
}

/// A wish of the survey's, as automation's.
Command surveyReply(const Command &cause, const QString &survey, const QString &conversation,
                    const QString &id, const conversations::Content &content, qint64 seen)
{
    return {id,
            u"conversation.auto_reply"_s,
            conversation,
            u"survey:"_s + survey,
            cause.at,
            0,
            {{u"content"_s, toJson(content)}, {u"seen"_s, seen}}};
}

Event ratingEvent(const Command &command, const QString &type, const Asking &asking)
{
    Event event = eventOf(command, type);
    event.data = {{u"conversation"_s, asking.conversation},
                  {u"session"_s, asking.session},
                  {u"contact"_s, asking.person},
                  {u"survey"_s, asking.surveyId},
                  {u"kind"_s, asking.survey.kind},
                  {u"agent"_s, asking.agent},
                  {u"team"_s, asking.team}};
    return event;
}

Events skippedFor(const Command &command, const Asking &asking, const QString &why)
{
    Event event = ratingEvent(command, u"rating.skipped"_s, asking);
    event.data.insert("why"_L1, why);
    return {event};
}

QString whyOfRefusal(const Error &refusal)
{
    if (refusal.code == "window_closed"_L1)
        return u"window"_s;
    return refusal.code == "contact_blocked"_L1 ? u"blocked"_s : u"busy"_s;
}

std::optional<Asking> askingOf(const Command &command, Rows &rows)
{
    Asking asking;
    asking.key = command.subject;
    asking.conversation = command.subject.section(u'/', 0, 0);
    asking.session = command.subject.section(u'/', 1).toLongLong();
    asking.surveyId = command.data["survey"_L1].toString();
    asking.agent = command.data["agent"_L1].toString();
    asking.team = command.data["team"_L1].toString();
    asking.at = command.at;
    asking.seen = command.data["seen"_L1].toInteger();
    const auto survey = surveyAt(rows, asking.surveyId);
    const auto row = conversations::conversationAt(rows, asking.conversation);
    if (!survey || survey->active == 0 || !row)
        return std::nullopt;
    asking.survey = *survey;
    asking.row = *row;
    asking.person = contacts::personOf(rows, row->contact);
    asking.contact
        = loadAs<contacts::Contact>(rows, u"contacts"_s, asking.person).value_or(contacts::Contact {});
    return asking;
}

/// Says thanks if it may; that it may not is no matter.
Events thanksFor(const Command &command, const Rating &rating, Deciding &deciding)
{
    const auto survey = surveyAt(deciding.rows, rating.survey);
    const auto row = conversations::conversationAt(deciding.rows, rating.conversation);
    const auto contact = loadAs<contacts::Contact>(deciding.rows, u"contacts"_s, rating.contact);
    const QString words
        = survey ? wordsFor(survey->thanks, contact ? contact->language : QString()) : QString();
    if (words.isEmpty() || !row || row->status != "closed"_L1 || rating.score >= 0)
        return {};
    const auto said = conversations::decideReply(surveyReply(command, rating.survey, rating.conversation,
                                                             deciding.ids.next(),
                                                             conversations::TextContent {words}, row->outSeq),
                                                 deciding);
    return said ? *said : Events {};
}
} // namespace

Result<Events> decideAsk(const Command &command, Deciding &deciding)
{
    const auto asking = askingOf(command, deciding.rows);
    if (!asking || isSettled(ratingAt(deciding.rows, command.subject)))
        return Events {};
    if (const QString why = whySkipped(*asking, deciding.rows); !why.isEmpty())
        return skippedFor(command, *asking, why);
    const QString id = deciding.ids.next();
    const auto content = questionFor(*asking, id, deciding.rows);
    if (!content)
        return skippedFor(command, *asking, u"window"_s);
    const ScoreRange range = rangeOf(asking->survey.kind);
    Command reply = surveyReply(command, asking->surveyId, asking->conversation, id, *content, asking->seen);
    reply.data.insert(
        "question"_L1,
        QJsonObject {{u"rating"_s, asking->key}, {u"least"_s, range.least}, {u"most"_s, range.most}});
    const auto sent = conversations::decideReply(reply, deciding);
    if (!sent)
        return skippedFor(command, *asking, whyOfRefusal(sent.error()));
    Event event = ratingEvent(command, u"rating.asked"_s, *asking);
    event.data.insert("message"_L1, id);
    return *sent + Events {event};
}

Result<Events> decideAnswer(const Command &command, Deciding &deciding)
{
    const auto rating = ratingAt(deciding.rows, command.subject);
    const qint64 score = command.data["score"_L1].toInteger(-1);
    if (!rating || score < 0 || rating->message.isEmpty()
        || rating->message != command.data["message"_L1].toString())
        return Events {};
    const auto survey = loadAs<Survey>(deciding.rows, u"surveys"_s, rating->survey);
    const qint64 at = command.data["at"_L1].toInteger(command.at);
    Event event = eventOf(command, u"rating.answered"_s);
    event.at = std::min(at, command.at);
    event.actor = u"customer"_s;
    const bool low = survey && score <= survey->lowest;
    const QString followUp = rating->followUp == "done"_L1 ? rating->followUp : low ? u"open"_s : QString();
    event.data = {{u"conversation"_s, rating->conversation},
                  {u"kind"_s, rating->kind},
                  {u"score"_s, score},
                  {u"comment"_s, command.data["words"_L1].toString().left(longestComment)},
                  {u"follow_up"_s, followUp}};
    return Events {event} + thanksFor(command, *rating, deciding);
}

Result<Events> decideExpire(const Command &command, Rows &rows)
{
    const auto rating = ratingAt(rows, command.subject);
    if (!rating || rating->state != "asked"_L1)
        return Events {};
    Event event = eventOf(command, u"rating.expired"_s);
    event.data = {{u"conversation"_s, rating->conversation}};
    return Events {event};
}

Result<Events> decideFollowUp(const Command &command, Rows &rows)
{
    const auto rating = ratingAt(rows, command.subject);
    if (!rating || rating->score < 0)
        return Error {u"no_such_rating"_s,
                      u"There is no such answer of a customer. Choose one from the list."_s};
    Event event = eventOf(command, u"rating.followed_up"_s);
    event.data = {{u"conversation"_s, rating->conversation}, {u"done"_s, command.data["done"_L1].toBool()}};
    return Events {event};
}

} // namespace waypost::feedback
