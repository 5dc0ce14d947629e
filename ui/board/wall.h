// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/board/question.h"

#include <QWidget>

namespace waypost::ui {

class BoardModel;
class ElidedLabel;
class FlatButton;
struct InboxContext;

/// The board for a screen on the wall: the same numbers, large, still; a sound when a promise is broken,
/// unless it is muted. Fills the second screen if there is one. Escape closes it, M mutes.
class BoardWall final : public QWidget {
    Q_OBJECT
public:
    BoardWall(InboxContext &context, BoardModel &model);
    void open(const QWidget *beside); ///< on another screen than this window's, if there is one
    [[nodiscard]] bool isMuted() const { return m_muted; }
    void setMuted(bool muted);
    void setAbout(const QString &about); ///< team, channel, period in words

Q_SIGNALS:
    void soundWanted(); ///< a promise was broken
    void asked(const waypost::ui::BoardQuestion &question);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void tick();
    InboxContext &m_context;
    BoardModel &m_model;
    ElidedLabel *m_about = nullptr;
    ElidedLabel *m_time = nullptr;
    FlatButton *m_mute = nullptr;
    bool m_muted = false;
};

} // namespace waypost::ui
