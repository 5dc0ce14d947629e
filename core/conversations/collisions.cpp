// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/collisions.h"

#include "core/conversations/decide.h"
#include "core/conversations/survey.h"

#include <algorithm>
#include <array>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 sameMs = 600'000; ///< one collision of each kind for each within so long
constexpr qint64 unseenMs = 10'000; ///< nobody reads and answers faster in the phone app
constexpr qint64 doubleMs = 600'000; ///< two answers further apart are no accident

struct StoppedKind {
    QLatin1StringView refusal;
    QLatin1StringView kind;
    QLatin1StringView other; ///< where the refusal says who was first
};
constexpr std::array stoppedKinds {
    StoppedKind {"lease_lost"_L1, "held"_L1, "holder"_L1},
    StoppedKind {"human_holds"_L1, "held"_L1, "holder"_L1},
    StoppedKind {"stale_reply"_L1, "stale"_L1, "author"_L1},
    StoppedKind {"newer_messages"_L1, "stale"_L1, {}},
    StoppedKind {"already_assigned"_L1, "claim_lost"_L1, "assignee"_L1},
};

QString keyOf(const Event &event)
{
    return event.data["kind"_L1].toString() + u'/' + event.subject + u'/' + event.data["agent"_L1].toString()
        + u'/' + QString::number(event.at / sameMs);
}
} // namespace

Projection collisionsTable()
{
    return projection<Collision>(
        u"collisions"_s,
        [](const Event &event, Rows &) {
            return event.type == "collision.noted"_L1 ? QStringList {keyOf(event)} : QStringList {};
        },
        [](Collision &row, const QString &, const Event &event) {
            row.conversation = event.subject;
            row.kind = event.data["kind"_L1].toString();
            row.agent = event.data["agent"_L1].toString();
            row.with = event.data["other"_L1].toString();
            row.at = event.at;
        },
        true, {u"at"_s, u"conversation"_s});
}

Events collisionOf(const Event &cause, const QString &conversation, const QString &kind, const QString &with,
                   Rows &rows)
{
    Event event = cause;
    event.type = u"collision.noted"_s;
    event.subject = conversation;
    event.data = {{u"kind"_s, kind}, {u"agent"_s, cause.actor}, {u"other"_s, with}};
    return rows.load(u"collisions"_s, keyOf(event)) ? Events {} : Events {event};
}

std::optional<Command> collisionIn(const Command &refused, const Error &refusal)
{
    const auto it = std::find_if(stoppedKinds.begin(), stoppedKinds.end(),
                                 [&](const StoppedKind &each) { return refusal.code == each.refusal; });
    if (it == stoppedKinds.end() || !refused.type.startsWith("conversation."_L1))
        return std::nullopt;
    return Command {refused.id + u":refused"_s, // nothing follows from the command itself
                    u"collision.note"_s,
                    refused.subject,
                    refused.actor,
                    refused.at,
                    0,
                    {{u"kind"_s, QString(it->kind)},
                     {u"other"_s, it->other.isEmpty() ? QJsonValue() : refusal.details[it->other]}}};
}

Result<Events> decideCollision(const Command &command, Rows &rows)
{
    const Event cause = eventOf(command, {});
    return collisionOf(cause, command.subject, command.data["kind"_L1].toString(),
                       command.data["other"_L1].toString(), rows);
}

bool isDouble(const QString &author, qint64 at, qint64 seen, const Conversation &conversation, Rows &rows)
{
    if (conversation.outSeq <= seen || conversation.outSeq < conversation.inSeq
        || conversation.outAuthor == author || isSurvey(conversation.outAuthor))
        return false;
    const auto first = messageAt(rows, conversation.outMessage);
    return first && first->status != "cancelled"_L1 && std::abs(at - first->at) <= doubleMs;
}

Events crossingOf(const Event &echo, const QString &conversation, const Conversation &before, Rows &rows)
{
    const auto reply
        = before.outSeq > before.inSeq && before.outAuthor != echo.actor && !isSurvey(before.outAuthor)
        ? messageAt(rows, before.outMessage)
        : std::nullopt;
    if (!reply || reply->status == "cancelled"_L1 || echo.at > reply->at + unseenMs
        || echo.at < reply->at - doubleMs)
        return {};
    return collisionOf(echo, conversation, u"double"_s, before.outAuthor, rows);
}

} // namespace waypost::conversations
