// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/conversations.h"

#include <QJsonArray>

/// The rows of conversations after an event. Each function sees its row and the event, nothing else: what it
/// needs to know beyond that, the decision has written into the event's data:
///   conversation     id of the thread the message belongs to
///   facts            what is true of the message from now on, see facts.h
///   provider_id      the provider's id of the message, or of the reaction, edit or revocation
///   early            true: the facts kept for provider_id are in `facts` and `quoted_by` now and can be
///   forgotten quoted_by        ids of messages that quote it and could not say so until now target provider
///   id of the message that a message.foretold is about window_from      the customer did something at that
///   time that opens the window quiet            the service speaks, not the customer: no window, nothing to
///   answer ad               it came from an ad preview          words for the list
///   lands            the conversation that its own is merged into
///   beside           ids of others of the same thread: the window is theirs too
///   blocked          of a sender who is blocked: kept, but nothing comes of it
///   survey           the question of a survey or an answer to it (survey.h): nobody waits for anything
namespace waypost::conversations {

void evolveConversation(Conversation &row, const QString &key, const Event &event);
/// The parts of it: what a conversation.… event does to its row; words that are listed with another
/// conversation than their own; the window of one beside it in the same thread; and of a row that goes where
/// the event's subject goes.
void evolveTriage(Conversation &row, const Event &event);
void landInList(Conversation &row, const Event &event);
void openWindowBeside(Conversation &row, const Event &event);
void evolvePlace(Conversation &row, const Event &event);
/// JSON text for a row: empty for an empty list.
[[nodiscard]] QString listText(const QJsonArray &list);
void evolveMessage(Message &row, const QString &key, const Event &event);

/// Does the customer get words of ours to read because of it, that did not count before?
[[nodiscard]] bool isReply(const Event &event);
void evolveLease(Conversation &row, const Event &event);

/// A message's ticks after an event about it; the list shows the same ones.
[[nodiscard]] QString statusAfter(const QString &status, const Event &event);

/// All tables of the feature.
[[nodiscard]] QList<Projection> projections();

} // namespace waypost::conversations
