// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/conversations.h"

#include <QJsonArray>

/// What can be told of one message, as facts that can be kept until the message is known. Applying the same
/// facts again, or in another order, gives the same message.
namespace waypost::conversations {

/// A fact is an object with "fact": "status" {status, at, error?}, "reaction" {by, emoji, at}, "edit"
/// {content, at}, "revoke" {at} or "quote" {message}: id of the message that quotes it.
void applyFact(Message &message, const QJsonObject &fact);

/// JSON text of the row ⇄ array.
[[nodiscard]] QJsonArray arrayFrom(const QString &json);
[[nodiscard]] QString textOf(const QJsonArray &array);
[[nodiscard]] QString textOf(const QJsonObject &object);
[[nodiscard]] QJsonObject objectFrom(const QString &json);

} // namespace waypost::conversations
