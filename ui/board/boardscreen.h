// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/board/question.h"

#include <QPointer>
#include <QWidget>

class QMenu;

namespace waypost::ui {

class BoardActions;
class BoardCard;
class BoardModel;
class BoardWall;
class DrillDown;
class ElidedLabel;
class FlatButton;
class InlineBanner;
class Toast;
struct InboxContext;

/// The supervisor's board: live numbers, what is most at risk and what to do about it, the backlog, the
/// agents and how well promises were kept. Counts while it is on screen.
class BoardScreen final : public QWidget {
    Q_OBJECT
public:
    explicit BoardScreen(InboxContext &context, QWidget *parent = nullptr);
    ~BoardScreen() override;
    [[nodiscard]] BoardModel &model() { return *m_model; }
    void openWall(); ///< full screen
    [[nodiscard]] BoardWall *wall() const; ///< nullptr: it is closed
    DrillDown *ask(const BoardQuestion &question); ///< opens the list behind a number

Q_SIGNALS:
    void conversationChosen(const QString &conversation);
    void policiesWanted(); ///< the settings where promises are made
    void soundWanted(); ///< the wall: a promise was broken

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] BoardCard *makeRisk();
    [[nodiscard]] BoardCard *makeAges();
    [[nodiscard]] BoardCard *makeAgents();
    [[nodiscard]] BoardCard *makeTrend();
    void fillTeams();
    void fillChannels();
    void fillPeriods();
    void fillTargets(QMenu &menu, FlatButton &button);
    void showScope();
    void showFreshness();
    void showAdvice();
    [[nodiscard]] QString scopeWords() const;

    InboxContext &m_context;
    BoardModel *m_model;
    BoardActions *m_actions;
    InlineBanner *m_advice = nullptr;
    FlatButton *m_team = nullptr;
    FlatButton *m_channel = nullptr;
    FlatButton *m_period = nullptr;
    ElidedLabel *m_fresh = nullptr;
    BoardCard *m_trend = nullptr;
    Toast *m_toast = nullptr;
    QPointer<BoardWall> m_wall;
};

} // namespace waypost::ui
