// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/calendars/calendars.h"
#include "ui/settings/deskpage.h"

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;

namespace waypost::ui {

class DayHours;
class FlatButton;
class SpecialDays;

/// When teams work: a calendar's zone, the hours of its week, days that differ. What is saved holds from then
/// on; the time before stays measured as it was.
class CalendarsPage final : public DeskPage {
    Q_OBJECT
public:
    CalendarsPage(const Theme &theme, sync::Desk &desk, const Clock &clock, QWidget *parent = nullptr);
    void choose(const QString &id); ///< empty: a new one

private:
    void addWeek();
    void readAgain() override;
    void take(const QHash<QString, Row> &rows);
    void fill(const QString &id);
    [[nodiscard]] std::optional<calendars::Hours> written() const; ///< nothing: a day can't be read
    void showExample();
    void save();
    void remove();
    void importDays();
    void takeFile(const QString &path);

    const Clock &m_clock;
    QHash<QString, calendars::Calendar> m_calendars; ///< by id
    QString m_chosen;
    bool m_touched = false; ///< the form says something else than the row
    QComboBox *m_which;
    QLineEdit *m_name;
    QComboBox *m_zone;
    std::array<DayHours *, 7> m_week {};
    SpecialDays *m_special;
    QLabel *m_example;
    QLabel *m_version;
    FlatButton *m_save;
    FlatButton *m_remove;
};

} // namespace waypost::ui
