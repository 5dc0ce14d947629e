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
    QString blockedBy {}; ///< agent's id
    QString blockedWhy {};
    QString blockedOn {}; ///< JSON array of the channels
    QString title {}; ///< what the team calls him; empty: what he calls himself
    QString email {}; ///< lower case
    QString about {}; ///< what the team knows of him; plain text
    QString language {}; ///< BCP 47; empty: not known
    QString attributes {}; ///< JSON object: custom fields by name (core/workspace defines them)
    QString consents {}; ///< JSON object by scope (consent.h)
    QString formerPhones {}; ///< E.164, one a line, newest first: numbers he had before
    QString mergedInto {}; ///< contact that this one is part of now (merging.h); empty: none
    qint64 mergedAt = 0;
    QString sortName {}; ///< foldedName() of what is shown; lists are in its order

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
        Field {"title", &Contact::title, FieldClass::Name},
        Field {"email", &Contact::email, FieldClass::Contact},
        Field {"about", &Contact::about, FieldClass::Note},
        Field {"language", &Contact::language},
        Field {"attributes", &Contact::attributes, FieldClass::Content},
        Field {"consents", &Contact::consents, FieldClass::Content},
        Field {"former_phones", &Contact::formerPhones, FieldClass::Contact},
        Field {"merged_into", &Contact::mergedInto},
        Field {"merged_at", &Contact::mergedAt},
        Field {"sort_name", &Contact::sortName, FieldClass::Name},
    };
};

/// What to call him: as the team does, else as he does; empty: neither is known.
[[nodiscard]] QString shownName(const Contact &contact);
/// Lower case, without diacritics, single spaces: for comparing names.
[[nodiscard]] QString foldedName(const QString &name);
/// Does he carry a ticked attribute "vip"?
[[nodiscard]] bool isMarkedVip(const Contact &contact);
/// The contact that stands for this one: itself, or the one it was merged into.
[[nodiscard]] QString personOf(Rows &rows, const QString &contact);
[[nodiscard]] Error noSuchContact();

/// One way to know somebody: the contact it belongs to, by kind and value. Table "identities", unique by its
/// key: "user:US.123…", "phone:+4915…", "email:mira@…", "row:<customer number of an import>"; stays in the
/// relay. Usernames change and are none.
struct Identity {
    QString contact;
    static constexpr std::tuple fields {Field {"contact", &Identity::contact}};
};
/// The number's own key, then those of its other forms.
[[nodiscard]] QStringList phoneKeys(const QString &e164);
[[nodiscard]] QString emailKey(const QString &email);
[[nodiscard]] QString rowKey(const QString &key);

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

/// Commands of agents; the subject is the contact unless said otherwise.
///
///   contact.rename          {name}             what the team calls him; empty: as he calls himself
///   contact.set_note        {text}
///   contact.set_attributes  {set: {name: value}}   an empty value takes it away
///   contact.set_details     {email?, language?}
///   contact.merge           {into, fields: {column: "source" | "target"}}   merging.h
///   contact.unmerge         {}                 within 30 days
///   contact.tell_apart      {other}            these are two people
///   contact.import          {run, rows}        importing.h; the subject is of no account
///   contact.block, .unblock                    block.h
///   segment.save            {name, query, scope}   subject: the segment; segment.remove {}
///
/// Intake: contact.observe {phone, user_id, name, username}; contact.change_identity {old: {…}, new: {…}}.
/// A number is looked up in all its forms (phonevariants.h) and kept as WhatsApp told it.
///
/// Events: contact.created, .changed, .edited, .merged, .unmerged, .told_apart, .imported, .blocked,
/// .unblocked, segment.saved, segment.removed. Refusals: no_such_contact, bad_value, already_merged {into},
/// unmerge_too_late {until}, not_allowed.
[[nodiscard]] Feature contacts();

} // namespace waypost::contacts
