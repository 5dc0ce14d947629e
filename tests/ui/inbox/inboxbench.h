// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/inbox/deskfolder.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/theme.h"

namespace waypost::demo {

/// A desk, and what the inbox needs around it.
struct InboxBench {
    explicit InboxBench(const QList<StoredRow> &rows)
        : folder(rows)
        , desk(folder.open(clock))
        , context(theme, *desk, clock)
    {
    }

    VirtualClock clock {now};
    ui::Theme theme {ui::ThemeChoice::Light};
    DeskFolder folder;
    std::unique_ptr<sync::Desk> desk;
    ui::InboxContext context;
};

} // namespace waypost::demo
