// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

#include <optional>

namespace waypost::sandbox {

/// One field of a multipart/form-data body (RFC 7578).
struct FormPart {
    QByteArray name;
    QByteArray fileName; ///< empty for a plain field
    QByteArray contentType; ///< empty if the part has none
    QByteArray bytes;
};

/// The fields of a body with that Content-Type. Nothing if it is not well formed or has more than 16 parts.
[[nodiscard]] std::optional<QList<FormPart>> readForm(const QByteArray &contentType, const QByteArray &body);

} // namespace waypost::sandbox
