// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/database.h"

namespace waypost::search {

/// Teaches this SQLite connection the tokenizer "waypost". Every connection that reads or writes one of our
/// indexes needs it first. What is looked for comes as finished tokens (query.h) and is taken as it is: no
/// text of a person ever meets the grammar of MATCH. Error store_failed.
[[nodiscard]] Result<Done> teachTokenizer(store::Database &database);

} // namespace waypost::search
