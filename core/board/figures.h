// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/board/board.h"

#include <QTimeZone>

#include <array>
#include <functional>
#include <optional>
#include <vector>

/// What the board counts. Each figure is one function from rows to samples: a tile shows their number or a
/// percentile of them, a table groups them, a chart bins them, and the list behind each is exactly these.
/// docs/board.md has the definitions in words.
namespace waypost::board {

enum class Figure {
    Breached, ///< open, and a promise is late and not kept; value: ms until due (below 0)
    DueSoon, ///< open, nothing late, the next promise is due within soonMs; value: ms until due
    AtRisk, ///< open, and something is owed: both of the above and what is due later; value: the same
    Open, ///< K8: the conversation's status is "open"; value: ms since it was opened
    FirstReply, ///< K6: first answered in the period; value: ms it took
    Promises, ///< K7: promises kept or missed in the period; value: 1 kept, 0 missed
    Doubles, ///< K10: answered twice in the period
    Unanswered, ///< K8: open, and a customer's message has no answer; value: its age in ms
    Resolved, ///< K24: closed in the period; value: ms it was open
    Reopened, ///< K9: of those, with how often they came back as value
    Ratings, ///< K25: customers' scores of the period, 1…5
};

constexpr qint64 soonMs = 15 * 60'000;

/// Upper edges of the ages in the backlog, ms; the last one has none.
constexpr std::array<qint64, 6> ageEdges {hourMs,      4 * hourMs,  8 * hourMs,
                                          24 * hourMs, 72 * hourMs, 168 * hourMs};
constexpr int ageBuckets = int(ageEdges.size()) + 1;
[[nodiscard]] int bucketOf(qint64 ageMs); ///< 0…ageBuckets - 1

/// What is looked at.
struct Scope {
    qint64 now = 0; ///< UTC ms
    qint64 from = 0; ///< the period is [from, until)
    qint64 until = 0; ///< 0: to now
    QString team {}; ///< id; "-": of no team; empty: all
    QString channel {}; ///< id; empty: all
    bool business = true; ///< durations in open time; else by the wall
};
/// Start of the period of so many days up to and including today, in that zone: 1 is today.
[[nodiscard]] qint64 startOfPeriod(qint64 now, int days, const QTimeZone &zone);

struct Sample {
    QString conversation;
    QString name; ///< of the contact
    QString channel; ///< id
    QString team; ///< id it is counted for
    QString who; ///< agent's id it is counted for; empty: nobody
    qint64 at = 0; ///< UTC ms of what is counted
    qint64 value = 0; ///< see Figure
    const Case *of = nullptr; ///< as long as the board isn't changed; may be null
    const Promise *promise = nullptr; ///< the same
};
using Samples = std::vector<Sample>;

/// The same without a copy; valid while it is visited.
struct Hit {
    const QString &conversation;
    const QString &name;
    const QString &channel;
    const QString &team;
    const QString &who;
    qint64 at;
    qint64 value;
    const Case *of;
    const Promise *promise;
};
/// The one function of a figure: shows everything that counts, in no order. Those below only gather it.
void visit(Figure figure, const Board &board, const Scope &scope,
           const std::function<void(const Hit &)> &show);
[[nodiscard]] std::vector<qint64> valuesOf(Figure figure, const Board &board, const Scope &scope);
/// Everything that counts for a figure, in no order.
[[nodiscard]] Samples samplesOf(Figure figure, const Board &board, const Scope &scope);

/// A part of a figure: one agent's, one bar's, what was kept or missed.
struct Part {
    std::optional<QString> agent {}; ///< empty text: nobody's
    int bucket = -1; ///< of ages; -1: all
    std::optional<bool> kept {}; ///< of Promises
};
[[nodiscard]] Samples partOf(Samples samples, const Part &part);

/// Nearest rank: the smallest value that `percent` of all do not exceed. -1: there is none.
[[nodiscard]] qint64 percentile(const Samples &samples, int percent);

struct Spread {
    qint64 p50 = -1; ///< -1: nothing to count
    qint64 p90 = -1;
    qsizetype n = 0;
    bool operator==(const Spread &) const = default;
};
[[nodiscard]] Spread spreadOf(const Samples &samples);
[[nodiscard]] Spread spreadOf(std::vector<qint64> values);

struct Share {
    qsizetype kept = 0;
    qsizetype n = 0;
    [[nodiscard]] double percent() const { return n > 0 ? 100.0 * double(kept) / double(n) : 0; }
    bool operator==(const Share &) const = default;
};
[[nodiscard]] Share shareOf(const Samples &samples); ///< how many values are not 0
[[nodiscard]] Share shareOf(const std::vector<qint64> &values);

struct Mean {
    double value = 0;
    qsizetype n = 0;
    bool operator==(const Mean &) const = default;
};
[[nodiscard]] Mean meanOf(const Samples &samples);
[[nodiscard]] Mean meanOf(const std::vector<qint64> &values);

[[nodiscard]] std::array<qsizetype, size_t(ageBuckets)> agesOf(const std::vector<qint64> &values);

struct Day {
    qint64 from = 0; ///< UTC ms of its first moment
    qint64 until = 0;
    Share share;
};
/// SLA met by day: that many days up to and including today.
[[nodiscard]] QList<Day> trendOf(const Board &board, const Scope &scope, int days, const QTimeZone &zone);

/// One line of the table of agents. `open`, `load` and `capacity` are of all teams and channels: capacity is
/// shared by them.
struct AgentLine {
    Colleague colleague;
    qsizetype open = 0; ///< conversations with status "open" that are his
    double load = 0; ///< their weights together
    Spread firstReply;
    qsizetype resolved = 0;
    qsizetype hours = 0; ///< hours of the clock in the period in which he wrote to a customer or closed
    Share met;
    Mean csat;
    [[nodiscard]] double resolvedPerHour() const { return hours > 0 ? double(resolved) / double(hours) : 0; }
};
/// Those of the scope's team (or of no team), by name.
[[nodiscard]] QList<AgentLine> agentsOf(const Board &board, const Scope &scope);
/// The same scope without team and channel: what AgentLine::open counts.
[[nodiscard]] Scope everywhere(Scope scope);

} // namespace waypost::board
