// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/contactsview.h"
#include "core/sync/view.h"
#include "core/workspace/workspace.h"

namespace waypost::ui {

/// What the panel beside a conversation shows of its customer.
struct ContactFacts {
    struct Order {
        qint64 at = 0;
        int items = 0;
        QString total;
        bool operator==(const Order &) const = default;
    };
    QString person; ///< id of the contact that stands for him
    contacts::Contact contact; ///< of the person
    contacts::Contact address; ///< of this conversation: by it he is answered
    QList<contacts::Candidate> aliases;
    QHash<QString, workspace::Attribute> attributes; ///< custom fields of contacts
    QStringList segments; ///< names of those he is in
    QList<Order> orders; ///< in this conversation's messages, newest first
    QList<sync::ListedConversation> others;
    bool mayBeOthers = false; ///< there are likely duplicates of him
};

/// Desk's thread. `me`: agent whose own segments count too.
[[nodiscard]] ContactFacts contactFactsOf(sync::View &view, const sync::ListedConversation &listed,
                                          const QString &me, qint64 now);

} // namespace waypost::ui
