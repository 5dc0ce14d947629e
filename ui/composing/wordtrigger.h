// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace waypost::ui {

/// A word that is being typed and that asks for suggestions: "/ref" for canned replies, "@an" for colleagues.
struct WordTrigger {
    QChar sign; ///< '/' or '@'; null: none
    qsizetype start = 0; ///< of the sign in the text
    QString query; ///< after it
    bool operator==(const WordTrigger &) const = default;
};

/// The one that the cursor stands at the end of. The sign has to begin a word, so that "and/or", addresses
/// and paths ask for nothing.
[[nodiscard]] WordTrigger triggerAt(const QString &text, qsizetype cursor);

} // namespace waypost::ui
