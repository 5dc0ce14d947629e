// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace waypost::net {

/// A certificate and its key, both PEM. Clients pin the fingerprint; nobody signs it.
struct TlsIdentity {
    QByteArray certificatePem;
    QByteArray keyPem;
    QByteArray fingerprint; ///< SHA-256 of the certificate's DER, 32 bytes

    /// Reads `certificate.pem` and `key.pem` in `folder`; makes them (P-256, ten years, key readable by the
    /// owner alone) when neither exists. One without the other is an error: the pins of all desktops hang on
    /// them. A new certificate names localhost, 127.0.0.1, ::1 and `hostNames` (names or addresses), because
    /// QWebSocket checks the name even of a pinned certificate. One that is there is never changed.
    [[nodiscard]] static Result<TlsIdentity> loadOrCreate(const QString &folder,
                                                          const QStringList &hostNames = {});
};

} // namespace waypost::net
