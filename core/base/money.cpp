// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waypost {

namespace {
using namespace Qt::StringLiterals;
constexpr std::array noDigits {"BIF"_L1, "CLP"_L1, "DJF"_L1, "GNF"_L1, "ISK"_L1, "JPY"_L1,
                               "KMF"_L1, "KRW"_L1, "PYG"_L1, "RWF"_L1, "UGX"_L1, "VND"_L1,
                               "VUV"_L1, "XAF"_L1, "XOF"_L1, "XPF"_L1};
constexpr std::array threeDigits {"BHD"_L1, "IQD"_L1, "JOD"_L1, "KWD"_L1, "LYD"_L1, "OMR"_L1, "TND"_L1};

bool among(const auto &list, const QString &currency)
{
    return std::any_of(list.begin(), list.end(), [&](QLatin1StringView code) { return currency == code; });
}
} // namespace

int minorDigits(const QString &currency)
{
    if (among(noDigits, currency))
        return 0;
    return among(threeDigits, currency) ? 3 : 2;
}

Money moneyFromUnits(double units, const QString &currency)
{
    constexpr double largest = 9e15;
    const double minor = units * std::pow(10.0, minorDigits(currency));
    if (!std::isfinite(minor) || std::fabs(minor) > largest)
        return {0, currency};
    return {qint64(std::llround(minor)), currency};
}

double unitsOf(const Money &money)
{
    return double(money.minor) / std::pow(10.0, minorDigits(money.currency));
}

} // namespace waypost
