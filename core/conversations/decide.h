// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contacts.h"
#include "core/conversations/conversations.h"

/// The decisions of conversations, by what they are about. All pure: rows and ids in, facts or a refusal out.
namespace waypost::conversations {

[[nodiscard]] Result<Events> decideReply(const Command &command, Deciding &deciding);
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

[[nodiscard]] QList<Effect> effectsOfConversations(const Event &event, Rows &rows);

[[nodiscard]] std::optional<Conversation> conversationAt(Rows &rows, const QString &id);
[[nodiscard]] std::optional<Message> messageAt(Rows &rows, const QString &id);
[[nodiscard]] Error badValue(const QString &text);
[[nodiscard]] Error noSuchConversation();
[[nodiscard]] Error noSuchMessage();
[[nodiscard]] Error windowClosed(const Conversation &conversation);
/// Words for the list.
[[nodiscard]] QString previewOf(const Content &content);
/// Writes the provider's id into the event and, if facts were kept for it, those too.
void bringProviderId(QJsonObject &data, const QString &providerId, Rows &rows);

} // namespace waypost::conversations
