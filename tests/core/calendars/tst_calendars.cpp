// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendars/businesstime.h"
#include "core/calendars/calendars.h"
#include "core/events/overlay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace waypost;
using namespace waypost::calendars;
using namespace Qt::StringLiterals;

namespace {
QJsonObject office(const QString &from = u"09:00"_s, const QString &to = u"17:00"_s)
{
    const QJsonArray day {QJsonArray {from, to}};
    return {{u"zone"_s, u"Europe/Berlin"_s},
            {u"week"_s, QJsonArray {day, day, day, day, day, QJsonArray(), QJsonArray()}}};
}

QJsonObject jsonOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}
} // namespace

class TestCalendars : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void hoursAreTheSameAgain();
    void refusesHours_data();
    void refusesHours();
    void takesHours_data();
    void takesHours();
    void savesVersions();
    void theSameAgainIsNoVersion();
    void savingAtOnceReplaces();
    void keepsTheNewestVersions();
    void refuses();
    void removesAndBringsBack();
    void countsCalendars();

private:
    QString give(const QString &type, const QString &subject, const QJsonObject &data = {})
    {
        const Command command {QString::number(++m_count), type, subject, u"sue"_s, m_now, 0, data};
        Ids ids(1, command.id.toUtf8());
        Deciding deciding {*m_rows, ids};
        const Features features {calendars::calendars()};
        const auto events = decide(command, features, deciding);
        if (!events)
            return events.error().code;
        m_events = events->size();
        for (const Event &event : *events)
            apply(event, features, *m_rows);
        return {};
    }
    QString save(const QString &id, const QJsonObject &hours, const QString &name = u"Sales"_s)
    {
        return give(u"calendar.save"_s, id, {{u"name"_s, name}, {u"hours"_s, hours}});
    }
    [[nodiscard]] Calendar calendar() const
    {
        return loadAs<Calendar>(*m_rows, u"calendars"_s, m_id).value_or(Calendar {});
    }

    const QString m_id = newId(1);
    std::unique_ptr<Overlay> m_rows;
    qint64 m_now = 0;
    qsizetype m_events = 0;
    int m_count = 0;
};

void TestCalendars::init()
{
    m_rows = std::make_unique<Overlay>();
    m_now = 1'772'800'000'000;
}

void TestCalendars::hoursAreTheSameAgain()
{
    Hours hours {1'772'800'000'000, u"America/Lima"_s, {}, {}};
    hours.week[0] = {{9 * 3'600, 12 * 3'600}, {13 * 3'600 + 90, 86'400}};
    hours.special = {{QDate(2024, 2, 29), u"Leap"_s, {}, true},
                     {QDate(2026, 12, 24), u"Christmas Eve"_s, {{0, 1}}, false}};
    const QJsonObject json = toJson(hours);
    QCOMPARE(json["week"_L1][0][1], (QJsonArray {u"13:01:30"_s, u"24:00"_s}));
    QCOMPARE(json["special"_L1][0]["yearly"_L1], QJsonValue(true));
    QVERIFY(!json["special"_L1].toArray()[1].toObject().contains("yearly"_L1));
    const auto again = hoursFrom(jsonOf(QJsonDocument(json).toJson()));
    QVERIFY(again);
    QCOMPARE(*again, hours);
}

void TestCalendars::refusesHours_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *change, const char *code) {
        QTest::newRow(name) << QByteArray(change) << QString::fromLatin1(code);
    };
    row("no zone", R"({"zone": ""})", "bad_zone");
    row("no such zone", R"({"zone": "Europe/Bielefeld"})", "bad_zone");
    row("a rule", R"({"zone": "CET-1CEST,M3.5.0,M10.5.0"})", "bad_zone");
    row("a path", R"({"zone": "../../etc/localtime"})", "bad_zone");
    row("six days", R"({"week": [[], [], [], [], [], []]})", "bad_value");
    row("no list", R"({"week": [1, 2, 3, 4, 5, 6, 7]})", "bad_value");
    row("no times", R"({"week": [[["9", "17"]], [], [], [], [], [], []]})", "bad_value");
    row("minute 60", R"({"week": [[["09:60", "17:00"]], [], [], [], [], [], []]})", "bad_value");
    row("past the end", R"({"week": [[["09:00", "24:01"]], [], [], [], [], [], []]})", "bad_value");
    row("three times", R"({"week": [[["09:00", "17:00", "18:00"]], [], [], [], [], [], []]})", "bad_value");
    row("backwards", R"({"week": [[["17:00", "09:00"]], [], [], [], [], [], []]})", "bad_interval");
    row("empty", R"({"week": [[["09:00", "09:00"]], [], [], [], [], [], []]})", "bad_interval");
    row("overlapping", R"({"week": [[["09:00", "12:00"], ["11:00", "17:00"]], [], [], [], [], [], []]})",
        "overlapping");
    row("never open", R"({"week": [[], [], [], [], [], [], []]})", "never_open");
    row("ten seconds", R"({"week": [[["09:00", "09:00:10"]], [], [], [], [], [], []]})", "never_open");
    row("open in the past only",
        R"({"week": [[], [], [], [], [], [], []], "special": [{"date": "2020-01-01", "open": [["09:00", "10:00"]]}]})",
        "never_open");
    row("open every leap year",
        R"({"week": [[], [], [], [], [], [], []], "special": [{"date": "2024-02-29", "yearly": true, "open": [["09:00", "10:00"]]}]})",
        "never_open");
    row("no date", R"({"special": [{"date": "tomorrow"}]})", "bad_value");
    row("the year 1", R"({"special": [{"date": "0001-01-01"}]})", "bad_value");
    row("one date twice", R"({"special": [{"date": "2026-05-01"}, {"date": "2026-05-01"}]})", "overlapping");
    row("one date twice a year",
        R"({"special": [{"date": "2026-05-01", "yearly": true}, {"date": "2027-05-01", "yearly": true}]})",
        "overlapping");
    row("special and backwards", R"({"special": [{"date": "2026-05-01", "open": [["10:00", "09:00"]]}]})",
        "bad_interval");
}

void TestCalendars::refusesHours()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, code);
    QJsonObject hours = office();
    const QJsonObject changed = jsonOf(change);
    QVERIFY(!changed.isEmpty());
    for (auto it = changed.begin(); it != changed.end(); ++it)
        hours[it.key()] = it.value();
    hours[u"since"_s] = m_now;
    const auto read = hoursFrom(hours);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(read.error().text.endsWith(u'.') || read.error().text.contains(u"Berlin"_s)
            || read.error().text.contains(u"["_s));
    QCOMPARE(save(m_id, hours), code);
}

void TestCalendars::takesHours_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("touching") << QByteArray(
        R"({"week": [[["09:00", "12:00"], ["12:00", "17:00"]], [], [], [], [], [], []]})");
    QTest::newRow("around the clock")
        << QByteArray(R"({"week": [[["00:00", "24:00"]], [], [], [], [], [], []]})");
    QTest::newRow("away for weeks") << QByteArray(
        R"({"special": [{"date": "2026-03-06"}, {"date": "2026-03-09"}, {"date": "2026-03-10"}, {"date": "2026-03-11"},
            {"date": "2026-03-12"}, {"date": "2026-03-13"}, {"date": "2026-03-16"}, {"date": "2026-03-17"},
            {"date": "2026-03-18"}, {"date": "2026-03-19"}, {"date": "2026-03-20"}]})");
    QTest::newRow("one day a year") << QByteArray(
        R"({"week": [[], [], [], [], [], [], []], "special": [{"date": "2020-12-24", "yearly": true, "open": [["09:00", "10:00"]]}]})");
    QTest::newRow("a date beside a yearly one")
        << QByteArray(R"({"special": [{"date": "2026-05-01", "yearly": true}, {"date": "2026-05-01"}]})");
}

void TestCalendars::takesHours()
{
    QFETCH(QByteArray, change);
    QJsonObject hours = office();
    const QJsonObject changed = jsonOf(change);
    QVERIFY(!changed.isEmpty());
    for (auto it = changed.begin(); it != changed.end(); ++it)
        hours[it.key()] = it.value();
    QCOMPARE(save(m_id, hours), QString());
    QCOMPARE(versionsOf(calendar()).size(), 1);
}

void TestCalendars::savesVersions()
{
    QCOMPARE(save(m_id, office()), QString());
    const qint64 began = m_now;
    QCOMPARE(calendar().name, u"Sales"_s);
    QCOMPARE(calendar().version, 1);
    QCOMPARE(calendar().changedBy, u"sue"_s);
    m_now += 86'400'000;
    QCOMPARE(save(m_id, office(u"07:00"_s, u"19:00"_s)), QString());
    QCOMPARE(calendar().version, 2);
    QCOMPARE(calendar().changedAt, m_now);
    const QList<Hours> versions = versionsOf(calendar());
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[0].since, began);
    QCOMPARE(versions[1].since, m_now);
    // What was measured stays: the day before the change has the hours it had.
    QCOMPARE(BusinessTime(versions).between(began - 86'400'000, began),
             BusinessTime({versions[0]}).between(began - 86'400'000, began));
}

void TestCalendars::theSameAgainIsNoVersion()
{
    QCOMPARE(save(m_id, office()), QString());
    m_now += 1'000;
    QCOMPARE(save(m_id, office()), QString());
    QCOMPARE(m_events, 0);
    QCOMPARE(save(m_id, office(), u"Service"_s), QString());
    QCOMPARE(calendar().name, u"Service"_s);
    QCOMPARE(versionsOf(calendar()).size(), 1);
}

void TestCalendars::savingAtOnceReplaces()
{
    QCOMPARE(save(m_id, office()), QString());
    QCOMPARE(save(m_id, office(u"10:00"_s)), QString());
    QCOMPARE(versionsOf(calendar()).size(), 1);
    QCOMPARE(versionsOf(calendar())[0].week[0][0].from, 36'000);
}

void TestCalendars::keepsTheNewestVersions()
{
    for (int i = 0; i < 60; ++i) {
        m_now += 1'000;
        QCOMPARE(save(m_id, office(u"08:%1"_s.arg(i, 2, 10, QChar(u'0')))), QString());
    }
    const QList<Hours> versions = versionsOf(calendar());
    QCOMPARE(versions.size(), mostVersions);
    QCOMPARE(versions.last().since, m_now);
    QCOMPARE(calendar().version, 60);
}

void TestCalendars::refuses()
{
    QCOMPARE(save(u"sales"_s, office()), u"bad_value"_s); // no id
    QCOMPARE(save(m_id, office(), u"  "_s), u"bad_value"_s);
    QCOMPARE(save(m_id, office(), QString(61, u'x')), u"bad_value"_s);
    QCOMPARE(save(m_id, {}), u"bad_value"_s);
    QCOMPARE(give(u"calendar.remove"_s, m_id), u"no_such_calendar"_s);
    QJsonArray days;
    for (int i = 0; i < 1'001; ++i)
        days << QJsonObject {{u"date"_s, QDate(2026, 1, 1).addDays(i).toString(Qt::ISODate)}};
    QJsonObject hours = office();
    hours[u"special"_s] = days;
    QCOMPARE(save(m_id, hours), u"too_many_days"_s);
}

void TestCalendars::removesAndBringsBack()
{
    QCOMPARE(save(m_id, office()), QString());
    QCOMPARE(give(u"calendar.remove"_s, m_id), QString());
    QVERIFY(calendar().removedAt > 0);
    QCOMPARE(versionsOf(calendar()).size(), 1); // who measures by it goes on
    QCOMPARE(give(u"calendar.remove"_s, m_id), u"no_such_calendar"_s);
    QCOMPARE(save(m_id, office()), QString());
    QCOMPARE(calendar().removedAt, 0);
    QCOMPARE(versionsOf(calendar()).size(), 1);
}

void TestCalendars::countsCalendars()
{
    for (int i = 0; i < mostCalendars - 1; ++i)
        QCOMPARE(save(newId(i + 1), office()), QString());
    QCOMPARE(save(m_id, office()), QString());
    QCOMPARE(save(newId(1'000), office()), u"too_many_calendars"_s);
    QCOMPARE(save(m_id, office(u"08:00"_s)), QString());
    QCOMPARE(give(u"calendar.remove"_s, m_id), QString());
    QCOMPARE(save(newId(1'000), office()), QString());
}

QTEST_GUILESS_MAIN(TestCalendars)
#include "tst_calendars.moc"
