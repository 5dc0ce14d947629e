// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QList>
#include <QString>

namespace waypost {

/// A fact. Numbered once by the relay, never changed.
struct Event {
    qint64 seq = 0; ///< place in the journal; 0 until the relay has numbered it
    QString type; ///< feature.past_tense: "conversation.assigned"
    QString subject; ///< id of the thing it is about
    qint64 at = 0; ///< UTC milliseconds: when it happened, by the clock of whoever saw it happen
    QString actor; ///< agent's id, "customer", "provider", "relay", …: who brought it about
    QString cause; ///< id of the command behind it, if any
    QJsonObject data; ///< may hold personal data; lives beside the journal and can be erased
    bool operator==(const Event &) const = default;
};
using Events = QList<Event>;

/// A wish. May be refused. Known by its id: the same id twice is the same wish.
struct Command {
    QString id; ///< UUIDv7 made by whoever wishes
    QString type; ///< feature.imperative: "conversation.assign"
    QString subject; ///< id of the thing it is about
    QString actor; ///< set by the relay from the session, never believed from outside
    qint64 at = 0; ///< UTC milliseconds, set by the relay
    qint64 seen = 0; ///< journal number up to which the actor had seen the subject
    QJsonObject data;
    bool operator==(const Command &) const = default;
};
using Commands = QList<Command>;

/// The fact that follows from a wish: same subject, time, actor and data.
[[nodiscard]] inline Event eventOf(const Command &command, QString type)
{
    return {0, std::move(type), command.subject, command.at, command.actor, command.id, command.data};
}

} // namespace waypost
