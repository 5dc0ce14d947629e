// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/whatsapp/jsonvalues.h"
#include "core/whatsapp/requests.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

/// The resource of a static library is linked in only if somebody names it; the macro wants the global
/// namespace.
static void useErrorTable()
{
    Q_INIT_RESOURCE(whatsapp);
}

namespace waypost::whatsapp {

namespace {
using namespace Qt::StringLiterals;

Remedy remedyFrom(const QString &name)
{
    if (name == "retry"_L1)
        return Remedy::RetryNow;
    if (name == "slow_down"_L1)
        return Remedy::SlowDown;
    return name == "pause"_L1 ? Remedy::Pause : Remedy::Fix;
}

QHash<int, ApiError> errorTable()
{
    useErrorTable();
    QFile file(u":/waypost/whatsapp/errors.json"_s);
    QHash<int, ApiError> table;
    if (!file.open(QIODevice::ReadOnly))
        return table;
    for (const auto &entry : QJsonDocument::fromJson(file.readAll()).array()) {
        const int code = entry["code"_L1].toInt();
        table.insert(code, {code, entry["text"_L1].toString(), remedyFrom(entry["remedy"_L1].toString())});
    }
    return table;
}

/// Errors in a body, if there is one: {"error": {…}}.
QJsonObject errorIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object()["error"_L1].toObject();
}

ApiError errorOf(int httpStatus, const QJsonObject &error)
{
    constexpr int unauthorized = 401;
    constexpr int tooManyRequests = 429;
    if (error.contains("code"_L1)) {
        ApiError known = explained(int(numberAt(error, "code"_L1)), textAt(error, "error_user_title"_L1));
        if (error["is_transient"_L1].toBool() && known.remedy == Remedy::Fix)
            known.remedy = Remedy::RetryNow;
        return known;
    }
    if (httpStatus == unauthorized)
        return {0, u"WhatsApp refused the access token. Put a valid one into the relay's configuration."_s,
                Remedy::Pause};
    if (httpStatus == tooManyRequests)
        return {0, u"WhatsApp asks to slow down. It goes on by itself in a while."_s, Remedy::SlowDown};
    return {
        0,
        u"WhatsApp refused the request (HTTP %1) without saying why. Check the message and try again."_s.arg(
            httpStatus),
        Remedy::Fix};
}

constexpr bool isSuccess(int httpStatus)
{
    return httpStatus >= 200 && httpStatus < 300;
}

constexpr bool isServerTrouble(int httpStatus)
{
    return httpStatus >= 500;
}
} // namespace

ApiError explained(int code, const QString &title)
{
    static const QHash<int, ApiError> table = errorTable();
    if (const auto known = table.constFind(code); known != table.constEnd())
        return *known;
    if (code >= 200 && code <= 299) // the whole range is about permissions
        return {code, table.value(200).text, Remedy::Pause};
    const QString told = cleanLine(title, 120);
    const QString what = told.isEmpty() ? u"WhatsApp refused with error %1"_s.arg(code)
                                        : u"WhatsApp refused with error %1: %2"_s.arg(code).arg(told);
    return {
        code,
        QString(what
                + u". Check the message and try again; if it stays, ask an owner to look the number up."_s),
        Remedy::Fix};
}

SendAnswer readSendAnswer(int httpStatus, const QByteArray &body)
{
    const QJsonObject error = errorIn(body);
    if (isSuccess(httpStatus) && error.isEmpty())
        return {
            textAt(QJsonDocument::fromJson(body).object()["messages"_L1].toArray().at(0).toObject(), "id"_L1),
            {}};
    if (isServerTrouble(httpStatus) && !error.contains("code"_L1))
        return {}; // a gateway's page: it may have been passed on before
    return {{}, errorOf(httpStatus, error)};
}

Result<QJsonObject> readAnswer(int httpStatus, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject error = errorIn(body);
    if (isSuccess(httpStatus) && error.isEmpty() && document.isObject())
        return document.object();
    if (isServerTrouble(httpStatus) && !error.contains("code"_L1))
        return Error {u"provider_trouble"_s,
                      u"WhatsApp does not answer properly (HTTP %1). It is tried again."_s.arg(httpStatus)};
    const ApiError told = errorOf(httpStatus, error);
    return Error {
        u"provider_refused"_s, told.text, {{u"code"_s, told.code}, {u"remedy"_s, int(told.remedy)}}};
}

} // namespace waypost::whatsapp
