// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/quality/qualitybook.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace waypost::ui {

class ElidedLabel;
class FlatButton;
class InlineBanner;
class MarkRow;
struct InboxContext;

/// One review: its scorecard as a form, a note for the agent, and, once both are given, what the second
/// opinion says. What is being written stays while the rows behind it change.
class ReviewForm final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewForm(InboxContext &context, QWidget *parent = nullptr);
    /// `other`: the other opinion, if there is one to see.
    void show(const ReviewItem &item, const feedback::Scorecard &card, const std::optional<ReviewItem> &other,
              bool leads);
    [[nodiscard]] QString review() const { return m_item.id; }

Q_SIGNALS:
    void conversationChosen(const QString &conversation);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fill();
    void buildMarks();
    void showTotal();
    void showOther();
    void updateButtons();
    [[nodiscard]] QJsonObject marks() const;
    [[nodiscard]] bool isMine() const; ///< the viewer may write it
    void give();
    void tellSeen();

    InboxContext &m_context;
    ReviewItem m_item;
    QList<feedback::Criterion> m_criteria;
    std::optional<ReviewItem> m_other;
    bool m_leads = false;
    ElidedLabel *m_title;
    ElidedLabel *m_about;
    InlineBanner *m_banner;
    QVBoxLayout *m_rows;
    QList<MarkRow *> m_marks;
    QLabel *m_coachingLabel;
    QPlainTextEdit *m_coaching;
    QLabel *m_second;
    ElidedLabel *m_total;
    FlatButton *m_open;
    FlatButton *m_ask; ///< for a second opinion
    FlatButton *m_take;
    FlatButton *m_give;
    QString m_given; ///< command on its way, whose refusal belongs here
    QString m_seenTold; ///< review the agent was noted to have read
};

} // namespace waypost::ui
