// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waypost::ui {

/// Makes every RowsView a list with list items for screen readers: text from its RowPainter, place,
/// selection, press. Doing it twice does no harm.
void installRowsAccessibility();

} // namespace waypost::ui
