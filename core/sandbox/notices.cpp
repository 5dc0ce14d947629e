// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/notices.h"

#include "core/sandbox/windows.h"

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;

QJsonObject commonValue(const Cloud &cloud)
{
    return {{u"messaging_product"_s, u"whatsapp"_s},
            {u"metadata"_s,
             QJsonObject {{u"display_phone_number"_s, cloud.account.number},
                          {u"phone_number_id"_s, cloud.account.phoneNumberId}}}};
}

QJsonObject contactOf(const Customer &customer, bool withPhone, bool withUsername)
{
    QJsonObject profile {{u"name"_s, customer.name}};
    if (withUsername && !customer.username.isEmpty())
        profile.insert("username"_L1, customer.username);
    QJsonObject contact {{u"profile"_s, profile}, {u"user_id"_s, customer.userId}};
    if (withPhone)
        contact.insert("wa_id"_L1, customer.waId);
    return contact;
}

QString seconds(qint64 ms)
{
    return QString::number(ms / 1'000);
}
} // namespace

QJsonObject messageValue(const Cloud &cloud, const Customer &customer, const QJsonObject &message)
{
    QJsonObject value = commonValue(cloud);
    if (message["type"_L1] != "system"_L1)
        value.insert("contacts"_L1, QJsonArray {contactOf(customer, !customer.phoneHidden, true)});
    value.insert("messages"_L1, QJsonArray {message});
    return value;
}

QJsonObject statusValue(const Cloud &cloud, const Customer &customer, const Sent &sent,
                        const QJsonObject &status)
{
    QJsonObject value = commonValue(cloud);
    const QString name = status["status"_L1].toString();
    if (name != "failed"_L1)
        value.insert(
            "contacts"_L1,
            QJsonArray {contactOf(customer, sent.toPhone || !customer.phoneHidden, name != "sent"_L1)});
    value.insert("statuses"_L1, QJsonArray {status});
    return value;
}

QJsonObject statusObject(const Customer &customer, const Sent &sent, const QString &status, qint64 at,
                         const QJsonObject &error)
{
    const bool failed = status == "failed"_L1;
    QJsonObject object {{u"id"_s, sent.id}, {u"status"_s, status}, {u"timestamp"_s, seconds(at)}};
    if (sent.toPhone || !customer.phoneHidden)
        object.insert("recipient_id"_L1, customer.waId);
    if (!failed || !sent.toPhone)
        object.insert("recipient_user_id"_L1, customer.userId);
    if (!sent.opaque.isEmpty())
        object.insert("biz_opaque_callback_data"_L1, sent.opaque);
    if (failed)
        object.insert("errors"_L1, QJsonArray {error});
    bool deliveredBefore = false;
    for (const QJsonValue before : sent.statuses)
        deliveredBefore = deliveredBefore || before["status"_L1] == "delivered"_L1;
    if (status == "sent"_L1 || status == "delivered"_L1
        || (status == "read"_L1 && !deliveredBefore)) // cloud-api 4.2
        object.insert("pricing"_L1, pricingOf(customer, sent.category, at));
    if (!failed && at < customer.freeEntryUntil) {
        QJsonObject conversation {{u"id"_s, QString(u"fep-"_s + customer.userId)},
                                  {u"origin"_s, QJsonObject {{u"type"_s, u"referral_conversion"_s}}}};
        if (status == "sent"_L1)
            conversation.insert("expiration_timestamp"_L1, seconds(customer.freeEntryUntil));
        object.insert("conversation"_L1, conversation);
    }
    return object;
}

QJsonObject preferencesValue(const Cloud &cloud, const Customer &customer, bool stop, qint64 now)
{
    QJsonObject value = commonValue(cloud);
    value.insert("contacts"_L1, QJsonArray {contactOf(customer, !customer.phoneHidden, true)});
    QJsonObject preference {{u"user_id"_s, customer.userId},
                            {u"detail"_s,
                             stop ? u"User requested to stop marketing messages"_s
                                  : u"User requested to resume marketing messages"_s},
                            {u"category"_s, u"marketing_messages"_s},
                            {u"value"_s, stop ? u"stop"_s : u"resume"_s},
                            {u"timestamp"_s, now / 1'000}};
    if (!customer.phoneHidden)
        preference.insert("wa_id"_L1, customer.waId);
    value.insert("user_preferences"_L1, QJsonArray {preference});
    return value;
}

} // namespace waypost::sandbox
