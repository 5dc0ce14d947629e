// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/viewcounts.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;

constexpr int mostMsOfTurn = 15;
constexpr int leastPatienceMs = 10;
constexpr int mostPatienceMs = 160;
constexpr int mostCounted = 10'000;
constexpr qsizetype mostChanged = 500; ///< beyond that all is counted anew
constexpr qint64 momentMs = 60'000; ///< what moves with time is counted anew so often
constexpr std::array namingTables {"agents"_L1, "teams"_L1, "channels"_L1};
} // namespace

void ViewCounts::heard(const ChangeSet &changes)
{
    const bool named = std::any_of(namingTables.begin(), namingTables.end(),
                                   [&](QLatin1StringView table) { return changes.contains(table); });
    if (named)
        for (Counted &view : m_views)
            view.stale = true;
    for (const QString &table :
         {u"conversations"_s, u"messages"_s, u"notes"_s, u"contacts"_s, u"sla_sessions"_s})
        if (const auto keys = changes.constFind(table); keys != changes.cend())
            noteChanged(table, *keys);
}

/// The conversations that a change of these rows concerns.
void ViewCounts::noteChanged(const QString &table, const QSet<QString> &keys)
{
    QSet<QString> concerned;
    const bool countable = !keys.contains(u"*"_s) && keys.size() <= mostChanged;
    for (const QString &key : countable && !m_views.isEmpty() ? keys : QSet<QString> {}) {
        if (table == "conversations"_L1) {
            concerned << key;
        } else if (table == "sla_sessions"_L1) {
            concerned << key.section(u'/', 0, 0);
        } else if (table == "contacts"_L1) {
            store::Statement &of
                = m_lists.database().statement(u"SELECT id FROM main.conversations WHERE contact = ?"_s);
            of.bind({key});
            static_cast<void>(of.forEach(
                [&concerned](const store::Statement &row) { concerned << row.column(0).toString(); }));
        } else if (const auto row = m_rows.load(table, key)) {
            concerned << (table == "notes"_L1 ? read<conversations::Note>(*row).conversation
                                              : read<conversations::Message>(*row).conversation);
        }
    }
    for (Counted &view : m_views) {
        view.changed += concerned;
        view.stale = view.stale || !countable || view.changed.size() > mostChanged;
    }
}

bool ViewCounts::countAll(Counted &view, const filters::Clause &clause)
{
    view.patienceMs = std::clamp(2 * view.patienceMs, leastPatienceMs, mostPatienceMs);
    QSet<QString> ids;
    const search::Patience patience(m_lists.database(), {view.patienceMs, nullptr, 0});
    store::Statement &all = m_lists.database().statement(
        u"SELECT c.id FROM shown_conversations c WHERE c.merged_into = '' AND %1 LIMIT ?"_s.arg(
            clause.condition));
    all.bind(clause.values + QVariantList {mostCounted});
    const auto done = all.forEach([&ids](const store::Statement &row) { ids << row.column(0).toString(); });
    if (!done && view.patienceMs < mostPatienceMs)
        return false; // next time it has twice as long
    view.ids = ids; // one that takes ever so long shows what it has come to
    view.changed.clear();
    view.patienceMs = 0;
    view.at = m_lists.nowMs();
    view.stale = false;
    view.known = true;
    return true;
}

bool ViewCounts::countChanged(Counted &view, const filters::Clause &clause)
{
    const QStringList changed(view.changed.cbegin(), view.changed.cend());
    QVariantList values;
    for (const QString &id : changed)
        values << id;
    store::Statement &fitting = m_lists.database().statement(
        u"SELECT c.id FROM shown_conversations c WHERE c.id IN (%1) AND c.merged_into = '' AND %2"_s.arg(
            QStringList(changed.size(), u"?"_s).join(u", "_s), clause.condition));
    fitting.bind(values + clause.values);
    view.ids -= view.changed;
    view.changed.clear();
    const auto done
        = fitting.forEach([&view](const store::Statement &row) { view.ids << row.column(0).toString(); });
    view.stale = !done;
    return !view.stale;
}

/// True: nothing of it waits any more.
bool ViewCounts::settle(Counted &view)
{
    const bool old = view.movesWithTime && m_lists.nowMs() - view.at >= momentMs;
    if (!view.stale && !old && view.changed.isEmpty())
        return true;
    const filters::Filter filter = m_lists.filterOf(view.query);
    view.movesWithTime = filter.movesWithTime();
    const auto clause = filter.sql(filters::Over::Conversations, FilteredLists::tables());
    return view.stale || old ? countAll(view, clause) : countChanged(view, clause);
}

void ViewCounts::addTo(QHash<QString, int> &counts)
{
    QElapsedTimer since;
    since.start();
    QHash<QString, QString> queries; // by the name of the count
    const auto &standing = FilteredLists::standing();
    for (auto it = standing.cbegin(); it != standing.cend(); ++it)
        queries.insert(it.key(), *it);
    for (const SavedViewItem &item : m_lists.views())
        if (item.view.badge == "count"_L1)
            queries.insert(u"view:"_s + item.id, item.view.query);
    QHash<QString, Counted> kept;
    int waiting = 0;
    for (auto it = queries.cbegin(); it != queries.cend(); ++it) {
        Counted view = m_views.take(it.key());
        if (view.query != *it)
            view = {*it};
        if (since.elapsed() >= mostMsOfTurn || !settle(view))
            waiting += view.stale || !view.changed.isEmpty() ? 1 : 0;
        if (view.known)
            counts.insert(it.key(), int(view.ids.size()));
        kept.insert(it.key(), view);
    }
    m_views = kept;
    if (waiting > 0)
        counts.insert(u"uncounted"_s, waiting);
}

} // namespace waypost::sync
