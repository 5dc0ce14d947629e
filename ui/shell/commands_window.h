// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/commands.h"

#include <array>

namespace waypost::ui {

/// The window and the program.
inline constexpr const char *windowGroup = QT_TRANSLATE_NOOP("Commands", "Window");
inline constexpr auto windowCommands = std::to_array<CommandSpec>({
    {CommandId::Palette, "window.palette", windowGroup, QT_TRANSLATE_NOOP("Commands", "Search or jump to…"),
     Icon::Search, "Ctrl+K", "", CommandScope::Window},
    {CommandId::Search, "window.search", windowGroup,
     QT_TRANSLATE_NOOP("Commands", "Search messages and people"), Icon::Search, "/; Ctrl+F", "",
     CommandScope::Window},
    {CommandId::Switcher, "window.switcher", windowGroup,
     QT_TRANSLATE_NOOP("Commands", "Next recent conversation"), Icon::Refresh, "Ctrl+Tab", "",
     CommandScope::Window},
    {CommandId::SwitcherBack, "window.switcher_back", windowGroup,
     QT_TRANSLATE_NOOP("Commands", "Previous recent conversation"), Icon::Refresh, "Ctrl+Shift+Tab", "",
     CommandScope::Window},
    {CommandId::Inbox, "window.inbox", windowGroup, QT_TRANSLATE_NOOP("Commands", "Go to the inbox"),
     Icon::Inbox, "G, G", "", CommandScope::Window},
    {CommandId::Contacts, "window.contacts", windowGroup, QT_TRANSLATE_NOOP("Commands", "Go to contacts"),
     Icon::Contact, "G, C", "", CommandScope::Window},
    {CommandId::Board, "window.board", windowGroup, QT_TRANSLATE_NOOP("Commands", "Go to the SLA board"),
     Icon::Sla, "G, B", "sla.nudge", CommandScope::Window},
    {CommandId::BoardWall, "window.board_wall", windowGroup,
     QT_TRANSLATE_NOOP("Commands", "Put the SLA board on the wall (full screen)"), Icon::Monitor, "",
     "sla.nudge", CommandScope::Window},
    {CommandId::Quality, "window.quality", windowGroup,
     QT_TRANSLATE_NOOP("Commands", "Go to ratings and reviews"), Icon::Star, "G, Q", "",
     CommandScope::Window},
    {CommandId::Outbox, "window.outbox", windowGroup,
     QT_TRANSLATE_NOOP("Commands", "Outbox and what needs attention"), Icon::Send, "Ctrl+Shift+O", "",
     CommandScope::Window},
    {CommandId::NewWindow, "window.new", windowGroup,
     QT_TRANSLATE_NOOP("Commands", "Open this view in its own window"), Icon::Add, "Ctrl+N", "",
     CommandScope::Window},
    {CommandId::CloseWindow, "window.close", windowGroup, QT_TRANSLATE_NOOP("Commands", "Close the window"),
     Icon::Close, "Ctrl+W", "", CommandScope::Window},
    {CommandId::ZoomIn, "window.zoom_in", windowGroup, QT_TRANSLATE_NOOP("Commands", "Larger text"),
     Icon::Add, "Ctrl++; Ctrl+=", "", CommandScope::Window},
    {CommandId::ZoomOut, "window.zoom_out", windowGroup, QT_TRANSLATE_NOOP("Commands", "Smaller text"),
     Icon::Search, "Ctrl+-", "", CommandScope::Window},
    {CommandId::ZoomReset, "window.zoom_reset", windowGroup, QT_TRANSLATE_NOOP("Commands", "Usual text size"),
     Icon::Search, "Ctrl+0", "", CommandScope::Window},
    {CommandId::LightTheme, "window.light", windowGroup, QT_TRANSLATE_NOOP("Commands", "Light theme"),
     Icon::Sun, "", "", CommandScope::Window},
    {CommandId::DarkTheme, "window.dark", windowGroup, QT_TRANSLATE_NOOP("Commands", "Dark theme"),
     Icon::Moon, "", "", CommandScope::Window},
    {CommandId::SystemTheme, "window.system_theme", windowGroup,
     QT_TRANSLATE_NOOP("Commands", "Theme of the system"), Icon::Monitor, "", "", CommandScope::Window},
    {CommandId::GoOnline, "window.online", windowGroup,
     QT_TRANSLATE_NOOP("Commands", "I am online: give me new conversations"), Icon::Online, "",
     "availability.set", CommandScope::Window},
    {CommandId::GoBusy, "window.busy", windowGroup,
     QT_TRANSLATE_NOOP("Commands", "I am busy: give me nothing new"), Icon::BellOff, "", "availability.set",
     CommandScope::Window},
    {CommandId::GoAway, "window.away", windowGroup, QT_TRANSLATE_NOOP("Commands", "I am away"), Icon::Offline,
     "", "availability.set", CommandScope::Window},
    {CommandId::DoNotDisturb, "window.do_not_disturb", windowGroup,
     QT_TRANSLATE_NOOP("Commands", "Do not disturb"), Icon::BellOff, "Ctrl+Shift+D", "",
     CommandScope::Window},
    {CommandId::TestNotification, "window.test_notification", windowGroup,
     QT_TRANSLATE_NOOP("Commands", "Show a test notification"), Icon::Bell, "", "", CommandScope::Window},
    {CommandId::Lock, "window.lock", windowGroup, QT_TRANSLATE_NOOP("Commands", "Lock Waypost"), Icon::Lock,
     "Ctrl+L", "", CommandScope::Window},
    {CommandId::Settings, "window.settings", windowGroup, QT_TRANSLATE_NOOP("Commands", "Settings"),
     Icon::Settings, "Ctrl+,", "", CommandScope::Window},
    {CommandId::Shortcuts, "window.shortcuts", windowGroup,
     QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"), Icon::Keyboard, "?; F1", "", CommandScope::Window},
    {CommandId::Quit, "window.quit", windowGroup, QT_TRANSLATE_NOOP("Commands", "Quit"), Icon::SignOut,
     "Ctrl+Q", "", CommandScope::Window},
});

} // namespace waypost::ui
