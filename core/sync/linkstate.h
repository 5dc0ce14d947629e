// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace waypost::sync {

enum class Link {
    Offline, ///< not connected; trying again by itself
    Connecting,
    CatchingUp, ///< connected, older changes are still coming
    Live,
    Locked, ///< the cache is sealed: a passphrase is missing, or the relay has to be reached again
    SignedOut, ///< the relay does not know this device any more: pair again
};

/// What a sealed cache waits for.
enum class Lock {
    None,
    Waiting, ///< for the keychain; nothing to do yet
    NewPassphrase, ///< there is no keychain: choose a passphrase (Desk::unlock)
    Passphrase, ///< Desk::unlock
    Keychain, ///< it did not give the key: unlock it, then Desk::unlock without a passphrase
    Relay, ///< the relay has to be reached again; it is tried all the time
    Lost, ///< the key is gone: pair again
    Plain, ///< files are not encrypted as they should be: nothing goes on
};

struct LinkState {
    Link link = Link::Offline;
    QString reason; ///< why not, in plain words
    qint64 nextTryMs = 0; ///< UTC ms of the next try; 0: none planned
    qint64 cursor = 0;
    qint64 newest = 0; ///< the relay's; cursor/newest is the progress while catching up
    int outbox = 0; ///< commands that wait for the relay
    int needsAttention = 0; ///< refused ones, and replies stopped at their time, that nobody has dealt with
    int filled = 100; ///< percent of the wanted history that is here; below 100 older days stream in
    bool recovered = false; ///< the relay has lost what this desk still holds: View::recovered()
    Lock lock = Lock::None; ///< only while Link::Locked
    bool operator==(const LinkState &) const = default;
};

/// In milliseconds. What is good for everybody; tests are in a hurry.
struct LinkTimes {
    int connectMs = 15'000; ///< until the socket is open
    int pingMs = 15'000; ///< a ping so often
    int deadMs = 45'000; ///< without a sign from the other side
    int firstRetryMs = 500; ///< doubles each time, with jitter
    int longestRetryMs = 30'000;
    int keysMs = 60'000; ///< so often it is asked whether the cache may still be read
    int checkMs = 5'000; ///< for a sign of life when the network may be another one
    int draftPauseMs = 2'000; ///< without a keystroke until a draft goes to the other devices
};

} // namespace waypost::sync
