// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/selection.h"

#include <algorithm>

namespace waypost::ui {

bool Selection::contains(const QString &conversation) const
{
    return std::any_of(m_chosen.begin(), m_chosen.end(),
                       [&](const auto &listed) { return listed.id == conversation; });
}

void Selection::toggle(const sync::ListedConversation &listed)
{
    if (contains(listed.id))
        m_chosen.removeIf([&](const auto &chosen) { return chosen.id == listed.id; });
    else if (m_chosen.size() < most)
        m_chosen << listed;
    Q_EMIT changed();
}

void Selection::add(const QList<sync::ListedConversation> &listed)
{
    QSet<QString> known;
    for (const auto &chosen : m_chosen)
        known.insert(chosen.id);
    for (const auto &each : listed)
        if (m_chosen.size() < most && !known.contains(each.id))
            m_chosen << each;
    Q_EMIT changed();
}

void Selection::clear()
{
    if (m_chosen.isEmpty())
        return;
    m_chosen.clear();
    Q_EMIT changed();
}

} // namespace waypost::ui
