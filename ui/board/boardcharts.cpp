// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardcharts.h"

#include "ui/board/boardlook.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardwords.h"
#include "ui/kit/painting.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QBarSet>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using board::Figure;

constexpr int chartScale = 100;
constexpr int chartSide = 40; ///< for what stands beside the lines
constexpr int chartTop = 12;
constexpr int chartBottom = 24;
constexpr int chartEnd = 8;
constexpr int agedTicks = 30; ///< bars grow old slowly
constexpr double barWide = 0.64;
constexpr int chartSteps = 4; ///< lines above the lowest
constexpr double markedRoom = 12; ///< pixels in which the marked number stands alone
constexpr double fullPercent = 100;

/// A whole number of even steps that is not below.
double roundedUp(double value)
{
    if (value <= 4)
        return 4;
    const double step = std::pow(10, std::floor(std::log10(value)));
    for (const double part : {0.3, 0.5, 1.0, 2.0, 3.0, 4.0})
        if (std::ceil(value / (step * part)) <= 4)
            return step * part * 4;
    return step * 10;
}
} // namespace

PlacesChart::PlacesChart(const Theme &theme, BoardModel &model, int percent, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_percent(percent)
    , m_across(new QValueAxis(this))
    , m_up(new QValueAxis(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setLocalizeNumbers(true);
    chart()->addAxis(m_across, Qt::AlignBottom);
    chart()->addAxis(m_up, Qt::AlignLeft);
    m_across->setVisible(false);
    m_up->setVisible(
        false); // lines and numbers are drawn here: they stand where they should in both directions
    setMinimumHeight(110);
    connect(&theme, &Theme::changed, this, [this] {
        dress();
        viewport()->update();
    });
    connect(&model, &BoardModel::changed, this, [this] { count(); });
}

void PlacesChart::join(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_up);
}

void PlacesChart::setRange(double least, double most)
{
    m_up->setRange(least, most);
}

void PlacesChart::setPlaces(int count)
{
    m_across->setRange(-0.5, std::max(1, count) - 0.5);
}

void PlacesChart::lay()
{
    const bool turned = layoutDirection() == Qt::RightToLeft;
    const auto scaled = [this](int pixels) { return pixels * m_percent / chartScale; };
    const int left = turned ? chartEnd : scaled(chartSide);
    const int right = turned ? scaled(chartSide) : chartEnd;
    m_across->setReverse(turned);
    chart()->setPlotArea(QRectF(viewport()->rect()).adjusted(left, chartTop, -right, -scaled(chartBottom)));
}

void PlacesChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    lay();
}

void PlacesChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        lay();
}

QRectF PlacesChart::column(int place) const
{
    const QRectF plot = chart()->plotArea();
    const double wide = plot.width() / std::max(1, places());
    const int from = layoutDirection() == Qt::RightToLeft ? places() - 1 - place : place;
    return {plot.left() + from * wide, plot.top(), wide, plot.height()};
}

double PlacesChart::heightOf(double value) const
{
    const QRectF plot = chart()->plotArea();
    const double span = std::max(1e-9, m_up->max() - m_up->min());
    return plot.bottom() - plot.height() * (value - m_up->min()) / span;
}

int PlacesChart::placeAt(const QPoint &pos) const
{
    for (int i = 0; i < places(); ++i)
        if (column(i).adjusted(0, -chartTop, 0, chartBottom).contains(pos))
            return i;
    return -1;
}

void PlacesChart::setCurrent(int place)
{
    m_current = place;
    setAccessibleDescription(place >= 0 && place < places() ? said(place) : QString());
    if (place >= 0) {
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
    viewport()->update();
}

void PlacesChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int last = places() - 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return setCurrent(std::clamp(m_current + forward, 0, last));
    case Qt::Key_Left:
        return setCurrent(std::clamp(m_current - forward, 0, last));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && m_current <= last)
            Q_EMIT asked(question(m_current));
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void PlacesChart::mousePressEvent(QMouseEvent *event)
{
    const int place = placeAt(event->position().toPoint());
    if (place < 0 || event->button() != Qt::LeftButton)
        return;
    setCurrent(place);
    Q_EMIT asked(question(place));
}

void PlacesChart::mouseMoveEvent(QMouseEvent *event)
{
    const int place = placeAt(event->position().toPoint());
    viewport()->setCursor(place >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (place >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), said(place), this);
    else
        QToolTip::hideText();
}

void PlacesChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    viewport()->update();
}

void PlacesChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void PlacesChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    const Tokens &tokens = m_theme.tokens();
    const QRectF plot = chart()->plotArea();
    painter->setFont(boardFont(TextRole::Caption, m_percent));
    for (int i = 0; i <= chartSteps; ++i) {
        const double value = m_up->min() + (m_up->max() - m_up->min()) * i / chartSteps;
        const double y = heightOf(value);
        painter->fillRect(QRectF(plot.left(), std::round(y), plot.width(), 1), tokens.line);
        if (const auto marked = mark(); !marked || std::abs(heightOf(*marked) - y) > markedRoom)
            drawBeside(*painter, value, tokens.ink2);
    }
    if (const auto marked = mark())
        drawBeside(*painter, *marked, tokens.warn);
}

/// A number beside the lines.
void PlacesChart::drawBeside(QPainter &painter, double value, const QColor &ink) const
{
    const QRectF plot = chart()->plotArea();
    const double y = heightOf(value);
    const bool turned = layoutDirection() == Qt::RightToLeft;
    const double wide = turned ? viewport()->width() - plot.right() : plot.left();
    painter.setPen(ink);
    painter.drawText(QRectF(turned ? plot.right() + 6 : 0, y - 10, wide - 6, 20),
                     int(Qt::AlignVCenter | (turned ? Qt::AlignLeft : Qt::AlignRight)),
                     QLocale().toString(qint64(std::llround(value))));
}

void PlacesChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    const Tokens &tokens = m_theme.tokens();
    painter->setFont(boardFont(TextRole::Caption, m_percent));
    painter->setPen(tokens.ink2);
    for (int i = 0; i < places(); ++i) {
        const QRectF above = column(i);
        painter->drawText(QRectF(above.left() - 20, above.bottom() + 4, above.width() + 40,
                                 double(chartBottom * m_percent) / chartScale - 4),
                          int(Qt::AlignHCenter | Qt::AlignTop), label(i));
    }
    if (hasFocus() && m_current >= 0 && m_current < places())
        drawFocusRing(*painter, column(m_current).adjusted(1, -6, -1, 20), 6, tokens);
}

// Backlog

AgeChart::AgeChart(const Theme &theme, BoardModel &model, int percent, QWidget *parent)
    : PlacesChart(theme, model, percent, parent)
    , m_bars(new QStackedBarSeries)
{
    setAccessibleName(BoardWords::title(Figure::Unanswered));
    m_bars->setBarWidth(barWide);
    for (int i = 0; i < board::ageBuckets; ++i) {
        m_sets << new QBarSet(BoardWords::age(i));
        for (int place = 0; place < board::ageBuckets; ++place)
            *m_sets.last() << 0;
        m_bars->append(m_sets.last());
    }
    join(m_bars);
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
    Q_EMIT counted();
}

QString TrendChart::dayName(int place) const
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(m_trend[place].from, m_model.zone()).date();
    return QLocale().toString(date, QLocale::ShortFormat);
}

/// Every day where there is room, else every few.
QString TrendChart::label(int place) const
{
    const int wanted = 26 * m_percent / chartScale;
    const int every = std::max(1, int(std::ceil(wanted / std::max(1.0, column(0).width()))));
    const int fromEnd = places() - 1 - place;
    if (fromEnd % every != 0)
        return {};
    const QDate date = QDateTime::fromMSecsSinceEpoch(m_trend[place].from, m_model.zone()).date();
    return QLocale().toString(date.day());
}

QString TrendChart::said(int place) const
{
    const board::Share &share = m_trend[place].share;
    //: a day of a chart: "24/11/26: 96.4 %, n = 212"
    return tr("%1: %2, %3").arg(dayName(place), BoardWords::percent(share, 1), BoardWords::counted(share.n));
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
