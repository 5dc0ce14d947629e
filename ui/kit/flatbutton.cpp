// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flatbutton.h"

#include "ui/kit/bidi.h"
#include "ui/kit/fonts.h"
#include "ui/kit/painting.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace waypost::ui {

namespace {
constexpr int ButtonIconSize = 16;
constexpr int TrailingSize = 14;
constexpr int ButtonGap = 6;
constexpr qreal ButtonCorner = 7;
} // namespace

FlatButton::FlatButton(const Theme &theme, ButtonKind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    FlatButton::setText(text);
    setFont(fontFor(kind == ButtonKind::Primary ? TextRole::Strong : TextRole::Body));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_menu)
            m_menu->popup(mapToGlobal(
                QPoint(layoutDirection() == Qt::RightToLeft ? width() - m_menu->sizeHint().width() : 0,
                       height() + 2)));
    });
}

FlatButton::FlatButton(const Theme &theme, Icon icon, const QString &accessibleName, QWidget *parent)
    : FlatButton(theme, ButtonKind::Ghost, {}, parent)
{
    m_icon = icon;
    setAccessibleName(accessibleName);
    updateTip();
}

void FlatButton::setText(const QString &text)
{
    QAbstractButton::setText(text);
    setShortcut({});
    setAccessibleName(text);
}

void FlatButton::setIconOf(std::optional<Icon> icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void FlatButton::setShortcutHint(const QString &hint)
{
    m_hint = hint;
    updateTip();
}

void FlatButton::setTrailingIcon(std::optional<Icon> icon)
{
    m_trailing = icon;
    updateGeometry();
    update();
}

void FlatButton::setCompact(bool compact)
{
    m_compact = compact;
    if (m_kind == ButtonKind::Primary)
        setFont(fontFor(compact ? TextRole::SmallStrong : TextRole::Strong));
    else
        setFont(fontFor(compact ? TextRole::Small : TextRole::Body));
    updateGeometry();
    update();
}

void FlatButton::setMenu(QMenu *menu)
{
    m_menu = menu;
    if (menu && !m_icon)
        setTrailingIcon(Icon::Down);
}

void FlatButton::setIconColour(QColor Tokens::*colour)
{
    m_iconColour = colour;
    update();
}

void FlatButton::updateTip()
{
    const QString name = text().isEmpty() ? accessibleName() : QString();
    if (name.isEmpty() || m_hint.isEmpty())
        setToolTip(plainTip(name + m_hint));
    else //: an action and its shortcut
        setToolTip(plainTip(tr("%1 (%2)").arg(name, m_hint)));
}

int FlatButton::contentWidth() const
{
    int width = 0;
    int parts = 0;
    const auto add = [&](int part) {
        width += part;
        ++parts;
    };
    if (m_icon)
        add(ButtonIconSize);
    if (!text().isEmpty())
        add(QFontMetrics(font()).horizontalAdvance(text()));
    if (m_trailing)
        add(TrailingSize);
    return width + std::max(0, parts - 1) * ButtonGap;
}

QSize FlatButton::sizeHint() const
{
    const int height = m_compact ? 28 : 32;
    if (text().isEmpty() && !m_trailing)
        return {height, height};
    return {contentWidth() + (m_compact ? 20 : 24), height};
}

QSize FlatButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 64), sizeHint().height()};
}

FlatButton::Colours FlatButton::colours() const
{
    const Tokens &t = m_theme.tokens();
    if (!isEnabled())
        return {m_kind == ButtonKind::Ghost ? QColor() : t.paper3, {}, mixed(t.paper, t.ink, 0.42)};
    const bool pressed = isDown() || isChecked();
    const double shade = pressed ? 0.12 : (underMouse() ? 0.06 : 0);
    switch (m_kind) {
    case ButtonKind::Primary:
        return {mixed(t.accent, t.dark ? Qt::white : Qt::black, shade), {}, t.onAccent};
    case ButtonKind::Secondary:
        return {mixed(t.paper, t.ink, shade), t.line, t.ink};
    case ButtonKind::Danger:
        return {mixed(t.paper, t.ink, shade), t.line, t.bad};
    case ButtonKind::Ghost:
        break;
    }
    if (isChecked())
        return {t.accentSoft, {}, t.accentInk};
    return {
        shade > 0 ? mixed(t.paper, t.ink, shade) : QColor(), {}, text().isEmpty() ? t.*m_iconColour : t.ink};
}

void FlatButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Colours c = colours();
    fillRounded(painter, rect(), ButtonCorner, c.ground, c.line);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int content = std::min(contentWidth(), width() - 8);
    int x = (width() - content) / 2;
    const auto place = [&](int partWidth, int partHeight) {
        const int left = rightToLeft ? width() - x - partWidth : x;
        x += partWidth + ButtonGap;
        return QRect(left, (height() - partHeight) / 2, partWidth, partHeight);
    };
    if (m_icon)
        paintIcon(painter, *m_icon, place(ButtonIconSize, ButtonIconSize),
                  m_kind == ButtonKind::Ghost && isEnabled() && !isChecked() ? m_theme.tokens().*m_iconColour
                                                                             : c.ink);
    if (!text().isEmpty()) {
        const int taken
            = (m_icon ? ButtonIconSize + ButtonGap : 0) + (m_trailing ? TrailingSize + ButtonGap : 0);
        const int textWidth = content - taken;
        painter.setFont(font());
        painter.setPen(c.ink);
        painter.drawText(place(textWidth, height()), Qt::AlignCenter | Qt::TextSingleLine,
                         elidedLine(text(), QFontMetrics(font()), textWidth + 1));
    }
    if (m_trailing)
        paintIcon(painter, *m_trailing, place(TrailingSize, TrailingSize), c.ink);
    if (hasFocus())
        drawFocusRing(painter, rect(), ButtonCorner, m_theme.tokens());
    if (hasFocus() && m_kind == ButtonKind::Primary) // a ring of the button's own colour would not show
        fillRounded(painter, QRectF(rect()).adjusted(2, 2, -2, -2), ButtonCorner - 2, {}, c.ink);
}

bool FlatButton::event(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::HoverEnter
        || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace waypost::ui
