// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/duplicates.h"

#include "core/contacts/phonevariants.h"

#include <algorithm>

namespace waypost::contacts {

namespace {
using namespace Qt::StringLiterals;

/// Of two numbers of one length: one digit differs, or two neighbours are swapped.
bool nearPhones(const QString &a, const QString &b)
{
    if (a.size() != b.size() || a == b || a.isEmpty())
        return false;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < a.size() && places.size() < 3; ++i)
        if (a[i] != b[i])
            places << i;
    if (places.size() == 1)
        return true;
    return places.size() == 2 && places[1] == places[0] + 1 && a[places[0]] == b[places[1]]
        && a[places[1]] == b[places[0]];
}

/// A name says something if it has two words or is long: "Ana" is many people.
bool namesSomebody(const QString &folded)
{
    return folded.contains(u' ') || folded.size() >= 8;
}

QString nameKey(const Contact &contact)
{
    const QString folded = foldedName(shownName(contact));
    return namesSomebody(folded) ? u"name:"_s + folded : QString();
}

QStringList sharedKeys(const Contact &contact)
{
    QStringList keys;
    if (!contact.phone.isEmpty())
        keys << u"phone:"_s + canonicalPhone(contact.phone);
    if (!contact.email.isEmpty())
        keys << u"email:"_s + contact.email;
    if (!contact.userId.isEmpty())
        keys << u"user:"_s + contact.userId;
    if (const QString name = nameKey(contact); !name.isEmpty())
        keys << name;
    return keys;
}
} // namespace

QString pairKey(const QString &a, const QString &b)
{
    return std::min(a, b) + u'/' + std::max(a, b);
}

QList<Likeness> likeness(const Contact &a, const Contact &b)
{
    QList<Likeness> why;
    const bool masked = a.phone.contains(u'•') || b.phone.contains(u'•'); // two digits say nothing
    if (!masked && !a.phone.isEmpty() && canonicalPhone(a.phone) == canonicalPhone(b.phone))
        why << Likeness::SamePhone;
    if (!a.userId.isEmpty() && a.userId == b.userId)
        why << Likeness::SameUserId;
    if (!a.email.isEmpty() && a.email == b.email && !a.email.contains(u'•'))
        why << Likeness::SameEmail;
    const QString name = nameKey(a);
    if (name.isEmpty() || name != nameKey(b))
        return why;
    if (!masked && nearPhones(a.phone, b.phone))
        why << Likeness::SameNameNearPhone;
    else if (a.phone.isEmpty() || b.phone.isEmpty())
        why << Likeness::SameNameNoPhone;
    return why;
}

QList<Duplicate> duplicatesAmong(const QList<Candidate> &candidates, const QSet<QString> &toldApart, int most)
{
    QHash<QString, QList<qsizetype>> sharing;
    for (qsizetype i = 0; i < candidates.size(); ++i)
        if (candidates[i].contact.mergedInto.isEmpty())
            for (const QString &key : sharedKeys(candidates[i].contact))
                sharing[key] << i;
    QSet<QString> seen = toldApart;
    QList<Duplicate> found;
    for (auto it = sharing.cbegin(); it != sharing.cend(); ++it) {
        if (it->size() < 2 || it->size() > crowd)
            continue;
        for (qsizetype i = 0; i < it->size(); ++i)
            for (qsizetype k = i + 1; k < it->size(); ++k) {
                const Candidate *a = &candidates[it->at(i)];
                const Candidate *b = &candidates[it->at(k)];
                const QString pair = pairKey(a->id, b->id);
                if (seen.contains(pair))
                    continue;
                seen.insert(pair);
                if (std::tie(b->contact.createdAt, b->id) < std::tie(a->contact.createdAt, a->id))
                    std::swap(a, b);
                if (const auto why = likeness(a->contact, b->contact); !why.isEmpty())
                    found << Duplicate {a->id, b->id, why};
            }
    }
    std::sort(found.begin(), found.end(), [](const Duplicate &x, const Duplicate &y) {
        return std::tuple(x.why.first(), -x.why.size(), x.a, x.b)
            < std::tuple(y.why.first(), -y.why.size(), y.a, y.b);
    });
    found.resize(std::min<qsizetype>(found.size(), std::max(0, most)));
    return found;
}

} // namespace waypost::contacts
