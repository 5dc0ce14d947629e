// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/board/placeschart.h"

#include <array>

class QBarSet;
class QLineSeries;
class QScatterSeries;

namespace waypost::ui {

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

protected:
    void count() override;
    void dress() override;
    [[nodiscard]] int places() const override { return int(m_trend.size()); }
    [[nodiscard]] QString said(int place) const override;
    [[nodiscard]] BoardQuestion question(int place) const override;
    [[nodiscard]] QString label(int place) const override;
    [[nodiscard]] std::optional<double> mark() const override;

private:
    [[nodiscard]] QDate date(int place) const;
    QList<board::Day> m_trend;
    QLineSeries *m_line;
    QScatterSeries *m_points;
    QLineSeries *m_target;
};

} // namespace waypost::ui
