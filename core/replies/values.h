// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/rows.h"
#include "core/replies/variables.h"

namespace waypost::replies {

struct ValuesFor {
    QString conversation; ///< empty: none is open, so nothing of a customer has a value
    QString agent; ///< who writes
    qint64 nowMs = 0;
    QString workspace {}; ///< its name
    QString language {}; ///< BCP 47, where nothing says what the customer reads
    QString timeZone {}; ///< IANA
};
/// The variables of one conversation. A customer's number and username are none: what somebody may not see
/// can't be sent by him either. The language is the custom attribute "language" of the conversation, else
/// the contact's, else as given.
///
///   contact.name .first_name .attribute.<name>     agent.name .first_name     team.name  channel.name
///   conversation.id_short .status .priority .created_at .closed_at .attribute.<name>
///   workspace.name   date   time
[[nodiscard]] Values valuesFor(const ValuesFor &place, Rows &rows);

} // namespace waypost::replies
