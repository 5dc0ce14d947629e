// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <QList>
#include <QString>

#include <memory>

namespace waypost::relay {

struct Device {
    QString id;
    QString agent;
    QString name; ///< as the person called it: "Laptop"
    qint64 createdAt = 0;
    qint64 lastSeenAt = 0;
    QByteArray share {}; ///< this side's half of the key to the device's cache, 32 bytes; only from addDevice
                         ///< and deviceOf
};

/// Who may open a session: passwords (argon2id, PHC strings), one-time pairing codes and device tokens (both
/// kept as SHA-256 only). A database of its own beside the ledger's. One object belongs to the thread that
/// opened it; argon2 (about 40 ms, 19 MiB) runs where it is called, so open a second one on the same file for
/// verifyPassword off the main thread, and run at most two at a time. Every function may also fail with
/// store_failed.
class Accounts {
public:
    [[nodiscard]] static Result<std::unique_ptr<Accounts>> open(const QString &path, const Clock &clock);

    /// A new code for an agent; 15 minutes unless said otherwise (one minute to a week), works once. 128
    /// random bits in Crockford base 32, in groups of four.
    [[nodiscard]] Result<QString> makePairingCode(const QString &agent, qint64 validMs = 15 * 60 * 1000);
    /// The agent the code belongs to; the code is used up. Reads what people make of it: small letters, no
    /// dashes, O for 0. Error pairing_refused: unknown, used or too old.
    [[nodiscard]] Result<QString> redeemPairingCode(const QString &code);

    struct NewDevice {
        Device device;
        QString token; ///< 256 random bits; told once
    };
    [[nodiscard]] Result<NewDevice> addDevice(const QString &agent, const QString &deviceName);
    /// Error signed_out: no such device, wrong token, or revoked.
    [[nodiscard]] Result<Device> deviceOf(const QString &deviceId, const QString &token);
    [[nodiscard]] QList<Device> devicesOf(const QString &agent);
    /// Everybody's, at most 2,000, by agent.
    [[nodiscard]] QList<Device> allDevices();
    /// One device and its share. `agent`: whose it must be; empty: anybody's. Error no_such_device.
    [[nodiscard]] Result<Done> revokeDevice(const QString &deviceId, const QString &agent = {});
    /// All of that agent, and invitations that were not used yet. Their shares go with them: what these
    /// devices keep can't be read any more once they have spent theirs.
    [[nodiscard]] Result<Done> revokeDevices(const QString &agent);

    /// At least 12 characters, at most 128, not among the most common. Error password_weak. Devices stay
    /// signed in: revoke them too if the old password may be known.
    [[nodiscard]] Result<Done> setPassword(const QString &agent, const QString &password);
    /// Takes the same time for unknown agents. Errors: signin_refused; try_later {retry_after_ms} after 10
    /// failures an hour, counted for unknown agents too.
    [[nodiscard]] Result<Done> verifyPassword(const QString &agent, const QString &password);

private:
    [[nodiscard]] Result<QString> noteAttempt(const QString &agent);
    Accounts(std::unique_ptr<store::Database> database, const Clock &clock);
    std::unique_ptr<store::Database> m_database;
    const Clock &m_clock;
};

} // namespace waypost::relay
