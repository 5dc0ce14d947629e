// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"
#include "core/team/viewer.h"

/// Lists that somebody has made from a search and kept.
namespace waypost::savedviews {

/// Table "saved_views". A view is data: a desk lists by it offline, too.
struct SavedView {
    QString name;
    QString query; ///< canonical text (search::canonicalText)
    QString scope; ///< "mine", "team", "everyone"
    QString team; ///< for "team"
    QString owner; ///< agent who made it
    QString sort; ///< "newest", "oldest_waiting", "priority", "window", "due"
    QString badge; ///< "count", "none"
    QString icon; ///< one emoji, or empty
    qint64 position = 0; ///< among the views of its scope, for those who have not put it anywhere
    qint64 savedAt = 0;
    qint64 removedAt = 0; ///< 0: it is there
    qint64 movedSeq = 0; ///< event that last changed who sees it; 0: none did

    static constexpr std::tuple fields {
        Field {"name", &SavedView::name},
        Field {"query", &SavedView::query, FieldClass::Content},
        Field {"scope", &SavedView::scope},
        Field {"team", &SavedView::team},
        Field {"owner", &SavedView::owner},
        Field {"sort", &SavedView::sort},
        Field {"badge", &SavedView::badge},
        Field {"icon", &SavedView::icon},
        Field {"position", &SavedView::position},
        Field {"saved_at", &SavedView::savedAt},
        Field {"removed_at", &SavedView::removedAt},
        Field {"moved_seq", &SavedView::movedSeq},
    };
};
constexpr int mostViewsOfOwner = 200;

/// Where an agent wants a view to stand. Table "view_pins", key "<agent>/<view>".
struct ViewPin {
    qint64 position = 0; ///< from 1; 0: nowhere in particular
    static constexpr std::tuple fields {Field {"position", &ViewPin::position}};
};

/// One's own, those of one's teams and those for all; owners and supervisors see those of every team.
[[nodiscard]] bool sees(const team::Viewer &viewer, const SavedView &view);
/// One's own; a team's and everyone's also by supervisors and owners.
[[nodiscard]] bool mayChange(const team::Viewer &viewer, const SavedView &view);

/// Commands: view.save {name, query, scope, team?, sort?, badge?, icon?, position?} (subject: its id, a new
/// UUIDv7 for a new one) keeps the query's canonical text; view.remove {}; view.pin {position} (for the one
/// who gives it). Views for everyone and of teams one is not in are saved by supervisors and owners. Events:
/// view.saved, .removed, .pinned. Refusals: bad_value, not_allowed, no_such_view, too_many_views.
[[nodiscard]] Feature savedViews();

} // namespace waypost::savedviews
