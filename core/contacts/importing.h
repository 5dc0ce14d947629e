// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contacts.h"

namespace waypost::contacts {

constexpr qsizetype rowsOfImport = 200; ///< at most, of one command

/// What became of one command of an import. Table "imports", key: the command's id.
struct Import {
    QString run; ///< all commands of one file have the same
    QString by; ///< agent's id
    qint64 at = 0;
    qint64 taken = 0; ///< contacts that are new
    qint64 merged = 0; ///< rows that told something new of a contact that was known
    qint64 same = 0; ///< rows that told nothing new
    QString refused; ///< JSON array of {row, why}: number of the row in the file, and a sentence

    static constexpr std::tuple fields {
        Field {"run", &Import::run},         Field {"by", &Import::by},         Field {"at", &Import::at},
        Field {"taken", &Import::taken},     Field {"merged", &Import::merged}, Field {"same", &Import::same},
        Field {"refused", &Import::refused},
    };
};

/// contact.import {run, rows: [{row, key?, phone?, email?, name?, language?, about?, attributes?,
/// consents?}]}. A row belongs to the contact with its key, its number in any form, or its e-mail address, in
/// this order; else it is a new one. The same rows again tell nothing new.
[[nodiscard]] Result<Events> decideImport(const Command &command, Deciding &deciding);
void evolveImport(Import &row, const QString &key, const Event &event);

} // namespace waypost::contacts
