// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationmodel.h"

#include <array>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int listPage = 100;
constexpr int topRows = 30; ///< read again for news while one reads further down
constexpr int margin = 20; ///< rows around the screen that are read with it
constexpr std::array listTables {"conversations"_L1, "contacts"_L1, "drafts"_L1, "outbox"_L1,
                                 "sla_sessions"_L1};

bool samePromises(const std::optional<sla::Session> &a, const std::optional<sla::Session> &b)
{
    return a.has_value() == b.has_value() && (!a || sameFields(*a, *b));
}
} // namespace

ConversationModel::ConversationModel(sync::Desk &desk, QObject *parent)
    : RowList(parent)
    , m_desk(desk)
{
    connect(&desk, &sync::Desk::changed, this, &ConversationModel::hear);
}

bool ConversationModel::same(const sync::ListedConversation &a, const sync::ListedConversation &b) const
{
    return a.contactName == b.contactName && a.draft == b.draft && a.pending == b.pending
        && sameFields(a.conversation, b.conversation) && samePromises(a.promises, b.promises);
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return at(index.row()).contactName;
}

void ConversationModel::show(const QString &view, const QString &team)
{
    m_view = view;
    m_team = team;
    ++m_generation;
    m_stale.clear();
    m_first = 0;
    m_last = 0;
    m_loading = true;
    m_complete = false;
    m_fetching = false;
    m_refreshing = false;
    m_refreshAgain = false;
    resetItems({});
    fetchMore({});
}

sync::ListQuery ConversationModel::queryAfter(int row, int limit) const
{
    sync::ListQuery query;
    query.view = m_view;
    query.team = m_team;
    query.limit = limit;
    if (row >= 0) {
        query.beforeAt = at(row).place;
        query.beforeId = at(row).id;
    }
    return query;
}

bool ConversationModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_fetching && !m_view.isEmpty();
}

void ConversationModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    const int last = rowCount() - 1;
    const QString after = last >= 0 ? at(last).id : QString();
    m_desk.ask<Rows>(
        this, [query = queryAfter(last, listPage)](sync::View &view) { return view.conversations(query); },
        [this, after, generation = m_generation](const Rows &rows) {
            if (generation != m_generation)
                return;
            if (after.isEmpty() && rowCount() == 0)
                m_complete = rows.size() < listPage;
            settleSegment(after, rows, listPage);
            m_fetching = false; // not before: the views that hear of the rows would ask for more at once
            if (std::exchange(m_loading, false))
                Q_EMIT loaded();
        });
}

void ConversationModel::setVisible(int first, int last)
{
    m_first = std::max(0, first);
    m_last = std::max(m_first, last);
    if (last >= rowCount() - margin)
        fetchMore({});
    for (int row = m_first; row <= std::min(m_last, rowCount() - 1) && !m_stale.isEmpty(); ++row)
        if (m_stale.contains(at(row).id)) {
            refresh();
            return;
        }
}

void ConversationModel::hear(const sync::ChangeSet &changes)
{
    const bool concerns = std::any_of(listTables.begin(), listTables.end(),
                                      [&](QLatin1StringView table) { return changes.contains(table); });
    if (!concerns || m_view.isEmpty())
        return;
    QSet<QString> changed = changes.value(u"conversations"_s);
    for (const QString &session : changes.value(u"sla_sessions"_s))
        changed << session.section(u'/', 0, 0);
    for (int row = 0; row < rowCount(); ++row)
        if (changed.isEmpty() || changed.contains(u"*"_s) || changed.contains(at(row).id))
            m_stale.insert(at(row).id);
    refresh();
}

void ConversationModel::refresh()
{
    if (m_loading)
        return;
    if (m_refreshing) {
        m_refreshAgain = true;
        return;
    }
    m_refreshing = true;
    const int before = std::min(m_first - margin, rowCount()) - 1;
    const int shown = m_last - std::max(before, -1) + margin;
    const QString after = before >= 0 ? at(before).id : QString();
    const int screenLimit = before >= 0 ? shown : std::max(shown, topRows);
    m_desk.ask<Answer>(
        this,
        [screen = queryAfter(std::max(before, -1), screenLimit),
         top = queryAfter(-1, topRows)](sync::View &view) {
            return Answer {screen.beforeId.isEmpty() ? Rows {} : view.conversations(top),
                           view.conversations(screen)};
        },
        [this, after, screenLimit, generation = m_generation](const Answer &answer) {
            if (generation != m_generation)
                return;
            m_refreshing = false;
            if (!after.isEmpty())
                settleSegment({}, answer.top, topRows);
            settleSegment(after, answer.screen, screenLimit);
            if (std::exchange(m_refreshAgain, false))
                refresh();
        });
}

void ConversationModel::settleSegment(const QString &after, const Rows &rows, int limit)
{
    const int predecessor = after.isEmpty() ? -1 : rowOf(after);
    if (!after.isEmpty() && predecessor < 0)
        return; // it has moved meanwhile: what moved it brings another reading
    const int begin = predecessor + 1;
    reshape(begin, endOfSegment(begin, rows, limit) - begin, rows);
    for (const auto &row : rows)
        m_stale.remove(row.id);
}

int ConversationModel::endOfSegment(int begin, const Rows &rows, int limit)
{
    if (rows.size() < limit) {
        m_complete = true;
        return rowCount();
    }
    if (const int last = rowOf(rows.last().id); last >= begin)
        return last + 1;
    int end = begin;
    while (end < rowCount() && at(end).place > rows.last().place)
        ++end;
    return end;
}

} // namespace waypost::ui
