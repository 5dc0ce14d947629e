// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/routing/routing.h"

#include <algorithm>
#include <array>
#include <optional>

/// What the routing knows of every conversation and every agent's load, so that a decision never has to look
/// through all of them. Follows from the other rows; both tables stay in the relay.
namespace waypost::routing {

inline constexpr std::array priorityNames {QLatin1StringView("urgent"), QLatin1StringView("high"),
                                           QLatin1StringView("normal"), QLatin1StringView("low")};
constexpr qint64 neverDue = 1LL << 53;

/// Table "routing_places", key: the conversation.
struct Place {
    QString queue; ///< where it waits; empty: it does not
    qint64 explained = 0; ///< 1: it was told why nobody takes it
    qint64 vip = 1; ///< 0: a VIP's. This and the next three are the order of handing out
    qint64 due = neverDue; ///< when the first promise about it is due, UTC ms
    qint64 rank = 2; ///< place of its priority among priorityNames
    qint64 since = 0; ///< oldest message without an answer
    QString holder; ///< agent who has it open
    QString last; ///< agent who had it, or the contact, last
    qint64 freeSince = 0; ///< UTC ms from which it waits in `queue`
    qint64 patient = 0; ///< 1: it may wait for `last`
    QString passed; ///< agent who has put it back himself
    QString needs; ///< JSON array: its tags and the contact's language
    QString told; ///< JSON array of the reasons that were told
    static constexpr std::tuple fields {
        Field {"queue", &Place::queue},
        Field {"explained", &Place::explained},
        Field {"vip", &Place::vip},
        Field {"due", &Place::due},
        Field {"rank", &Place::rank},
        Field {"since", &Place::since},
        Field {"holder", &Place::holder},
        Field {"last", &Place::last},
        Field {"free_since", &Place::freeSince},
        Field {"patient", &Place::patient},
        Field {"passed", &Place::passed},
        Field {"needs", &Place::needs, FieldClass::Content},
        Field {"told", &Place::told},
    };
};
[[nodiscard]] std::optional<Place> placeAt(const QString &conversation, Rows &rows);
/// Those that wait in a queue, the ones of VIPs (0) or the others (1), first come first.
[[nodiscard]] QStringList waitingIn(const QString &queue, bool vips, int most, int skip, Rows &rows);
[[nodiscard]] QStringList unexplainedIn(const QString &queue, int most, Rows &rows);
[[nodiscard]] bool anyWaiting(const QString &queue, Rows &rows);
[[nodiscard]] QStringList heldBy(const QString &agent, Rows &rows); ///< 2,000 at the most

/// Table "routing_loads", key: agent.
struct Load {
    qint64 urgent = 0; ///< open conversations that he has, by priority
    qint64 high = 0;
    qint64 normal = 0;
    qint64 low = 0;
    qint64 offered = 0; ///< journal number of what he last got by routing: whose is lowest is next in turn
    static constexpr std::tuple fields {Field {"urgent", &Load::urgent}, Field {"high", &Load::high},
                                        Field {"normal", &Load::normal}, Field {"low", &Load::low},
                                        Field {"offered", &Load::offered}};
    [[nodiscard]] std::array<qint64, 4> counts() const { return {urgent, high, normal, low}; }
};

/// What has to be known of a conversation with every message: reading the whole row would cost more than the
/// rest.
struct Glance {
    QString status;
    QString assignee;
    QString team;
    QString mergedInto;
    QString priority;
    QString contact;
    QString tags;
    qint64 waitingSince = 0;
    qint64 session = 0;
    [[nodiscard]] bool isOpen() const { return status == QLatin1StringView("open") && mergedInto.isEmpty(); }
};
[[nodiscard]] std::optional<Glance> glanceAt(const QString &conversation, Rows &rows);

/// The conversations whose place an event may change.
[[nodiscard]] QStringList placesTouchedBy(const Event &event, Rows &rows);
[[nodiscard]] QList<Projection> placeProjections();

template <size_t N>
[[nodiscard]] bool isAmong(const std::array<QLatin1StringView, N> &types, const QString &type)
{
    return std::find(types.begin(), types.end(), type) != types.end();
}
[[nodiscard]] QStringList stringsFrom(const QString &jsonArray);
[[nodiscard]] QString textOfStrings(const QStringList &strings); ///< empty for none

} // namespace waypost::routing
