// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

namespace waypost::ui {

/// What core, the relay or the provider's table of errors says, in the reader's language. They speak English,
/// word by word the same everywhere; translations/sentences.cpp lists all they can say. What is not in there,
/// because a newer relay says it, stays as it is.
[[nodiscard]] QString sentence(const QString &english);
[[nodiscard]] inline QString sentence(const Error &error)
{
    return sentence(error.text);
}

} // namespace waypost::ui
