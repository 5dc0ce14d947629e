// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/view.h"
#include "ui/inbox/bubblepart.h"

#include <optional>

namespace waypost::ui {

class Directory;

/// A message of ours that has not left: what to say below its bubble, and what can be done about it. Actions:
/// "undo" (take it back), "send_now", "change_time", "stale" (look at both), "edit", "drop".
struct DueLine {
    QString text;
    QColor Tokens::*colour = &Tokens::ink2;
    QList<PartAction> actions {};
};
/// Nothing when it has left, or was never to wait. `now`: UTC ms.
[[nodiscard]] std::optional<DueLine> dueLine(const conversations::Message &message,
                                             const Directory &directory, qint64 nowMs);
/// "4 s", "Tomorrow 09:00": when a held or scheduled message goes out.
[[nodiscard]] QString dueTime(const conversations::Message &message, qint64 nowMs);
/// What stopped a scheduled message when its time had come; nothing if it was not stopped.
[[nodiscard]] std::optional<Error> stoppedBy(const conversations::Message &message);

} // namespace waypost::ui
