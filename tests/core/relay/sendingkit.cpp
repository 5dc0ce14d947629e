// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendingkit.h"

#include <QTest>

namespace relaykit {

using namespace Qt::StringLiterals;

void SendingKit::end()
{
    m_owner.reset();
    m_stage.reset();
}

bool SendingKit::customerHasWritten()
{
    if (!m_stage->start())
        return false;
    m_owner = m_stage->owner();
    return m_owner && m_stage->post(Stage::text(zoe, u"wamid.in1"_s, u"Do you have blue ones?"_s)) == 200
        && QTest::qWaitFor([this] { return !m_owner->ids(u"messages"_s).isEmpty(); }, soonMs);
}

QString SendingKit::replyWith(const QJsonObject &content, const QString &phone)
{
    const wire::AnswerFrame answer = m_owner->give(u"conversation.reply"_s, m_stage->conversationWith(phone),
                                                   {{u"content"_s, content}, {u"override"_s, true}});
    return answer.refused ? answer.refused->code : answer.id;
}

QString SendingKit::reply(const QString &words, const QString &phone)
{
    return replyWith({{u"kind"_s, u"text"_s}, {u"body"_s, words}}, phone);
}

QString SendingKit::statusOf(const QString &message) const
{
    return m_stage->value(u"SELECT status FROM messages WHERE id = ?"_s, {message}).toString();
}

QString SendingKit::providerIdOf(const QString &message) const
{
    return m_stage->value(u"SELECT provider_id FROM messages WHERE id = ?"_s, {message}).toString();
}

} // namespace relaykit
