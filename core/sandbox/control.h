// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/cast.h"
#include "core/sandbox/cloud.h"
#include "core/sandbox/steeredclock.h"

namespace waypost::sandbox {

/// What the control surface steers.
struct Controls {
    Cloud &cloud;
    Cast &cast;
    SteeredClock &clock;
};

/// One call under /sandbox/ but flush, which waits and is the engine's (docs/sandbox.md). Errors are
/// {"error": {"code", "text"}} with 400 or 404. `call.path` begins behind "sandbox".
[[nodiscard]] Answer controlAnswer(Controls &controls, const ApiCall &call);
[[nodiscard]] Answer controlError(const Error &error, int status = 400);
/// How the webhooks are: waiting, under way, counts, manners.
[[nodiscard]] QJsonObject webhooksJson(const WebhookQueue &queue);
[[nodiscard]] QJsonObject customerJson(const Customer &customer);
[[nodiscard]] QJsonObject sentJson(const Sent &sent);
[[nodiscard]] QJsonObject stateJson(const Controls &controls);
/// The manners with what `wanted` changes. Error: bad_manners.
[[nodiscard]] Result<WebhookManners> mannersWith(WebhookManners manners, const QJsonObject &wanted);

} // namespace waypost::sandbox
