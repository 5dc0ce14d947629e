// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardlook.h"

#include "ui/kit/bidi.h"
#include "ui/kit/painting.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
constexpr int titleLine = 18;
constexpr int ruleLine = 32; ///< two lines
constexpr int lostToWrapping = 80; ///< pixels
constexpr int buttonEdge = 8; ///< of a button without a frame: its word ends where the rows do
} // namespace

QFont boardFont(TextRole role, int percent)
{
    QFont font = fontFor(role);
    font.setPixelSize(std::max(1, scaled(font.pixelSize(), percent)));
    return font;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

BoardCard::BoardCard(const Theme &theme, const QString &title, int percent, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_percent(percent)
    , m_title(title)
    , m_body(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_body->setSpacing(0);
    m_body->setContentsMargins(CardInset, head(), CardInset, CardInset - 4);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

int BoardCard::head() const
{
    return CardInset + scaled(titleLine, m_percent) + 4;
}

void BoardCard::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    update();
}

void BoardCard::setRule(const QString &rule)
{
    m_rule = rule;
    setAccessibleDescription(rule);
    setToolTip(plainTip(rule));
    m_body->setContentsMargins(CardInset, head(), CardInset, rule.isEmpty() ? CardInset - 4 : ruleLine + 4);
    update();
}

void BoardCard::setCorner(QWidget *tools)
{
    m_tools = tools;
    tools->setParent(this);
    place();
}

void BoardCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void BoardCard::place()
{
    if (!m_tools)
        return;
    const QSize size = m_tools->sizeHint();
    const QRect at(width() - CardInset - size.width()
                       + (qobject_cast<QAbstractButton *>(m_tools) ? buttonEdge : 0),
                   CardInset + titleLine / 2 - size.height() / 2, size.width(), size.height());
    m_tools->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
}

void BoardCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    fillRounded(painter, rect(), CardCorner, tokens.paper, tokens.line);
    const int across = width() - 2 * CardInset;
    painter.setFont(boardFont(TextRole::Strong, m_percent));
    painter.setPen(tokens.ink);
    const int tools = m_tools ? m_tools->sizeHint().width() : 0;
    const QRect title(CardInset, CardInset - 2, across - tools, scaled(titleLine, m_percent));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), title),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     elidedLine(m_title, painter.fontMetrics(), title.width()));
    if (m_rule.isEmpty())
        return;
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(tokens.ink3);
    const QRect rule(CardInset, height() - ruleLine - 2, across, ruleLine);
    painter.drawText(rule, Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap,
                     elidedLine(m_rule, painter.fontMetrics(), 2 * across - lostToWrapping));
}

} // namespace waypost::ui
