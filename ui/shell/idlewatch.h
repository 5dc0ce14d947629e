// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace waypost::ui {

/// Has anybody touched this program lately? Looks at keys, pointer and touch of all its windows; what was
/// typed is not looked at.
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);
    /// So long without a touch is idle; 0: never.
    void setMinutes(int minutes);
    [[nodiscard]] bool isIdle() const { return m_idle; }

Q_SIGNALS:
    void changed(bool idle);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void set(bool idle);

    const Clock &m_clock;
    QTimer m_timer; ///< rings when it may be so far
    qint64 m_touchedAt; ///< UTC ms
    int m_minutes = 0;
    bool m_idle = false;
};

} // namespace waypost::ui
