// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/http.h"

#include <ctime>

namespace waypost::net {

/// Status line and headers with the empty line at their end. Length, date and connection are set here; a
/// header of the response that names them, or would break the framing, is left out.
[[nodiscard]] QByteArray answerHead(const HttpResponse &response, bool keepAlive, std::time_t now);
/// Responses with these statuses never have a body.
[[nodiscard]] bool statusHasBody(int status);
/// A response made here: the status and its usual words.
[[nodiscard]] HttpResponse plainAnswer(int status);

} // namespace waypost::net
