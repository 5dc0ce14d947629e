// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inbox/bubble.h"

#include <QCache>

#include <functional>

namespace waypost::ui {

class TimelineModel;

/// The timeline's rows: bubbles, lines about what happened, and what parts them: days, the unread mark.
class TimelineRows final : public RowPainter {
public:
    TimelineRows(InboxContext &context, const TimelineModel &model);

    void setCustomer(const QString &name) { m_customer = name; }
    void setHighlighted(const QString &entry) { m_highlighted = entry; } ///< empty: none
    void forget(); ///< colours or names have changed
    void forget(int first, int last); ///< rows that have changed, and the one below that may join them
    void forgetMedia(const QString &media, const std::function<void(int row)> &touched);

    [[nodiscard]] int height(int row, int width) override;
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) override;
    [[nodiscard]] QString text(int row) const override;
    [[nodiscard]] QList<HitArea> hitAreas(int row, const QRect &rect) override;
    [[nodiscard]] bool selectable(int row) const override;
    bool mouse(int row, const QRect &rect, QMouseEvent &event) override;

    [[nodiscard]] QString selectedText() const; ///< of the bubble where text was selected last
    void clearSelection();
    /// A link in customer text was clicked: nothing is opened without a question.
    std::function<void(const QString &address)> onLink;

private:
    [[nodiscard]] bool isLine(int row) const; ///< no bubble
    [[nodiscard]] bool startsDay(int row) const;
    [[nodiscard]] bool isUnreadMark(int row) const;
    [[nodiscard]] bool joins(int row) const; ///< the bubble above
    [[nodiscard]] int headHeight(int row) const;
    [[nodiscard]] Bubble &bubbleOf(int row, int width);
    [[nodiscard]] std::optional<Quote> quoteOf(const conversations::Message &message) const;
    [[nodiscard]] QString lineText(int row) const;
    void paintHead(QPainter &painter, int row, const QRect &rect) const;
    void paintLine(QPainter &painter, int row, const QRect &rect) const;

    InboxContext &m_context;
    const TimelineModel &m_model;
    QString m_customer;
    QString m_highlighted; ///< what a search has led to
    QCache<QString, Bubble> m_bubbles;
    QString m_selectedIn; ///< entry with a selection
    BubblePart *m_selecting = nullptr; ///< while the button is down
    QPointF m_origin;
};

} // namespace waypost::ui
