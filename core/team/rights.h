// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/rows.h"

#include <QStringList>

#include <optional>

namespace waypost::team {

enum class Role { Agent, Supervisor, Owner };

[[nodiscard]] QString nameOf(Role role); ///< "agent", "supervisor", "owner"
[[nodiscard]] std::optional<Role> roleFrom(const QString &name);

/// How much of a field class a role sees.
enum class Sight { Full, Masked, Hidden };

/// The rights table as data: everything that masks, refuses or greys out asks these two functions and nothing
/// else.
[[nodiscard]] Sight sightOf(Role role, FieldClass fieldClass);
/// May the role give a command of that type? Types the table does not name are refused.
[[nodiscard]] bool mayGive(Role role, const QString &commandType);
/// Every type the table names, for tests and documents.
[[nodiscard]] QStringList commandTypes();

/// The value as the role may see it: itself, a mask that tells people apart, or empty.
[[nodiscard]] QVariant seenBy(Role role, const Column &column, const QVariant &value);
/// A whole row of a table that way. Columns the role must not even know the length of come out empty.
[[nodiscard]] Row seenBy(Role role, const Table &table, const Row &row);
/// Do all of the table's columns look the same to both roles?
[[nodiscard]] bool looksTheSame(Role a, Role b, const Table &table);

} // namespace waypost::team
