// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/cloud.h"
#include "core/sandbox/graphapi.h"
#include "core/sandbox/inbound.h"

#include <QJsonDocument>

namespace waypost::sandbox::tests {

using namespace Qt::StringLiterals;

/// The provider without sockets, at a time that the test moves, and one customer who has just written.
struct Provider {
    explicit Provider(quint64 seed = 7)
        : cloud({}, seed)
    {
        cloud.token = "token";
        customer = *cloud.customers.add({{u"name"_s, u"Noor"_s}, {u"phone"_s, u"+4915550001111"_s}});
        write();
    }
    QString write(const QString &text = u"Hello"_s) { return say({{u"text"_s, text}}); }
    QString say(const QJsonObject &what)
    {
        const auto spoken = speak(cloud, *customer, what, now);
        return spoken ? spoken->id : u"refused: "_s + spoken.error().code;
    }
    Answer call(const QByteArray &method, const QStringList &path, const QByteArray &body = {},
                const QString &query = {})
    {
        return graphAnswer(cloud, {method, path, QUrlQuery(query), "application/json", "token", body}, now);
    }
    Answer send(const QJsonObject &message)
    {
        QJsonObject body {{u"messaging_product"_s, u"whatsapp"_s}, {u"to"_s, u"+4915550001111"_s}};
        for (auto it = message.begin(); it != message.end(); ++it)
            body.insert(it.key(), it.value());
        return call("POST", {u"v24.0"_s, cloud.account.phoneNumberId, u"messages"_s}, jsonBytes(body));
    }
    Answer sendText(const QString &text = u"Good day"_s)
    {
        return send({{u"type"_s, u"text"_s}, {u"text"_s, QJsonObject {{u"body"_s, text}}}});
    }
    /// Lets time pass and gives the bodies of the webhooks that left meanwhile.
    QList<QByteArray> pass(qint64 ms)
    {
        now += ms;
        cloud.schedule.run(now);
        QList<QByteArray> bodies;
        while (const auto delivery = cloud.webhooks.take(now)) {
            bodies << delivery->body;
            cloud.webhooks.report(delivery->id, true, now);
        }
        return bodies;
    }
    /// The statuses told within that time, as "sent", "failed 131047", …
    QStringList statuses(qint64 ms)
    {
        QStringList told;
        for (const QByteArray &body : pass(ms))
            for (const QJsonValue &entry : QJsonDocument::fromJson(body)["entry"_L1].toArray())
                for (const QJsonValue &change : entry["changes"_L1].toArray())
                    for (const QJsonValue &status : change["value"_L1]["statuses"_L1].toArray()) {
                        const int code = status["errors"_L1][0]["code"_L1].toInt();
                        told << status["status"_L1].toString()
                                + (code != 0 ? u' ' + QString::number(code) : QString());
                    }
        return told;
    }

    Cloud cloud;
    Customer *customer = nullptr;
    qint64 now = 1'764'000'000'000;
};

inline int codeOf(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.body)["error"_L1]["code"_L1].toInt();
}

inline QJsonObject objectOf(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

} // namespace waypost::sandbox::tests
