// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendars/calendars.h"
#include "core/calendars/recurringdays.h"

#include <QRandomGenerator>
#include <QTest>

using namespace waypost;
using namespace waypost::calendars;
using namespace Qt::StringLiterals;

namespace {
constexpr int clockHour = 3'600;

Hours office()
{
    const QList<Interval> day {{9 * clockHour, 12 * clockHour}, {13 * clockHour, 17 * clockHour}};
    return {0, u"Europe/Berlin"_s, {day, day, day, day, day, {}, {}}, {}};
}

QByteArray calendar(const QByteArray &events)
{
    QByteArray text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\n" + events + "END:VCALENDAR\n";
    return text.replace("\n", "\r\n");
}

QByteArray vevent(const QByteArray &lines)
{
    return "BEGIN:VEVENT\nUID:1@example.org\nSUMMARY:Day\n" + lines + "\nEND:VEVENT\n";
}

QString hoursText(const QList<Interval> &open)
{
    QStringList texts;
    for (const Interval &interval : open)
        texts << QTime(0, 0).addSecs(interval.from).toString(u"H:mm"_s) + u'-'
                + (interval.to == 86'400 ? u"24:00"_s : QTime(0, 0).addSecs(interval.to).toString(u"H:mm"_s));
    return texts.join(u' ');
}

/// "2026-12-25 closed", "2026-12-24 9:00-12:00".
QStringList told(const ImportedDays &imported)
{
    QStringList days;
    for (const SpecialDay &day : imported.days)
        days << day.date.toString(Qt::ISODate) + u' '
                + (day.open.isEmpty() ? u"closed"_s : hoursText(day.open));
    return days;
}
} // namespace

class TestICalendar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsDays_data();
    void readsDays();
    void leavesWhatItCannotUse_data();
    void leavesWhatItCannotUse();
    void refuses_data();
    void refuses();
    void namesTheDays();
    void staysBounded();
    void followsRulesAsLibicalDoes();
};

void TestICalendar::readsDays_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QString>("days"); // of 2026 and 2027, separated by commas
    const auto row = [](const char *name, const QByteArray &events, const QString &days) {
        QTest::newRow(name) << events << days;
    };
    row("one day", vevent("DTSTART;VALUE=DATE:20261225"), u"2026-12-25 closed"_s);
    row("three days", vevent("DTSTART;VALUE=DATE:20260501\nDTEND;VALUE=DATE:20260504"),
        u"2026-05-01 closed,2026-05-02 closed,2026-05-03 closed"_s);
    row("for two days", vevent("DTSTART;VALUE=DATE:20260504\nDURATION:P2D"),
        u"2026-05-04 closed,2026-05-05 closed"_s);
    row("not in these years", vevent("DTSTART;VALUE=DATE:20251225") + vevent("DTSTART;VALUE=DATE:20280101"),
        {});
    row("over the first of January", vevent("DTSTART;VALUE=DATE:20251231\nDTEND;VALUE=DATE:20260102"),
        u"2026-01-01 closed"_s);
    row("every year", vevent("DTSTART;VALUE=DATE:20101225\nRRULE:FREQ=YEARLY"),
        u"2026-12-25 closed,2027-12-25 closed"_s);
    row("the fourth Thursday of November",
        vevent("DTSTART;VALUE=DATE:20201126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"),
        u"2026-11-26 closed,2027-11-25 closed"_s);
    row("the last Monday of May",
        vevent("DTSTART;VALUE=DATE:20200525\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO"),
        u"2026-05-25 closed,2027-05-31 closed"_s);
    row("until", vevent("DTSTART;VALUE=DATE:20250601\nRRULE:FREQ=YEARLY;UNTIL=20260601"),
        u"2026-06-01 closed"_s);
    row("until a day, at an hour of it",
        vevent("DTSTART:20260525T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;UNTIL=20260601"),
        u"2026-05-25 10:00-12:00 13:00-17:00,2026-06-01 10:00-12:00 13:00-17:00"_s);
    row("so many times", vevent("DTSTART;VALUE=DATE:20250601\nRRULE:FREQ=YEARLY;COUNT=2"),
        u"2026-06-01 closed"_s);
    row("every leap year", vevent("DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY"), {});
    row("but not then", vevent("DTSTART;VALUE=DATE:20250601\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20260601"),
        u"2027-06-01 closed"_s);
    row("and then", vevent("DTSTART;VALUE=DATE:20260601\nRDATE;VALUE=DATE:20260608,20260610"),
        u"2026-06-01 closed,2026-06-08 closed,2026-06-10 closed"_s);
    row("moved once",
        vevent("DTSTART;VALUE=DATE:20250601\nRRULE:FREQ=YEARLY")
            + vevent("RECURRENCE-ID;VALUE=DATE:20260601\nDTSTART;VALUE=DATE:20260603"),
        u"2026-06-03 closed,2027-06-01 closed"_s);
    row("cancelled", vevent("DTSTART;VALUE=DATE:20260601\nSTATUS:CANCELLED"), {});
    row("cancelled once",
        vevent("DTSTART;VALUE=DATE:20250601\nRRULE:FREQ=YEARLY")
            + vevent("RECURRENCE-ID;VALUE=DATE:20260601\nDTSTART;VALUE=DATE:20260601\nSTATUS:CANCELLED"),
        u"2027-06-01 closed"_s);
    row("an afternoon", vevent("DTSTART:20261224T120000\nDTEND:20261224T180000"), u"2026-12-24 9:00-12:00"_s);
    row("an hour in the middle", vevent("DTSTART:20260304T100000\nDURATION:PT1H"),
        u"2026-03-04 9:00-10:00 11:00-12:00 13:00-17:00"_s);
    row("in the lunch break", vevent("DTSTART:20260304T120000\nDTEND:20260304T130000"), {});
    row("at night", vevent("DTSTART:20260304T200000\nDTEND:20260305T080000"), {});
    row("over night into the morning", vevent("DTSTART:20260304T200000\nDTEND:20260305T100000"),
        u"2026-03-05 10:00-12:00 13:00-17:00"_s);
    row("all hours of a day", vevent("DTSTART:20260304T080000\nDTEND:20260304T180000"),
        u"2026-03-04 closed"_s);
    row("by UTC", vevent("DTSTART:20260304T150000Z\nDTEND:20260304T170000Z"),
        u"2026-03-04 9:00-12:00 13:00-16:00"_s);
    row("by another zone",
        vevent("DTSTART;TZID=America/New_York:20260304T060000\nDTEND;TZID=America/New_York:20260304T090000"),
        u"2026-03-04 9:00-12:00 15:00-17:00"_s);
    row("by a zone of Windows", vevent("DTSTART;TZID=Eastern Standard Time:20260304T060000\nDURATION:PT3H"),
        u"2026-03-04 9:00-12:00 15:00-17:00"_s);
    row("by a zone behind a prefix",
        vevent("DTSTART;TZID=/mozilla.org/20070129_1/America/New_York:20260304T060000\nDURATION:PT3H"),
        u"2026-03-04 9:00-12:00 15:00-17:00"_s);
    row("by another zone, over the change of clocks", // New York is five hours behind, for two weeks in
                                                      // spring
        vevent("DTSTART;TZID=America/New_York:20260302T060000\nDURATION:PT2H\nRRULE:FREQ=WEEKLY;COUNT=4"),
        u"2026-03-02 9:00-12:00 14:00-17:00,2026-03-09 9:00-11:00 13:00-17:00,2026-03-16 9:00-11:00 "
        u"13:00-17:00,"
        "2026-03-23 9:00-11:00 13:00-17:00"_s);
    row("two of one day",
        vevent("DTSTART:20260304T090000\nDTEND:20260304T100000")
            + vevent("DTSTART:20260304T160000\nDTEND:20260304T170000"),
        u"2026-03-04 10:00-12:00 13:00-16:00"_s);
    row("other things in the file",
        QByteArray("BEGIN:VTODO\nUID:2\nSUMMARY:Buy\nDUE:20260304T100000Z\nEND:VTODO\n")
            + vevent("DTSTART;VALUE=DATE:20260304"),
        u"2026-03-04 closed"_s);
    row("a folded line", vevent("DTSTART;VALUE=DA\n TE:20260304"), u"2026-03-04 closed"_s);
}

void TestICalendar::readsDays()
{
    QFETCH(QByteArray, events);
    QFETCH(QString, days);
    const auto imported = daysFromICalendar(calendar(events), office(), QDate(2026, 1, 1), 2);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text));
    QCOMPARE(told(*imported).join(u','), days);
    QCOMPARE(imported->left.size(), 0);
    Hours hours = office();
    hours.special = imported->days;
    QVERIFY(checked(hours)); // what was read can be kept
}

void TestICalendar::leavesWhatItCannotUse_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("no beginning") << QByteArray("DTEND:20260304T100000");
    QTest::newRow("no such date") << QByteArray("DTSTART;VALUE=DATE:20260231");
    QTest::newRow("no such zone") << QByteArray("DTSTART;TZID=Moon/Sea:20260304T100000\nDURATION:PT1H");
    QTest::newRow("no length") << QByteArray("DTSTART:20260304T100000");
    QTest::newRow("ends before") << QByteArray("DTSTART:20260304T100000\nDTEND:20260304T090000");
    QTest::newRow("years long") << QByteArray("DTSTART;VALUE=DATE:20260304\nDTEND;VALUE=DATE:20990304");
    QTest::newRow("every hour") << QByteArray("DTSTART;VALUE=DATE:20260304\nRRULE:FREQ=HOURLY");
    QTest::newRow("every second") << QByteArray("DTSTART;VALUE=DATE:20260304\nRRULE:FREQ=SECONDLY");
    QTest::newRow("another calendar")
        << QByteArray("DTSTART;VALUE=DATE:20130210\nRRULE:RSCALE=CHINESE;FREQ=YEARLY");
}

void TestICalendar::leavesWhatItCannotUse()
{
    QFETCH(QByteArray, lines);
    const QByteArray good = vevent("DTSTART;VALUE=DATE:20260601").replace("UID:1@", "UID:2@");
    const auto imported = daysFromICalendar(calendar(vevent(lines) + good), office(), QDate(2026, 1, 1), 2);
    QVERIFY(imported);
    QCOMPARE(told(*imported), QStringList {u"2026-06-01 closed"_s});
    QCOMPARE(imported->left.size(), 1);
    QCOMPARE(imported->left.first().name, u"Day"_s);
    QVERIFY(imported->left.first().why.endsWith(u'.'));
}

void TestICalendar::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("years");
    QTest::addColumn<QString>("code");
    const QByteArray good = calendar(vevent("DTSTART;VALUE=DATE:20260601"));
    QTest::newRow("nothing") << QByteArray() << 2 << u"bad_calendar"_s;
    QTest::newRow("a page") << QByteArray("<html></html>") << 2 << u"bad_calendar"_s;
    QTest::newRow("a zero") << good + '\0' << 2 << u"bad_calendar"_s;
    QTest::newRow("a card") << QByteArray("BEGIN:VCARD\r\nFN:x\r\nEND:VCARD\r\n") << 2 << u"bad_calendar"_s;
    QTest::newRow("too large") << good + QByteArray(1024 * 1024, ' ') << 2 << u"too_large"_s;
    QTest::newRow("nested") << QByteArray("BEGIN:VCALENDAR\r\n").repeated(30'000) << 2 << u"bad_calendar"_s;
    QTest::newRow("nested and folded")
        << QByteArray("BEGI\n\n\t N:VCALENDAR\r\n").repeated(30'000) << 2 << u"bad_calendar"_s;
    QTest::newRow("an end without a beginning") << "END:VEVENT\r\n" + good << 2 << u"bad_calendar"_s;
    QTest::newRow("no years") << good << 0 << u"bad_value"_s;
    QTest::newRow("too many years") << good << 21 << u"bad_value"_s;
    QTest::newRow("every day") << calendar(vevent("DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=DAILY")) << 4
                               << u"too_many_days"_s;
}

void TestICalendar::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, years);
    QFETCH(QString, code);
    const auto imported = daysFromICalendar(bytes, office(), QDate(2026, 1, 1), years);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, code);
}

void TestICalendar::namesTheDays()
{
    const QByteArray events
        = "BEGIN:VEVENT\nUID:1\nSUMMARY:Labour\\, Day\nDTSTART;VALUE=DATE:20260501\nEND:VEVENT\n"
          "BEGIN:VEVENT\nUID:2\nSUMMARY:Tag der Arbeit \xc3\xbc\nDTSTART;VALUE=DATE:20260501\n"
          "END:VEVENT\nBEGIN:VEVENT\nUID:3\nDTSTART;VALUE=DATE:20260504\nEND:VEVENT\n";
    const auto imported = daysFromICalendar(calendar(events), office(), QDate(2026, 1, 1), 1);
    QVERIFY(imported);
    QCOMPARE(imported->days.size(), 2);
    QCOMPARE(imported->days[0].name, u"Labour, Day, Tag der Arbeit ü"_s);
    QCOMPARE(imported->days[1].name, QString());
}

/// What would take for ever, or as good as: the limit of the test is the proof.
void TestICalendar::staysBounded()
{
    const auto series = [](const QByteArray &rule) {
        QByteArray events;
        for (int i = 0; i < 250; ++i)
            events += "BEGIN:VEVENT\nUID:" + QByteArray::number(i)
                + "\nSUMMARY:x\nDTSTART;VALUE=DATE:19000101\n" + rule + "\nEND:VEVENT\n";
        return calendar(events);
    };
    for (const char *rule :
         {"RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
          "RRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "RRULE:FREQ=YEARLY;BYDAY=MO;BYSETPOS=300",
          "RRULE:FREQ=WEEKLY;BYSETPOS=9", "RRULE:FREQ=YEARLY;INTERVAL=32767"}) {
        const auto imported = daysFromICalendar(series(rule), office(), QDate(2026, 1, 1), 2);
        QVERIFY(imported);
        QVERIFY2(imported->days.isEmpty(), rule);
        QVERIFY(imported->left.size() <= 100);
    }
    const auto daily = daysFromICalendar(series("RRULE:FREQ=DAILY"), office(), QDate(2026, 1, 1), 1);
    QVERIFY(!daily || daily->days.size() <= 365);
}

/// Rules drawn at random that libical can follow to their end, day by day against it.
void TestICalendar::followsRulesAsLibicalDoes()
{
    QRandomGenerator random(quint32(qEnvironmentVariableIntValue("WAYPOST_SEED")) + 1);
    const auto oneOf = [&random](const QList<QByteArray> &choices) {
        return choices.at(random.bounded(int(choices.size())));
    };
    const int rounds = qEnvironmentVariableIsSet("WAYPOST_LONG") ? 2'000 : 150;
    int followed = 0;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray frequency = oneOf({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"});
        QByteArray rule = "FREQ=" + frequency + ";INTERVAL=" + oneOf({"1", "1", "2", "3", "5"});
        rule += oneOf({"", "", ";BYMONTH=3", ";BYMONTH=1,6,11"});
        rule += frequency == "MONTHLY" || frequency == "YEARLY"
            ? oneOf({"", ";BYDAY=2TU", ";BYDAY=-1FR", ";BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ";BYDAY=SA,SU"})
            : oneOf({"", ";BYDAY=MO", ";BYDAY=TU,SA,SU", ";BYDAY=SU,MO;WKST=SU"});
        if (!rule.contains("BYDAY") && frequency == "DAILY") // libical knows no negative ones here
            rule += oneOf({"", ";BYMONTHDAY=1", ";BYMONTHDAY=5,15,31"});
        if (!rule.contains("BYDAY")
            && (frequency == "MONTHLY" || (frequency == "YEARLY" && rule.contains("BYMONTH="))))
            rule += oneOf({"", ";BYMONTHDAY=1", ";BYMONTHDAY=-1", ";BYMONTHDAY=5,15,-2"});
        rule += oneOf({"", "", ";COUNT=7", ";COUNT=40"});
        const QDate start = QDate(2019, 1, 1).addDays(random.bounded(365 * 3));
        const icalrecurrencetype read = icalrecurrencetype_from_string(rule.constData());
        auto days = RecurringDays::by(read, start);
        QVERIFY2(days, rule);
        const icaltimetype begin = icaltime_from_string(start.toString(u"yyyyMMdd"_s).toLatin1());
        icalerror_clear_errno();
        icalrecur_iterator *iterator = icalrecur_iterator_new(read, begin);
        if (!iterator)
            continue;
        QDate asked = start;
        for (int i = 0; i < 60; ++i) {
            const icaltimetype next = icalrecur_iterator_next(iterator);
            const QDate expected(next.year, next.month, next.day);
            if (!expected.isValid() || expected.year() > 2060)
                break;
            const auto where = [&]() -> QByteArray {
                return rule + " from " + start.toString(Qt::ISODate).toLatin1() + ": "
                    + asked.toString(Qt::ISODate).toLatin1();
            };
            for (; asked < expected; asked = asked.addDays(1))
                QVERIFY2(!days->has(asked), where());
            QVERIFY2(days->has(asked), where());
            asked = asked.addDays(1);
            ++followed;
        }
        icalrecur_iterator_free(iterator);
    }
    QVERIFY(followed > rounds * 8);
}

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
