// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace waypost::contacts {

/// Other forms under which the same mobile number may be known, without the number itself: Brazil with and
/// without the ninth digit, Argentina with and without the 9, Mexico with and without the 1. Only for looking
/// somebody up: what WhatsApp returned is never rewritten. Landlines and other countries have none.
[[nodiscard]] QStringList variantsOf(const QString &e164);
/// The same for all forms of one number: the least of them.
[[nodiscard]] QString canonicalPhone(const QString &e164);
/// IANA name of the time zone there, if the number's country has only one; else empty.
[[nodiscard]] QByteArray guessedTimeZone(const QString &e164);
/// E.164 of a number as somebody wrote it down: in international form, or in that of the region ("BR", "DE");
/// empty if it is no possible number.
[[nodiscard]] QString normalisedPhone(const QString &text, const QString &region);

} // namespace waypost::contacts
