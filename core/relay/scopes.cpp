// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/scopes.h"

#include "core/contacts/segments.h"
#include "core/feedback/feedback.h"
#include "core/replies/replies.h"
#include "core/savedviews/savedviews.h"

#include <algorithm>
#include <array>

namespace waypost::relay::scopes {

namespace {
using namespace Qt::StringLiterals;
using store::KeyedRow;
using team::Viewer;

/// What a row says of whom it is for.
struct Reach {
    QString scope;
    QString team;
    QString owner;
    qint64 movedSeq = 0;
    QString reviewer {};
    bool hidden = false; ///< of a review: only for its reviewer and its agent
    bool given = false; ///< of a review
    bool blind = false; ///< of a review
};

template <class State> Reach told(const KeyedRow &row)
{
    const auto state = read<State>(row.values);
    Reach reach {state.scope, {}, state.owner, state.movedSeq};
    if constexpr (requires { state.team; })
        reach.team = state.team;
    return reach;
}

/// Key "agent:<id>/<shortcut>", "team:<id>/<shortcut>" or "everyone/<shortcut>".
Reach ofShortcut(const KeyedRow &row)
{
    const QString reach = row.id.section(u'/', 0, 0);
    const QString whose = reach.section(u':', 1);
    if (reach.startsWith("agent:"_L1))
        return {u"mine"_s, {}, whose};
    return {reach.startsWith("team:"_L1) ? u"team"_s : reach, whose, {}};
}

/// Key "<agent>/<view>".
Reach ofPin(const KeyedRow &row)
{
    return {u"mine"_s, {}, row.id.section(u'/', 0, 0)};
}

/// Key: the team, or "everyone".
Reach ofPlaybook(const KeyedRow &row)
{
    return {row.id == "everyone"_L1 ? row.id : u"team"_s, row.id, {}};
}

bool mayUse(const Viewer &viewer, const Reach &reach)
{
    return replies::mayUse(viewer, reach.scope, reach.team, reach.owner);
}

bool mayLook(const Viewer &viewer, const Reach &reach)
{
    savedviews::SavedView view;
    view.scope = reach.scope;
    view.team = reach.team;
    view.owner = reach.owner;
    return savedviews::sees(viewer, view);
}

Reach ofRating(const KeyedRow &row)
{
    const auto rating = read<feedback::Rating>(row.values);
    return {{}, {}, rating.agent, rating.movedSeq};
}

bool maySeeRating(const Viewer &viewer, const Reach &reach)
{
    feedback::Rating rating;
    rating.agent = reach.owner;
    return feedback::sees(viewer.agent, viewer.role != team::Role::Agent, rating);
}

Reach ofReview(const KeyedRow &row)
{
    const auto review = read<feedback::Review>(row.values);
    return {{},
            {},
            review.agent,
            review.movedSeq,
            review.reviewer,
            review.hidden > 0,
            review.state == "done"_L1,
            review.blind > 0};
}

bool maySeeReview(const Viewer &viewer, const Reach &reach)
{
    feedback::Review review;
    review.agent = reach.owner;
    review.reviewer = reach.reviewer;
    review.hidden = reach.hidden ? 1 : 0;
    review.state = reach.given ? u"done"_s : u"waiting"_s;
    review.blind = reach.blind ? 1 : 0;
    return feedback::sees(viewer.agent, viewer.role != team::Role::Agent, review);
}

struct Scoped {
    QLatin1StringView table;
    Reach (*reachOf)(const KeyedRow &);
    bool (*isWithin)(const Viewer &, const Reach &);
    bool growsOld = false;
};
constexpr std::array scopedTables {
    Scoped {"saved_views"_L1, told<savedviews::SavedView>, mayLook},
    Scoped {"view_pins"_L1, ofPin, mayUse},
    Scoped {"canned_replies"_L1, told<replies::CannedReply>, mayUse},
    Scoped {"canned_shortcuts"_L1, ofShortcut, mayUse},
    Scoped {"macros"_L1, told<replies::Macro>, mayUse},
    Scoped {"playbooks"_L1, ofPlaybook, mayUse},
    Scoped {"segments"_L1, told<contacts::Segment>, mayUse},
    Scoped {"ratings"_L1, ofRating, maySeeRating, true},
    Scoped {"reviews"_L1, ofReview, maySeeReview},
};

const Scoped *scopedTable(const QString &table)
{
    const auto *found = std::find_if(scopedTables.begin(), scopedTables.end(),
                                     [&](const Scoped &scoped) { return scoped.table == table; });
    return found == scopedTables.end() ? nullptr : found;
}
} // namespace

bool hasScope(const QString &table)
{
    return scopedTable(table) != nullptr;
}

bool isFor(const Viewer &viewer, const QString &table, const KeyedRow &row)
{
    const Scoped *scoped = scopedTable(table);
    return !scoped || scoped->isWithin(viewer, scoped->reachOf(row));
}

QStringList personsOf(const QString &table, const KeyedRow &row)
{
    const Scoped *scoped = scopedTable(table);
    const Reach reach = scoped ? scoped->reachOf(row) : Reach {};
    return reach.reviewer.isEmpty() ? QStringList {reach.owner} : QStringList {reach.owner, reach.reviewer};
}

bool growsOld(const QString &table)
{
    const Scoped *scoped = scopedTable(table);
    return scoped && scoped->growsOld;
}

qint64 movedSeqOf(const QString &table, const KeyedRow &row)
{
    const Scoped *scoped = scopedTable(table);
    return scoped ? scoped->reachOf(row).movedSeq : 0;
}

} // namespace waypost::relay::scopes
