// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/macros.h"

#include "core/conversations/limits.h"
#include "core/events/overlay.h"
#include "core/team/team.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace waypost::replies {

namespace {
using namespace Qt::StringLiterals;
using conversations::Conversation;

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 mostHours = 8'784;
constexpr qsizetype longestNoteBody = 16'384;

struct ActionKind {
    QLatin1StringView name;
    QLatin1StringView command;
};
constexpr std::array actionKinds {
    ActionKind {"tag"_L1, "conversation.tag"_L1},
    ActionKind {"priority"_L1, "conversation.set_priority"_L1},
    ActionKind {"assign"_L1, "conversation.assign"_L1},
    ActionKind {"team"_L1, "conversation.set_team"_L1},
    ActionKind {"attributes"_L1, "conversation.set_attributes"_L1},
    ActionKind {"resolve"_L1, "conversation.resolve"_L1},
    ActionKind {"snooze"_L1, "conversation.snooze"_L1},
    ActionKind {"note"_L1, "conversation.note"_L1},
    ActionKind {"reply"_L1, "conversation.reply"_L1},
};

const ActionKind *kindOfAction(const QJsonObject &action)
{
    const QString name = action["do"_L1].toString();
    const auto kind = std::find_if(actionKinds.begin(), actionKinds.end(),
                                   [&](const ActionKind &known) { return name == known.name; });
    return kind == actionKinds.end() ? nullptr : &*kind;
}

bool isText(const QJsonValue &value, qsizetype longest)
{
    return value.isString() && !value.toString().trimmed().isEmpty() && value.toString().size() <= longest;
}

bool isWhole(const QJsonObject &action)
{
    const QString what = action["do"_L1].toString();
    if (what == "tag"_L1)
        return !action["add"_L1].toArray().isEmpty() || !action["remove"_L1].toArray().isEmpty();
    if (what == "priority"_L1)
        return action["value"_L1].isString();
    if (what == "assign"_L1 || what == "team"_L1)
        return action[what == "assign"_L1 ? "agent"_L1 : "team"_L1].isString();
    if (what == "attributes"_L1)
        return !action["set"_L1].toObject().isEmpty();
    if (what == "note"_L1)
        return isText(action["body"_L1], longestNoteBody);
    if (what == "reply"_L1)
        return isText(action["text"_L1], longestBody) || isText(action["canned"_L1], 36);
    if (what == "snooze"_L1) {
        const qint64 hours = action["hours"_L1].toInteger();
        const QString mode = action["mode"_L1].toString();
        return (hours > 0 && hours <= mostHours) || mode == "reply"_L1 || mode == "window"_L1;
    }
    return what == "resolve"_L1;
}

QString jsonTextOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonArray tagsOf(const Conversation &row)
{
    return QJsonDocument::fromJson(row.tags.toUtf8()).array();
}

QJsonObject attributesIn(const Conversation &row)
{
    return QJsonDocument::fromJson(row.attributes.toUtf8()).object();
}

/// Expands one action after the other on rows of its own.
class Expansion {
public:
    Expansion(QString macro, const MacroPlace &place, const Features &features, Deciding &deciding)
        : m_macro(std::move(macro))
        , m_place(place)
        , m_features(features)
        , m_rows(&deciding.rows)
        , m_ids(deciding.ids)
        , m_viewer(viewerOf(place.agent, deciding.rows))
    {
    }

    /// One step, and one for each file of a canned reply.
    [[nodiscard]] QList<MacroStep> stepsOf(const QJsonObject &action)
    {
        m_files.clear();
        QList<MacroStep> steps;
        MacroStep first = step(action);
        const bool onlyFiles = !m_files.isEmpty() && first.text.isEmpty();
        if (!onlyFiles)
            steps << first;
        for (const auto &file : std::exchange(m_files, {}))
            if (!first.refusal || onlyFiles)
                steps << fileStep(action, file);
        return steps;
    }
    [[nodiscard]] const QString &canned() const { return m_canned; }

private:
    [[nodiscard]] MacroStep fileStep(const QJsonObject &action, const conversations::MediaContent &file)
    {
        MacroStep step;
        step.action = action;
        step.text = file.fileName;
        step.command = commandOf(u"conversation.reply"_s, {{u"content"_s, conversations::toJson(file)}});
        run(step);
        return step;
    }

    [[nodiscard]] MacroStep step(const QJsonObject &action)
    {
        MacroStep step;
        step.action = action;
        const ActionKind *kind = kindOfAction(action);
        if (!kind || !isWhole(action)) {
            step.refusal
                = Error {u"bad_value"_s, u"This version does not know that action. Update Waypost."_s};
            return step;
        }
        step.command = commandOf(kind->command, {});
        fillData(action, step);
        if (!step.refusal && !(m_viewer && team::mayGive(m_viewer->role, step.command.type)))
            step.refusal = Error {u"not_allowed"_s, u"Your role may not do that. Ask a supervisor."_s};
        if (!step.refusal && (m_files.isEmpty() || !step.text.isEmpty()))
            run(step);
        return step;
    }

    [[nodiscard]] Command commandOf(const QString &type, QJsonObject data)
    {
        data.insert("macro"_L1, m_macro);
        return {m_ids.next(),  type,         m_place.conversation, m_place.agent,
                m_place.nowMs, m_place.seen, std::move(data)};
    }

    void fillData(const QJsonObject &action, MacroStep &step)
    {
        QJsonObject &data = step.command.data;
        const QString what = action["do"_L1].toString();
        if (what == "tag"_L1) {
            data["add"_L1] = action["add"_L1].toArray();
            data["remove"_L1] = action["remove"_L1].toArray();
        } else if (what == "priority"_L1) {
            data["priority"_L1] = action["value"_L1];
        } else if (what == "assign"_L1) {
            const QString agent = action["agent"_L1].toString();
            data["agent"_L1] = agent == "me"_L1 ? m_place.agent : agent;
        } else if (what == "team"_L1) {
            data["team"_L1] = action["team"_L1];
        } else if (what == "attributes"_L1) {
            data["set"_L1] = action["set"_L1];
        } else if (what == "resolve"_L1) {
            if (const QString code = action["resolution"_L1].toString(); !code.isEmpty())
                data["resolution"_L1] = code;
        } else if (what == "snooze"_L1) {
            if (const QString mode = action["mode"_L1].toString(); !mode.isEmpty())
                data["mode"_L1] = mode;
            else
                data["until"_L1] = m_place.nowMs + action["hours"_L1].toInteger() * hourMs;
        } else if (what == "note"_L1) {
            write(action["body"_L1].toString(), step);
            data["body"_L1] = step.text;
        } else {
            fillReply(action, step);
        }
    }

    void write(const QString &source, MacroStep &step) const
    {
        Rendered text = rendered(source, m_place.values);
        step.text = std::move(text.text);
        step.problems = std::move(text.problems);
    }

    void fillReply(const QJsonObject &action, MacroStep &step)
    {
        QString source = action["text"_L1].toString();
        if (const QString id = action["canned"_L1].toString(); !id.isEmpty()) {
            const auto canned = loadAs<CannedReply>(m_rows, u"canned_replies"_s, id);
            if (!canned || canned->removedAt > 0 || !m_viewer
                || !mayUse(*m_viewer, canned->scope, canned->team, canned->owner)) {
                step.refusal = Error {u"no_such_canned"_s,
                                      u"The canned reply of this macro is gone. Change the macro."_s};
                return;
            }
            source = canned->body;
            m_canned = id;
            for (const QString &file : attachmentsOf(*canned))
                if (const auto media = loadAs<conversations::Media>(m_rows, u"media"_s, file))
                    m_files << fileContent(file, *media);
        }
        write(source, step);
        step.command.data["content"_L1] = conversations::toJson(conversations::TextContent {step.text});
    }

    /// Decides as the relay will, keeps the result for the next action, and finds the way back.
    void run(MacroStep &step)
    {
        const auto before = loadAs<Conversation>(m_rows, u"conversations"_s, m_place.conversation);
        Deciding deciding {m_rows, m_ids};
        const auto events = decide(step.command, m_features, deciding);
        if (!events) {
            step.refusal = events.error();
            return;
        }
        step.changes = !events->isEmpty();
        for (const Event &event : *events)
            apply(event, m_features, m_rows);
        if (step.changes && before)
            step.undo = wayBack(step.command, *before);
    }

    [[nodiscard]] std::optional<Command> wayBack(const Command &command, const Conversation &before)
    {
        const auto after = loadAs<Conversation>(m_rows, u"conversations"_s, m_place.conversation);
        if (!after)
            return std::nullopt;
        if (command.type == "conversation.tag"_L1)
            return tagsBack(tagsOf(before), tagsOf(*after));
        if (command.type == "conversation.set_priority"_L1)
            return before.priority.isEmpty()
                ? std::nullopt
                : std::optional(commandOf(command.type, {{u"priority"_s, before.priority}}));
        if (command.type == "conversation.assign"_L1)
            return commandOf(command.type, {{u"agent"_s, before.assignee}, {u"expect"_s, after->assignee}});
        if (command.type == "conversation.set_team"_L1)
            return commandOf(command.type, {{u"team"_s, before.team}});
        if (command.type == "conversation.set_attributes"_L1)
            return attributesBack(attributesIn(before), attributesIn(*after));
        if (command.type == "conversation.resolve"_L1 || command.type == "conversation.snooze"_L1)
            return statusBack(before);
        if (command.type == "conversation.reply"_L1)
            return replyBack(command.id);
        return std::nullopt; // a note stays: colleagues may have read it
    }

    [[nodiscard]] Command tagsBack(const QJsonArray &before, const QJsonArray &after)
    {
        QJsonArray add;
        QJsonArray remove;
        for (const auto &tag : before)
            if (!after.contains(tag))
                add << tag;
        for (const auto &tag : after)
            if (!before.contains(tag))
                remove << tag;
        return commandOf(u"conversation.tag"_s, {{u"add"_s, add}, {u"remove"_s, remove}});
    }

    [[nodiscard]] Command attributesBack(const QJsonObject &before, const QJsonObject &after)
    {
        QJsonObject set;
        for (const QString &name : before.keys() + after.keys())
            if (before[name] != after[name])
                set[name] = before.contains(name) ? before[name] : QJsonValue(QString());
        return commandOf(u"conversation.set_attributes"_s, {{u"set"_s, set}});
    }

    [[nodiscard]] std::optional<Command> statusBack(const Conversation &before)
    {
        if (before.status == "open"_L1)
            return commandOf(u"conversation.reopen"_s, {});
        if (before.status == "closed"_L1)
            return commandOf(u"conversation.resolve"_s, {{u"resolution"_s, before.resolution}});
        if (before.status != "snoozed"_L1)
            return std::nullopt;
        QJsonObject data;
        if (before.snoozedUntil > 0)
            data["until"_L1] = before.snoozedUntil;
        if (!before.snoozeMode.isEmpty())
            data["mode"_L1] = before.snoozeMode;
        if (before.keepAsleep > 0)
            data["keep_asleep"_L1] = true;
        return commandOf(u"conversation.snooze"_s, data);
    }

    /// Only what is held can be taken back; what is queued may be on its way.
    [[nodiscard]] std::optional<Command> replyBack(const QString &message)
    {
        const auto row = loadAs<conversations::Message>(m_rows, u"messages"_s, message);
        if (!row || (row->status != "held"_L1 && row->status != "scheduled"_L1))
            return std::nullopt;
        Command cancel = commandOf(u"message.cancel"_s, {});
        cancel.subject = message;
        return cancel;
    }

    QString m_macro;
    const MacroPlace &m_place;
    const Features &m_features;
    Overlay m_rows;
    Ids &m_ids;
    std::optional<team::Viewer> m_viewer;
    QString m_canned;
    QList<conversations::MediaContent> m_files; ///< of the canned reply that is being expanded
};
} // namespace

conversations::MediaContent fileContent(const QString &id, const conversations::Media &media)
{
    using conversations::MediaKind;
    conversations::MediaContent content {MediaKind::Document, id, media.mime, {}, media.name};
    const MediaKind natural = media.mime.startsWith("image/"_L1) ? MediaKind::Image
        : media.mime.startsWith("video/"_L1)                     ? MediaKind::Video
        : media.mime.startsWith("audio/"_L1)                     ? MediaKind::Audio
                                                                 : MediaKind::Document;
    if (!conversations::whyUnsuitable(natural, media.mime, media.size, false))
        content.kind = natural;
    return content;
}

std::optional<Error> whyNoActions(const QJsonArray &actions)
{
    const auto bad = [](const QString &text) { return std::optional(Error {u"bad_value"_s, text}); };
    if (actions.isEmpty() || actions.size() > mostActions)
        return bad(u"A macro has 1 to 20 actions."_s);
    int replies = 0;
    for (const auto &value : actions) {
        const QJsonObject action = value.toObject();
        if (!kindOfAction(action))
            return bad(u"A macro can't do that: \"%1\"."_s.arg(action["do"_L1].toString().left(40)));
        if (!isWhole(action))
            return bad(u"The action \"%1\" is not complete."_s.arg(action["do"_L1].toString()));
        if (jsonTextOf(action).size() > 2 * longestNoteBody)
            return bad(u"The action \"%1\" is too long."_s.arg(action["do"_L1].toString()));
        replies += action["do"_L1] == "reply"_L1 ? 1 : 0;
    }
    return replies > 1 ? bad(u"A macro sends one reply at most."_s) : std::nullopt;
}

bool MacroPlan::canRun() const
{
    return std::any_of(steps.begin(), steps.end(), [](const MacroStep &step) { return step.changes; })
        && std::none_of(steps.begin(), steps.end(),
                        [](const MacroStep &step) { return step.refusal || !step.problems.isEmpty(); });
}

Commands MacroPlan::commands() const
{
    Commands commands;
    for (const MacroStep &step : steps)
        if (step.changes)
            commands << step.command;
    return commands;
}

Commands MacroPlan::undo() const
{
    Commands commands;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        if (step->undo)
            commands << *step->undo;
    return commands;
}

MacroPlan expanded(const QString &id, const Macro &macro, const MacroPlace &place, const Features &features,
                   Deciding &deciding)
{
    MacroPlan plan {id, macro.name, {}, {}};
    Expansion expansion(id, place, features, deciding);
    for (const auto &action : QJsonDocument::fromJson(macro.actions.toUtf8()).array())
        if (plan.steps.size() < mostActions)
            plan.steps << expansion.stepsOf(action.toObject());
    plan.canned = expansion.canned();
    return plan;
}

} // namespace waypost::replies
