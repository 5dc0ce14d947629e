// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/net/iothread.h"
#include "core/sandbox/account.h"
#include "core/sandbox/catalog.h"
#include "core/sandbox/scenario.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace waypost::sandbox {

struct ServerOptions {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0: a free one
    QUrl webhook; ///< where the business listens
    QByteArray token; ///< that API calls must carry
    QByteArray appSecret; ///< webhooks are signed with it
    QByteArray verifyToken {}; ///< not empty: the webhook address proves itself first (cloud-api 2.1)
    Account account {};
    quint64 seed = 1;
    double speed = 1;
    std::optional<Scenario> scenario {}; ///< begins when the webhook address may be used
    std::optional<Catalog> catalog {};
};

/// The sandbox on its sockets. Everything happens on the IoThread, which must outlive it.
class Server {
public:
    /// `log` is called on the IoThread with lines without personal data. Errors: those of
    /// HttpServer::listen().
    [[nodiscard]] static Result<std::unique_ptr<Server>> start(net::IoThread &io, ServerOptions options,
                                                               std::function<void(const QString &)> log);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    [[nodiscard]] quint16 port() const;

private:
    class Private;
    Server(net::IoThread &io, std::shared_ptr<Private> d);
    net::IoThread &m_io;
    std::shared_ptr<Private> m_d;
};

} // namespace waypost::sandbox
