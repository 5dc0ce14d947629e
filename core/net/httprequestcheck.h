// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/http.h"

#include <QByteArrayView>

namespace waypost::net {

/// Looks at the raw bytes of a request's header before any parser does, and refuses whatever two parsers
/// could read differently (RFC 9112, chapters 2.2, 3, 5 and 6). `header` begins with the method and ends
/// before the empty line. Returns 0 or the status to refuse with: 400, 414 or 431.
[[nodiscard]] int checkRequestHeader(QByteArrayView header, const HttpLimits &limits);

} // namespace waypost::net
