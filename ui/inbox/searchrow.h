// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inbox/searchresults.h"

namespace waypost::ui {

/// Paints lines of search results: whose it is and when, then the words with what matched marked.
class SearchRow final : public RowPainter {
public:
    SearchRow(InboxContext &context, const QList<SearchLine> &lines)
        : m_context(context)
        , m_lines(lines)
    {
    }
    [[nodiscard]] int height(int row, int width) override;
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) override;
    [[nodiscard]] QString text(int row) const override;
    [[nodiscard]] bool selectable(int row) const override;

private:
    void paintHit(QPainter &painter, const search::SearchHit &hit, const QRect &rect, const RowState &state);
    void paintSnippet(QPainter &painter, const search::SearchHit &hit, const QRect &rect);

    InboxContext &m_context;
    const QList<SearchLine> &m_lines;
};

} // namespace waypost::ui
