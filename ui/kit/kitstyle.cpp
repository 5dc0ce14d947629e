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
constexpr int ScrollBarExtent = 10;
constexpr int LinePadding = 6; ///< before and after what a line holds, besides Qt's own two pixels
constexpr int BoxPadding = 4; ///< before what a combo or spin box holds, besides Fusion's frame
constexpr int ScrollFrame = 4; ///< keeps a square viewport inside the rounded frame
constexpr int ItemHeight = 26;
constexpr int ArrowInset = 3; ///< Fusion puts a box's arrows too near its edge
constexpr int WindowMargin = 16;

bool isDefaultButton(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

/// A list or an editor inside a window; a popup's list has square corners as its window has.
bool isFramedView(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr && !widget->isWindow();
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

QRect KitStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0)
        return rect.adjusted(LinePadding, 0, -LinePadding, 0);
    return rect;
}

QRect KitStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                               const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider != nullptr)
        return scrollBarRect(*slider, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool holds = (control == CC_ComboBox && part == SC_ComboBoxEditField)
        || (control == CC_SpinBox && part == SC_SpinBoxEditField);
    if (!holds)
        return rect;
    return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -BoxPadding, 0)
                                                : rect.adjusted(BoxPadding, 0, 0, 0);
}

QRect KitStyle::scrollBarRect(const QStyleOptionSlider &slider, SubControl part) const
{
    const QRect all = slider.rect;
    const bool horizontal = slider.orientation == Qt::Horizontal;
    const int length = horizontal ? all.width() : all.height();
    const qint64 range = qint64(slider.maximum) - slider.minimum;
    const int handle = range <= 0
        ? length
        : int(std::clamp<qint64>(qint64(length) * slider.pageStep / (range + slider.pageStep),
                                 std::min(28, length), length));
    const int start = sliderPositionFromValue(slider.minimum, slider.maximum, slider.sliderPosition,
                                              length - handle, slider.upsideDown);
    const auto along = [&](int from, int size) {
        return horizontal ? QRect(all.left() + from, all.top(), size, all.height())
                          : QRect(all.left(), all.top() + from, all.width(), size);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return all;
    case SC_ScrollBarSlider:
        return along(start, handle);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default:
        return {};
    }
}

QSize KitStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(std::max(result.height(), 32));
    if (type == CT_ComboBox || type == CT_SpinBox)
        result.rwidth() += BoxPadding;
    if (type == CT_ItemViewItem)
        result.setHeight(std::max(result.height(), ItemHeight));
    if (type == CT_PushButton)
        result.rwidth() += 12;
    if (type == CT_MenuItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        const QFontMetrics metrics(item ? item->font : QFont());
        const auto parts = item ? item->text.split(u'\t') : QStringList();
        int width = 36 + 28;
        for (const QString &part : parts)
            width += metrics.horizontalAdvance(part) + 12;
        result = QSize(std::max(width, 160), separator ? 9 : 28);
    }
    return result;
}

int KitStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isFramedView(widget) ? ScrollFrame : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
        return 7;
    case PM_FocusFrameHMargin: // what stands before and after the words of a row
        return qobject_cast<const QAbstractItemView *>(widget) != nullptr
            ? 6
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget != nullptr && widget->isWindow() ? WindowMargin
                                                       : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return ScrollBarExtent;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SplitterWidth:
        return 1; // Qt widens the grip to five pixels by itself
    case PM_ScrollView_ScrollBarSpacing:
    case PM_MenuHMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KitStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animate:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup: // a plain list below the box, not a menu on top of it
        return 0;
    case SH_Widget_Animation_Duration:
        return std::min(120, QProxyStyle::styleHint(hint, option, widget, returned));
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace waypost::ui
