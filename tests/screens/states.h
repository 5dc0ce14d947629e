// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/screens/stage.h"

#include <functional>
#include <span>

namespace waypost::screens {

/// One picture: what it is called, what it shows (for whoever does not see it), how the rows differ from the
/// demo shop's, and what is done before it is taken. `show` gives the window to be drawn.
///
/// Another state is one more entry in the table of states.cpp with a function that brings the window there;
/// test, pictures and docs/screens/README.md follow from the table. A window that is not a child of the
/// stage's main window may be returned as well, if that one is its parent.
struct State {
    const char *name; ///< file name, small letters and dashes
    const char *text; ///< one sentence
    void (*change)(QList<demo::StoredRow> &rows); ///< null: as they are
    QWidget *(*show)(Stage &stage);
};
[[nodiscard]] std::span<const State> states();

} // namespace waypost::screens
