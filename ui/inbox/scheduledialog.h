// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <QTimeZone>

class QCheckBox;
class QDateTimeEdit;
class QLabel;

namespace waypost::ui {

class FlatButton;
class Theme;

/// A time to come: when a reply is to go out, or until when a conversation is set aside. A few that one often
/// wants, or any other within a year. Says so when the reply window will have closed by then. Times are the
/// reader's own.
class ScheduleDialog final : public QDialog {
    Q_OBJECT
public:
    struct Facts {
        qint64 nowMs = 0; ///< UTC
        qint64 windowUntilMs = 0; ///< of the conversation; 0: only templates can go out anyway
        qint64 chosenMs = 0; ///< the time it has now; 0: none yet
        bool needsWindow = true; ///< templates do not
    };
    enum class Use { Send, Snooze };
    ScheduleDialog(const Theme &theme, Use use, const Facts &facts, QWidget *parent);

    [[nodiscard]] qint64 chosenMs() const; ///< UTC ms, to the minute
    [[nodiscard]] bool keepsAsleep() const; ///< of a snooze: the customer's messages do not wake it
    void choose(qint64 atMs);
    /// In an hour, this evening, tomorrow morning, Monday morning: what of them is still to come, in order.
    [[nodiscard]] static QList<qint64> suggestions(qint64 nowMs, const QTimeZone &zone);

private:
    void explain();

    Facts m_facts;
    QDateTimeEdit *m_when;
    QLabel *m_warning;
    QCheckBox *m_keepAsleep;
    FlatButton *m_schedule;
};

} // namespace waypost::ui
