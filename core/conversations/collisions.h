// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/conversations.h"

/// Collisions counted (KPI K10): how often the gate had to stop somebody, how often somebody insisted, and
/// how often a customer was answered twice all the same.
namespace waypost::conversations {

/// Table "collisions". Key "<kind>/<conversation>/<agent>/<ten minutes>": whoever tries
/// again and again within ten minutes collides once.
struct Collision {
    QString conversation;
    QString kind; ///< "held" (somebody else was writing), "stale" (answered or written to meanwhile),
                  ///< "claim_lost", "overridden" (sent all the same), "double" (two answers, the second
                  ///< without the first)
    QString agent; ///< who collided; may be "bot:…" or "phone"
    QString with; ///< the other one, if known
    qint64 at = 0;
    static constexpr std::tuple fields {
        Field {"conversation", &Collision::conversation},
        Field {"kind", &Collision::kind},
        Field {"agent", &Collision::agent},
        Field {"other", &Collision::with},
        Field {"at", &Collision::at},
    };
};

[[nodiscard]] Projection collisionsTable();
/// The fact, unless it is known already.
[[nodiscard]] Events collisionOf(const Event &cause, const QString &conversation, const QString &kind,
                                 const QString &with, Rows &rows);
/// What a refused command tells about collisions: the command to note it; nothing if it is no collision.
[[nodiscard]] std::optional<Command> collisionIn(const Command &refused, const Error &refusal);
[[nodiscard]] Result<Events> decideCollision(const Command &command, Rows &rows); ///< collision.note
/// Is this reply the second one to the same words, without its author having seen the first?
[[nodiscard]] bool isDouble(const QString &author, qint64 at, qint64 seen, const Conversation &conversation,
                            Rows &rows);
/// Words from the phone app that an agent's reply has crossed: neither had seen the other.
[[nodiscard]] Events crossingOf(const Event &echo, const QString &conversation, const Conversation &before,
                                Rows &rows);

} // namespace waypost::conversations
