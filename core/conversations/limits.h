// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/conversations/content.h"

#include <optional>

namespace waypost::conversations {

constexpr int longestText = 4096; ///< UTF-16 units of a text message (cloud-api 6.2)
constexpr int longestCaption = 1024; ///< of a caption

/// Why the content can't go out as it is; nothing if it can. Lengths are UTF-16 units, so the provider, who
/// counts characters, never finds one longer. Codes: bad_value (a kind only customers have, a part missing or
/// doubled), nothing_to_send, text_too_long {limit, part}, too_many {limit, part}. Source: cloud-api 6.2
/// to 6.4.
[[nodiscard]] std::optional<Error> whyUnsendable(const Content &content);

/// Why a file of that type and size can't go out as that kind; nothing if it can. Codes: media_unsuitable,
/// media_too_large {limit}. Source: cloud-api 6.2 and 6.5.
[[nodiscard]] std::optional<Error> whyUnsuitable(MediaKind kind, const QString &mime, qint64 size,
                                                 bool animated);

} // namespace waypost::conversations
