// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contactfilter.h"
#include "core/contacts/contacts.h"
#include "core/contacts/duplicates.h"
#include "core/store/database.h"

#include <functional>

namespace waypost::sync {

struct ContactQuery {
    QString filter {}; ///< contacts::ContactFilter
    qint64 now = 0; ///< UTC ms
    int limit = 100;
    QString afterName {}; ///< keyset: contacts after (sort name, id); both empty: from the top
    QString afterId {};
};

struct ListedContact {
    QString id;
    contacts::Contact contact;
    qint64 lastAt = 0; ///< of the last message in any of his conversations; 0: there is none
    int conversations = 0;
};

/// One person with everything that is his, under whatever contact.
struct KnownContact {
    ListedContact person;
    QList<contacts::Candidate> aliases; ///< contacts that were merged into this one
    QStringList conversations; ///< ids, newest first
    QList<contacts::Duplicate>
        duplicates; ///< he may be these as well, as far as they share something exactly
};

/// The desk's contacts. What is merged into another contact is not listed by itself, and is found under that
/// one. Desk's thread, within one question.
class ContactsView {
public:
    ContactsView(store::Database &database, Rows &rows);
    /// By sort name.
    [[nodiscard]] QList<ListedContact> contacts(const ContactQuery &query);
    /// How many fit each filter.
    [[nodiscard]] QList<int> counts(const QStringList &filters, qint64 now);
    /// By the id of a contact, merged or not; an empty person id: there is none.
    [[nodiscard]] KnownContact known(const QString &contact);
    /// Who may be one person, the likeliest first, among the 20,000 who changed last.
    [[nodiscard]] QList<contacts::Duplicate> duplicates(int most = 200);

private:
    /// What of the person is in the index: cost does not go with how many contacts there are.
    [[nodiscard]] QList<contacts::Candidate> aliasesOf(const QString &person);
    [[nodiscard]] QList<contacts::Duplicate> duplicatesOf(const QString &person,
                                                          const contacts::Contact &contact);
    struct Seen {
        qint64 lastAt = 0;
        int conversations = 0;
    };
    [[nodiscard]] QList<contacts::Candidate> select(const QString &tail, const QVariantList &values);
    [[nodiscard]] QHash<QString, QList<contacts::Candidate>> aliases(); ///< by person
    [[nodiscard]] QHash<QString, Seen> seen(); ///< by contact, whole
    [[nodiscard]] QSet<QString> toldApart();

    store::Database &m_database;
    Rows &m_rows;
    QString m_columns;
};

} // namespace waypost::sync
