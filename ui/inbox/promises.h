// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sla/clock.h"
#include "core/sla/promises.h"
#include "core/sla/sla.h"
#include "ui/kit/chips.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace waypost::ui {

/// One promise of a conversation as it stands at a moment.
struct PromiseNow {
    sla::Clock clock;
    qint64 opensAt = 0; ///< out of hours: it stands still until then, UTC ms; 0: it does not
    [[nodiscard]] bool isLate() const { return clock.state == sla::ClockState::Breached; }
    [[nodiscard]] bool isPaused() const { return clock.state == sla::ClockState::Paused; }
    /// Somebody still owes it.
    [[nodiscard]] bool isOwed() const;
    /// Less than a quarter of its time is left.
    [[nodiscard]] bool isSoon() const;
    [[nodiscard]] double share() const; ///< of its time that is used up, 0…1
};

/// Promises about time in words; worked out from a session's row alone, so that they tick without a database.
class Promises {
    Q_DECLARE_TR_FUNCTIONS(Promises)
public:
    [[nodiscard]] static QList<PromiseNow> all(const sla::Session &session, qint64 nowMs);
    /// The one to show; none if nothing is owed. `book`: terms that many sessions share are read once.
    [[nodiscard]] static std::optional<PromiseNow> foremost(const sla::Session &session, qint64 nowMs,
                                                            sla::TermsBook &book);
    [[nodiscard]] static std::optional<PromiseNow> foremost(const sla::Session &session, qint64 nowMs);
    /// The name of what was promised; empty: nothing is.
    [[nodiscard]] static QString policy(const sla::Session &session);

    [[nodiscard]] static QString name(sla::ClockKind kind); ///< "Next reply"
    /// "6 min left", "4 min over", "paused, 1 h 12 min left", "1 h left from 09:00 on"
    [[nodiscard]] static QString left(const PromiseNow &promise, qint64 nowMs);
    [[nodiscard]] static QString line(const PromiseNow &promise, qint64 nowMs); ///< "Next reply · 6 min left"
    [[nodiscard]] static ChipTone tone(const PromiseNow &promise);
    /// Whole sentences for a tooltip: when it is due, why it stands still.
    [[nodiscard]] static QString explained(const PromiseNow &promise, qint64 nowMs);
};

/// What lists show of promises: each is worked out once a second, however often it is painted.
class PromiseBook {
public:
    [[nodiscard]] std::optional<PromiseNow>
    foremost(const QString &conversation, const std::optional<sla::Session> &session, qint64 nowMs);

private:
    struct Worked {
        qint64 second = 0;
        QString facts;
        QString terms;
        std::optional<PromiseNow> promise;
    };
    sla::TermsBook m_terms;
    QHash<QString, Worked> m_worked; ///< by conversation
};

} // namespace waypost::ui
