// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/tokens.h"

#include <QAbstractButton>

namespace waypost::ui {

class Theme;

/// One number of the board, large; a press opens what it counts. `percent`: its size, 100 on the board.
class StatTile final : public QAbstractButton {
public:
    StatTile(const Theme &theme, const QString &caption, int percent = 100, QWidget *parent = nullptr);
    /// `below` says how many were counted, or what else belongs to it.
    void setFigure(const QString &figure, QColor Tokens::*ink, const QString &below);
    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] QString below() const { return m_below; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_caption;
    QString m_figure;
    QString m_below;
    QColor Tokens::*m_ink = &Tokens::ink;
    int m_percent;
};

} // namespace waypost::ui
