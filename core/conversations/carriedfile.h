// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"

#include <optional>

namespace waypost::conversations {

/// The file a message takes along: a media message itself, or what stands on top of a template. That one is
/// kept in the template's parameters as the provider takes them (cloud-api 6.4), with the Media row's id as
/// "media" where the provider's id goes when it leaves: {"type": "image", "image": {"media", "mime",
/// "filename"}}. Nothing if there is none, or if it is the provider's already ("id", "link").
[[nodiscard]] std::optional<MediaContent> fileOf(const Content &content);

} // namespace waypost::conversations
