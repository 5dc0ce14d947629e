// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendars/hours.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace waypost::ui {

class Theme;

/// The hours of one day: written ("9:00–12:30, 13:30–18:00") and, below, seen from midnight to midnight.
class DayHours final : public QWidget {
    Q_OBJECT
public:
    DayHours(const Theme &theme, const QString &name, QWidget *parent);
    void setOpen(const QList<calendars::Interval> &open);
    [[nodiscard]] std::optional<QList<calendars::Interval>> open() const; ///< nothing: it can't be read
    [[nodiscard]] QLineEdit &field() { return *m_field; }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QLineEdit *m_field;
};

} // namespace waypost::ui
