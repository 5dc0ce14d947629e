// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/quality/qualitybook.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QMenu;

namespace waypost::ui {

class FigureTiles;
class InlineBanner;
class RatingRow;
class RowsView;
struct InboxContext;

/// What customers say: figures with how many they come from, and every answer below. A low one is looked
/// after from here.
class RatingsPane final : public QWidget {
    Q_OBJECT
public:
    explicit RatingsPane(InboxContext &context, QWidget *parent = nullptr);
    ~RatingsPane() override;
    void show(const QualityBook &book);
    [[nodiscard]] int days() const; ///< so far back one looks

Q_SIGNALS:
    void conversationChosen(const QString &conversation);
    void periodChanged();

private:
    void buildFilters();
    void offerAgents();
    void refill();
    void showFigures();
    void act(int row, const QString &action);
    void openMenu(int row, const QPoint &at);
    void addReviewActions(QMenu &menu, const feedback::Rating &rating);
    void followUp(const RatingItem &item);

    InboxContext &m_context;
    QualityBook m_book;
    QList<RatingItem> m_shown;
    QComboBox *m_kind;
    QComboBox *m_agent;
    QComboBox *m_period;
    QComboBox *m_which;
    FigureTiles *m_tiles;
    InlineBanner *m_cut;
    std::unique_ptr<RatingRow> m_painter;
    RowsView *m_rows;
};

} // namespace waypost::ui
