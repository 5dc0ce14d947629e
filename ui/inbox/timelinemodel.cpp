// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/timelinemodel.h"

#include <array>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int timelinePage = 60;
constexpr int timelineMargin = 20;
constexpr int longestSearch = 5000;
constexpr std::array timelineTables {"messages"_L1, "notes"_L1, "activities"_L1, "outbox"_L1, "media"_L1};
} // namespace

TimelineModel::TimelineModel(sync::Desk &desk, QObject *parent)
    : RowList(parent)
    , m_desk(desk)
{
    connect(&desk, &sync::Desk::changed, this, &TimelineModel::hear);
}

bool TimelineModel::same(const sync::TimelineEntry &a, const sync::TimelineEntry &b) const
{
    const QString refusedA = a.refused ? a.refused->code + a.refused->text : QString();
    const QString refusedB = b.refused ? b.refused->code + b.refused->text : QString();
    return a.kind == b.kind && a.at == b.at && a.seq == b.seq && refusedA == refusedB
        && sameFields(a.message, b.message) && sameFields(a.note, b.note)
        && sameFields(a.activity, b.activity);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    return index.isValid() && role == Qt::DisplayRole ? QVariant(at(index.row()).id) : QVariant();
}

TimelineModel::Page TimelineModel::readPage(sync::View &view, const QString &conversation, int limit,
                                            qint64 when, const QString &before)
{
    Page page {view.timeline(conversation, limit, when, before), {}};
    for (const auto &entry : std::as_const(page.rows)) {
        const QString &quoted = entry.message.replyTo;
        if (quoted.isEmpty() || page.quoted.contains(quoted))
            continue;
        if (const auto message = loadAs<conversations::Message>(view.rows(), u"messages"_s, quoted))
            page.quoted.insert(quoted, *message);
    }
    return page;
}

std::optional<conversations::Message> TimelineModel::quoted(const QString &message) const
{
    const auto it = m_quoted.constFind(message);
    return it == m_quoted.constEnd() ? std::nullopt : std::optional(*it);
}

void TimelineModel::prepend(const Page &page)
{
    m_quoted.insert(page.quoted);
    Rows older = page.rows;
    std::reverse(older.begin(), older.end());
    insertItems(0, older);
    if (rowCount() > older.size())
        touch(int(older.size()), int(older.size())); // its day and author may stand above it now
}

void TimelineModel::open(const QString &conversation)
{
    m_conversation = conversation;
    ++m_generation;
    m_firstUnread.clear();
    m_first = 0;
    m_last = 0;
    m_loading = !conversation.isEmpty();
    m_complete = conversation.isEmpty();
    m_startShown = false;
    m_fetching = false;
    m_refreshing = false;
    m_refreshAgain = false;
    m_stale = false;
    m_quoted.clear();
    resetItems({});
    if (conversation.isEmpty())
        return;
    if (m_ready.contains(conversation)) {
        take(m_ready.take(conversation));
        refresh();
        return;
    }
    m_desk.ask<FirstPage>(
        this, [conversation](sync::View &view) { return readFirst(view, conversation); },
        [this, generation = m_generation](const FirstPage &first) {
            if (generation == m_generation)
                take(first);
        });
}

TimelineModel::FirstPage TimelineModel::readFirst(sync::View &view, const QString &conversation)
{
    const auto listed = view.conversation(conversation);
    return {readPage(view, conversation, timelinePage), listed ? listed->conversation.unread : 0};
}

void TimelineModel::take(const FirstPage &first)
{
    m_complete = first.page.rows.size() < timelinePage;
    m_loading = false;
    m_quoted = first.page.quoted;
    Rows rows = first.page.rows;
    std::reverse(rows.begin(), rows.end());
    resetItems(rows);
    markUnread(first.unread);
    Q_EMIT loaded();
    tellStart();
}

void TimelineModel::preload(const QStringList &conversations)
{
    m_wanted = conversations;
    m_ready.removeIf(
        [&](const std::pair<const QString &, FirstPage &> ready) { return !m_wanted.contains(ready.first); });
    for (const QString &wanted : conversations)
        if (!m_ready.contains(wanted))
            m_desk.ask<FirstPage>(
                this, [wanted](sync::View &view) { return readFirst(view, wanted); },
                [this, wanted](const FirstPage &first) {
                    if (m_wanted.contains(wanted))
                        m_ready.insert(wanted, first);
                });
}

void TimelineModel::markUnread(qint64 unread)
{
    for (int row = rowCount() - 1; row >= 0 && unread > 0; --row)
        if (at(row).kind == sync::EntryKind::Message && at(row).message.direction == "in"_L1) {
            m_firstUnread = at(row).id;
            --unread;
        }
    if (!m_firstUnread.isEmpty())
        touch(rowOf(m_firstUnread), rowOf(m_firstUnread));
}

void TimelineModel::fetchOlder()
{
    if (m_loading || m_complete || m_fetching || rowCount() == 0)
        return;
    m_fetching = true;
    const QString before = at(0).id;
    m_desk.ask<Page>(
        this,
        [conversation = m_conversation, when = at(0).at, before](sync::View &view) {
            return readPage(view, conversation, timelinePage, when, before);
        },
        [this, before, generation = m_generation](const Page &page) {
            if (generation != m_generation)
                return;
            if (rowCount() > 0 && at(0).id == before) {
                m_complete = page.rows.size() < timelinePage;
                prepend(page);
            }
            m_fetching = false;
            tellStart();
        });
}

void TimelineModel::lookFurther()
{
    if (rowCount() == 0) {
        open(m_conversation);
        return;
    }
    m_complete = false;
    fetchOlder();
}

void TimelineModel::tellStart()
{
    const bool shown = !m_loading && m_complete && m_first < timelineMargin;
    if (std::exchange(m_startShown, shown) != shown)
        Q_EMIT startShown(shown);
}

void TimelineModel::find(const QString &message)
{
    if (const int row = rowOf(message); row >= 0) {
        Q_EMIT found(row);
        return;
    }
    if (rowCount() == 0 || m_complete) {
        Q_EMIT notFound();
        return;
    }
    const QString before = at(0).id;
    m_desk.ask<Page>(
        this,
        [conversation = m_conversation, when = at(0).at, before, message](sync::View &view) {
            const auto wanted = loadAs<conversations::Message>(view.rows(), u"messages"_s, message);
            const auto note = loadAs<conversations::Note>(view.rows(), u"notes"_s, message);
            return (wanted && wanted->conversation == conversation)
                    || (note && note->conversation == conversation)
                ? readPage(view, conversation, longestSearch, when, before)
                : Page {};
        },
        [this, before, message, generation = m_generation](const Page &page) {
            if (generation != m_generation)
                return;
            if (rowCount() > 0 && at(0).id == before && !page.rows.isEmpty()) {
                m_complete = page.rows.size() < longestSearch;
                prepend(page);
            }
            const int row = rowOf(message);
            if (row >= 0)
                Q_EMIT found(row);
            else
                Q_EMIT notFound();
        });
}

void TimelineModel::setVisible(int first, int last)
{
    m_first = std::max(0, first);
    m_last = std::max(m_first, last);
    if (first < timelineMargin)
        fetchOlder();
    tellStart();
    if (m_stale && m_last < rowCount() - timelinePage)
        refresh();
}

void TimelineModel::hear(const sync::ChangeSet &changes)
{
    if (m_conversation.isEmpty())
        return;
    if (std::none_of(timelineTables.begin(), timelineTables.end(),
                     [&](auto table) { return changes.contains(table); }))
        return;
    m_stale = true;
    refresh();
}

void TimelineModel::refresh()
{
    if (m_loading)
        return;
    if (m_refreshing) {
        m_refreshAgain = true;
        return;
    }
    m_refreshing = true;
    // What is on screen reaches the end in nearly all cases; then one reading does.
    const int after = std::min(rowCount(), m_last + timelineMargin + 1);
    const bool away = after < rowCount() - timelinePage;
    const QString before = away ? at(after).id : QString();
    const qint64 when = away ? at(after).at : 0;
    const int screenLimit = away ? after - std::max(0, m_first - timelineMargin) : 0;
    const int endLimit = away ? timelinePage : std::max(timelinePage, rowCount() - m_first + timelineMargin);
    m_stale = false;
    m_desk.ask<Answer>(
        this,
        [conversation = m_conversation, before, when, screenLimit, endLimit](sync::View &view) {
            return Answer {readPage(view, conversation, endLimit),
                           screenLimit > 0 ? readPage(view, conversation, screenLimit, when, before)
                                           : Page {}};
        },
        [this, before, screenLimit, endLimit, generation = m_generation](const Answer &answer) {
            if (generation != m_generation)
                return;
            m_refreshing = false;
            settleSegment({}, answer.end, endLimit);
            if (screenLimit > 0)
                settleSegment(before, answer.screen, screenLimit);
            if (std::exchange(m_refreshAgain, false))
                refresh();
        });
}

void TimelineModel::settleSegment(const QString &before, const Page &page, int limit)
{
    m_quoted.insert(page.quoted);
    const int end = before.isEmpty() ? rowCount() : rowOf(before);
    if (end < 0)
        return;
    Rows rows = page.rows;
    std::reverse(rows.begin(), rows.end());
    int begin = 0;
    if (rows.size() < limit) {
        m_complete = true;
    } else if (const int known = rowOf(rows.first().id); known >= 0 && known < end) {
        begin = known;
    } else {
        begin = end;
        while (begin > 0 && at(begin - 1).at >= rows.first().at)
            --begin;
    }
    reshape(begin, end - begin, rows);
}

} // namespace waypost::ui
