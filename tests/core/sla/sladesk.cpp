// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sla/sladesk.h"

#include "core/channels/channels.h"

namespace waypost::tests {

using namespace Qt::StringLiterals;

namespace {
QJsonObject joined(QJsonObject usual, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        usual.insert(it.key(), it.value());
    return usual;
}
} // namespace

SlaDesk::SlaDesk()
{
    ana = freshId();
    ben = freshId();
    sales = freshId();
    agent(u"agent.add"_s, ana, {{u"name"_s, u"Ana"_s}, {u"role"_s, u"owner"_s}}, u"setup"_s);
    agent(u"agent.add"_s, ben, {{u"name"_s, u"Ben"_s}, {u"role"_s, u"agent"_s}}, u"setup"_s);
    agent(u"team.add"_s, sales, {{u"name"_s, u"Sales"_s}}, ana);
    agent(u"agent.set_teams"_s, ben, {{u"teams"_s, QJsonArray {sales}}}, ana);
    for (const QString &channel : {u"main"_s, u"second"_s})
        rows.save(u"channels"_s, channel, write(channels::Channel {}));
    nowMs = monday;
}

QString SlaDesk::ask(const QString &text, const QString &phone)
{
    intake(u"message.receive"_s, received(text, phone, nowMs));
    const QString conversation = message(lastId).conversation;
    settle();
    return conversation;
}

QJsonObject SlaDesk::received(const QString &text, const QString &phone, qint64 at)
{
    return {{u"channel"_s, u"main"_s},
            {u"provider_id"_s, QString(u"wamid."_s + freshId())},
            {u"sender"_s, QJsonObject {{u"phone"_s, phone}}},
            {u"at"_s, at},
            {u"content"_s, toJson(conversations::TextContent {text})}};
}

void SlaDesk::reply(const QString &conversation, const QJsonObject &more)
{
    agent(u"conversation.reply"_s, conversation,
          joined({{u"content"_s, toJson(conversations::TextContent {u"Yes"_s})}}, more), ben);
    settle();
}

void SlaDesk::act(const QString &type, const QString &subject, const QJsonObject &data)
{
    agent(type, subject, data, ana);
    settle();
}

QString SlaDesk::savePolicy(const QJsonObject &more, const QString &id)
{
    const QString policy = id.isEmpty() ? freshId() : id;
    refusal = {};
    agent(u"policy.save"_s, policy,
          joined({{u"name"_s, u"Promise"_s}, {u"grid"_s, gridOf(3600, 1800, 0, 8 * 3600)}}, more), ana);
    settle();
    return policy;
}

QJsonObject SlaDesk::gridOf(qint64 first, qint64 next, qint64 update, qint64 resolution)
{
    return sla::toJson(terms({first, next, update, resolution}).grid);
}

QJsonArray SlaDesk::levelOf(const QString &id, const QString &clock, qint64 offset,
                            const QStringList &actions)
{
    return {QJsonObject {{u"id"_s, id},
                         {u"clock"_s, clock},
                         {u"offset"_s, offset},
                         {u"business"_s, true},
                         {u"actions"_s, QJsonArray::fromStringList(actions)}}};
}

sla::Session SlaDesk::session(const QString &conversation, qint64 number)
{
    return at<sla::Session>(u"sla_sessions"_s, sla::sessionKey(conversation, number));
}

sla::Clock SlaDesk::clock(const QString &conversation, const QString &id, qint64 number)
{
    for (const sla::Clock &clock : sla::clocksOf(session(conversation, number), nowMs))
        if (clock.id == id || (id == "next"_L1 && clock.id.startsWith("next/"_L1)))
            return clock;
    return {};
}

int SlaDesk::told(const QString &type) const
{
    return int(std::count_if(journal.begin(), journal.end(),
                             [&](const Event &event) { return event.type == type; }));
}

Event SlaDesk::lastOf(const QString &type) const
{
    const auto found = std::find_if(journal.rbegin(), journal.rend(),
                                    [&](const Event &event) { return event.type == type; });
    return found == journal.rend() ? Event {} : *found;
}

} // namespace waypost::tests
