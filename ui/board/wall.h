// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/board/question.h"

#include <QWidget>

class QScreen;

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
    BoardWall(InboxContext &context, BoardModel &model, int percent);
    void openOn(const QScreen *screen);
    /// Another screen than this window's, if there is one.
    [[nodiscard]] static QScreen *screenBeside(const QWidget *window);
    [[nodiscard]] static int percentFor(int width); ///< how large what it shows is on a screen of that width
    [[nodiscard]] bool isMuted() const { return m_muted; }
    void setMuted(bool muted);
    void setAbout(const QString &about); ///< team, channel, period in words

Q_SIGNALS:
    void soundWanted(); ///< a promise was broken
    void asked(const waypost::ui::BoardQuestion &question);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void tick();
    InboxContext &m_context;
    BoardModel &m_model;
    int m_percent;
    ElidedLabel *m_about = nullptr;
    ElidedLabel *m_time = nullptr;
    FlatButton *m_mute = nullptr;
    bool m_muted = false;
};

} // namespace waypost::ui
