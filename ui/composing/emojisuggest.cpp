// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/emojisuggest.h"

#include "ui/composing/emojibook.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>
#include <array>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype mostSuggested = 8;
constexpr int suggestRow = 28;
constexpr int suggestWidth = 260;
} // namespace

EmojiSuggest::EmojiSuggest(EmojiBook &book, QPlainTextEdit &edit)
    : QObject(&edit)
    , m_book(book)
    , m_edit(edit)
    , m_list(new QListWidget(&edit))
{
    m_list->setWindowFlags(Qt::ToolTip); // above everything, without taking the keyboard
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Emoji by that name"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(&edit, &QPlainTextEdit::textChanged, this, &EmojiSuggest::follow);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &EmojiSuggest::follow);
    connect(m_list, &QListWidget::itemClicked, this, &EmojiSuggest::take);
    edit.installEventFilter(this);
}

EmojiSuggest::~EmojiSuggest() = default;

QString EmojiSuggest::nameAtEnd(const QString &text)
{
    static const QRegularExpression naming(u"(?:^|[\\s(])(?::)([\\p{L}\\p{M}_]{2,24})$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return naming.match(text.right(32)).captured(1);
}

bool EmojiSuggest::isOpen() const
{
    return m_list->isVisible();
}

void EmojiSuggest::follow()
{
    const QTextCursor cursor = m_edit.textCursor();
    m_name
        = cursor.hasSelection() ? QString() : nameAtEnd(cursor.block().text().left(cursor.positionInBlock()));
    if (m_name.isEmpty() || !m_edit.hasFocus())
        m_refused.clear();
    if (m_name.isEmpty() || !m_edit.hasFocus() || m_name == m_refused)
        return close();
    const QStringList emoji = m_book.find(m_name, mostSuggested);
    if (emoji.isEmpty())
        return close();
    open(emoji);
}

void EmojiSuggest::open(const QStringList &emoji)
{
    m_list->clear();
    for (const QString &each : emoji) {
        auto *item = new QListWidgetItem(each + u"   "_s + m_book.nameOf(each), m_list);
        item->setData(Qt::UserRole, each);
        item->setSizeHint({suggestWidth, suggestRow});
    }
    m_list->setCurrentRow(0);
    m_list->resize(suggestWidth, int(emoji.size()) * suggestRow + 2 * m_list->frameWidth());
    const QRect at = m_edit.cursorRect();
    QPoint place = m_edit.viewport()->mapToGlobal(at.topLeft()) - QPoint(0, m_list->height() + 4);
    if (m_edit.isRightToLeft())
        place.rx() -= m_list->width();
    m_edit.installEventFilter(this); // again: whoever came later would take Escape first
    m_list->move(place);
    m_list->show();
}

void EmojiSuggest::close()
{
    m_list->hide();
}

void EmojiSuggest::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString emoji = item->data(Qt::UserRole).toString();
    QTextCursor cursor = m_edit.textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(m_name.size()) + 1);
    close();
    cursor.insertText(emoji);
    m_book.markUsed(emoji);
}

bool EmojiSuggest::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        close();
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!key || !isOpen())
        return QObject::eventFilter(watched, event);
    const int pressed = static_cast<QKeyEvent *>(event)->key();
    static constexpr std::array ours {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab,
                                      Qt::Key_Up,     Qt::Key_Down,  Qt::Key_Escape};
    if (std::find(ours.begin(), ours.end(), pressed) == ours.end())
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (pressed == Qt::Key_Up || pressed == Qt::Key_Down) {
        const int step = pressed == Qt::Key_Up ? -1 : 1;
        m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
    } else if (pressed == Qt::Key_Escape) {
        m_refused = m_name;
        close();
    } else {
        take();
    }
    return true;
}

} // namespace waypost::ui
