// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <vector>

namespace waypost::ui {

/// Heights of many rows, their sums and "which row is at y" in logarithmic time (a Fenwick tree); rows are
/// added and removed in linear time, which at 100,000 rows is still well below a millisecond. Heights in
/// pixels, >= 0.
class Heights {
public:
    void assign(int count, int height); ///< all the same
    void insert(int first, int count, int height);
    void remove(int first, int count);
    void set(int row, int height);

    [[nodiscard]] int count() const { return int(m_heights.size()); }
    [[nodiscard]] int at(int row) const { return m_heights[size_t(row)]; }
    [[nodiscard]] qint64 top(int row) const; ///< sum of all before; row == count() gives the total
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] int
    rowAt(qint64 y) const; ///< the row that covers y, clamped to [0, count() - 1]; -1 if there is none

private:
    void rebuild();

    std::vector<int> m_heights;
    std::vector<qint64> m_tree; // 1-based
    qint64 m_total = 0;
};

} // namespace waypost::ui
