// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace waypost {

/// An amount in the smallest unit of its currency: 1999 and "EUR" is 19.99 €.
struct Money {
    qint64 minor = 0;
    QString currency; ///< ISO 4217, upper case
    bool operator==(const Money &) const = default;
};

/// Digits after the point: 2 for most, 0 for JPY, KRW, CLP…, 3 for KWD, BHD… (ISO 4217).
[[nodiscard]] int minorDigits(const QString &currency);
/// From the decimal number of units that some APIs give (19.99), rounded to the nearest minor unit.
[[nodiscard]] Money moneyFromUnits(double units, const QString &currency);
[[nodiscard]] double unitsOf(const Money &money); ///< for showing only

} // namespace waypost
