// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardcharts.h"

#include "ui/board/boardlook.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardwords.h"
#include "ui/kit/theme.h"

#include <QBarSet>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>
#include <QStackedBarSeries>

#include <algorithm>
#include <cmath>

namespace waypost::ui {

namespace {
using board::Figure;

constexpr int agedTicks = 30; ///< bars grow old slowly
constexpr double barWide = 0.64;
constexpr double fullPercent = 100;

/// A whole number at each of the even steps, the last of them not below the value.
double roundedUp(double value)
{
    constexpr int steps = PlacesChart::steps;
    if (value <= steps)
        return steps;
    const double step = std::pow(10, std::floor(std::log10(value)));
    for (const double part : {0.3, 0.5, 1.0, 2.0, 3.0, 4.0})
        if (std::ceil(value / (step * part)) <= steps)
            return step * part * steps;
    return step * 10;
}
} // namespace

// Backlog

AgeChart::AgeChart(const Theme &theme, BoardModel &model, int percent, QWidget *parent)
    : PlacesChart(theme, model, percent, parent)
{
    setAccessibleName(BoardWords::title(Figure::Unanswered));
    auto *bars = new QStackedBarSeries;
    bars->setBarWidth(barWide);
    for (int i = 0; i < board::ageBuckets; ++i) {
        m_sets << new QBarSet(BoardWords::age(i));
        for (int place = 0; place < board::ageBuckets; ++place)
            *m_sets.last() << 0;
        bars->append(m_sets.last());
    }
    join(bars);
    setPlaces(board::ageBuckets);
    connect(&model, &BoardModel::ticked, this, [this] {
        if (++m_untilAged >= agedTicks)
            count();
    });
    dress();
    count();
}

void AgeChart::setFigure(Figure figure)
{
    m_figure = figure;
    count();
}

void AgeChart::dress()
{
    const Tokens &tokens = m_theme.tokens();
    for (int i = 0; i < board::ageBuckets; ++i) { // fainter with age, as there are fewer of them to act on
        const double share = 1.0 - 0.66 * i / (board::ageBuckets - 1);
        m_sets[i]->setColor(mixed(tokens.paper, tokens.accent, share));
        m_sets[i]->setBorderColor(Qt::transparent);
    }
}

void AgeChart::count()
{
    m_untilAged = 0;
    const std::vector<qint64> ages = m_model.values(m_figure);
    m_counted = qsizetype(ages.size());
    m_ages = board::agesOf(ages);
    qsizetype most = 0;
    for (int i = 0; i < board::ageBuckets; ++i) {
        m_sets[i]->replace(i, double(m_ages[size_t(i)]));
        most = std::max(most, m_ages[size_t(i)]);
    }
    setRange(0, roundedUp(double(most)));
    viewport()->update();
    Q_EMIT countedChanged();
}

QString AgeChart::label(int place) const
{
    return BoardWords::age(place);
}

QString AgeChart::said(int place) const
{
    //: a bar of a chart: "< 4 h: 12 conversations"
    return tr("%1: %n conversation(s)", nullptr, int(m_ages[size_t(place)])).arg(BoardWords::age(place));
}

BoardQuestion AgeChart::question(int place) const
{
    BoardQuestion question;
    question.figure = m_figure;
    question.part.bucket = place;
    return question;
}

// Trend

TrendChart::TrendChart(const Theme &theme, BoardModel &model, int percent, QWidget *parent)
    : PlacesChart(theme, model, percent, parent)
    , m_line(new QLineSeries)
    , m_points(new QScatterSeries)
    , m_target(new QLineSeries)
{
    setAccessibleName(BoardWords::title(Figure::Promises));
    m_points->setMarkerSize(7);
    join(m_target);
    join(m_line);
    join(m_points);
    dress();
    count();
}

void TrendChart::dress()
{
    const Tokens &tokens = m_theme.tokens();
    m_line->setPen(QPen(tokens.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_points->setColor(tokens.accent);
    m_points->setBorderColor(tokens.paper);
    m_target->setPen(QPen(tokens.warn, 1.5, Qt::CustomDashLine));
    QPen dashed = m_target->pen();
    dashed.setDashPattern({3, 3});
    m_target->setPen(dashed);
}

void TrendChart::count()
{
    m_trend = board::trendOf(m_model.board(), m_model.scope(), m_model.trendDays(), m_model.zone());
    QList<QPointF> points;
    double least = m_model.target();
    for (qsizetype i = 0; i < m_trend.size(); ++i)
        if (m_trend[i].share.n > 0) {
            points << QPointF(double(i), m_trend[i].share.percent());
            least = std::min(least, points.last().y());
        }
    least = std::max(0.0, std::floor((least - 1) / 20) * 20); // whole numbers at four even steps
    m_line->replace(points);
    m_points->replace(points);
    m_target->replace(QList<QPointF> {{-0.5, double(m_model.target())},
                                      {double(m_trend.size()) - 0.5, double(m_model.target())}});
    setPlaces(int(m_trend.size()));
    setRange(least, fullPercent);
    viewport()->update();
}

QDate TrendChart::date(int place) const
{
    return QDateTime::fromMSecsSinceEpoch(m_trend[place].from, m_model.zone()).date();
}

/// Every day where there is room, else every few.
QString TrendChart::label(int place) const
{
    const int wanted = scaled(26, m_percent);
    const int every = std::max(1, int(std::ceil(wanted / std::max(1.0, column(0).width()))));
    const int fromEnd = places() - 1 - place;
    if (fromEnd % every != 0)
        return {};
    return QLocale().toString(date(place).day());
}

QString TrendChart::said(int place) const
{
    const board::Share &share = m_trend[place].share;
    //: a day of a chart: "24/11/26: 96.4 %, n = 212"
    return tr("%1: %2, %3")
        .arg(QLocale().toString(date(place), QLocale::ShortFormat), BoardWords::percent(share, 1),
             BoardWords::counted(share.n));
}

BoardQuestion TrendChart::question(int place) const
{
    BoardQuestion question;
    question.figure = Figure::Promises;
    question.from = m_trend[place].from;
    question.until = m_trend[place].until;
    return question;
}

std::optional<double> TrendChart::mark() const
{
    return m_model.target();
}

} // namespace waypost::ui
