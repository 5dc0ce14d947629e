// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/deskview.h"

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
constexpr int mostDue = 500; ///< more than anybody oversees; the next ones come up as these leave
} // namespace

QList<TimelineEntry> DeskView::due()
{
    QList<TimelineEntry> entries;
    if (!m_replica.cache().holds(u"messages"_s))
        return entries;
    const QString statement
        = u"SELECT %1 FROM shown_messages WHERE due_at > 0 AND author = ? "
          "AND status IN ('held', 'scheduled', 'stopped') ORDER BY due_at, id LIMIT ?"_s.arg(
              columnsOf(u"messages"_s));
    for (const Found &found : select(statement, {m_replica.agent(), mostDue}, false))
        entries << entryOf(EntryKind::Message, found);
    return entries;
}

int DeskView::stopped()
{
    if (!m_stopped && m_replica.cache().holds(u"messages"_s))
        m_stopped = m_replica.cache()
                        .database()
                        .value(u"SELECT count(*) FROM shown_messages WHERE due_at > 0 AND author = ? "
                               "AND status = 'stopped'"_s,
                               {m_replica.agent()})
                        .toInt();
    return m_stopped.value_or(0);
}

void DeskView::heard(const ChangeSet &changes)
{
    if (changes.contains(u"messages"_s))
        m_stopped.reset();
    m_counts.heard(changes);
}

} // namespace waypost::sync
