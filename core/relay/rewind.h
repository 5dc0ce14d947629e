// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/ledger.h"

#include <optional>

/// How a relay finds out that its store is an older one than it was, and what it does then: nothing leaves
/// any more until an owner has looked, what was owed counts as sent or not sent (nobody knows), and every
/// cache starts anew. Three witnesses: the command that restores; a small file beside the store that notes
/// how far it was; and the desktops, which say in their hello what they have seen, under a seal of ours.
namespace waypost::relay {

/// The journal's end.
struct JournalHead {
    qint64 seq = 0;
    QByteArray hash; ///< the chain's there
    bool operator==(const JournalHead &) const = default;
};
[[nodiscard]] Result<JournalHead> headOf(store::Database &reader);
/// The chain's hash at that number; empty: the journal has no such event.
[[nodiscard]] Result<QByteArray> hashAt(store::Database &reader, qint64 seq);

/// `hash` and a proof that it came from this relay: 48 bytes. Desktops keep them as they are. A client that
/// makes one up can't stop the business: without the key nothing it says counts.
[[nodiscard]] QByteArray sealed(const QByteArray &key, qint64 seq, const QByteArray &hash);
/// The hash inside; nothing if this relay never sealed it for that number.
[[nodiscard]] std::optional<QByteArray> unsealed(const QByteArray &key, qint64 seq, const QByteArray &seal);
/// From the relay's private key: whoever may change that one may do anything anyway.
[[nodiscard]] QByteArray sealingKey(const QByteArray &privateKeyPem);

/// The file journal-head.json in the data folder: how far this relay's journal was a few seconds ago. Does
/// not belong into a backup: it tells when only the store was put back.
class HeadMark {
public:
    explicit HeadMark(QString folder);
    struct Mark {
        JournalHead head;
        qint64 at = 0; ///< UTC ms when it was written
    };
    [[nodiscard]] std::optional<Mark> read() const;
    /// Not synced: a mark that is a little old only sees less.
    void write(const JournalHead &head, qint64 nowMs) const;
    void forget() const; ///< after a restore that was meant

private:
    QString m_path;
};

/// All that has to be written when the store turns out to be an older one, as one transaction: messages that
/// were owed become uncertain, every channel is held, and the epoch is a new one. `why`: "restored",
/// "rewound".
[[nodiscard]] Result<Submission> holdEverything(store::Database &reader, const QString &why,
                                                const Clock &clock);

} // namespace waypost::relay
