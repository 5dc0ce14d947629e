// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Open time by tables of worked examples; by properties over all zones: tst_openwalk.cpp.
#include "core/calendars/businesstime.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <array>

using namespace waypost::calendars;
using namespace Qt::StringLiterals;

namespace {
constexpr int hour = 3'600;
constexpr qint64 ms = 1'000;
const QList<Interval> nineToFive {{9 * hour, 17 * hour}};

Hours hoursOf(const QString &zone, const QList<Interval> &weekday, const QList<Interval> &weekend = {},
              const QList<SpecialDay> &special = {})
{
    return {0, zone, {weekday, weekday, weekday, weekday, weekday, weekend, weekend}, special};
}

SpecialDay special(const QString &date, const QList<Interval> &open = {}, bool yearly = false)
{
    return {QDate::fromString(date, Qt::ISODate), {}, open, yearly};
}

/// A moment as a zone's clocks show it; "B" behind it: the second time they do, in autumn.
qint64 momentIn(const QString &zone, QString text)
{
    const bool second = text.endsWith(u'B');
    if (second)
        text.chop(1);
    const QTimeZone timeZone(zone.toLatin1());
    const QDateTime clock = QDateTime::fromString(text + u'Z', Qt::ISODate);
    QList<qint64> found;
    for (qint64 minute = -16 * 60; minute <= 16 * 60; ++minute) {
        const QDateTime at = clock.addSecs(minute * 60);
        if (at.addSecs(timeZone.offsetFromUtc(at)) == clock)
            found << at.toMSecsSinceEpoch();
    }
    return second ? found.at(1) : found.value(0, -2);
}
} // namespace

class TestBusinessTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void after_data();
    void after();
    void between_data();
    void between();
    void afterDays_data();
    void afterDays();
    void opens_data();
    void opens();
    void wallTimeIsAlwaysOpen();
    void versionsHoldFromTheirMomentOn();
    void nothingRunsForEver();
    void wholeSeconds();
    void reachesEveryClosingExactly();
};

void TestBusinessTime::after_data()
{
    QTest::addColumn<Hours>("hours");
    QTest::addColumn<QString>("from");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("to");
    const QString berlin = u"Europe/Berlin"_s;
    const Hours office = hoursOf(berlin, nineToFive);
    const Hours lunch = hoursOf(berlin, {{9 * hour, 12 * hour}, {13 * hour, 17 * hour}});
    const QList<Interval> allDay {{0, 24 * hour}};
    const Hours easter = hoursOf(berlin, allDay, {}, {special(u"2026-04-03"_s), special(u"2026-04-06"_s)});
    const QList<Interval> night {{0, 6 * hour}, {22 * hour, 24 * hour}};
    const Hours nights = hoursOf(berlin, night, night);
    const Hours early = hoursOf(berlin, {{1 * hour, 4 * hour}}, {{1 * hour, 4 * hour}});
    const Hours xmas = hoursOf(berlin, nineToFive, {},
                               {special(u"2020-12-24"_s, {{9 * hour, 12 * hour}}, true),
                                special(u"2020-12-25"_s, {}, true), special(u"2020-12-26"_s, {}, true),
                                special(u"2026-12-28"_s, {{10 * hour, 11 * hour}})});
    QTest::newRow("Friday 16:30 and an hour")
        << office << u"2026-03-06T16:30:00"_s << qint64(hour) << u"2026-03-09T09:30:00"_s;
    QTest::newRow("to the closing, not the opening")
        << office << u"2026-03-06T16:30:00"_s << qint64(hour / 2) << u"2026-03-06T17:00:00"_s;
    QTest::newRow("a second more") << office << u"2026-03-06T16:30:00"_s << qint64(hour / 2 + 1)
                                   << u"2026-03-09T09:00:01"_s;
    QTest::newRow("from outside the hours")
        << office << u"2026-03-07T12:00:00"_s << qint64(hour) << u"2026-03-09T10:00:00"_s;
    QTest::newRow("nothing stays where it is")
        << office << u"2026-03-07T12:00:00"_s << qint64(0) << u"2026-03-07T12:00:00"_s;
    QTest::newRow("48 hours over a chain of holidays")
        << easter << u"2026-04-02T12:00:00"_s << qint64(48 * hour) << u"2026-04-08T12:00:00"_s;
    QTest::newRow("over lunch") << lunch << u"2026-03-04T11:30:00"_s << qint64(hour)
                                << u"2026-03-04T13:30:00"_s;
    QTest::newRow("begun at lunch") << lunch << u"2026-03-04T12:20:00"_s << qint64(hour)
                                    << u"2026-03-04T14:00:00"_s;
    QTest::newRow("a week of split days")
        << lunch << u"2026-03-02T09:00:00"_s << qint64(35 * hour + 60) << u"2026-03-09T09:01:00"_s;
    QTest::newRow("up to midnight") << nights << u"2026-03-04T22:00:00"_s << qint64(2 * hour)
                                    << u"2026-03-05T00:00:00"_s;
    QTest::newRow("past midnight") << nights << u"2026-03-04T23:00:00"_s << qint64(3 * hour)
                                   << u"2026-03-05T02:00:00"_s;
    QTest::newRow("past a night") << nights << u"2026-03-04T23:00:00"_s << qint64(8 * hour)
                                  << u"2026-03-05T23:00:00"_s;
    QTest::newRow("spring leaves an hour out")
        << early << u"2026-03-29T01:00:00"_s << qint64(2 * hour) << u"2026-03-29T04:00:00"_s;
    QTest::newRow("and the next day is whole")
        << early << u"2026-03-29T01:00:00"_s << qint64(3 * hour) << u"2026-03-30T02:00:00"_s;
    QTest::newRow("autumn doubles an hour")
        << early << u"2026-10-25T01:00:00"_s << qint64(4 * hour) << u"2026-10-25T04:00:00"_s;
    QTest::newRow("in its second pass")
        << early << u"2026-10-25T01:00:00"_s << qint64(2 * hour + 60) << u"2026-10-25T02:01:00B"_s;
    QTest::newRow("a short Christmas Eve")
        << xmas << u"2026-12-24T11:00:00"_s << qint64(hour + 1) << u"2026-12-28T10:00:01"_s;
    QTest::newRow("a date wins over its weekday")
        << xmas << u"2026-12-24T12:00:00"_s << qint64(2 * hour) << u"2026-12-29T10:00:00"_s;
    QTest::newRow("yearly in another year")
        << xmas << u"2027-12-24T11:30:00"_s << qint64(hour) << u"2027-12-27T09:30:00"_s;
    QTest::newRow("back over the weekend")
        << office << u"2026-03-09T09:30:00"_s << qint64(-hour) << u"2026-03-06T16:30:00"_s;
    QTest::newRow("back to the opening, not the closing")
        << office << u"2026-03-09T09:30:00"_s << qint64(-hour / 2) << u"2026-03-09T09:00:00"_s;
    QTest::newRow("back over lunch") << lunch << u"2026-03-04T13:30:00"_s << qint64(-hour)
                                     << u"2026-03-04T11:30:00"_s;
    QTest::newRow("back from outside")
        << office << u"2026-03-08T12:00:00"_s << qint64(-hour) << u"2026-03-06T16:00:00"_s;
    QTest::newRow("back over a week")
        << office << u"2026-03-09T10:00:00"_s << qint64(-41 * hour) << u"2026-03-02T09:00:00"_s;
}

void TestBusinessTime::after()
{
    QFETCH(Hours, hours);
    QFETCH(QString, from);
    QFETCH(qint64, seconds);
    QFETCH(QString, to);
    const auto valid = checked(hours);
    QVERIFY2(valid, valid ? "" : qPrintable(valid.error().text));
    const BusinessTime time({*valid});
    const qint64 start = momentIn(hours.zone, from);
    QCOMPARE(time.after(start, seconds * ms), momentIn(hours.zone, to));
    QCOMPARE(time.between(start, momentIn(hours.zone, to)), seconds * ms);
}

void TestBusinessTime::between_data()
{
    QTest::addColumn<Hours>("hours");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<qint64>("seconds");
    const Hours office = hoursOf(u"Europe/Berlin"_s, nineToFive);
    const Hours hidden = hoursOf(u"Europe/Berlin"_s, nineToFive, {{2 * hour, 2 * hour + 1'800}});
    QTest::newRow("a week") << office << u"2026-03-02T00:00:00"_s << u"2026-03-09T00:00:00"_s
                            << qint64(40 * hour);
    QTest::newRow("a year") << office << u"2026-01-01T00:00:00"_s << u"2027-01-01T00:00:00"_s
                            << qint64(261 * 8 * hour);
    QTest::newRow("the weekend") << office << u"2026-03-06T17:00:00"_s << u"2026-03-09T09:00:00"_s
                                 << qint64(0);
    QTest::newRow("backwards is negative")
        << office << u"2026-03-09T10:00:00"_s << u"2026-03-06T16:00:00"_s << qint64(-2 * hour);
    QTest::newRow("a time that spring leaves out")
        << hidden << u"2026-03-29T00:00:00"_s << u"2026-03-30T00:00:00"_s << qint64(0);
    QTest::newRow("a time that autumn doubles")
        << hidden << u"2026-10-25T00:00:00"_s << u"2026-10-26T00:00:00"_s << qint64(hour);
    QTest::newRow("a day that a zone left out")
        << hoursOf(u"Pacific/Apia"_s, nineToFive) << u"2011-12-29T00:00:00"_s << u"2011-12-31T23:00:00"_s
        << qint64(8 * hour);
    QTest::newRow("half an hour of summer")
        << hoursOf(u"Australia/Lord_Howe"_s, {{hour, 3 * hour}}, {{hour, 3 * hour}})
        << u"2026-10-04T00:00:00"_s << u"2026-10-04T12:00:00"_s << qint64(hour + 1'800);
}

void TestBusinessTime::between()
{
    QFETCH(Hours, hours);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(qint64, seconds);
    QCOMPARE(BusinessTime({hours}).between(momentIn(hours.zone, from), momentIn(hours.zone, to)),
             seconds * ms);
}

void TestBusinessTime::afterDays_data()
{
    QTest::addColumn<Hours>("hours");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("to");
    const QString berlin = u"Europe/Berlin"_s;
    const Hours office = hoursOf(berlin, nineToFive);
    const Hours easter
        = hoursOf(berlin, nineToFive, {}, {special(u"2026-04-03"_s), special(u"2026-04-06"_s)});
    const Hours shorter
        = hoursOf(berlin, nineToFive, {}, {special(u"2026-03-09"_s, {{9 * hour, 12 * hour}})});
    const Hours early = hoursOf(berlin, {{2 * hour, 3 * hour}}, {{2 * hour, 3 * hour}});
    QTest::newRow("the next day") << office << u"2026-03-04T10:00:00"_s << 1 << u"2026-03-05T10:00:00"_s;
    QTest::newRow("over the weekend") << office << u"2026-03-06T16:30:00"_s << 1 << u"2026-03-09T16:30:00"_s;
    QTest::newRow("written on Saturday")
        << office << u"2026-03-07T12:00:00"_s << 1 << u"2026-03-10T09:00:00"_s;
    QTest::newRow("two weeks") << office << u"2026-03-02T11:00:00"_s << 10 << u"2026-03-16T11:00:00"_s;
    QTest::newRow("none: when it opens")
        << office << u"2026-03-07T12:00:00"_s << 0 << u"2026-03-09T09:00:00"_s;
    QTest::newRow("over holidays") << easter << u"2026-04-02T10:00:00"_s << 1 << u"2026-04-07T10:00:00"_s;
    QTest::newRow("that day closes earlier")
        << shorter << u"2026-03-06T16:30:00"_s << 1 << u"2026-03-10T09:00:00"_s;
    const QList<Interval> night {{hour, 4 * hour}};
    QTest::newRow("after the hour that autumn doubles")
        << hoursOf(berlin, night, night) << u"2026-10-24T03:00:00"_s << 1 << u"2026-10-25T03:00:00"_s;
    QTest::newRow("in the hour that autumn doubles: the first of the two")
        << hoursOf(berlin, night, night) << u"2026-10-24T02:30:00"_s << 1 << u"2026-10-25T02:30:00"_s;
    QTest::newRow("in the hour that spring leaves out: when it is over")
        << hoursOf(berlin, night, night) << u"2026-03-28T02:30:00"_s << 1 << u"2026-03-29T03:00:00"_s;
    QTest::newRow("a day that spring leaves no time of")
        << early << u"2026-03-28T02:30:00"_s << 1 << u"2026-03-30T02:30:00"_s;
}

void TestBusinessTime::afterDays()
{
    QFETCH(Hours, hours);
    QFETCH(QString, from);
    QFETCH(int, days);
    QFETCH(QString, to);
    QCOMPARE(BusinessTime({hours}).afterDays(momentIn(hours.zone, from), days), momentIn(hours.zone, to));
}

void TestBusinessTime::opens_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("next");
    QTest::newRow("at the opening") << u"2026-03-06T09:00:00"_s << true << u"2026-03-06T09:00:00"_s;
    QTest::newRow("a second before") << u"2026-03-06T08:59:59"_s << false << u"2026-03-06T09:00:00"_s;
    QTest::newRow("the last second") << u"2026-03-06T16:59:59"_s << true << u"2026-03-06T16:59:59"_s;
    QTest::newRow("at the closing") << u"2026-03-06T17:00:00"_s << false << u"2026-03-09T09:00:00"_s;
}

void TestBusinessTime::opens()
{
    QFETCH(QString, at);
    QFETCH(bool, open);
    QFETCH(QString, next);
    const QString zone = u"America/Sao_Paulo"_s;
    const BusinessTime time({hoursOf(zone, nineToFive)});
    QCOMPARE(time.isOpen(momentIn(zone, at)), open);
    QCOMPARE(time.nextOpen(momentIn(zone, at)), momentIn(zone, next));
}

void TestBusinessTime::wallTimeIsAlwaysOpen()
{
    const std::array<BusinessTime, 2> times {BusinessTime(), BusinessTime(QList<Hours> {})};
    for (const BusinessTime &time : times) {
        QVERIFY(time.always());
        QVERIFY(time.isOpen(12'345));
        QCOMPARE(time.nextOpen(12'345), 12'345);
        QCOMPARE(time.between(5'000, 65'000), 60'000);
        QCOMPARE(time.between(65'000, 5'000), -60'000);
        QCOMPARE(time.after(5'000, 60'000), 65'000);
        QCOMPARE(time.after(65'000, -60'000), 5'000);
        QCOMPARE(time.afterDays(5'000, 2), 172'805'000);
    }
    QVERIFY(!BusinessTime({hoursOf(u"UTC"_s, nineToFive)}).always());
}

void TestBusinessTime::versionsHoldFromTheirMomentOn()
{
    const QString zone = u"Europe/Berlin"_s;
    Hours later = hoursOf(zone, {{7 * hour, 19 * hour}});
    later.since = momentIn(zone, u"2026-03-04T12:00:00"_s);
    Hours moved = later; // to another country, at noon of a day
    moved.zone = u"America/Lima"_s;
    moved.since = momentIn(zone, u"2026-03-06T12:00:00"_s);
    const BusinessTime time({hoursOf(zone, nineToFive), later, moved});
    const auto open = [&](const QString &from, const QString &to) {
        return time.between(momentIn(zone, from), momentIn(zone, to)) / (hour * ms);
    };
    QCOMPARE(open(u"2026-03-03T00:00:00"_s, u"2026-03-04T00:00:00"_s), 8);
    QCOMPARE(open(u"2026-03-04T00:00:00"_s, u"2026-03-05T00:00:00"_s), 3 + 7);
    QCOMPARE(open(u"2026-03-05T00:00:00"_s, u"2026-03-06T00:00:00"_s), 12);
    QCOMPARE(open(u"2026-03-06T00:00:00"_s, u"2026-03-06T12:00:00"_s), 5);
    QCOMPARE(open(u"2026-03-06T12:00:00"_s, u"2026-03-07T12:00:00"_s), 12); // 13:00 to 1:00 in Berlin
    QCOMPARE(time.nextOpen(momentIn(zone, u"2026-03-06T12:00:00"_s)),
             momentIn(zone, u"2026-03-06T13:00:00"_s));
    QCOMPARE(open(u"1999-03-02T00:00:00"_s, u"1999-03-03T00:00:00"_s), 8); // the first holds before, too
}

void TestBusinessTime::nothingRunsForEver()
{
    const QString zone = u"Europe/Berlin"_s;
    const Hours once = hoursOf(zone, {}, {}, {special(u"2026-03-05"_s, nineToFive)});
    const BusinessTime gone({once});
    const qint64 before = momentIn(zone, u"2026-03-01T00:00:00"_s);
    const qint64 after = momentIn(zone, u"2026-04-01T00:00:00"_s);
    QCOMPARE(gone.nextOpen(before), momentIn(zone, u"2026-03-05T09:00:00"_s));
    QCOMPARE(gone.nextOpen(after), -1);
    QVERIFY(!gone.isOpen(after));
    QVERIFY(!gone.isOpen(-1));
    QCOMPARE(gone.after(after, ms), -1);
    QCOMPARE(gone.after(before, 9 * hour * ms), -1);
    QCOMPARE(gone.after(after, -9 * hour * ms), -1);
    QCOMPARE(gone.afterDays(after, 1), -1);
    QCOMPARE(gone.afterDays(before, 1), -1);
    QCOMPARE(gone.nextOpen(momentIn(zone, u"2025-03-04T09:00:00"_s)),
             momentIn(zone, u"2026-03-05T09:00:00"_s));
    QCOMPARE(gone.nextOpen(momentIn(zone, u"2025-03-03T09:00:00"_s)), -1); // more than 366 days
    const BusinessTime never({hoursOf(zone, {})}); // not checked
    const qint64 far = std::numeric_limits<qint64>::max();
    for (const BusinessTime *time : {&gone, &never}) {
        QCOMPARE(time->between(-far, far), time == &gone ? 8 * hour * ms : 0);
        QCOMPARE(time->after(-far, far), -1);
        QCOMPARE(time->after(far, -far), -1);
        QCOMPARE(time->nextOpen(far), -1);
        QCOMPARE(time->afterDays(far, 366), -1);
        QCOMPARE(time->afterDays(-far, std::numeric_limits<int>::max()), -1);
    }
    const BusinessTime office({hoursOf(zone, nineToFive)}); // ten years, not one: pauses may be long
    QVERIFY(office.after(before, 366 * 24 * hour * ms) > before);
    QCOMPARE(office.after(before, qint64(11) * 261 * 8 * hour * ms), -1);
    const BusinessTime unordered(
        {hoursOf(zone, {{5 * hour, 9 * hour}, {hour, 6 * hour}}, {{-hour, 90'000}})});
    QVERIFY(unordered.between(before, after) > 0); // not checked, and bounded all the same
}

void TestBusinessTime::wholeSeconds()
{
    const QString zone = u"Europe/Berlin"_s;
    const BusinessTime time({hoursOf(zone, nineToFive)});
    const qint64 opening = momentIn(zone, u"2026-03-06T09:00:00"_s);
    QCOMPARE(time.after(opening + 999, 60'000), opening + 60'000);
    QCOMPARE(time.after(opening, 59'001), opening + 60'000);
    QCOMPARE(time.between(opening + 999, opening + 60'000), 60'000);
    QCOMPARE(time.between(opening, opening + 59'999), 59'000);
    QCOMPARE(time.nextOpen(opening + 999), opening + 999);
}

void TestBusinessTime::reachesEveryClosingExactly()
{
    const QList<Interval> all {
        {0, 24 * hour}}; // closings at midnight UTC, where days are remembered together
    const BusinessTime time({hoursOf(u"UTC"_s, all, {})});
    const QDateTime monday(QDate(2026, 1, 5), QTime(0, 0), Qt::UTC);
    for (int day = 1; day < 150; ++day) {
        const qint64 open = qint64(day) * 24 * hour * ms;
        const qint64 closing = monday.addDays((day - 1) / 5 * 7 + (day - 1) % 5 + 1).toMSecsSinceEpoch();
        QCOMPARE(time.after(monday.toMSecsSinceEpoch(), open), closing);
        QCOMPARE(time.after(closing, -open), monday.toMSecsSinceEpoch());
    }
}

QTEST_GUILESS_MAIN(TestBusinessTime)
#include "tst_businesstime.moc"
