// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"

namespace waypost::contacts {

/// The person behind one or more identities. Table "contacts".
struct Contact {
    QString name; ///< as the customer calls himself
    QString phone; ///< E.164; empty when the number is hidden
    QString username; ///< can change; never a key
    QString userId; ///< business-scoped user id of the provider
    qint64 createdAt = 0; ///< UTC milliseconds
    qint64 changedAt = 0;
    qint64 blockedAt = 0; ///< 0: may write to us (block.h)
    QString blockedBy; ///< agent's id
    QString blockedWhy;
    QString blockedOn; ///< JSON array of the channels

    static constexpr std::tuple fields {
        Field {"name", &Contact::name, FieldClass::Name},
        Field {"phone", &Contact::phone, FieldClass::Contact},
        Field {"username", &Contact::username, FieldClass::Contact},
        Field {"user_id", &Contact::userId, FieldClass::Secret},
        Field {"created_at", &Contact::createdAt},
        Field {"changed_at", &Contact::changedAt},
        Field {"blocked_at", &Contact::blockedAt},
        Field {"blocked_by", &Contact::blockedBy},
        Field {"blocked_why", &Contact::blockedWhy, FieldClass::Note},
        Field {"blocked_on", &Contact::blockedOn},
    };
};

/// Which contact an identity belongs to. Table "identities", key "user:US.123…" or "phone:+4915…"; stays in
/// the relay.
struct Identity {
    QString contact;
    static constexpr std::tuple fields {Field {"contact", &Identity::contact}};
};

/// What a provider tells of somebody who writes. Everything may be missing but one of phone and userId.
struct Sender {
    QString phone; ///< E.164
    QString userId; ///< business-scoped
    QString name;
    QString username;

    [[nodiscard]] static Sender fromJson(const QJsonObject &json); ///< keys phone, user_id, name, username
    [[nodiscard]] QJsonObject toJson() const;
    /// Its identity keys, the one to believe first in front: business-scoped id, then phone.
    [[nodiscard]] QStringList keys() const;
};

/// Who it is: the contact's id, and what has to be written down because it was new or has changed.
struct Observed {
    QString contact; ///< empty if the sender has no identity at all
    Events events;
};
[[nodiscard]] Observed observe(const Sender &sender, const Command &command, Deciding &deciding);

/// Commands of agents: none yet. Intake: contact.observe {phone, user_id, name, username};
/// contact.change_identity {old: {…}, new: {…}}. Events: contact.created, contact.changed.
[[nodiscard]] Feature contacts();

} // namespace waypost::contacts
