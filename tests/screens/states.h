// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/screens/stage.h"

#include <functional>
#include <span>

namespace waypost::screens {

/// One picture: what it is called, how the rows differ from the demo shop's, and what is done before it is
/// taken. `show` gives the window to be drawn.
struct State {
    const char *name;
    void (*change)(QList<demo::StoredRow> &rows); ///< null: as they are
    QWidget *(*show)(Stage &stage);
};
[[nodiscard]] std::span<const State> states();

} // namespace waypost::screens
