// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ctl/station.h"

#include <QHash>

namespace waypost::ctl {

/// What a command is run with.
struct Call {
    Station &station;
    const Output &output;
    QStringList arguments; ///< after the command's own words
    QHash<QString, QString> options; ///< --name → value, only those that were given
};

/// One thing waypostctl can do. A command is one function in a file of its own.
struct CtlCommand {
    QString words; ///< "user add"
    QString synopsis; ///< "NAME --role ROLE [--invite-file FILE]"
    QString help;
    int least = 0; ///< arguments
    int most = 0;
    QStringList options {}; ///< it understands, besides the common ones
    int (*run)(Call &) = nullptr;
};

[[nodiscard]] const QList<CtlCommand> &ctlCommands();

[[nodiscard]] int runPair(Call &call);
[[nodiscard]] int runLogin(Call &call);
[[nodiscard]] int runPassword(Call &call);
[[nodiscard]] int runUserAdd(Call &call);
[[nodiscard]] int runUserList(Call &call);
[[nodiscard]] int runUserDisable(Call &call);
[[nodiscard]] int runUserTeams(Call &call);
[[nodiscard]] int runTeamAdd(Call &call);
[[nodiscard]] int runTeamList(Call &call);
[[nodiscard]] int runTeamGive(Call &call);
[[nodiscard]] int runCannedList(Call &call);
[[nodiscard]] int runCannedAdd(Call &call);
[[nodiscard]] int runCannedRemove(Call &call);
[[nodiscard]] int runMacroList(Call &call);
[[nodiscard]] int runMacroRun(Call &call);
[[nodiscard]] int runConversations(Call &call);
[[nodiscard]] int runConversationsExport(Call &call);
[[nodiscard]] int runMessages(Call &call);
[[nodiscard]] int runSearch(Call &call);
[[nodiscard]] int runViews(Call &call);
[[nodiscard]] int runTemplates(Call &call);
[[nodiscard]] int runTake(Call &call);
[[nodiscard]] int runClaim(Call &call);
[[nodiscard]] int runCancel(Call &call);
[[nodiscard]] int runReply(Call &call);
[[nodiscard]] int runNote(Call &call);
[[nodiscard]] int runAssign(Call &call);
[[nodiscard]] int runTag(Call &call);
[[nodiscard]] int runResolve(Call &call);
[[nodiscard]] int runReopen(Call &call);
[[nodiscard]] int runSnooze(Call &call);
[[nodiscard]] int runMerge(Call &call);
[[nodiscard]] int runUnmerge(Call &call);
[[nodiscard]] int runSplit(Call &call);
[[nodiscard]] int runBlock(Call &call);
[[nodiscard]] int runUnblock(Call &call);
[[nodiscard]] int runContactsList(Call &call);
[[nodiscard]] int runContactsImport(Call &call);
[[nodiscard]] int runContactsCheck(Call &call);
[[nodiscard]] int runContactsExport(Call &call);
[[nodiscard]] int runContactsDuplicates(Call &call);
[[nodiscard]] int runContactsMerge(Call &call);
[[nodiscard]] int runContactsUnmerge(Call &call);
[[nodiscard]] int runSla(Call &call);
[[nodiscard]] int runPolicies(Call &call);
[[nodiscard]] int runPolicySave(Call &call);
[[nodiscard]] int runPolicyRemove(Call &call);
[[nodiscard]] int runPolicyReapply(Call &call);
[[nodiscard]] int runNudge(Call &call);
[[nodiscard]] int runBacktest(Call &call);
[[nodiscard]] int runCalendarList(Call &call);
[[nodiscard]] int runCalendarSave(Call &call);
[[nodiscard]] int runCalendarImport(Call &call);
[[nodiscard]] int runCalendarRemove(Call &call);
[[nodiscard]] int runAvailability(Call &call);
[[nodiscard]] int runQueue(Call &call);
[[nodiscard]] int runProfile(Call &call);
[[nodiscard]] int runWatch(Call &call);
[[nodiscard]] int runStatus(Call &call);
[[nodiscard]] int runCollisions(Call &call);
[[nodiscard]] int runJournalVerify(Call &call);
[[nodiscard]] int runResumeSending(Call &call);

/// Connected and caught up, or why not.
[[nodiscard]] Result<Done> openLive(Call &call);
/// A secret: from the file of that option, else from the environment, else from standard input.
[[nodiscard]] Result<QString> secretOf(const Call &call, const QString &option, const char *variable);
/// Gives the command once the desk is live, and says what became of it.
[[nodiscard]] int giveAndTell(Call &call, const Command &command, const QString &sentence);
/// The same for one that needs nothing looked up before, opening the desk.
[[nodiscard]] int giveOnce(Call &call, const QString &type, const QString &subject, const QJsonObject &data,
                           const QString &sentence);
/// A JSON object from a file of 1 MB at most.
[[nodiscard]] Result<QJsonObject> jsonFile(const QString &path);
/// A small table, whole.
[[nodiscard]] QHash<QString, Row> rowsOf(Call &call, const QString &table);
/// An agent's id for an id, a name or "me". Errors: no_such_agent: nobody, or more than one.
[[nodiscard]] Result<QString> agentNamed(Call &call, const QString &name);
/// A row as JSON by column names; the columns that hold JSON as JSON.
[[nodiscard]] QJsonObject rowObject(const QString &table, const Row &row);

} // namespace waypost::ctl
