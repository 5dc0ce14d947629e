// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/graph.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;

struct CodeRow {
    int code;
    int http;
    const char *title;
};

/// Cloud-api 20, as far as the sandbox plays it or can be asked to. Sorted by code.
constexpr CodeRow codeTable[] = {
    {0, 401, "AuthException"},
    {1, 400, "API Unknown"},
    {2, 503, "API Service"},
    {3, 500, "API Method"},
    {4, 400, "API Too Many Calls"},
    {10, 403, "Permission Denied"},
    {33, 400, "Parameter value is not valid"},
    {100, 400, "Invalid parameter"},
    {104, 400, "An access token is required to request this resource."},
    {190, 401, "Access token has expired"},
    {200, 403, "API Permission"},
    {368, 403, "Temporarily blocked for policies violations"},
    {80007, 400, "Rate limit issues"},
    {130403, 400, "Business has blocked the user"},
    {130429, 400, "Rate limit hit"},
    {130472, 400, "User's number is part of an experiment"},
    {130497, 403, "Business account is restricted from messaging users in this country"},
    {131000, 500, "Something went wrong"},
    {131005, 403, "Access denied"},
    {131008, 400, "Required parameter is missing"},
    {131009, 400, "Parameter value is not valid"},
    {131016, 503, "Service unavailable"},
    {131021, 400, "Recipient cannot be sender"},
    {131026, 400, "Message Undeliverable"},
    {131030, 400, "Recipient phone number not in allowed list"},
    {131031, 403, "Account has been locked"},
    {131037, 400, "WhatsApp provided number needs display name approval"},
    {131042, 400, "Business eligibility payment issue"},
    {131045, 500, "Incorrect certificate"},
    {131047, 400, "Re-engagement message"},
    {131048, 400, "Spam rate limit hit"},
    {131049, 400, "Meta chose not to deliver"},
    {131050, 400, "User has stopped receipt of marketing messages from this business"},
    {131051, 400, "Unsupported message type"},
    {131052, 400, "Media download error"},
    {131053, 400, "Media upload error"},
    {131055, 400, "Method not allowed"},
    {131056, 400, "(Business Account, Consumer Account) pair rate limit hit"},
    {131057, 500, "Account in maintenance mode"},
    {131059, 400, "Invalid cursor"},
    {131060, 400, "Message unavailable"},
    {131062, 400, "BSUID recipients not supported for this message"},
    {131064, 400, "Messaging limit due to template classification violations"},
    {132000, 400, "Number of parameters does not match the expected number of params"},
    {132001, 404, "Template name does not exist in the translation"},
    {132005, 400, "Translated text too long"},
    {132007, 400, "Template format character policy violated"},
    {132012, 400, "Parameter format does not match format in the created template"},
    {132015, 400, "Template is Paused"},
    {132016, 400, "Template is Disabled"},
    {133004, 503, "Server Temporarily Unavailable"},
    {133010, 400, "Phone number Not Registered"},
    {135000, 400, "Generic user error"},
    {137000, 400, "Recipient identity key mismatch"},
    {139100, 400, "Failed to block/unblock some users"},
    {139101, 400, "Blocklist limit reached"},
};

const CodeRow *rowOf(int code)
{
    const auto *row = std::lower_bound(std::begin(codeTable), std::end(codeTable), code,
                                       [](const CodeRow &a, int b) { return a.code < b; });
    return row != std::end(codeTable) && row->code == code ? row : nullptr;
}

QJsonObject errorBody(QJsonObject error, const QString &trace)
{
    error.insert("fbtrace_id"_L1, trace);
    return {{u"error"_s, error}};
}
} // namespace

QString titleOf(int code)
{
    const CodeRow *row = rowOf(code);
    return row ? QString::fromLatin1(row->title) : u"Unknown error"_s;
}

int httpStatusOf(int code)
{
    const CodeRow *row = rowOf(code);
    return row ? row->http : 400;
}

QByteArray jsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Answer jsonAnswer(const QJsonObject &body, int status)
{
    return {.status = status, .body = jsonBytes(body)};
}

Answer successAnswer()
{
    return jsonAnswer({{u"success"_s, true}});
}

Answer errorAnswer(const GraphError &error, const QString &trace)
{
    const QString told
        = error.message.isEmpty() ? u"(#%1) %2"_s.arg(error.code).arg(titleOf(error.code)) : error.message;
    QJsonObject body {{u"message"_s, told}, {u"type"_s, u"OAuthException"_s}, {u"code"_s, error.code}};
    if (error.subcode != 0)
        body.insert("error_subcode"_L1, error.subcode);
    if (!error.details.isEmpty())
        body.insert("error_data"_L1,
                    QJsonObject {{u"messaging_product"_s, u"whatsapp"_s}, {u"details"_s, error.details}});
    if (!error.userTitle.isEmpty()) {
        body.insert("is_transient"_L1, false);
        body.insert("error_user_title"_L1, error.userTitle);
        body.insert("error_user_msg"_L1, error.userText);
    }
    return jsonAnswer(errorBody(body, trace), httpStatusOf(error.code));
}

Answer unknownObject(const QString &id, const QByteArray &method, const QString &trace)
{
    const QString text = u"Unsupported %1 request. Object with ID '%2' does not exist, cannot be loaded due "
                         u"to missing permissions, or "
                         "does not support this operation. Please read the Graph API documentation."_s.arg(
                             QString::fromLatin1(method.toLower()), id);
    return jsonAnswer(errorBody({{u"message"_s, text},
                                 {u"type"_s, u"GraphMethodException"_s},
                                 {u"code"_s, 100},
                                 {u"error_subcode"_s, 33}},
                                trace),
                      400);
}

QJsonObject webhookError(int code, const QString &details)
{
    return {{u"code"_s, code},
            {u"title"_s, titleOf(code)},
            {u"message"_s, titleOf(code)},
            {u"error_data"_s, QJsonObject {{u"details"_s, details}}},
            {u"href"_s, u"https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/"_s}};
}

std::optional<QJsonObject> bodyOf(const ApiCall &call)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace waypost::sandbox
