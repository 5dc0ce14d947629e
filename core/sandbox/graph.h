// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/http.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

#include <optional>

namespace waypost::sandbox {

/// A call as the handlers see it: the path cut at its slashes and decoded, without the version.
struct ApiCall {
    QByteArray method;
    QStringList path;
    QUrlQuery query;
    QByteArray contentType;
    QByteArray token; ///< from the header or the query; empty if there is none
    QByteArray body;
};

/// What is answered, and whether it is answered at all.
struct Answer {
    enum class Fate { Send, Close, Never };
    int status = 200;
    QByteArray contentType = "application/json; charset=UTF-8";
    QByteArray body {};
    net::HttpHeaders headers {};
    Fate fate = Fate::Send;
};

/// An error of the Graph API (cloud-api 1.5 and 20). Title and HTTP status follow from the code.
struct GraphError {
    int code = 1;
    QString details {}; ///< error_data.details
    int subcode = 0;
    QString message {}; ///< instead of "(#code) title"
    QString userTitle {};
    QString userText {};
};

using Refusal = std::optional<GraphError>;

[[nodiscard]] QString titleOf(int code); ///< "Unknown error" for a code that is not in the table
[[nodiscard]] int httpStatusOf(int code); ///< 400 for a code that is not in the table
[[nodiscard]] QByteArray jsonBytes(const QJsonObject &object);
[[nodiscard]] Answer jsonAnswer(const QJsonObject &body, int status = 200);
[[nodiscard]] Answer successAnswer(); ///< {"success":true}
[[nodiscard]] Answer errorAnswer(const GraphError &error, const QString &trace);
/// No object of that id: GraphMethodException 100, subcode 33.
[[nodiscard]] Answer unknownObject(const QString &id, const QByteArray &method, const QString &trace);
/// The same error as it appears in a status or an inbound message.
[[nodiscard]] QJsonObject webhookError(int code, const QString &details);
/// The call's body; nothing if it is not one JSON object.
[[nodiscard]] std::optional<QJsonObject> bodyOf(const ApiCall &call);

} // namespace waypost::sandbox
