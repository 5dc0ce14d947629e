// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/event.h"
#include "core/net/socketserver.h"
#include "core/relay/rowsfeed.h"
#include "core/relay/tokenbucket.h"

#include <QQueue>

namespace waypost::relay {

/// One agents' socket.
struct Session {
    enum class State {
        New, ///< has said nothing yet
        Checking, ///< its hello is being looked at
        Live,
        Ending, ///< only waits for its socket to close
    };
    net::SocketId socket = 0;
    QByteArray address;
    State state = State::New;
    team::Viewer viewer;
    QString device; ///< id
    QString deviceName;
    bool takesDrafts = false;

    qint64 cursor = 0; ///< journal number up to which it has been sent everything
    RowsFeed::Fill fill; ///< what it still needs from below; ceiling 0: nothing
    qint64 handed = 0; ///< bytes handed to the socket's thread that it has not reported on yet
    bool blocked = false; ///< the socket's queue is long: nothing but answers until it is short again
    bool pulling = false; ///< waits for its turn to catch up or to be filled

    QQueue<Command> waiting; ///< wishes not given to the ledger yet
    int inFlight = 0; ///< wishes the ledger has
    int mediaInFlight = 0;
    TokenBucket commands {200, 50};
    TokenBucket presences {20, 5};
    TokenBucket queries {20, 5};
    TokenBucket drafts {400, 5}; ///< all it has, at once

    static constexpr quint16 closeRestart = 1012; ///< WebSocket's "service restart": come back
    static constexpr qint64 mostHanded = 256 * 1024;
    static constexpr int mostInFlight = 32;
    static constexpr int mostWaiting = 512;
    static constexpr int mostMediaInFlight = 8;

    [[nodiscard]] bool mayBeSentRows() const
    {
        return state == State::Live && !blocked && handed < mostHanded;
    }
};

} // namespace waypost::relay
