// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QStringList>

#include <memory>

namespace waypost::spelling {

/// A Hunspell dictionary of this computer.
struct DictionaryFiles {
    QString language; ///< as Hunspell's files are called: "pt_BR", "fr"
    QString stem; ///< path without ".aff" and ".dic"
};

/// All dictionaries in `folders`, by name; the first of a name counts.
[[nodiscard]] QList<DictionaryFiles> dictionariesIn(const QStringList &folders);
/// Where this system and this person keep them ("hunspell" in the data folders).
[[nodiscard]] QStringList dictionaryFolders();
/// Of several dictionaries of one language (es_ES, es_MX, …) one: that of `home` (a locale's name), else the
/// plain one, else the one named like the language (es_ES), else the first. For guessing, where one is
/// enough.
[[nodiscard]] QList<DictionaryFiles> onePerLanguage(const QList<DictionaryFiles> &all, const QString &home);

/// One dictionary, loaded: some 10 MB and 50 ms. One thread at a time.
class Dictionary {
public:
    /// Errors: dictionary_broken.
    [[nodiscard]] static Result<Dictionary> load(const DictionaryFiles &files);
    Dictionary(Dictionary &&) noexcept;
    Dictionary &operator=(Dictionary &&) noexcept;
    ~Dictionary();

    [[nodiscard]] bool knows(const QString &word) const;
    [[nodiscard]] QStringList suggestions(const QString &word, qsizetype most) const;

private:
    class Private;
    explicit Dictionary(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace waypost::spelling
