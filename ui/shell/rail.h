// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/icons.h"
#include "ui/shell/commands.h"

#include <QWidget>

class QAbstractButton;

namespace waypost::ui {

class Theme;

/// The dark strip at the window's edge: the screens above, the window's own tools below. 56 px wide.
class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);
    void setScreen(CommandId screen); ///< the one shown
    void setBoardShown(bool shown); ///< for those who lead a team
    void setUnread(int conversations); ///< badge on the inbox
    void setAttention(int commands); ///< what was refused or stopped: badge on the outbox

Q_SIGNALS:
    void chosen(waypost::ui::CommandId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Button;
    [[nodiscard]] Button *add(Icon icon, const QString &name, CommandId id);
    const Theme &m_theme;
    Button *m_inbox;
    Button *m_board;
    Button *m_contacts;
    Button *m_quality;
    Button *m_outbox;
    CommandId m_screen = CommandId::Inbox;
};

} // namespace waypost::ui
