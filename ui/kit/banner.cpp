// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/banner.h"

#include "ui/kit/bidi.h"
#include "ui/kit/emoji.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/fonts.h"
#include "ui/kit/painting.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int BannerPadding = 10;
constexpr int BannerIcon = 16;
constexpr int BannerGap = 8;
constexpr int LineHeight = 28;
constexpr int ToastMargin = 20;
constexpr int ToastWidest = 520;

struct BannerColours {
    QColor ink, ground;
    Icon icon;
};

BannerColours bannerColours(BannerTone tone, const Tokens &t)
{
    switch (tone) {
    case BannerTone::Info:
        return {t.accentInk, t.accentSoft, Icon::Info};
    case BannerTone::Ok:
        return {t.ok, t.okSoft, Icon::Success};
    case BannerTone::Warn:
        return {t.warn, t.warnSoft, Icon::Warning};
    case BannerTone::Bad:
        return {t.bad, t.badSoft, Icon::Error};
    }
    return {t.ink, t.paper2, Icon::Info};
}
} // namespace

InlineBanner::InlineBanner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_action(new FlatButton(theme, ButtonKind::Secondary, {}, this))
    , m_close(new FlatButton(theme, Icon::Close, tr("Dismiss"), this))
{
    setFont(fontFor(TextRole::Body));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_action->setCompact(true);
    m_close->setCompact(true);
    m_action->hide();
    m_close->hide();
    connect(m_action, &FlatButton::clicked, this, &InlineBanner::actionTriggered);
    connect(m_close, &FlatButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void InlineBanner::setMessage(BannerTone tone, const QString &text, const QString &lead)
{
    m_tone = tone;
    m_icon = bannerColours(tone, m_theme.tokens()).icon;
    m_text = text;
    m_lead = lead;
    setAccessibleName(lead.isEmpty() ? text : QString(lead + u' ' + text));
    updateGeometry();
    arrange();
    update();
}

void InlineBanner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    updateGeometry();
    arrange();
}

void InlineBanner::setDismissible(bool dismissible)
{
    m_close->setVisible(dismissible);
    arrange();
}

void InlineBanner::setIconOf(Icon icon)
{
    m_icon = icon;
    update();
}

/// Where the text goes, left to right; mirrored when painted.
QRect InlineBanner::textRect(int width) const
{
    int end = width - BannerPadding;
    if (!m_close->isHidden())
        end -= m_close->sizeHint().width();
    if (!m_action->isHidden())
        end -= m_action->sizeHint().width() + BannerGap;
    const int start = BannerPadding + BannerIcon + BannerGap;
    return {start, 0, std::max(40, end - start), LineHeight};
}

int InlineBanner::heightForWidth(int width) const
{
    QRect room = textRect(width);
    room.setHeight(10'000);
    const QString all = m_lead.isEmpty() ? m_text : QString(m_lead + u' ' + m_text);
    // Measured in bold when there is a lead: a little too much room is better than a line too few.
    const QFontMetrics metrics(m_lead.isEmpty() ? font() : fontFor(TextRole::Strong));
    const int text = metrics.boundingRect(room, Qt::TextWordWrap, all).height();
    return std::max(text + 16, LineHeight + 6);
}

QSize InlineBanner::sizeHint() const
{
    const int wide = 400;
    return {wide, heightForWidth(width() > 100 ? width() : wide)};
}

QSize InlineBanner::minimumSizeHint() const
{
    return {160, LineHeight + 6};
}

void InlineBanner::arrange()
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    int end = width() - BannerPadding;
    for (FlatButton *button : {m_close, m_action}) {
        if (button->isHidden())
            continue;
        const QSize size = button->sizeHint();
        const int left = end - size.width();
        button->setGeometry(rightToLeft ? width() - left - size.width() : left,
                            (height() - size.height()) / 2, size.width(), size.height());
        end = left - BannerGap;
    }
}

void InlineBanner::resizeEvent(QResizeEvent *)
{
    arrange();
}

void InlineBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const BannerColours colours = bannerColours(m_tone, m_theme.tokens());
    fillRounded(painter, rect(), 8, colours.ground);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto mirrored = [&](QRect r) {
        if (rightToLeft)
            r.moveLeft(width() - r.left() - r.width());
        return r;
    };
    paintIcon(painter, m_icon, mirrored({BannerPadding, (height() - BannerIcon) / 2, BannerIcon, BannerIcon}),
              colours.ink);

    const QRect area = textRect(width());
    const QString all = m_lead.isEmpty() ? m_text : QString(m_lead + u' ' + m_text);
    QTextLayout layout(all, font());
    QTextCharFormat bold;
    bold.setFont(fontFor(TextRole::Strong));
    auto formats = emojiFormats(all, font());
    formats.prepend({0, int(m_lead.size()), bold});
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOf(m_text, layoutDirection())); // a name in front does not turn it
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    qreal y = 0;
    beginEmojiLayout(layout);
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    painter.setPen(colours.ink);
    layout.draw(&painter, QPointF(mirrored(area).left(), (height() - y) / 2));
}

Toast::Toast(const Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_action(new FlatButton(theme, ButtonKind::Secondary, {}, this))
{
    setFont(fontFor(TextRole::Body));
    m_action->setCompact(true);
    m_action->hide();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &FlatButton::clicked, this, [this] {
        hide();
        Q_EMIT actionTriggered();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    window->installEventFilter(this);
    hide();
}

void Toast::showMessage(BannerTone tone, const QString &text, const QString &action, int ms)
{
    m_tone = tone;
    m_text = text;
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start(ms);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::place()
{
    const QWidget *window = parentWidget();
    const int action = m_action->isHidden() ? 0 : m_action->sizeHint().width() + BannerGap;
    const int text = QFontMetrics(font()).horizontalAdvance(m_text.left(256));
    const int wanted = 2 * BannerPadding + BannerIcon + BannerGap + text + action + 6;
    const int room = std::max(120, std::min(ToastWidest, window->width() - 2 * ToastMargin));
    resize(std::min(wanted, room), 40);
    move((window->width() - width()) / 2, window->height() - height() - ToastMargin - 24);
    const QSize size = m_action->sizeHint();
    const int x = layoutDirection() == Qt::RightToLeft ? BannerPadding - 2
                                                       : width() - size.width() - BannerPadding + 2;
    m_action->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Tokens &t = m_theme.tokens();
    const BannerColours colours = bannerColours(m_tone, t);
    fillRounded(painter, rect(), 9, t.paper, mixed(t.line, t.ink, 0.15));
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int iconX = rightToLeft ? width() - BannerPadding - BannerIcon : BannerPadding;
    paintIcon(painter, colours.icon, QRect(iconX, (height() - BannerIcon) / 2, BannerIcon, BannerIcon),
              colours.ink);
    const int lead = BannerPadding + BannerIcon + BannerGap;
    const int trail = BannerPadding + (m_action->isHidden() ? 0 : m_action->width() + BannerGap);
    painter.setPen(t.ink);
    drawLine(painter, rightToLeft ? rect().adjusted(trail, 0, -lead, 0) : rect().adjusted(lead, 0, -trail, 0),
             m_text);
}

} // namespace waypost::ui
