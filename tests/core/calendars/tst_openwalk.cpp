// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Open time by properties over all zones and five years, against a walk through every quarter of an hour.
// WAYPOST_LONG: every zone over all five years; otherwise a sample of them, and of the others the days around
// each change of the clocks. WAYPOST_SEED: other hours and moments.
#include "core/calendars/businesstime.h"
#include "tests/core/calendars/openwalk.h"

#include <QRandomGenerator>
#include <QTest>

using namespace waypost::calendars;
using namespace Qt::StringLiterals;

namespace {
constexpr int hour = 3'600;
constexpr qint64 ms = 1'000;

/// Hours of every kind, in whole quarters: split, past midnight, around the clock, days off, special ones.
Hours randomHours(const QString &zone, QRandomGenerator &random)
{
    const auto day = [&random]() -> QList<Interval> {
        const int kind = random.bounded(8);
        if (kind == 0)
            return {};
        if (kind == 1)
            return {{0, 24 * hour}};
        if (kind == 2)
            return {{0, 6 * hour}, {22 * hour, 24 * hour}};
        QList<Interval> open;
        for (int at = random.bounded(96); at < 96;) { // quarters
            const int end = at + 1 + random.bounded(96 - at);
            open << Interval {at * 900, end * 900};
            at = end + random.bounded(24);
        }
        return open;
    };
    Hours hours {0, zone, {}, {}};
    for (QList<Interval> &open : hours.week)
        open = day();
    for (int i = random.bounded(60); i > 0; --i) {
        const QDate date = QDate(2024, 1, 1).addDays(random.bounded(366 * 5));
        const bool yearly = random.bounded(3) == 0;
        const bool known
            = std::any_of(hours.special.begin(), hours.special.end(), [&](const SpecialDay &other) {
                  return other.date == date
                      || (yearly && other.yearly && other.date.month() == date.month()
                          && other.date.day() == date.day());
              });
        if (!known)
            hours.special << SpecialDay {date, {}, day(), yearly};
    }
    return hours;
}

QString told(const Hours &hours, qint64 at)
{
    return u"%1 at %2 (WAYPOST_SEED=%3)"_s.arg(hours.zone)
        .arg(at)
        .arg(qEnvironmentVariableIntValue("WAYPOST_SEED"));
}
} // namespace

class TestOpenWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheWalk();
    void walksEverySecondAcrossAChange_data();
    void walksEverySecondAcrossAChange();

private:
    void compareMoments(const BusinessTime &time, const OpenWalk &walk, const Hours &hours,
                        QRandomGenerator &random, int rounds);
    void compareDays(const BusinessTime &time, const OpenWalk &walk, const Hours &hours,
                     QRandomGenerator &random, int rounds);
};

void TestOpenWalk::compareMoments(const BusinessTime &time, const OpenWalk &walk, const Hours &hours,
                                  QRandomGenerator &random, int rounds)
{
    const auto moment
        = [&] { return walk.begin() + qint64(random.bounded(double(walk.end() - walk.begin()))); };
    for (int round = 0; round < rounds; ++round) {
        const qint64 a = moment();
        const qint64 b = moment();
        const qint64 c = moment();
        const QString where = told(hours, a);
        const auto between = [&](qint64 from, qint64 to) { return time.between(from * ms, to * ms) / ms; };
        QVERIFY2(time.isOpen(a * ms) == walk.isOpen(a), qPrintable(where));
        QVERIFY2(between(a, b) == walk.until(b) - walk.until(a), qPrintable(where));
        QVERIFY2(between(a, b) + between(b, c) == between(a, c), qPrintable(where));
        QVERIFY2((b < a) == (between(a, b) < 0) || between(a, b) == 0, qPrintable(where));
        if (const qint64 next = walk.nextOpen(a); next >= 0 && next <= a + 366 * 86'400)
            QVERIFY2(time.nextOpen(a * ms) == next * ms, qPrintable(where));
        const qint64 left = walk.total() - walk.until(a);
        if (left > 0) {
            const qint64 open = 1 + qint64(random.bounded(double(left)));
            const qint64 due = time.after(a * ms, open * ms) / ms;
            QVERIFY2(due == walk.earliestWith(walk.until(a) + open), qPrintable(where));
            QVERIFY2(between(a, due) == open && between(a, due - 1) == open - 1, qPrintable(where));
        }
        if (walk.until(a) > 0) {
            const qint64 open = 1 + qint64(random.bounded(double(walk.until(a))));
            const qint64 begun = time.after(a * ms, -open * ms) / ms;
            QVERIFY2(begun == walk.latestWith(walk.until(a) - open), qPrintable(where));
            QVERIFY2(between(begun, a) == open && between(begun + 1, a) == open - 1, qPrintable(where));
        }
    }
}

void TestOpenWalk::compareDays(const BusinessTime &time, const OpenWalk &walk, const Hours &hours,
                               QRandomGenerator &random, int rounds)
{
    const qint64 steps = (walk.end() - walk.begin()) / OpenWalk::step;
    for (int round = 0; round < rounds; ++round) {
        const qint64 from = walk.begin() + OpenWalk::step * qint64(random.bounded(double(steps)));
        const int days = random.bounded(20);
        if (const qint64 due = walk.afterDays(from, days); due >= 0)
            QVERIFY2(time.afterDays(from * ms, days) == due * ms, qPrintable(told(hours, from)));
    }
}

void TestOpenWalk::agreesWithTheWalk()
{
    const bool isLong = qEnvironmentVariableIsSet("WAYPOST_LONG");
    QRandomGenerator random(quint32(qEnvironmentVariableIntValue("WAYPOST_SEED")));
    const qint64 begin = QDateTime(QDate(2024, 1, 1), QTime(), Qt::UTC).toSecsSinceEpoch();
    const qint64 end = QDateTime(QDate(2029, 1, 1), QTime(), Qt::UTC).toSecsSinceEpoch();
    int walked = 0;
    int changes = 0;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains(':')) // Qt's own: "UTC+03:00"
            continue;
        const auto hours = checked(randomHours(QString::fromLatin1(id), random));
        if (!hours) {
            QCOMPARE(hours.error().code, u"never_open"_s); // the only fault the draw may have
            continue;
        }
        const BusinessTime time({*hours});
        if (isLong || random.bounded(60) == 0) {
            const OpenWalk walk(*hours, begin, end);
            compareMoments(time, walk, *hours, random, 40);
            compareDays(time, walk, *hours, random, 5);
            ++walked;
        }
        for (const auto &change : QTimeZone(id).transitions(QDateTime::fromSecsSinceEpoch(begin, Qt::UTC),
                                                            QDateTime::fromSecsSinceEpoch(end, Qt::UTC))) {
            if (!isLong && random.bounded(4) != 0)
                continue;
            const qint64 at = change.atUtc.toSecsSinceEpoch() / 900 * 900;
            const OpenWalk walk(*hours, at - 36 * hour, at + 36 * hour);
            compareMoments(time, walk, *hours, random, 8);
            ++changes;
        }
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(walked > 2 && changes > 100);
    qInfo("%d zones over five years, %d changes of clocks", walked, changes);
}

void TestOpenWalk::walksEverySecondAcrossAChange_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("day");
    QTest::newRow("spring, Berlin") << u"Europe/Berlin"_s << u"2026-03-29"_s;
    QTest::newRow("autumn, Berlin") << u"Europe/Berlin"_s << u"2026-10-25"_s;
    QTest::newRow("spring, New York") << u"America/New_York"_s << u"2026-03-08"_s;
    QTest::newRow("autumn, New York") << u"America/New_York"_s << u"2026-11-01"_s;
    QTest::newRow("autumn at midnight, Beirut") << u"Asia/Beirut"_s << u"2026-10-25"_s;
    QTest::newRow("a date left out, Apia") << u"Pacific/Apia"_s << u"2011-12-30"_s;
}

/// Hours that begin and end at odd seconds within the changed hour.
void TestOpenWalk::walksEverySecondAcrossAChange()
{
    QFETCH(QString, zone);
    QFETCH(QString, day);
    const QList<Interval> odd {{1'111, 5'555}, {7'201, 8'888}, {9'999, 10'801}, {82'801, 86'399}};
    Hours hours {0, zone, {}, {}};
    hours.week.fill(odd);
    const BusinessTime time({hours});
    const QTimeZone timeZone(zone.toLatin1());
    const QDateTime noon(QDate::fromString(day, Qt::ISODate), QTime(12, 0), Qt::UTC);
    const qint64 begin = noon.addSecs(-30 * hour).toSecsSinceEpoch();
    qint64 open = 0;
    for (qint64 at = begin; at < begin + 54 * hour; ++at) {
        const int second
            = QTime(0, 0).secsTo(QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toTimeZone(timeZone).time());
        const bool isOpen = std::any_of(odd.begin(), odd.end(), [second](const Interval &interval) {
            return second >= interval.from && second < interval.to;
        });
        if (time.isOpen(at * ms) != isOpen || time.between(begin * ms, at * ms) != open * ms)
            QFAIL(qPrintable(QString::number(at)));
        open += isOpen ? 1 : 0;
    }
}

QTEST_GUILESS_MAIN(TestOpenWalk)
#include "tst_openwalk.moc"
