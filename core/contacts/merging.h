// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contacts.h"

/// Two contacts that are one person. The source stays as it is, with its identities and conversations, and
/// says with `merged_into` who it is: an alias. What the team keeps of a person (name, note, e-mail,
/// language, own fields, consents) goes to the target, field by field as chosen. Conversations keep the
/// contact by whose number they are answered; whoever shows them asks personOf().
namespace waypost::contacts {

constexpr qint64 unmergeMs = 30LL * 24 * 3600 * 1000; ///< how long a merge can be taken back

/// What merges have done to their target. Table "merges", key: the target; stays in the relay.
struct Merges {
    QString done; ///< JSON array, oldest first, of {source, fields: {column: {before, after}}}
    static constexpr std::tuple fields {Field {"done", &Merges::done}};
};

/// What the target has after the merge, by column; only what changes. `choices`: column, or
/// "attributes.<name>", → "source" or "target"; not chosen: the target's, the source's where that is empty.
/// Attributes are whole objects here.
[[nodiscard]] QJsonObject mergedValues(const Contact &source, const Contact &target,
                                       const QJsonObject &choices);

/// contact.merge, contact.unmerge.
[[nodiscard]] Result<Events> decideMerge(const Command &command, Deciding &deciding);
[[nodiscard]] QStringList mergesKeys(const Event &event, Rows &rows);
void evolveMerges(Merges &row, const QString &key, const Event &event);

} // namespace waypost::contacts
