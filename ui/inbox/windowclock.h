// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/elidedlabel.h"

#include <QTimer>

namespace waypost::ui {

/// "Window 11 h 24 min": how long one may still write freely. Wakes only when the words change, and only
/// while they can be seen.
class WindowClock final : public QWidget {
    Q_OBJECT
public:
    explicit WindowClock(InboxContext &context, QWidget *parent = nullptr);
    void setUntil(qint64 untilMs); ///< UTC ms; 0: never opened
    [[nodiscard]] QString text() const { return m_label->text(); }

Q_SIGNALS:
    void closed(); ///< it has just run out

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tick();

    InboxContext &m_context;
    ElidedLabel *m_label;
    QTimer m_timer;
    qint64 m_until = 0;
    bool m_open = false;
};

} // namespace waypost::ui
