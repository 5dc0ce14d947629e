// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/bench/generator.h"
#include "tests/ui/inbox/demodata.h"

#include <functional>

namespace waypost::bench {

/// A workspace of generated conversations, ten messages each on average, half of the first 100,000 messages
/// in one of them: the first, demo::conversationId(1), is the newest too.
struct BigWorkspace {
    int messages = 100'000;
    [[nodiscard]] int conversations() const { return messages / 10; }
    [[nodiscard]] int longest() const { return qMin(50'000, messages / 2); }
    /// Its rows in pages, for demo::DeskFolder.
    [[nodiscard]] std::function<QList<demo::StoredRow>(int page)> pages() const;
};

} // namespace waypost::bench
