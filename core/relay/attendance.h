// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/socketserver.h"

#include <QHash>
#include <QList>
#include <QString>

namespace waypost::relay {

/// Which agents are there, at this relay or another one of the store, and whether they touch their desktops.
/// Somebody is connected as long as one of his devices is, and 30 s longer, so that a line that breaks and
/// comes back is no event; he is idle when all of his devices are. What is known of other relays, and what
/// the rows say after a restart, is believed for a minute. Keeps nothing durably and decides nothing: it says
/// what the rows do not say yet. Pure: the time is given (UTC ms).
class Attendance {
public:
    static constexpr qint64 graceMs = 30'000;
    static constexpr qint64 idleMs = 30'000; ///< a device says again that it is idle, every 10 s
    static constexpr qint64 elsewhereMs = 60'000;
    static constexpr qint64 sayEveryMs = 20'000; ///< to the other relays

    struct Seen {
        QString agent;
        bool connected = false;
        bool idle = false;
        bool operator==(const Seen &) const = default;
    };

    void came(net::SocketId socket, const QString &agent, const QString &device);
    void left(net::SocketId socket, qint64 nowMs);
    void idle(net::SocketId socket, bool isIdle, qint64 nowMs);
    void elsewhere(const QString &agent, bool isIdle, qint64 nowMs); ///< another relay has him
    void known(const Seen &row, qint64 nowMs); ///< the rows say so
    /// What they do not say yet; taken as said from now on.
    [[nodiscard]] QList<Seen> due(qint64 nowMs);
    [[nodiscard]] qint64 nextAt(qint64 nowMs) const; ///< when due() may have something more; 0: never
    [[nodiscard]] QList<Seen> here(qint64 nowMs) const; ///< whom this relay has: for the others

private:
    struct Line {
        net::SocketId socket = 0; ///< 0: another relay's, or what the rows say
        qint64 until = 0; ///< 0: as long as the socket is open
        qint64 idleUntil = 0; ///< not after: it is touched
    };
    struct Person {
        QHash<QString, Line> lines; ///< by device; "": elsewhere
        bool connected = false; ///< as the rows have it
        bool idle = false;
    };
    [[nodiscard]] static Seen seenOf(const QString &agent, const Person &person, qint64 nowMs);
    QHash<QString, Person> m_people; ///< by agent
};

} // namespace waypost::relay
