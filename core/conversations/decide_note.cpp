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
constexpr qsizetype mostFiles = 10;

/// Ids without doubles and without oneself.
QJsonArray namedIn(const QJsonValue &list, const QString &author)
{
    QJsonArray named;
    for (const auto &value : list.toArray())
        if (value.toString() != author && !named.contains(value))
            named << value;
    return named;
}

std::optional<Error> whyNotNamed(const QJsonArray &agents, const QJsonArray &teams, Rows &rows)
{
    if (agents.size() + teams.size() > mostMentions)
        return badValue(u"A note can name 50 colleagues and teams at most."_s);
    for (const auto &agent : agents)
        if (!rows.load(u"agents"_s, agent.toString()))
            return badValue(u"One of the colleagues you name does not exist."_s);
    for (const auto &team : teams)
        if (!rows.load(u"teams"_s, team.toString()))
            return badValue(u"One of the teams you name does not exist."_s);
    return std::nullopt;
}

/// The author's own files that nothing shows yet. From then on they are the note's, and no reply takes them.
Result<QJsonArray> filesOf(const Command &command, Rows &rows)
{
    const QJsonArray wanted = command.data["media"_L1].toArray();
    if (wanted.size() > mostFiles)
        return badValue(u"A note has at most 10 files. Put the others into another one."_s);
    QJsonArray files;
    for (MediaContent &file : filesIn(wanted)) {
        const auto media = loadAs<Media>(rows, u"media"_s, file.media);
        const bool others = media && !media->author.isEmpty() && media->author != command.actor;
        if (!media || others || !media->conversation.isEmpty() || !media->lent.isEmpty())
            return Error {u"no_such_media"_s, u"That file is not in the relay. Attach it again."_s};
        if (media->state != "ready"_L1)
            return Error {u"media_not_ready"_s,
                          u"The file is still on its way to the relay. Try again in a moment."_s};
        file.caption.clear();
        file.fileName = file.fileName.isEmpty() ? QString() : cleanFileName(file.fileName);
        files << toJson(file);
    }
    if (files.size() != wanted.size())
        return badValue(u"Only files can be attached to a note."_s);
    return files;
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
    if (body.trimmed().isEmpty() && command.data["media"_L1].toArray().isEmpty())
        return Error {u"nothing_to_send"_s, u"Write something first."_s};
    if (body.size() > longestNote)
        return Error {u"text_too_long"_s,
                      u"A note may have 16384 characters. Shorten it, or write two."_s,
                      {{u"limit"_s, longestNote}, {u"part"_s, u"note"_s}}};
    if (rows.load(u"notes"_s, command.id))
        return Events {};
    const QJsonArray agents = namedIn(command.data["mentions"_L1], command.actor);
    const QJsonArray teams = namedIn(command.data["teams"_L1], {});
    if (const auto refusal = whyNotNamed(agents, teams, rows))
        return *refusal;
    const auto files = filesOf(command, rows);
    if (!files)
        return files.error();
    Event noted = eventOf(command, u"conversation.noted"_s);
    noted.data = {{u"body"_s, body}, {u"mentions"_s, agents}};
    if (!teams.isEmpty())
        noted.data.insert("teams"_L1, teams);
    if (!files->isEmpty())
        noted.data.insert("media"_L1, *files);
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
