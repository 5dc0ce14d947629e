// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/deskview.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
using conversations::Conversation;

constexpr int mostFoundContacts = 200;
constexpr int mostMsOfSearch = 40; ///< other questions wait behind it

/// A standing view: which conversations it shows, in SQL and for one row.
struct StandingView {
    QLatin1StringView name;
    QLatin1StringView condition; ///< with at most one "?"
    bool (*shows)(const Conversation &, const QString &value); ///< value: what the "?" stands for
    bool counted = true;
};
bool isOpen(const Conversation &row)
{
    return row.status == "open"_L1;
}
constexpr std::array standingViews {
    StandingView {
        "mine"_L1, "status = 'open' AND assignee = ?"_L1,
        [](const Conversation &row, const QString &me) { return isOpen(row) && row.assignee == me; }},
    StandingView {
        "unassigned"_L1, "status = 'open' AND assignee = ''"_L1,
        [](const Conversation &row, const QString &) { return isOpen(row) && row.assignee.isEmpty(); }},
    StandingView {
        "team"_L1, "status = 'open' AND team = ?"_L1,
        [](const Conversation &row, const QString &team) { return isOpen(row) && row.team == team; }, false},
    StandingView {"open"_L1, "status = 'open'"_L1,
                  [](const Conversation &row, const QString &) { return isOpen(row); }},
    StandingView {
        "waiting"_L1, "status = 'open' AND waiting_since = 0"_L1,
        [](const Conversation &row, const QString &) { return isOpen(row) && row.waitingSince == 0; }},
    StandingView {"snoozed"_L1, "status = 'snoozed'"_L1,
                  [](const Conversation &row, const QString &) { return row.status == "snoozed"_L1; }},
    StandingView {"closed"_L1, "status = 'closed' AND merged_into = ''"_L1,
                  [](const Conversation &row, const QString &) {
                      return row.status == "closed"_L1 && row.mergedInto.isEmpty();
                  }},
};

const StandingView *standingView(const QString &name)
{
    const auto it = std::find_if(standingViews.begin(), standingViews.end(),
                                 [&](const StandingView &view) { return name == view.name; });
    return it == standingViews.end() ? nullptr : &*it;
}

struct Tally {
    QString me;
    QHash<QString, int> counts;
    void add(const Conversation &row, int times, int unanswered, int unread)
    {
        for (const StandingView &view : standingViews)
            if (view.counted && view.name != "waiting"_L1 && view.shows(row, me))
                counts[view.name] += times;
        if (!isOpen(row))
            return;
        counts[u"waiting"_s] += times - unanswered;
        counts[u"unread"_s] += unread;
        if (!row.team.isEmpty())
            counts[u"team:"_s + row.team] += times;
    }
};
} // namespace

QString DeskView::conversationColumns() const
{
    return columnsOf(u"conversations"_s).section(u", "_s, 1); // without the id
}

QList<ListedConversation> DeskView::listFiltered(const ListQuery &query)
{
    const QHash<QString, int> pending = pendingByConversation();
    QList<ListedConversation> list;
    for (const FilteredLists::Listed &found : m_lists.list(query, conversationColumns())) {
        list << listed(found.id, found.row, pending);
        list.last().place = found.place;
    }
    return list;
}

QString DeskView::listStatement(const ListQuery &query)
{
    if (FilteredLists::isFiltered(query))
        return m_lists.statement(query, conversationColumns());
    const StandingView *view = standingView(query.view);
    if (!view)
        return {};
    const QString after = query.beforeAt == 0 ? QString() : u" AND (last_at, id) < (?, ?)"_s;
    return u"SELECT %1 FROM shown_conversations WHERE %2%3 ORDER BY last_at DESC, id DESC LIMIT ?"_s.arg(
        columnsOf(u"conversations"_s), view->condition, after);
}

QList<ListedConversation> DeskView::conversations(const ListQuery &query)
{
    if (query.view == "drafts"_L1)
        return listThese(unfinished(), query); // few: as many as the agent has begun and not finished
    if (query.view == "mentions"_L1)
        return listThese(mentioned(), query);
    if (FilteredLists::isFiltered(query))
        return listFiltered(query);
    const StandingView *view = standingView(query.view);
    if (!view)
        return {};
    QVariantList values;
    if (view->condition.contains(u'?'))
        values << (query.view == "team"_L1 ? query.team : m_replica.agent());
    if (query.beforeAt != 0)
        values << query.beforeAt << query.beforeId;
    values << qMax(0, query.limit);
    const QHash<QString, int> pending = pendingByConversation();
    QList<ListedConversation> list;
    for (const Found &found : select(listStatement(query), values, false))
        list << listed(found.id, found.row, pending);
    return list;
}

QSet<QString> DeskView::unfinished()
{
    QSet<QString> ids = m_replica.drafts().conversations();
    for (const OwnCommand &own : m_replica.outbox().commands())
        if (own.seq == 0 && Replica::isWriting(own.command.type))
            ids << own.conversation;
    for (const TimelineEntry &entry : due())
        ids << entry.message.conversation;
    return ids;
}

QHash<QString, int> DeskView::pendingByConversation() const
{
    QHash<QString, int> pending;
    for (const OwnCommand &own : m_replica.outbox().commands())
        if (own.waits() && Replica::isWriting(own.command.type))
            ++pending[own.conversation];
    return pending;
}

ListedConversation DeskView::listed(const QString &id, const Row &row, const QHash<QString, int> &pending)
{
    ListedConversation each;
    each.id = id;
    each.conversation = read<Conversation>(row);
    each.place = each.conversation.lastAt;
    const auto own = loadAs<contacts::Contact>(m_rows, u"contacts"_s, each.conversation.contact);
    const bool merged = own && !own->mergedInto.isEmpty();
    const auto person = merged
        ? loadAs<contacts::Contact>(m_rows, u"contacts"_s, contacts::personOf(m_rows, own->mergedInto))
        : own;
    for (const QString &name :
         {person ? contacts::shownName(*person) : QString(), own ? contacts::shownName(*own) : QString(),
          own ? own->phone : QString(), own ? own->username : QString(), u"Unknown customer"_s})
        if (each.contactName.isEmpty())
            each.contactName = name;
    each.draft = m_replica.drafts().shownFor(id);
    each.pending = pending.value(id);
    each.promises
        = loadAs<sla::Session>(m_rows, u"sla_sessions"_s, sla::sessionKey(id, each.conversation.session));
    return each;
}

std::optional<ListedConversation> DeskView::conversation(const QString &id)
{
    const auto row = m_rows.load(u"conversations"_s, id);
    if (!row)
        return std::nullopt;
    return listed(id, *row, pendingByConversation());
}

/// The confirmed rows from an index alone, in its order; then the few laid over are put in place of theirs.
QHash<QString, int> DeskView::counts()
{
    Tally tally {m_replica.agent(), {{u"unread"_s, 0}}};
    for (const QString &id : unfinished())
        tally.counts[u"drafts"_s] += m_rows.load(u"conversations"_s, id) ? 1 : 0;
    tally.counts[u"mentions"_s] = int(mentioned().size());
    for (const StandingView &view : standingViews)
        if (view.counted)
            tally.counts.insert(view.name, 0);
    tally.counts[u"drafts"_s] += 0;
    store::Database &database = m_replica.cache().database();
    store::Statement &query
        = database.statement(u"SELECT status, assignee, team, count(*), sum(waiting_since > 0), sum(unread > "
                             u"0) FROM main.conversations "
                             "WHERE status IN ('open', 'snoozed') GROUP BY status, assignee, team"_s);
    static_cast<void>(query.forEach([&tally](const store::Statement &group) {
        Conversation row;
        row.status = group.column(0).toString();
        row.assignee = group.column(1).toString();
        row.team = group.column(2).toString();
        tally.add(row, group.column(3).toInt(), group.column(4).toInt(), group.column(5).toInt());
    }));
    tally.counts[u"closed"_s]
        = database
              .value(
                  u"SELECT count(*) FROM main.conversations WHERE status = 'closed' AND merged_into = ''"_s)
              .toInt();
    const auto &laid = m_replica.shown().changes();
    for (auto it = laid.cbegin(); it != laid.cend(); ++it) {
        if (it.key().first != "conversations"_L1)
            continue;
        const auto put = [&tally](const Row &values, int times) {
            const auto row = read<Conversation>(values);
            tally.add(row, times, row.waitingSince > 0 ? times : 0, row.unread > 0 ? times : 0);
        };
        if (const auto confirmed = m_replica.cache().rows().load(u"conversations"_s, it.key().second))
            put(*confirmed, -1);
        put(*it, 1);
    }
    m_counts.addTo(tally.counts);
    return tally.counts;
}

QList<ListedConversation> DeskView::find(const QString &text, int limit)
{
    const QHash<QString, int> pending = pendingByConversation();
    const QString statement
        = u"SELECT %1 FROM shown_conversations WHERE contact = ? ORDER BY last_at DESC, id DESC LIMIT ?"_s
              .arg(columnsOf(u"conversations"_s));
    QList<ListedConversation> list;
    for (const QString &contact : m_search.contacts(text.simplified(), mostFoundContacts))
        for (const Found &found : select(statement, {contact, limit}, false))
            list << listed(found.id, found.row, pending);
    std::sort(list.begin(), list.end(), [](const ListedConversation &a, const ListedConversation &b) {
        return std::tie(a.conversation.lastAt, a.id) > std::tie(b.conversation.lastAt, b.id);
    });
    list.resize(std::min<qsizetype>(list.size(), std::max(0, limit)));
    return list;
}

search::SearchPage DeskView::search(const search::SearchRequest &request)
{
    search::SearchRequest mine = request;
    mine.me = m_replica.agent();
    mine.now = m_replica.nowMs();
    const auto page = m_search.find(mine, {mostMsOfSearch, nullptr, 0});
    return page ? *page : search::SearchPage {};
}

} // namespace waypost::sync
