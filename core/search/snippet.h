// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/query.h"
#include "core/search/searchrequest.h"

namespace waypost::search {

/// Fills snippet and marks with the words around the first places where the text has what is looked for.
/// False: it has not.
[[nodiscard]] bool excerpt(Tokenizer &tokenizer, const Query &query, Depth depth, const QString &text,
                           SearchHit &hit);

/// The words a text begins with, nothing marked; a text without words leaves the snippet as it is.
void beginning(const QString &text, SearchHit &hit);

} // namespace waypost::search
