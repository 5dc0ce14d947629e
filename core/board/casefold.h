// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/board/case.h"
#include "core/contacts/contacts.h"
#include "core/conversations/conversations.h"
#include "core/sla/promises.h"
#include "core/sla/sla.h"

namespace waypost::board {

/// The rows behind one case. Without `session` nothing was measured yet; without `conversation` it is a
/// session that is over.
struct CaseRows {
    QString id; ///< the conversation's
    const conversations::Conversation *conversation = nullptr;
    const sla::Session *session = nullptr;
    const contacts::Contact *contact = nullptr;
};
/// Folds them; at least one of conversation and session is there. `now`: UTC ms. The book remembers terms
/// that many share.
[[nodiscard]] Case caseOf(const CaseRows &rows, qint64 now, sla::TermsBook &book);

} // namespace waypost::board
