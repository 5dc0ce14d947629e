// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/team/rights.h"
#include "ui/kit/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <span>

namespace waypost::ui {

/// Everything a person can ask the window for.
enum class CommandId {
    NextConversation,
    PreviousConversation,
    OpenConversation,
    Reply,
    Note,
    Template,
    Resolve,
    Reopen,
    SnoozeTomorrow,
    AssignMe,
    Unassign,
    EditTags,
    MarkRead,
    Palette,
    Search,
    Outbox,
    ToggleDetails,
    ViewMine,
    ViewUnassigned,
    ViewOpen,
    ViewWaiting,
    ViewSnoozed,
    ViewClosed,
    ViewDrafts,
    LightTheme,
    DarkTheme,
    SystemTheme,
    Settings,
    Shortcuts,
    Quit,
};

/// One line of the one table that feeds shortcuts, palette and shortcut sheet.
struct CommandSpec {
    CommandId id;
    const char *name; ///< stable: "conversation.reply"
    const char *group; ///< untranslated source text of a group
    const char *text; ///< untranslated source text
    Icon icon;
    const char *shortcut; ///< portable form; empty: none
    const char *permission; ///< type of the relay command it gives; empty: none needed
};
[[nodiscard]] std::span<const CommandSpec> commandTable();
[[nodiscard]] QString textOf(const CommandSpec &spec); ///< translated
[[nodiscard]] QString groupOf(const CommandSpec &spec); ///< translated

/// The table as actions of one window, enabled by what the role may do. Single letters reach them only while
/// no text field has the keyboard: text fields claim them first.
class CommandSet final : public QObject {
    Q_OBJECT
public:
    explicit CommandSet(QWidget *window);
    [[nodiscard]] QAction *action(CommandId id) const { return m_actions[id]; }
    void setRole(team::Role role);

Q_SIGNALS:
    void triggered(waypost::ui::CommandId id);

private:
    QHash<CommandId, QAction *> m_actions;
};

} // namespace waypost::ui
