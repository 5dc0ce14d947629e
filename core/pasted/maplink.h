// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"

#include <optional>

namespace waypost::pasted {

/// The place a text means if the text is nothing else: geo: (RFC 5870, and Android's ?q=…(name)), links of
/// Google Maps, OpenStreetMap and Apple Maps that carry coordinates, or "52.52, 13.405". Short links do not
/// carry any, and nothing is ever fetched. Names are cleaned; positions outside the earth are nothing.
[[nodiscard]] std::optional<conversations::LocationContent> placeFrom(const QString &text);

} // namespace waypost::pasted
