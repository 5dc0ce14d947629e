// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace waypost::store {

/// A statement of ours as PostgreSQL reads it: "?" outside of quotes becomes "$1", "$2", …; in CREATE TABLE
/// and ALTER TABLE the types become its own: INTEGER (64 bits), BLOB, REAL, and TEXT, which is compared byte
/// by byte as SQLite does. Ours have no comments, no E'…' and no $$…$$.
struct PostgresText {
    QByteArray text;
    int marks = 0;
    bool defines
        = false; ///< creates, changes or drops something: what was prepared before may not fit any more

    [[nodiscard]] static PostgresText from(const QString &statement);
};

/// "people" → "people", in double quotes, any double quote in it doubled.
[[nodiscard]] QByteArray quotedForPostgres(const QString &identifier);

/// Type of a column as our statements write it, from PostgreSQL's own name; what is none of ours stays.
[[nodiscard]] QString typeFromPostgres(const QString &type, const QString &collation);

} // namespace waypost::store
