// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/socketserver.h"
#include "core/wire/frames.h"

#include <QHash>

namespace waypost::relay {

/// When the right to answer in a conversation begins and ends: with the first "writing" that somebody says,
/// and 30 s after his last one, when he stops, or a moment after his socket has closed. Who holds it is a row
/// (Conversation::heldBy), so it outlives the relay: what the rows say is believed for 30 s. Keeps nothing
/// durably and decides nothing: it says what the ledger is to be asked for. Pure: the time is given (UTC ms).
class Leases {
public:
    static constexpr qint64 longestMs = 30'000;
    static constexpr qint64 graceMs = 5'000; ///< for a line that breaks and comes back
    static constexpr net::SocketId elsewhere = 0; ///< another relay's sockets, and what the rows say

    struct Wish {
        QString conversation;
        QString agent;
        bool holds = false; ///< lease.hold; else lease.free
        bool operator==(const Wish &) const = default;
    };

    /// Somebody has said what he does; `holder`: whoever holds it now, by the rows.
    [[nodiscard]] QList<Wish> told(net::SocketId socket, const wire::Presence &said, const QString &holder,
                                   qint64 nowMs);
    void ended(net::SocketId socket, qint64 nowMs);
    /// The rows say that he holds it, or nobody.
    void held(const QString &conversation, const QString &holder, qint64 nowMs);
    [[nodiscard]] QList<Wish> expired(qint64 nowMs);
    [[nodiscard]] qint64 nextAt() const; ///< when expired() may have something; 0: never

private:
    using Lines = QHash<net::SocketId, qint64>; ///< until when
    using Writers = QHash<QString, Lines>; ///< by agent
    [[nodiscard]] QList<Wish> stopped(const QString &conversation, const QString &agent) const;
    QHash<QString, Writers> m_writers; ///< by conversation
};

} // namespace waypost::relay
