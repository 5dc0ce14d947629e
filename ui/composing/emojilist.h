// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace waypost::ui {

struct NamedEmoji {
    QString emoji;
    QString words; ///< English names and keywords, as chat apps have taught everybody
};

/// The emoji a support desk uses, in the order they are shown.
[[nodiscard]] QList<NamedEmoji> emojiList();
/// Those one of whose words starts with each word of `text`; all for an empty one.
[[nodiscard]] QList<NamedEmoji> emojiFor(const QString &text);

} // namespace waypost::ui
