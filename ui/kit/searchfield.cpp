// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/searchfield.h"

#include "ui/kit/fonts.h"
#include "ui/kit/icons.h"
#include "ui/kit/painting.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace waypost::ui {

namespace {
constexpr int SearchIcon = 15;
constexpr int SearchPadding = 9;
} // namespace

SearchField::SearchField(const Theme &theme, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setFrame(false); // the well is painted here
    setFont(fontFor(TextRole::Body));
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setMaxLength(512);
    updateMargins();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(this, &QLineEdit::textChanged, this, [this] { updateMargins(); });
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
}

void SearchField::setShortcutHint(const QString &hint)
{
    m_hint = hint;
    updateMargins();
}

void SearchField::updateMargins()
{
    const int hint = m_hint.isEmpty() || !text().isEmpty()
        ? 0
        : QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(m_hint) + 12;
    const int lead = SearchPadding + SearchIcon + 4;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setTextMargins(rightToLeft ? SearchPadding + hint : lead, 0, rightToLeft ? lead : SearchPadding + hint,
                   0);
    update();
}

QSize SearchField::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), 30};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepped(1);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        updateMargins();
    QLineEdit::changeEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    const Tokens &t = m_theme.tokens();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    {
        QPainter painter(this);
        fillRounded(painter, rect(), 7, t.paper3);
        if (hasFocus())
            drawFocusRing(painter, rect(), 7, t);
        const int x = rightToLeft ? width() - SearchPadding - SearchIcon : SearchPadding;
        paintIcon(painter, Icon::Search, QRect(x, (height() - SearchIcon) / 2, SearchIcon, SearchIcon),
                  t.ink3);
        if (!m_hint.isEmpty() && text().isEmpty()) {
            painter.setFont(fontFor(TextRole::Caption));
            const int hintWidth = painter.fontMetrics().horizontalAdvance(m_hint) + 10;
            const QRect cap(rightToLeft ? 6 : width() - hintWidth - 6, (height() - 18) / 2, hintWidth, 18);
            fillRounded(painter, cap, 4, t.paper, t.line);
            painter.setPen(t.ink3);
            painter.drawText(cap, Qt::AlignCenter, m_hint);
        }
    }
    QLineEdit::paintEvent(event);
}

} // namespace waypost::ui
