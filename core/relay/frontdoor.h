// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/http.h"
#include "core/relay/config.h"
#include "core/relay/ledger.h"

#include <atomic>

namespace waypost::relay {

/// The public address: GET and POST /webhooks/whatsapp, GET /healthz and /readyz; nothing else exists. Bytes
/// are believed only when they carry the signature of one of the app secrets, and 200 is answered only when
/// what they say is durable. Runs on the HTTP server's thread.
class FrontDoor {
public:
    FrontDoor(const Config &config, Ledger &ledger, const Clock &clock);
    void handle(const net::HttpRequest &request, const net::HttpRespond &respond);
    void setReady(bool ready) { m_ready = ready; } ///< what /readyz tells; any thread

private:
    [[nodiscard]] net::HttpResponse confirm(const net::HttpRequest &request) const;
    [[nodiscard]] net::HttpResponse readiness() const;
    void take(const net::HttpRequest &request, const net::HttpRespond &respond);
    void answered(const Commands &commands, const Result<QList<Answer>> &answers,
                  const net::HttpRespond &respond);

    QHash<QString, QString> m_channels; ///< phone_number_id → channel
    QList<QByteArray> m_secrets;
    QList<QByteArray> m_verifyTokens;
    Ledger &m_ledger;
    const Clock &m_clock;
    std::atomic<bool> m_ready = false;
};

} // namespace waypost::relay
