// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/windows.h"

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
} // namespace

bool windowOpen(const Customer &customer, qint64 now)
{
    return customer.lastWroteAt != 0 && now - customer.lastWroteAt < serviceWindowMs;
}

void noteAnswer(Customer &customer, qint64 now)
{
    if (customer.cameFromAdAt != 0 && now - customer.cameFromAdAt < freeEntryAnswerMs)
        customer.freeEntryUntil = now + freeEntryMs;
    customer.cameFromAdAt = 0;
}

QJsonObject pricingOf(const Customer &customer, const QString &category, qint64 now)
{
    const bool freeEntry = now < customer.freeEntryUntil;
    const bool service = category == "service"_L1;
    const bool free = freeEntry || service || (category == "utility"_L1 && windowOpen(customer, now));
    return {{u"billable"_s, !free},
            {u"pricing_model"_s, u"PMP"_s},
            {u"type"_s,
             freeEntry  ? u"free_entry_point"_s
                 : free ? u"free_customer_service"_s
                        : u"regular"_s},
            {u"category"_s, freeEntry ? u"referral_conversion"_s : category}};
}

} // namespace waypost::sandbox
