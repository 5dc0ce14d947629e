// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcommands.h"

#include "ui/composing/composeassist.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/composertools.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/triage.h"
#include "ui/shell/commands.h"
#include "ui/shell/inboxscreen.h"

#include <array>

namespace waypost::ui {

namespace {
void bindScreen(CommandSet &commands, InboxScreen &inbox)
{
    struct Binding {
        CommandId id;
        void (InboxScreen::*run)();
    };
    static constexpr std::array bindings {
        Binding {CommandId::NextConversation, &InboxScreen::next},
        Binding {CommandId::PreviousConversation, &InboxScreen::previous},
        Binding {CommandId::OpenConversation, &InboxScreen::openCurrent},
        Binding {CommandId::Search, &InboxScreen::startSearch},
        Binding {CommandId::Reply, &InboxScreen::startReply},
        Binding {CommandId::Note, &InboxScreen::startNote},
        Binding {CommandId::Template, &InboxScreen::startTemplate},
        Binding {CommandId::Resolve, &InboxScreen::resolve},
        Binding {CommandId::Reopen, &InboxScreen::reopen},
        Binding {CommandId::SnoozeTomorrow, &InboxScreen::snoozeTomorrow},
        Binding {CommandId::SnoozeMenu, &InboxScreen::showSnoozeMenu},
        Binding {CommandId::AssignMe, &InboxScreen::assignMe},
        Binding {CommandId::AssignMenu, &InboxScreen::showAssigneeMenu},
        Binding {CommandId::TeamMenu, &InboxScreen::showTeamMenu},
        Binding {CommandId::PriorityMenu, &InboxScreen::showPriorityMenu},
        Binding {CommandId::Unassign, &InboxScreen::unassign},
        Binding {CommandId::EditTags, &InboxScreen::editTags},
        Binding {CommandId::MarkRead, &InboxScreen::markRead},
        Binding {CommandId::CopyLink, &InboxScreen::copyLink},
        Binding {CommandId::ToggleDetails, &InboxScreen::toggleDetails},
    };
    for (const Binding &binding : bindings)
        commands.on(binding.id, &inbox, [&inbox, run = binding.run] { (inbox.*run)(); });
}

void bindConversation(CommandSet &commands, ConversationPane &pane)
{
    Triage &triage = pane.triage();
    commands.on(CommandId::Claim, &pane, [&triage] { triage.claim(); });
    commands.on(CommandId::Follow, &pane, [&triage] { triage.follow(!triage.isFollowing()); });
    commands.on(CommandId::Merge, &pane, [&triage, &pane] { triage.askToMerge(&pane); });
    commands.on(CommandId::Split, &pane, [&pane] { pane.timeline().splitOffCurrent(); });
    commands.on(CommandId::Block, &pane, [&triage, &pane] { triage.askToBlock(&pane); });
    commands.on(CommandId::TakeOver, &pane, [&pane] { pane.takeOver(); });
    commands.on(CommandId::UndoSend, &pane, [&pane] { pane.undoSend(); });
    Composer &composer = pane.composer();
    commands.on(CommandId::Send, &pane, [&composer] { composer.send(); });
    commands.on(CommandId::SendResolve, &pane, [&composer] { composer.sendAndResolve(); });
    commands.on(CommandId::SendNext, &pane, [&composer] { composer.sendAndNext(); });
    commands.on(CommandId::CannedReply, &pane, [&pane, &composer] {
        pane.takeFocus();
        composer.assist().offerCanned();
    });
    commands.on(CommandId::Macro, &pane, [&composer] { composer.assist().openMacros(); });
    commands.on(CommandId::Schedule, &pane, [&composer] { composer.sendLater(); });
    commands.on(CommandId::Emoji, &pane, [&composer] { composer.pickEmoji(); });
    commands.on(CommandId::Attach, &pane, [&composer] { composer.pickFiles(); });
    ComposerTools &tools = composer.tools();
    commands.on(CommandId::RecordVoice, &pane, [&tools] { tools.record(); });
    commands.on(CommandId::Location, &pane, [&tools] { tools.composePlace(); });
    commands.on(CommandId::ContactCard, &pane, [&tools] { tools.composeCards(); });
    commands.on(CommandId::Buttons, &pane, [&tools] { tools.composeButtons(); });
}
} // namespace

void bindInbox(CommandSet &commands, InboxScreen &inbox)
{
    bindScreen(commands, inbox);
    ConversationList &list = inbox.list();
    commands.on(CommandId::SelectOne, &list, [&list] { list.selectOne(); });
    commands.on(CommandId::SelectAll, &list, [&list] { list.selectAll(); });
    commands.on(CommandId::ClearSelection, &list, [&list] { list.clearSelection(); });
    bindConversation(commands, inbox.pane());
    QObject::connect(&inbox, &InboxScreen::conversationShown, &commands,
                     [&commands](const QString &id) { commands.setConversationOpen(!id.isEmpty()); });
    commands.setConversationOpen(!inbox.conversation().isEmpty());
}

} // namespace waypost::ui
