// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/graphapi.h"

#include "core/base/bytes.h"
#include "core/sandbox/accountapi.h"
#include "core/sandbox/mediaapi.h"
#include "core/sandbox/messagesapi.h"
#include "core/sandbox/templatesapi.h"

#include <QRegularExpression>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;

/// Cloud-api 1.4: 104 without a token, 190 with a wrong or (463) expired one.
Refusal tokenRefusal(const Cloud &cloud, const ApiCall &call)
{
    GraphError error {190};
    if (call.token.isEmpty()) {
        error.code = 104;
        error.message = u"(#104) An access token is required to request this resource."_s;
        return error;
    }
    if (!constantTimeEquals(call.token, cloud.token)) {
        error.message = u"Invalid OAuth access token - Cannot parse access token"_s;
        return error;
    }
    if (!cloud.faults.tokenExpired)
        return std::nullopt;
    error.subcode = 463;
    error.message = u"Error validating access token: Session has expired."_s;
    return error;
}

Answer numberEdge(Cloud &cloud, const ApiCall &call, qint64 now)
{
    const QString edge = call.path.value(1);
    const bool post = call.method == "POST";
    if (edge.isEmpty() && call.method == "GET")
        return phoneNumberNode(cloud, call);
    if (edge == "messages"_L1 && post)
        return postMessage(cloud, call, now);
    if (edge == "media"_L1 && post)
        return uploadMedia(cloud, call, now);
    if (edge == "whatsapp_business_profile"_L1 && (post || call.method == "GET"))
        return businessProfile(cloud, call);
    if (edge == "block_users"_L1)
        return blockUsers(cloud, call, now);
    return unknownObject(call.path.value(0), call.method, cloud.trace());
}

Answer wabaEdge(Cloud &cloud, const ApiCall &call, qint64 now)
{
    const QString edge = call.path.value(1);
    if (const Refusal refusal = cloud.limits.managing(now))
        return cloud.refuse(*refusal);
    if (edge.isEmpty() && call.method == "GET")
        return jsonAnswer(chosenFields({{u"id"_s, cloud.account.wabaId},
                                        {u"name"_s, cloud.account.name},
                                        {u"currency"_s, u"EUR"_s},
                                        {u"timezone_id"_s, u"1"_s}},
                                       call.query));
    if (edge == "message_templates"_L1)
        return templateList(cloud, call, now);
    if (edge == "phone_numbers"_L1 && call.method == "GET")
        return phoneNumbers(cloud);
    if (edge == "subscribed_apps"_L1)
        return subscribedApps(cloud, call);
    if (edge == "product_catalogs"_L1 && call.method == "GET")
        return jsonAnswer({{u"data"_s,
                            QJsonArray {QJsonObject {{u"id"_s, cloud.account.catalogId},
                                                     {u"name"_s, cloud.account.name}}}}});
    return unknownObject(call.path.value(0), call.method, cloud.trace());
}

Answer nodeAnswer(Cloud &cloud, const ApiCall &call, qint64 now)
{
    const QString node = call.path.value(0);
    const QString edge = call.path.value(1);
    if (node == cloud.account.phoneNumberId)
        return numberEdge(cloud, call, now);
    if (node == cloud.account.wabaId)
        return wabaEdge(cloud, call, now);
    if (node == cloud.account.catalogId && edge == "products"_L1 && call.method == "GET")
        return catalogProducts(cloud, call);
    if (node == cloud.account.appId && edge == "uploads"_L1 && call.method == "POST")
        return beginUpload(cloud, call);
    if (node.startsWith("upload:"_L1))
        return uploadNode(cloud, call);
    if (cloud.media.find(node, now) && edge.isEmpty() && (call.method == "GET" || call.method == "DELETE"))
        return mediaNode(cloud, call, now);
    if (Template *found = cloud.templates.find(node)) {
        if (const Refusal refusal = cloud.limits.managing(now))
            return cloud.refuse(*refusal);
        return templateNode(cloud, *found, call, now);
    }
    return unknownObject(node, call.method, cloud.trace());
}

ApiCall withoutVersion(ApiCall call)
{
    static const QRegularExpression version(u"\\Av[0-9]{1,3}\\.[0-9]{1,2}\\z"_s);
    if (!call.path.isEmpty() && version.match(call.path.first()).hasMatch())
        call.path.removeFirst();
    return call;
}

Answer honest(Cloud &cloud, const ApiCall &call, qint64 now)
{
    const bool download = call.path.value(0) == "whatsapp_business"_L1;
    if (const Refusal refusal = tokenRefusal(cloud, call)) {
        Answer answer = cloud.refuse(*refusal);
        if (download)
            answer.status = 401;
        return answer;
    }
    return download ? downloadMedia(cloud, call, now) : nodeAnswer(cloud, withoutVersion(call), now);
}

Answer faulted(Cloud &cloud, const ApiCall &call, const Fault &fault, qint64 now)
{
    switch (fault.kind) {
    case Fault::Kind::Error:
        return cloud.refuse({fault.code, fault.details});
    case Fault::Kind::Http:
        return {.status = fault.http,
                .contentType = "text/html",
                .body = "<html><body>Sorry, something went wrong.</body></html>\n"};
    case Fault::Kind::Timeout:
    case Fault::Kind::Close:
        break;
    }
    Answer answer = fault.accept ? honest(cloud, call, now) : Answer {};
    answer.fate = fault.kind == Fault::Kind::Close ? Answer::Fate::Close : Answer::Fate::Never;
    return answer;
}

/// Cloud-api 9.3 and 22.12.
void addHeaders(Cloud &cloud, const ApiCall &call, Answer &answer)
{
    const int percent = cloud.limits.managingPercent();
    const QJsonObject usage {
        {u"call_count"_s, percent}, {u"total_time"_s, percent}, {u"total_cputime"_s, percent}};
    QJsonObject business = usage;
    business.insert("type"_L1, u"whatsapp"_s);
    business.insert("estimated_time_to_regain_access"_L1, 0);
    const QString version = call.path.value(0).startsWith(u'v') ? call.path.value(0) : u"v24.0"_s;
    answer.headers << qMakePair(QByteArray("X-App-Usage"), jsonBytes(usage))
                   << qMakePair(QByteArray("X-Business-Use-Case-Usage"),
                                jsonBytes({{cloud.account.wabaId, QJsonArray {business}}}))
                   << qMakePair(QByteArray("facebook-api-version"), version.toLatin1())
                   << qMakePair(QByteArray("x-fb-trace-id"), cloud.trace().toLatin1());
}
} // namespace

Answer graphAnswer(Cloud &cloud, const ApiCall &call, qint64 now)
{
    const auto fault = cloud.faults.take(call.path.join(u'/'));
    Answer answer = fault ? faulted(cloud, call, *fault, now) : honest(cloud, call, now);
    addHeaders(cloud, call, answer);
    return answer;
}

} // namespace waypost::sandbox
