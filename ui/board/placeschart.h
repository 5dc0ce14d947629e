// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/board/question.h"

#include <QChartView>

#include <optional>

class QValueAxis;

namespace waypost::ui {

class BoardModel;
class Theme;

/// A chart of some places next to each other, each of which opens what it counts: by a click, or with the
/// arrow keys and Enter. Screen readers hear the place the keyboard is on.
class PlacesChart : public QChartView {
    Q_OBJECT
public:
    static constexpr int steps = 4; ///< lines above the lowest

    PlacesChart(const Theme &theme, BoardModel &model, int percent, QWidget *parent);

Q_SIGNALS:
    void asked(const waypost::ui::BoardQuestion &question);

protected:
    virtual void count() = 0; ///< again, from the model
    virtual void dress() = 0; ///< in the theme's colours
    [[nodiscard]] virtual int places() const = 0;
    [[nodiscard]] virtual QString said(int place) const = 0;
    [[nodiscard]] virtual QString label(int place) const = 0; ///< below it; empty: none
    [[nodiscard]] virtual BoardQuestion question(int place) const = 0;
    [[nodiscard]] virtual std::optional<double> mark() const { return {}; } ///< a number to stand out
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    void join(QAbstractSeries *series); ///< to both axes
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

} // namespace waypost::ui
