// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/commands.h"

#include <array>

namespace waypost::ui {

/// What a preset changes in Waypost's own keys. Sources: the products' published lists of shortcuts.
struct PresetKeys {
    CommandId id;
    const char *keys; ///< as CommandSpec::keys
};

inline constexpr auto gmailKeys = std::to_array<PresetKeys>({
    {CommandId::OpenConversation, "O; Return"},
    {CommandId::SelectAll, "*, A"},
    {CommandId::ClearSelection, "*, N"},
    {CommandId::NextView, "`"},
    {CommandId::PreviousView, "~"},
    {CommandId::ViewOpen, "Ctrl+3; G, A"},
    {CommandId::Inbox, "G, I"},
    {CommandId::ViewClosed, "Ctrl+6; G, E"},
    {CommandId::Reply, "R"},
    {CommandId::Resolve, "E; Y"},
    {CommandId::SnoozeTomorrow, "Shift+B"},
    {CommandId::SnoozeMenu, "B"},
    {CommandId::AssignMe, "Shift+A"},
    {CommandId::AssignMenu, "A"},
    {CommandId::Unassign, "Shift+Q"},
    {CommandId::EditTags, "L; V"},
    {CommandId::MarkRead, "Shift+I"},
    {CommandId::Follow, "S"},
    {CommandId::Block, "!"},
    {CommandId::TeamMenu, "Shift+G"},
    {CommandId::PopOut, "Shift+O"},
    {CommandId::UndoSend, "Ctrl+Alt+Z"},
    {CommandId::Schedule, "Ctrl+Shift+S"},
    {CommandId::Split, "Shift+P"},
    {CommandId::Palette, "Ctrl+K; ."},
});

inline constexpr auto telegramKeys = std::to_array<PresetKeys>({
    {CommandId::NextConversation, "Alt+Down; Ctrl+PgDown; J"},
    {CommandId::PreviousConversation, "Alt+Up; Ctrl+PgUp; K"},
    {CommandId::NextView, "Ctrl+Shift+Down"},
    {CommandId::PreviousView, "Ctrl+Shift+Up"},
    {CommandId::Search, "Ctrl+F; /"},
    {CommandId::Lock, "Ctrl+L"},
    {CommandId::MarkRead, "Ctrl+R; U"},
    {CommandId::Attach, "Ctrl+O"},
    {CommandId::SendNext, "Ctrl+Alt+Return"},
    {CommandId::Outbox, "Ctrl+Shift+Y"},
    {CommandId::Contacts, "Ctrl+J; G, C"},
    {CommandId::CloseWindow, "Ctrl+W; Ctrl+F4"},
});

} // namespace waypost::ui
