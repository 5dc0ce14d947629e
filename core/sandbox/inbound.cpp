// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/inbound.h"

#include "core/sandbox/delivery.h"
#include "core/sandbox/inboundcontent.h"
#include "core/sandbox/notices.h"

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;

QString kindOfSay(const QJsonObject &say)
{
    if (say.contains("choose"_L1))
        return u"choose"_s;
    return say["kind"_L1].toString(say.contains("text"_L1) ? u"text"_s : QString());
}

QJsonObject contextOf(Cloud &cloud, const Customer &customer, const QJsonObject &say)
{
    QJsonObject context;
    QString quoted = say["reply_to"_L1].toString();
    if (quoted == "last"_L1) {
        const Sent *last = cloud.sent.lastTo(customer.key);
        quoted = last ? last->id : QString();
    }
    if (!quoted.isEmpty())
        context = {{u"from"_s, cloud.account.number}, {u"id"_s, quoted}};
    if (const QString product = say["product"_L1].toString(); !product.isEmpty()) {
        context.insert("from"_L1, cloud.account.number);
        context.insert(
            "referred_product"_L1,
            QJsonObject {{u"catalog_id"_s, cloud.account.catalogId}, {u"product_retailer_id"_s, product}});
    }
    if (say["forwarded"_L1] == "often"_L1)
        context.insert("frequently_forwarded"_L1, true);
    else if (say["forwarded"_L1].toBool())
        context.insert("forwarded"_L1, true);
    return context;
}

QJsonObject referralOf(Cloud &cloud, const QJsonObject &referral)
{
    QJsonObject whole {{u"source_url"_s, u"https://example.com/ad"_s},
                       {u"source_id"_s, u"120210000000000000"_s},
                       {u"source_type"_s, u"ad"_s},
                       {u"headline"_s, u"Write to us"_s},
                       {u"body"_s, u"We answer within minutes"_s},
                       {u"media_type"_s, u"image"_s},
                       {u"ctwa_clid"_s, QString(u"clid-"_s + cloud.ids.digits())}};
    for (auto it = referral.begin(); it != referral.end(); ++it)
        whole.insert(it.key(), it.value());
    return whole;
}

/// From, id and time are put in here; then the business is told.
Spoken utter(Cloud &cloud, Customer &customer, QJsonObject message, qint64 now)
{
    const QString id = cloud.ids.wamid(customer.waId, true);
    message.insert("id"_L1, id);
    message.insert("timestamp"_L1, QString::number(now / 1'000));
    if (!message.contains("from"_L1) && !customer.phoneHidden)
        message.insert("from"_L1, customer.waId);
    const bool system = message["type"_L1] == "system"_L1;
    if (!system)
        message.insert("from_user_id"_L1, customer.userId);
    if (customer.blockedByUs)
        return {id, true};
    if (!system) {
        customer.lastWroteAt = now;
        openConversation(cloud, customer, now); // whoever writes has read
    }
    cloud.received.append({id, customer.key, message["type"_L1].toString(), now});
    cloud.tell(u"messages"_s, messageValue(cloud, customer, message), now);
    return {id, false};
}

Result<Spoken> changeNumber(Cloud &cloud, Customer &customer, const QString &kind, const QJsonObject &say,
                            qint64 now)
{
    const QString oldNumber = customer.waId;
    const QString oldUser = customer.userId;
    const bool number = kind == "number_changed"_L1;
    if (number) {
        if (const auto changed = cloud.customers.renumber(customer, say["phone"_L1].toString()); !changed)
            return changed.error();
    } else {
        cloud.customers.reidentify(customer);
    }
    const QString body = number
        ? u"User %1 changed from %2 to %3"_s.arg(customer.name, oldNumber, customer.waId)
        : u"User %1 has a new user id"_s.arg(customer.name);
    const QJsonObject system {{u"body"_s, body},
                              {u"type"_s, number ? u"user_changed_number"_s : u"user_changed_user_id"_s},
                              {u"wa_id"_s, customer.waId},
                              {u"user_id"_s, customer.userId},
                              {u"previous_user_id"_s, oldUser}};
    return utter(cloud, customer, {{u"type"_s, u"system"_s}, {u"from"_s, oldNumber}, {u"system"_s, system}},
                 now);
}

Spoken changePreference(Cloud &cloud, Customer &customer, bool stop, qint64 now)
{
    customer.marketingStopped = stop;
    cloud.tell(u"user_preferences"_s, preferencesValue(cloud, customer, stop, now), now);
    return {};
}
} // namespace

Result<Spoken> speak(Cloud &cloud, Customer &customer, const QJsonObject &say, qint64 now)
{
    const QString kind = kindOfSay(say);
    if (kind == "number_changed"_L1 || kind == "user_id_changed"_L1)
        return changeNumber(cloud, customer, kind, say, now);
    if (kind == "marketing_stop"_L1 || kind == "marketing_resume"_L1)
        return changePreference(cloud, customer, kind == "marketing_stop"_L1, now);
    auto content = kind == "choose"_L1 ? choiceOf(cloud, customer, say["choose"_L1].toVariant().toString())
                                       : contentOf(cloud, customer, kind, say, now);
    if (!content)
        return content.error();
    QJsonObject message = *content;
    if (const QJsonObject context = contextOf(cloud, customer, say); !context.isEmpty())
        message.insert("context"_L1, context);
    if (say.contains("referral"_L1)) {
        message.insert("referral"_L1, referralOf(cloud, say["referral"_L1].toObject()));
        customer.cameFromAdAt = now;
    }
    return utter(cloud, customer, message, now);
}

} // namespace waypost::sandbox
