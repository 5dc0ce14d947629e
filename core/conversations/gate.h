// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/conversations.h"

/// What stands between a reply and the customer, asked in the transaction that would accept it (semantics 3a,
/// rules 3, 4, 7 and 10): whatever two people, a program and a reply from offline do at the same time, the
/// second of them has seen the first, or says that it sends all the same.
namespace waypost::conversations {

/// Who wants to write to the customer, and on what footing.
struct Passing {
    QString author; ///< agent's id, "bot:…", "rule:…" or "survey:…"
    qint64 at = 0;
    qint64 seen = 0; ///< journal number up to which the author had seen the conversation
    qint64 writtenAt = 0;
    qint64 fence = -1; ///< as the author's lease had it; -1: nothing said
    bool overrides = false;
};

[[nodiscard]] bool isAutomation(const QString &author);
/// Messages of ours that others wrote after `seen` and that the customer sees or will in a moment; newest
/// first, 20 at the most.
[[nodiscard]] QStringList answersAfter(qint64 seen, const QString &author, const Conversation &conversation,
                                       Rows &rows);
/// The lease, the owner, other people's answers, the customer's newer messages; for automation also people.
[[nodiscard]] std::optional<Error> whyStopped(const Passing &passing, const Conversation &conversation,
                                              Rows &rows);
/// Is it only let through because its author insists?
[[nodiscard]] bool overrides(const Passing &passing, const Conversation &conversation, Rows &rows);

} // namespace waypost::conversations
