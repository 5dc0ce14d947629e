// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/case.h"

namespace waypost::board {

sla::ClockState stateAt(const Promise &promise, qint64 now)
{
    if (promise.state == sla::ClockState::Running && promise.dueAt > 0 && now > promise.dueAt)
        return sla::ClockState::Breached;
    return promise.state;
}

QString keyOf(const Case &each)
{
    return each.conversation + QLatin1Char('/') + QString::number(each.session);
}

const Promise *foremost(const Case &each, qint64 now)
{
    if (!each.isOpen())
        return nullptr;
    const Promise *first = nullptr;
    bool firstLate = false;
    for (const Promise &promise : each.promises) {
        const sla::ClockState state = stateAt(promise, now);
        const bool late = state == sla::ClockState::Breached;
        if (!late && state != sla::ClockState::Running)
            continue;
        if (!first || (late && !firstLate) || (late == firstLate && promise.dueAt < first->dueAt)) {
            first = &promise;
            firstLate = late;
        }
    }
    return first;
}

} // namespace waypost::board
