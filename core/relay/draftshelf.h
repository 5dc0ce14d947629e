// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/database.h"
#include "core/wire/frames.h"

namespace waypost::relay {

/// What agents have typed and not sent, on its way to their other devices. Theirs alone: no event, no row,
/// and nobody else is ever shown it. Per agent the 200 newest, and as many that were cleared, so that a
/// device that comes late does not bring them back.
class DraftShelf {
public:
    static constexpr int mostDrafts = 200;

    [[nodiscard]] static QStringList schema();
    /// The later keystroke wins, whatever comes first; but not over a text its device has not heard of (its
    /// `over`): that one would be nowhere if the line broke now. It hears of it, keeps it beside and sends
    /// again. In the caller's transaction.
    [[nodiscard]] static Result<Done> keep(store::Database &writer, const QString &agent,
                                           const wire::DraftFrame &draft);
    [[nodiscard]] static QList<wire::DraftFrame> of(store::Database &reader, const QString &agent);
    [[nodiscard]] static std::optional<wire::DraftFrame> at(store::Database &reader, const QString &agent,
                                                            const QString &conversation, const QString &kind);
};

} // namespace waypost::relay
