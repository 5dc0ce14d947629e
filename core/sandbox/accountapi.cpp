// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/accountapi.h"

#include <QJsonDocument>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 blockRecentMs = 24LL * 3'600'000;
constexpr int blockListMax = 64'000;
constexpr int usualPage = 25;
constexpr int longestPage = 500;

QString displayNumber(const QString &digits)
{
    return u'+' + digits;
}

QJsonObject numberObject(const Cloud &cloud)
{
    const Account &account = cloud.account;
    return {{u"id"_s, account.phoneNumberId},
            {u"verified_name"_s, account.name},
            {u"display_phone_number"_s, displayNumber(account.number)},
            {u"quality_rating"_s, account.quality},
            {u"code_verification_status"_s, u"VERIFIED"_s},
            {u"name_status"_s, u"APPROVED"_s},
            {u"status"_s, u"CONNECTED"_s},
            {u"platform_type"_s, u"CLOUD_API"_s},
            {u"account_mode"_s, u"LIVE"_s},
            {u"throughput"_s,
             QJsonObject {{u"level"_s, account.messagesPerSecond >= 1'000 ? u"HIGH"_s : u"STANDARD"_s}}},
            {u"whatsapp_business_manager_messaging_limit"_s,
             account.messagingLimit < 0 ? u"TIER_UNLIMITED"_s : u"TIER_%1"_s.arg(account.messagingLimit)}};
}

/// One entry of a block list request, looked up and judged.
struct BlockEntry {
    Customer *customer = nullptr;
    QJsonObject told;
    QString trouble;
};

BlockEntry blockEntryFor(Cloud &cloud, const QJsonObject &wanted, bool block, qint64 now)
{
    const QString input
        = wanted.contains("user_id"_L1) ? wanted["user_id"_L1].toString() : wanted["user"_L1].toString();
    BlockEntry entry;
    entry.customer = cloud.customers.find(input);
    entry.told = {{u"input"_s, input}};
    if (!entry.customer) {
        entry.trouble = u"The user is not on WhatsApp or has never written to this number."_s;
        return entry;
    }
    entry.told.insert("wa_id"_L1, entry.customer->waId);
    entry.told.insert("user_id"_L1, entry.customer->userId);
    if (block && (entry.customer->lastWroteAt == 0 || now - entry.customer->lastWroteAt > blockRecentMs))
        entry.trouble = u"Only users who wrote within the last 24 hours can be blocked."_s;
    else if (block && cloud.blockList.size() >= blockListMax)
        entry.trouble = u"The block list is full."_s;
    return entry;
}

void setBlocked(Cloud &cloud, Customer &customer, bool block)
{
    customer.blockedByUs = block;
    cloud.blockList.removeAll(customer.key);
    if (block)
        cloud.blockList << customer.key;
}
} // namespace

QJsonObject chosenFields(const QJsonObject &object, const QUrlQuery &query)
{
    const QString wanted = query.queryItemValue(u"fields"_s, QUrl::FullyDecoded);
    if (wanted.isEmpty())
        return object;
    QJsonObject chosen {{u"id"_s, object["id"_L1]}};
    for (const QString &field : wanted.split(u','))
        if (const QString name = field.section(u'{', 0, 0).trimmed(); object.contains(name))
            chosen.insert(name, object[name]);
    return chosen;
}

Answer pageAnswer(Cloud &cloud, const QJsonArray &all, const ApiCall &call)
{
    const auto cursor = [](qsizetype at) {
        return QString::fromLatin1(QByteArray::number(at).toBase64(QByteArray::OmitTrailingEquals));
    };
    const auto place = [&call](const QString &key) -> qsizetype {
        const QByteArray text
            = QByteArray::fromBase64(call.query.queryItemValue(key, QUrl::FullyDecoded).toLatin1());
        bool ok = false;
        const qsizetype at = text.toLongLong(&ok);
        return ok ? at : -1;
    };
    const QString limitText = call.query.queryItemValue(u"limit"_s);
    const qsizetype limit = limitText.isEmpty() ? usualPage : qBound(1, limitText.toInt(), longestPage);
    qsizetype begin = 0;
    if (call.query.hasQueryItem(u"after"_s))
        begin = place(u"after"_s) + 1;
    else if (call.query.hasQueryItem(u"before"_s))
        begin = qMax<qsizetype>(0, place(u"before"_s) - limit);
    if (begin < 0 || begin > all.size() || (call.query.hasQueryItem(u"after"_s) && begin == 0))
        return cloud.refuse({131059, u"The cursor is not valid. Begin again without it."_s});
    const qsizetype end = qMin(all.size(), begin + limit);
    QJsonArray page;
    for (qsizetype i = begin; i < end; ++i)
        page << chosenFields(all[i].toObject(), call.query);
    QJsonObject body {{u"data"_s, page}};
    if (!page.isEmpty()) {
        QJsonObject paging {
            {u"cursors"_s, QJsonObject {{u"before"_s, cursor(begin)}, {u"after"_s, cursor(end - 1)}}}};
        if (end < all.size()) {
            QUrlQuery next = call.query;
            next.removeAllQueryItems(u"after"_s);
            next.removeAllQueryItems(u"before"_s);
            next.removeAllQueryItems(u"access_token"_s);
            next.addQueryItem(u"after"_s, cursor(end - 1));
            const QString list = QString::fromLatin1(cloud.base) + u"/v24.0/"_s + call.path.join(u'/');
            paging.insert("next"_L1, QString(list + u'?' + next.toString(QUrl::FullyEncoded)));
        }
        body.insert("paging"_L1, paging);
    }
    return jsonAnswer(body);
}

Answer phoneNumberNode(Cloud &cloud, const ApiCall &call)
{
    return jsonAnswer(chosenFields(numberObject(cloud), call.query));
}

Answer phoneNumbers(Cloud &cloud)
{
    return jsonAnswer({{u"data"_s, QJsonArray {numberObject(cloud)}}});
}

Answer businessProfile(Cloud &cloud, const ApiCall &call)
{
    QJsonObject &profile = cloud.account.profile;
    if (call.method == "GET") {
        QJsonObject told = chosenFields(profile, call.query);
        told.remove("id"_L1);
        told.insert("messaging_product"_L1, u"whatsapp"_s);
        return jsonAnswer({{u"data"_s, QJsonArray {told}}});
    }
    static const QHash<QString, int> limits {{u"about"_s, 139},       {u"address"_s, 256},
                                             {u"description"_s, 256}, {u"email"_s, 128},
                                             {u"vertical"_s, 32},     {u"profile_picture_handle"_s, 2'000}};
    const QJsonObject body = bodyOf(call).value_or(QJsonObject());
    if (body["messaging_product"_L1] != "whatsapp"_L1)
        return cloud.refuse({100, u"The parameter messaging_product is required."_s});
    for (auto it = limits.begin(); it != limits.end(); ++it)
        if (body[it.key()].toString().size() > it.value())
            return cloud.refuse(
                {100, u"Param %1 must be at most %2 characters long."_s.arg(it.key()).arg(it.value())});
    if (body["websites"_L1].toArray().size() > 2)
        return cloud.refuse({100, u"At most two websites are allowed."_s});
    for (auto it = body.begin(); it != body.end(); ++it)
        if (limits.contains(it.key()) || it.key() == "websites"_L1)
            profile.insert(it.key() == "profile_picture_handle"_L1 ? u"profile_picture_url"_s : it.key(),
                           it.value());
    return successAnswer();
}

Answer blockUsers(Cloud &cloud, const ApiCall &call, qint64 now)
{
    if (call.method == "GET") {
        QJsonArray all;
        for (const QString &key : std::as_const(cloud.blockList))
            if (const Customer *customer = cloud.customers.find(key))
                all << QJsonObject {{u"messaging_product"_s, u"whatsapp"_s}, {u"wa_id"_s, customer->waId}};
        return pageAnswer(cloud, all, call);
    }
    const bool block = call.method == "POST";
    const QJsonArray wanted = bodyOf(call).value_or(QJsonObject())["block_users"_L1].toArray();
    if (wanted.isEmpty())
        return cloud.refuse({100, u"The parameter block_users is required."_s});
    QJsonArray done;
    QJsonArray failed;
    for (const QJsonValue value : wanted) {
        BlockEntry entry = blockEntryFor(cloud, value.toObject(), block, now);
        if (entry.trouble.isEmpty()) {
            setBlocked(cloud, *entry.customer, block);
            done << entry.told;
        } else {
            entry.told.insert("errors"_L1, QJsonArray {webhookError(139100, entry.trouble)});
            failed << entry.told;
        }
    }
    QJsonObject users {{block ? u"added_users"_s : u"removed_users"_s, done}};
    if (!failed.isEmpty())
        users.insert("failed_users"_L1, failed);
    QJsonObject body {{u"messaging_product"_s, u"whatsapp"_s}, {u"block_users"_s, users}};
    if (failed.isEmpty())
        return jsonAnswer(body);
    // A partial failure is an error that tells what worked (cloud-api 11).
    const Answer refusal = cloud.refuse({139100, u"Failed to block or unblock some users."_s});
    body.insert("error"_L1, QJsonDocument::fromJson(refusal.body)["error"_L1]);
    return jsonAnswer(body, refusal.status);
}

Answer subscribedApps(Cloud &cloud, const ApiCall &call)
{
    if (call.method != "GET")
        return successAnswer();
    const QJsonObject app {{u"id"_s, cloud.account.appId},
                           {u"name"_s, u"Waypost"_s},
                           {u"link"_s, QString::fromLatin1(cloud.base)}};
    return jsonAnswer({{u"data"_s, QJsonArray {QJsonObject {{u"whatsapp_business_api_data"_s, app}}}}});
}

Answer catalogProducts(Cloud &cloud, const ApiCall &call)
{
    QJsonArray all;
    for (const Product &product : cloud.catalog.all())
        all << QJsonObject {{u"id"_s, cloud.ids.digitsFor("product/" + product.retailerId.toUtf8())},
                            {u"retailer_id"_s, product.retailerId},
                            {u"name"_s, product.name},
                            {u"description"_s, product.description},
                            {u"price"_s, priceText(product.price)},
                            {u"currency"_s, product.price.currency},
                            {u"availability"_s, product.inStock ? u"in stock"_s : u"out of stock"_s},
                            {u"condition"_s, u"new"_s},
                            {u"visibility"_s, u"published"_s},
                            {u"review_status"_s, u"approved"_s}};
    return pageAnswer(cloud, all, call);
}

} // namespace waypost::sandbox
