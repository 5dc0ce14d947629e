// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/features/features.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 longestSecret = 4'096;

const QHash<QString, Table> &tablesByName()
{
    static const QHash<QString, Table> tables = [] {
        QHash<QString, Table> byName;
        for (const Table &table : tablesOf(features::allFeatures()))
            byName.insert(table.name, table);
        return byName;
    }();
    return tables;
}
} // namespace

const QList<CtlCommand> &ctlCommands()
{
    static const QList<CtlCommand> commands {
        {u"pair"_s,
         u"[--address-file FILE] [--name DEVICE]"_s,
         u"Register this home with a relay. The address with its code comes from the file, WAYPOST_PAIRING or standard input."_s,
         0,
         0,
         {u"address-file"_s, u"name"_s},
         runPair},
        {u"login"_s,
         u"NAME [--address-file FILE] [--password-file FILE] [--name DEVICE]"_s,
         u"The same with an agent's name and password (WAYPOST_PASSWORD or standard input)."_s,
         1,
         1,
         {u"address-file"_s, u"password-file"_s, u"name"_s},
         runLogin},
        {u"password"_s,
         u"[--password-file FILE]"_s,
         u"Set your own password."_s,
         0,
         0,
         {u"password-file"_s},
         runPassword},
        {u"user add"_s,
         u"NAME --role agent|supervisor|owner [--invite-file FILE]"_s,
         u"Add somebody and invite the first device. With a file the invitation is not printed."_s,
         1,
         1,
         {u"role"_s, u"invite-file"_s},
         runUserAdd},
        {u"user list"_s, {}, u"Who there is."_s, 0, 0, {}, runUserList},
        {u"user disable"_s, u"ID"_s, u"Nobody signs in as that agent any more."_s, 1, 1, {}, runUserDisable},
        {u"user teams"_s,
         u"ID [TEAM…]"_s,
         u"The agent sees these teams' conversations, nobody's and his own; without teams all."_s,
         1,
         64,
         {},
         runUserTeams},
        {u"team add"_s, u"NAME"_s, u"A new team."_s, 1, 1, {}, runTeamAdd},
        {u"team list"_s, {}, u"Which teams there are."_s, 0, 0, {}, runTeamList},
        {u"team give"_s,
         u"CONVERSATION TEAM"_s,
         u"The conversation belongs to that team, or to \"nobody\"."_s,
         2,
         2,
         {},
         runTeamGive},
        {u"canned list"_s, {}, u"Canned replies that you may use."_s, 0, 0, {}, runCannedList},
        {u"canned add"_s,
         u"SHORTCUT TEXT [--title TITLE] [--team TEAM] [--scope mine|everyone]"_s,
         u"Save one. TEXT \"-\" reads standard input; variables as in docs/replies.md."_s,
         2,
         2,
         {u"title"_s, u"team"_s, u"scope"_s},
         runCannedAdd},
        {u"canned remove"_s, u"ID"_s, u"Take one away."_s, 1, 1, {}, runCannedRemove},
        {u"macro list"_s, {}, u"Macros that you may run."_s, 0, 0, {}, runMacroList},
        {u"macro run"_s,
         u"CONVERSATION MACRO [--dry-run yes]"_s,
         u"Run it, or only show what it would do. MACRO is an id or a name."_s,
         2,
         2,
         {u"dry-run"_s},
         runMacroRun},
        {u"conversations"_s,
         u"[--view VIEW] [--limit N]"_s,
         u"mine, unassigned, team:ID, open, waiting, snoozed, closed, drafts, mentions, late or due_soon."_s,
         0,
         0,
         {u"view"_s, u"limit"_s},
         runConversations},
        {u"conversations export"_s,
         u"FILE [--view VIEW | --filter QUERY]"_s,
         u"A list as CSV, one conversation a row, as far as you may see them."_s,
         1,
         1,
         {u"view"_s, u"filter"_s},
         runConversationsExport},
        {u"messages"_s,
         u"CONVERSATION [--limit N]"_s,
         u"The end of its timeline, oldest first."_s,
         1,
         1,
         {u"limit"_s},
         runMessages},
        {u"search"_s,
         u"QUERY… [--limit N]"_s,
         u"Messages, notes and people; QUERY as in docs/search.md."_s,
         1,
         100,
         {u"limit"_s},
         runSearch},
        {u"views"_s, {}, u"Saved views and how much is in them."_s, 0, 0, {}, runViews},
        {u"reply"_s,
         u"CONVERSATION TEXT [--reply-to ID] [--hold SECONDS] [--at TIME] [--override yes]"_s,
         u"Answer the customer. TEXT \"-\" reads standard input."_s,
         2,
         2,
         {u"reply-to"_s, u"hold"_s, u"at"_s, u"override"_s},
         runReply},
        {u"cancel"_s, u"MESSAGE"_s, u"Take a held or scheduled reply back."_s, 1, 1, {}, runCancel},
        {u"take"_s,
         u"CONVERSATION"_s,
         u"Take the right to answer over from whoever writes."_s,
         1,
         1,
         {},
         runTake},
        {u"claim"_s,
         u"CONVERSATION"_s,
         u"Make an unassigned one yours, if nobody was faster."_s,
         1,
         1,
         {},
         runClaim},
        {u"note"_s,
         u"CONVERSATION TEXT"_s,
         u"Tell colleagues something the customer never sees."_s,
         2,
         2,
         {},
         runNote},
        {u"assign"_s, u"CONVERSATION AGENT|me|nobody"_s, u"AGENT is an id or a name."_s, 2, 2, {}, runAssign},
        {u"tag"_s, u"CONVERSATION +TAG… -TAG…"_s, u"Add and take away tags."_s, 2, 50, {}, runTag},
        {u"resolve"_s, u"CONVERSATION [CODE]"_s, u"Close it."_s, 1, 2, {}, runResolve},
        {u"reopen"_s, u"CONVERSATION"_s, u"Open it again."_s, 1, 1, {}, runReopen},
        {u"snooze"_s,
         u"CONVERSATION [+5m|TIME|reply|window|again] [--keep-asleep yes]"_s,
         u"Let it sleep until then, or until the customer writes."_s,
         1,
         2,
         {u"keep-asleep"_s},
         runSnooze},
        {u"merge"_s,
         u"CONVERSATION INTO"_s,
         u"Put two conversations with one customer into one timeline."_s,
         2,
         2,
         {},
         runMerge},
        {u"unmerge"_s,
         u"CONVERSATION"_s,
         u"The one that was merged is on its own again."_s,
         1,
         1,
         {},
         runUnmerge},
        {u"split"_s,
         u"CONVERSATION MESSAGE…"_s,
         u"Give these messages a conversation of their own."_s,
         2,
         1'000,
         {},
         runSplit},
        {u"block"_s,
         u"CONVERSATION [--why TEXT]"_s,
         u"Let its customer write no more."_s,
         1,
         1,
         {u"why"_s},
         runBlock},
        {u"unblock"_s,
         u"CONVERSATION [--why TEXT]"_s,
         u"Let its customer write again."_s,
         1,
         1,
         {u"why"_s},
         runUnblock},
        {u"contacts list"_s,
         u"[--filter QUERY] [--limit N]"_s,
         u"Contacts by name; QUERY as in the search field above the list."_s,
         0,
         0,
         {u"filter"_s, u"limit"_s},
         runContactsList},
        {u"contacts import"_s,
         u"FILE [--map HEADER=TARGET,…] [--region BR] [--refused FILE]"_s,
         u"Bring in a CSV file; what was refused goes to the second file, with the reason."_s,
         1,
         1,
         {u"map"_s, u"region"_s, u"refused"_s},
         runContactsImport},
        {u"contacts check"_s,
         u"FILE [--map HEADER=TARGET,…] [--region BR] [--refused FILE]"_s,
         u"The same without bringing anything in."_s,
         1,
         1,
         {u"map"_s, u"region"_s, u"refused"_s},
         runContactsCheck},
        {u"contacts export"_s,
         u"FILE [--filter QUERY]"_s,
         u"Contacts as CSV, as far as you may see them."_s,
         1,
         1,
         {u"filter"_s},
         runContactsExport},
        {u"contacts duplicates"_s,
         {},
         u"Contacts that may be one person."_s,
         0,
         0,
         {},
         runContactsDuplicates},
        {u"contacts merge"_s, u"ID INTO"_s, u"Both are one person."_s, 2, 2, {}, runContactsMerge},
        {u"contacts unmerge"_s, u"ID"_s, u"Take that back, for 30 days."_s, 1, 1, {}, runContactsUnmerge},
        {u"sla"_s,
         u"CONVERSATION"_s,
         u"What is promised there, when it is due and what became of it."_s,
         1,
         1,
         {},
         runSla},
        {u"policies"_s, {}, u"What is promised to whom: the first that fits holds."_s, 0, 0, {}, runPolicies},
        {u"policy save"_s,
         u"FILE.json [--id ID]"_s,
         u"Save a policy: name, fits, grid, pauses, levels, calendar as in docs/sla.md."_s,
         1,
         1,
         {u"id"_s},
         runPolicySave},
        {u"policy remove"_s,
         u"ID"_s,
         u"Take one away; its open promises are withdrawn."_s,
         1,
         1,
         {},
         runPolicyRemove},
        {u"policy reapply"_s,
         u"ID [--recompute yes]"_s,
         u"Give open conversations its newest version; recompute: judge them anew from their beginning."_s,
         1,
         1,
         {u"recompute"_s},
         runPolicyReapply},
        {u"nudge"_s,
         u"CONVERSATION [AGENT]"_s,
         u"Ask its owner, or somebody else, to look at it."_s,
         1,
         2,
         {},
         runNudge},
        {u"backtest"_s,
         u"FILE.json [--days N]"_s,
         u"What a policy would have meant for the sessions kept here: by promise, team and hour of the week."_s,
         1,
         1,
         {u"days"_s},
         runBacktest},
        {u"calendar list"_s, {}, u"When teams work."_s, 0, 0, {}, runCalendarList},
        {u"calendar save"_s,
         u"FILE.json [--id ID]"_s,
         u"Save a calendar: name and hours as in docs/sla.md."_s,
         1,
         1,
         {u"id"_s},
         runCalendarSave},
        {u"calendar import"_s,
         u"CALENDAR FILE.ics [--years N]"_s,
         u"Add the holidays of an iCalendar file, and say what could not be used."_s,
         2,
         2,
         {u"years"_s},
         runCalendarImport},
        {u"calendar remove"_s,
         u"ID"_s,
         u"Take one away; who measures by it goes on."_s,
         1,
         1,
         {},
         runCalendarRemove},
        {u"availability"_s,
         u"[online|busy|away] [--agent AGENT]"_s,
         u"Who is there; or say whether you, or somebody, takes work."_s,
         0,
         1,
         {u"agent"_s},
         runAvailability},
        {u"queue"_s,
         u"TEAM|- [--mode manual|round_robin|balanced|skills] [--must SKILL,…] [--sticky yes|no] "
         "[--sticky-wait S] [--away-grace S] [--vip-first yes|no]"_s,
         u"How a team's waiting list is handed out; with options: set it. -: what has no team."_s,
         1,
         1,
         {u"mode"_s, u"must"_s, u"sticky"_s, u"sticky-wait"_s, u"away-grace"_s, u"vip-first"_s},
         runQueue},
        {u"profile"_s,
         u"AGENT [--skills SKILL,…] [--capacity N] [--shift CALENDAR]"_s,
         u"What an agent can do and how much; with options: set it."_s,
         1,
         1,
         {u"skills"_s, u"capacity"_s, u"shift"_s},
         runProfile},
        {u"templates"_s,
         u"[--channel CHANNEL] [--sync yes]"_s,
         u"The provider's templates and what has to be filled in; --sync yes reads them there again first."_s,
         0,
         0,
         {u"channel"_s, u"sync"_s},
         runTemplates},
        {u"watch"_s, {}, u"Changes as one JSON object a line, until it is stopped."_s, 0, 0, {}, runWatch},
        {u"status"_s, {}, u"This desk and its relay."_s, 0, 0, {}, runStatus},
        {u"collisions"_s,
         u"[--days N]"_s,
         u"How often two wanted to answer the same customer, by kind and agent; 30 days."_s,
         0,
         0,
         {u"days"_s},
         runCollisions},
        {u"journal verify"_s,
         {},
         u"The relay reads its whole journal: does the chain hold?"_s,
         0,
         0,
         {},
         runJournalVerify},
        {u"resume-sending"_s,
         {},
         u"After a backup was put back: owners let every number send again."_s,
         0,
         0,
         {},
         runResumeSending},
    };
    return commands;
}

Result<QString> secretOf(const Call &call, const QString &option, const char *variable)
{
    QByteArray secret;
    if (const QString file = call.options.value(option); !file.isEmpty()) {
        secret = readSmallFile(file, longestSecret);
    } else if (qEnvironmentVariableIsSet(variable)) {
        secret = qgetenv(variable);
        qunsetenv(variable);
    } else {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            secret = input.readLine(longestSecret);
    }
    const QString text = QString::fromUtf8(secret.trimmed());
    if (text.isEmpty())
        return Error {u"secret_missing"_s,
                      u"Nothing was read. Use --%1 FILE, the environment's %2, or standard input."_s.arg(
                          option, QLatin1StringView(variable))};
    return text;
}

Result<Done> openLive(Call &call)
{
    auto done = call.station.open();
    return done ? call.station.goLive() : done;
}

int giveAndTell(Call &call, const Command &command, const QString &sentence)
{
    // Without the relay it is kept in the outbox all the same.
    if (const auto live = call.station.goLive(); !live && live.error().code != "offline"_L1)
        return call.output.error(live.error());
    Command given = command;
    if (given.id.isEmpty())
        given.id = newId(call.station.nowMs());
    const auto seq = call.station.give(given);
    if (!seq)
        return call.output.error(seq.error());
    call.output.object({{u"id"_s, given.id}, {u"seq"_s, *seq}}, sentence);
    return Success;
}

int giveOnce(Call &call, const QString &type, const QString &subject, const QJsonObject &data,
             const QString &sentence)
{
    if (const auto opened = call.station.open(); !opened)
        return call.output.error(opened.error());
    Command command;
    command.type = type;
    command.subject = subject;
    command.data = data;
    return giveAndTell(call, command, sentence);
}

QJsonObject rowObject(const QString &table, const Row &row)
{
    static const QSet<QString> json {u"content"_s,  u"tags"_s,       u"reactions"_s,   u"referral"_s,
                                     u"mentions"_s, u"components"_s, u"versions"_s,    u"fits"_s,
                                     u"grid"_s,     u"pauses"_s,     u"levels"_s,      u"skills"_s,
                                     u"must"_s,     u"weights"_s,    u"per_priority"_s};
    QJsonObject object;
    const QList<Column> columns = tablesByName().value(table).columns;
    for (qsizetype i = 0; i < columns.size() && i < row.size(); ++i) {
        const Column &column = columns[i];
        if (column.fieldClass == FieldClass::Secret)
            continue; // never here
        const bool nested
            = json.contains(column.name) || (table == "activities"_L1 && column.name == "data"_L1);
        const QJsonDocument document
            = nested ? QJsonDocument::fromJson(row[i].toString().toUtf8()) : QJsonDocument();
        if (document.isObject())
            object.insert(column.name, document.object());
        else if (document.isArray())
            object.insert(column.name, document.array());
        else
            object.insert(column.name, QJsonValue::fromVariant(row[i]));
    }
    return object;
}

} // namespace waypost::ctl
