// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/board/question.h"

#include <QChartView>

class QBarSet;
class QLineSeries;
class QScatterSeries;
class QStackedBarSeries;
class QValueAxis;

namespace waypost::ui {

class BoardModel;
class Theme;

/// A chart of some places next to each other, each of which opens what it counts: by a click, or with the
/// arrow keys and Enter. Screen readers hear the place the keyboard is on.
class PlacesChart : public QChartView {
    Q_OBJECT
public:
    PlacesChart(const Theme &theme, BoardModel &model, int percent, QWidget *parent);
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void asked(const waypost::ui::BoardQuestion &question);

protected:
    virtual void count() = 0; ///< again, from the model
    virtual void dress() = 0; ///< in the theme's colours
    [[nodiscard]] virtual int places() const = 0;
    [[nodiscard]] virtual QString said(int place) const = 0;
    [[nodiscard]] virtual BoardQuestion question(int place) const = 0;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    [[nodiscard]] virtual std::optional<double> mark() const
    {
        return std::nullopt;
    } ///< a number to stand out
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] virtual QString label(int place) const = 0; ///< below it; empty: none
    /// Joins a series to both axes.
    void join(QAbstractSeries *series);
    void setRange(double least, double most); ///< of what goes up
    void setPlaces(int places);
    [[nodiscard]] QRectF column(int place) const; ///< all above a place, in the chart
    [[nodiscard]] double heightOf(double value) const; ///< y in the chart

    const Theme &m_theme;
    BoardModel &m_model;
    int m_percent;

private:
    [[nodiscard]] int placeAt(const QPoint &pos) const;
    void setCurrent(int place);
    void lay(); ///< margins, and which way it runs
    void drawBeside(QPainter &painter, double value, const QColor &ink) const;
    QValueAxis *m_across;
    QValueAxis *m_up;
    int m_current = -1;
};

/// How old what is open is: by its oldest unanswered message, or since it was opened.
class AgeChart final : public PlacesChart {
    Q_OBJECT
public:
    AgeChart(const Theme &theme, BoardModel &model, int percent = 100, QWidget *parent = nullptr);
    void setFigure(board::Figure figure); ///< Unanswered or Open
    [[nodiscard]] board::Figure figure() const { return m_figure; }
    [[nodiscard]] qsizetype counted() const { return m_counted; }

Q_SIGNALS:
    void countedChanged();

protected:
    void count() override;
    void dress() override;
    [[nodiscard]] int places() const override { return board::ageBuckets; }
    [[nodiscard]] QString said(int place) const override;
    [[nodiscard]] BoardQuestion question(int place) const override;
    [[nodiscard]] QString label(int place) const override;

private:
    board::Figure m_figure = board::Figure::Unanswered;
    QList<QBarSet *> m_sets; ///< one a bar: each in its own shade
    QStackedBarSeries *m_bars;
    std::array<qsizetype, size_t(board::ageBuckets)> m_ages {};
    qsizetype m_counted = 0;
    int m_untilAged = 0; ///< ticks
};

/// SLA met by day, with the target. A day of which nothing was decided has no point.
class TrendChart final : public PlacesChart {
    Q_OBJECT
public:
    TrendChart(const Theme &theme, BoardModel &model, int percent = 100, QWidget *parent = nullptr);
    [[nodiscard]] const QList<board::Day> &trend() const { return m_trend; }

Q_SIGNALS:
    void counted();

protected:
    void count() override;
    void dress() override;
    [[nodiscard]] int places() const override { return int(m_trend.size()); }
    [[nodiscard]] QString said(int place) const override;
    [[nodiscard]] BoardQuestion question(int place) const override;
    [[nodiscard]] QString label(int place) const override;
    [[nodiscard]] std::optional<double> mark() const override;

private:
    [[nodiscard]] QString dayName(int place) const;
    QList<board::Day> m_trend;
    QLineSeries *m_line;
    QScatterSeries *m_points;
    QLineSeries *m_target;
};

} // namespace waypost::ui
