// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"
#include "core/conversations/gate.h"

/// Replies that do not leave at once: held for some seconds, so that they can be taken back, or scheduled.
/// A held one is an answer from the first moment, for the gate and for everybody who looks; a scheduled one
/// becomes one when it is due, if the gate lets it through then.
namespace waypost::conversations {

struct Later {
    bool scheduled = false;
    qint64 dueAt = 0; ///< UTC ms; 0: goes at once
};
/// What the reply says of it, or why it can't be.
[[nodiscard]] Result<Later> laterOf(const Command &command, const Conversation &conversation);
/// Writes into the reply's event what is needed when it is due or taken back.
void putOff(Event &event, const Later &later, const Passing &passing, const Conversation &conversation,
            bool closes);

// what replies at once and later have in common (decide_reply.cpp)
[[nodiscard]] Passing passingOf(const Command &command);
[[nodiscard]] Content cleanedContent(const QJsonObject &json);
/// Why it can go out neither now nor later.
[[nodiscard]] std::optional<Error> whyUnfit(const Command &command, const Content &content,
                                            const Conversation &row, Rows &rows);
[[nodiscard]] std::optional<Error> whyShut(const QString &kind, const Conversation &row, qint64 atMs);
/// The reply and what follows from it.
[[nodiscard]] Events withReply(const Event &reply, const Passing &passing, const QString &conversation,
                               const Conversation &row, bool closes, Rows &rows);

/// message.cancel, .reschedule and .release.
[[nodiscard]] Result<Events> decideLater(const Command &command, Rows &rows);
/// The conversation after one of them.
void evolveScheduled(Conversation &row, const Event &event);
void takeBack(Conversation &row, const Event &event);
[[nodiscard]] QList<Timer> timersOfSending(const Event &event, Rows &rows);

} // namespace waypost::conversations
