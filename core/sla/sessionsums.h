// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/event.h"
#include "core/sla/promises.h"
#include "core/sla/sla.h"

#include <QMutex>

/// What of a session's row is no fact: what was told of its clocks, and what lists sort and count by.
namespace waypost::sla {

/// What several threads that apply events read terms from.
struct SharedBook {
    QMutex mutex;
    TermsBook book;
};

/// sla.warned, .breached, .level_skipped or .nudged.
void takeTold(Session &session, const Event &event);
/// `now`: UTC ms; `forgot`: facts were forgotten, so what was told of their clocks is forgotten too.
void sumUp(Session &session, qint64 now, SharedBook &shared, bool forgot);

} // namespace waypost::sla
