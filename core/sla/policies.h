// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/conversations.h"
#include "core/sla/sla.h"

/// Policies: how they are saved, and which of them holds for a conversation.
namespace waypost::sla {

constexpr qsizetype mostPolicies = 200;
constexpr qsizetype mostLevels = 20; ///< of one policy

/// Table "sla_policies".
[[nodiscard]] Projection policiesTable();
/// policy.save, .remove and .reapply.
[[nodiscard]] Result<Events> decidePolicy(const Command &command, Deciding &deciding);

struct KeyedPolicy {
    QString id;
    Policy policy;
};
/// Those that are there, active or not, in the order in which they are asked.
[[nodiscard]] QList<KeyedPolicy> policiesIn(Rows &rows);
/// Are there any? Asked whenever something happens, so it costs one look-up.
[[nodiscard]] bool hasPolicies(Rows &rows);
/// Does all of Policy::fits hold? A condition that is not known, or that names nothing, does not.
[[nodiscard]] bool fits(const Policy &policy, const conversations::Conversation &row, Rows &rows, qint64 at);
/// The first that is active and fits.
[[nodiscard]] std::optional<KeyedPolicy> policyFor(const conversations::Conversation &row, Rows &rows,
                                                   qint64 at);
/// With its calendar written out. Special days long before `openedAt` are left out: nothing of the session is
/// measured by them.
[[nodiscard]] Terms termsOf(const KeyedPolicy &policy, qint64 openedAt, Rows &rows);
/// The hours of a calendar, as above.
[[nodiscard]] QList<calendars::Hours> hoursOf(const QString &calendar, qint64 openedAt, Rows &rows);

} // namespace waypost::sla
