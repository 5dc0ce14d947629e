// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendars/hours.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QTreeWidget;

namespace waypost::ui {

class FlatButton;
class Theme;

/// Days that are not like their weekday: a list, and a line to add one to it.
class SpecialDays final : public QWidget {
    Q_OBJECT
public:
    SpecialDays(const Theme &theme, QWidget *parent);
    void setDays(const QList<calendars::SpecialDay> &days);
    [[nodiscard]] const QList<calendars::SpecialDay> &days() const { return m_days; } ///< by date
    /// Those are added; one of the same date and kind takes the place of the one before.
    void addDays(const QList<calendars::SpecialDay> &days);

Q_SIGNALS:
    void changed();

private:
    void addWritten();
    void removeChosen();
    void refill();

    QList<calendars::SpecialDay> m_days;
    QTreeWidget *m_list;
    QDateEdit *m_date;
    QLineEdit *m_name;
    QLineEdit *m_open;
    QCheckBox *m_yearly;
    FlatButton *m_remove;
};

} // namespace waypost::ui
