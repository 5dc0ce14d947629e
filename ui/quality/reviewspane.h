// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/quality/qualitybook.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace waypost::ui {

class FigureTiles;
class ReviewForm;
class ReviewRow;
class RowsView;
struct InboxContext;

/// The queue of reviews beside the one that is open. An agent sees those of his own work.
class ReviewsPane final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewsPane(InboxContext &context, QWidget *parent = nullptr);
    ~ReviewsPane() override;
    void show(const QualityBook &book);

Q_SIGNALS:
    void conversationChosen(const QString &conversation);

private:
    void refill();
    void showFigures();
    void open(int row);
    [[nodiscard]] std::optional<ReviewItem> otherOf(const ReviewItem &item) const;

    InboxContext &m_context;
    QualityBook m_book;
    QList<ReviewItem> m_shown;
    QComboBox *m_which;
    FigureTiles *m_tiles;
    std::unique_ptr<ReviewRow> m_painter;
    RowsView *m_rows;
    QStackedWidget *m_stack;
    QLabel *m_none;
    ReviewForm *m_form;
    QString m_chosen;
};

} // namespace waypost::ui
