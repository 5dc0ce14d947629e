// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace waypost {

/// "+4915112345678" for anything that is a phone number in international form ("+49 151 …", "49151…",
/// "0049151…"); empty if it is none. What WhatsApp returned is kept as it is: only the form changes, never a
/// digit.
[[nodiscard]] QString toE164(const QString &text);
/// "+49 ••• ••78": country code and the last two digits; for roles that may not see the number.
[[nodiscard]] QString maskedPhone(const QString &e164);
/// "+49 1511 2345678", as people of that country write it. Falls back to the text itself.
[[nodiscard]] QString readablePhone(const QString &e164);
/// "m•••@example.com": first letter and domain.
[[nodiscard]] QString maskedEmail(const QString &email);

} // namespace waypost
