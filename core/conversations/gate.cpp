// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/gate.h"

#include "core/base/ids.h"
#include "core/conversations/decide.h"
#include "core/conversations/survey.h"
#include "core/workspace/workspace.h"

#include <array>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 freshMs = 3'600'000; ///< a reply that waited longer may no longer fit
constexpr qsizetype mostListed = 20;
constexpr int mostVisited = 500;

qint64 timeOf(const QString &message, Rows &rows)
{
    const auto row = messageAt(rows, message);
    return row ? row->at : 0;
}

bool isPerson(const QString &author)
{
    return !author.isEmpty() && !isAutomation(author);
}

/// One of the team writes there, or has written since the author's lease (rule 3c).
std::optional<Error> whyNotHis(const Passing &passing, const Conversation &conversation, Rows &rows)
{
    const QString who = workspace::setting(rows, "send.who"_L1).toString();
    if (who == "owner"_L1 && !conversation.assignee.isEmpty() && conversation.assignee != passing.author)
        return Error {
            u"not_owner"_s,
            u"Only whom the conversation is assigned to may answer here. Assign it to yourself first."_s,
            {{u"assignee"_s, conversation.assignee}}};
    const bool held = !conversation.heldBy.isEmpty() && conversation.heldBy != passing.author;
    const bool lost = passing.fence >= 0 && passing.fence != conversation.fence;
    if (who == "lease"_L1 && (held || lost))
        return Error {u"lease_lost"_s,
                      u"Somebody else is answering. Watch, leave a note, or take over."_s,
                      {{u"holder"_s, conversation.heldBy}, {u"fence"_s, conversation.fence}}};
    return {};
}

/// Two answers to one question help nobody (rule 3d).
std::optional<Error> whyAnswered(const Passing &passing, const Conversation &conversation, Rows &rows)
{
    const QStringList answers = answersAfter(passing.seen, passing.author, conversation, rows);
    if (answers.isEmpty())
        return {};
    const auto newest = messageAt(rows, answers.first());
    return Error {
        u"stale_reply"_s,
        u"Somebody else answered meanwhile. Read the answer, then send again if yours still fits."_s,
        {{u"messages"_s, QJsonArray::fromStringList(answers)},
         {u"author"_s, newest ? newest->author : QString()},
         {u"at"_s, newest ? newest->at : 0}}};
}

/// What was written long ago may no longer answer what the customer has written since (rules 3e and 6).
std::optional<Error> whyOutrun(const Passing &passing, const Conversation &conversation, Rows &rows)
{
    const QString policy = workspace::setting(rows, "send.newer_messages"_L1).toString();
    const bool waited = passing.at - passing.writtenAt > freshMs;
    if (conversation.inSeq <= passing.seen || policy == "off"_L1 || (policy == "warn"_L1 && !waited))
        return {};
    return Error {
        u"newer_messages"_s,
        u"The customer wrote again while your reply waited. Read that, then send again if it still fits."_s,
        {{u"messages"_s, QJsonArray {conversation.inMessage}},
         {u"at"_s, timeOf(conversation.inMessage, rows)},
         {u"written_at"_s, passing.writtenAt}}};
}

/// People come first, at the moment of sending and not only when the program began to think (rule 7).
std::optional<Error> whyPeopleFirst(const Passing &passing, const Conversation &conversation)
{
    const bool handedOver = conversation.movedSeq > passing.seen
        && conversation.outSeq > conversation.movedSeq && conversation.outAuthor == passing.author;
    // Whose it was still stands there when it is closed, and a survey asks about just that.
    const bool owned = isPerson(conversation.assignee)
        && !(isSurvey(passing.author) && conversation.status == "closed"_L1);
    if (!isPerson(conversation.heldBy) && !owned && !handedOver)
        return {};
    return Error {u"human_holds"_s,
                  u"A person has this conversation now. Nothing is sent by itself."_s,
                  {{u"holder"_s, conversation.heldBy}, {u"assignee"_s, conversation.assignee}}};
}
} // namespace

bool isAutomation(const QString &author)
{
    return author.startsWith("bot:"_L1) || author.startsWith("rule:"_L1) || isSurvey(author);
}

QStringList answersAfter(qint64 seen, const QString &author, const Conversation &conversation, Rows &rows)
{
    static constexpr std::array unseen {"cancelled"_L1, "stopped"_L1, "scheduled"_L1};
    QStringList answers;
    QString id = conversation.outSeq > seen ? conversation.outMessage : QString();
    for (int visited = 0; !id.isEmpty() && answers.size() < mostListed; ++visited) {
        const auto message = messageAt(rows, id);
        if (!message || (message->seq > 0 && message->seq <= seen))
            break;
        const bool theirs = message->author != author && !isSurvey(message->author)
            && std::none_of(unseen.begin(), unseen.end(),
                            [&](QLatin1StringView status) { return message->status == status; });
        if (theirs || visited == mostVisited) // so far back nobody looks: rather one stop too many
            answers << id;
        if (visited == mostVisited)
            break;
        id = message->prior;
    }
    return answers;
}

std::optional<Error> whyStopped(const Passing &passing, const Conversation &conversation, Rows &rows)
{
    if (isAutomation(passing.author)) {
        if (auto refusal = whyPeopleFirst(passing, conversation))
            return refusal;
        return whyAnswered(passing, conversation, rows);
    }
    if (auto refusal = whyNotHis(passing, conversation, rows))
        return refusal;
    if (passing.overrides)
        return {};
    if (auto refusal = whyAnswered(passing, conversation, rows))
        return refusal;
    return whyOutrun(passing, conversation, rows);
}

bool overrides(const Passing &passing, const Conversation &conversation, Rows &rows)
{
    if (!passing.overrides || isAutomation(passing.author))
        return false;
    // The program shows the answer first and asks again: then it is seen, and still answered twice.
    const qint64 answered = std::min(passing.seen, conversation.inSeq);
    return !answersAfter(answered, passing.author, conversation, rows).isEmpty();
}

} // namespace waypost::conversations
