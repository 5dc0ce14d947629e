// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"
#include "core/team/viewer.h"

/// What a team says often and does often: canned replies, macros, and the playbook of how it speaks.
namespace waypost::replies {

/// An answer that is ready to be written. Table "canned_replies".
struct CannedReply {
    QString shortcut; ///< what is typed after "/": a-z, 0-9, "-", "_", also letters of other scripts
    QString title;
    QString body; ///< plain text with variables (variables.h) and WhatsApp's own marks
    QString language; ///< BCP 47; empty: any
    QString category;
    QString keywords; ///< words it is also found by
    QString scope; ///< who may use it: "mine" (its owner), "team", "everyone"
    QString team; ///< for "team"
    QString owner; ///< agent's id who made it
    QString attachments; ///< JSON array of ids of "media"; stored once by their hash
    QString visibleIn; ///< where it is offered: "reply", "note", "both"
    QString macro; ///< id of the macro whose actions "insert and run" runs; empty: none
    qint64 used = 0; ///< how often it went out
    qint64 usedAt = 0;
    qint64 changedAt = 0;
    qint64 removedAt = 0;
    qint64 movedSeq = 0; ///< event that last changed who may use it; 0: none did

    static constexpr std::tuple fields {
        Field {"shortcut", &CannedReply::shortcut},
        Field {"title", &CannedReply::title},
        Field {"body", &CannedReply::body, FieldClass::Content},
        Field {"language", &CannedReply::language},
        Field {"category", &CannedReply::category},
        Field {"keywords", &CannedReply::keywords},
        Field {"scope", &CannedReply::scope},
        Field {"team", &CannedReply::team},
        Field {"owner", &CannedReply::owner},
        Field {"attachments", &CannedReply::attachments},
        Field {"visible_in", &CannedReply::visibleIn},
        Field {"macro", &CannedReply::macro},
        Field {"used", &CannedReply::used},
        Field {"used_at", &CannedReply::usedAt},
        Field {"changed_at", &CannedReply::changedAt},
        Field {"removed_at", &CannedReply::removedAt},
        Field {"moved_seq", &CannedReply::movedSeq},
    };
};
[[nodiscard]] QStringList attachmentsOf(const CannedReply &reply);

/// Several actions under one name. Table "macros".
struct Macro {
    QString name;
    QString scope; ///< as of a canned reply
    QString team;
    QString owner;
    QString actions; ///< JSON array, see macros.h
    qint64 changedAt = 0;
    qint64 removedAt = 0;
    qint64 movedSeq = 0; ///< as of a canned reply

    static constexpr std::tuple fields {
        Field {"name", &Macro::name},
        Field {"scope", &Macro::scope},
        Field {"team", &Macro::team},
        Field {"owner", &Macro::owner},
        Field {"actions", &Macro::actions, FieldClass::Content},
        Field {"changed_at", &Macro::changedAt},
        Field {"removed_at", &Macro::removedAt},
        Field {"moved_seq", &Macro::movedSeq},
    };
};

/// How a team speaks. Table "playbooks", key: the team's id, or "everyone" for conversations of no team and
/// of teams without one.
struct Playbook {
    QString name;
    QString tone; ///< Markdown
    QString avoid; ///< JSON array of {"word", "instead"}
    QString escalation; ///< Markdown: whom to ask when
    QString decides; ///< Markdown: who decides what
    qint64 changedAt = 0;
    qint64 removedAt = 0;

    static constexpr std::tuple fields {
        Field {"name", &Playbook::name},
        Field {"tone", &Playbook::tone},
        Field {"avoid", &Playbook::avoid},
        Field {"escalation", &Playbook::escalation},
        Field {"decides", &Playbook::decides},
        Field {"changed_at", &Playbook::changedAt},
        Field {"removed_at", &Playbook::removedAt},
    };
};
/// The playbook for conversations of that team; nothing if there is none for it and none for everyone.
[[nodiscard]] std::optional<Playbook> playbookFor(const QString &team, Rows &rows);

/// May the viewer use what has that scope? An owner sees his own, a team's members the team's, all the rest.
[[nodiscard]] bool mayUse(const team::Viewer &viewer, const QString &scope, const QString &team,
                          const QString &owner);
/// May the viewer make, change or remove it? Agents what is theirs or their team's; supervisors and owners
/// all but what is somebody else's alone.
[[nodiscard]] bool mayChange(const team::Viewer &viewer, const QString &scope, const QString &team,
                             const QString &owner);
/// The agent as one who looks; nothing if he may not sign in.
[[nodiscard]] std::optional<team::Viewer> viewerOf(const QString &agent, Rows &rows);

inline constexpr qsizetype longestBody = 4'096; ///< UTF-16 units, as of a text message
inline constexpr qsizetype mostAttachments = 10;
inline constexpr qsizetype mostActions = 20;
inline constexpr qsizetype mostAvoided = 200;

/// Commands: the subject is the id of what is saved; saving again changes it.
///   canned.save      {shortcut, title, body, language?, category?, keywords?, scope, team?, attachments?,
///                    visible_in?, macro?}        lends the attachments to those who may use it (media.lent)
///   canned.remove    {}
///   canned.used      {}                          after it went out with a reply or a note
///   macro.save       {name, scope, team?, actions}
///   macro.remove     {}
///   playbook.save    {name, tone, avoid: [{word, instead}], escalation, decides}
///   playbook.remove  {}
/// Events: canned.saved, .removed, .used; macro.saved, .removed; playbook.saved, .removed; media.lent.
/// Refusals: bad_value, not_allowed, shortcut_taken {id}, no_such_media, text_too_long {limit, part}.
[[nodiscard]] Feature replies();

} // namespace waypost::replies
