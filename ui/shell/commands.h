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

#include <functional>
#include <span>

namespace waypost::ui {

class Keymap;

/// Everything a person can ask a window for.
enum class CommandId {
    NextConversation,
    PreviousConversation,
    OpenConversation,
    SelectOne,
    SelectAll,
    ExportList,
    ClearSelection,
    NextView,
    PreviousView,
    ViewMine,
    ViewUnassigned,
    ViewOpen,
    ViewWaiting,
    ViewSnoozed,
    ViewClosed,
    ViewDrafts,
    SavedView1,
    SavedView2,
    SavedView3,
    SavedView4,
    SavedView5,
    SavedView6,
    SavedView7,
    SavedView8,
    SavedView9,
    Reply,
    Note,
    Template,
    Resolve,
    Reopen,
    SnoozeTomorrow,
    SnoozeMenu,
    AssignMe,
    AssignMenu,
    TeamMenu,
    Unassign,
    Claim,
    TakeOver,
    PriorityMenu,
    EditTags,
    MarkRead,
    Follow,
    Merge,
    Split,
    Block,
    Macro,
    CopyLink,
    PopOut,
    Print,
    ExportPdf,
    ToggleDetails,
    Send,
    SendResolve,
    SendNext,
    Schedule,
    UndoSend,
    CannedReply,
    Emoji,
    Attach,
    RecordVoice,
    Location,
    ContactCard,
    Buttons,
    Palette,
    Search,
    Switcher,
    SwitcherBack,
    Inbox,
    Contacts,
    Board,
    BoardWall,
    Quality,
    Outbox,
    NewWindow,
    CloseWindow,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    LightTheme,
    DarkTheme,
    SystemTheme,
    GoOnline,
    GoBusy,
    GoAway,
    DoNotDisturb,
    TestNotification,
    Lock,
    Settings,
    Shortcuts,
    Quit,
};
[[nodiscard]] inline size_t qHash(CommandId id, size_t seed = 0)
{
    return ::qHash(int(id), seed);
}

/// Where a command is live.
enum class CommandScope {
    Window, ///< always
    List, ///< in a window with conversations
    Conversation, ///< while a conversation is open
    Composer, ///< the same, also while one writes: its keys are never plain letters
};

/// One line of the one table that feeds shortcuts, palette, shortcut sheet and docs/keyboard.md.
struct CommandSpec {
    CommandId id;
    const char *name; ///< stable: "conversation.reply"
    const char *group; ///< untranslated source text of a group
    const char *text; ///< untranslated source text
    Icon icon;
    const char *keys; ///< of the preset "waypost", portable form, "; " between alternatives; empty: none
    const char *permission; ///< type of the relay command it gives; empty: none needed
    CommandScope scope;
};
[[nodiscard]] std::span<const CommandSpec> commandTable(); ///< in the order of CommandId
[[nodiscard]] const CommandSpec &commandSpec(CommandId id);
[[nodiscard]] const CommandSpec *commandNamed(QStringView name); ///< nullptr: there is none
[[nodiscard]] QString textOf(const CommandSpec &spec); ///< translated
[[nodiscard]] QString groupOf(const CommandSpec &spec); ///< translated
/// Goes to a saved view by its place, 0…8.
[[nodiscard]] CommandId savedViewCommand(int place);

/// The table as actions of one window. A command is enabled while the window has somebody who does it, the
/// role may do it and, where one is needed, a conversation is open. Single letters reach them only while no
/// text field has the keyboard: text fields claim them first.
class CommandSet final : public QObject {
    Q_OBJECT
public:
    /// The keymap outlives the window; keys follow it.
    CommandSet(const Keymap &keymap, QWidget *window);

    [[nodiscard]] QAction *action(CommandId id) const { return m_actions[id]; }
    /// Whoever does that in this window, as long as `context` lives; a later one takes the place of an
    /// earlier.
    void on(CommandId id, QObject *context, std::function<void()> run);
    void setRole(team::Role role);
    void setConversationOpen(bool open);
    void run(CommandId id); ///< as if its key had been pressed; nothing if it is disabled

Q_SIGNALS:
    void triggered(waypost::ui::CommandId id);

private:
    void wearKeys();
    void adjust(const CommandSpec &spec);

    const Keymap &m_keymap;
    QHash<CommandId, QAction *> m_actions;
    QHash<CommandId, quint64> m_runners; ///< number of who does it
    quint64 m_count = 0;
    team::Role m_role = team::Role::Agent;
    bool m_open = false;
};

} // namespace waypost::ui
