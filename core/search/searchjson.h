// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/searchrequest.h"

#include <QJsonObject>

/// The query "search" and its page: {text, limit, conversation?, before_at?, before_id?, zone?} → {hits:
/// [{kind, id, conversation, name, at, snippet, marks: [begin, length, …]}], more}. Kinds: "contact",
/// "message", "note".
namespace waypost::search {

[[nodiscard]] QJsonObject toJson(const SearchRequest &request);
/// What does not fit is cut to what does: text to 512 characters, limit to 1…200.
[[nodiscard]] SearchRequest requestFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const SearchPage &page);
/// Hits that do not hold together are left out. All are marked as the relay's.
[[nodiscard]] SearchPage pageFromJson(const QJsonObject &json);

} // namespace waypost::search
