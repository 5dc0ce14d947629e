// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/event.h"

#include <QByteArray>
#include <QHash>

/// The Cloud API as pure functions: webhook bytes → intake commands, our messages → requests, answers →
/// outcomes. Knows no socket, clock or database.
namespace waypost::whatsapp {

/// Is `header` (X-Hub-Signature-256) the signature of exactly these bytes by one of the secrets? Strict:
/// "sha256=" and 64 hex digits. Constant time. No secret, no match.
[[nodiscard]] bool signatureHolds(const QByteArray &body, const QByteArray &header,
                                  const QList<QByteArray> &secrets);

/// A part of a body that could not be understood, kept whole.
struct Unreadable {
    QString reason; ///< one line for people
    QByteArray body; ///< the part as JSON, or the raw bytes if they are none
};

/// What one webhook says. Every part of the body is in exactly one of the counts.
struct WebhookReading {
    Commands commands; ///< intake, in the order of the body; ids are derived from the provider's, so a
                       ///< repetition has the same
    QList<Unreadable> unreadable;
    int messages = 0;
    int statuses = 0;
    int notices = 0;
};

/// Reads a whole webhook: all entries, changes, messages and statuses. Never fails: what it does not know
/// becomes a message of unknown kind, a notice, or unreadable. `channels` maps phone_number_id → channel id;
/// a number that is not ours is unreadable. Limits: 3 MB, 1,000 updates, nesting 64.
[[nodiscard]] WebhookReading readWebhook(const QByteArray &body, const QHash<QString, QString> &channels);

} // namespace waypost::whatsapp
