// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/emojipicker.h"

#include "ui/kit/fonts.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

namespace waypost::ui {

namespace {
constexpr int emojiColumns = 10;
constexpr int emojiRows = 7;
constexpr int emojiCell = 34;
constexpr int emojiPad = 10;
constexpr int emojiTop = 50;
} // namespace

EmojiPicker::EmojiPicker(const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Popup)
    , m_theme(theme)
    , m_field(new SearchField(theme, tr("Search emoji"), this))
{
    setAccessibleName(tr("Emoji"));
    setFixedSize(2 * emojiPad + emojiColumns * emojiCell, emojiTop + emojiRows * emojiCell + emojiPad);
    m_field->setGeometry(emojiPad, emojiPad, width() - 2 * emojiPad, 32);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &EmojiPicker::search);
    connect(m_field, &SearchField::left, this, &QWidget::close);
    search({});
}

void EmojiPicker::openAt(const QRect &anchor)
{
    m_field->clear();
    QPoint place = anchor.topLeft() - QPoint(0, height() + 6);
    if (const QScreen *screen = QGuiApplication::screenAt(anchor.center())) {
        const QRect room = screen->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
        place.setY(std::max(place.y(), room.top()));
    }
    move(place);
    show();
    m_field->setFocus();
}

void EmojiPicker::search(const QString &text)
{
    m_shown = emojiFor(text).mid(0, emojiColumns * emojiRows);
    m_current = 0;
    update();
}

QRect EmojiPicker::cellOf(int index) const
{
    return {emojiPad + index % emojiColumns * emojiCell, emojiTop + index / emojiColumns * emojiCell,
            emojiCell, emojiCell};
}

void EmojiPicker::take(int index)
{
    if (index < 0 || index >= m_shown.size())
        return;
    Q_EMIT picked(m_shown[index].emoji);
    close();
}

void EmojiPicker::mousePressEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    for (int i = 0; i < m_shown.size(); ++i)
        if (cellOf(i).contains(pos)) {
            take(i);
            return;
        }
    QWidget::mousePressEvent(event); // outside: closes the popup
}

bool EmojiPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    int step = 0;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_current);
        return true;
    case Qt::Key_Right:
        step = 1;
        break;
    case Qt::Key_Left:
        step = -1;
        break;
    case Qt::Key_Down:
        step = emojiColumns;
        break;
    case Qt::Key_Up:
        step = -emojiColumns;
        break;
    default:
        return false;
    }
    m_current = std::clamp(m_current + step, 0, std::max(0, int(m_shown.size()) - 1));
    update();
    return true;
}

void EmojiPicker::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.paper);
    painter.setPen(tokens.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    QFont font = fontFor(TextRole::Body);
    if (!emojiFamily().isEmpty())
        font.setFamily(emojiFamily());
    font.setPixelSize(20);
    for (int i = 0; i < m_shown.size(); ++i) {
        if (i == m_current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.accentSoft);
            painter.drawRoundedRect(cellOf(i).adjusted(1, 1, -1, -1), 6, 6);
        }
        painter.setPen(tokens.ink);
        painter.setFont(font);
        painter.drawText(cellOf(i), Qt::AlignCenter, m_shown[i].emoji);
    }
    if (!m_shown.isEmpty())
        return;
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(tokens.ink2);
    painter.drawText(rect().adjusted(0, emojiTop, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     tr("No emoji by that name"));
}

} // namespace waypost::ui
