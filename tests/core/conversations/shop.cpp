// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

namespace waypost::tests {

using namespace Qt::StringLiterals;
using namespace waypost::conversations;

namespace {
QJsonObject joined(QJsonObject data, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        data.insert(it.key(), it.value());
    return data;
}
} // namespace

Shop::Shop()
    : ana(freshId())
    , ben(freshId())
    , sales(freshId())
{
    agent(u"agent.add"_s, ana, {{u"name"_s, u"Ana"_s}, {u"role"_s, u"owner"_s}}, u"setup"_s);
    agent(u"agent.add"_s, ben, {{u"name"_s, u"Ben"_s}, {u"role"_s, u"agent"_s}}, u"setup"_s);
    agent(u"team.add"_s, sales, {{u"name"_s, u"Sales"_s}}, ana);
}

QJsonObject Shop::mira()
{
    return {{u"phone"_s, u"+491511000001"_s}, {u"user_id"_s, u"DE.1"_s}, {u"name"_s, u"Mira"_s}};
}

QJsonObject Shop::text(const QString &body)
{
    return toJson(TextContent {body});
}

QJsonObject Shop::failure()
{
    return {{u"code"_s, 131026}, {u"text"_s, u"Can't be delivered."_s}};
}

QString Shop::hear(const QString &providerId, const QString &body, const QJsonObject &more)
{
    intake(u"message.receive"_s,
           joined({{u"channel"_s, u"main"_s},
                   {u"provider_id"_s, providerId},
                   {u"sender"_s, mira()},
                   {u"at"_s, nowMs},
                   {u"content"_s, text(body)}},
                  more));
    return lastId;
}

QString Shop::hearChange(const QString &type, const QString &providerId, const QString &target,
                         const QJsonObject &more, qint64 at)
{
    QJsonObject data = joined({{u"channel"_s, u"main"_s},
                               {u"provider_id"_s, providerId},
                               {u"sender"_s, mira()},
                               {u"at"_s, at ? at : nowMs},
                               {u"target"_s, target}},
                              more);
    if (more.contains("to"_L1))
        data.remove("sender"_L1);
    return intake(type, data);
}

QString Shop::echo(const QString &providerId, const QString &body)
{
    intake(u"message.echo"_s,
           {{u"channel"_s, u"main"_s},
            {u"provider_id"_s, providerId},
            {u"to"_s, mira()},
            {u"at"_s, nowMs},
            {u"content"_s, text(body)}});
    return lastId;
}

QString Shop::report(const QString &providerId, const QString &status, const QString &message,
                     const QJsonObject &error)
{
    QJsonObject data {{u"provider_id"_s, providerId}, {u"status"_s, status}, {u"at"_s, nowMs}};
    if (!message.isEmpty())
        data.insert("message"_L1, message);
    if (!error.isEmpty())
        data.insert("error"_L1, error);
    return intake(u"message.report"_s, data);
}

QString Shop::say(const QString &who, const QString &body, qint64 seen)
{
    agent(u"conversation.reply"_s, thread(), {{u"content"_s, text(body)}}, who, seen);
    return lastId;
}

QString Shop::thread() const
{
    return keysOf(u"conversations"_s).value(0);
}

Conversation Shop::row()
{
    return conversation(thread());
}

QStringList Shop::types() const
{
    QStringList list;
    for (const Event &event : last)
        list << event.type;
    return list;
}

} // namespace waypost::tests
