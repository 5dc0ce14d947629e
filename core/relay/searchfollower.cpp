// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/searchfollower.h"

#include "core/base/phone.h"
#include "core/contacts/contacts.h"
#include "core/conversations/searchtext.h"
#include "core/conversations/visibility.h"
#include "core/filters/searchfilters.h"
#include "core/relay/relaylog.h"
#include "core/search/ftstokenizer.h"
#include "core/search/searching.h"
#include "core/sla/sla.h"
#include "core/team/rights.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <limits>
#include <utility>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;
using search::HitKind;

constexpr int searchIndexVersion = 1; ///< of what is indexed; the tokenizer has its own
constexpr int rowsInStep = 500;
constexpr int followMs = 50; ///< then searches have their turn
constexpr int catchUpMs = 200; ///< before a search, so that it knows what was said a moment ago
constexpr int searchMs = 300;
constexpr int namesMs = 100;
constexpr int mostContactsCalled = 200;
constexpr int mostMsOfStatement = 5'000; ///< of PostgreSQL, whose statements patience does not end
constexpr int mostConversationsOfContact = 50;
constexpr qsizetype mostLookupBuckets = 10'000;

QString versionOfIndex()
{
    return u"%1.%2"_s.arg(searchIndexVersion).arg(search::Tokenizer::version);
}

QString tableOfHit(HitKind kind)
{
    return kind == HitKind::Contact ? u"contacts"_s : kind == HitKind::Note ? u"notes"_s : u"messages"_s;
}
} // namespace

/// The rows as one viewer may see them.
class SearchFollower::ViewerSource final : public search::Source {
public:
    ViewerSource(store::SqlRows &rows, const QList<Table> &tables, const filters::Asking &asking)
        : m_rows(rows)
        , m_viewer(asking.viewer)
        , m_filters(rows.database(), asking)
    {
        for (const Table &table : tables)
            m_tables.insert(table.name, table);
    }
    void prepare(const QList<search::Alternative> &alternatives) override { m_filters.prepare(alternatives); }
    [[nodiscard]] Result<bool> list(HitKind kind, int alternative, const search::ListPage &page,
                                    const std::function<bool(const QString &)> &take) override
    {
        return m_filters.list(kind, alternative, page, onlySeen(), take);
    }
    [[nodiscard]] std::optional<search::Candidate> look(HitKind kind, const QString &id,
                                                        int alternative) override
    {
        filters::Subject subject;
        auto candidate = look(kind, id, subject);
        return candidate && m_filters.fits(kind, alternative, subject) ? candidate : std::nullopt;
    }
    /// Whatever the conditions are.
    [[nodiscard]] std::optional<search::Candidate> look(HitKind kind, const QString &id,
                                                        filters::Subject &subject)
    {
        const QString table = tableOfHit(kind);
        const auto row = m_rows.load(table, id);
        if (!row)
            return std::nullopt;
        const Row seen = team::seenBy(m_viewer.role, m_tables[table], *row);
        const auto words = conversations::searchTextOf(table, seen);
        search::Candidate candidate {{kind, id, {}, {}, words.at, {}}, words.text};
        if (kind == HitKind::Contact)
            takeNewestSeen(id, candidate.hit);
        else
            candidate.hit.conversation = conversations::conversationOf(table, id, *row);
        subject.id = candidate.hit.conversation;
        const auto place = loadAs<conversations::Conversation>(m_rows, u"conversations"_s, subject.id);
        if (!place || !m_viewer.sees(place->team, place->assignee, place->guests))
            return std::nullopt;
        subject.conversation = *place;
        if (kind == HitKind::Note) {
            subject.note = read<conversations::Note>(*row);
        } else if (kind == HitKind::Message) {
            subject.message = read<conversations::Message>(*row);
            candidate.hit.snippet = subject.message.kind; // if it has no words
        }
        const QString contact = kind == HitKind::Contact ? id : place->contact;
        subject.contact
            = loadAs<contacts::Contact>(m_rows, u"contacts"_s, contact).value_or(contacts::Contact {});
        const auto session
            = loadAs<sla::Session>(m_rows, u"sla_sessions"_s, sla::sessionKey(subject.id, place->session));
        if (session)
            subject.promises = {session->dueAt, session->breaches, session->paused};
        candidate.hit.name = nameOf(contact);
        return candidate;
    }

private:
    /// The newest of the contact's conversations that the viewer sees, if there is one.
    void takeNewestSeen(const QString &contact, search::SearchHit &hit)
    {
        store::Statement &newest = m_rows.database().statement(
            u"SELECT id, last_at, team, assignee, guests FROM conversations WHERE contact = ? ORDER BY last_at DESC LIMIT ?"_s);
        newest.bind({contact, mostConversationsOfContact});
        static_cast<void>(newest.forEach([&](const store::Statement &row) {
            if (!hit.conversation.isEmpty()
                || !m_viewer.sees(row.column(2).toString(), row.column(3).toString(),
                                  row.column(4).toString()))
                return;
            hit.conversation = row.column(0).toString();
            hit.at = row.column(1).toLongLong();
        }));
    }
    [[nodiscard]] QString nameOf(const QString &id)
    {
        const auto row = m_rows.load(u"contacts"_s, id);
        if (!row)
            return {};
        const auto contact
            = read<contacts::Contact>(team::seenBy(m_viewer.role, m_tables[u"contacts"_s], *row));
        const QString name = contacts::shownName(contact);
        return !name.isEmpty() ? name : !contact.phone.isEmpty() ? contact.phone : contact.username;
    }

    /// What team::Viewer::sees says, in SQL.
    [[nodiscard]] filters::Clause onlySeen() const
    {
        if (m_viewer.seesAll())
            return {};
        filters::Clause clause {
            u"(c.team = '' OR c.assignee = ? OR replace(c.guests, ?, '') <> c.guests OR c.team IN (%1))"_s
                .arg(QStringList(m_viewer.teams.size(), u"?"_s).join(u", "_s)),
            {m_viewer.agent, QString(u'"' + m_viewer.agent + u'"')}};
        for (const QString &team : m_viewer.teams)
            clause.values << team;
        return clause;
    }

    store::SqlRows &m_rows;
    const team::Viewer m_viewer;
    filters::SearchFilters m_filters;
    QHash<QString, Table> m_tables;
};

SearchFollower::SearchFollower(SearchIndex::Paths paths, QList<Table> tables, const Clock &clock)
    : m_paths(std::move(paths))
    , m_tables(std::move(tables))
    , m_clock(clock)
{
}

SearchFollower::~SearchFollower() = default;

void SearchFollower::close()
{
    m_shelves.reset();
    m_database.reset();
    m_rows.reset();
    m_store.reset();
}

Result<Done> SearchFollower::ready()
{
    if (m_shelves)
        return Done {};
    auto opened = openStore();
    if (opened)
        opened = openIndex();
    if (!opened)
        close();
    return opened;
}

Result<Done> SearchFollower::openStore()
{
    auto store = store::Database::open({m_paths.store, true});
    if (!store)
        return store.error();
    m_store = *std::move(store);
    if (m_store->engine() == store::Engine::Postgres)
        if (auto set = m_store->run(u"SET statement_timeout = %1"_s.arg(mostMsOfStatement)); !set)
            return set;
    auto rows = store::SqlRows::open(*m_store, m_tables);
    if (!rows)
        return rows.error();
    m_rows = *std::move(rows);
    return Done {};
}

/// What cannot be read is made anew: nothing is only here.
Result<Done> SearchFollower::openIndex()
{
    auto opened = openIndexOnce();
    if (opened || opened.error().code == "store_unavailable"_L1)
        return opened;
    m_shelves.reset();
    m_database.reset();
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_paths.file + suffix);
    return openIndexOnce();
}

Result<Done> SearchFollower::openIndexOnce()
{
    store::DatabaseOptions options;
    options.path = m_paths.file;
    options.syncFull = false;
    options.exclusive = true;
    auto database = store::Database::open(options);
    if (!database)
        return database.error();
    m_database = *std::move(database);
    if (auto taught = search::teachTokenizer(*m_database); !taught)
        return taught;
    using search::Index;
    m_shelves = std::make_unique<Shelves>(Shelves {{*m_database, u"names"_s, Index::Text::Kept},
                                                   {*m_database, u"numbers"_s, Index::Text::Kept},
                                                   {*m_database, u"messages"_s, Index::Text::Kept},
                                                   {*m_database, u"notes"_s, Index::Text::Kept}});
    const auto made = inTransaction([this]() -> Result<Done> {
        auto done = m_database->run(
            u"CREATE TABLE IF NOT EXISTS search_state (name TEXT PRIMARY KEY NOT NULL, value NOT NULL)"_s);
        for (Index *index : {&m_shelves->names, &m_shelves->numbers, &m_shelves->messages, &m_shelves->notes})
            if (done)
                done = index->make();
        return done;
    });
    return made && !fitsStore() ? startOver() : made;
}

QByteArray SearchFollower::hashAt(qint64 seq)
{
    return m_store->value(u"SELECT hash FROM journal WHERE seq = ?"_s, {seq}).toByteArray();
}

/// The event it has come to is still the same: nobody has put another journal in its place.
bool SearchFollower::fitsStore()
{
    const auto state = [this](const QString &name) {
        return m_database->value(u"SELECT value FROM search_state WHERE name = ?"_s, {name});
    };
    m_cursor = state(u"cursor"_s).toLongLong();
    return state(u"version"_s).toString() == versionOfIndex()
        && (m_cursor == 0 || state(u"hash"_s).toByteArray() == hashAt(m_cursor));
}

Result<Done> SearchFollower::startOver()
{
    return inTransaction([this]() -> Result<Done> {
        Result<Done> done = Done {};
        for (search::Index *index :
             {&m_shelves->names, &m_shelves->numbers, &m_shelves->messages, &m_shelves->notes})
            if (done)
                done = index->clear();
        return done ? remember(0) : done;
    });
}

Result<Done> SearchFollower::remember(qint64 seq)
{
    for (const auto &[name, value] :
         {std::pair {u"version"_s, QVariant(versionOfIndex())}, std::pair {u"cursor"_s, QVariant(seq)},
          std::pair {u"hash"_s, QVariant(hashAt(seq))}})
        if (auto done
            = m_database->run(u"INSERT INTO search_state (name, value) VALUES (?, ?) ON CONFLICT (name) "
                              "DO UPDATE SET value = excluded.value"_s,
                              {name, value});
            !done)
            return done;
    m_cursor = seq;
    return Done {};
}

Result<Done> SearchFollower::inTransaction(const std::function<Result<Done>()> &work)
{
    if (auto begun = m_database->begin(); !begun)
        return begun;
    auto done = work();
    if (done)
        done = m_database->commit();
    if (!done)
        m_database->rollback(); // the caller closes: whatever was remembered of it goes too
    return done;
}

Result<Done> SearchFollower::take(const store::TableChanges &change)
{
    for (const store::KeyedRow &row : change.rows) {
        Result<Done> done = Done {};
        if (change.table == "contacts"_L1) {
            const auto contact = read<contacts::Contact>(row.values);
            QStringList names {contact.title, contact.name};
            QStringList numbers {contact.phone, contact.username, contact.email};
            names.removeAll(QString());
            numbers.removeAll(QString());
            done = m_shelves->names.set(row.id, contact.createdAt, names.join(u'\n'));
            if (done)
                done = m_shelves->numbers.set(row.id, contact.createdAt, numbers.join(u'\n'));
        } else if (change.table == "messages"_L1 || change.table == "notes"_L1) {
            const auto words = conversations::searchTextOf(change.table, row.values);
            search::Index &index = change.table == "notes"_L1 ? m_shelves->notes : m_shelves->messages;
            done = index.set(row.id, words.at, words.text);
        }
        if (!done)
            return done;
    }
    return Done {};
}

/// Goes on along the journal for some time. True: there is more.
Result<bool> SearchFollower::step(int ms)
{
    QElapsedTimer since;
    since.start();
    const QVariant newest = m_store->value(u"SELECT coalesce(max(seq), 0) FROM journal"_s);
    if (!newest.isValid())
        return Error {u"store_unavailable"_s, u"The store cannot be read now."_s};
    while (m_cursor < newest.toLongLong()) {
        if (since.elapsed() >= ms)
            return true;
        qint64 reached = m_cursor;
        const auto changes = m_rows->changedBetween(m_cursor, newest.toLongLong(), rowsInStep, reached);
        if (auto read = m_rows->takeFailure(); !read)
            return read.error();
        const auto done = inTransaction([&]() -> Result<Done> {
            for (const store::TableChanges &change : changes)
                if (auto taken = take(change); !taken)
                    return taken;
            return remember(reached);
        });
        if (!done)
            return done.error();
    }
    return false;
}

void SearchFollower::follow()
{
    if (std::exchange(m_following, true))
        return; // the step that waits does it
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_following = false;
            const auto opened = ready();
            const auto more = opened ? step(followMs) : Result<bool>(opened.error());
            if (!more) {
                qCWarning(relayLog).noquote() << "search does not follow:" << more.error().text;
                close();
            } else if (*more) {
                follow();
            }
        },
        Qt::QueuedConnection);
}

bool SearchFollower::mayLookUp(const team::Viewer &viewer)
{
    if (team::sightOf(viewer.role, FieldClass::Contact) == team::Sight::Full)
        return true;
    constexpr double atOnce = 20;
    constexpr double perSecond = 1.0 / 60;
    if (m_lookups.size() >= mostLookupBuckets)
        m_lookups.removeIf([now = m_clock.nowMs()](const auto &each) { return each.value().full(now); });
    const auto bucket = m_lookups.find(viewer.agent);
    return (bucket == m_lookups.end() ? m_lookups.insert(viewer.agent, TokenBucket(atOnce, perSecond))
                                      : bucket)
        ->take(m_clock.nowMs());
}

/// Somebody has a number, from a parcel or a call, and wants to know whose it is: the answer shows no more of
/// it than he may see.
Result<Done> SearchFollower::findNumber(const QString &number, const team::Viewer &viewer,
                                        search::SearchPage &page)
{
    if (!mayLookUp(viewer))
        return Error {u"try_later"_s,
                      u"You have looked up many numbers. Wait a minute before the next one."_s,
                      {{u"retry_after_ms"_s, 60'000}}};
    const auto identity = loadAs<contacts::Identity>(*m_rows, u"identities"_s, u"phone:"_s + number);
    if (!identity)
        return m_rows->takeFailure();
    ViewerSource source(*m_rows, m_tables, {viewer});
    filters::Subject subject;
    auto candidate = source.look(HitKind::Contact, identity->contact, subject);
    const bool known = std::any_of(page.hits.begin(), page.hits.end(), [&](const search::SearchHit &hit) {
        return hit.kind == HitKind::Contact && hit.id == identity->contact;
    });
    if (!candidate || known)
        return m_rows->takeFailure();
    candidate->hit.snippet = candidate->text.simplified();
    page.hits.prepend(candidate->hit);
    return m_rows->takeFailure();
}

/// By name alone: what a role may not see of a number finds nobody.
QStringList SearchFollower::contactsCalled(const QString &name)
{
    const search::Query query = search::Query::parse(name, 1);
    const search::Patience patience(*m_database, {namesMs, nullptr, 0});
    QStringList ids;
    if (!query.isEmpty())
        static_cast<void>(search::Finder(query, patience)
                              .find(m_shelves->names,
                                    {mostContactsCalled, std::numeric_limits<qint64>::max()},
                                    [&ids](const QString &id, search::Rank) {
                                        ids << id;
                                        return true;
                                    }));
    return ids;
}

Result<search::SearchPage> SearchFollower::search(const team::Viewer &viewer,
                                                  const search::SearchRequest &request)
{
    if (auto opened = ready(); !opened)
        return opened.error();
    const auto behind = step(catchUpMs);
    if (!behind) {
        close();
        return behind.error();
    }
    if (*behind)
        follow();
    filters::Asking asking {viewer, filters::SearchFilters::clockOf(request, m_clock.nowMs()),
                            filters::SearchFilters::namesIn(*m_store)};
    asking.contacts = [this](const QString &name) { // whole words first, else beginnings
        const QStringList called = contactsCalled(name + u' ');
        return called.isEmpty() ? contactsCalled(name) : called;
    };
    ViewerSource source(*m_rows, m_tables, asking);
    QList<search::Shelf> shelves {{HitKind::Contact, m_shelves->names},
                                  {HitKind::Message, m_shelves->messages}};
    if (team::sightOf(viewer.role, FieldClass::Contact) == team::Sight::Full)
        shelves << search::Shelf {HitKind::Contact, m_shelves->numbers};
    if (team::sightOf(viewer.role, FieldClass::Note) != team::Sight::Hidden)
        shelves << search::Shelf {HitKind::Note, m_shelves->notes};
    const search::Patience patience(*m_database, {searchMs, nullptr, 0});
    const search::Patience ofRows(*m_store, {searchMs, nullptr, 0});
    auto page = search::searchShelves(request, shelves, source, patience);
    if (!page)
        return page;
    page->building = *behind;
    const QString number = request.beforeAt == 0 ? toE164(request.text) : QString();
    if (!number.isEmpty())
        if (auto looked = findNumber(number, viewer, *page); !looked)
            return looked.error();
    return page;
}

} // namespace waypost::relay
