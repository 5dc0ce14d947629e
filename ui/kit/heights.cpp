// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/heights.h"

#include <algorithm>
#include <bit>

namespace waypost::ui {

void Heights::assign(int count, int height)
{
    m_heights.assign(size_t(count), height);
    rebuild();
}

void Heights::insert(int first, int count, int height)
{
    m_heights.insert(m_heights.begin() + first, size_t(count), height);
    rebuild();
}

void Heights::remove(int first, int count)
{
    m_heights.erase(m_heights.begin() + first, m_heights.begin() + first + count);
    rebuild();
}

void Heights::set(int row, int height)
{
    const qint64 difference = height - at(row);
    if (difference == 0)
        return;
    m_heights[size_t(row)] = height;
    m_total += difference;
    for (std::size_t i = size_t(row) + 1; i < m_tree.size(); i += i & (~i + 1))
        m_tree[i] += difference;
}

qint64 Heights::top(int row) const
{
    qint64 sum = 0;
    for (std::size_t i = size_t(row); i > 0; i &= i - 1)
        sum += m_tree[i];
    return sum;
}

int Heights::rowAt(qint64 y) const
{
    if (m_heights.empty())
        return -1;
    std::size_t row = 0; // rows wholly above y
    for (std::size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2)
        if (row + step < m_tree.size() && m_tree[row + step] <= y) {
            row += step;
            y -= m_tree[row];
        }
    return int(std::min(row, m_heights.size() - 1));
}

void Heights::rebuild()
{
    m_tree.assign(m_heights.size() + 1, 0);
    m_total = 0;
    for (std::size_t i = 1; i < m_tree.size(); ++i) {
        m_total += m_heights[i - 1];
        m_tree[i] += m_heights[i - 1];
        if (const std::size_t parent = i + (i & (~i + 1)); parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

} // namespace waypost::ui
