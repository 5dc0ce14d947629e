// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/tokens.h"

#include <QWidget>

namespace waypost::ui {

class Theme;

/// A thin bar: time used, an upload. Say the value in words beside it.
class ProgressLine final : public QWidget {
public:
    explicit ProgressLine(const Theme &theme, QWidget *parent = nullptr);
    void setValue(double share); ///< 0..1, clamped
    [[nodiscard]] double value() const { return m_share; }
    void setColour(QColor Tokens::*colour); ///< default accent
    [[nodiscard]] QSize sizeHint() const override { return {120, 5}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_share = 0;
    QColor Tokens::*m_colour = &Tokens::accent;
};

} // namespace waypost::ui
