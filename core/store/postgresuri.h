// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace waypost::store {

/// Where a PostgreSQL store is, from what somebody wrote into a file:
/// postgresql://user@host1,host2/database?schema=name. It may name hosts, a person, a password (better kept
/// in
/// ~/.pgpass), certificates, `sslmode`, timeouts and the schema; anything else, above all what would change
/// how the server reads our statements, is refused. A host that is not this machine is only spoken to
/// encrypted.
struct PostgresUri {
    QMap<QByteArray, QByteArray> words; ///< what libpq is told: keyword → value
    QString schema; ///< lower-case letters, digits and '_'
    QString name; ///< for people: without user and password

    [[nodiscard]] static bool isOne(const QString &path);
    /// Error store_unavailable, which does not repeat what was written.
    [[nodiscard]] static Result<PostgresUri> parse(const QString &path, bool readOnly);
};

} // namespace waypost::store
