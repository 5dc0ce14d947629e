// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contacts.h"

/// Blocking somebody who writes. What he writes all the same is kept, but wakes nobody and counts for
/// nothing; the provider is asked to let nothing through (cloud-api 11: only who wrote within 24 hours can be
/// blocked there, so here it holds whatever the provider says).
///
/// Commands, subject: the contact: contact.block {why, channels: [ids]} (where he writes), contact.unblock
/// {why}. Events of the same name in the past tense: contact.blocked {why, channels}, contact.unblocked {why,
/// channels}. Effects: contact.block and contact.unblock {to}, one for each channel; lane: the contact.
namespace waypost::contacts {

[[nodiscard]] bool isAboutBlocking(const QString &type); ///< of a command or an event
[[nodiscard]] Result<Events> decideBlock(const Command &command, Rows &rows);
void evolveBlock(Contact &contact, const Event &event);
[[nodiscard]] QList<Effect> effectsOfBlocking(const Event &event, Rows &rows);

} // namespace waypost::contacts
