// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

#include <functional>
#include <vector>

namespace waypost::tests {

/// A bounded load of signed webhooks on loopback over kept-alive connections, one request at a time on each.
struct LoadPlan {
    quint16 port = 0;
    QByteArray secret;
    int connections = 16;
    qint64 first = 0; ///< number of the first body
    qint64 requests = 1'000; ///< bodies first … first + requests - 1
    int maxMs = 30'000; ///< ends by itself then
    /// 0: closed loop, the next one when the last is answered. Else so many become due in each second
    /// whatever the answers do, and latency counts from when each was due: a stall counts for everything it
    /// delays.
    double perSecond = 0;
    std::function<QByteArray(qint64 n)> body;
    std::function<void(qint64 acknowledged)> progress {}; ///< after each 200: how many so far
};

struct LoadResult {
    std::vector<qint64> acknowledged; ///< numbers answered with 200
    std::vector<double> latencyMs; ///< of those, in the same order
    qint64 refused = 0; ///< answered with another status
    qint64 unauthorized = 0; ///< of those, with 401
    qint64 broken = 0; ///< connections that ended before an answer
    double seconds = 0;
};

/// Runs it on the calling thread; connections that break are not opened again.
[[nodiscard]] LoadResult runLoad(const LoadPlan &plan);
/// The value below which `share` (0..1) of the sorted copy lies; 0 for none.
[[nodiscard]] double percentile(std::vector<double> values, double share);

} // namespace waypost::tests
