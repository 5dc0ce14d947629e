// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/deskview.h"
#include "core/team/team.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
using conversations::Mention;

constexpr int mostUnseen = 500; ///< of one agent or team that are looked at
} // namespace

/// One indexed query for the agent and one for each of his teams.
QList<MentionItem> DeskView::mentions(int limit)
{
    if (!m_replica.cache().holds(u"mentions"_s))
        return {};
    const QString me = m_replica.agent();
    const auto agent = loadAs<team::Agent>(m_rows, u"agents"_s, me);
    QList<MentionItem> items;
    const auto take = [&](QLatin1StringView column, const QString &value) {
        const QString statement
            = u"SELECT %1 FROM shown_mentions WHERE %2 = ? ORDER BY at DESC, id DESC LIMIT ?"_s.arg(
                columnsOf(u"mentions"_s), column);
        for (const Found &found : select(statement, {value, limit}, false)) {
            const auto row = read<Mention>(found.row);
            if (row.by != me)
                items << MentionItem {found.id,
                                      row.conversation,
                                      row.note,
                                      row.by,
                                      row.team,
                                      row.at,
                                      row.seenBy.contains(u'"' + me + u'"')};
        }
    };
    take("agent"_L1, me);
    for (const QString &team : agent ? team::teamsOf(*agent) : QStringList())
        take("team"_L1, team);
    std::sort(items.begin(), items.end(), [](const MentionItem &a, const MentionItem &b) {
        return std::tie(a.at, a.id) > std::tie(b.at, b.id);
    });
    items.resize(qMin<qsizetype>(items.size(), qMax(0, limit)));
    return items;
}

QSet<QString> DeskView::mentioned()
{
    QSet<QString> ids;
    for (const MentionItem &item : mentions(mostUnseen))
        if (!item.seen)
            ids << item.conversation;
    return ids;
}

QList<ListedConversation> DeskView::listThese(const QSet<QString> &ids, const ListQuery &query)
{
    const QHash<QString, int> pending = pendingByConversation();
    QList<ListedConversation> list;
    for (const QString &id : ids)
        if (const auto row = m_rows.load(u"conversations"_s, id))
            list << listed(id, *row, pending);
    const auto place
        = [](const ListedConversation &each) { return std::make_pair(each.conversation.lastAt, each.id); };
    std::sort(list.begin(), list.end(), [&](const auto &a, const auto &b) { return place(a) > place(b); });
    if (query.beforeAt != 0)
        list.removeIf(
            [&](const auto &each) { return place(each) >= std::make_pair(query.beforeAt, query.beforeId); });
    list.resize(qMin<qsizetype>(list.size(), qMax(0, query.limit)));
    return list;
}

} // namespace waypost::sync
