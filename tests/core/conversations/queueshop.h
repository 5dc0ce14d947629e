// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "inbox.h"

#include "core/channels/channels.h"
#include "core/team/viewer.h"

#include <QJsonArray>

namespace waypost::tests {

/// Ana owns the shop, Ben works in Orders, Cleo in Sales; a customer, Mira, writes to two numbers.
class QueueShop : public Inbox {
public:
    QueueShop()
    {
        using namespace Qt::StringLiterals;
        ana = freshId();
        ben = freshId();
        cleo = freshId();
        sales = freshId();
        orders = freshId();
        agent(u"agent.add"_s, ana, {{u"name"_s, u"Ana"_s}, {u"role"_s, u"owner"_s}}, u"setup"_s);
        agent(u"agent.add"_s, ben, {{u"name"_s, u"Ben"_s}, {u"role"_s, u"agent"_s}}, u"setup"_s);
        agent(u"agent.add"_s, cleo, {{u"name"_s, u"Cleo"_s}, {u"role"_s, u"agent"_s}}, u"setup"_s);
        agent(u"team.add"_s, sales, {{u"name"_s, u"Sales"_s}}, ana);
        agent(u"team.add"_s, orders, {{u"name"_s, u"Orders"_s}}, ana);
        agent(u"agent.set_teams"_s, ben, {{u"teams"_s, QJsonArray {orders}}}, ana);
        agent(u"agent.set_teams"_s, cleo, {{u"teams"_s, QJsonArray {sales}}}, ana);
        for (const QString &channel : {u"main"_s, u"second"_s})
            rows.save(u"channels"_s, channel, write(channels::Channel {}));
    }
    QString ana, ben, cleo, sales, orders;
    QList<Timer> wanted; ///< all that was ever to be done later

    using Inbox::give;
    /// Error code of the refusal; empty when it was done.
    QString give(const QString &who, const QString &type, const QString &subject, const QJsonObject &data)
    {
        refusal = {};
        const qsizetype before = journal.size();
        const QString refused = agent(type, subject, data, who);
        noteTimers(before);
        return refused;
    }
    /// Mira writes; returns the conversation.
    QString hear(const QString &providerId, const QString &body,
                 const QString &channel = QStringLiteral("main"), const QString &quoted = {},
                 const QString &phone = QStringLiteral("+491511000001"))
    {
        using namespace Qt::StringLiterals;
        const qsizetype before = journal.size();
        QJsonObject data {{u"channel"_s, channel},
                          {u"provider_id"_s, providerId},
                          {u"sender"_s, QJsonObject {{u"phone"_s, phone}}},
                          {u"at"_s, nowMs},
                          {u"content"_s, toJson(conversations::TextContent {body})}};
        if (!quoted.isEmpty())
            data.insert("reply_to"_L1, quoted);
        intake(u"message.receive"_s, data);
        noteTimers(before);
        return message(lastId).conversation;
    }
    QString echo(const QString &providerId, const QString &body)
    {
        using namespace Qt::StringLiterals;
        intake(u"message.echo"_s,
               {{u"channel"_s, u"main"_s},
                {u"provider_id"_s, providerId},
                {u"to"_s, QJsonObject {{u"phone"_s, u"+491511000001"_s}}},
                {u"at"_s, nowMs},
                {u"content"_s, toJson(conversations::TextContent {body})}});
        return message(lastId).conversation;
    }
    QStringList activitiesOf(const QString &conversation)
    {
        QStringList told;
        for (const QString &key : keysOf(QStringLiteral("activities")))
            if (const auto row = at<conversations::Activity>(QStringLiteral("activities"), key);
                row.conversation == conversation)
                told << row.what;
        return told;
    }
    team::Viewer viewer(const QString &who)
    {
        return *team::Viewer::from(who, at<team::Agent>(QStringLiteral("agents"), who));
    }

private:
    void noteTimers(qsizetype from)
    {
        for (const Event &event : journal.sliced(from))
            wanted += timersOf(event, features, rows);
    }
};

} // namespace waypost::tests
