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

Q_SIGNALS:
    void outboxWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    sync::Link m_link = sync::Link::Offline;
    ElidedLabel *m_state;
    ElidedLabel *m_synced;
    FlatButton *m_outbox;
    ElidedLabel *m_cache;
};

/// "Live", "Offline – the relay does not answer", …: the state in words.
[[nodiscard]] QString linkText(const sync::LinkState &state, qint64 nowMs);

} // namespace waypost::ui
