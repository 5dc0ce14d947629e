// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"

/// Which sessions are drawn to be looked at. Every session that is closed goes into the pool of its week and
/// agent; of a pool those stay whose hash is the smallest, so that each has the same chance whenever it was
/// closed, and whoever draws again draws the same.
namespace waypost::feedback {

/// Weeks since 1970, from Monday to Sunday, UTC.
[[nodiscard]] qint64 weekOf(qint64 atMs);
[[nodiscard]] qint64 beginOfWeek(qint64 week); ///< UTC ms
[[nodiscard]] QList<Projection> sampleTables();
/// A review that waits, as a fact; `event` gives time and cause.
[[nodiscard]] Event addedReview(Event event, const QString &scorecard, const QString &sample,
                                const QString &agent, bool blind);

} // namespace waypost::feedback
