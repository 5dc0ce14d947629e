// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How large things are and where their parts stand.
#include "ui/kit/fonts.h"
#include "ui/kit/kitstyle.h"

#include <QAbstractItemView>
#include <QStyleOption>

#include <algorithm>

namespace waypost::ui {

namespace {
constexpr int ScrollBarExtent = 10;
constexpr int LinePadding = 6; ///< before and after what a line holds, besides Qt's own two pixels
constexpr int BoxPadding = 4; ///< before what a combo or spin box holds, besides Fusion's frame
constexpr int ScrollFrame = 4; ///< keeps a square viewport inside the rounded frame
constexpr int ItemHeight = 26;
constexpr int WindowMargin = 16;
} // namespace

bool KitStyle::isFramedView(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr && !widget->isWindow();
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
