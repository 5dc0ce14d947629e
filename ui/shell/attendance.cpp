// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attendance.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/shell/availabilitybutton.h"
#include "ui/shell/commands.h"
#include "ui/shell/statusbar.h"

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
} // namespace

Attendance::Attendance(InboxContext &context, StatusBar &bar, CommandSet &commands, QObject *parent)
    : QObject(parent)
    , m_idle(context.clock)
{
    auto *button = new AvailabilityButton(context, &bar);
    bar.addTool(button);
    commands.on(CommandId::GoOnline, button, [button] { button->choose(u"online"_s); });
    commands.on(CommandId::GoBusy, button, [button] { button->choose(u"busy"_s); });
    commands.on(CommandId::GoAway, button, [button] { button->choose(u"away"_s); });
    const auto follow = [this, &context] {
        m_idle.setMinutes(context.workspace.value("presence.away_minutes"_L1).toInt());
    };
    connect(&context.workspace, &WorkspaceSettings::changed, this, follow);
    connect(&m_idle, &IdleWatch::changed, this, [&context](bool idle) { context.desk.setIdle(idle); });
    follow();
}

} // namespace waypost::ui
