// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <functional>

namespace waypost::ui {

/// The passphrase of the app lock: lock.json (0600) in the profile holds argon2id of it, never itself, and
/// how often it was wrong, so that starting again does not help a guesser. Any thread, one at a time.
class LockSecret {
public:
    LockSecret(QString folder, const Clock &clock);

    [[nodiscard]] bool isSet() const { return m_set; }
    /// Errors: passphrase_short (below six characters), lock_unwritable, key_unavailable.
    [[nodiscard]] Result<Done> set(const QString &passphrase);
    [[nodiscard]] Result<Done> forget(); ///< back to none
    /// Takes a quarter of a second: not on the window's thread. Errors: passphrase_wrong; lock_wait {until}
    /// while it is too early for another try.
    [[nodiscard]] Result<Done> check(const QString &passphrase);
    /// The same with somebody else's judgement: the passphrase that seals the cache.
    [[nodiscard]] Result<Done> check(const std::function<Result<Done>()> &judge);
    [[nodiscard]] qint64 waitUntil() const; ///< UTC ms of the next try; 0: now
    void setLocked(bool locked); ///< kept: a program that was locked starts locked
    [[nodiscard]] bool wasLocked() const { return m_locked; }

    static constexpr qsizetype shortest = 6;
    static constexpr int freeTries = 3; ///< then 5 s, 10 s, 20 s, … up to five minutes

private:
    [[nodiscard]] Result<Done> save() const;

    QString m_folder;
    const Clock &m_clock;
    bool m_set = false;
    bool m_locked = false;
    QByteArray m_salt;
    QByteArray m_check;
    quint32 m_memoryKib = 0;
    quint32 m_passes = 0;
    int m_failures = 0; ///< in a row
    qint64 m_failedAt = 0; ///< UTC ms of the last
};

} // namespace waypost::ui
