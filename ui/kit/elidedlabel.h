// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/fonts.h"

#include <QWidget>

#include <functional>

namespace waypost::ui {

struct Tokens;
class Theme;

/// One line of plain text, elided at its end; the whole of it is the tooltip then. Never markup, so customer
/// strings may go in as they are; emoji in colour. `colour` picks from the theme: `&Tokens::ink2`.
class ElidedLabel final : public QWidget {
public:
    ElidedLabel(const Theme &theme, TextRole role, QColor Tokens::*colour, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setColour(QColor Tokens::*colour);
    void setAlignment(Qt::Alignment alignment); ///< AlignLeading (default), AlignTrailing, AlignHCenter
    void setTabular(bool tabular); ///< counts and times
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    QColor Tokens::*m_colour;
    Qt::Alignment m_alignment = Qt::AlignLeading;
    bool m_tabular = false;
};

} // namespace waypost::ui
