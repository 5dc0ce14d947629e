// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/conversations/conversations.h"
#include "core/replies/macros.h"
#include "core/replies/replies.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace waypost::replies {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestShortcut = 40;
constexpr qsizetype longestTitle = 100;
constexpr qsizetype longestKeywords = 200;
constexpr qsizetype longestPage = 16'384; ///< of a playbook's texts

/// Who has which shortcut: unique among those of one scope. Table "canned_shortcuts", key
/// "<reach>/<shortcut>".
struct Shortcut {
    QString canned; ///< empty: free again
    static constexpr std::tuple fields {Field {"canned", &Shortcut::canned}};
};

Error badSave(const QString &text)
{
    return {u"bad_value"_s, text};
}

Error tooLong(QLatin1StringView part, qsizetype limit)
{
    return {u"text_too_long"_s,
            u"The text is too long: at most %1 characters."_s.arg(limit),
            {{u"limit"_s, limit}, {u"part"_s, QString(part)}}};
}

Error notAllowed()
{
    return {u"not_allowed"_s,
            u"That is not yours to change. Ask a supervisor, or save one for yourself or your team."_s};
}

QString compactJson(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString reachOf(const QString &scope, const QString &team, const QString &owner)
{
    return scope == "everyone"_L1 ? scope : scope == "team"_L1 ? "team:"_L1 + team : "agent:"_L1 + owner;
}

int widthOf(const QString &reach)
{
    return reach == "everyone"_L1 ? 3 : reach.startsWith("team:"_L1) ? 2 : reach.isEmpty() ? 0 : 1;
}

/// Who it is for and whose it is; the actor may make and change it, or the reason why not.
struct Ownership {
    QString scope;
    QString team;
    QString owner;
};
template <class Saved>
Result<Ownership> ownershipOf(const Command &command, const std::optional<Saved> &before, Rows &rows)
{
    static constexpr std::array scopes {"mine"_L1, "team"_L1, "everyone"_L1};
    Ownership wanted {command.data["scope"_L1].toString(), command.data["team"_L1].toString(),
                      before ? before->owner : command.actor};
    if (std::none_of(scopes.begin(), scopes.end(), [&](auto scope) { return wanted.scope == scope; }))
        return badSave(u"Choose who may use it: mine, team or everyone."_s);
    if (wanted.scope != "team"_L1)
        wanted.team.clear();
    else if (!rows.load(u"teams"_s, wanted.team))
        return badSave(u"That team does not exist. Choose one from the list."_s);
    const auto viewer = viewerOf(command.actor, rows);
    const bool allowed = viewer && mayChange(*viewer, wanted.scope, wanted.team, wanted.owner)
        && (!before || mayChange(*viewer, before->scope, before->team, before->owner));
    return allowed ? Result<Ownership>(wanted) : Result<Ownership>(notAllowed());
}

bool isShortcut(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestShortcut
        && std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_'; });
}

std::optional<Error> whyNoBody(const QString &body)
{
    if (body.size() > longestBody)
        return tooLong("body"_L1, longestBody);
    const Rendered tried = rendered(body, {});
    for (const Problem &problem : tried.problems)
        if (problem.why == Unresolved::Malformed || problem.why == Unresolved::TooMany)
            return badSave(u"\"{{%1}}\" is no variable. Write it like {{contact.first_name|there}}."_s.arg(
                problem.what.left(40)));
    return std::nullopt;
}

/// Files that are the actor's own and in no conversation, or that this reply has already.
std::optional<Error> whyNotAttached(const QJsonArray &attachments, const Command &command,
                                    const std::optional<CannedReply> &before, Rows &rows)
{
    if (attachments.size() > mostAttachments)
        return badSave(u"A canned reply has at most 10 files."_s);
    const QStringList there = before ? attachmentsOf(*before) : QStringList {};
    for (const auto &value : attachments) {
        const QString id = value.toString();
        if (there.contains(id))
            continue;
        const auto media = loadAs<conversations::Media>(rows, u"media"_s, id);
        if (!media || media->author != command.actor || !media->conversation.isEmpty()
            || !media->lent.isEmpty())
            return Error {u"no_such_media"_s, u"That file is not in the relay. Attach it again."_s};
        if (media->state != "ready"_L1)
            return Error {u"media_not_ready"_s,
                          u"The file is still on its way to the relay. Try again in a moment."_s};
    }
    return std::nullopt;
}

/// Once lent, a file is never lent to fewer: what was sent with it is still to be seen.
Events lending(const Command &command, const QJsonArray &attachments, const QString &reach, Rows &rows)
{
    Events events;
    for (const auto &value : attachments) {
        const auto media = loadAs<conversations::Media>(rows, u"media"_s, value.toString());
        if (!media || media->lent == reach || widthOf(media->lent) > widthOf(reach))
            continue;
        Event event = eventOf(command, u"media.lent"_s);
        event.subject = value.toString();
        event.data = {{u"to"_s, reach}};
        events << event;
    }
    return events;
}

Result<Events> decideCannedSave(const Command &command, Rows &rows)
{
    if (!isId(command.subject))
        return badSave(u"A canned reply needs a UUID."_s);
    const auto before = loadAs<CannedReply>(rows, u"canned_replies"_s, command.subject);
    const auto ownership = ownershipOf(command, before, rows);
    if (!ownership)
        return ownership.error();
    const QJsonObject &data = command.data;
    const QString shortcut = cleanLine(data["shortcut"_L1].toString(), longestShortcut + 1).toCaseFolded();
    const QString title = cleanLine(data["title"_L1].toString(), longestTitle + 1);
    const QString body = cleanText(data["body"_L1].toString(), longestBody + 1).trimmed();
    const QJsonArray attachments = data["attachments"_L1].toArray();
    const QString visibleIn = data["visible_in"_L1].toString(u"both"_s);
    if (!isShortcut(shortcut))
        return badSave(u"A shortcut has 1 to 40 letters, digits, \"-\" and \"_\", and no spaces."_s);
    if (title.isEmpty() || title.size() > longestTitle)
        return badSave(u"A title has 1 to 100 characters."_s);
    if (visibleIn != "reply"_L1 && visibleIn != "note"_L1 && visibleIn != "both"_L1)
        return badSave(u"Choose where it is offered: reply, note or both."_s);
    if (body.isEmpty() && attachments.isEmpty())
        return badSave(u"Write a text or attach a file."_s);
    if (const auto error = whyNoBody(body))
        return *error;
    if (const auto error = whyNotAttached(attachments, command, before, rows))
        return *error;
    const QString macro = data["macro"_L1].toString();
    if (!macro.isEmpty() && !rows.load(u"macros"_s, macro))
        return badSave(u"That macro does not exist. Choose one from the list."_s);
    const QString reach = reachOf(ownership->scope, ownership->team, ownership->owner);
    const QString key = reach + u'/' + shortcut;
    if (const auto taken = loadAs<Shortcut>(rows, u"canned_shortcuts"_s, key);
        taken && !taken->canned.isEmpty() && taken->canned != command.subject)
        return Error {u"shortcut_taken"_s,
                      u"Another canned reply there has this shortcut. Choose another one."_s,
                      {{u"id"_s, taken->canned}}};
    Event event = eventOf(command, u"canned.saved"_s);
    event.data = {{u"shortcut"_s, shortcut},
                  {u"title"_s, title},
                  {u"body"_s, body},
                  {u"language"_s, cleanLine(data["language"_L1].toString(), 35)},
                  {u"category"_s, cleanLine(data["category"_L1].toString(), longestTitle)},
                  {u"keywords"_s, cleanLine(data["keywords"_L1].toString(), longestKeywords)},
                  {u"scope"_s, ownership->scope},
                  {u"team"_s, ownership->team},
                  {u"owner"_s, ownership->owner},
                  {u"attachments"_s, attachments},
                  {u"visible_in"_s, visibleIn},
                  {u"macro"_s, macro},
                  {u"key"_s, key}};
    if (before && before->removedAt == 0)
        event.data["key_before"_L1]
            = QString(reachOf(before->scope, before->team, before->owner) + u'/' + before->shortcut);
    return Events {event} + lending(command, attachments, reach, rows);
}

Result<Events> decideMacroSave(const Command &command, Rows &rows)
{
    if (!isId(command.subject))
        return badSave(u"A macro needs a UUID."_s);
    const auto before = loadAs<Macro>(rows, u"macros"_s, command.subject);
    const auto ownership = ownershipOf(command, before, rows);
    if (!ownership)
        return ownership.error();
    const QString name = cleanLine(command.data["name"_L1].toString(), longestTitle + 1);
    if (name.isEmpty() || name.size() > longestTitle)
        return badSave(u"A name has 1 to 100 characters."_s);
    const QJsonArray actions = command.data["actions"_L1].toArray();
    if (const auto error = whyNoActions(actions))
        return *error;
    Event event = eventOf(command, u"macro.saved"_s);
    event.data = {{u"name"_s, name},
                  {u"scope"_s, ownership->scope},
                  {u"team"_s, ownership->team},
                  {u"owner"_s, ownership->owner},
                  {u"actions"_s, actions}};
    return Events {event};
}

/// canned.remove and macro.remove.
template <class Saved> Result<Events> decideTakeAway(const Command &command, Rows &rows, const QString &table)
{
    const auto known = loadAs<Saved>(rows, table, command.subject);
    if (!known)
        return badSave(u"There is nothing of that name. Look at the list again."_s);
    const auto viewer = viewerOf(command.actor, rows);
    if (!viewer || !mayChange(*viewer, known->scope, known->team, known->owner))
        return notAllowed();
    if (known->removedAt > 0)
        return Events {};
    Event event = eventOf(command, command.type + u'd');
    event.data = {};
    if constexpr (requires { known->shortcut; })
        event.data["key_before"_L1]
            = QString(reachOf(known->scope, known->team, known->owner) + u'/' + known->shortcut);
    return Events {event};
}

Result<Events> decideUsed(const Command &command, Rows &rows)
{
    const auto known = loadAs<CannedReply>(rows, u"canned_replies"_s, command.subject);
    const auto viewer = viewerOf(command.actor, rows);
    if (!known || !viewer || !mayUse(*viewer, known->scope, known->team, known->owner))
        return badSave(u"There is no such canned reply. Look at the list again."_s);
    Event event = eventOf(command, u"canned.used"_s);
    event.data = {};
    return Events {event};
}

Result<Events> decidePlaybook(const Command &command, Rows &rows)
{
    if (command.subject != "everyone"_L1 && !rows.load(u"teams"_s, command.subject))
        return badSave(u"That team does not exist. Choose one from the list."_s);
    if (command.type == "playbook.remove"_L1) {
        const auto known = loadAs<Playbook>(rows, u"playbooks"_s, command.subject);
        if (!known || known->removedAt > 0)
            return Events {};
        Event event = eventOf(command, u"playbook.removed"_s);
        event.data = {};
        return Events {event};
    }
    QJsonArray avoid;
    for (const auto &value : command.data["avoid"_L1].toArray())
        if (const QString word = cleanLine(value["word"_L1].toString(), longestTitle); !word.isEmpty())
            avoid << QJsonObject {{u"word"_s, word},
                                  {u"instead"_s, cleanLine(value["instead"_L1].toString(), longestTitle)}};
    if (avoid.size() > mostAvoided)
        return badSave(u"A playbook has at most 200 words to avoid."_s);
    Event event = eventOf(command, u"playbook.saved"_s);
    event.data
        = {{u"name"_s, cleanLine(command.data["name"_L1].toString(), longestTitle)}, {u"avoid"_s, avoid}};
    for (const auto part : {"tone"_L1, "escalation"_L1, "decides"_L1}) {
        const QString text = cleanText(command.data[part].toString(), longestPage + 1);
        if (text.size() > longestPage)
            return tooLong(part, longestPage);
        event.data[part] = text;
    }
    return Events {event};
}

template <class Saved> void takeOwnership(Saved &row, const Event &event)
{
    const auto text = [&event](QLatin1StringView key) { return event.data[key].toString(); };
    const Ownership told {text("scope"_L1), text("team"_L1), text("owner"_L1)};
    const bool moved = row.scope != told.scope || row.team != told.team || row.owner != told.owner;
    if (moved && !row.scope.isEmpty())
        row.movedSeq = event.seq;
    row.scope = told.scope;
    row.team = told.team;
    row.owner = told.owner;
}

void evolveCanned(CannedReply &row, const QString &, const Event &event)
{
    if (event.type == "canned.used"_L1) {
        ++row.used;
        row.usedAt = std::max(row.usedAt, event.at);
        return;
    }
    row.changedAt = event.at;
    row.removedAt = event.type == "canned.removed"_L1 ? event.at : 0;
    if (row.removedAt > 0)
        return;
    const QJsonObject &data = event.data;
    row.shortcut = data["shortcut"_L1].toString();
    row.title = data["title"_L1].toString();
    row.body = data["body"_L1].toString();
    row.language = data["language"_L1].toString();
    row.category = data["category"_L1].toString();
    row.keywords = data["keywords"_L1].toString();
    takeOwnership(row, event);
    row.attachments = compactJson(data["attachments"_L1].toArray());
    row.visibleIn = data["visible_in"_L1].toString();
    row.macro = data["macro"_L1].toString();
}

void evolveShortcut(Shortcut &row, const QString &key, const Event &event)
{
    row.canned = event.data["key"_L1].toString() == key ? event.subject : QString();
}

void evolveMacro(Macro &row, const QString &, const Event &event)
{
    row.changedAt = event.at;
    row.removedAt = event.type == "macro.removed"_L1 ? event.at : 0;
    if (row.removedAt > 0)
        return;
    row.name = event.data["name"_L1].toString();
    takeOwnership(row, event);
    row.actions = compactJson(event.data["actions"_L1].toArray());
}

void evolvePlaybook(Playbook &row, const QString &, const Event &event)
{
    row.changedAt = event.at;
    row.removedAt = event.type == "playbook.removed"_L1 ? event.at : 0;
    if (row.removedAt > 0)
        return;
    row.name = event.data["name"_L1].toString();
    row.tone = event.data["tone"_L1].toString();
    row.avoid = compactJson(event.data["avoid"_L1].toArray());
    row.escalation = event.data["escalation"_L1].toString();
    row.decides = event.data["decides"_L1].toString();
}

std::function<QStringList(const Event &, Rows &)> subjectsOf(QLatin1StringView prefix)
{
    return [prefix](const Event &event, Rows &) {
        return event.type.startsWith(prefix) ? QStringList {event.subject} : QStringList {};
    };
}

QStringList shortcutKeys(const Event &event, Rows &)
{
    QStringList keys;
    if (event.type == "canned.saved"_L1 || event.type == "canned.removed"_L1)
        for (const auto name : {"key_before"_L1, "key"_L1})
            if (const QString key = event.data[name].toString(); !key.isEmpty() && !keys.contains(key))
                keys << key;
    return keys;
}

Result<Events> decideSaved(const Command &command, Deciding &deciding)
{
    if (command.type == "canned.save"_L1)
        return decideCannedSave(command, deciding.rows);
    if (command.type == "canned.remove"_L1)
        return decideTakeAway<CannedReply>(command, deciding.rows, u"canned_replies"_s);
    if (command.type == "canned.used"_L1)
        return decideUsed(command, deciding.rows);
    if (command.type == "macro.save"_L1)
        return decideMacroSave(command, deciding.rows);
    if (command.type == "macro.remove"_L1)
        return decideTakeAway<Macro>(command, deciding.rows, u"macros"_s);
    return decidePlaybook(command, deciding.rows);
}
} // namespace

QStringList attachmentsOf(const CannedReply &reply)
{
    QStringList ids;
    for (const auto &id : QJsonDocument::fromJson(reply.attachments.toUtf8()).array())
        ids << id.toString();
    return ids;
}

std::optional<Playbook> playbookFor(const QString &team, Rows &rows)
{
    for (const QString &key : {team, u"everyone"_s})
        if (const auto found = loadAs<Playbook>(rows, u"playbooks"_s, key); found && found->removedAt == 0)
            return found;
    return std::nullopt;
}

bool mayUse(const team::Viewer &viewer, const QString &scope, const QString &team, const QString &owner)
{
    if (scope == "mine"_L1)
        return owner == viewer.agent;
    return scope == "everyone"_L1 || viewer.seesAll() || viewer.teams.contains(team);
}

bool mayChange(const team::Viewer &viewer, const QString &scope, const QString &team, const QString &owner)
{
    if (scope == "mine"_L1)
        return owner == viewer.agent;
    return viewer.role != team::Role::Agent || (scope == "team"_L1 && viewer.teams.contains(team));
}

std::optional<team::Viewer> viewerOf(const QString &agent, Rows &rows)
{
    const auto row = loadAs<team::Agent>(rows, u"agents"_s, agent);
    return row ? team::Viewer::from(agent, *row) : std::nullopt;
}

Feature replies()
{
    Feature feature;
    feature.name = u"replies"_s;
    feature.projections
        = {projection<CannedReply>(u"canned_replies"_s, subjectsOf("canned."_L1), evolveCanned),
           projection<Shortcut>(u"canned_shortcuts"_s, shortcutKeys, evolveShortcut),
           projection<Macro>(u"macros"_s, subjectsOf("macro."_L1), evolveMacro),
           projection<Playbook>(u"playbooks"_s, subjectsOf("playbook."_L1), evolvePlaybook)};
    feature.decide = decideSaved;
    feature.commands = {u"canned.save"_s,  u"canned.remove"_s, u"canned.used"_s,    u"macro.save"_s,
                        u"macro.remove"_s, u"playbook.save"_s, u"playbook.remove"_s};
    return feature;
}

} // namespace waypost::replies
