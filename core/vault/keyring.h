// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/vault/keys.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace waypost::vault {

/// Who keeps a device's key.
enum class Keeper {
    Keychain, ///< the system's: opens with the person's session
    Passphrase, ///< nobody: it is encrypted under a passphrase
    File, ///< a file beside the data, mode 0600: keeps out who has the data alone. For tools and tests
};

/// The keys to one desk's folder. Two halves: the device's key, which never leaves this machine, and the
/// relay's share, which the relay hands out at each contact and which is spent when the relay has not been
/// reached for so long. What the agent wrote himself is under the device's key alone; what came from the
/// relay needs both, so that a revoked device can't read it.
///
/// vault.json (0600) says who keeps the key and holds what may lie on a disk: the key under the passphrase,
/// the share under the key. docs/decisions/0008. Belongs to one thread.
class Keyring {
public:
    Keyring(QString folder, const Clock &clock);

    // The device's key.
    [[nodiscard]] bool isMade() const { return m_made; }
    [[nodiscard]] Keeper keeper() const { return m_keeper; } ///< if it is made
    [[nodiscard]] const QString &name() const { return m_name; } ///< of the entry in a keychain
    [[nodiscard]] bool isOpen() const { return !m_deviceKey.isEmpty(); }
    static constexpr qsizetype keyBytes = 32;

    /// A fresh one: the keychain has it already. Errors of writing: vault_unwritable.
    [[nodiscard]] Result<Done> make(Secret deviceKey);
    /// What the keychain gave. Error key_wrong: it is not the one this folder was made with.
    [[nodiscard]] Result<Done> open(Secret deviceKey);
    /// The first time the passphrase is set: error passphrase_short below eight characters. Error
    /// passphrase_wrong. Takes a quarter of a second.
    [[nodiscard]] Result<Done> openWithPassphrase(const QString &passphrase);
    /// Nothing else is encrypted anew. The keyring is open and was opened with a passphrase.
    [[nodiscard]] Result<Done> changePassphrase(const QString &passphrase);
    /// The first time the file is made. Error key_missing: it is gone.
    [[nodiscard]] Result<Done> openFile();
    /// For a device whose key is lost: as if it was never made.
    void startOver();

    // The relay's share.
    enum class Share {
        Held,
        Missing, ///< never had, or taken away
        Spent, ///< the relay was not reached for too long; it is deleted
        ClockBack, ///< the clock shows less than it did: nobody can say how long it has been
    };
    /// At each welcome; counts as a contact. An empty one comes from a relay that gives none: the device's
    /// key alone is the key then. The keyring is open.
    [[nodiscard]] Result<Done> takeShare(const QString &device, QByteArrayView share, qint64 graceMs);
    void contact(); ///< the relay is there now
    /// Looks at the clock (the highest time ever seen counts); a spent share is deleted on the spot. Asked
    /// once a minute.
    [[nodiscard]] Share share();
    void forgetShare(); ///< from memory and disk

    // What opens what, 32 bytes each. The keyring is open; for the last two the share is held, or the device
    // is not paired yet and has none.
    [[nodiscard]] Secret outboxKey() const;
    [[nodiscard]] Secret ownMediaKey() const;
    [[nodiscard]] Secret cacheKey() const;
    [[nodiscard]] Secret mediaKey() const;

private:
    struct HeldShare {
        Secret bytes; ///< 32, or none
        qint64 graceMs = 0;
        qint64 contactMs = 0; ///< UTC ms of the last contact
        qint64 highestMs = 0; ///< UTC ms, the latest ever seen
    };
    void readShare();
    [[nodiscard]] QByteArray sealedShare() const;
    [[nodiscard]] Secret shareKey() const;
    [[nodiscard]] QByteArray checkOf(const Secret &key) const;
    [[nodiscard]] Result<Done> wrap(const QString &passphrase);
    [[nodiscard]] Result<Done> save();
    void advance();
    [[nodiscard]] Secret sharedKey(QByteArrayView purpose) const;

    QString m_folder;
    const Clock &m_clock;
    bool m_made = false;
    Keeper m_keeper = Keeper::File;
    QString m_name;
    QByteArray m_check;
    QJsonObject m_passphrase; ///< salt, costs and the wrapped key
    QString m_device; ///< the share belongs to
    QByteArray m_sealedShare; ///< as it was read, until the keyring is open
    Secret m_deviceKey;
    std::optional<HeldShare> m_share;
    bool m_spent = false;
    qint64 m_savedMs = 0; ///< the highest time on the disk
    QElapsedTimer m_steady; ///< since m_share->highestMs was looked at
};

} // namespace waypost::vault
