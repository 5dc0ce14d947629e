// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/values.h"

#include "core/channels/channels.h"
#include "core/contacts/contacts.h"
#include "core/conversations/conversations.h"
#include "core/team/team.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace waypost::replies {

namespace {
using namespace Qt::StringLiterals;

/// Custom attributes are kept as one JSON object of texts.
void addAttributes(const QString &json, const QString &prefix, Values &values)
{
    const QJsonObject attributes = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        values.texts.insert(prefix + it.key(), it.value().toVariant().toString());
}

void addContact(const contacts::Contact &contact, Values &values)
{
    values.texts["contact.name"_L1] = contact.name;
    values.texts["contact.first_name"_L1] = firstNameOf(contact.name);
    addAttributes(contact.attributes, u"contact.attribute."_s, values);
    values.language = contact.language;
}

void addConversation(const QString &id, Rows &rows, Values &values)
{
    const auto row = loadAs<conversations::Conversation>(rows, u"conversations"_s, id);
    if (!row)
        return;
    constexpr qsizetype shortId = 6;
    values.texts["conversation.id_short"_L1] = id.right(shortId).toUpper();
    values.texts["conversation.status"_L1] = row->status;
    values.texts["conversation.priority"_L1] = row->priority;
    values.moments["conversation.created_at"_L1] = row->createdAt;
    values.moments["conversation.closed_at"_L1] = row->closedAt;
    addAttributes(row->attributes, u"conversation.attribute."_s, values);
    if (const auto contact = loadAs<contacts::Contact>(rows, u"contacts"_s, row->contact))
        addContact(*contact, values);
    if (const auto team = loadAs<team::Team>(rows, u"teams"_s, row->team))
        values.texts["team.name"_L1] = team->name;
    if (const auto channel = loadAs<channels::Channel>(rows, u"channels"_s, row->channel))
        values.texts["channel.name"_L1] = channel->name;
}
} // namespace

Values valuesFor(const ValuesFor &place, Rows &rows)
{
    Values values;
    for (const auto known :
         {"contact.name"_L1, "contact.first_name"_L1, "agent.name"_L1, "agent.first_name"_L1, "team.name"_L1,
          "channel.name"_L1, "conversation.id_short"_L1, "conversation.status"_L1, "conversation.priority"_L1,
          "workspace.name"_L1})
        values.texts.insert(known, {});
    values.moments
        = {{u"date"_s, place.nowMs}, {u"conversation.created_at"_s, 0}, {u"conversation.closed_at"_s, 0}};
    values.openPrefixes = {u"contact.attribute."_s, u"conversation.attribute."_s};
    values.timeZone = place.timeZone;
    values.texts["workspace.name"_L1] = place.workspace;
    if (const auto agent = loadAs<team::Agent>(rows, u"agents"_s, place.agent)) {
        values.texts["agent.name"_L1] = agent->name;
        values.texts["agent.first_name"_L1] = firstNameOf(agent->name);
    }
    if (!place.conversation.isEmpty())
        addConversation(place.conversation, rows, values);
    if (const QString said = values.texts.value(u"conversation.attribute.language"_s); !said.isEmpty())
        values.language = said;
    if (values.language.isEmpty())
        values.language = place.language;
    return values;
}

} // namespace waypost::replies
