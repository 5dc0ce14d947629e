// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace waypost::ui {

class RatingsPane;
class ReviewsPane;
class SegmentTabs;
struct InboxContext;

/// What customers and colleagues say of our work: ratings and reviews. Reads again a moment after they have
/// changed, and only while it is on screen. Everything works offline: what is given goes through the outbox.
class QualityScreen final : public QWidget {
    Q_OBJECT
public:
    explicit QualityScreen(InboxContext &context, QWidget *parent = nullptr);
    void showReviews(bool reviews); ///< false: the ratings

Q_SIGNALS:
    void conversationChosen(const QString &conversation);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readAgain();

    InboxContext &m_context;
    SegmentTabs *m_tabs;
    RatingsPane *m_ratings;
    ReviewsPane *m_reviews;
    QStackedWidget *m_stack;
    QTimer m_soon;
    bool m_stale = true;
    int m_asked = 0; ///< answers to older questions are dropped
};

} // namespace waypost::ui
