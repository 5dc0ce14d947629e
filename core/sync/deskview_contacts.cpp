// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/deskview.h"

#include <algorithm>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
constexpr int mostLookedAt = 100; ///< contacts with such a name
} // namespace

QList<ContactItem> DeskView::findContacts(const QString &text, int limit)
{
    store::Database &database = m_replica.cache().database();
    QList<ContactItem> found;
    for (const QString &id : m_search.contacts(text.simplified(), mostLookedAt)) {
        const auto contact = loadAs<contacts::Contact>(m_rows, u"contacts"_s, id);
        const bool talks
            = database.value(u"SELECT id FROM shown_conversations WHERE contact = ? LIMIT 1"_s, {id})
                  .isValid();
        if (!contact || !contact->mergedInto.isEmpty() || talks
            || !m_contacts.known(id).conversations.isEmpty()) // of a contact that was merged into it
            continue;
        for (const QString &name : {contacts::shownName(*contact), contact->phone, contact->username})
            if (!name.isEmpty()) {
                found << ContactItem {id, name};
                break;
            }
        if (found.size() >= limit)
            break;
    }
    std::sort(found.begin(), found.end(), [](const ContactItem &a, const ContactItem &b) {
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    return found;
}

} // namespace waypost::sync
