// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>

namespace waypost::ui {

/// A waypost:// address: leads somewhere in the program and does nothing else. Text it brings becomes a draft
/// that a person reads before anything is sent.
///
///   waypost://conversation/<id>?message=<id>
///   waypost://contact?phone=+49…
///   waypost://compose?phone=+49…&template=<name>&text=…
///   waypost://view/<id>            "mine", "unassigned", "open", …
///   waypost://search?q=…
struct DeepLink {
    enum class Kind { Conversation, Contact, Compose, View, Search };
    Kind kind = Kind::Search;
    QString id; ///< of the conversation or view
    QString message; ///< message or note in it; empty: none
    QString phone; ///< E.164
    QString templateName;
    QString text; ///< at most 4,096 characters, cleaned
    QString query; ///< one line, at most 256 characters

    /// Strict: whoever wrote the address may be a stranger. Errors: link_foreign (not one of ours),
    /// link_too_long, link_malformed.
    [[nodiscard]] static Result<DeepLink> parse(const QString &address);
    [[nodiscard]] QString address() const; ///< parse(address()) gives it back
    bool operator==(const DeepLink &) const = default;

    static constexpr qsizetype longestAddress = 16'384;
    static constexpr qsizetype longestText = 4'096;
    static constexpr qsizetype longestQuery = 256;
};

/// What "Copy link" puts on the clipboard.
[[nodiscard]] QString linkToConversation(const QString &conversation, const QString &message = {});

} // namespace waypost::ui
