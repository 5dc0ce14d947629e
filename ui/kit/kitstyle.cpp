// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/kitstyle.h"

#include "ui/kit/fonts.h"
#include "ui/kit/icons.h"
#include "ui/kit/painting.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int ButtonRadius = 7;
constexpr int CardRadius = 10;
constexpr int ArrowInset = 3; ///< Fusion puts a box's arrows too near its edge

bool isDefaultButton(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
}
} // namespace

KitStyle::KitStyle(const Tokens &tokens)
    : QProxyStyle(u"Fusion"_s)
    , m_tokens(tokens)
{
}

void KitStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        drawFocusRing(*painter, option->rect, 5, m_tokens);
        return;
    case PE_PanelButtonCommand:
        drawButtonPanel(*option, *painter);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        return;
    case PE_FrameLineEdit:
        return; // part of the panel
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        drawCheck(*option, *painter, element == PE_IndicatorRadioButton);
        return;
    case PE_Frame:
        drawFrame(*option, *painter, widget);
        return;
    case PE_FrameMenu:
    case PE_FrameGroupBox:
        fillRounded(*painter, option->rect, 9, {}, m_tokens.line);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_tokens.paper);
        return;
    case PE_PanelTipLabel:
        fillRounded(*painter, option->rect, 0, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_IndicatorTabClose:
        paintIcon(*painter, Icon::Close, QRectF(option->rect).adjusted(1, 1, -1, -1), m_tokens.ink2);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void KitStyle::drawButtonPanel(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool primary = isDefaultButton(option) && enabled;
    QColor ground = primary ? m_tokens.accent : m_tokens.paper;
    if (option.state.testFlag(State_Sunken) || option.state.testFlag(State_On))
        ground = mixed(ground, m_tokens.ink, 0.12);
    else if (option.state.testFlag(State_MouseOver) && enabled)
        ground = mixed(ground, m_tokens.ink, 0.05);
    fillRounded(painter, option.rect, ButtonRadius, ground, primary ? ground : m_tokens.line);
    if (option.state.testFlag(State_HasFocus))
        drawFocusRing(painter, option.rect, ButtonRadius, m_tokens);
}

void KitStyle::drawField(const QStyleOption &option, QPainter &painter) const
{
    const bool focused = option.state.testFlag(State_HasFocus);
    const QColor ground = option.state.testFlag(State_Enabled) ? m_tokens.paper : m_tokens.paper2;
    fillRounded(painter, option.rect, ButtonRadius, ground, m_tokens.line);
    if (focused)
        drawFocusRing(painter, option.rect, ButtonRadius, m_tokens);
}

void KitStyle::drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    if (widget == nullptr || widget->isWindow()) {
        fillRounded(painter, option.rect, 0, {}, m_tokens.line);
        return;
    }
    const bool view = isFramedView(widget);
    const int radius = view ? ButtonRadius : CardRadius;
    const QColor ground = view ? option.palette.color(QPalette::Base) : m_tokens.paper;
    fillRounded(painter, option.rect, radius, ground, m_tokens.line);
    if (view && option.state.testFlag(State_HasFocus))
        drawFocusRing(painter, option.rect, radius, m_tokens);
}

void KitStyle::drawCheck(const QStyleOption &option, QPainter &painter, bool round) const
{
    const bool on = option.state.testFlag(State_On) || option.state.testFlag(State_NoChange);
    const bool enabled = option.state.testFlag(State_Enabled);
    const QColor accent = enabled ? m_tokens.accent : m_tokens.ink3;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = round ? box.width() / 2 : 4;
    fillRounded(painter, box, radius, on ? accent : m_tokens.paper, on ? accent : m_tokens.ink3);
    if (!on)
        return;
    if (round)
        fillRounded(painter, box.adjusted(4, 4, -4, -4), radius, m_tokens.onAccent);
    else if (option.state.testFlag(State_NoChange))
        fillRounded(painter, {box.left() + 3, box.center().y() - 1, box.width() - 6, 2}, 1,
                    m_tokens.onAccent);
    else
        paintIcon(painter, Icon::Check, box.adjusted(1.5, 1.5, -1.5, -1.5), m_tokens.onAccent);
}

void KitStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            if (isDefaultButton(*option) && option->state.testFlag(State_Enabled))
                copy.palette.setColor(QPalette::ButtonText, m_tokens.onAccent);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_Splitter:
        painter->fillRect(option->rect,
                          option->state.testFlag(State_MouseOver) ? m_tokens.accent : m_tokens.line);
        return;
    case CE_MenuItem:
        drawMenuItem(*option, *painter);
        return;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
        painter->fillRect(option->rect, m_tokens.paper);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeader(*option, *painter);
        return;
    case CE_TabBarTabShape:
        drawTab(*option, *painter);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void KitStyle::drawHeader(const QStyleOption &option, QPainter &painter) const
{
    painter.fillRect(option.rect, m_tokens.paper);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, m_tokens.line);
}

void KitStyle::drawTab(const QStyleOption &option, QPainter &painter) const
{
    const bool selected = option.state.testFlag(State_Selected);
    if (selected || option.state.testFlag(State_MouseOver)) {
        const QRect line(option.rect.left() + 8, option.rect.bottom() - 1, option.rect.width() - 16, 2);
        painter.fillRect(line, selected ? m_tokens.accent : m_tokens.line);
    }
    if (option.state.testFlag(State_HasFocus))
        drawFocusRing(painter, option.rect, 5, m_tokens);
}

void KitStyle::drawMenuItem(const QStyleOption &option, QPainter &painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (item == nullptr)
        return;
    const QRect rect = item->rect;
    painter.fillRect(rect, m_tokens.paper);
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1, m_tokens.line);
        return;
    }
    const bool enabled = item->state.testFlag(State_Enabled);
    const bool selected = item->state.testFlag(State_Selected) && enabled;
    if (selected)
        fillRounded(painter, rect.adjusted(4, 1, -4, -1), 5, m_tokens.accentSoft);
    const QColor ink = selected
        ? m_tokens.accentInk
        : item->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const QRect lead = visualRect(item->direction, rect, {rect.left() + 12, rect.center().y() - 7, 16, 16});
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked)
        paintIcon(painter, Icon::Check, lead, ink);
    else if (!item->icon.isNull())
        item->icon.paint(&painter, lead, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    const auto parts = item->text.split(u'\t');
    const QRect text = visualRect(item->direction, rect, rect.adjusted(36, 0, -28, 0));
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    painter.setFont(item->font);
    painter.setPen(ink);
    painter.drawText(text, flags | int(visualAlignment(item->direction, Qt::AlignLeft)), parts[0]);
    if (parts.size() > 1) {
        painter.setPen(selected ? m_tokens.accentInk : m_tokens.ink3);
        painter.drawText(visualRect(item->direction, rect, rect.adjusted(36, 0, -14, 0)),
                         flags | int(visualAlignment(item->direction, Qt::AlignRight)), parts[1]);
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, Icon::Right,
                  visualRect(item->direction, rect, {rect.right() - 24, rect.center().y() - 7, 14, 14}), ink);
}

void KitStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                  QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(*option, *painter, widget);
    else if (control == CC_ComboBox)
        drawComboBox(*option, *painter, widget);
    else if (control == CC_SpinBox)
        drawSpinBox(*option, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void KitStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter,
                             const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (slider == nullptr || slider->maximum <= slider->minimum)
        return;
    const bool active = option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken);
    const qreal inset = active ? 2 : 3;
    QRectF handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    handle.adjust(inset, inset, -inset, -inset);
    fillRounded(painter, handle, std::min(handle.width(), handle.height()) / 2,
                mixed(m_tokens.paper2, m_tokens.ink2, active ? 0.6 : 0.35));
}

void KitStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    drawButtonPanel(option, painter);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const int inwards = option.direction == Qt::RightToLeft ? ArrowInset : -ArrowInset;
    const QRectF icon(arrow.center().x() + inwards - 6, arrow.center().y() - 6, 14, 14);
    paintIcon(painter, Icon::Down, icon,
              option.state.testFlag(State_Enabled) ? m_tokens.ink2 : m_tokens.ink3);
}

void KitStyle::drawSpinBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    drawField(option, painter);
    const QColor ink = option.state.testFlag(State_Enabled) ? m_tokens.ink2 : m_tokens.ink3;
    const int inwards = option.direction == Qt::RightToLeft ? ArrowInset : -ArrowInset;
    const auto arrow = [&](SubControl part, Icon icon) {
        const QPointF centre = QRectF(subControlRect(CC_SpinBox, &option, part, widget)).center();
        paintIcon(painter, icon, QRectF(centre.x() + inwards - 6, centre.y() - 6, 12, 12), ink);
    };
    arrow(SC_SpinBoxUp, Icon::Up);
    arrow(SC_SpinBoxDown, Icon::Down);
}

} // namespace waypost::ui
