// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contacts.h"

#include <memory>

namespace waypost::contacts {

/// A question about contacts, as typed into the field above their list and kept as a segment:
///
///   mira santos               words, each in the name, the number's digits, the e-mail address or the username
///   "mira santos"             both words in a row
///   name: phone: email: username: language:   the same in one of them; without a value: it has one
///   attribute.<name>:value    a custom field, whole; with * for "has one"
///   consent.<scope>:given     given, unproven or refused
///   created:>2026-01-31  created:<30d   since, before; days, weeks (w), months (m) ago
///   seen:>7d                  the same of the last message in any conversation
///   is:blocked  is:new        blocked; nobody has written with him yet
///   -word                     not so
///
/// Conditions all have to hold. What can't be understood is looked for as words. Case and accents do not
/// matter. A value; any thread.
class ContactFilter {
public:
    ContactFilter() = default;
    /// `now`: UTC ms for spans of time. At most 500 characters and 20 conditions are read.
    ContactFilter(const QString &query, qint64 now);
    /// `lastAt`: UTC ms of the last message; 0: there is none.
    [[nodiscard]] bool matches(const Contact &contact, qint64 lastAt) const;
    [[nodiscard]] bool isEmpty() const { return m_conditions.isEmpty(); }

private:
    enum class About {
        Words,
        Name,
        Phone,
        Email,
        Username,
        Language,
        Attribute,
        Consent,
        Created,
        Seen,
        Blocked,
        New
    };
    struct Condition {
        About about = About::Words;
        QString name {}; ///< of an attribute or a scope
        QString value {}; ///< folded
        qint64 time = 0;
        bool after = true;
        bool negated = false;
    };
    [[nodiscard]] static std::optional<Condition> operatorFrom(const QString &token, qint64 now);
    [[nodiscard]] static bool holds(const Condition &condition, const Contact &contact, qint64 lastAt);
    QList<Condition> m_conditions;
};

} // namespace waypost::contacts
