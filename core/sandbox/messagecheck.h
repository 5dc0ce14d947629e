// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/check.h"

namespace waypost::sandbox {

/// Looks at the body of a message in the provider's order (cloud-api 22.2): messaging_product, recipient,
/// type, then the values of that type (6.1, 6.2). What needs the account's state (media, templates, windows)
/// is not looked at here. Codes: 100 missing basics and over-long parameters, 131008 missing, 131009 wrong
/// value, 131051 unknown type.
[[nodiscard]] Refusal checkMessage(const QJsonObject &body);
/// The type's name; "text" when it is left out and a text is there (legacy).
[[nodiscard]] QString typeOfMessage(const QJsonObject &body);
/// The "interactive" of a message (6.3).
void checkInteractive(Check &check, const QJsonObject &interactive);
/// {"id"} or {"link"} of a media object.
void checkMedia(Check &check, const QJsonObject &media, const QString &path);

} // namespace waypost::sandbox
