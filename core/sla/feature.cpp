// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/visibility.h"
#include "core/sla/check.h"
#include "core/sla/policies.h"
#include "core/sla/sessions.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace waypost::sla {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 atOnce = 1; ///< a timer's time that is always over, whatever clock the event is by

Timer checkTimer(const QString &id, qint64 at, const QString &conversation, QJsonObject data = {})
{
    return {id, at, u"sla.check"_s, conversation, std::move(data)};
}

/// Every open session looks at its policy again.
QList<Timer> timersOfAll(const QString &why, const QJsonObject &data, Rows &rows)
{
    QJsonObject command = data;
    command.insert("why"_L1, why);
    QList<Timer> timers;
    for (const QString &id : openConversations(rows))
        timers << checkTimer(u"sla-"_s + why + u':' + id, atOnce, id, command);
    return timers;
}

QList<Timer> timersOfPolicies(const Event &event, Rows &rows)
{
    if (event.type == "calendar.saved"_L1)
        return hasPolicies(rows) ? timersOfAll(u"calendar"_s, {{u"calendar"_s, event.subject}}, rows)
                                 : QList<Timer> {};
    if (event.type == "policy.reapplied"_L1)
        return timersOfAll(u"reapply"_s, {{u"recompute"_s, event.data["recompute"_L1]}}, rows);
    const bool gone = event.type == "policy.removed"_L1
        || (event.type == "policy.saved"_L1 && !event.data["active"_L1].toBool(true));
    return gone ? timersOfAll(u"policy"_s, {}, rows) : QList<Timer> {};
}

/// Why the event may give the conversation another policy; empty: it can't.
QString choosingReason(const Event &event)
{
    static constexpr std::array beginning {"conversation.opened"_L1, "conversation.session_begun"_L1};
    static constexpr std::array changing {"conversation.reopened"_L1,       "conversation.priority_set"_L1,
                                          "conversation.team_set"_L1,       "conversation.tagged"_L1,
                                          "conversation.attributes_set"_L1, "conversation.absorbed"_L1,
                                          "conversation.unmerged"_L1};
    const auto is = [&](QLatin1StringView type) { return event.type == type; };
    if (std::any_of(beginning.begin(), beginning.end(), is))
        return u"begun"_s;
    return std::any_of(changing.begin(), changing.end(), is) ? u"changed"_s : QString();
}

/// A contact's attributes may make him a VIP, or one of a segment.
QList<Timer> timersOfContact(const Event &event, Rows &rows)
{
    const auto known = hasPolicies(rows)
        ? loadAs<conversations::ContactConversations>(rows, u"contact_conversations"_s, event.subject)
        : std::nullopt;
    QList<Timer> timers;
    if (known)
        for (const auto &id : QJsonDocument::fromJson(known->ids.toUtf8()).array())
            if (const auto session = presentSession(id.toString(), rows); session && session->closedAt == 0)
                timers << checkTimer(u"sla-changed:"_s + id.toString(), atOnce, id.toString(),
                                     {{u"why"_s, u"changed"_s}});
    return timers;
}

QList<Timer> timersOfSessions(const Event &event, Rows &rows)
{
    if (event.type.startsWith("policy."_L1) || event.type == "calendar.saved"_L1)
        return timersOfPolicies(event, rows);
    if (event.type == "contact.edited"_L1)
        return timersOfContact(event, rows);
    QList<Timer> timers;
    if (const QString why = choosingReason(event); !why.isEmpty() && hasPolicies(rows))
        timers << checkTimer(u"sla-"_s + why + u':' + event.subject, atOnce, event.subject,
                             {{u"why"_s, why}});
    for (const QString &key : sessionKeys(event, rows)) {
        const auto session = loadAs<Session>(rows, u"sla_sessions"_s, key);
        if (session && !session->terms.isEmpty())
            timers << checkTimer(u"sla:"_s + session->conversation, session->nextAt, session->conversation);
    }
    return timers;
}

/// Nothing in it says who the customer is or what he wrote.
QList<Effect> effectsOfSessions(const Event &event, Rows &rows)
{
    if (event.type != "sla.warned"_L1 || !event.data["actions"_L1].toArray().contains(u"webhook"_s)
        || workspace::setting(rows, "alerts.webhook_url"_L1).toString().isEmpty())
        return {};
    QJsonObject body {{u"what"_s, event.type}, {u"conversation"_s, event.subject}, {u"at"_s, event.at}};
    for (const auto key :
         {"session"_L1, "clock"_L1, "kind"_L1, "level"_L1, "due"_L1, "owner"_L1, "team"_L1, "policy"_L1})
        body.insert(key, event.data[key]);
    body.insert("late"_L1, event.data["late"_L1].toBool());
    const QString id = u"webhook:"_s + sessionKey(event.subject, event.data["session"_L1].toInteger()) + u'/'
        + event.data["clock"_L1].toString() + u'/' + event.data["level"_L1].toString();
    return {Effect {id, u"webhook.post"_s, event.subject, u"@alerts"_s, event.subject, body}};
}
} // namespace

Feature sla()
{
    Feature feature;
    feature.name = u"sla"_s;
    feature.projections = {policiesTable(), sessionsTable()};
    feature.commands = {u"policy.save"_s, u"policy.remove"_s, u"policy.reapply"_s, u"sla.nudge"_s};
    feature.intake = {u"sla.check"_s};
    feature.decide = [](const Command &command, Deciding &deciding) -> Result<Events> {
        if (command.type == "sla.check"_L1)
            return decideCheck(command, deciding.rows);
        if (command.type == "sla.nudge"_L1)
            return decideNudge(command, deciding.rows);
        return decidePolicy(command, deciding);
    };
    feature.timers = timersOfSessions;
    feature.effects = effectsOfSessions;
    return feature;
}

} // namespace waypost::sla
