// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/board/figures.h"
#include "core/sync/desk.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QTimeZone>

#include <optional>

class QSettings;

namespace waypost::ui {

/// The rows that a board counts, kept up to date with the desk while somebody looks, and what is looked at:
/// team, channel, period, open time. Never asks the relay; a tick reads nothing. GUI thread only.
class BoardModel final : public QObject {
    Q_OBJECT
public:
    /// Without settings nothing is remembered. Desk, clock and settings outlive it.
    BoardModel(sync::Desk &desk, const Clock &clock, QSettings *settings, QObject *parent = nullptr);

    /// Counts and ticks as long as `window` is visible; a board and its wall may both be.
    void watch(QWidget *window);

    [[nodiscard]] const board::Board &board() const { return m_board; }
    [[nodiscard]] board::Scope scope() const; ///< as of now
    [[nodiscard]] board::Samples samples(board::Figure figure) const
    {
        return board::samplesOf(figure, m_board, scope());
    }
    [[nodiscard]] std::vector<qint64> values(board::Figure figure) const
    {
        return board::valuesOf(figure, m_board, scope());
    }
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] QTimeZone zone() const { return QTimeZone::systemTimeZone(); }
    [[nodiscard]] bool isCounted() const
    {
        return m_counted;
    } ///< false: the rows are being read for the first time
    [[nodiscard]] qint64 lastChange() const
    {
        return m_lastChange;
    } ///< UTC ms at which rows last came; 0: not yet

    [[nodiscard]] const QString &team() const { return m_team; } ///< as in board::Scope
    [[nodiscard]] const QString &channel() const { return m_channel; }
    [[nodiscard]] int days() const { return m_days; } ///< 1 (today), 7, 14 or 30
    [[nodiscard]] bool business() const { return m_business; }
    [[nodiscard]] int target() const { return m_target; } ///< percent of promises to keep
    [[nodiscard]] int trendDays() const;
    void setTeam(const QString &team);
    void setChannel(const QString &channel);
    void setDays(int days);
    void setBusiness(bool business);
    void setTarget(int percent);

    void tick(); ///< a second has passed

Q_SIGNALS:
    void changed(); ///< rows or scope: count everything
    void ticked(); ///< only time has passed
    void breached(int cases); ///< so many promises have just been broken

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Beginning {
        QStringList conversations;
        board::Surroundings surroundings;
        QList<board::DoubleReply> doubles;
        QList<board::Verdict> verdicts;
    };
    void see(QWidget *window);
    /// What is not hung on conversations; what has not changed is not read.
    struct Sides {
        std::optional<board::Surroundings> surroundings {};
        std::optional<QList<board::DoubleReply>> doubles {};
        std::optional<QList<board::Verdict>> verdicts {};
    };
    struct StaleSides {
        bool surroundings = false;
        bool doubles = false;
        bool verdicts = false;
        [[nodiscard]] bool any() const { return surroundings || doubles || verdicts; }
    };
    void note(const sync::ChangeSet &changes);
    void noteContacts(const QSet<QString> &contacts);
    void wake(); ///< reads what has changed, if somebody looks and nothing is being read
    void begin(); ///< all of it
    void readOn();
    void readChanged();
    void readSides();
    void tell(); ///< rows came
    int lookForBreaches(bool quietly); ///< how many are new
    void keep(const QString &name, const QVariant &value);
    [[nodiscard]] qint64 since() const; ///< UTC ms of the oldest that may be counted

    sync::Desk &m_desk;
    const Clock &m_clock;
    QSettings *m_settings;
    board::Board m_board;
    board::Board m_coming; ///< while all of it is read
    QStringList m_left; ///< conversations still to be read for it
    QSet<QString> m_pending; ///< conversations that changed
    QSet<QString> m_late; ///< keys of cases that were breached a moment ago
    QList<QWidget *> m_windows;
    QTimer m_second;
    QTimer m_soon;
    QString m_team;
    QString m_channel;
    int m_days = 1;
    int m_target = 95;
    bool m_business = true;
    bool m_stale = true; ///< all is to be read
    StaleSides m_staleSides;
    bool m_reading = false;
    bool m_counted = false;
    qint64 m_since = 0; ///< what the board was read from
    qint64 m_lastChange = 0;
    qint64 m_from = 0; ///< start of the period at the last tick
};

} // namespace waypost::ui
