// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"

namespace waypost::channels {

/// One connected business number. Table "channels", key: the id from the relay's configuration.
struct Channel {
    QString name; ///< what the team calls it
    QString kind; ///< "whatsapp"
    QString number; ///< E.164 of the business; public
    QString quality; ///< the provider's word: GREEN, YELLOW, RED, UNKNOWN
    qint64 createdAt = 0;
    qint64 heldAt = 0; ///< since when nothing leaves by it until an owner has looked (UTC ms); 0: it sends
    QString heldWhy; ///< "restored" (a person put a backup back), "rewound" (the relay found out); empty: it
                     ///< sends

    static constexpr std::tuple fields {
        Field {"name", &Channel::name},
        Field {"kind", &Channel::kind},
        Field {"number", &Channel::number},
        Field {"quality", &Channel::quality},
        Field {"created_at", &Channel::createdAt},
        Field {"held_at", &Channel::heldAt},
        Field {"held_why", &Channel::heldWhy},
    };
};

/// What the provider said about an account, a number, a template's review, a security event… and that is no
/// message. Table "notices".
struct Notice {
    QString channel; ///< empty when it concerns the whole account
    QString field; ///< the provider's word: "account_update", "phone_number_quality_update", …
    QString summary; ///< one line in plain words
    QString severity; ///< "info", "warning", "critical"
    QString data; ///< the value as JSON
    qint64 at = 0;

    static constexpr std::tuple fields {
        Field {"channel", &Notice::channel},
        Field {"field", &Notice::field},
        Field {"summary", &Notice::summary},
        Field {"severity", &Notice::severity},
        Field {"data", &Notice::data, FieldClass::Secret}, // may hold numbers and provider ids
        Field {"at", &Notice::at},
    };
};

/// Commands: channel.release {held_at?} (subject: its id): an owner lets a held channel send again; held_at:
/// the hold that was looked at, refused with held_again if there is another one.
///
/// Intake: channel.observe {name, kind, number} (subject: its id) from the configuration at each start;
/// channel.notice {channel, field, summary, severity, data, digest, quality?} from webhooks: the same digest
/// twice is one notice; channel.hold {why} (subject: its id): after the store was put back from a backup
/// nothing leaves until an owner says so.
///
/// Events: channel.observed, .noticed, .held, .released; a repetition that changes nothing gives none.
[[nodiscard]] Feature channels();

} // namespace waypost::channels
