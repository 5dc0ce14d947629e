// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <algorithm>
#include <iterator>
#include <vector>

namespace waypost::calendars {

/// The open time of a stretch of days, in UTC seconds.
class OpenBlock {
public:
    struct Span {
        qint64 from = 0;
        qint64 to = 0;
        qint64 before = 0; ///< how much of the block is open before it
    };

    [[nodiscard]] qint64 total() const { return m_total; }

    /// The next open time; what touches the one before prolongs it.
    void add(qint64 from, qint64 to)
    {
        if (!m_spans.empty())
            from = std::max(from, m_spans.back().to);
        if (from >= to)
            return;
        if (!m_spans.empty() && m_spans.back().to == from)
            m_spans.back().to = to;
        else
            m_spans.push_back({from, to, m_total});
        m_total += to - from;
    }
    /// The first that ends after a moment; null if none does.
    [[nodiscard]] const Span *endingAfter(qint64 at) const
    {
        const auto span
            = std::upper_bound(m_spans.begin(), m_spans.end(), at,
                               [](qint64 moment, const Span &candidate) { return moment < candidate.to; });
        return span == m_spans.end() ? nullptr : &*span;
    }
    /// Open time of the block before a moment.
    [[nodiscard]] qint64 until(qint64 at) const
    {
        const Span *const span = endingAfter(at);
        return span ? span->before + std::max<qint64>(0, at - span->from) : m_total;
    }
    /// The earliest moment with so much open time before it: 1…total.
    [[nodiscard]] qint64 earliestWith(qint64 open) const
    {
        return momentIn(
            std::lower_bound(m_spans.begin(), m_spans.end(), open,
                             [](const Span &span, qint64 wanted) { return span.before < wanted; }),
            open);
    }
    /// The latest moment with so much open time before it: 0…total-1.
    [[nodiscard]] qint64 latestWith(qint64 open) const
    {
        return momentIn(
            std::upper_bound(m_spans.begin(), m_spans.end(), open,
                             [](qint64 wanted, const Span &span) { return wanted < span.before; }),
            open);
    }

private:
    static qint64 momentIn(std::vector<Span>::const_iterator next, qint64 open)
    {
        const Span &span = *std::prev(next);
        return span.from + open - span.before;
    }

    std::vector<Span> m_spans; ///< in order, apart from each other
    qint64 m_total = 0;
};

} // namespace waypost::calendars
