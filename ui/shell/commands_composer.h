// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/commands.h"

#include <array>

namespace waypost::ui {

/// What is done while one writes.
inline constexpr const char *composerGroup = QT_TRANSLATE_NOOP("Commands", "Writing");
inline constexpr auto composerCommands = std::to_array<CommandSpec>({
    {CommandId::Send, "composer.send", composerGroup, QT_TRANSLATE_NOOP("Commands", "Send"), Icon::Send,
     "Ctrl+Return", "conversation.reply", CommandScope::Composer},
    {CommandId::SendResolve, "composer.send_resolve", composerGroup,
     QT_TRANSLATE_NOOP("Commands", "Send and resolve"), Icon::Resolve, "Ctrl+Shift+Return",
     "conversation.reply", CommandScope::Composer},
    {CommandId::SendNext, "composer.send_next", composerGroup,
     QT_TRANSLATE_NOOP("Commands", "Send and go to the next"), Icon::ArrowDown, "Alt+Return",
     "conversation.reply", CommandScope::Composer},
    {CommandId::Schedule, "composer.schedule", composerGroup, QT_TRANSLATE_NOOP("Commands", "Send later…"),
     Icon::Clock, "Ctrl+Shift+H", "conversation.reply", CommandScope::Composer},
    {CommandId::UndoSend, "composer.undo_send", composerGroup,
     QT_TRANSLATE_NOOP("Commands", "Take back what was just sent"), Icon::Undo, "Ctrl+Alt+Z",
     "message.cancel", CommandScope::Composer},
    {CommandId::CannedReply, "composer.canned", composerGroup,
     QT_TRANSLATE_NOOP("Commands", "Insert a canned reply"), Icon::Slash, "Ctrl+/", "",
     CommandScope::Composer},
    {CommandId::Emoji, "composer.emoji", composerGroup, QT_TRANSLATE_NOOP("Commands", "Insert an emoji"),
     Icon::Smile, "Ctrl+E", "", CommandScope::Composer},
    {CommandId::Attach, "composer.attach", composerGroup, QT_TRANSLATE_NOOP("Commands", "Attach files…"),
     Icon::Attach, "Ctrl+O", "conversation.reply", CommandScope::Composer},
    {CommandId::RecordVoice, "composer.voice", composerGroup,
     QT_TRANSLATE_NOOP("Commands", "Record a voice message"), Icon::Microphone, "Ctrl+Shift+R",
     "conversation.reply", CommandScope::Composer},
    {CommandId::Location, "composer.location", composerGroup,
     QT_TRANSLATE_NOOP("Commands", "Send a location…"), Icon::Location, "Ctrl+Shift+L", "conversation.reply",
     CommandScope::Composer},
    {CommandId::ContactCard, "composer.contact", composerGroup,
     QT_TRANSLATE_NOOP("Commands", "Send a contact card…"), Icon::Contact, "Ctrl+Shift+K",
     "conversation.reply", CommandScope::Composer},
    {CommandId::Buttons, "composer.buttons", composerGroup,
     QT_TRANSLATE_NOOP("Commands", "Send buttons or a list…"), Icon::Buttons, "Ctrl+Shift+B",
     "conversation.reply", CommandScope::Composer},
});

} // namespace waypost::ui
