// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/evolve.h"
#include "core/conversations/facts.h"
#include "core/conversations/merging.h"

#include <algorithm>
#include <array>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

/// JSON array of the row with those added and removed, sorted; empty if none is left.
QString changed(const QString &list, const QJsonValue &add, const QJsonValue &remove)
{
    QStringList items;
    for (const auto &item : arrayFrom(list))
        items << item.toString();
    for (const auto &item : remove.toArray())
        items.removeAll(item.toString());
    for (const auto &item : add.toArray())
        if (!items.contains(item.toString()))
            items << item.toString();
    items.sort();
    return items.isEmpty() ? QString() : textOf(QJsonArray::fromStringList(items));
}

void openIt(Conversation &row, const Event &event)
{
    const QJsonObject &data = event.data;
    if (data.contains("row"_L1)) // split off: it has messages already
        row = conversationFrom(data["row"_L1].toObject());
    row.contact = data["contact"_L1].toString();
    row.channel = data["channel"_L1].toString();
    row.splitFrom = data["split_from"_L1].toString();
    row.status = data["blocked"_L1].toBool() ? u"closed"_s : u"open"_s;
    if (row.priority.isEmpty())
        row.priority = u"normal"_s;
    if (row.createdAt == 0)
        row.createdAt = event.at;
    row.session = 1;
    row.sessionAt = event.at;
}

void wakeUp(Conversation &row, const Event &event)
{
    const bool early = event.actor == "customer"_L1;
    row.wokenFrom = early ? row.snoozedUntil : 0;
    if (row.wokenFrom == 0)
        row.snoozeMode.clear();
    row.status = u"open"_s;
    row.snoozedUntil = 0;
    row.keepAsleep = 0;
}

void forgetSnooze(Conversation &row)
{
    row.snoozedUntil = 0;
    row.keepAsleep = 0;
    row.wokenFrom = 0;
    row.snoozeMode.clear();
}

void openAgain(Conversation &row, const Event &event)
{
    const bool begins = event.type == "conversation.session_begun"_L1;
    if (begins)
        row.sessionAt = event.at;
    else if (event.actor == "customer"_L1 && row.status == "closed"_L1)
        ++row.reopened;
    if (event.data.contains("session"_L1))
        row.session = event.data["session"_L1].toInteger();
    if (event.data["unassign"_L1].toString() == row.assignee)
        row.assignee.clear();
    row.status = u"open"_s;
    row.resolution.clear();
    forgetSnooze(row);
}

void resolve(Conversation &row, const Event &event)
{
    row.status = u"closed"_s;
    row.resolution = event.data["resolution"_L1].toString();
    row.closedAt = event.at;
    row.waitingSince = 0;
    forgetSnooze(row);
}

void snooze(Conversation &row, const Event &event)
{
    row.status = u"snoozed"_s;
    row.snoozedUntil = event.data["until"_L1].toInteger();
    row.snoozeMode = event.data["mode"_L1].toString(u"time"_s);
    row.keepAsleep = event.data["keep_asleep"_L1].toBool() ? 1 : 0;
    row.wokenFrom = 0;
}

void setAttributes(Conversation &row, const Event &event)
{
    QJsonObject attributes = objectFrom(row.attributes);
    const QJsonObject set = event.data["set"_L1].toObject();
    for (auto it = set.begin(); it != set.end(); ++it)
        if (it.value().toString().isEmpty())
            attributes.remove(it.key());
        else
            attributes.insert(it.key(), it.value());
    row.attributes = attributes.isEmpty() ? QString() : textOf(attributes);
}

struct TriageChange {
    QLatin1StringView type;
    void (*change)(Conversation &, const Event &);
};
constexpr std::array triageChanges {
    TriageChange {"conversation.opened"_L1, openIt},
    TriageChange {
        "conversation.assigned"_L1,
        [](Conversation &row, const Event &event) { row.assignee = event.data["agent"_L1].toString(); }},
    TriageChange {"conversation.team_set"_L1,
                  [](Conversation &row, const Event &event) { row.team = event.data["team"_L1].toString(); }},
    TriageChange {"conversation.tagged"_L1,
                  [](Conversation &row, const Event &event) {
                      row.tags = changed(row.tags, event.data["add"_L1], event.data["remove"_L1]);
                  }},
    TriageChange {
        "conversation.priority_set"_L1,
        [](Conversation &row, const Event &event) { row.priority = event.data["priority"_L1].toString(); }},
    TriageChange {"conversation.attributes_set"_L1, setAttributes},
    TriageChange {"conversation.followed"_L1,
                  [](Conversation &row, const Event &event) {
                      row.followers = changed(row.followers, event.data["add"_L1], event.data["remove"_L1]);
                      row.guests = changed(row.guests, event.data["guests"_L1], event.data["remove"_L1]);
                  }},
    TriageChange {"conversation.resolved"_L1, resolve},
    TriageChange {"conversation.reopened"_L1, openAgain},
    TriageChange {"conversation.session_begun"_L1, openAgain},
    TriageChange {"conversation.snoozed"_L1, snooze},
    TriageChange {"conversation.woken"_L1, wakeUp},
    TriageChange {"conversation.read"_L1, [](Conversation &row, const Event &) { row.unread = 0; }},
};
} // namespace

QString listText(const QJsonArray &list)
{
    return list.isEmpty() ? QString() : textOf(list);
}

void evolveTriage(Conversation &row, const Event &event)
{
    const auto rule = std::find_if(triageChanges.begin(), triageChanges.end(),
                                   [&](const TriageChange &entry) { return event.type == entry.type; });
    if (rule != triageChanges.end())
        rule->change(row, event);
}

} // namespace waypost::conversations
