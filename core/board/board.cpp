// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/board.h"

namespace waypost::board {

const Case *Board::find(const QString &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.cend() ? nullptr : &m_cases[*place];
}

void Board::put(const Case &each)
{
    const QString key = keyOf(each);
    const auto place = m_places.constFind(key);
    if (place != m_places.cend()) {
        m_cases[*place] = each;
        return;
    }
    m_places.insert(key, m_cases.size());
    m_keys.insert(each.conversation, key);
    m_cases.push_back(each);
}

/// The last one takes its place: order means nothing here.
void Board::drop(const QString &key)
{
    const size_t place = m_places.take(key);
    m_keys.remove(m_cases[place].conversation, key);
    if (place + 1 != m_cases.size()) {
        m_cases[place] = std::move(m_cases.back());
        m_places[keyOf(m_cases[place])] = place;
    }
    m_cases.pop_back();
}

void Board::take(const QSet<QString> &conversations, const QList<Case> &cases)
{
    QSet<QString> there;
    for (const Case &each : cases)
        there << keyOf(each);
    for (const QString &conversation : conversations)
        for (const QString &key : m_keys.values(conversation))
            if (!there.contains(key))
                drop(key);
    add(cases);
}

void Board::add(const QList<Case> &cases)
{
    for (const Case &each : cases)
        put(each);
}

void Board::clear()
{
    m_cases.clear();
    m_places.clear();
    m_keys.clear();
    m_doubles.clear();
    m_verdicts.clear();
}

} // namespace waypost::board
