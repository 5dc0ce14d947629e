// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/commands.h"

#include <array>

namespace waypost::ui {

/// What moves through the list and between views.
inline constexpr const char *listGroup = QT_TRANSLATE_NOOP("Commands", "List");
inline constexpr auto listCommands = std::to_array<CommandSpec>({
    {CommandId::NextConversation, "list.next", listGroup, QT_TRANSLATE_NOOP("Commands", "Next conversation"),
     Icon::Down, "J", "", CommandScope::List},
    {CommandId::PreviousConversation, "list.previous", listGroup,
     QT_TRANSLATE_NOOP("Commands", "Previous conversation"), Icon::Up, "K", "", CommandScope::List},
    {CommandId::OpenConversation, "list.open", listGroup, QT_TRANSLATE_NOOP("Commands", "Open and write"),
     Icon::Open, "Return", "", CommandScope::List},
    {CommandId::SelectOne, "list.select", listGroup,
     QT_TRANSLATE_NOOP("Commands", "Select this conversation"), Icon::Check, "X", "", CommandScope::List},
    {CommandId::SelectAll, "list.select_all", listGroup,
     QT_TRANSLATE_NOOP("Commands", "Select all conversations"), Icon::List, "Ctrl+Shift+A", "",
     CommandScope::List},
    {CommandId::ExportList, "list.export", listGroup, QT_TRANSLATE_NOOP("Commands", "Save this list as CSV…"),
     Icon::Download, "", "", CommandScope::Window},
    {CommandId::ClearSelection, "list.clear_selection", listGroup,
     QT_TRANSLATE_NOOP("Commands", "Clear the selection"), Icon::Close, "Shift+X", "", CommandScope::List},
    {CommandId::NextView, "view.next", listGroup, QT_TRANSLATE_NOOP("Commands", "Next view"), Icon::ArrowDown,
     "Ctrl+PgDown", "", CommandScope::Window},
    {CommandId::PreviousView, "view.previous", listGroup, QT_TRANSLATE_NOOP("Commands", "Previous view"),
     Icon::ArrowUp, "Ctrl+PgUp", "", CommandScope::Window},
    {CommandId::ViewMine, "view.mine", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to Mine"), Icon::Person,
     "Ctrl+1; G, M", "", CommandScope::Window},
    {CommandId::ViewUnassigned, "view.unassigned", listGroup,
     QT_TRANSLATE_NOOP("Commands", "Go to Unassigned"), Icon::Inbox, "Ctrl+2; G, U", "",
     CommandScope::Window},
    {CommandId::ViewOpen, "view.open", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to All open"), Icon::Chat,
     "Ctrl+3; G, I", "", CommandScope::Window},
    {CommandId::ViewWaiting, "view.waiting", listGroup,
     QT_TRANSLATE_NOOP("Commands", "Go to Waiting on customer"), Icon::Clock, "Ctrl+4; G, W", "",
     CommandScope::Window},
    {CommandId::ViewSnoozed, "view.snoozed", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to Snoozed"),
     Icon::Snooze, "Ctrl+5; G, S", "", CommandScope::Window},
    {CommandId::ViewClosed, "view.closed", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to Closed"),
     Icon::Archive, "Ctrl+6; G, E", "", CommandScope::Window},
    {CommandId::ViewDrafts, "view.drafts", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to Drafts & outbox"),
     Icon::Edit, "Ctrl+7; G, D", "", CommandScope::Window},
    {CommandId::SavedView1, "view.saved_1", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to saved view 1"),
     Icon::Star, "Alt+1", "", CommandScope::Window},
    {CommandId::SavedView2, "view.saved_2", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to saved view 2"),
     Icon::Star, "Alt+2", "", CommandScope::Window},
    {CommandId::SavedView3, "view.saved_3", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to saved view 3"),
     Icon::Star, "Alt+3", "", CommandScope::Window},
    {CommandId::SavedView4, "view.saved_4", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to saved view 4"),
     Icon::Star, "Alt+4", "", CommandScope::Window},
    {CommandId::SavedView5, "view.saved_5", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to saved view 5"),
     Icon::Star, "Alt+5", "", CommandScope::Window},
    {CommandId::SavedView6, "view.saved_6", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to saved view 6"),
     Icon::Star, "Alt+6", "", CommandScope::Window},
    {CommandId::SavedView7, "view.saved_7", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to saved view 7"),
     Icon::Star, "Alt+7", "", CommandScope::Window},
    {CommandId::SavedView8, "view.saved_8", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to saved view 8"),
     Icon::Star, "Alt+8", "", CommandScope::Window},
    {CommandId::SavedView9, "view.saved_9", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to saved view 9"),
     Icon::Star, "Alt+9", "", CommandScope::Window},
});

} // namespace waypost::ui
