// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/contactsview.h"

#include "core/contacts/phonevariants.h"

#include <algorithm>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
using contacts::Candidate;
using contacts::Contact;
using contacts::ContactFilter;
using contacts::Duplicate;

constexpr int contactsRead = 500; ///< at a time, while a filter looks for those that fit
constexpr int mostCompared = 20'000;
constexpr qsizetype mostAliases = 200;
} // namespace

ContactsView::ContactsView(store::Database &database, Rows &rows)
    : m_database(database)
    , m_rows(rows)
{
    QStringList names {u"id"_s};
    for (const Column &column : columnsOf<Contact>())
        names << QString(u'"' + column.name + u'"');
    m_columns = names.join(u", "_s);
}

QList<Candidate> ContactsView::select(const QString &tail, const QVariantList &values)
{
    store::Statement &query
        = m_database.statement(u"SELECT %1 FROM shown_contacts %2"_s.arg(m_columns, tail));
    query.bind(values);
    QList<Candidate> found;
    static_cast<void>(query.forEach([&found](const store::Statement &row) {
        Row fields;
        for (int i = 1; i < row.columns(); ++i)
            fields << row.column(i);
        found << Candidate {row.column(0).toString(), read<Contact>(fields)};
    }));
    return found;
}

QHash<QString, QList<Candidate>> ContactsView::aliases()
{
    QHash<QString, QList<Candidate>> byPerson;
    for (const Candidate &alias : select(u"WHERE merged_into <> ''"_s, {}))
        byPerson[contacts::personOf(m_rows, alias.id)] << alias;
    return byPerson;
}

QHash<QString, ContactsView::Seen> ContactsView::seen()
{
    QHash<QString, Seen> byContact;
    store::Statement &query = m_database.statement(
        u"SELECT contact, max(last_at), count(*) FROM shown_conversations GROUP BY contact"_s);
    query.bind({});
    static_cast<void>(query.forEach([&byContact](const store::Statement &row) {
        byContact.insert(row.column(0).toString(), {row.column(1).toLongLong(), row.column(2).toInt()});
    }));
    return byContact;
}

QSet<QString> ContactsView::toldApart()
{
    QSet<QString> pairs;
    store::Statement &query = m_database.statement(u"SELECT id FROM shown_told_apart"_s);
    query.bind({});
    static_cast<void>(
        query.forEach([&pairs](const store::Statement &row) { pairs << row.column(0).toString(); }));
    return pairs;
}

QList<ListedContact> ContactsView::contacts(const ContactQuery &query)
{
    const ContactFilter filter(query.filter, query.now);
    const auto others = aliases();
    const auto talked = seen();
    QList<ListedContact> list;
    QString name = query.afterName;
    QString id = query.afterId;
    const int wanted = std::max(0, query.limit);
    const int atOnce = filter.isEmpty() ? wanted : contactsRead;
    while (list.size() < wanted) {
        const QList<Candidate> read
            = select(u"WHERE merged_into = '' AND (sort_name, id) > (?, ?) ORDER BY sort_name, id LIMIT ?"_s,
                     {name, id, atOnce});
        for (const Candidate &each : read) {
            ListedContact listed {each.id, each.contact, 0, 0};
            QStringList all {each.id};
            for (const Candidate &alias : others.value(each.id))
                all << alias.id;
            for (const QString &one : std::as_const(all)) {
                const Seen there = talked.value(one);
                listed.lastAt = std::max(listed.lastAt, there.lastAt);
                listed.conversations += there.conversations;
            }
            const auto alike = others.value(each.id);
            const bool fits = filter.matches(each.contact, listed.lastAt)
                || std::any_of(alike.cbegin(), alike.cend(), [&](const Candidate &alias) {
                                  return filter.matches(alias.contact, listed.lastAt);
                              });
            if (fits && list.size() < wanted)
                list << listed;
        }
        if (read.size() < atOnce)
            break;
        name = read.last().contact.sortName;
        id = read.last().id;
    }
    return list;
}

QList<int> ContactsView::counts(const QStringList &filters, qint64 now)
{
    QList<ContactFilter> asked;
    for (const QString &filter : filters)
        asked << ContactFilter(filter, now);
    QList<int> counts(asked.size(), 0);
    const auto talked = seen();
    const auto others = aliases();
    for (const Candidate &each : select(u"WHERE merged_into = ''"_s, {})) {
        qint64 lastAt = talked.value(each.id).lastAt;
        const auto alike = others.value(each.id);
        for (const Candidate &alias : alike)
            lastAt = std::max(lastAt, talked.value(alias.id).lastAt);
        for (qsizetype i = 0; i < asked.size(); ++i)
            counts[i] += asked[i].matches(each.contact, lastAt)
                    || std::any_of(
                             alike.cbegin(), alike.cend(),
                             [&](const Candidate &alias) { return asked[i].matches(alias.contact, lastAt); })
                ? 1
                : 0;
    }
    return counts;
}

QList<Candidate> ContactsView::aliasesOf(const QString &person)
{
    QList<Candidate> found;
    QStringList open {person};
    while (!open.isEmpty() && found.size() < mostAliases)
        for (const Candidate &alias : select(u"WHERE merged_into = ?"_s, {open.takeFirst()})) {
            found << alias;
            open << alias.id;
        }
    return found;
}

QList<Duplicate> ContactsView::duplicatesOf(const QString &person, const Contact &contact)
{
    QList<Candidate> candidates {{person, contact}};
    const auto add = [&](const QString &column, const QString &value) {
        if (value.isEmpty())
            return;
        for (const Candidate &each :
             select(u"WHERE merged_into = '' AND %1 = ? LIMIT ?"_s.arg(column), {value, contacts::crowd + 1}))
            if (std::none_of(candidates.cbegin(), candidates.cend(),
                             [&each](const Candidate &known) { return known.id == each.id; }))
                candidates << each;
    };
    add(u"sort_name"_s, contact.sortName);
    add(u"email"_s, contact.email);
    for (const QString &phone : QStringList(contact.phone) + contacts::variantsOf(contact.phone))
        add(u"phone"_s, phone);
    QList<Duplicate> pairs;
    for (const Duplicate &pair : contacts::duplicatesAmong(candidates, {}))
        if ((pair.a == person || pair.b == person)
            && !m_rows.load(u"told_apart"_s, contacts::pairKey(pair.a, pair.b)))
            pairs << pair;
    return pairs;
}

KnownContact ContactsView::known(const QString &contact)
{
    KnownContact known;
    const QString person = contacts::personOf(m_rows, contact);
    const auto row = loadAs<Contact>(m_rows, u"contacts"_s, person);
    if (!row)
        return known;
    known.aliases = aliasesOf(person);
    QStringList all {person};
    for (const Candidate &alias : std::as_const(known.aliases))
        all << alias.id;
    QList<std::pair<qint64, QString>> found;
    store::Statement &query
        = m_database.statement(u"SELECT id, last_at FROM shown_conversations WHERE contact = ?"_s);
    for (const QString &each : std::as_const(all)) {
        query.bind({each});
        static_cast<void>(query.forEach([&found](const store::Statement &one) {
            found << std::pair(one.column(1).toLongLong(), one.column(0).toString());
        }));
    }
    std::sort(found.begin(), found.end(), std::greater());
    for (const auto &[at, id] : std::as_const(found))
        known.conversations << id;
    known.person = {person, *row, found.isEmpty() ? 0 : found.first().first, int(known.conversations.size())};
    known.duplicates = duplicatesOf(person, *row);
    return known;
}

QList<Duplicate> ContactsView::duplicates(int most)
{
    return contacts::duplicatesAmong(
        select(u"WHERE merged_into = '' ORDER BY changed_at DESC LIMIT ?"_s, {mostCompared}), toldApart(),
        most);
}

} // namespace waypost::sync
