// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/conversations/decide.h"
#include "core/conversations/facts.h"
#include "core/conversations/limits.h"
#include "core/team/rights.h"
#include "core/team/team.h"

#include <algorithm>
#include <array>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype mostRecovered = 100; ///< messages and notes of one command
constexpr qsizetype longestRecovered = 16'384; ///< of a note's body
constexpr qint64 dayAheadMs = 24LL * 3600 * 1000;

/// What one desktop gives back of one conversation.
class Recovery {
public:
    Recovery(const Command &command, Deciding &deciding)
        : m_command(command)
        , m_deciding(deciding)
    {
    }
    Result<Events> decide();

private:
    [[nodiscard]] Result<Done> findConversation();
    [[nodiscard]] Result<Done> takeMessage(const QJsonObject &item);
    [[nodiscard]] Result<Done> takeNote(const QJsonObject &item);
    [[nodiscard]] bool mayGiveBack(const QString &author) const;
    [[nodiscard]] bool isPlausible(const QJsonObject &item) const;

    const Command &m_command;
    Deciding &m_deciding;
    bool m_everybodys = false; ///< the actor may give back what others wrote
    QString m_conversation;
    QString m_channel;
    Events m_events;
};

Result<Events> Recovery::decide()
{
    const QJsonArray messages = m_command.data["messages"_L1].toArray();
    const QJsonArray notes = m_command.data["notes"_L1].toArray();
    if (messages.size() + notes.size() > mostRecovered)
        return Error {u"too_many"_s,
                      u"Give back 100 messages and notes at a time."_s,
                      {{u"limit"_s, mostRecovered}, {u"part"_s, u"recover"_s}}};
    const auto actor = loadAs<team::Agent>(m_deciding.rows, u"agents"_s, m_command.actor);
    const auto role = actor ? team::roleFrom(actor->role) : std::nullopt;
    m_everybodys = role && *role != team::Role::Agent;
    if (auto found = findConversation(); !found)
        return found.error();
    const qsizetype before = m_events.size();
    for (const auto &item : messages)
        if (auto taken = takeMessage(item.toObject()); !taken)
            return taken.error();
    for (const auto &item : notes)
        if (auto taken = takeNote(item.toObject()); !taken)
            return taken.error();
    return m_events.size() == before ? Events {} : m_events;
}

/// The conversation itself, the one the same customer has begun since, or a new one under the old id.
Result<Done> Recovery::findConversation()
{
    if (const auto known = conversationAt(m_deciding.rows, m_command.subject)) {
        m_conversation = m_command.subject;
        m_channel = known->channel;
        return Done {};
    }
    m_channel = m_command.data["channel"_L1].toString();
    const auto person = contacts::Sender::fromJson(m_command.data["contact"_L1].toObject());
    if (person.keys().isEmpty() || !isId(m_command.subject)
        || !m_deciding.rows.load(u"channels"_s, m_channel))
        return noSuchConversation();
    if (!m_everybodys)
        return Error {u"not_allowed"_s,
                      u"The relay has lost this conversation. Ask a supervisor to give it back."_s};
    const contacts::Observed observed = contacts::observe(person, m_command, m_deciding);
    m_events = observed.events;
    if (const auto thread
        = loadAs<Thread>(m_deciding.rows, u"threads"_s, m_channel + u'/' + observed.contact)) {
        m_conversation = thread->conversation;
        return Done {};
    }
    m_conversation = m_command.subject;
    Event opened = eventOf(m_command, u"conversation.opened"_s);
    opened.data = {{u"contact"_s, observed.contact}, {u"channel"_s, m_channel}};
    m_events << opened;
    return Done {};
}

bool Recovery::mayGiveBack(const QString &author) const
{
    return m_everybodys || author == m_command.actor;
}

bool Recovery::isPlausible(const QJsonObject &item) const
{
    const qint64 at = item["at"_L1].toInteger();
    return isId(item["id"_L1].toString()) && at > 0 && at <= m_command.at + dayAheadMs;
}

Result<Done> Recovery::takeMessage(const QJsonObject &item)
{
    const QString id = item["id"_L1].toString();
    const QString author = cleanLine(item["author"_L1].toString(), 64);
    const bool in = item["direction"_L1].toString() == "in"_L1;
    if (!isPlausible(item))
        return badValue(u"A message that is given back needs its id and its time."_s);
    if (!mayGiveBack(author))
        return Error {u"not_allowed"_s,
                      u"You can give back what you wrote yourself. Ask a supervisor for the rest."_s};
    if (messageAt(m_deciding.rows, id))
        return Done {};
    static constexpr std::array settled {"sent"_L1,   "delivered"_L1, "read"_L1,     "played"_L1,
                                         "failed"_L1, "stopped"_L1,   "cancelled"_L1};
    // What was to go out later has no timer any more: its author decides.
    const QString was = item["status"_L1].toString();
    const QString told = was == "scheduled"_L1 ? u"stopped"_s : was;
    const bool isSettled
        = std::any_of(settled.begin(), settled.end(), [&](QLatin1StringView each) { return told == each; });
    const Content content = contentFromJson(item["content"_L1].toObject());
    Event event = eventOf(m_command, u"message.recovered"_s);
    event.subject = id;
    event.data = {{u"conversation"_s, m_conversation},
                  {u"channel"_s, m_channel},
                  {u"direction"_s, in ? u"in"_s : u"out"_s},
                  {u"author"_s, author},
                  {u"written_at"_s, item["at"_L1].toInteger()},
                  {u"status"_s,
                   in              ? QString()
                       : isSettled ? told
                                   : u"unknown"_s},
                  {u"edited_at"_s, item["edited_at"_L1].toInteger()},
                  {u"revoked_at"_s, item["revoked_at"_L1].toInteger()},
                  {u"kind"_s, kindOf(content)},
                  {u"content"_s, toJson(content)},
                  {u"preview"_s, previewOf(content)},
                  {u"reply_to"_s, cleanLine(item["reply_to"_L1].toString(), 64)}};
    m_events << event;
    return Done {};
}

Result<Done> Recovery::takeNote(const QJsonObject &item)
{
    const QString id = item["id"_L1].toString();
    const QString author = cleanLine(item["author"_L1].toString(), 64);
    if (!isPlausible(item))
        return badValue(u"A note that is given back needs its id and its time."_s);
    if (!mayGiveBack(author))
        return Error {u"not_allowed"_s,
                      u"You can give back what you wrote yourself. Ask a supervisor for the rest."_s};
    if (m_deciding.rows.load(u"notes"_s, id))
        return Done {};
    Event event = eventOf(m_command, u"conversation.note_recovered"_s);
    event.subject = m_conversation;
    event.data = {{u"note"_s, id},
                  {u"author"_s, author},
                  {u"written_at"_s, item["at"_L1].toInteger()},
                  {u"body"_s, cleanText(item["body"_L1].toString(), longestRecovered)},
                  {u"mentions"_s, item["mentions"_L1].toArray()}};
    m_events << event;
    return Done {};
}
} // namespace

Result<Events> decideRecover(const Command &command, Deciding &deciding)
{
    return Recovery(command, deciding).decide();
}

} // namespace waypost::conversations
