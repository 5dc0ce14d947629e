// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/tokens.h"

#include <QProxyStyle>

class QStyleOptionSlider;

namespace waypost::ui {

/// Qt's own widgets in the product's looks, on top of Fusion: flat, rounded, thin scroll bars, a ring
/// wherever the keyboard is. Theme makes and feeds it.
class KitStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit KitStyle(const Tokens &tokens);
    void setTokens(const Tokens &tokens) { m_tokens = tokens; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;

private:
    /// A list or an editor inside a window; a popup's list has square corners as its window has.
    [[nodiscard]] static bool isFramedView(const QWidget *widget);
    void drawButtonPanel(const QStyleOption &option, QPainter &painter) const;
    void drawField(const QStyleOption &option, QPainter &painter) const;
    void drawCheck(const QStyleOption &option, QPainter &painter, bool round) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawHeader(const QStyleOption &option, QPainter &painter) const;
    [[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider &slider, SubControl part) const;
    void drawMenuItem(const QStyleOption &option, QPainter &painter) const;
    void drawTab(const QStyleOption &option, QPainter &painter) const;

    Tokens m_tokens;
};

} // namespace waypost::ui
