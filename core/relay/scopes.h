// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/sqlrows.h"
#include "core/team/viewer.h"

/// Rows that say by themselves whom they are for: views, canned replies, macros, segments, playbooks,
/// ratings, reviews, and what belongs to them. Every table with a scope is in scopes.cpp, and its rule is its
/// feature's own (replies::mayUse, savedviews::sees, feedback::sees). Who joins a team gets a cache of his
/// own (RowsFeed::epochFor); here is what changes with the rows.
namespace waypost::relay::scopes {

[[nodiscard]] bool hasScope(const QString &table);
/// Rows of tables without a scope are for everybody.
[[nodiscard]] bool isFor(const team::Viewer &viewer, const QString &table, const store::KeyedRow &row);
/// The agents who may see it, or may not, for being themselves, rather than for their role or teams.
[[nodiscard]] QStringList personsOf(const QString &table, const store::KeyedRow &row);
/// Is it of a day, so that a cache keeps no more of it than of messages? What was made to be used is not.
[[nodiscard]] bool growsOld(const QString &table);
/// The event that last changed whom it is for; 0: it is still for those it was made for.
[[nodiscard]] qint64 movedSeqOf(const QString &table, const store::KeyedRow &row);

} // namespace waypost::relay::scopes
