// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars, promises, waiting lists and nudges with the programs as they are shipped.
#include "tests/support/world.h"

#include <QFile>
#include <QTest>

using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 30'000; ///< ms

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(path));
}
} // namespace

class TestKeepingPromises : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void calendarsAndPoliciesAreKept();
    void promisesAreMadeAndKept();
    void agentsCannotDecide();

private:
    [[nodiscard]] QString does(const QString &home, const QStringList &arguments)
    {
        const Spoken spoken = m_world.ctl(home, arguments);
        return spoken.exitCode == 0 ? QString() : QString::fromUtf8(spoken.err + spoken.out);
    }
    [[nodiscard]] QJsonArray listed(const QStringList &arguments)
    {
        return m_world.ctl(u"owner"_s, arguments).json().array();
    }
    [[nodiscard]] QJsonObject clockOf(const QString &conversation, const QString &kind)
    {
        for (const auto &clock :
             m_world.ctl(u"owner"_s, {u"sla"_s, conversation}).json()["clocks"_L1].toArray())
            if (clock["kind"_L1] == kind)
                return clock.toObject();
        return {};
    }

    World m_world;
    QString m_calendar;
    QString m_policy;
};

void TestKeepingPromises::initTestCase()
{
    m_world.startSandbox();
    m_world.startRelay();
    m_world.pairOwner(u"owner"_s);
    m_world.pairAgent(u"mei"_s, u"Mei Tan"_s, u"agent"_s);
}

void TestKeepingPromises::calendarsAndPoliciesAreKept()
{
    QByteArray always = R"({"name": "Always", "hours": {"zone": "UTC", "week": [)";
    for (int day = 0; day < 7; ++day)
        always += QByteArray(day > 0 ? "," : "") + R"([["00:00", "24:00"]])";
    writeFile(m_world.path(u"calendar.json"_s), always + "]}}");
    QCOMPARE(does(u"owner"_s, {u"calendar"_s, u"save"_s, m_world.path(u"calendar.json"_s)}), QString());
    const QJsonArray calendars = listed({u"calendar"_s, u"list"_s});
    QCOMPARE(calendars.size(), 1);
    QCOMPARE(calendars[0]["name"_L1].toString(), u"Always"_s);
    m_calendar = calendars[0]["id"_L1].toString();

    writeFile(m_world.path(u"days.ics"_s),
              "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n"
              "DTSTART;VALUE=DATE:20200101\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:New Year\r\nEND:VEVENT\r\n"
              "END:VCALENDAR\r\n");
    const Spoken imported
        = m_world.ctl(u"owner"_s, {u"calendar"_s, u"import"_s, m_calendar, m_world.path(u"days.ics"_s)});
    QVERIFY2(imported.exitCode == 0, qPrintable(QString::fromUtf8(imported.err + imported.out)));
    QCOMPARE(imported.json()["days"_L1].toInt(), 2); // this year's and the next one's
    QCOMPARE(listed({u"calendar"_s, u"list"_s})[0]["version"_L1].toInt(), 2);

    writeFile(m_world.path(u"policy.json"_s),
              R"({"name": "Gold", "fits": {}, "grid": {"normal": {"first": {"seconds": 3600}}}})");
    QCOMPARE(does(u"owner"_s, {u"policy"_s, u"save"_s, m_world.path(u"policy.json"_s)}), QString());
    const QJsonArray policies = listed({u"policies"_s});
    QCOMPARE(policies.size(), 1);
    QCOMPARE(policies[0]["grid"_L1]["normal"_L1]["first"_L1]["seconds"_L1].toInt(), 3'600);
    m_policy = policies[0]["id"_L1].toString();
    QVERIFY(!does(u"owner"_s, {u"policy"_s, u"save"_s, m_world.path(u"nothing.json"_s)}).isEmpty());
}

void TestKeepingPromises::promisesAreMadeAndKept()
{
    m_world.sandbox("POST", u"/sandbox/say"_s,
                    {{u"customer"_s, QJsonObject {{u"name"_s, u"Lucía"_s}, {u"phone"_s, u"+15550100001"_s}}},
                     {u"text"_s, u"Is it ready?"_s}});
    m_world.sandbox("POST", u"/sandbox/flush"_s);
    QString id;
    QTRY_VERIFY_WITH_TIMEOUT(
        !(id = listed({u"conversations"_s, u"--view"_s, u"open"_s})[0]["id"_L1].toString()).isEmpty(),
        patience);
    QTRY_COMPARE_WITH_TIMEOUT(clockOf(id, u"first"_s)["state"_L1].toString(), u"running"_s, patience);
    const qint64 left = clockOf(id, u"first"_s)["left_s"_L1].toInteger();
    QVERIFY2(left > 3'000 && left <= 3'600, qPrintable(QString::number(left)));
    QCOMPARE(listed({u"search"_s, u"sla:<2h"_s}).size(), 1);
    QCOMPARE(listed({u"search"_s, u"sla:breached"_s}).size(), 0);

    QCOMPARE(does(u"owner"_s, {u"assign"_s, id, u"Mei Tan"_s}), QString());
    QCOMPARE(does(u"owner"_s, {u"nudge"_s, id}), QString());
    const auto nudged = [&] {
        for (const auto &entry : m_world.ctl(u"mei"_s, {u"messages"_s, id}).json().array())
            if (entry["text"_L1] == "sla.nudged"_L1)
                return true;
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(nudged(), patience);

    QCOMPARE(does(u"mei"_s, {u"reply"_s, id, u"Yes, come in."_s, u"--hold"_s, u"0"_s}), QString());
    QTRY_COMPARE_WITH_TIMEOUT(clockOf(id, u"first"_s)["state"_L1].toString(), u"met"_s, patience);
    const Spoken tested = m_world.ctl(u"owner"_s, {u"backtest"_s, m_world.path(u"policy.json"_s)});
    QCOMPARE(tested.json()["fitting"_L1].toInt(), 1);
    QCOMPARE(tested.json()["figures"_L1][0]["would_n"_L1].toInt(), 1);
    QCOMPARE(tested.json()["figures"_L1][0]["would_missed"_L1].toInt(), 0);
}

void TestKeepingPromises::agentsCannotDecide()
{
    QVERIFY(!does(u"mei"_s, {u"policy"_s, u"remove"_s, m_policy}).isEmpty());
    QVERIFY(!does(u"mei"_s, {u"queue"_s, u"-"_s, u"--mode"_s, u"balanced"_s}).isEmpty());
    QCOMPARE(does(u"mei"_s, {u"availability"_s, u"busy"_s}), QString());
    const auto stateOf = [&](const QString &name) {
        for (const auto &agent : listed({u"availability"_s}))
            if (agent["name"_L1] == name)
                return agent["wanted"_L1].toString();
        return QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"Mei Tan"_s), u"busy"_s, patience);
    QCOMPARE(does(u"owner"_s, {u"queue"_s, u"-"_s, u"--mode"_s, u"balanced"_s, u"--must"_s, u"es,pt-BR"_s}),
             QString());
    const QJsonDocument queue = m_world.ctl(u"owner"_s, {u"queue"_s, u"-"_s}).json();
    QCOMPARE(queue["mode"_L1].toString(), u"balanced"_s);
    QCOMPARE(queue["must"_L1].toArray().size(), 2);
    QCOMPARE(does(u"owner"_s, {u"profile"_s, u"Mei Tan"_s, u"--capacity"_s, u"5"_s, u"--skills"_s, u"es"_s}),
             QString());
    QCOMPARE(m_world.ctl(u"owner"_s, {u"profile"_s, u"Mei Tan"_s}).json()["capacity"_L1].toInt(), 5);
    QVERIFY(!does(u"owner"_s, {u"profile"_s, u"Mei Tan"_s, u"--capacity"_s, u"many"_s}).isEmpty());
    QCOMPARE(does(u"owner"_s, {u"policy"_s, u"remove"_s, m_policy}), QString());
    QCOMPARE(listed({u"policies"_s}).size(), 0);
}

QTEST_GUILESS_MAIN(TestKeepingPromises)
#include "tst_keeping_promises.moc"
