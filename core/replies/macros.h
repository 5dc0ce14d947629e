// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/conversations.h"
#include "core/replies/replies.h"
#include "core/replies/variables.h"

#include <QJsonArray>

/// From a macro to the commands that it is made of, and back.
///
/// Actions, in the order in which they run:
///   {"do": "tag", "add": [], "remove": []}      {"do": "priority", "value": "high"}
///   {"do": "assign", "agent": id | "me" | ""}   {"do": "team", "team": id | ""}
///   {"do": "attributes", "set": {}}             {"do": "resolve", "resolution"?}
///   {"do": "snooze", "hours": 1…8784} or {"do": "snooze", "mode": "reply" | "window"}
///   {"do": "note", "body": text}                {"do": "reply", "text": text} or {"do": "reply", "canned": id}
namespace waypost::replies {

/// Why the array is none of actions; nothing if it is. Code: bad_value.
[[nodiscard]] std::optional<Error> whyNoActions(const QJsonArray &actions);

/// One command of an expanded macro.
struct MacroStep {
    QJsonObject action; ///< as written; a screen puts it in words
    Command command; ///< with its id, and {"macro": id} in its data
    std::optional<Command> undo; ///< takes it back; nothing: it can't be taken back, or nothing was changed
    bool changes = true; ///< false: it is so already
    std::optional<Error> refusal; ///< why it can't be done; then nothing of the macro is to be run
    QString text; ///< of a reply or a note: as it goes out
    QList<Problem> problems; ///< variables of it without a value
};
struct MacroPlan {
    QString macro; ///< its id
    QString name;
    QList<MacroStep> steps;
    QString canned; ///< id of the last canned reply in it, to be counted
    /// May it be run: is something to do, everything allowed and every variable filled?
    [[nodiscard]] bool canRun() const;
    [[nodiscard]] Commands commands() const; ///< in order; those that change something
    /// The way back: last first. Replies come back only while they are held.
    [[nodiscard]] Commands undo() const;
};

/// Where a macro is run.
struct MacroPlace {
    QString conversation;
    QString agent; ///< who runs it
    qint64 nowMs = 0;
    qint64 seen = 0; ///< journal number up to which he has seen it
    Values values {};
};
/// A canned reply's file as it goes out: as a picture, video or sound where WhatsApp takes it so, else as a
/// document.
[[nodiscard]] conversations::MediaContent fileContent(const QString &id, const conversations::Media &media);

/// Decides every action with the relay's own rules on rows of its own, one on top of the other, and changes
/// nothing. `features` are all features. Pure.
[[nodiscard]] MacroPlan expanded(const QString &id, const Macro &macro, const MacroPlace &place,
                                 const Features &features, Deciding &deciding);

} // namespace waypost::replies
