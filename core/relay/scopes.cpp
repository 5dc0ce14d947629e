// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/scopes.h"

#include "core/contacts/segments.h"
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

struct Scoped {
    QLatin1StringView table;
    Reach (*reachOf)(const KeyedRow &);
    bool (*isWithin)(const Viewer &, const Reach &);
};
constexpr std::array scopedTables {
    Scoped {"saved_views"_L1, told<savedviews::SavedView>, mayLook},
    Scoped {"view_pins"_L1, ofPin, mayUse},
    Scoped {"canned_replies"_L1, told<replies::CannedReply>, mayUse},
    Scoped {"canned_shortcuts"_L1, ofShortcut, mayUse},
    Scoped {"macros"_L1, told<replies::Macro>, mayUse},
    Scoped {"playbooks"_L1, ofPlaybook, mayUse},
    Scoped {"segments"_L1, told<contacts::Segment>, mayUse},
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

QString personOf(const QString &table, const KeyedRow &row)
{
    const Scoped *scoped = scopedTable(table);
    return scoped ? scoped->reachOf(row).owner : QString();
}

qint64 movedSeqOf(const QString &table, const KeyedRow &row)
{
    const Scoped *scoped = scopedTable(table);
    return scoped ? scoped->reachOf(row).movedSeq : 0;
}

} // namespace waypost::relay::scopes
