// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/filteredlists.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <tuple>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;

constexpr int mostMsOfList = 150; ///< other questions wait behind it
constexpr int mostConversationsOfWords = 500;
constexpr int mostSavedViews = 5'000;
constexpr QLatin1StringView savedPrefix = "view:"_L1;
} // namespace

bool FilteredLists::isFiltered(const ListQuery &query)
{
    return query.view == "filter"_L1 || query.view.startsWith(savedPrefix) || standing().contains(query.view);
}

const QMap<QString, QString> &FilteredLists::standing()
{
    static const QMap<QString, QString> views {{u"late"_s, u"is:open sla:late"_s},
                                               {u"due_soon"_s, u"is:open sla:<15m"_s}};
    return views;
}

/// What is laid over shows at once in conversations; their messages and notes count when the relay has them.
filters::TableNames FilteredLists::tables()
{
    return {u"shown_conversations"_s, u"main.contacts"_s, u"main.messages"_s, u"main.notes"_s,
            u"main.sla_sessions"_s};
}

std::optional<team::Viewer> FilteredLists::viewer()
{
    const auto agent = loadAs<team::Agent>(m_rows, u"agents"_s, m_replica.agent());
    return agent ? team::Viewer::from(m_replica.agent(), *agent) : std::nullopt;
}

filters::Filter FilteredLists::filterOf(const QString &text)
{
    search::SearchRequest request;
    request.me = m_replica.agent();
    request.now = m_replica.nowMs();
    request.zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    filters::Asking asking = m_search.askingFor(request);
    asking.conversations = [this](const search::Node &words) {
        return m_search.conversations(words, mostConversationsOfWords);
    };
    return filters::Filter::from(search::parse(text).ast, asking);
}

FilteredLists::Prepared FilteredLists::prepare(const ListQuery &query, const QString &columns)
{
    QString text = query.filter;
    QString sortName = query.sort;
    if (query.view.startsWith(savedPrefix)) {
        const auto row
            = loadAs<savedviews::SavedView>(m_rows, u"saved_views"_s, query.view.sliced(savedPrefix.size()));
        const auto me = viewer();
        if (!row || row->removedAt > 0 || !me || !savedviews::sees(*me, *row))
            return {};
        text = row->query;
        sortName = query.sort.isEmpty() ? row->sort : query.sort;
    }
    if (const auto view = standing().constFind(query.view); view != standing().cend()) {
        text = *view;
        sortName = filters::nameOf(filters::Sort::Due);
    }
    const filters::Sort sort = filters::sortFrom(sortName).value_or(filters::Sort::Newest);
    const filters::Clause clause = filterOf(text).sql(filters::Over::Conversations, tables());
    const QString place = filters::placeExpression(sort, m_replica.nowMs(), tables());
    Prepared prepared {
        u"SELECT c.id, %1, %2 FROM shown_conversations c WHERE c.merged_into = '' AND %3"_s.arg(
            place, columns, clause.condition),
        clause.values};
    if (query.beforeAt != 0 || !query.beforeId.isEmpty()) {
        prepared.text += u" AND (%1, c.id) < (?, ?)"_s.arg(place);
        prepared.values << query.beforeAt << query.beforeId;
    }
    prepared.text += u" ORDER BY %1 DESC, c.id DESC LIMIT ?"_s.arg(place);
    prepared.values << std::max(0, query.limit);
    return prepared;
}

QString FilteredLists::statement(const ListQuery &query, const QString &columns)
{
    return prepare(query, columns).text;
}

QList<FilteredLists::Listed> FilteredLists::list(const ListQuery &query, const QString &columns)
{
    const Prepared prepared = prepare(query, columns);
    QList<Listed> found;
    if (prepared.text.isEmpty())
        return found;
    const search::Patience patience(database(), {mostMsOfList, nullptr, 0});
    store::Statement &statement = database().statement(prepared.text);
    statement.bind(prepared.values);
    static_cast<void>(statement.forEach([&found](const store::Statement &row) { // ended early: what came
        Listed each {row.column(0).toString(), row.column(1).toLongLong(), {}};
        for (int i = 2; i < row.columns(); ++i)
            each.row << row.column(i);
        found << each;
    }));
    return found;
}

QList<SavedViewItem> FilteredLists::views()
{
    QList<SavedViewItem> items;
    const auto me = viewer();
    if (!me || !m_replica.cache().holds(u"saved_views"_s))
        return items;
    QStringList ids;
    store::Statement &statement = database().statement(
        u"SELECT id FROM shown_saved_views WHERE removed_at = 0 ORDER BY id LIMIT ?"_s);
    statement.bind({mostSavedViews});
    static_cast<void>(
        statement.forEach([&ids](const store::Statement &row) { ids << row.column(0).toString(); }));
    for (const QString &id : std::as_const(ids)) {
        const auto row = loadAs<savedviews::SavedView>(m_rows, u"saved_views"_s, id);
        if (!row || !savedviews::sees(*me, *row))
            continue;
        const auto pin = loadAs<savedviews::ViewPin>(m_rows, u"view_pins"_s, me->agent + u'/' + id);
        items << SavedViewItem {id, *row, pin ? pin->position : 0, savedviews::mayChange(*me, *row)};
    }
    const auto order = [](const SavedViewItem &item) {
        return std::make_tuple(item.pin > 0 ? item.pin : std::numeric_limits<qint64>::max(),
                               item.view.position, item.view.savedAt, item.id);
    };
    std::sort(items.begin(), items.end(), [&](const auto &a, const auto &b) { return order(a) < order(b); });
    return items;
}

} // namespace waypost::sync
