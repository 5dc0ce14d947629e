// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/rowpainter.h"
#include "ui/quality/qualitybook.h"

namespace waypost::ui {

struct InboxContext;

/// One line of the ratings: score, customer, what he said, whose work it was, and whether somebody follows
/// up.
class RatingRow final : public RowPainter {
public:
    static constexpr int rowHeight = 60;
    RatingRow(InboxContext &context, const QList<RatingItem> &ratings)
        : m_context(context)
        , m_ratings(ratings)
    {
    }
    [[nodiscard]] int height(int, int) override { return rowHeight; }
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) override;
    [[nodiscard]] QString text(int row) const override;
    [[nodiscard]] QList<HitArea> hitAreas(int row, const QRect &rect) override;
    /// For supervisors: a click on the chip of a low score looks after it, or says that it is done.
    void setLeads(bool leads) { m_leads = leads; }

private:
    [[nodiscard]] QString agentOf(const feedback::Rating &rating) const;
    [[nodiscard]] QString followUp(const feedback::Rating &rating) const;
    [[nodiscard]] QRect followUpRect(const QString &words, const QRect &rect) const; ///< before mirroring

    InboxContext &m_context;
    const QList<RatingItem> &m_ratings;
    bool m_leads = false;
};

} // namespace waypost::ui
