// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/simulation/simprovider.h"

#include "core/base/ids.h"
#include "core/conversations/conversations.h"

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;

net::HttpOutcome answeredWith(int status, const QByteArray &body)
{
    net::HttpOutcome outcome;
    outcome.fate = net::CallFate::Answered;
    outcome.status = status;
    outcome.body = body;
    return outcome;
}
} // namespace

Command SimProvider::told(const QString &type, const QJsonObject &data)
{
    return {Ids(m_world.clock.nowMs(), m_world.someBytes()).next(), type, {}, u"provider"_s, 0, 0, data};
}

void SimProvider::customerWrites()
{
    const int customer = m_world.random.bounded(5);
    deliver(
        told(u"message.receive"_s,
             {{u"channel"_s, u"main"_s},
              {u"provider_id"_s, QString(QLatin1StringView(taintedId) + QString::number(++m_ids))},
              {u"sender"_s,
               QJsonObject {
                   {u"phone"_s, QString(u'+' + QLatin1StringView(taintedNumber) + QString::number(customer))},
                   {u"name"_s, u"Customer %1"_s.arg(customer)}}},
              {u"at"_s, m_world.clock.nowMs()},
              {u"content"_s, conversations::toJson(conversations::TextContent {u"Hello"_s})}}));
}

/// Until there is a 200: again and again.
void SimProvider::deliver(const Command &command)
{
    m_undelivered << command.id;
    m_world.carry([this, command] {
        m_webhook(command,
                  [this, id = command.id] { m_world.carry([this, id] { m_undelivered.remove(id); }); });
    });
    m_world.in(5'000, [this, command] {
        if (m_undelivered.contains(command.id))
            deliver(command);
    });
}

net::HttpOutcome SimProvider::take(const Effect &effect)
{
    if (m_world.oneIn(10)) {
        m_observer.callArrived(effect, false);
        return answeredWith(429, R"({"error":{"message":"slow down","code":130429}})");
    }
    if (m_world.oneIn(20)) {
        m_observer.callArrived(effect, false);
        return answeredWith(400, R"({"error":{"message":"undeliverable","code":131026}})");
    }
    m_observer.callArrived(effect, true);
    const QString id = QLatin1StringView(taintedId) + u"out"_s + QString::number(++m_ids);
    tellStatus(effect.subject, id, u"sent"_s, 5);
    tellStatus(effect.subject, id, u"delivered"_s, 60);
    if (m_world.random.bounded(2))
        tellStatus(effect.subject, id, u"read"_s, 2'000);
    if (m_world.oneIn(12))
        return answeredWith(502, "<html>bad gateway</html>"); // it was taken all the same
    return answeredWith(200,
                        R"({"messaging_product":"whatsapp","messages":[{"id":")" + id.toUtf8() + R"("}]})");
}

void SimProvider::tellStatus(const QString &message, const QString &providerId, const QString &status,
                             qint64 afterMs)
{
    m_world.in(afterMs, [this, message, providerId, status] {
        deliver(told(u"message.report"_s,
                     {{u"provider_id"_s, providerId},
                      {u"status"_s, status},
                      {u"message"_s, message},
                      {u"at"_s, m_world.clock.nowMs()}}));
    });
}

} // namespace waypost::tests
