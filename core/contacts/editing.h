// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contacts.h"

namespace waypost::contacts {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestAbout = 4'000;

/// Cleaned and checked values of a contact's own columns (title, about, email, language, attributes,
/// consents), as commands, imports and merges hand them to the event contact.edited. Errors: bad_value.
[[nodiscard]] Result<QJsonObject> checkedValues(const QJsonObject &told, Rows &rows);
/// Of these values, those that differ from what the contact has; attributes and consents one by one.
[[nodiscard]] QJsonObject differing(const QJsonObject &values, const Contact &contact);

/// contact.rename, .set_note, .set_attributes, .set_details.
[[nodiscard]] Result<Events> decideEdit(const Command &command, Deciding &deciding);

} // namespace waypost::contacts
