// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/localsearch.h"

#include "core/contacts/contacts.h"
#include "core/conversations/conversations.h"
#include "core/conversations/searchtext.h"
#include "core/search/ftstokenizer.h"
#include "core/sla/sla.h"

#include <limits>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
using search::HitKind;

constexpr int mostContactsOfName = 200;
constexpr int mostMsOfWords = 100;

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
    CacheSource(store::Database &database, Rows &rows, const filters::Asking &asking)
        : m_database(database)
        , m_rows(rows)
        , m_filters(database, asking)
    {
    }
    void prepare(const QList<search::Alternative> &alternatives) override { m_filters.prepare(alternatives); }
    [[nodiscard]] Result<bool> list(HitKind kind, int alternative, const search::ListPage &page,
                                    const std::function<bool(const QString &)> &take) override
    {
        return m_filters.list(kind, alternative, page, {}, take);
    }
    [[nodiscard]] std::optional<search::Candidate> look(HitKind kind, const QString &id,
                                                        int alternative) override
    {
        const QString table = tableOfKind(kind);
        const auto row = m_rows.load(table, id);
        if (!row)
            return std::nullopt;
        const auto words = conversations::searchTextOf(table, *row);
        search::Candidate candidate {{kind, id, {}, {}, words.at, {}}, words.text};
        filters::Subject subject;
        QString contact = id;
        if (kind == HitKind::Contact) {
            takeNewestConversation(id, candidate.hit);
        } else if (kind == HitKind::Note) {
            subject.note = read<conversations::Note>(*row);
            candidate.hit.conversation = subject.note.conversation;
        } else {
            subject.message = read<conversations::Message>(*row);
            candidate.hit.conversation = subject.message.conversation;
            candidate.hit.snippet = subject.message.kind; // if it has no words
        }
        subject.id = candidate.hit.conversation;
        const auto conversation = loadAs<conversations::Conversation>(m_rows, u"conversations"_s, subject.id);
        if (!conversation)
            return std::nullopt;
        subject.conversation = *conversation;
        if (kind != HitKind::Contact)
            contact = conversation->contact;
        subject.contact
            = loadAs<contacts::Contact>(m_rows, u"contacts"_s, contact).value_or(contacts::Contact {});
        subject.promises = promisesOf(subject);
        candidate.hit.name = nameOf(subject.contact);
        if (!m_filters.fits(kind, alternative, subject))
            return std::nullopt;
        return candidate;
    }

private:
    [[nodiscard]] filters::Promises promisesOf(const filters::Subject &subject)
    {
        const auto session = loadAs<sla::Session>(m_rows, u"sla_sessions"_s,
                                                  sla::sessionKey(subject.id, subject.conversation.session));
        return session ? filters::Promises {session->dueAt, session->breaches, session->paused}
                       : filters::Promises {};
    }
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
    [[nodiscard]] static QString nameOf(const contacts::Contact &contact)
    {
        const QString name = contacts::shownName(contact);
        return !name.isEmpty() ? name : !contact.phone.isEmpty() ? contact.phone : contact.username;
    }
    store::Database &m_database;
    Rows &m_rows;
    filters::SearchFilters m_filters;
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
    CacheSource source(m_database, m_rows, askingFor(request));
    const search::Patience patience(m_database, limits);
    auto page = search::searchShelves(
        request, {{HitKind::Contact, m_contacts}, {HitKind::Message, m_messages}, {HitKind::Note, m_notes}},
        source, patience);
    if (page)
        page->building = isBuilding();
    return page;
}

/// All that is here may be seen; numbers are as the relay has given them.
filters::Asking LocalSearch::askingFor(const search::SearchRequest &request)
{
    filters::Asking asking;
    asking.viewer = {request.me, team::Role::Owner, {}};
    asking.clock = filters::SearchFilters::clockOf(request, request.now);
    asking.names = filters::SearchFilters::namesIn(m_database);
    asking.contacts = [this](const QString &name) { // whole words first, else beginnings
        const QStringList called = contacts(name + u' ', mostContactsOfName);
        return called.isEmpty() ? contacts(name, mostContactsOfName) : called;
    };
    return asking;
}

QStringList LocalSearch::conversations(const search::Node &words, int most)
{
    const search::Query query = search::Query::parse(search::canonicalText(words) + u' ');
    const search::Patience patience(m_database, {mostMsOfWords, nullptr, 0});
    QStringList ids;
    for (search::Index *index : {&m_messages, &m_notes}) {
        const bool notes = index == &m_notes;
        static_cast<void>(search::Finder(query, patience)
                              .find(*index, {most, std::numeric_limits<qint64>::max()},
                                    [&](const QString &id, search::Rank) {
                                        const auto row = m_rows.load(notes ? u"notes"_s : u"messages"_s, id);
                                        const QString conversation = !row ? QString()
                                            : notes ? read<conversations::Note>(*row).conversation
                                                    : read<conversations::Message>(*row).conversation;
                                        if (conversation.isEmpty() || ids.contains(conversation))
                                            return false;
                                        ids << conversation;
                                        return true;
                                    }));
    }
    return ids;
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
