// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/rowpainter.h"
#include "ui/quality/qualitybook.h"

namespace waypost::ui {

struct InboxContext;

/// One line of the queue of reviews: whose work, which conversation, and how far it is.
class ReviewRow final : public RowPainter {
public:
    static constexpr int rowHeight = 60;
    ReviewRow(InboxContext &context, const QList<ReviewItem> &reviews)
        : m_context(context)
        , m_reviews(reviews)
    {
    }
    [[nodiscard]] int height(int, int) override { return rowHeight; }
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) override;
    [[nodiscard]] QString text(int row) const override;

private:
    [[nodiscard]] QString stateOf(const feedback::Review &review) const;
    InboxContext &m_context;
    const QList<ReviewItem> &m_reviews;
};

} // namespace waypost::ui
