// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QVariant>

#include <optional>

namespace waypost::store {

/// How PostgreSQL is told a value, and what is made of its answers. A text of ours may hold U+0000, which
/// PostgreSQL's cannot: U+0000 is kept as U+0001 U+0001, U+0001 as U+0001 U+0002. Every text has exactly one
/// such form, texts without the two are kept as they are, and the order stays the same.
namespace postgresvalues {

enum class Form { Text = 0, Binary = 1 }; // the protocol's numbers

struct Sent {
    std::optional<QByteArray> bytes; ///< none: NULL
    Form form = Form::Text;
};

/// `type`: the oid that the server expects. A value of another kind goes as text: the server judges.
[[nodiscard]] Sent toPostgres(const QVariant &value, unsigned type);
/// qint64 (also of a truth value), double, QByteArray or QString.
[[nodiscard]] QVariant fromPostgres(QByteArrayView bytes, unsigned type, Form form);
/// The bytes of a text or byte array as SQLite would keep them.
[[nodiscard]] QByteArray rawFromPostgres(QByteArrayView bytes, unsigned type, Form form);
/// fromPostgres() reads its binary form.
[[nodiscard]] bool hasBinaryForm(unsigned type);

} // namespace postgresvalues
} // namespace waypost::store
