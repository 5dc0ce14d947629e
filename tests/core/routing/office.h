// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"
#include "core/routing/places.h"
#include "core/team/team.h"
#include "tests/core/conversations/inbox.h"

#include <QJsonArray>

namespace waypost::tests {

/// An owner, a team and as many agents as a test wants; customers who write. What is due at once is done at
/// once.
class Office : public Inbox {
public:
    explicit Office(QByteArray seed = "office")
        : Inbox(std::move(seed))
    {
        using namespace Qt::StringLiterals;
        owner = freshId();
        team = freshId();
        agent(u"agent.add"_s, owner, {{u"name"_s, u"Olga"_s}, {u"role"_s, u"owner"_s}}, u"setup"_s);
        agent(u"team.add"_s, team, {{u"name"_s, u"Sales"_s}}, owner);
    }
    QString owner, team;

    QString hire(const QString &name, const QJsonObject &profile = {}, const QJsonArray &teams = {})
    {
        using namespace Qt::StringLiterals;
        passTime(1); // their ids are in the order in which they came
        const QString id = freshId();
        agent(u"agent.add"_s, id, {{u"name"_s, name}, {u"role"_s, u"agent"_s}}, owner);
        if (!teams.isEmpty())
            agent(u"agent.set_teams"_s, id, {{u"teams"_s, teams}}, owner);
        if (!profile.isEmpty())
            agent(u"profile.set"_s, id, profile, owner);
        return id;
    }
    QString act(const QString &who, const QString &type, const QString &subject, const QJsonObject &data = {})
    {
        const QString refused = agent(type, subject, data, who);
        passTime(0);
        return refused;
    }
    QString setQueue(const QJsonObject &rules, const QString &queue = QStringLiteral("-"))
    {
        return act(owner, QStringLiteral("queue.set"), queue, rules);
    }
    void seen(const QString &who, bool connected, bool idle = false)
    {
        using namespace Qt::StringLiterals;
        intake(u"agent.seen"_s, {{u"connected"_s, connected}, {u"idle"_s, idle}}, who);
        passTime(0);
    }
    /// The customer with that number writes; the conversation.
    QString hear(int customer, const QString &channel = QStringLiteral("main"))
    {
        using namespace Qt::StringLiterals;
        const QString id = receive(customer, channel);
        passTime(0);
        return id;
    }
    /// The same, but nothing that is due because of it is done yet.
    QString receive(int customer, const QString &channel = QStringLiteral("main"))
    {
        using namespace Qt::StringLiterals;
        intake(u"message.receive"_s,
               {{u"channel"_s, channel},
                {u"provider_id"_s, u"wamid.%1"_s.arg(++m_messages)},
                {u"sender"_s, QJsonObject {{u"phone"_s, u"+4915110%1"_s.arg(customer, 5, 10, QChar(u'0'))}}},
                {u"at"_s, nowMs},
                {u"content"_s, toJson(conversations::TextContent {u"Hello?"_s})}});
        return message(lastId).conversation;
    }
    QString reply(const QString &who, const QString &conversation)
    {
        using namespace Qt::StringLiterals;
        return act(
            who, u"conversation.reply"_s, conversation,
            {{u"content"_s, toJson(conversations::TextContent {u"Here we are."_s})}, {u"hold_s"_s, 0}});
    }
    /// What was assigned last.
    QString lastAssigned() const
    {
        for (auto event = journal.crbegin(); event != journal.crend(); ++event)
            if (event->type == QLatin1StringView("conversation.assigned"))
                return event->subject;
        return {};
    }
    QString assigneeOf(const QString &id) { return conversation(id).assignee; }
    routing::Availability availability(const QString &who)
    {
        return at<routing::Availability>(QStringLiteral("availabilities"), who);
    }
    /// What the newest event of that type about it says of why.
    QJsonObject whyOf(const QString &conversation, const QString &type)
    {
        for (auto event = journal.crbegin(); event != journal.crend(); ++event)
            if (event->subject == conversation && event->type == type)
                return event->data[QLatin1StringView("why")].toObject();
        return {};
    }
    QString codeOf(const QString &conversation, const QString &type = QStringLiteral("conversation.assigned"))
    {
        return whyOf(conversation, type)[QLatin1StringView("code")].toString();
    }
    qsizetype countOf(const QString &type, const QString &subject = {}) const
    {
        return std::count_if(journal.begin(), journal.end(), [&](const Event &event) {
            return event.type == type && (subject.isEmpty() || event.subject == subject);
        });
    }

private:
    int m_messages = 0;
};

} // namespace waypost::tests
