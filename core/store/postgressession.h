// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace waypost::store {

/// What every session with a PostgreSQL server is held to, whatever the server's or the user's defaults are.
class PostgresSession {
public:
    static constexpr int oldestServer = 150'000; ///< as PQserverVersion() counts

    PostgresSession(const QString &schema, bool readOnly, bool syncFull);
    [[nodiscard]] QByteArray settingText() const; ///< a SELECT that makes them all
    [[nodiscard]] QByteArray readingText() const; ///< a SELECT of one row: what the server says they are
    /// Name of the first one that is not as it was made; empty: all are. `kept`: column of readingText().
    [[nodiscard]] QString firstDifference(const std::function<QByteArray(int index)> &kept) const;

private:
    QList<std::pair<QByteArray, QByteArray>> m_made;
    QList<std::pair<QByteArray, QByteArray>> m_given; ///< the server's own, to be asserted only
};

} // namespace waypost::store
