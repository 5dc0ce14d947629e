// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contacts.h"

namespace waypost::contacts {

/// A kept question about contacts (ContactFilter). Table "segments".
struct Segment {
    QString name;
    QString query;
    QString scope; ///< "mine": offered to its owner only; "everyone"
    QString owner; ///< agent's id
    qint64 changedAt = 0;
    qint64 removedAt = 0;
    qint64 movedSeq = 0; ///< event that last changed whom it is for; 0: none did

    static constexpr std::tuple fields {
        Field {"name", &Segment::name},
        Field {"query", &Segment::query},
        Field {"scope", &Segment::scope},
        Field {"owner", &Segment::owner},
        Field {"changed_at", &Segment::changedAt},
        Field {"removed_at", &Segment::removedAt},
        Field {"moved_seq", &Segment::movedSeq},
    };
};

/// segment.save {name, query, scope}, segment.remove {}; only its owner changes one that is "mine".
[[nodiscard]] Result<Events> decideSegment(const Command &command, Deciding &deciding);
void evolveSegment(Segment &row, const QString &key, const Event &event);

} // namespace waypost::contacts
