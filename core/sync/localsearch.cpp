// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/localsearch.h"

#include "core/contacts/contacts.h"
#include "core/conversations/conversations.h"
#include "core/conversations/searchtext.h"
#include "core/search/ftstokenizer.h"

#include <limits>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
using search::HitKind;

QString tableOfKind(HitKind kind)
{
    switch (kind) {
    case HitKind::Contact:
        return u"contacts"_s;
    case HitKind::Message:
        return u"messages"_s;
    case HitKind::Note:
        break;
    }
    return u"notes"_s;
}
} // namespace

/// The cache's rows: everything there is for this agent to see.
class LocalSearch::CacheSource final : public search::Source {
public:
    CacheSource(store::Database &database, Rows &rows)
        : m_database(database)
        , m_rows(rows)
    {
    }
    [[nodiscard]] std::optional<search::Candidate> look(HitKind kind, const QString &id) override
    {
        const QString table = tableOfKind(kind);
        const auto row = m_rows.load(table, id);
        if (!row)
            return std::nullopt;
        const auto words = conversations::searchTextOf(table, *row);
        search::Candidate candidate {{kind, id, {}, {}, words.at, {}}, words.text};
        QString contact = id;
        if (kind == HitKind::Contact) {
            takeNewestConversation(id, candidate.hit);
        } else {
            candidate.hit.conversation = kind == HitKind::Note
                ? read<conversations::Note>(*row).conversation
                : read<conversations::Message>(*row).conversation;
            const auto conversation
                = loadAs<conversations::Conversation>(m_rows, u"conversations"_s, candidate.hit.conversation);
            contact = conversation ? conversation->contact : QString();
        }
        candidate.hit.name = nameOf(contact);
        if (candidate.hit.conversation.isEmpty())
            return std::nullopt;
        return candidate;
    }

private:
    void takeNewestConversation(const QString &contact, search::SearchHit &hit)
    {
        store::Statement &newest = m_database.statement(
            u"SELECT id, last_at FROM main.conversations WHERE contact = ? ORDER BY last_at DESC LIMIT 1"_s);
        newest.bind({contact});
        static_cast<void>(newest.forEach([&hit](const store::Statement &row) {
            hit.conversation = row.column(0).toString();
            hit.at = row.column(1).toLongLong();
        }));
    }
    [[nodiscard]] QString nameOf(const QString &id)
    {
        const auto contact = loadAs<contacts::Contact>(m_rows, u"contacts"_s, id);
        if (!contact)
            return {};
        return !contact->name.isEmpty() ? contact->name
            : !contact->phone.isEmpty() ? contact->phone
                                        : contact->username;
    }
    store::Database &m_database;
    Rows &m_rows;
};

LocalSearch::LocalSearch(store::Database &database, Rows &rows)
    : m_database(database)
    , m_rows(rows)
    , m_contacts(database, u"contacts"_s, search::Index::Text::Elsewhere)
    , m_messages(database, u"messages"_s, search::Index::Text::Elsewhere)
    , m_notes(database, u"notes"_s, search::Index::Text::Elsewhere)
{
}

Result<std::unique_ptr<LocalSearch>> LocalSearch::open(const store::DatabaseOptions &cache,
                                                       const QList<Table> &tables)
{
    store::DatabaseOptions options = cache;
    options.readOnly = true;
    options.exclusive = false;
    auto database = store::Database::open(options);
    if (!database)
        return database.error();
    if (auto taught = search::teachTokenizer(**database); !taught)
        return taught.error();
    auto rows = store::SqlRows::open(**database, tables);
    if (!rows)
        return rows.error();
    auto local = std::make_unique<LocalSearch>(**database, **rows);
    local->m_own = *std::move(database);
    local->m_ownRows = *std::move(rows);
    return local;
}

bool LocalSearch::isBuilding()
{
    for (const QString &table : conversations::searchedTables()) {
        const qint64 done
            = m_database.value(u"SELECT value FROM main.search_state WHERE name = ?"_s, {table}).toLongLong();
        if (m_database.value(u"SELECT max(rowid) FROM main.%1"_s.arg(table)).toLongLong() > done)
            return true;
    }
    return false;
}

Result<search::SearchPage> LocalSearch::find(const search::SearchRequest &request,
                                             const search::Patience::Limits &limits)
{
    const search::Patience patience(m_database, limits);
    CacheSource source(m_database, m_rows);
    auto page = search::searchShelves(
        request, {{HitKind::Contact, m_contacts}, {HitKind::Message, m_messages}, {HitKind::Note, m_notes}},
        source, patience);
    if (page)
        page->building = isBuilding();
    return page;
}

QStringList LocalSearch::contacts(const QString &text, int most)
{
    const search::Query query = search::Query::parse(text, 1); // contacts are few enough
    const search::Patience patience(m_database, {});
    QStringList ids;
    if (!query.isEmpty())
        static_cast<void>(search::Finder(query, patience)
                              .find(m_contacts, {most, std::numeric_limits<qint64>::max()},
                                    [&ids](const QString &id, search::Rank) {
                                        ids << id;
                                        return true;
                                    }));
    return ids;
}

bool LocalSearch::holds(HitKind kind, const QString &id)
{
    return m_rows.load(tableOfKind(kind), id).has_value();
}

} // namespace waypost::sync
