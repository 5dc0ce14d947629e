// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contacts.h"
#include "core/conversations/content.h"

#include <QJsonArray>
#include <QJsonObject>

/// One message object of a webhook, read. Source: cloud-api 3.2, 3.3 and 5.1.
namespace waypost::whatsapp {

struct InboundContent {
    conversations::Content content;
    QJsonObject media; ///< {provider_id, mime, name, sha256} when it shows a file
};

/// Never fails: what it does not know is UnknownContent, kept whole but for identifiers.
[[nodiscard]] InboundContent contentOf(const QJsonObject &message);
/// The same for a copy of a request to send (section 6), which is what standby echoes hold.
[[nodiscard]] InboundContent contentOfRequest(const QJsonObject &request);
/// Content of type `type` from an object that has it under the type's name, as edits do.
[[nodiscard]] InboundContent contentOfType(const QString &type, const QJsonObject &holder);

/// Who wrote it: the message's own words first, then its entry of `contacts` ("match by id, else by place").
[[nodiscard]] contacts::Sender senderOf(const QJsonObject &message, const QJsonArray &contacts,
                                        qsizetype index, qsizetype count);
/// A phone number or a business-scoped id, whichever the texts are.
[[nodiscard]] contacts::Sender identityFrom(const QString &phoneOrUserId, const QString &userId);

/// The reason the provider gives in `errors`; empty if none.
[[nodiscard]] QString reasonIn(const QJsonObject &holder);

} // namespace waypost::whatsapp
