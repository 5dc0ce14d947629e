// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/macrowords.h"

#include "ui/composing/variabletext.h"

#include <QCoreApplication>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

/// Owns the translations of this file.
class MacroWords {
    Q_DECLARE_TR_FUNCTIONS(waypost::ui::MacroWords)
};

QString listedWords(const QJsonValue &array)
{
    QStringList words;
    for (const auto &word : array.toArray())
        words << word.toString();
    return words.join(u", "_s);
}

QString tagText(const QJsonObject &action)
{
    const QString add = listedWords(action["add"_L1]);
    const QString remove = listedWords(action["remove"_L1]);
    if (remove.isEmpty())
        return MacroWords::tr("Adds the tags: %1").arg(add);
    if (add.isEmpty())
        return MacroWords::tr("Takes the tags off: %1").arg(remove);
    return MacroWords::tr("Adds the tags: %1; takes off: %2").arg(add, remove);
}

QString assignText(const QJsonObject &action, const ReplyLibrary::Shelf &shelf)
{
    const QString agent = action["agent"_L1].toString();
    if (agent.isEmpty())
        return MacroWords::tr("Assigns it to nobody");
    if (agent == "me"_L1)
        return MacroWords::tr("Assigns it to you");
    return MacroWords::tr("Assigns it to %1")
        .arg(shelf.agents.value(agent, MacroWords::tr("somebody who is gone")));
}

QString priorityText(const QString &priority)
{
    if (priority == "urgent"_L1)
        return MacroWords::tr("Makes it urgent");
    if (priority == "high"_L1)
        return MacroWords::tr("Gives it a high priority");
    if (priority == "low"_L1)
        return MacroWords::tr("Gives it a low priority");
    return MacroWords::tr("Gives it a normal priority");
}

QString snoozeText(const QJsonObject &action)
{
    if (action["mode"_L1] == "reply"_L1)
        return MacroWords::tr("Snoozes it until the customer writes");
    if (action["mode"_L1] == "window"_L1)
        return MacroWords::tr("Snoozes it until shortly before the reply window closes");
    return MacroWords::tr("Snoozes it for %n hour(s)", nullptr, action["hours"_L1].toInt());
}

QString replyText(const QJsonObject &action, const ReplyLibrary::Shelf &shelf)
{
    const QString id = action["canned"_L1].toString();
    if (id.isEmpty())
        return MacroWords::tr("Sends: %1").arg(action["text"_L1].toString().simplified().left(120));
    const auto canned = shelf.canned.constFind(id);
    return canned == shelf.canned.cend() ? MacroWords::tr("Sends a canned reply that is gone")
                                         : MacroWords::tr("Sends /%1").arg(canned->shortcut);
}
} // namespace

QString actionText(const QJsonObject &action, const ReplyLibrary::Shelf &shelf)
{
    const QString what = action["do"_L1].toString();
    if (what == "tag"_L1)
        return tagText(action);
    if (what == "assign"_L1)
        return assignText(action, shelf);
    if (what == "priority"_L1)
        return priorityText(action["value"_L1].toString());
    if (what == "snooze"_L1)
        return snoozeText(action);
    if (what == "reply"_L1)
        return replyText(action, shelf);
    if (what == "note"_L1)
        return MacroWords::tr("Adds a note: %1").arg(action["body"_L1].toString().simplified().left(120));
    if (what == "attributes"_L1)
        return MacroWords::tr("Sets: %1").arg(action["set"_L1].toObject().keys().join(u", "_s));
    if (what == "resolve"_L1)
        return MacroWords::tr("Resolves it");
    if (what == "team"_L1) {
        const QString team = action["team"_L1].toString();
        return team.isEmpty() ? MacroWords::tr("Takes it away from its team")
                              : MacroWords::tr("Gives it to %1")
                                    .arg(shelf.teams.value(team, MacroWords::tr("a team that is gone")));
    }
    return MacroWords::tr("An action that this version does not know");
}

QString stepText(const replies::MacroStep &step, const ReplyLibrary::Shelf &shelf)
{
    const QString text = step.text.isEmpty()
        ? actionText(step.action, shelf)
        : (step.command.type == "conversation.note"_L1 ? MacroWords::tr("Adds a note: %1")
                                                       : MacroWords::tr("Sends: %1"))
              .arg(step.text.simplified().left(200));
    if (step.refusal)
        return MacroWords::tr("%1 — not possible: %2").arg(text, step.refusal->text);
    if (!step.problems.isEmpty())
        return MacroWords::tr("%1 — %2").arg(text, problemsText(step.problems));
    if (!step.changes)
        return MacroWords::tr("%1 — it is so already").arg(text);
    return step.undo ? text : MacroWords::tr("%1 — can't be undone").arg(text);
}

} // namespace waypost::ui
