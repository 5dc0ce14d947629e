// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waypost::ui {

class CommandSet;
class InboxScreen;

/// Lets a window's commands reach its inbox: the list, the open conversation and what is written in it.
void bindInbox(CommandSet &commands, InboxScreen &inbox);

} // namespace waypost::ui
