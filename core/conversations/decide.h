// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contacts.h"
#include "core/conversations/conversations.h"

/// The decisions of conversations, by what they are about. All pure: rows and ids in, facts or a refusal out.
namespace waypost::conversations {

constexpr qint64 wakeBeforeWindowMs = 3'600'000; ///< how long before the reply window closes a snooze ends

[[nodiscard]] Result<Events> decideReply(const Command &command, Deciding &deciding); ///< auto_reply too
[[nodiscard]] Result<Events> decideLease(const Command &command, Rows &rows);
[[nodiscard]] Result<Events> decideReaction(const Command &command, Rows &rows); ///< an agent's
[[nodiscard]] Result<Events> decideRetry(const Command &command, Rows &rows); ///< retry and dismiss
[[nodiscard]] Result<Events> decideTriage(const Command &command,
                                          Rows &rows); ///< everything that sends nothing
[[nodiscard]] Result<Events> decideReceive(const Command &command, Deciding &deciding); ///< receive and echo
[[nodiscard]] Result<Events> decideChange(const Command &command,
                                          Deciding &deciding); ///< react, edit, revoke from outside
[[nodiscard]] Result<Events> decideRecover(const Command &command,
                                           Deciding &deciding); ///< what a restored relay had lost
[[nodiscard]] Result<Events> decideReport(const Command &command, Deciding &deciding); ///< statuses
[[nodiscard]] Result<Events> decideOutcome(const Command &command, Rows &rows); ///< of our own calls
[[nodiscard]] Result<Events> decideMedia(const Command &command, Rows &rows);

[[nodiscard]] Result<Events> decideNote(const Command &command, const Conversation &row, Rows &rows);
[[nodiscard]] Result<Events> decideMentionSeen(const Command &command, Rows &rows);
[[nodiscard]] Result<Events> decideSnooze(const Command &command, const Conversation &row, Rows &rows);
[[nodiscard]] Result<Events> decideWake(const Command &command, Rows &rows);
[[nodiscard]] Result<Events> decideAttributes(const Command &command, const Conversation &row, Rows &rows);
[[nodiscard]] Result<Events> decideFollow(const Command &command, const Conversation &row, Rows &rows);
[[nodiscard]] Result<Events> decideMerge(const Command &command, Rows &rows); ///< merge and unmerge
[[nodiscard]] Result<Events> decideSplit(const Command &command, Rows &rows);

/// What a message does to the session of the conversation it counts for: wakes it, reopens it or begins
/// another session. `message`: the event of the message; `row`: as it is before.
[[nodiscard]] Events afterCustomersMessage(const Event &message, const QString &id, const Conversation &row,
                                           Rows &rows);
[[nodiscard]] Events afterOurMessage(const Event &message, const QString &id, const Conversation &row,
                                     Rows &rows);

[[nodiscard]] QList<Timer> timersOfConversations(const Event &event, Rows &rows);
[[nodiscard]] QList<Effect> effectsOfConversations(const Event &event, Rows &rows);

[[nodiscard]] std::optional<Conversation> conversationAt(Rows &rows, const QString &id);
[[nodiscard]] std::optional<Message> messageAt(Rows &rows, const QString &id);
[[nodiscard]] Error badValue(const QString &text);
/// Does the provider know it by now? Only then can a reaction or a quote name it.
[[nodiscard]] bool canBeNamed(const Message &message);
[[nodiscard]] Error noSuchConversation();
[[nodiscard]] Error noSuchMessage();
[[nodiscard]] Error windowClosed(const Conversation &conversation);
/// Refusal for whatever is not for this row any more but for the one it was merged into.
[[nodiscard]] Error mergedAway(const Conversation &row);
/// Does the message stand in that conversation's timeline: as its own, or as one of those merged into it?
[[nodiscard]] bool standsIn(const QString &conversation, const Message &message, Rows &rows);
[[nodiscard]] std::optional<Error> whyNoSuchResolution(const QString &code, Rows &rows);
enum class Sight { Nobody, SeesNot, Sees };
[[nodiscard]] Sight sightOfConversation(const QString &agent, const Conversation &row, Rows &rows);
/// When the customer was blocked, by this contact or by the one it was merged into; 0: may write to us.
[[nodiscard]] qint64 blockedSince(const QString &contact, Rows &rows);
/// May he let others see a conversation that is not their team's?
[[nodiscard]] bool maySeat(const QString &actor, Rows &rows);
/// Words for the list.
[[nodiscard]] QString previewOf(const Content &content);
/// Writes the provider's id into the event and, if facts were kept for it, those too.
void bringProviderId(QJsonObject &data, const QString &providerId, Rows &rows);

} // namespace waypost::conversations
