// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QTimeZone>

#include <optional>

namespace waypost::search {

/// When and where somebody says "yesterday".
struct Clockwork {
    qint64 now = 0; ///< UTC ms
    QTimeZone zone = QTimeZone::utc();
    Qt::DayOfWeek weekBegins = Qt::Monday;
};

/// From `begin` on, up to and without `end`; UTC ms.
struct Span {
    qint64 begin = 0;
    qint64 end = 0;
    bool operator==(const Span &) const = default;
};

/// "2026-03-01", "2026-03", "2026", "today", "yesterday", "monday" (the last one), "this week", "last month",
/// …; "45m", "3h", "2d", "2w", "1y": from so long ago until now. Nothing: it is no time.
[[nodiscard]] std::optional<Span> spanOf(const QString &value, const Clockwork &clock);
[[nodiscard]] bool isMoment(const QString &value);
/// "<15m", "<2h", "<1d", "<1w": within so long from now, in ms; nothing: it is none.
[[nodiscard]] std::optional<qint64> withinOf(const QString &value);
/// Does it mean another time later on?
[[nodiscard]] bool isRelative(const QString &value);
[[nodiscard]] bool isTimeOperator(const QString &name); ///< before, after, on, during
/// What the operator asks for: before: up to its begin; after: from its begin on, the day itself too; on: and
/// during: within.
[[nodiscard]] std::optional<Span> spanFor(const QString &name, const QString &value, const Clockwork &clock);

} // namespace waypost::search
