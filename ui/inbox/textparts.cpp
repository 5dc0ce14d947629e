// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/bubblepart.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/mirror.h"
#include "ui/inbox/words.h"
#include "ui/kit/emoji.h"
#include "ui/kit/fold.h"
#include "ui/kit/theme.h"

#include <QGuiApplication>
#include <QPainter>

#include <cmath>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr qreal lineIcon = 13;
constexpr qreal quoteBar = 3;
constexpr qreal quotePad = 9;

class TextPart final : public BubblePart {
public:
    TextPart(const PartLook &look, const QString &text, TextRole role, QColor Tokens::*colour)
        : m_tokens(look.context.theme.tokens())
        , m_text(text,
                 {threadFont(role), m_tokens.*colour, m_tokens.ink2, m_tokens.accentInk,
                  mixed(look.ground, m_tokens.ink, 0.07), true})
    {
    }
    QSizeF layOut(qreal width) override
    {
        m_text.setWidth(width);
        return {std::min(width, std::ceil(m_text.usedWidth())), std::ceil(m_text.height())};
    }
    void paint(QPainter &painter, const QRectF &rect) const override
    {
        m_text.draw(painter, rect.topLeft(), selection(), mixed(m_tokens.paper, m_tokens.accent, 0.35));
    }
    MessageText *text() override { return &m_text; }

private:
    const Tokens &m_tokens;
    MessageText m_text;
};

class LinePart final : public BubblePart {
public:
    LinePart(const PartLook &look, QString text, TextRole role, QColor Tokens::*colour,
             std::optional<Icon> icon, QString action)
        : m_tokens(look.context.theme.tokens())
        , m_text(std::move(text))
        , m_font(threadFont(role))
        , m_colour(colour)
        , m_icon(icon)
        , m_action(std::move(action))
    {
    }
    QSizeF layOut(qreal width) override
    {
        const QFontMetricsF metrics(m_font);
        return {
            std::min(width, std::ceil(metrics.horizontalAdvance(m_text)) + 2 + (m_icon ? lineIcon + 5 : 0)),
            std::ceil(metrics.height())};
    }
    void paint(QPainter &painter, const QRectF &rect) const override
    {
        const Mirror mirror {painter.layoutDirection(), rect.toAlignedRect()};
        const QRect all = mirror.bounds;
        const int indent = m_icon ? int(lineIcon) + 5 : 0;
        if (m_icon)
            paintIcon(painter, *m_icon,
                      mirror(QRect(all.left(), all.center().y() - 6, int(lineIcon), int(lineIcon))),
                      m_tokens.*m_colour);
        painter.setFont(m_font);
        painter.setPen(m_tokens.*m_colour);
        drawLine(painter, mirror(all.adjusted(indent, 0, 0, 0)), m_text);
    }
    QList<HitArea> hitAreas(const QRectF &rect) const override
    {
        return m_action.isEmpty() ? QList<HitArea> {} : QList<HitArea> {{rect.toAlignedRect(), m_action}};
    }

private:
    const Tokens &m_tokens;
    QString m_text;
    QFont m_font;
    QColor Tokens::*m_colour;
    std::optional<Icon> m_icon;
    QString m_action;
};

class QuotePart final : public BubblePart {
public:
    QuotePart(const PartLook &look, Quote quote)
        : m_tokens(look.context.theme.tokens())
        , m_ground(mixed(look.ground, m_tokens.ink, 0.05))
        , m_quote(std::move(quote))
    {
    }
    QSizeF layOut(qreal width) override
    {
        const qreal author
            = QFontMetricsF(fontFor(TextRole::CaptionStrong)).horizontalAdvance(m_quote.author);
        const qreal text = QFontMetricsF(fontFor(TextRole::Small)).horizontalAdvance(m_quote.text)
            + (m_quote.icon ? lineIcon + 5 : 0);
        return {std::min(width, std::max(author, text) + quoteBar + 2 * quotePad + 2), 42};
    }
    void paint(QPainter &painter, const QRectF &rect) const override
    {
        const Mirror mirror {painter.layoutDirection(), rect.toAlignedRect()};
        const QRect all = mirror.bounds;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_ground);
        painter.drawRoundedRect(rect, 6, 6);
        painter.setBrush(m_tokens.accent);
        painter.drawRoundedRect(mirror(QRect(all.left(), all.top() + 5, int(quoteBar), all.height() - 10)),
                                1.5, 1.5);
        QRect words = all.adjusted(int(quoteBar + quotePad), 4, -int(quotePad), 0);
        painter.setFont(fontFor(TextRole::CaptionStrong));
        painter.setPen(m_tokens.accentInk);
        drawLine(painter, mirror(QRect(words.left(), words.top(), words.width(), 16)), m_quote.author);
        words.translate(0, 17);
        if (m_quote.icon) {
            paintIcon(painter, *m_quote.icon,
                      mirror(QRect(words.left(), words.top() + 1, int(lineIcon), int(lineIcon))),
                      m_tokens.ink2);
            words.setLeft(words.left() + int(lineIcon) + 5);
        }
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(m_tokens.ink2);
        drawLine(painter, mirror(QRect(words.left(), words.top(), words.width(), 16)), m_quote.text);
    }
    QList<HitArea> hitAreas(const QRectF &rect) const override
    {
        return m_quote.message.isEmpty()
            ? QList<HitArea> {}
            : QList<HitArea> {{rect.toAlignedRect(), u"jump:"_s + m_quote.message}};
    }

private:
    const Tokens &m_tokens;
    QColor m_ground;
    Quote m_quote;
};

class ActionsPart final : public BubblePart {
public:
    ActionsPart(const PartLook &look, QList<PartAction> actions)
        : m_tokens(look.context.theme.tokens())
        , m_actions(std::move(actions))
    {
    }
    QSizeF layOut(qreal width) override
    {
        qreal used = 0;
        for (int i = 0; i < m_actions.size(); ++i)
            used = placeOf(i).right();
        return {std::min(width, used), 20};
    }
    void paint(QPainter &painter, const QRectF &rect) const override
    {
        QFont font = fontFor(TextRole::SmallStrong);
        font.setUnderline(true);
        painter.setFont(font);
        painter.setPen(m_tokens.accentInk);
        for (int i = 0; i < m_actions.size(); ++i)
            drawLine(painter, areaOf(i, rect, painter.layoutDirection()), m_actions[i].text);
    }
    QList<HitArea> hitAreas(const QRectF &rect) const override
    {
        QList<HitArea> areas;
        for (int i = 0; i < m_actions.size(); ++i)
            areas << HitArea {areaOf(i, rect, QGuiApplication::layoutDirection()), m_actions[i].action};
        return areas;
    }

private:
    [[nodiscard]] QRectF placeOf(int index) const
    {
        const QFontMetricsF metrics(fontFor(TextRole::SmallStrong));
        qreal x = 0;
        for (int i = 0; i < index; ++i)
            x += std::ceil(metrics.horizontalAdvance(m_actions[i].text)) + 16;
        return {x, 0, std::ceil(metrics.horizontalAdvance(m_actions[index].text)) + 2, 20};
    }
    [[nodiscard]] QRect areaOf(int index, const QRectF &rect, Qt::LayoutDirection direction) const
    {
        return Mirror {direction,
                       rect.toAlignedRect()}(placeOf(index).translated(rect.topLeft()).toAlignedRect());
    }

    const Tokens &m_tokens;
    QList<PartAction> m_actions;
};
} // namespace

QList<HitArea> BubblePart::hitAreas(const QRectF &) const
{
    return {};
}

std::unique_ptr<BubblePart> textPart(const PartLook &look, const QString &text, TextRole role,
                                     QColor Tokens::*colour)
{
    return std::make_unique<TextPart>(look, text, role, colour);
}

BubbleParts longTextParts(const PartLook &look, const QString &text)
{
    const QString beginning = folded(text);
    BubbleParts parts;
    parts.push_back(textPart(look, beginning));
    if (beginning.size() != text.size())
        parts.push_back(linePart(look, Words::tr("Show all"), TextRole::SmallStrong, &Tokens::accentInk, {},
                                 u"show_all"_s));
    return parts;
}

std::unique_ptr<BubblePart> linePart(const PartLook &look, const QString &text, TextRole role,
                                     QColor Tokens::*colour, std::optional<Icon> icon, const QString &action)
{
    return std::make_unique<LinePart>(look, text, role, colour, icon, action);
}

std::unique_ptr<BubblePart> quotePart(const PartLook &look, const Quote &quote)
{
    return std::make_unique<QuotePart>(look, quote);
}

std::unique_ptr<BubblePart> actionsPart(const PartLook &look, const QList<PartAction> &actions)
{
    return std::make_unique<ActionsPart>(look, actions);
}

} // namespace waypost::ui
