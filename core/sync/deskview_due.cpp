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

} // namespace waypost::sync
