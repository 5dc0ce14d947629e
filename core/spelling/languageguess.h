// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

#include <functional>

namespace waypost::spelling {

/// A language that can be checked, and whether it knows a word.
struct KnownLanguage {
    QString name; ///< "es_ES"
    std::function<bool(const QString &word)> knows;
};

/// In which of `languages` the newest messages are written (newest first): those whose script is that of most
/// letters, and of these the one that knows most of up to 120 words, if it knows six of ten and there are at
/// least four. A tie goes to the earlier one, so the own language comes first. Empty: can't tell.
[[nodiscard]] QString guessLanguage(const QStringList &messages, const QList<KnownLanguage> &languages);

} // namespace waypost::spelling
