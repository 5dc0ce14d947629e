// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/conversations/decide.h"
#include "core/conversations/facts.h"
#include "core/team/team.h"

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestNote = 16'384;
constexpr qsizetype mostMentions = 50;

/// Ids without doubles and without oneself.
QJsonArray namedIn(const QJsonValue &list, const QString &author)
{
    QJsonArray named;
    for (const auto &value : list.toArray())
        if (value.toString() != author && !named.contains(value))
            named << value;
    return named;
}

/// Those among the named who do not see the conversation, if the author may let them in.
QJsonArray guestsAmong(const QJsonArray &agents, const Command &command, const Conversation &row, Rows &rows)
{
    QJsonArray guests;
    if (maySeat(command.actor, rows))
        for (const auto &agent : agents)
            if (sightOfConversation(agent.toString(), row, rows) == Sight::SeesNot)
                guests << agent;
    return guests;
}
} // namespace

Result<Events> decideNote(const Command &command, const Conversation &row, Rows &rows)
{
    const QString body = cleanText(command.data["body"_L1].toString(), longestNote + 1);
    if (!isId(command.id))
        return badValue(u"The command's id becomes the note's id and must be a UUID."_s);
    if (body.trimmed().isEmpty())
        return Error {u"nothing_to_send"_s, u"Write something first."_s};
    if (body.size() > longestNote)
        return Error {u"text_too_long"_s,
                      u"A note may have 16384 characters. Shorten it, or write two."_s,
                      {{u"limit"_s, longestNote}, {u"part"_s, u"note"_s}}};
    if (rows.load(u"notes"_s, command.id))
        return Events {};
    const QJsonArray agents = namedIn(command.data["mentions"_L1], command.actor);
    const QJsonArray teams = namedIn(command.data["teams"_L1], {});
    if (agents.size() + teams.size() > mostMentions)
        return badValue(u"A note can name 50 colleagues and teams at most."_s);
    for (const auto &agent : agents)
        if (!rows.load(u"agents"_s, agent.toString()))
            return badValue(u"One of the colleagues you name does not exist."_s);
    for (const auto &team : teams)
        if (!rows.load(u"teams"_s, team.toString()))
            return badValue(u"One of the teams you name does not exist."_s);
    Event noted = eventOf(command, u"conversation.noted"_s);
    noted.data = {{u"body"_s, body}, {u"mentions"_s, agents}};
    if (!teams.isEmpty())
        noted.data.insert("teams"_L1, teams);
    const QJsonArray guests = guestsAmong(agents, command, row, rows);
    if (guests.isEmpty())
        return Events {noted};
    Event followed = eventOf(command, u"conversation.followed"_s);
    followed.data = {{u"add"_s, guests}, {u"remove"_s, QJsonArray()}, {u"guests"_s, guests}};
    return Events {followed, noted};
}

Result<Events> decideMentionSeen(const Command &command, Rows &rows)
{
    const auto mention = loadAs<Mention>(rows, u"mentions"_s, command.subject);
    const auto agent = loadAs<team::Agent>(rows, u"agents"_s, command.actor);
    const bool mine = mention && agent
        && (mention->agent == command.actor
            || (mention->agent.isEmpty() && team::teamsOf(*agent).contains(mention->team)));
    if (!mine)
        return Error {u"no_such_mention"_s, u"Nobody has named you there. Choose one from the list."_s};
    if (arrayFrom(mention->seenBy).contains(command.actor))
        return Events {};
    Event event = eventOf(command, u"mention.seen"_s);
    event.data = {};
    return Events {event};
}

} // namespace waypost::conversations
