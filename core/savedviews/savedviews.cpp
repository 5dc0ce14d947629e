// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savedviews/savedviews.h"

#include "core/base/text.h"
#include "core/search/grammar.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace waypost::savedviews {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestViewName = 60;
constexpr qsizetype longestViewQuery = 512;
constexpr qsizetype longestIcon = 16; ///< UTF-16 units of one emoji
constexpr qint64 mostPosition = 10'000;
constexpr std::array scopes {"mine"_L1, "team"_L1, "everyone"_L1};
constexpr std::array sorts {"newest"_L1, "oldest_waiting"_L1, "priority"_L1, "window"_L1, "due"_L1};
constexpr std::array badges {"count"_L1, "none"_L1};

/// How many views an agent has made. Table "view_owners"; only the relay counts.
struct ViewOwner {
    QString views; ///< JSON array of ids, sorted
    static constexpr std::tuple fields {Field {"views", &ViewOwner::views}};
};

QStringList viewsOf(const ViewOwner &owner)
{
    QStringList ids;
    for (const auto &id : QJsonDocument::fromJson(owner.views.toUtf8()).array())
        ids << id.toString();
    return ids;
}

Error badView(const QString &text)
{
    return {u"bad_value"_s, text};
}

Error noSuchView()
{
    return {u"no_such_view"_s, u"There is no such view any more. Choose one from the list."_s};
}

Error notYours()
{
    return {u"not_allowed"_s,
            u"Only whoever made this view, a supervisor or an owner can do that. Save it as your own."_s};
}

template <class Choices> bool isOneOf(const Choices &choices, const QString &value)
{
    return std::any_of(choices.begin(), choices.end(),
                       [&value](QLatin1StringView choice) { return value == choice; });
}

/// What is asked for, cleaned, or why it can't be.
Result<SavedView> wishedView(const Command &command)
{
    const auto text = [&command](QLatin1StringView key, const QString &otherwise) {
        return command.data.contains(key) ? command.data[key].toString() : otherwise;
    };
    SavedView view;
    view.name = cleanLine(text("name"_L1, {}), longestViewName + 1);
    view.scope = text("scope"_L1, u"mine"_s);
    view.team = view.scope == "team"_L1 ? text("team"_L1, {}) : QString();
    view.sort = text("sort"_L1, u"newest"_s);
    view.badge = text("badge"_L1, u"count"_s);
    view.icon = cleanLine(text("icon"_L1, {}), longestIcon);
    view.position = std::clamp<qint64>(command.data["position"_L1].toInteger(), 0, mostPosition);
    const QString query = text("query"_L1, {});
    const search::Parsed parsed = search::parse(query);
    view.query = search::canonicalText(parsed.ast);
    if (view.name.isEmpty() || view.name.size() > longestViewName)
        return badView(u"A view's name has 1 to 60 characters."_s);
    if (query.size() > longestViewQuery || view.query.isEmpty())
        return badView(u"Say what the view shows: 1 to 512 characters, with something to look for."_s);
    if (!isOneOf(scopes, view.scope) || !isOneOf(sorts, view.sort) || !isOneOf(badges, view.badge))
        return badView(u"Choose scope, order and badge from those there are."_s);
    return view;
}

std::optional<team::Viewer> giverOf(const Command &command, Rows &rows)
{
    const auto agent = loadAs<team::Agent>(rows, u"agents"_s, command.actor);
    return agent ? team::Viewer::from(command.actor, *agent) : std::nullopt;
}

bool mayOffer(const team::Viewer &viewer, const SavedView &view)
{
    return view.scope == "mine"_L1 || viewer.role != team::Role::Agent
        || (view.scope == "team"_L1 && viewer.teams.contains(view.team));
}

Result<Events> decideSave(const Command &command, Rows &rows)
{
    const auto giver = giverOf(command, rows);
    auto view = wishedView(command);
    if (!view)
        return view.error();
    if (!giver || !mayOffer(*giver, *view))
        return notYours();
    if (view->scope == "team"_L1 && !rows.load(u"teams"_s, view->team))
        return badView(u"There is no such team. Choose one from the list."_s);
    const auto known = loadAs<SavedView>(rows, u"saved_views"_s, command.subject);
    if (known && !mayChange(*giver, *known))
        return sees(*giver, *known) ? notYours() : noSuchView();
    if (!known && !isId(command.subject))
        return badView(u"A new view needs a new id (UUID)."_s);
    view->owner = known ? known->owner : command.actor;
    const auto owned = viewsOf(loadAs<ViewOwner>(rows, u"view_owners"_s, view->owner).value_or(ViewOwner {}));
    if (!owned.contains(command.subject) && owned.size() >= mostViewsOfOwner)
        return Error {u"too_many_views"_s, u"You have 200 views. Remove one first."_s};
    Event event = eventOf(command, u"view.saved"_s);
    event.data = {{u"name"_s, view->name},   {u"query"_s, view->query}, {u"scope"_s, view->scope},
                  {u"team"_s, view->team},   {u"owner"_s, view->owner}, {u"sort"_s, view->sort},
                  {u"badge"_s, view->badge}, {u"icon"_s, view->icon},   {u"position"_s, view->position}};
    return Events {event};
}

Result<Events> decideChange(const Command &command, Rows &rows)
{
    const auto giver = giverOf(command, rows);
    const auto known = loadAs<SavedView>(rows, u"saved_views"_s, command.subject);
    if (!giver || !known || known->removedAt > 0 || !sees(*giver, *known))
        return noSuchView();
    if (command.type == "view.pin"_L1) {
        Event event = eventOf(command, u"view.pinned"_s);
        const qint64 position = command.data["position"_L1].toInteger(-1);
        if (position < 0 || position > mostPosition)
            return badView(u"A place is a number from 1 to 10,000, or 0 for none."_s);
        event.data = {{u"position"_s, position}};
        return Events {event};
    }
    if (!mayChange(*giver, *known))
        return notYours();
    Event event = eventOf(command, u"view.removed"_s);
    event.data = {{u"owner"_s, known->owner}};
    return Events {event};
}

QStringList viewKeys(const Event &event, Rows &)
{
    return event.type == "view.saved"_L1 || event.type == "view.removed"_L1 ? QStringList {event.subject}
                                                                            : QStringList {};
}

void evolveView(SavedView &row, const QString &, const Event &event)
{
    const auto text = [&event](QLatin1StringView key) { return event.data[key].toString(); };
    const bool moved = row.scope != text("scope"_L1) || row.team != text("team"_L1);
    if (moved && !row.scope.isEmpty() && !(row.scope == "mine"_L1 && event.type == "view.removed"_L1))
        row.movedSeq = event.seq;
    if (event.type == "view.removed"_L1) { // what was looked for goes with it
        const qint64 movedSeq = row.movedSeq;
        row = {};
        row.owner = text("owner"_L1);
        row.removedAt = event.at;
        row.movedSeq = movedSeq;
        return;
    }
    row.removedAt = 0;
    row.name = text("name"_L1);
    row.query = text("query"_L1);
    row.scope = text("scope"_L1);
    row.team = text("team"_L1);
    row.owner = text("owner"_L1);
    row.sort = text("sort"_L1);
    row.badge = text("badge"_L1);
    row.icon = text("icon"_L1);
    row.position = event.data["position"_L1].toInteger();
    row.savedAt = event.at;
}

QStringList ownerKeys(const Event &event, Rows &rows)
{
    return viewKeys(event, rows).isEmpty() ? QStringList {} : QStringList {event.data["owner"_L1].toString()};
}

void evolveOwner(ViewOwner &row, const QString &, const Event &event)
{
    QStringList ids = viewsOf(row);
    ids.removeAll(event.subject);
    if (event.type == "view.saved"_L1)
        ids << event.subject;
    ids.sort();
    row.views
        = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
}

QStringList pinKeys(const Event &event, Rows &)
{
    return event.type == "view.pinned"_L1 ? QStringList {event.actor + u'/' + event.subject} : QStringList {};
}

void evolvePin(ViewPin &row, const QString &, const Event &event)
{
    row.position = event.data["position"_L1].toInteger();
}
} // namespace

bool sees(const team::Viewer &viewer, const SavedView &view)
{
    if (view.owner == viewer.agent || view.scope == "everyone"_L1)
        return true;
    return view.scope == "team"_L1 && (viewer.seesAll() || viewer.teams.contains(view.team));
}

bool mayChange(const team::Viewer &viewer, const SavedView &view)
{
    return view.owner == viewer.agent || (view.scope != "mine"_L1 && viewer.role != team::Role::Agent);
}

Feature savedViews()
{
    Feature feature;
    feature.name = u"savedviews"_s;
    feature.projections = {projection<SavedView>(u"saved_views"_s, viewKeys, evolveView),
                           projection<ViewPin>(u"view_pins"_s, pinKeys, evolvePin),
                           projection<ViewOwner>(u"view_owners"_s, ownerKeys, evolveOwner, false)};
    feature.commands = {u"view.save"_s, u"view.remove"_s, u"view.pin"_s};
    feature.decide = [](const Command &command, Deciding &deciding) {
        return command.type == "view.save"_L1 ? decideSave(command, deciding.rows)
                                              : decideChange(command, deciding.rows);
    };
    return feature;
}

} // namespace waypost::savedviews
