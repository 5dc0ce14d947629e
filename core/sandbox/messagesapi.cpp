// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messagesapi.h"

#include "core/sandbox/delivery.h"
#include "core/sandbox/messagecheck.h"
#include "core/sandbox/windows.h"

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;

Refusal basicsRefusal(const std::optional<QJsonObject> &body)
{
    if (!body) {
        GraphError error {100};
        error.message = u"(#100) Invalid parameter: the body is not a JSON object."_s;
        return error;
    }
    GraphError error {100};
    if (!body->contains("messaging_product"_L1)) {
        error.message = u"(#100) The parameter messaging_product is required."_s;
        return error;
    }
    if (body->value("messaging_product"_L1) != "whatsapp"_L1) {
        error.message = u"(#100) Param messaging_product must be one of {WHATSAPP}."_s;
        return error;
    }
    return std::nullopt;
}

Answer markRead(Cloud &cloud, const QJsonObject &body, qint64 now)
{
    Check check;
    const QString id = check.text(body, u"message"_s, "message_id"_L1, {1'000});
    if (body["status"_L1] != "read"_L1)
        check.fail(131009, u"Param status must be read."_s);
    Received *message = cloud.received.find(id);
    if (!message)
        check.fail(131009, u"Param message_id is not a message that a customer sent."_s);
    const bool typing = body.contains("typing_indicator"_L1);
    if (typing && body["typing_indicator"_L1]["type"_L1] != "text"_L1)
        check.fail(131009, u"Param typing_indicator['type'] must be text."_s);
    if (const Refusal refusal = check.refusal())
        return cloud.refuse(*refusal);
    const Received upTo = *message;
    cloud.received.markRead(upTo, now);
    Sent mark;
    mark.id = id;
    mark.customer = upTo.customer;
    mark.kind = typing ? u"typing"_s : u"read"_s;
    mark.body = body;
    mark.at = now;
    cloud.sent.append(mark);
    return successAnswer();
}

/// What needs the account's state: the recipient, the media, the products and the template.
Refusal stateRefusal(Cloud &cloud, const QJsonObject &body, const Customer &customer, qint64 now)
{
    const QString type = typeOfMessage(body);
    if (!cloud.account.allowedRecipients.isEmpty()
        && !cloud.account.allowedRecipients.contains(customer.waId))
        return GraphError {131030, u"Recipient phone number not in allowed list: add it and try again."_s};
    if (customer.blockedByUs)
        return GraphError {130403,
                           u"This business has blocked the user. Unblock the user to send a message."_s};
    const QJsonObject part = body[type].toObject();
    if (const QString id = part["id"_L1].toVariant().toString(); !id.isEmpty() && !cloud.media.find(id, now))
        return GraphError {131009, u"Param %1['id'] is not the id of media that exists."_s.arg(type)};
    if (type == "interactive"_L1
        && (part["type"_L1] == "product"_L1 || part["type"_L1] == "product_list"_L1)) {
        const QJsonObject action = part["action"_L1].toObject();
        if (action["catalog_id"_L1].toVariant().toString() != cloud.account.catalogId)
            return GraphError {131009, u"The catalog is not connected to this account."_s};
        bool known = cloud.catalog.find(action["product_retailer_id"_L1].toString()) != nullptr;
        for (const QJsonValue section : action["sections"_L1].toArray())
            for (const QJsonValue item : section["product_items"_L1].toArray())
                known = known || cloud.catalog.find(item["product_retailer_id"_L1].toString());
        if (!known)
            return GraphError {131009, u"No product of the message is in the catalog."_s};
    }
    if (type != "template"_L1)
        return std::nullopt;
    const QString name = part["name"_L1].toString();
    const QString language = part["language"_L1]["code"_L1].toString();
    const Template *used = cloud.templates.find(name, language);
    if (!used)
        return GraphError {132001, u"template name (%1) does not exist in %2"_s.arg(name, language)};
    if (used->category == "AUTHENTICATION"_L1 && body["to"_L1].toString().isEmpty())
        return GraphError {131062, u"Authentication templates can't be sent to a business-scoped user id."_s};
    return templateUseRefusal(*used, part);
}

Answer accepted(Cloud &cloud, const QJsonObject &body, Customer &customer, qint64 now)
{
    Sent sent;
    sent.id = cloud.ids.wamid(customer.waId, false);
    sent.customer = customer.key;
    sent.kind = typeOfMessage(body);
    sent.body = body;
    sent.opaque = body["biz_opaque_callback_data"_L1].toString();
    sent.toPhone = !body["to"_L1].toString().isEmpty();
    sent.at = now;
    QJsonObject message {{u"id"_s, sent.id}};
    if (sent.kind == "template"_L1) {
        const QJsonObject part = body["template"_L1].toObject();
        sent.category
            = cloud.templates.find(part["name"_L1].toString(), part["language"_L1]["code"_L1].toString())
                  ->category.toLower();
        message.insert("message_status"_L1, u"accepted"_s);
    }
    noteAnswer(customer, now);
    cloud.sent.append(sent);
    beginDelivery(cloud, sent.id, now);
    const QJsonObject contact = sent.toPhone
        ? QJsonObject {{u"input"_s, body["to"_L1]}, {u"wa_id"_s, customer.waId}}
        : QJsonObject {{u"input"_s, body["recipient"_L1]}, {u"user_id"_s, customer.userId}};
    return jsonAnswer({{u"messaging_product"_s, u"whatsapp"_s},
                       {u"contacts"_s, QJsonArray {contact}},
                       {u"messages"_s, QJsonArray {message}}});
}
} // namespace

Answer postMessage(Cloud &cloud, const ApiCall &call, qint64 now)
{
    const auto body = bodyOf(call);
    if (const Refusal refusal = basicsRefusal(body))
        return cloud.refuse(*refusal);
    if (body->contains("status"_L1))
        return markRead(cloud, *body, now);
    if (const Refusal refusal = checkMessage(*body))
        return cloud.refuse(*refusal);
    const QString to = waIdFrom(body->value("to"_L1).toString());
    if (to == cloud.account.number)
        return cloud.refuse({131021, u"The recipient is the number that sends."_s});
    Customer *customer = to.isEmpty() ? cloud.customers.byUserId(body->value("recipient"_L1).toString())
                                      : cloud.customers.obtain(to);
    if (!customer)
        return cloud.refuse({131009, u"Param recipient is not a user id of this business portfolio."_s});
    if (const Refusal refusal = stateRefusal(cloud, *body, *customer, now))
        return cloud.refuse(*refusal);
    if (const Refusal refusal = cloud.limits.sending(customer->key, now))
        return cloud.refuse(*refusal);
    return accepted(cloud, *body, *customer, now);
}

} // namespace waypost::sandbox
