// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/delivery.h"

#include "core/sandbox/notices.h"
#include "core/sandbox/windows.h"

#include <QUrl>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 reactionAgeMs = 30LL * 24 * 3'600'000;

struct Fate {
    int code = 0; ///< 0: it arrives
    QString details {};
    bool skipDelivered = false;
};

void report(Cloud &cloud, const QString &wamid, const QString &status, qint64 now, const Fate &fate = {})
{
    Sent *sent = cloud.sent.find(wamid);
    Customer *customer = sent ? cloud.customers.find(sent->customer) : nullptr;
    if (!customer)
        return;
    const QJsonObject error = fate.code != 0 ? webhookError(fate.code, fate.details) : QJsonObject();
    cloud.tell(u"messages"_s,
               statusValue(cloud, *customer, *sent, statusObject(*customer, *sent, status, now, error)), now);
    QJsonObject entry {{u"status"_s, status}, {u"at"_s, now}};
    if (fate.code != 0)
        entry.insert("code"_L1, fate.code);
    sent->statuses << entry;
}

/// Why the media of a message can't be sent; empty if it can or there is none.
QString mediaTrouble(const Cloud &cloud, const Sent &sent, qint64 now)
{
    const QJsonObject part = sent.body[sent.kind].toObject();
    const QString link = part["link"_L1].toString();
    if (QUrl(link).host().endsWith(".invalid"_L1)) // RFC 6761: never a host
        return u"Downloading media from the link failed: the host could not be resolved."_s;
    const QString id = part["id"_L1].toVariant().toString();
    if (id.isEmpty())
        return {};
    const Medium *medium = cloud.media.find(id, now);
    return medium ? unfitFor(sent.kind, part["voice"_L1].toBool(), *medium) : u"The media has expired."_s;
}

bool reactionHits(Cloud &cloud, const Sent &sent, qint64 now)
{
    const QString target = sent.body["reaction"_L1]["message_id"_L1].toString();
    if (const Received *received = cloud.received.find(target))
        return received->customer == sent.customer && received->type != "reaction"_L1
            && now - received->at < reactionAgeMs;
    const Sent *own = cloud.sent.find(target);
    return own && own->customer == sent.customer && own->kind != "reaction"_L1
        && now - own->at < reactionAgeMs;
}

Fate fateOf(Cloud &cloud, const Customer &customer, const Sent &sent, qint64 now)
{
    const bool marketing = sent.category == "marketing"_L1;
    const bool open = windowOpen(customer, now);
    if (customer.blockedUs || customer.notOnWhatsApp)
        return {131026, u"Message undeliverable."_s};
    if (sent.kind != "template"_L1 && !open)
        return {
            131047,
            u"Message failed to send because more than 24 hours have passed since the customer last replied to this number."_s};
    if (marketing && customer.marketingStopped)
        return {131050, u"The user has stopped receipt of marketing messages from this business."_s};
    if (marketing && customer.marketingCapped && !open)
        return {131049, u"This message was not delivered to maintain healthy ecosystem engagement."_s};
    if (!open && !cloud.limits.mayInitiate(customer.key, cloud.account.messagingLimit, now))
        return {
            131048,
            u"Message failed to send because the limit of people this account may write to in 24 hours was reached."_s};
    if (const QString trouble = mediaTrouble(cloud, sent, now); !trouble.isEmpty())
        return {131053, trouble};
    if (sent.kind == "reaction"_L1 && !reactionHits(cloud, sent, now))
        return {131009, u"The message to react to is unknown, too old, deleted or a reaction."_s};
    if (const auto fault = cloud.faults.takeForStatus()) {
        if (fault->code == 0)
            return {0, {}, true};
        return {fault->code, u"Asked for by the sandbox's control surface."_s};
    }
    return {};
}

void arrive(Cloud &cloud, const QString &wamid, bool silently, qint64 now)
{
    const Sent *sent = cloud.sent.find(wamid);
    Customer *customer = sent ? cloud.customers.find(sent->customer) : nullptr;
    if (!customer)
        return;
    if (customer->offline) {
        cloud.undelivered[customer->key] << wamid;
        return;
    }
    if (!silently)
        report(cloud, wamid, u"delivered"_s, now);
    cloud.unopened[customer->key] << wamid;
    if (customer->opensAfterMs >= 0)
        cloud.later(now, customer->opensAfterMs, [&cloud, key = customer->key](qint64 at) {
            if (Customer *reader = cloud.customers.find(key))
                openConversation(cloud, *reader, at);
        });
}
} // namespace

void beginDelivery(Cloud &cloud, const QString &wamid, qint64 now)
{
    const Sent *sent = cloud.sent.find(wamid);
    const Customer *customer = sent ? cloud.customers.find(sent->customer) : nullptr;
    if (!customer)
        return;
    const Fate fate = fateOf(cloud, *customer, *sent, now);
    const qint64 sentAfter = cloud.random.between(100, 800);
    const qint64 deliveredAfter = sentAfter + cloud.random.between(150, 1'500);
    if (fate.code != 0) {
        cloud.later(now, sentAfter,
                    [&cloud, wamid, fate](qint64 at) { report(cloud, wamid, u"failed"_s, at, fate); });
        return;
    }
    cloud.later(now, sentAfter, [&cloud, wamid](qint64 at) { report(cloud, wamid, u"sent"_s, at); });
    if (sent->kind != "reaction"_L1) // cloud-api 4.1: only "sent"
        cloud.later(now, deliveredAfter, [&cloud, wamid, silently = fate.skipDelivered](qint64 at) {
            arrive(cloud, wamid, silently, at);
        });
}

void openConversation(Cloud &cloud, Customer &customer, qint64 now)
{
    const QStringList messages = cloud.unopened.take(customer.key);
    for (const QString &wamid : messages) {
        if (!customer.receiptsOff)
            report(cloud, wamid, u"read"_s, now);
        const Sent *sent = cloud.sent.find(wamid);
        if (!sent)
            continue;
        if (sent->body["audio"_L1]["voice"_L1].toBool() && !customer.receiptsOff)
            cloud.later(now, cloud.random.between(1'000, 4'000),
                        [&cloud, wamid](qint64 at) { report(cloud, wamid, u"played"_s, at); });
        if (cloud.opened)
            cloud.opened(customer, *sent, now);
    }
}

void comeOnline(Cloud &cloud, Customer &customer, qint64 now)
{
    customer.offline = false;
    const QStringList messages = cloud.undelivered.take(customer.key);
    for (const QString &wamid : messages)
        arrive(cloud, wamid, false, now);
}

} // namespace waypost::sandbox
