// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"

#include <QWidget>

namespace waypost::ui {

class ElidedLabel;
class FlatButton;
class Theme;

/// The line at the window's foot: is what I see current, what waits, how large is the copy on this machine.
class StatusBar final : public QWidget {
    Q_OBJECT
public:
    explicit StatusBar(const Theme &theme, QWidget *parent = nullptr);
    void setState(const sync::LinkState &state, qint64 nowMs);
    void setCache(qint64 bytes, int openConversations);
    void setReplies(int waiting); ///< in the outbox
    void addTool(QWidget *tool); ///< before what is said of the cache; the bar takes it

Q_SIGNALS:
    void outboxWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    sync::LinkState m_shown;
    qint64 m_offlineSince = 0; ///< UTC ms; 0: it is not, or was never connected since the start
    int m_replies = 0;
    ElidedLabel *m_state;
    ElidedLabel *m_synced;
    FlatButton *m_outbox;
    ElidedLabel *m_cache;
};

/// "Live", "Offline – the relay does not answer", …: the state in words.
/// `sinceMs`: when the line was lost, UTC ms; 0: not known.
[[nodiscard]] QString linkText(const sync::LinkState &state, qint64 nowMs, qint64 sinceMs = 0);
/// "Reading the local copy; 3 replies will be checked before sending": the same for what is on the screen.
[[nodiscard]] QString syncedText(const sync::LinkState &state, int replies);

} // namespace waypost::ui
