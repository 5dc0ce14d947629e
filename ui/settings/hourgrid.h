// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sla/backtest.h"

#include <QWidget>

namespace waypost::ui {

class Theme;

/// The hours of a week as a field of 7 × 24: the darker, the more would have been missed of what was due
/// then.
class HourGrid final : public QWidget {
    Q_OBJECT
public:
    HourGrid(const Theme &theme, QWidget *parent);
    void setHours(const std::array<sla::Compared, sla::hoursOfAWeek> &hours);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override; ///< tooltips: the figures of an hour

private:
    [[nodiscard]] QRect cell(int day, int hour) const;
    [[nodiscard]] QString textOf(int day, int hour) const;

    const Theme &m_theme;
    std::array<sla::Compared, sla::hoursOfAWeek> m_hours {};
};

} // namespace waypost::ui
