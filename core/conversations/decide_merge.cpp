// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/decide.h"
#include "core/conversations/facts.h"
#include "core/conversations/merging.h"

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

Event aboutOther(const Command &command, QString type, const QString &subject, QJsonObject data)
{
    Event event = eventOf(command, std::move(type));
    event.subject = subject;
    event.data = std::move(data);
    return event;
}

std::optional<Error> whyNoMerge(const Command &command, const Conversation &source, const QString &into,
                                const std::optional<Conversation> &target, Rows &rows)
{
    if (!target)
        return noSuchConversation();
    if (into == command.subject)
        return badValue(u"A conversation can't be merged into itself. Choose another one."_s);
    if (!target->mergedInto.isEmpty())
        return mergedAway(*target);
    if (contacts::personOf(rows, target->contact) != contacts::personOf(rows, source.contact))
        return Error {
            u"different_contacts"_s,
            u"These are two customers. If they are one person, merge the contacts first, then these."_s};
    if (!source.merged.isEmpty())
        return Error {
            u"has_merged"_s,
            u"Others are merged into this one. Undo that first, or merge the other one into this."_s};
    return std::nullopt;
}

Result<Events> decideUnmerge(const Command &command, const Conversation &source, Rows &rows)
{
    const QString target = source.mergedInto;
    const auto row = conversationAt(rows, target);
    if (target.isEmpty() || !row)
        return Error {u"not_merged"_s, u"This conversation is not merged into another one."_s};
    QJsonArray rest;
    for (const auto &other : arrayFrom(row->merged))
        if (const auto kept
            = other == command.subject ? std::nullopt : conversationAt(rows, other.toString()))
            rest << jsonOf(*kept);
    return Events {aboutOther(command, u"conversation.unmerged"_s, command.subject, {{u"from"_s, target}}),
                   aboutOther(command, u"conversation.released"_s, target,
                              {{u"from"_s, command.subject}, {u"rest"_s, rest}})};
}
} // namespace

Error mergedAway(const Conversation &row)
{
    return {u"merged"_s,
            u"This conversation was merged into another one. Go on there."_s,
            {{u"into"_s, row.mergedInto}}};
}

bool standsIn(const QString &conversation, const Message &message, Rows &rows)
{
    if (message.conversation == conversation)
        return true;
    const auto own = conversationAt(rows, message.conversation);
    return own && own->mergedInto == conversation;
}

Result<Events> decideMerge(const Command &command, Rows &rows)
{
    const auto source = conversationAt(rows, command.subject);
    if (!source)
        return noSuchConversation();
    if (command.type == "conversation.unmerge"_L1)
        return decideUnmerge(command, *source, rows);
    const QString into = command.data["into"_L1].toString();
    if (source->mergedInto == into && !into.isEmpty())
        return Events {};
    if (!source->mergedInto.isEmpty())
        return mergedAway(*source);
    const auto target = conversationAt(rows, into);
    if (auto refusal = whyNoMerge(command, *source, into, target, rows))
        return *refusal;
    Events events {aboutOther(command, u"conversation.merged"_s, command.subject,
                              {{u"into"_s, into},
                               {u"team"_s, target->team},
                               {u"assignee"_s, target->assignee},
                               {u"guests"_s, arrayFrom(target->guests)}}),
                   aboutOther(command, u"conversation.absorbed"_s, into,
                              {{u"from"_s, command.subject}, {u"row"_s, jsonOf(*source)}})};
    if (target->status == "closed"_L1 && source->status != "closed"_L1)
        events << aboutOther(
            command, u"conversation.reopened"_s, into,
            {{u"from"_s, u"closed"_s}, {u"session"_s, std::max<qint64>(target->session, 1)}});
    return events;
}

} // namespace waypost::conversations
