// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/conversations.h"
#include "core/sync/view.h"
#include "ui/kit/chips.h"
#include "ui/kit/icons.h"
#include "ui/kit/ticks.h"

#include <QCoreApplication>

#include <optional>

namespace waypost::ui {

class Directory;

/// The inbox in words: what a screen reader hears and a list shows.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
public:
    [[nodiscard]] static QString
    ofKind(const QString &kind); ///< "Photo", "Voice message"; for kindOf() names
    [[nodiscard]] static std::optional<Icon> iconOfKind(const QString &kind); ///< none for text
    /// The last message on one line, without its author: its words, else its kind's.
    [[nodiscard]] static QString preview(const conversations::Conversation &conversation);
    /// "You: ", "Mei: "; empty for the customer.
    [[nodiscard]] static QString previewPrefix(const conversations::Conversation &conversation,
                                               const Directory &directory);
    [[nodiscard]] static QString activity(const conversations::Activity &activity,
                                          const Directory &directory);
    [[nodiscard]] static QString priority(const QString &priority); ///< "Urgent"
    [[nodiscard]] static QString
    resolution(const QString &code); ///< "Solved"; a code it does not know as it is
    /// `promise`: what is owed, if it is; it says more than how long the customer has waited.
    [[nodiscard]] static QList<Chip> chips(const sync::ListedConversation &listed, const Directory &directory,
                                           qint64 nowMs, const std::optional<Chip> &promise = {});
    [[nodiscard]] static std::optional<Chip> windowChip(const conversations::Conversation &conversation,
                                                        qint64 nowMs);
    /// "Lucía Márquez, 2 unread, waiting 4 min: ¿Puedo cambiar…"
    [[nodiscard]] static QString spoken(const sync::ListedConversation &listed, const Directory &directory,
                                        qint64 nowMs);
    [[nodiscard]] static QString writing(const QStringList &names); ///< "Mei is writing…"
    [[nodiscard]] static QString firstName(const QString &name);
};

[[nodiscard]] Tick tickOf(const QString &status); ///< of a message of ours
[[nodiscard]] QStringList tagsOf(const conversations::Conversation &conversation);
/// "₹ 5,897": in the reader's locale, with the currency's own digits.
[[nodiscard]] QString moneyText(const Money &money);

} // namespace waypost::ui
