// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace waypost::ui {

class TimelineModel;

/// Seconds that run down below held messages. Awake only while there is one near the end of the timeline, or
/// a scheduled one in its last minute.
class DueWatch final : public QObject {
    Q_OBJECT
public:
    DueWatch(const TimelineModel &model, const Clock &clock, QObject *parent);

Q_SIGNALS:
    void ticked(int row); ///< its words have changed

private:
    void look(bool tell);

    const TimelineModel &m_model;
    const Clock &m_clock;
    QTimer m_second;
};

} // namespace waypost::ui
