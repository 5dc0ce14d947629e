// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole month of a team of ten, as the relay would live it: March 2026, in which Berlin and New York both
// change their clocks, with holidays, lunch, pauses, raised priorities and a policy that is switched off.
// What the relay's rows say in the end is held against a reference that counts minutes, and against the same
// journal applied once more. The seed is fixed, WAYPOST_SEED adds to it; WAYPOST_LONG: all 20,000 sessions.
#include "core/calendars/calendars.h"
#include "core/channels/channels.h"
#include "core/contacts/contacts.h"
#include "core/conversations/conversations.h"
#include "core/events/ordered.h"
#include "core/sla/sla.h"
#include "core/team/team.h"
#include "core/workspace/workspace.h"
#include "tests/core/sla/sessionkit.h"
#include "tests/core/sla/slowclocks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <map>
#include <random>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;
using sla::Clock;
using sla::ClockKind;
using sla::ClockState;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int agentsInTeam = 10;

Features featuresOfMonth()
{
    return {workspace::workspace(),
            calendars::calendars(),
            channels::channels(),
            contacts::contacts(),
            team::team(),
            conversations::conversations(),
            sla::sla()};
}

/// Rows by table, as a store keeps them.
class TableRows final : public Rows {
public:
    std::optional<Row> load(const QString &table, const QString &key) override
    {
        const auto rows = m_tables.constFind(table);
        if (rows == m_tables.cend())
            return std::nullopt;
        const auto row = rows->constFind(key);
        return row == rows->cend() ? std::nullopt : std::optional(*row);
    }
    void save(const QString &table, const QString &key, const Row &row) override
    {
        m_tables[table][key] = row;
    }
    QStringList inOrder(const Table &table, const QString &index, const QVariantList &values, int most,
                        int skip) override
    {
        return inOrderOver(nullptr, m_tables.value(table.name), table, index, values, most, skip);
    }
    [[nodiscard]] const QHash<QString, Row> &of(const QString &table) { return m_tables[table]; }

private:
    QHash<QString, QHash<QString, Row>> m_tables;
};

/// A relay without anything around it, on a clock of its own.
class Relay {
public:
    explicit Relay(qint64 startMs)
        : nowMs(startMs)
    {
    }
    Features features = featuresOfMonth();
    TableRows rows;
    Events journal;
    qint64 nowMs;

    QString give(const QString &type, const QString &subject, const QJsonObject &data, const QString &actor)
    {
        const QString id = fresh();
        last = id;
        return take({id, type, subject, actor, nowMs, journal.size(), data});
    }
    void goTo(qint64 ms)
    {
        while (!m_due.empty() && m_due.begin()->first.first <= ms) {
            const QString id = m_due.begin()->first.second;
            const Timer timer = m_due.begin()->second;
            m_due.erase(m_due.begin());
            m_timers.remove(id);
            nowMs = std::max(nowMs, timer.at);
            take({fresh(), timer.type, timer.subject, u"relay"_s, nowMs, 0, timer.data});
        }
        nowMs = std::max(nowMs, ms);
    }
    QString fresh() { return Ids(nowMs, "month " + QByteArray::number(++m_count)).next(); }
    QString last;

private:
    QString take(const Command &command)
    {
        Ids ids(command.at, command.id.toUtf8());
        Deciding deciding {rows, ids};
        auto events = decide(command, features, deciding);
        if (!events)
            return events.error().code;
        for (Event &event : *events) {
            event.seq = journal.size() + 1;
            apply(event, features, rows);
            for (const Timer &timer : timersOf(event, features, rows))
                set(timer);
            journal << event;
        }
        return {};
    }
    void set(const Timer &timer)
    {
        if (const auto known = m_timers.constFind(timer.id); known != m_timers.cend()) {
            m_due.erase({*known, timer.id});
            m_timers.erase(known);
        }
        if (timer.at == 0)
            return;
        m_timers.insert(timer.id, timer.at);
        m_due.emplace(std::make_pair(timer.at, timer.id), timer);
    }
    std::map<std::pair<qint64, QString>, Timer> m_due;
    QHash<QString, qint64> m_timers;
    int m_count = 0;
};

qint64 utcMinute(const QDate &date, int minute = 0)
{
    return QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() / minuteMs + minute;
}

/// The month and everybody in it.
class Month {
public:
    static constexpr std::array channels {"berlin"_L1, "newyork"_L1, "always"_L1};

    explicit Month(int sessions)
        : relay(utcMinute(QDate(2026, 2, 28)) * minuteMs)
        , m_random(quint32(20'260'301 + qEnvironmentVariableIntValue("WAYPOST_SEED")))
    {
        setUp();
        plan(sessions);
    }

    void live()
    {
        for (auto it = m_plan.begin(); it != m_plan.end(); ++it) {
            relay.goTo(it->first * minuteMs);
            if (it->first >= switchOff && !m_off)
                switchPolicyOff();
            act(it->second, it->first);
        }
        relay.goTo(end * minuteMs);
    }
    struct One {
        int number = 0;
        int channel = 0;
        QString conversation {};
        QList<Told> told {};
        bool closed = false;
        bool snoozed = false;
        int policy = 0; ///< that it began with
    };
    [[nodiscard]] const QList<One> &all() const { return m_all; }
    [[nodiscard]] SlowClocks reference(const One &one) const
    {
        QList<SlowPolicy> policies {m_policies[one.policy], m_policies[3]};
        return {policies, one.told, end};
    }
    static constexpr qint64 first = 29'538'720; // 2026-03-01 00:00 UTC in minutes
    static constexpr qint64 switchOff = first + 20 * 1440 + 600;
    static constexpr qint64 end = first + 50 * 1440;
    Relay relay;

private:
    enum class Step { Ask, Answer, Snooze, Open, Close, Raise };
    struct Planned {
        int session = 0;
        Step step = Step::Ask;
    };
    int upTo(int most) { return int(m_random() % quint32(most)); }

    void setUp()
    {
        m_tables.reserve(3);
        const auto berlinRule = [](int weekday, int minute) {
            return weekday <= 5 && ((minute >= 540 && minute < 750) || (minute >= 780 && minute < 1'080));
        };
        const auto yorkRule = [](int, int minute) { return minute >= 60 && minute < 1'200; };
        const QDate holiday(2026, 3, 9);
        const qint64 from = first - 1440;
        const qint64 to = end + 41'000;
        m_tables.emplace_back(QTimeZone("Europe/Berlin"), berlinRule, QList<QDate> {holiday}, from, to);
        m_tables.emplace_back(QTimeZone("America/New_York"), yorkRule, QList<QDate> {}, from, to);
        m_tables.emplace_back(
            QTimeZone("UTC"), [](int, int) { return true; }, QList<QDate> {}, from, to);
        calendars::Hours office {0, u"Europe/Berlin"_s};
        for (std::size_t weekday = 0; weekday < 5; ++weekday)
            office.week[weekday] = {{540 * 60, 750 * 60}, {780 * 60, 1'080 * 60}};
        office.special << calendars::SpecialDay {holiday, u"Holiday"_s, {}, false};
        calendars::Hours york {0, u"America/New_York"_s};
        for (auto &weekday : york.week)
            weekday = {{60 * 60, 1'200 * 60}};
        for (int i = 0; i < agentsInTeam; ++i) {
            m_agents << relay.fresh();
            relay.give(u"agent.add"_s, m_agents.last(),
                       {{u"name"_s, u"Agent"_s}, {u"role"_s, i == 0 ? u"owner"_s : u"agent"_s}}, u"setup"_s);
        }
        for (const auto channel : channels)
            relay.rows.save(u"channels"_s, channel, write(channels::Channel {}));
        policy(0, saveCalendar(u"Office"_s, office), {60, 120, 900}, {15, 30, 240});
        policy(1, saveCalendar(u"York"_s, york), {240, 90, 2'000}, {30, 10, 1'000});
        policy(2, {}, {30, 45, 1'440}, {10, 20, 300});
        policy(3, {}, {500, 400, 5'000}, {100, 100, 2'500});
    }
    QString saveCalendar(const QString &name, const calendars::Hours &hours)
    {
        const QString id = relay.fresh();
        relay.give(u"calendar.save"_s, id, {{u"name"_s, name}, {u"hours"_s, calendars::toJson(hours)}},
                   m_agents[0]);
        return id;
    }
    /// The last one fits whatever no other does.
    void policy(int number, const QString &calendar, const std::array<qint64, 3> &normal,
                const std::array<qint64, 3> &urgent)
    {
        SlowPolicy slow;
        slow.hours = &m_tables[std::size_t(number == 3 ? 2 : number)];
        sla::Grid grid;
        const auto fill = [&](const QString &priority, const std::array<qint64, 3> &minutes) {
            constexpr std::array kinds {ClockKind::First, ClockKind::Next, ClockKind::Resolution};
            for (std::size_t i = 0; i < kinds.size(); ++i) {
                slow.minutes[priority][kinds[i]] = minutes[i];
                grid[priority][kinds[i]] = {minutes[i] * 60, 0};
            }
        };
        fill(u"normal"_s, normal);
        fill(u"urgent"_s, urgent);
        m_policies << slow;
        m_policyIds << relay.fresh();
        QJsonObject data {
            {u"name"_s, u"Policy"_s},
            {u"position"_s, number},
            {u"grid"_s, sla::toJson(grid)},
            {u"calendar"_s, calendar},
            {u"levels"_s,
             QJsonArray {QJsonObject {
                 {u"clock"_s, u"first"_s}, {u"offset"_s, -300}, {u"actions"_s, QJsonArray {u"notify"_s}}}}}};
        if (number < 3)
            data.insert("fits"_L1,
                        QJsonObject {{u"channel"_s, QJsonArray {QString(channels[std::size_t(number)])}}});
        m_refused = relay.give(u"policy.save"_s, m_policyIds.last(), data, m_agents[0]);
        Q_ASSERT(m_refused.isEmpty());
    }

    void plan(int sessions)
    {
        for (int i = 0; i < sessions; ++i) {
            m_all << One {i, upTo(3)};
            qint64 minute = first + upTo(30 * 1440);
            m_plan.emplace(minute, Planned {i, Step::Ask});
            const int steps = 2 + upTo(9);
            for (int step = 0; step < steps; ++step) {
                constexpr std::array gaps {1, 7, 40, 200, 900, 2'000};
                minute += 1 + upTo(gaps[std::size_t(upTo(int(gaps.size())))]);
                constexpr std::array usual {Step::Answer, Step::Answer, Step::Ask,   Step::Ask,
                                            Step::Snooze, Step::Open,   Step::Close, Step::Raise};
                m_plan.emplace(minute, Planned {i, usual[std::size_t(upTo(int(usual.size())))]});
            }
        }
    }
    void switchPolicyOff()
    {
        m_off = true;
        const qint64 minute = relay.nowMs / minuteMs;
        m_refused = relay.give(u"policy.remove"_s, m_policyIds[2], {}, m_agents[0]);
        relay.goTo(relay.nowMs);
        for (One &one : m_all)
            if (one.policy == 2 && !one.told.isEmpty() && !one.closed)
                one.told << Told {Told::Policy, minute, {}, {}, 1};
    }
    void act(const Planned &planned, qint64 minute)
    {
        One &one = m_all[planned.session];
        switch (planned.step) {
        case Step::Ask:
            ask(one, minute);
            break;
        case Step::Answer:
            answer(one, minute);
            break;
        case Step::Snooze:
            if (!one.closed && !one.snoozed && give(u"conversation.snooze"_s, one)) {
                one.snoozed = true;
                one.told << Told {Told::Snoozed, minute};
            }
            break;
        case Step::Open:
            if (one.snoozed && give(u"conversation.reopen"_s, one)) {
                one.snoozed = false;
                one.told << Told {Told::Opened, minute};
            }
            break;
        case Step::Close:
            if (!one.closed && give(u"conversation.resolve"_s, one)) {
                one.closed = true;
                one.snoozed = false;
                one.told << Told {Told::Closed, minute};
            }
            break;
        case Step::Raise:
            if (!one.closed && give(u"conversation.set_priority"_s, one, {{u"priority"_s, u"urgent"_s}}))
                one.told << Told {Told::Priority, minute, u"urgent"_s};
            break;
        }
        relay.goTo(relay.nowMs);
    }
    bool give(const QString &type, const One &one, const QJsonObject &data = {})
    {
        return relay.give(type, one.conversation, data, m_agents[upTo(agentsInTeam)]).isEmpty();
    }
    void ask(One &one, qint64 minute)
    {
        const bool switchedOff = m_off && one.channel == 2;
        if (one.told.isEmpty())
            one.policy = switchedOff ? 3 : one.channel;
        const bool comesBack = switchedOff && one.closed; // to what is left
        relay.give(
            u"message.receive"_s, {},
            {{u"channel"_s, QString(channels[std::size_t(one.channel)])},
             {u"provider_id"_s, QString(u"wamid."_s + relay.fresh())},
             {u"sender"_s,
              QJsonObject {{u"phone"_s, QString(u"+4915"_s + QString::number(100'000'000 + one.number))}}},
             {u"at"_s, minute * minuteMs},
             {u"content"_s, toJson(conversations::TextContent {u"?"_s})}},
            u"provider"_s);
        const auto message = loadAs<conversations::Message>(relay.rows, u"messages"_s, relay.last);
        one.conversation = message->conversation;
        one.told << Told {Told::Asked, minute, {}, relay.last};
        if (comesBack && one.policy != 3)
            one.told << Told {Told::Policy, minute, {}, {}, 1};
        one.closed = one.snoozed = false;
    }
    /// Not to a closed one: that would open it again, which is another test's.
    void answer(One &one, qint64 minute)
    {
        const QString who = m_agents[upTo(agentsInTeam)];
        if (one.closed
            || !relay
                    .give(
                        u"conversation.reply"_s, one.conversation,
                        {{u"content"_s, toJson(conversations::TextContent {u"!"_s})}, {u"override"_s, true}},
                        who)
                    .isEmpty())
            return;
        one.told << Told {Told::Answered, minute, who, relay.last};
    }

    std::mt19937 m_random;
    std::vector<MinuteTable> m_tables;
    QList<SlowPolicy> m_policies;
    QStringList m_policyIds;
    QStringList m_agents;
    QList<One> m_all;
    std::multimap<qint64, Planned> m_plan;
    QString m_refused;
    bool m_off = false;
};

QString shown(const Clock &clock)
{
    const auto at = [](qint64 ms) {
        return ms == 0 ? u"-"_s : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"MM-dd HH:mm"_s);
    };
    return u"%1 %2 from %3 due %4 done %5 late %6 spent %7 paused %8 by %9"_s.arg(
        clock.id.left(12), sla::nameOf(clock.state), at(clock.startedAt),
        clock.state == ClockState::Paused ? u"?"_s : at(clock.dueAt), at(clock.doneAt), at(clock.breachedAt),
        QString::number(clock.spent / minuteMs), QString::number(clock.pausedFor / minuteMs),
        clock.breachedAt > 0 ? clock.owner.right(4) : u""_s);
}

QStringList shown(QList<Clock> clocks)
{
    std::sort(clocks.begin(), clocks.end(), [](const Clock &a, const Clock &b) { return a.id < b.id; });
    QStringList lines;
    for (const Clock &clock : clocks)
        lines << shown(clock);
    return lines;
}
} // namespace

class TestMonth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_month = std::make_unique<Month>(qEnvironmentVariableIsSet("WAYPOST_LONG") ? 20'000 : 2'000);
        m_month->live();
    }
    void equalsTheReference();
    void breachesAreToldOnceAndAtTheirTime();
    void twiceIsTheSame();

private:
    [[nodiscard]] QString factsOf(const Event &event)
    {
        return loadAs<sla::Session>(m_month->relay.rows, u"sla_sessions"_s, sla::sessionKey(event.subject, 1))
            .value_or(sla::Session {})
            .facts;
    }
    std::unique_ptr<Month> m_month;
};

void TestMonth::equalsTheReference()
{
    int breached = 0;
    int paused = 0;
    for (const Month::One &one : m_month->all()) {
        const auto session = loadAs<sla::Session>(m_month->relay.rows, u"sla_sessions"_s,
                                                  sla::sessionKey(one.conversation, 1));
        QVERIFY(session);
        const QStringList got = shown(sla::clocksOf(*session, Month::end * minuteMs));
        const QStringList wanted = shown(m_month->reference(one).clocks());
        if (got != wanted)
            qWarning().noquote() << "session" << one.number << "channel" << one.channel << "\n"
                                 << session->facts << "\n"
                                 << got.join(u'\n') << "\n-- wanted\n"
                                 << wanted.join(u'\n');
        QCOMPARE(got, wanted);
        breached += int(session->breaches);
        paused += session->facts.contains("snoozed"_L1) ? 1 : 0;
    }
    QVERIFY(breached > 100 && paused > 100); // there was something to be wrong about
}

void TestMonth::breachesAreToldOnceAndAtTheirTime()
{
    QSet<QString> told;
    qint64 breaches = 0;
    for (const Event &event : std::as_const(m_month->relay.journal)) {
        if (event.type != "sla.breached"_L1 && event.type != "sla.warned"_L1)
            continue;
        const QString key = event.subject + event.data["clock"_L1].toString() + event.type
            + event.data["level"_L1].toString();
        QVERIFY2(!told.contains(key), qPrintable(key));
        told.insert(key);
        const QByteArray what = QJsonDocument(event.data).toJson().append(factsOf(event).toUtf8());
        QVERIFY2(!event.data.contains("late"_L1), what.constData()); // nobody was away
        breaches += event.type == "sla.breached"_L1 ? 1 : 0;
    }
    qint64 counted = 0;
    for (const Row &row : m_month->relay.rows.of(u"sla_sessions"_s))
        for (const Clock &clock : sla::clocksOf(read<sla::Session>(row), Month::end * minuteMs))
            counted += clock.breachedAt > 0 ? 1 : 0;
    QCOMPARE(breaches, counted);
}

void TestMonth::twiceIsTheSame()
{
    TableRows again;
    for (const auto channel : Month::channels)
        again.save(u"channels"_s, channel, write(channels::Channel {}));
    const Features features = featuresOfMonth();
    for (const Event &event : std::as_const(m_month->relay.journal))
        apply(event, features, again);
    const auto &once = m_month->relay.rows.of(u"sla_sessions"_s);
    const auto &twice = again.of(u"sla_sessions"_s);
    QCOMPARE(twice.size(), once.size());
    for (auto it = once.cbegin(); it != once.cend(); ++it)
        QCOMPARE(twice.value(it.key()), *it);
}

QTEST_GUILESS_MAIN(TestMonth)
#include "tst_month.moc"
