// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/emojipicker.h"

#include "ui/composing/emojibook.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/fonts.h"
#include "ui/kit/popupplace.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int emojiColumns = 10;
constexpr int emojiRows = 7;
constexpr int emojiCell = 34;
constexpr int emojiPad = 10;
constexpr int emojiTop = 50;
constexpr int emojiFoot = 40;
constexpr int wheelStep = 120;
const QString toneSample = u"✋"_s;

QFont emojiFont()
{
    QFont font = fontFor(TextRole::Body);
    if (!emojiFamily().isEmpty())
        font.setFamily(emojiFamily());
    font.setPixelSize(20);
    return font;
}
} // namespace

EmojiPicker::EmojiPicker(const Theme &theme, EmojiBook &book, QWidget *parent)
    : QWidget(parent, Qt::Popup)
    , m_theme(theme)
    , m_book(book)
    , m_field(new SearchField(theme, tr("Search emoji"), this))
    , m_name(new ElidedLabel(theme, TextRole::Small, &Tokens::ink2, this))
    , m_tone(new QToolButton(this))
{
    setAccessibleName(tr("Emoji"));
    setFixedSize(2 * emojiPad + emojiColumns * emojiCell, emojiTop + emojiRows * emojiCell + emojiFoot);
    m_field->setGeometry(emojiPad, emojiPad, width() - 2 * emojiPad, 32);
    m_field->installEventFilter(this);
    const int foot = height() - emojiFoot + 4;
    const bool mirrored = isRightToLeft();
    m_tone->setAutoRaise(true);
    m_tone->setFont(emojiFont());
    m_tone->setAccessibleName(tr("Skin tone"));
    m_tone->setToolTip(tr("Skin tone"));
    m_tone->setText(toneSample);
    const int toneWidth = m_tone->sizeHint().width();
    m_tone->setGeometry(mirrored ? emojiPad : width() - emojiPad - toneWidth, foot, toneWidth, 32);
    const int nameWidth = width() - 2 * emojiPad - toneWidth - 6;
    m_name->setGeometry(mirrored ? width() - emojiPad - nameWidth : emojiPad, foot, nameWidth, 32);
    connect(m_field, &QLineEdit::textChanged, this, &EmojiPicker::search);
    connect(m_field, &SearchField::left, this, &QWidget::close);
    connect(m_tone, &QToolButton::clicked, this, &EmojiPicker::chooseTone);
}

void EmojiPicker::openAt(const QRect &anchor)
{
    m_field->clear();
    search();
    placeAbove(*this, anchor);
    show();
    m_field->setFocus();
}

void EmojiPicker::search()
{
    const QString text = m_field->text().trimmed();
    m_shown = m_book.find(text);
    m_recent = 0;
    if (text.isEmpty()) {
        const QStringList recent = m_book.recent();
        m_shown = recent + m_shown;
        m_recent = recent.size();
    }
    m_tone->setText(m_book.toned(toneSample, m_book.tone()));
    m_firstRow = 0;
    moveTo(0);
}

void EmojiPicker::chooseTone()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList names {tr("No skin tone"), tr("Light"),       tr("Medium light"),
                             tr("Medium"),       tr("Medium dark"), tr("Dark")};
    for (int tone = 0; tone < names.size(); ++tone) {
        QAction *action
            = menu->addAction(m_book.toned(toneSample, tone) + u"  "_s + names[tone], this, [this, tone] {
                  m_book.setTone(tone);
                  search();
              });
        action->setCheckable(true);
        action->setChecked(tone == m_book.tone());
    }
    menu->popup(m_tone->mapToGlobal(QPoint(0, m_tone->height())));
}

QRect EmojiPicker::cellOf(qsizetype index) const
{
    const int column = int(index % emojiColumns);
    const int x = emojiPad + (isRightToLeft() ? emojiColumns - 1 - column : column) * emojiCell;
    return {x, emojiTop + int(index / emojiColumns - m_firstRow) * emojiCell, emojiCell, emojiCell};
}

void EmojiPicker::take(qsizetype index)
{
    if (index < 0 || index >= m_shown.size())
        return;
    const QString emoji = m_shown[index];
    m_book.markUsed(emoji);
    close();
    Q_EMIT picked(emoji);
}

void EmojiPicker::moveTo(qsizetype index)
{
    m_current = std::clamp<qsizetype>(index, 0, std::max<qsizetype>(0, m_shown.size() - 1));
    const qsizetype row = m_current / emojiColumns;
    m_firstRow = std::clamp(m_firstRow, row - emojiRows + 1, row);
    const QString name = m_book.nameOf(m_shown.value(m_current));
    m_name->setText(m_current < m_recent ? tr("%1 · used lately").arg(name) : name);
    m_field->setAccessibleDescription(name);
    update();
}

void EmojiPicker::mousePressEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    const qsizetype first = m_firstRow * emojiColumns;
    for (qsizetype i = first; i < std::min(m_shown.size(), first + emojiColumns * emojiRows); ++i)
        if (cellOf(i).contains(pos)) {
            take(i);
            return;
        }
    QWidget::mousePressEvent(event); // outside: closes the popup
}

void EmojiPicker::wheelEvent(QWheelEvent *event)
{
    const qsizetype rows = (m_shown.size() + emojiColumns - 1) / emojiColumns;
    m_firstRow = std::clamp<qsizetype>(m_firstRow - event->angleDelta().y() / wheelStep, 0,
                                       std::max<qsizetype>(0, rows - emojiRows));
    update();
}

bool EmojiPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int forward = isRightToLeft() ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_current);
        return true;
    case Qt::Key_Right:
        moveTo(m_current + forward);
        return true;
    case Qt::Key_Left:
        moveTo(m_current - forward);
        return true;
    case Qt::Key_Down:
        moveTo(m_current + emojiColumns);
        return true;
    case Qt::Key_Up:
        moveTo(m_current - emojiColumns);
        return true;
    case Qt::Key_PageDown:
        moveTo(m_current + emojiColumns * emojiRows);
        return true;
    case Qt::Key_PageUp:
        moveTo(m_current - emojiColumns * emojiRows);
        return true;
    default:
        return false;
    }
}

void EmojiPicker::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens.paper);
    painter.setPen(tokens.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.drawLine(0, height() - emojiFoot, width(), height() - emojiFoot);
    const QFont font = emojiFont();
    const qsizetype first = m_firstRow * emojiColumns;
    for (qsizetype i = first; i < std::min(m_shown.size(), first + emojiColumns * emojiRows); ++i) {
        const QRect cell = cellOf(i).adjusted(1, 1, -1, -1);
        if (i == m_current || i < m_recent) {
            painter.setPen(i == m_current ? QPen(tokens.accent, 1.5) : QPen(Qt::NoPen));
            painter.setBrush(i == m_current ? tokens.accentSoft : tokens.paper3);
            painter.drawRoundedRect(cell, 6, 6);
        }
        painter.setPen(tokens.ink);
        painter.setFont(font);
        painter.drawText(cell, Qt::AlignCenter, m_shown[i]);
    }
    if (!m_shown.isEmpty())
        return;
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(tokens.ink2);
    painter.drawText(rect().adjusted(0, emojiTop, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     tr("No emoji by that name"));
}

} // namespace waypost::ui
