// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/view.h"

#include <QObject>

namespace waypost::ui {

/// Conversations that are chosen to be acted on together, in the order in which they were chosen. Stays when
/// the list scrolls or changes; another list empties it.
class Selection final : public QObject {
    Q_OBJECT
public:
    static constexpr int most = 500; ///< at once: what one oversees, and what goes out in a moment

    using QObject::QObject;
    [[nodiscard]] bool contains(const QString &conversation) const;
    [[nodiscard]] bool isEmpty() const { return m_chosen.isEmpty(); }
    [[nodiscard]] const QList<sync::ListedConversation> &all() const { return m_chosen; }
    void toggle(const sync::ListedConversation &listed);
    void add(const QList<sync::ListedConversation> &listed);
    void clear();

Q_SIGNALS:
    void changed();

private:
    QList<sync::ListedConversation> m_chosen;
};

} // namespace waypost::ui
