// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filters/filter.h"

#include <algorithm>
#include <array>

namespace waypost::filters {

namespace {
using namespace Qt::StringLiterals;

/// Beyond every time there is, in ms; ranks and those who have no time of that kind are parted by it.
constexpr qint64 beyondTime = 100'000'000'000'000;

struct SortName {
    Sort sort;
    QLatin1StringView name;
};
constexpr std::array sortNames {SortName {Sort::Newest, "newest"_L1},
                                SortName {Sort::OldestWaiting, "oldest_waiting"_L1},
                                SortName {Sort::Priority, "priority"_L1},
                                SortName {Sort::Window, "window"_L1}, SortName {Sort::Due, "due"_L1}};

int rankOf(const QString &priority)
{
    return priority == "urgent"_L1 ? 3 : priority == "high"_L1 ? 2 : priority == "low"_L1 ? 0 : 1;
}
} // namespace

QString nameOf(Sort sort)
{
    return std::find_if(sortNames.begin(), sortNames.end(),
                        [&](const SortName &each) { return each.sort == sort; })
        ->name;
}

std::optional<Sort> sortFrom(const QString &name)
{
    for (const SortName &each : sortNames)
        if (name == each.name)
            return each.sort;
    return std::nullopt;
}

qint64 placeOf(Sort sort, const conversations::Conversation &row, qint64 now, const Promises &promises)
{
    switch (sort) {
    case Sort::OldestWaiting:
        return row.waitingSince > 0 ? -row.waitingSince : row.lastAt - 2 * beyondTime;
    case Sort::Priority:
        return rankOf(row.priority) * beyondTime + row.lastAt;
    case Sort::Window:
        return row.windowUntil > now ? -row.windowUntil : row.lastAt - 2 * beyondTime;
    case Sort::Due:
        return promises.dueAt > 0 ? -promises.dueAt : row.lastAt - 2 * beyondTime;
    case Sort::Newest:
        break;
    }
    return row.lastAt;
}

QString placeExpression(Sort sort, qint64 now, const TableNames &tables)
{
    switch (sort) {
    case Sort::OldestWaiting:
        return u"(CASE WHEN c.waiting_since > 0 THEN -c.waiting_since ELSE c.last_at - %1 END)"_s.arg(
            2 * beyondTime);
    case Sort::Priority:
        return u"(CASE c.priority WHEN 'urgent' THEN 3 WHEN 'high' THEN 2 WHEN 'low' THEN 0 ELSE 1 END * %1 + c.last_at)"_s
            .arg(beyondTime);
    case Sort::Window:
        return u"(CASE WHEN c.window_until > %1 THEN -c.window_until ELSE c.last_at - %2 END)"_s.arg(now).arg(
            2 * beyondTime);
    case Sort::Due:
        return u"COALESCE((SELECT -p.due_at FROM %1 p WHERE p.id = c.id || '/' || c.session AND p.due_at > 0), c.last_at - %2)"_s
            .arg(tables.promises)
            .arg(2 * beyondTime);
    case Sort::Newest:
        break;
    }
    return u"c.last_at"_s;
}

} // namespace waypost::filters
