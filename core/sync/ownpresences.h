// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/wire/frames.h"

#include <QHash>

#include <optional>

namespace waypost::sync {

/// Where the agent is and what he does there, said to the relay when it changes and again as long as it
/// lasts. Pure: the time is given (UTC ms).
class OwnPresences {
public:
    static constexpr qint64 everyMs = 10'000;
    static constexpr qint64 idleMs = 120'000; ///< whoever has not typed for so long does not write any more

    /// What the relay is to hear of it now, if anything. States: open, looking, writing, left.
    [[nodiscard]] std::optional<wire::Presence> tell(const QString &conversation, const QString &state,
                                                     qint64 nowMs);
    [[nodiscard]] QList<wire::Presence> due(qint64 nowMs); ///< what is to be said again
    [[nodiscard]] QList<wire::Presence> all(qint64 nowMs); ///< for a relay that has heard nothing yet
    [[nodiscard]] bool isEmpty() const { return m_stays.isEmpty(); }

private:
    struct Stay {
        QString state;
        qint64 toldAt = 0;
        qint64 touchedAt = 0;
    };
    QHash<QString, Stay> m_stays; ///< by conversation
};

} // namespace waypost::sync
