// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sla/terms.h"

#include <QWidget>

#include <map>

class QComboBox;
class QSpinBox;

namespace waypost::ui {

/// What is promised: for each priority and clock a number with its unit, or nothing.
class TargetGrid final : public QWidget {
    Q_OBJECT
public:
    explicit TargetGrid(QWidget *parent);
    void setGrid(const sla::Grid &grid);
    [[nodiscard]] sla::Grid grid() const;
    void setDays(bool possible); ///< working days: only with a calendar
    /// The priority, and `kind`, of a target to give an example of: a usual one before the rare, a reply
    /// before the rest. Empty: there is no target.
    [[nodiscard]] static QString exampleRow(const sla::Grid &grid, sla::ClockKind &kind);

Q_SIGNALS:
    void changed();

private:
    struct Cell {
        QSpinBox *number;
        QComboBox *unit;
    };
    [[nodiscard]] Cell makeCell(const QString &priority, sla::ClockKind kind);

    std::map<std::pair<QString, sla::ClockKind>, Cell> m_cells;
};

/// "urgent", "high", "normal", "low"
[[nodiscard]] const QStringList &priorities();

} // namespace waypost::ui
