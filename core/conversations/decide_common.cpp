// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/conversations/decide.h"
#include "core/conversations/facts.h"

namespace waypost::conversations {

using namespace Qt::StringLiterals;

std::optional<Conversation> conversationAt(Rows &rows, const QString &id)
{
    return loadAs<Conversation>(rows, u"conversations"_s, id);
}

std::optional<Message> messageAt(Rows &rows, const QString &id)
{
    return loadAs<Message>(rows, u"messages"_s, id);
}

qint64 blockedSince(const QString &contact, Rows &rows)
{
    const auto at = [&](const QString &id) {
        return loadAs<contacts::Contact>(rows, u"contacts"_s, id).value_or(contacts::Contact {}).blockedAt;
    };
    const qint64 own = at(contact);
    return own > 0 ? own : at(contacts::personOf(rows, contact));
}

Error badValue(const QString &text)
{
    return {u"bad_value"_s, text};
}

Error noSuchConversation()
{
    return {u"no_such_conversation"_s,
            u"There is no such conversation. Choose one from the list and try again."_s};
}

Error noSuchMessage()
{
    return {u"no_such_message"_s,
            u"There is no such message in this conversation. Choose one that you can see."_s};
}

Error windowClosed(const Conversation &conversation)
{
    return {
        u"window_closed"_s,
        u"The customer last wrote more than 24 hours ago. Send a template, or wait for the customer to write."_s,
        {{u"window_until"_s, conversation.windowUntil}}};
}

QString previewOf(const Content &content)
{
    constexpr qsizetype shown = 200;
    return cleanLine(wordsOf(content), shown);
}

void bringProviderId(QJsonObject &data, const QString &providerId, Rows &rows)
{
    data.insert("provider_id"_L1, providerId);
    const auto early = loadAs<EarlyFacts>(rows, u"early_facts"_s, providerId);
    if (!early || early->facts.isEmpty())
        return;
    QJsonArray facts = data["facts"_L1].toArray();
    QJsonArray quotedBy;
    for (const auto &value : arrayFrom(early->facts))
        if (value["fact"_L1].toString() == "quote"_L1)
            quotedBy << value["message"_L1];
        else
            facts << value;
    data.insert("early"_L1, true);
    if (!facts.isEmpty())
        data.insert("facts"_L1, facts);
    if (!quotedBy.isEmpty())
        data.insert("quoted_by"_L1, quotedBy);
}

} // namespace waypost::conversations
