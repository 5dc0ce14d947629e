// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filters/searchfilters.h"

#include <utility>

namespace waypost::filters {

namespace {
using namespace Qt::StringLiterals;
using search::HitKind;

constexpr int mostNames = 5'000;
constexpr int mostListed = 1'000; ///< looked at for one page

Over overOf(HitKind kind)
{
    return kind == HitKind::Contact ? Over::Contacts : kind == HitKind::Note ? Over::Notes : Over::Messages;
}

/// What is listed, and by what it is in order.
struct Lister {
    QLatin1StringView from;
    QLatin1StringView id;
    QLatin1StringView at;
};

Lister listerOf(HitKind kind, bool byConversation)
{
    if (kind == HitKind::Note)
        return {"notes n JOIN conversations c ON c.id = n.conversation"_L1, "n.id"_L1, "n.at"_L1};
    if (kind == HitKind::Contact)
        return {"conversations c"_L1, "c.contact"_L1, "c.last_at"_L1};
    if (byConversation)
        return {"conversations c"_L1, "c.preview_message"_L1, "c.last_at"_L1};
    return {"messages m JOIN conversations c ON c.id = m.conversation"_L1, "m.id"_L1, "m.at"_L1};
}

QHash<QString, QString> column(store::Database &rows, const QString &statement)
{
    QHash<QString, QString> names;
    store::Statement &query = rows.statement(statement);
    query.bind({mostNames});
    static_cast<void>(query.forEach([&names](const store::Statement &row) {
        names.insert(row.column(0).toString(), row.column(1).toString());
    }));
    return names;
}
} // namespace

search::Clockwork SearchFilters::clockOf(const search::SearchRequest &request, qint64 now)
{
    search::Clockwork clock;
    clock.now = now;
    if (const QTimeZone zone(request.zone.toUtf8()); !request.zone.isEmpty() && zone.isValid())
        clock.zone = zone;
    return clock;
}

Names SearchFilters::namesIn(store::Database &rows)
{
    return {column(rows, u"SELECT id, name FROM agents LIMIT ?"_s),
            column(rows, u"SELECT id, name FROM teams LIMIT ?"_s),
            column(rows, u"SELECT id, name FROM channels LIMIT ?"_s),
            column(rows, u"SELECT id, number FROM channels LIMIT ?"_s)};
}

void SearchFilters::prepare(const QList<search::Alternative> &alternatives)
{
    m_filters.clear();
    for (const search::Alternative &alternative : alternatives)
        m_filters << Filter::from(alternative.conditions, m_asking);
}

bool SearchFilters::fits(HitKind kind, int alternative, const Subject &subject) const
{
    return m_filters[alternative].fits(overOf(kind), subject);
}

Clause SearchFilters::listClause(HitKind kind, int alternative, const search::ListPage &page,
                                 const Clause &only) const
{
    const Filter &filter = m_filters[alternative];
    const Lister lister = listerOf(kind, !filter.looksAtEntries());
    Clause clause = filter.sql(overOf(kind));
    QString statement = u"SELECT %1 FROM %2 WHERE %3"_s.arg(lister.id, lister.from, clause.condition);
    const auto also = [&](const QString &condition, const QVariantList &values) {
        statement += u" AND "_s + condition;
        clause.values << values;
    };
    if (!only.condition.isEmpty())
        also(only.condition, only.values);
    if (!page.conversation.isEmpty())
        also(u"c.id = ?"_s, {page.conversation});
    if (page.beforeAt != 0)
        also(u"(%1, %2) < (?, ?)"_s.arg(lister.at, lister.id), {page.beforeAt, page.beforeId});
    if (lister.id == "c.preview_message"_L1)
        statement += u" AND c.preview_message <> ''"_s;
    clause.condition = statement + u" ORDER BY %1 DESC, %2 DESC"_s.arg(lister.at, lister.id);
    return clause;
}

Result<bool> SearchFilters::list(HitKind kind, int alternative, const search::ListPage &page,
                                 const Clause &only, const std::function<bool(const QString &)> &take)
{
    if (kind == HitKind::Note && !m_filters[alternative].looksAtEntries())
        return true; // each conversation shows with its newest message
    const Clause clause = listClause(kind, alternative, page, only);
    QStringList ids; // first all of a page: whoever takes them asks the same connection
    store::Statement &query = m_rows.statement(clause.condition + u" LIMIT ?"_s);
    query.bind(clause.values + QVariantList {mostListed});
    const auto read = query.forEach([&ids](const store::Statement &row) { ids << row.column(0).toString(); });
    for (const QString &id : std::as_const(ids))
        if (!take(id))
            return true;
    if (!read)
        return false; // it took too long; what was found until then is shown
    return ids.size() < mostListed;
}

QString SearchFilters::listStatement(HitKind kind, int alternative)
{
    return listClause(kind, alternative, {}, {}).condition;
}

} // namespace waypost::filters
