// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/changes.h"
#include "core/sync/view.h"
#include "ui/notify/notifyrules.h"

namespace waypost::ui {

/// What to look at: runs on the desk's thread, with its rows.
struct NewsRequest {
    sync::ChangeSet changes;
    QString me; ///< agent's id
    QStringList views {}; ///< saved views ("view:<id>") that have a rule: who is in them is looked up
    qint64 since = 0; ///< journal number: what is not newer was there before
};

struct NewsReport {
    QList<News> news; ///< oldest first
    QStringList read; ///< conversations with nothing unread (any more)
    QHash<QString, News> unread; ///< all open conversations with unread messages, for the badge
    qint64 upto = 0; ///< the next request's `since`
};

/// From rows to news: customers' messages, what others have given me, notes that name me, promises that are
/// due or broken, nudges, teams of which nobody is there. Nothing the agent did himself. Bounded: of what
/// changed at once at most mostLooked conversations are looked at.
[[nodiscard]] NewsReport readNews(sync::View &view, const NewsRequest &request);

constexpr int mostLooked = 300;

} // namespace waypost::ui
