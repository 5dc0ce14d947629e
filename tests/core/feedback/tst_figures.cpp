// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/figures.h"
#include "core/feedback/question.h"

#include <QTest>

using namespace waypost;
using namespace waypost::feedback;
using namespace Qt::StringLiterals;

namespace {
QList<Rating> ratingsOf(const QString &kind, const QString &scores, const QString &unanswered = {})
{
    QList<Rating> ratings;
    for (const QString &score : scores.split(u' ', Qt::SkipEmptyParts)) {
        Rating rating;
        rating.kind = kind;
        rating.state = u"answered"_s;
        rating.score = score.toLongLong();
        ratings << rating;
    }
    for (const QString &state : unanswered.split(u' ', Qt::SkipEmptyParts)) {
        Rating rating;
        rating.kind = kind;
        rating.state = state;
        ratings << rating;
    }
    return ratings;
}

bool near(double a, double b, double within = 0.0005)
{
    return qAbs(a - b) <= within;
}
} // namespace

class TestFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharesHaveWilsonsInterval_data();
    void sharesHaveWilsonsInterval();
    void csatCountsAnswersOnly();
    void npsIsADifference_data();
    void npsIsADifference();
    void totalsAreWeighted_data();
    void totalsAreWeighted();
    void agreementIsMoreThanChance_data();
    void agreementIsMoreThanChance();
    void templateButtonsHaveScores_data();
    void templateButtonsHaveScores();
};

void TestFigures::sharesHaveWilsonsInterval_data()
{
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("none") << 0 << 0 << 0.0 << 1.0;
    QTest::newRow("one of one is no certainty") << 1 << 1 << 0.2065 << 1.0;
    QTest::newRow("none of ten") << 0 << 10 << 0.0 << 0.2775;
    QTest::newRow("half") << 5 << 10 << 0.2366 << 0.7634;
    QTest::newRow("many") << 81 << 263 << 0.2553 << 0.3662; // Newcombe 1998, table I, method 3
    QTest::newRow("few of many") << 1 << 29 << 0.0061 << 0.1718; // the same
}

void TestFigures::sharesHaveWilsonsInterval()
{
    QFETCH(int, hits);
    QFETCH(int, n);
    QFETCH(double, low);
    QFETCH(double, high);
    const Share share = shareOf(hits, n);
    QVERIFY2(near(share.low, low), qPrintable(QString::number(share.low)));
    QVERIFY2(near(share.high, high), qPrintable(QString::number(share.high)));
    QCOMPARE(share.n, n);
    QVERIFY(n == 0 || near(share.share, double(hits) / n, 1e-9));
}

void TestFigures::csatCountsAnswersOnly()
{
    const QList<Rating> ratings = ratingsOf(u"csat"_s, u"5 4 4 3 1"_s, u"asked expired expired skipped"_s)
        + ratingsOf(u"nps"_s, u"10 0"_s);
    const Csat csat = csatOf(ratings);
    QCOMPARE(csat.satisfied, shareOf(3, 5));
    QCOMPARE(csat.responses, shareOf(5, 8)); // what was skipped was not asked
    QVERIFY(near(csat.mean, 3.4));
    QCOMPARE(csatOf({}).mean, 0.0);
}

void TestFigures::npsIsADifference_data()
{
    QTest::addColumn<QString>("scores");
    QTest::addColumn<double>("score");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("nobody") << QString() << 0.0 << -100.0 << 100.0;
    QTest::newRow("edges") << u"9 10 8 7 6 0"_s << 0.0 << -65.332 << 65.332; // 2, 2, 2: sd = sqrt(4/6)
    QTest::newRow("all promote") << u"9 9 10"_s << 100.0 << 100.0 << 100.0;
    QTest::newRow("all detract") << u"0 6"_s << -100.0 << -100.0 << -100.0;
    QTest::newRow("7 and 8 are neither") << u"7 8 7"_s << 0.0 << 0.0 << 0.0;
}

void TestFigures::npsIsADifference()
{
    QFETCH(QString, scores);
    QFETCH(double, score);
    QFETCH(double, low);
    QFETCH(double, high);
    const Nps nps = npsOf(ratingsOf(u"nps"_s, scores, u"asked"_s));
    QVERIFY(near(nps.score, score));
    QVERIFY2(near(nps.low, low, 0.01), qPrintable(QString::number(nps.low)));
    QVERIFY2(near(nps.high, high, 0.01), qPrintable(QString::number(nps.high)));
    QCOMPARE(nps.responses, shareOf(nps.n(), nps.n() + 1));
}

void TestFigures::totalsAreWeighted_data()
{
    QTest::addColumn<QJsonObject>("marks");
    QTest::addColumn<int>("total");
    const auto marks = [](int tone, int answer, int law) {
        return QJsonObject {{u"tone"_s, tone}, {u"answer"_s, answer}, {u"law"_s, law}};
    };
    QTest::newRow("best") << marks(5, 10, 1) << 100;
    QTest::newRow("worst") << marks(0, 0, 1) << 25; // law alone weighs a quarter
    QTest::newRow("weighted") << marks(5, 5, 1) << 75; // 1/4 + 2/4 · 1/2 + 1/4
    QTest::newRow("a fatal one at 0 takes all") << marks(5, 10, 0) << 0;
    QTest::newRow("does not apply weighs nothing") << marks(5, -1, 1) << 100;
    QTest::newRow("nor does a fatal one then") << marks(0, 10, -1) << 67;
    QTest::newRow("none applies") << marks(-1, -1, -1) << -1;
    QTest::newRow("outside its scale") << marks(6, 10, 1) << -1;
    QTest::newRow("one is missing") << QJsonObject {{u"tone"_s, 5}, {u"law"_s, 1}} << -1;
}

void TestFigures::totalsAreWeighted()
{
    QFETCH(QJsonObject, marks);
    QFETCH(int, total);
    const QList<Criterion> criteria {{u"tone"_s, u"Tone"_s, 1, 5, false},
                                     {u"answer"_s, u"Right answer"_s, 2, 10, false},
                                     {u"law"_s, u"Nothing forbidden"_s, 1, 1, true}};
    QCOMPARE(totalOf(criteria, marks), total);
    QCOMPARE(criteriaFrom(jsonOf(criteria)), criteria);
}

void TestFigures::agreementIsMoreThanChance_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<double>("percent");
    QTest::addColumn<double>("kappa");
    QTest::newRow("nothing") << QString() << QString() << 0.0 << 0.0;
    QTest::newRow("the same") << u"aabb"_s << u"aabb"_s << 100.0 << 1.0;
    QTest::newRow("always one mark") << u"aaaa"_s << u"aaaa"_s << 100.0 << 1.0;
    QTest::newRow("the contrary") << u"aabb"_s << u"bbaa"_s << 0.0 << -1.0;
    QTest::newRow("as by chance") << u"aabb"_s << u"abab"_s << 50.0 << 0.0;
    // Cohen 1960's kind of table: 20 both a, 5 a/b, 10 b/a, 15 both b: 0.7 observed, 0.5 expected.
    QTest::newRow("of a table") << QString(25, u'a') + QString(25, u'b')
                                << QString(20, u'a') + QString(5, u'b') + QString(10, u'a')
            + QString(15, u'b') << 70.0
                                << 0.4;
}

void TestFigures::agreementIsMoreThanChance()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(double, percent);
    QFETCH(double, kappa);
    QList<std::pair<int, int>> marks;
    for (qsizetype i = 0; i < first.size(); ++i)
        marks << std::pair {int(first[i].unicode()), int(second[i].unicode())};
    const Agreement agreement = agreementOf(marks);
    QCOMPARE(agreement.n, first.size());
    QVERIFY(near(agreement.percent, percent));
    QVERIFY2(near(agreement.kappa, kappa), qPrintable(QString::number(agreement.kappa)));
}

void TestFigures::templateButtonsHaveScores_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QList<qint64>>("scores");
    QTest::newRow("words") << QStringList {u"Good"_s, u"So so"_s, u"Bad"_s} << u"csat"_s
                           << QList<qint64> {5, 3, 1};
    QTest::newRow("numbers") << QStringList {u"1"_s, u"2 ★"_s, u"★ 5"_s} << u"csat"_s
                             << QList<qint64> {1, 2, 5};
    QTest::newRow("two") << QStringList {u"👍"_s, u"👎"_s} << u"csat"_s << QList<qint64> {5, 1};
    QTest::newRow("one") << QStringList {u"Thanks"_s} << u"nps"_s << QList<qint64> {10};
    QTest::newRow("a number that is no score")
        << QStringList {u"24 h"_s, u"Later"_s} << u"csat"_s << QList<qint64> {5, 1};
    QTest::newRow("none") << QStringList {} << u"csat"_s << QList<qint64> {};
}

void TestFigures::templateButtonsHaveScores()
{
    QFETCH(QStringList, titles);
    QFETCH(QString, kind);
    QFETCH(QList<qint64>, scores);
    QCOMPARE(scoresOfButtons(titles, rangeOf(kind)), scores);
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
