// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/kit/chips.h"
#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
constexpr int railWidth = 56;
constexpr int railButtonSide = 40;
constexpr qreal railIconSide = 20;
} // namespace

class Rail::Button final : public QAbstractButton {
public:
    Button(const Theme &theme, Icon icon, const QString &name, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_icon(icon)
    {
        setFixedSize(railButtonSide, railButtonSide);
        setAccessibleName(name);
        setToolTip(name);
        setFocusPolicy(Qt::TabFocus);
    }
    void setCount(int count)
    {
        m_count = count;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool lit = isChecked() || underMouse();
        if (lit) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mixed(t.rail, t.onRail, isChecked() ? 0.14 : 0.08));
            painter.drawRoundedRect(rect(), 9, 9);
        }
        if (hasFocus()) {
            painter.setPen(QPen(t.onRail, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
        }
        const QRectF place(rect().center() - QPointF(railIconSide / 2 - 0.5, railIconSide / 2 - 0.5),
                           QSizeF(railIconSide, railIconSide));
        paintIcon(painter, m_icon, place, lit ? t.onRail : t.railInk);
        if (m_count > 0) {
            painter.setFont(fontFor(TextRole::CaptionStrong));
            paintCount(painter, QRect(width() / 2, 0, width() / 2 + 2, 18), m_count, t.bad,
                       t.dark ? t.paper : QColor(Qt::white));
        }
    }

private:
    const Theme &m_theme;
    Icon m_icon;
    int m_count = 0;
};

Rail::Rail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedWidth(railWidth);
    setAccessibleName(tr("Screens"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 10);
    column->setSpacing(6);
    m_inbox = add(Icon::Inbox, tr("Inbox"), CommandId::Inbox);
    m_board = add(Icon::Sla, tr("SLA board"), CommandId::Board);
    m_contacts = add(Icon::Contact, tr("Contacts"), CommandId::Contacts);
    m_quality = add(Icon::Star, tr("Quality"), CommandId::Quality);
    for (Button *screen : {m_inbox, m_board, m_contacts, m_quality})
        screen->setCheckable(true);
    setScreen(CommandId::Inbox);
    setBoardShown(false);
    m_outbox = add(Icon::Send, tr("Outbox"), CommandId::Outbox);
    column->addStretch();
    add(Icon::Search, tr("Search"), CommandId::Palette)->setCount(0);
    add(Icon::Keyboard, tr("Keyboard shortcuts"), CommandId::Shortcuts)->setCount(0);
    add(Icon::Settings, tr("Settings"), CommandId::Settings)->setCount(0);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

Rail::Button *Rail::add(Icon icon, const QString &name, CommandId id)
{
    auto *button = new Button(m_theme, icon, name, this);
    layout()->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] {
        setScreen(m_screen); // a click alone changes nothing: whoever answers it says which one is shown
        Q_EMIT chosen(id);
    });
    return button;
}

void Rail::setScreen(CommandId screen)
{
    m_screen = screen;
    m_inbox->setChecked(screen == CommandId::Inbox);
    m_board->setChecked(screen == CommandId::Board);
    m_contacts->setChecked(screen == CommandId::Contacts);
    m_quality->setChecked(screen == CommandId::Quality);
}

void Rail::setBoardShown(bool shown)
{
    m_board->setVisible(shown);
}

void Rail::setUnread(int conversations)
{
    m_inbox->setCount(conversations);
    m_inbox->setAccessibleDescription(
        conversations > 0 ? tr("%n conversation(s) with unread messages", nullptr, conversations)
                          : QString());
}

void Rail::setAttention(int commands)
{
    m_outbox->setCount(commands);
    m_outbox->setAccessibleDescription(commands > 0 ? tr("%n action(s) need attention", nullptr, commands)
                                                    : QString());
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().rail);
}

} // namespace waypost::ui
