// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/httpclient.h"
#include "core/relay/config.h"
#include "core/whatsapp/requests.h"

#include <QObject>

#include <functional>

namespace waypost::relay {

/// Calls the Graph API for one channel. The access token goes to the configured host and, for media, to the
/// provider's download host; to nobody else, whatever an answer says. Answers arrive on the thread of this
/// object.
class GraphClient : public QObject {
public:
    using Done = std::function<void(net::HttpOutcome)>;
    GraphClient(net::HttpClient &http, const ChannelConfig &config);

    void call(const whatsapp::ApiRequest &request, Done done);
    /// Error media_host_refused: the address is not one of the provider's; nothing was sent.
    [[nodiscard]] Result<waypost::Done> download(const QUrl &url, qint64 maxBytes, Done done);
    /// Reads the token's file again; true if the token is another one now.
    [[nodiscard]] bool reloadToken();

private:
    [[nodiscard]] bool mayDownloadFrom(const QUrl &url) const;
    void send(net::HttpCall call, Done done);
    net::HttpClient &m_http;
    QUrl m_base;
    QString m_version;
    QString m_tokenFile;
    QByteArray m_token;
};

} // namespace waypost::relay
