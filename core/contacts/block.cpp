// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/block.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace waypost::contacts {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestWhy = 500;
constexpr qsizetype mostChannels = 50;

Error cantBlock(const QString &text)
{
    return {u"bad_value"_s, text};
}

Result<QJsonArray> channelsOf(const Command &command, Rows &rows)
{
    QJsonArray channels;
    for (const auto &value : command.data["channels"_L1].toArray()) {
        if (!rows.load(u"channels"_s, value.toString()))
            return cantBlock(u"There is no such number. Name those that the customer writes to."_s);
        if (!channels.contains(value))
            channels << value;
    }
    if (channels.isEmpty() || channels.size() > mostChannels)
        return cantBlock(u"Name the numbers that the customer writes to, 50 at most."_s);
    return channels;
}

QJsonArray listFrom(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}
} // namespace

bool isAboutBlocking(const QString &type)
{
    static constexpr std::array types {"contact.block"_L1, "contact.unblock"_L1, "contact.blocked"_L1,
                                       "contact.unblocked"_L1};
    return std::any_of(types.begin(), types.end(), [&](QLatin1StringView known) { return type == known; });
}

Result<Events> decideBlock(const Command &command, Rows &rows)
{
    const auto contact = loadAs<Contact>(rows, u"contacts"_s, command.subject);
    if (!contact)
        return Error {u"no_such_contact"_s, u"There is no such contact. Choose one from the list."_s};
    const bool block = command.type == "contact.block"_L1;
    if (block == (contact->blockedAt > 0))
        return Events {};
    QJsonArray channels = listFrom(contact->blockedOn);
    if (block) {
        const auto wanted = channelsOf(command, rows);
        if (!wanted)
            return wanted.error();
        channels = *wanted;
    }
    Event event = eventOf(command, block ? u"contact.blocked"_s : u"contact.unblocked"_s);
    event.data
        = {{u"why"_s, cleanLine(command.data["why"_L1].toString(), longestWhy)}, {u"channels"_s, channels}};
    return Events {event};
}

void evolveBlock(Contact &contact, const Event &event)
{
    const bool blocked = event.type == "contact.blocked"_L1;
    contact.blockedAt = blocked ? event.at : 0;
    contact.blockedBy = blocked ? event.actor : QString();
    contact.blockedWhy = blocked ? event.data["why"_L1].toString() : QString();
    contact.blockedOn = blocked
        ? QString::fromUtf8(QJsonDocument(event.data["channels"_L1].toArray()).toJson(QJsonDocument::Compact))
        : QString();
}

QList<Effect> effectsOfBlocking(const Event &event, Rows &rows)
{
    if (event.type != "contact.blocked"_L1 && event.type != "contact.unblocked"_L1)
        return {};
    const auto contact = loadAs<Contact>(rows, u"contacts"_s, event.subject);
    if (!contact || (contact->phone.isEmpty() && contact->userId.isEmpty()))
        return {};
    const QString kind = event.type == "contact.blocked"_L1 ? u"contact.block"_s : u"contact.unblock"_s;
    QList<Effect> effects;
    for (const auto &channel : event.data["channels"_L1].toArray())
        effects << Effect {
            u"block:"_s + event.cause + u':' + channel.toString(),
            kind,
            event.subject,
            channel.toString(),
            event.subject,
            {{u"to"_s, QJsonObject {{u"phone"_s, contact->phone}, {u"user_id"_s, contact->userId}}}}};
    return effects;
}

} // namespace waypost::contacts
