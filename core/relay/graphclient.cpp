// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/graphclient.h"

#include "core/base/text.h"

namespace waypost::relay {

using namespace Qt::StringLiterals;

namespace {
constexpr int callMs = 30'000;
constexpr int transferMs = 5 * 60'000;
constexpr qsizetype largeBody = 256 * 1024;
constexpr QLatin1StringView downloadHost = "lookaside.fbsbx.com"_L1; // cloud-api 6.5
} // namespace

GraphClient::GraphClient(net::HttpClient &http, const ChannelConfig &config)
    : m_http(http)
    , m_base(config.apiBase)
    , m_version(config.apiVersion)
    , m_tokenFile(config.tokenFile)
    , m_token(config.token)
{
}

void GraphClient::call(const whatsapp::ApiRequest &request, Done done)
{
    net::HttpCall call;
    call.method = request.method;
    call.url = QUrl(m_base.toString() + u'/' + m_version + u'/' + request.path, QUrl::StrictMode);
    call.body = request.body;
    call.timeoutMs = request.body.size() > largeBody ? transferMs : callMs;
    if (!request.body.isEmpty())
        call.headers << qMakePair(QByteArray("Content-Type"), request.contentType);
    if (call.url.host() != m_base.host() || call.url.port() != m_base.port()) {
        net::HttpOutcome refused;
        refused.error = u"the request's path leaves the provider's host"_s;
        QMetaObject::invokeMethod(
            this, [done = std::move(done), refused] { done(refused); }, Qt::QueuedConnection);
        return;
    }
    send(std::move(call), std::move(done));
}

Result<waypost::Done> GraphClient::download(const QUrl &url, qint64 maxBytes, Done done)
{
    if (!mayDownloadFrom(url))
        return Error {u"media_host_refused"_s,
                      u"The provider named an address for the file that is not its own."_s};
    net::HttpCall call;
    call.url = url;
    call.timeoutMs = transferMs;
    call.maxResponseBytes = maxBytes;
    send(std::move(call), std::move(done));
    return waypost::Done {};
}

bool GraphClient::mayDownloadFrom(const QUrl &url) const
{
    if (!url.isValid() || !url.userInfo().isEmpty())
        return false;
    if (isLoopback(m_base.host())) // a stand-in on this machine serves its files itself
        return url.scheme() == m_base.scheme() && url.host() == m_base.host() && url.port() == m_base.port();
    return url.scheme() == "https"_L1 && url.host() == downloadHost && url.port(443) == 443;
}

void GraphClient::send(net::HttpCall call, Done done)
{
    call.headers << qMakePair(QByteArray("Authorization"), QByteArray("Bearer " + m_token));
    m_http.call(std::move(call), [this, done = std::move(done)](net::HttpOutcome outcome) {
        QMetaObject::invokeMethod(
            this, [done, outcome = std::move(outcome)] { done(outcome); }, Qt::QueuedConnection);
    });
}

bool GraphClient::reloadToken()
{
    const QByteArray token
        = m_tokenFile.isEmpty() ? QByteArray() : readSmallFile(m_tokenFile, 4 * 1024).trimmed();
    if (token.isEmpty() || token == m_token)
        return false;
    m_token = token;
    return true;
}

} // namespace waypost::relay
