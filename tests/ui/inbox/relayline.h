// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/tlsidentity.h"
#include "tests/core/sync/scriptedrelay.h"
#include "tests/ui/inbox/seat.h"

/// The line between a demo shop's desk and a relay whose answers are scripted.
namespace waypost::demo {

[[nodiscard]] inline net::TlsIdentity relayIdentity()
{
    const QTemporaryDir folder;
    const auto identity = net::TlsIdentity::loadOrCreate(folder.path());
    if (!identity)
        qFatal("no certificate");
    return *identity;
}

/// The desk of the folder calls that relay from now on, with somebody of that role at it.
inline void connectTo(const tests::ScriptedRelay &relay, const DeskFolder &folder, const QString &role)
{
    changeDevice(folder, [&](sync::Device &device) {
        device.port = relay.port();
        device.certificate = QSslCertificate(relay.identity().certificatePem, QSsl::Pem);
        device.me.role = role;
    });
}

/// To a desk that has all there is.
[[nodiscard]] inline wire::Welcome welcomeTo(const wire::Hello &hello, const QString &role,
                                             const Clock &clock)
{
    wire::Welcome welcome;
    welcome.agent = me;
    welcome.role = role;
    welcome.epoch = hello.epoch;
    welcome.seq = hello.cursor;
    welcome.serverTime = clock.nowMs();
    welcome.deviceId = hello.deviceId;
    return welcome;
}

} // namespace waypost::demo
