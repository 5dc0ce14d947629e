// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/conversations/content.h"

namespace waypost::pasted {

constexpr qsizetype longestVcard = 1024 * 1024; ///< bytes
constexpr int mostCards = 257; ///< of one message (cloud-api 6.2)

/// The people in a vCard file (.vcf), versions 2.1 to 4: name, organisation, phone numbers, mail addresses;
/// everything else is passed over, pictures included. All text is cleaned; a card without a name takes its
/// organisation's, number or address. Errors: vcard_none, vcard_too_large, too_many. Source: RFC 6350, RFC
/// 2426; quoted-printable of version 2.1.
[[nodiscard]] Result<QList<conversations::ContactCard>> cardsFrom(const QByteArray &vcard);
[[nodiscard]] bool looksLikeVcard(QStringView text);

} // namespace waypost::pasted
