// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/idlewatch.h"

namespace waypost::ui {

class CommandSet;
class StatusBar;
struct InboxContext;

/// Whether one is there: the choice in the status bar and as commands, and what the relay is told when nobody
/// has touched the program for as long as the workspace says.
class Attendance final : public QObject {
    Q_OBJECT
public:
    Attendance(InboxContext &context, StatusBar &bar, CommandSet &commands, QObject *parent);

private:
    IdleWatch m_idle;
};

} // namespace waypost::ui
