// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contacts.h"

#include <QSet>

/// Contacts that may be one person. Suggested only: a person decides.
namespace waypost::contacts {

/// A pair of which somebody said that they are two people. Table "told_apart", key pairKey().
struct ToldApart {
    QString by; ///< agent's id
    qint64 at = 0;
    static constexpr std::tuple fields {Field {"by", &ToldApart::by}, Field {"at", &ToldApart::at}};
};
[[nodiscard]] QString pairKey(const QString &a, const QString &b); ///< the same for both orders

enum class Likeness {
    SamePhone, ///< the same mobile number in another form
    SameUserId,
    SameEmail,
    SameNameNearPhone, ///< and numbers that differ in one digit, or two swapped
    SameNameNoPhone, ///< and one of them has no number
};

struct Candidate {
    QString id;
    Contact contact;
};
struct Duplicate {
    QString a; ///< the older one: what stays if they are merged
    QString b;
    QList<Likeness> why;
};
constexpr int crowd = 20; ///< a name, address or number that more contacts share says nothing

/// Pairs among the candidates, the likeliest first, at most `most`. Contacts that are merged into others are
/// left out, and so are pairs told apart. Linear in the candidates: only those that share something are
/// compared.
[[nodiscard]] QList<Duplicate> duplicatesAmong(const QList<Candidate> &candidates,
                                               const QSet<QString> &toldApart, int most = 200);
/// How both are alike; empty: they are not.
[[nodiscard]] QList<Likeness> likeness(const Contact &a, const Contact &b);

} // namespace waypost::contacts
