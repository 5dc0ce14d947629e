// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardmodel.h"

#include "core/sync/boardview.h"

#include <QEvent>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using board::Figure;

constexpr int boardSoonMs = 120; ///< gathers changes
constexpr int casesAtOnce = 400; ///< other questions of the desk come in between
constexpr qsizetype mostPending = 5'000;
constexpr int usualTrend = 14;
constexpr std::array periods {1, 7, 14, 30};
constexpr qint64 spareMs = 7LL * 24 * 3600 * 1000;
constexpr int leastTarget = 50;
constexpr int mostTarget = 100;
} // namespace

BoardModel::BoardModel(sync::Desk &desk, const Clock &clock, QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_settings(settings)
{
    if (settings) {
        m_team = settings->value(u"board/team"_s).toString();
        m_channel = settings->value(u"board/channel"_s).toString();
        m_business = settings->value(u"board/business"_s, true).toBool();
        setDays(settings->value(u"board/days"_s, 1).toInt());
        setTarget(settings->value(u"board/target"_s, m_target).toInt());
    }
    m_second.setInterval(1'000);
    m_soon.setSingleShot(true);
    m_soon.setInterval(boardSoonMs);
    connect(&m_second, &QTimer::timeout, this, &BoardModel::tick);
    connect(&m_soon, &QTimer::timeout, this, &BoardModel::wake);
    connect(&desk, &sync::Desk::changed, this, &BoardModel::note);
}

qint64 BoardModel::now() const
{
    return m_clock.nowMs();
}

int BoardModel::trendDays() const
{
    return std::max(usualTrend, m_days);
}

qint64 BoardModel::since() const
{
    return board::startOfPeriod(now(), trendDays(), zone());
}

board::Scope BoardModel::scope() const
{
    return {now(), board::startOfPeriod(now(), m_days, zone()), 0, m_team, m_channel, m_business};
}

// Who looks

void BoardModel::watch(QWidget *window)
{
    window->installEventFilter(this);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeAll(window); });
    if (window->isVisible())
        see(window);
}

void BoardModel::see(QWidget *window)
{
    if (m_windows.contains(window))
        return;
    m_windows << window;
    m_second.start();
    wake();
    Q_EMIT ticked();
}

bool BoardModel::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Show)
        see(window);
    if (event->type() == QEvent::Hide) {
        m_windows.removeAll(window);
        if (m_windows.isEmpty())
            m_second.stop();
    }
    return QObject::eventFilter(watched, event);
}

// What changes

void BoardModel::note(const sync::ChangeSet &changes)
{
    static const QString all = u"*"_s;
    const auto keysOf = [&changes](const QString &table) { return changes.value(table); };
    for (const QString &key : keysOf(u"conversations"_s) + keysOf(u"sla_sessions"_s)) {
        m_stale = m_stale || key == all;
        m_pending << key.section(u'/', 0, 0);
    }
    noteContacts(keysOf(u"contacts"_s));
    const auto changedAny = [&changes](std::initializer_list<QString> tables) {
        return std::any_of(tables.begin(), tables.end(),
                           [&changes](const QString &table) { return changes.contains(table); });
    };
    StaleSides &stale = m_staleSides;
    stale.surroundings = stale.surroundings
        || changedAny({u"agents"_s, u"availabilities"_s, u"profiles"_s, u"queues"_s, u"sla_policies"_s,
                       u"surveys"_s});
    stale.doubles = stale.doubles || changedAny({u"collisions"_s});
    stale.verdicts = stale.verdicts || changedAny({u"ratings"_s});
    if (m_pending.size() > mostPending) { // nobody has looked for long
        m_pending.clear();
        m_stale = true;
    }
    if ((m_stale || m_staleSides.any() || !m_pending.isEmpty()) && !m_windows.isEmpty() && !m_soon.isActive())
        m_soon.start();
}

void BoardModel::noteContacts(const QSet<QString> &contacts)
{
    if (contacts.isEmpty())
        return;
    const bool every = contacts.contains(u"*"_s);
    for (const board::Case &each : m_board.cases())
        if (each.isOpen() && (every || contacts.contains(each.contact)))
            m_pending << each.conversation;
}

void BoardModel::wake()
{
    if (m_windows.isEmpty() || m_reading)
        return;
    if (m_stale || since() < m_since)
        begin();
    else if (m_staleSides.any())
        readSides();
    else if (!m_pending.isEmpty())
        readChanged();
}

void BoardModel::begin()
{
    m_reading = true;
    m_stale = false;
    m_staleSides = {};
    m_pending.clear();
    m_since = since();
    m_desk.ask<Beginning>(
        this,
        [from = m_since](sync::View &view) {
            sync::BoardView &rows = *view.board();
            return Beginning {rows.conversations(from), rows.surroundings(), rows.doubles(from),
                              rows.verdicts(from)};
        },
        [this](Beginning beginning) {
            m_coming.clear();
            m_coming.setSurroundings(std::move(beginning.surroundings));
            m_coming.setDoubles(std::move(beginning.doubles));
            m_coming.setVerdicts(std::move(beginning.verdicts));
            m_left = std::move(beginning.conversations);
            readOn();
        });
}

void BoardModel::readOn()
{
    if (m_left.isEmpty()) {
        const bool first = !std::exchange(m_counted, true);
        m_board = std::exchange(m_coming, {});
        lookForBreaches(first);
        return tell();
    }
    const QStringList some = m_left.mid(0, casesAtOnce);
    m_left.remove(0, some.size());
    m_desk.ask<QList<board::Case>>(
        this, [some, from = m_since](sync::View &view) { return view.board()->cases(some, from); },
        [this](const QList<board::Case> &cases) {
            m_coming.add(cases);
            readOn();
        });
}

void BoardModel::readChanged()
{
    m_reading = true;
    const QStringList some = m_pending.values().mid(0, casesAtOnce);
    const QSet<QString> taken(some.cbegin(), some.cend());
    m_pending -= taken;
    m_desk.ask<QList<board::Case>>(
        this, [some, from = m_since](sync::View &view) { return view.board()->cases(some, from); },
        [this, taken](const QList<board::Case> &cases) {
            m_board.take(taken, cases);
            lookForBreaches(false);
            tell();
        });
}

void BoardModel::readSides()
{
    m_reading = true;
    m_desk.ask<Sides>(
        this,
        [from = m_since, stale = std::exchange(m_staleSides, {})](sync::View &view) {
            sync::BoardView &rows = *view.board();
            Sides sides;
            if (stale.surroundings)
                sides.surroundings = rows.surroundings();
            if (stale.doubles)
                sides.doubles = rows.doubles(from);
            if (stale.verdicts)
                sides.verdicts = rows.verdicts(from);
            return sides;
        },
        [this](const Sides &sides) {
            if (sides.surroundings)
                m_board.setSurroundings(*sides.surroundings);
            if (sides.doubles)
                m_board.setDoubles(*sides.doubles);
            if (sides.verdicts)
                m_board.setVerdicts(*sides.verdicts);
            tell();
        });
}

void BoardModel::tell()
{
    m_reading = false;
    m_lastChange = now();
    Q_EMIT changed();
    if (m_stale || m_staleSides.any() || !m_pending.isEmpty())
        m_soon.start();
}

// Time

void BoardModel::tick()
{
    if (!m_counted)
        return;
    const bool nextDay = std::exchange(m_from, scope().from) != m_from;
    if (lookForBreaches(false) > 0 || nextDay)
        Q_EMIT changed();
    Q_EMIT ticked();
    if (since() > m_since + spareMs)
        m_stale = true; // what is older than any period need not be kept
    if (m_stale)
        wake();
}

int BoardModel::lookForBreaches(bool quietly)
{
    QSet<QString> late;
    int fresh = 0;
    for (const board::Sample &each : samples(Figure::Breached)) {
        const QString key = board::keyOf(*each.of);
        fresh += m_late.contains(key) ? 0 : 1;
        late << key;
    }
    m_late = std::move(late);
    if (fresh > 0 && !quietly)
        Q_EMIT breached(fresh);
    return fresh;
}

// What is looked at

void BoardModel::keep(const QString &name, const QVariant &value)
{
    if (m_settings)
        m_settings->setValue(u"board/"_s + name, value);
    if (!m_counted)
        return;
    lookForBreaches(true); // another choice breaks no promise
    Q_EMIT changed();
}

void BoardModel::setTeam(const QString &team)
{
    m_team = team;
    keep(u"team"_s, team);
}

void BoardModel::setChannel(const QString &channel)
{
    m_channel = channel;
    keep(u"channel"_s, channel);
}

void BoardModel::setDays(int days)
{
    m_days = std::find(periods.begin(), periods.end(), days) == periods.end() ? 1 : days;
    keep(u"days"_s, m_days);
    wake();
}

void BoardModel::setBusiness(bool business)
{
    m_business = business;
    keep(u"business"_s, business);
}

void BoardModel::setTarget(int percent)
{
    m_target = std::clamp(percent, leastTarget, mostTarget);
    keep(u"target"_s, m_target);
}

} // namespace waypost::ui
