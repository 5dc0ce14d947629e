// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/frontdoor.h"

#include "core/base/bytes.h"
#include "core/relay/relaylog.h"
#include "core/whatsapp/webhook.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr int busyAbove = 10'000; ///< submissions in the ledger's queue from which on the relay is not ready

net::HttpResponse plainAnswer(int status, const QByteArray &text)
{
    return {status, "text/plain; charset=utf-8", text + '\n', {}};
}

net::HttpResponse comeBack()
{
    net::HttpResponse response = plainAnswer(503, "busy");
    response.headers << qMakePair(QByteArray("Retry-After"), QByteArray("5"));
    return response;
}

net::HttpResponse onlyMethods(const QByteArray &methods)
{
    net::HttpResponse response = plainAnswer(405, "method not allowed");
    response.headers << qMakePair(QByteArray("Allow"), methods);
    return response;
}

bool isChallenge(const QString &text)
{
    return !text.isEmpty() && text.size() <= 32
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What the decisions refused although the provider told it: kept whole, so that nothing is lost by a 200.
QList<QuarantineItem> refusedParts(const Commands &commands, const QList<Answer> &answers)
{
    QList<QuarantineItem> parts;
    for (qsizetype i = 0; i < answers.size() && i < commands.size(); ++i)
        if (answers[i].refused) {
            const QJsonObject part {{u"type"_s, commands[i].type},
                                    {u"subject"_s, commands[i].subject},
                                    {u"data"_s, commands[i].data}};
            parts << QuarantineItem {answers[i].refused->text,
                                     QJsonDocument(part).toJson(QJsonDocument::Compact)};
        }
    return parts;
}
} // namespace

FrontDoor::FrontDoor(const Config &config, Ledger &ledger, const Clock &clock)
    : m_ledger(ledger)
    , m_clock(clock)
{
    for (const ChannelConfig &channel : config.channels) {
        m_channels.insert(channel.numberId, channel.id);
        m_secrets += channel.appSecrets;
        if (!channel.verifyToken.isEmpty())
            m_verifyTokens << channel.verifyToken;
    }
}

void FrontDoor::handle(const net::HttpRequest &request, const net::HttpRespond &respond)
{
    const bool get = request.method == "GET";
    if (request.path == "/webhooks/whatsapp") {
        if (request.method == "POST")
            return take(request, respond);
        return respond(get ? confirm(request) : onlyMethods("GET, POST"));
    }
    if (request.path == "/healthz")
        return respond(get ? plainAnswer(200, "ok") : onlyMethods("GET"));
    if (request.path == "/readyz")
        return respond(get ? readiness() : onlyMethods("GET"));
    respond(plainAnswer(404, "not found"));
}

net::HttpResponse FrontDoor::readiness() const
{
    return m_ready && m_ledger.queued() < busyAbove ? plainAnswer(200, "ready") : comeBack();
}

/// The provider's handshake (cloud-api 2.1). Only digits are echoed.
net::HttpResponse FrontDoor::confirm(const net::HttpRequest &request) const
{
    const QUrlQuery query(QString::fromLatin1(request.query.left(2'048)));
    const auto value = [&](const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    const QByteArray given = value(u"hub.verify_token"_s).toUtf8();
    bool known = false;
    for (const QByteArray &token : m_verifyTokens)
        known = constantTimeEquals(sha256(token), sha256(given)) || known;
    const QString challenge = value(u"hub.challenge"_s);
    if (!known || value(u"hub.mode"_s) != "subscribe"_L1 || !isChallenge(challenge))
        return plainAnswer(403, "forbidden");
    return {200, "text/plain; charset=utf-8", challenge.toLatin1(), {}};
}

void FrontDoor::take(const net::HttpRequest &request, const net::HttpRespond &respond)
{
    const bool signedOnce = request.headerCount("x-hub-signature-256") == 1;
    if (!signedOnce
        || !whatsapp::signatureHolds(request.body, request.header("x-hub-signature-256"), m_secrets))
        return respond(plainAnswer(401, "signature missing or wrong"));
    whatsapp::WebhookReading reading = whatsapp::readWebhook(request.body, m_channels);
    if (reading.commands.isEmpty() && reading.unreadable.isEmpty())
        return respond(plainAnswer(200, "ok"));
    Submission submission;
    submission.commands = std::move(reading.commands);
    for (Command &command : submission.commands)
        command.at = m_clock.nowMs();
    for (whatsapp::Unreadable &part : reading.unreadable)
        submission.quarantine << QuarantineItem {std::move(part.reason), std::move(part.body)};
    if (!submission.quarantine.isEmpty())
        qCWarning(relayLog) << "webhook:" << submission.quarantine.size()
                            << "parts could not be understood and are kept in quarantine";
    submission.done = [this, commands = submission.commands, respond](const Result<QList<Answer>> &answers) {
        answered(commands, answers, respond);
    };
    m_ledger.submit(std::move(submission));
}

void FrontDoor::answered(const Commands &commands, const Result<QList<Answer>> &answers,
                         const net::HttpRespond &respond)
{
    if (!answers) {
        qCWarning(relayLog) << "webhook not taken:" << answers.error().code;
        return respond(comeBack());
    }
    Submission refused;
    refused.quarantine = refusedParts(commands, *answers);
    if (refused.quarantine.isEmpty())
        return respond(plainAnswer(200, "ok"));
    qCWarning(relayLog) << "webhook:" << refused.quarantine.size()
                        << "parts were refused and are kept in quarantine";
    refused.done = [respond](const Result<QList<Answer>> &kept) {
        respond(kept ? plainAnswer(200, "ok") : comeBack());
    };
    m_ledger.submit(std::move(refused));
}

} // namespace waypost::relay
