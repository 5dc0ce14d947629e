// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/conversations.h"

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
namespace waypost::conversations {

void evolveConversation(Conversation &row, const QString &key, const Event &event);
void evolveMessage(Message &row, const QString &key, const Event &event);

/// A message's ticks after an event about it; the list shows the same ones.
[[nodiscard]] QString statusAfter(const QString &status, const Event &event);

/// All tables of the feature.
[[nodiscard]] QList<Projection> projections();

} // namespace waypost::conversations
