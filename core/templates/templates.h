// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"

namespace waypost::templates {

/// A message template of the provider in one language. Table "templates", key "channel/name/language".
struct MessageTemplate {
    QString channel;
    QString name;
    QString language;
    QString category; ///< MARKETING, UTILITY, AUTHENTICATION
    QString status; ///< the provider's word: APPROVED, PENDING, REJECTED, PAUSED, DISABLED, …
    QString quality; ///< GREEN, YELLOW, RED, UNKNOWN
    QString reason; ///< why it was rejected or paused; empty if it was not
    QString components; ///< JSON array as the provider lists it
    qint64 syncedAt = 0;

    static constexpr std::tuple fields {
        Field {"channel", &MessageTemplate::channel},    Field {"name", &MessageTemplate::name},
        Field {"language", &MessageTemplate::language},  Field {"category", &MessageTemplate::category},
        Field {"status", &MessageTemplate::status},      Field {"quality", &MessageTemplate::quality},
        Field {"reason", &MessageTemplate::reason},      Field {"components", &MessageTemplate::components},
        Field {"synced_at", &MessageTemplate::syncedAt},
    };
};

/// How a channel's list stands against the provider's. Table "template_syncs", key: the channel.
struct SyncState {
    qint64 at = 0; ///< when all pages were last read (UTC ms); 0: never yet
    qint64 count = 0; ///< templates the provider listed then
    QString trouble; ///< why the latest reading failed, in plain words; empty: it did not
    qint64 troubleAt = 0;

    static constexpr std::tuple fields {
        Field {"at", &SyncState::at},
        Field {"count", &SyncState::count},
        Field {"trouble", &SyncState::trouble},
        Field {"trouble_at", &SyncState::troubleAt},
    };
};

[[nodiscard]] QString templateKey(const QString &channel, const QString &name, const QString &language);
/// Placeholders of the body in order: "1", "2", … or their names.
[[nodiscard]] QStringList placeholdersOf(const QString &body);
/// The text with each {{placeholder}} replaced; those without a value stay as they are.
[[nodiscard]] QString filled(const QString &text, const QStringList &placeholders, const QStringList &values);
/// Text of the BODY component; empty if it has none.
[[nodiscard]] QString bodyOf(const MessageTemplate &messageTemplate);

/// Intake: template.observe {channel, name, language, category, status, quality, reason, components} for each
/// one the provider lists; template.report {channel, name, language, status?, quality?, category?, reason?,
/// only_known?} for its webhooks; with only_known a template that is not listed yet is none of the channel's.
/// templates.sync {count} or {trouble} (subject: the channel) after each reading of the whole list.
/// Events: template.observed, template.reported, templates.synced; a repetition that changes nothing gives
/// none.
[[nodiscard]] Feature templates();

} // namespace waypost::templates
