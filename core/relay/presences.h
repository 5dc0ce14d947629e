// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/socketserver.h"
#include "core/wire/frames.h"

#include <QHash>

#include <optional>

namespace waypost::relay {

/// Who has which conversation open, looks at it or writes in it right now. Held in memory, ends by itself
/// after 30 s. Pure: the time is given (UTC ms).
class Presences {
public:
    static constexpr qint64 longestMs = 30'000;

    /// What the others are told; nothing if the state is unknown or the conversation is no id.
    [[nodiscard]] std::optional<wire::Presence> told(net::SocketId socket, const QString &agent,
                                                     const wire::Presence &said, qint64 nowMs);
    /// Somebody at another relay; held until he leaves or for as long as he said.
    void heard(const wire::Presence &said, qint64 nowMs);
    /// The socket is gone: what the others are told.
    [[nodiscard]] QList<wire::Presence> left(net::SocketId socket);
    [[nodiscard]] QList<wire::Presence> current(qint64 nowMs) const;

private:
    using Held = QHash<QString, wire::Presence>; ///< by conversation
    QHash<net::SocketId, Held> m_held;
    QHash<QString, Held> m_elsewhere; ///< by agent
};

} // namespace waypost::relay
