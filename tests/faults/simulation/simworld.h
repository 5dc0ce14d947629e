// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/features/features.h"
#include "tests/faults/disk/ramdisk.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringList>

#include <functional>
#include <map>

namespace waypost::tests {

/// What is made worse on purpose, to see that an invariant catches it.
enum class SimWeakness { None, AnswerEarly, RetryUnknown, SkipMask };

/// What every part of a simulation shares: one clock, one source of chance, one line of what happens next, a
/// bad network and the disks. One thread; everything follows from the seed.
class SimWorld {
public:
    SimWorld(quint32 seed, SimWeakness weakness, RamDisk &ramDisk)
        : random(seed)
        , weak(weakness)
        , disk(ramDisk)
        , features(features::allFeatures())
    {
    }

    void in(qint64 ms, std::function<void()> act) { m_next.emplace(clock.nowMs() + ms, std::move(act)); }
    /// Does what comes next, unless that is later than `untilMs`.
    bool step(qint64 untilMs)
    {
        if (m_next.empty() || m_next.begin()->first > untilMs)
            return false;
        auto next = m_next.extract(m_next.begin());
        clock.setMs(qMax(clock.nowMs(), next.key()));
        next.mapped()();
        return true;
    }
    /// Carries something to another machine: in time, late (so that others overtake it), twice or not at all.
    void carry(const std::function<void()> &arrive)
    {
        for (int copies = oneIn(18) ? 0 : oneIn(18) ? 2 : 1; copies > 0; --copies)
            in(oneIn(8) ? random.bounded(50, 6'000) : random.bounded(1, 40), arrive);
    }
    /// True once in so many times, as long as things go wrong at all.
    [[nodiscard]] bool oneIn(int times) { return !calm && random.bounded(times) == 0; }
    [[nodiscard]] QByteArray someBytes() { return QByteArray::number(random.generate64(), 16); }

    VirtualClock clock;
    QRandomGenerator random;
    const SimWeakness weak;
    RamDisk &disk;
    const Features features;
    bool calm = false; ///< nothing goes wrong any more
    QStringList violations; ///< "I-5: …"

    void violated(const QString &invariant, const QString &words)
    {
        if (violations.size() < 20)
            violations << invariant + QStringLiteral(": ") + words;
    }

private:
    std::multimap<qint64, std::function<void()>> m_next;
};

/// Digits of a customer's number that no agent may ever be sent, and the beginning of the provider's ids,
/// which nobody may.
inline constexpr char taintedNumber[] = "4915155500";
inline constexpr char taintedId[] = "wamid.PII";

} // namespace waypost::tests
