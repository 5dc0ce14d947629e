// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendars/calendars.h"

#include <cstdlib>

using namespace waypost;
using namespace waypost::calendars;

namespace {
void requireDays(bool held)
{
    if (!held)
        std::abort();
}

Hours fuzzedHours()
{
    const QList<Interval> day {{9 * 3'600, 12 * 3'600}, {13 * 3'600, 86'400}};
    return {0, QStringLiteral("Europe/Berlin"), {day, day, day, day, day, day, {}}, {}};
}
} // namespace

/// Any bytes: refused, or days in order that a calendar can keep.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QDate first(2026, 1, 1);
    const auto imported = daysFromICalendar(bytes, fuzzedHours(), first, 3);
    if (!imported) {
        requireDays(!imported.error().text.isEmpty());
        return 0;
    }
    requireDays(imported->left.size() <= 100);
    QDate before = first.addDays(-1);
    for (const SpecialDay &day : imported->days) {
        requireDays(day.date > before && day.date < first.addYears(3) && !day.yearly);
        before = day.date;
    }
    Hours hours = fuzzedHours();
    hours.special = imported->days;
    const auto kept = checked(hours);
    requireDays(kept || kept.error().code == QStringLiteral("never_open"));
    return 0;
}
