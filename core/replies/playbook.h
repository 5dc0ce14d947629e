// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/replies/replies.h"

namespace waypost::replies {

enum class HintKind {
    Avoid, ///< a word the team does without
    Shouting, ///< three words or more in capitals
    Marks, ///< "!!!", "???"
};
/// A thought about a text. Never stops anything.
struct Hint {
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
    HintKind kind = HintKind::Avoid;
    QString instead; ///< what the playbook proposes; empty: nothing
    bool operator==(const Hint &) const = default;
};

/// What the playbook has to say, in order, at most 50. Whole words, whatever their case; linear in the text.
[[nodiscard]] QList<Hint> check(const QString &text, const Playbook &playbook);

} // namespace waypost::replies
