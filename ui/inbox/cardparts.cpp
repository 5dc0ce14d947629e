// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/bubblepart.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/mirror.h"
#include "ui/kit/emoji.h"
#include "ui/kit/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waypost::ui {

namespace {
constexpr int cardIcon = 36;
constexpr int cardLine = 17;
constexpr int tableLine = 22;
constexpr int choiceRow = 32;

qreal roleAdvance(TextRole role, const QString &text)
{
    return std::ceil(QFontMetricsF(fontFor(role)).horizontalAdvance(text)) + 2;
}

class CardPart final : public BubblePart {
public:
    CardPart(const PartLook &look, Card card)
        : m_tokens(look.context.theme.tokens())
        , m_line(look.line)
        , m_well(mixed(look.ground, m_tokens.accent, 0.14))
        , m_card(std::move(card))
    {
    }
    QSizeF layOut(qreal width) override
    {
        qreal words = roleAdvance(TextRole::Strong, m_card.title);
        for (const QString &line : m_card.lines)
            words = std::max(words, roleAdvance(TextRole::Small, line));
        if (!m_card.actionText.isEmpty())
            words = std::max(words, roleAdvance(TextRole::SmallStrong, m_card.actionText));
        return {std::min(width, std::max(230.0, words + cardIcon + 10 + 20)),
                std::max<qreal>(cardIcon, wordsHeight()) + 18};
    }
    void paint(QPainter &painter, const QRectF &rect) const override
    {
        const Mirror mirror {painter.layoutDirection(), rect.toAlignedRect()};
        const QRect all = mirror.bounds;
        painter.setPen(m_line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(all).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
        const QRect well = mirror(QRect(all.left() + 9, all.top() + 9, cardIcon, cardIcon));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_well);
        painter.drawRoundedRect(well, 8, 8);
        paintIcon(painter, m_card.icon, QRectF(well).adjusted(9, 9, -9, -9), m_tokens.accentInk);
        const int textLeft = all.left() + cardIcon + 19;
        QRect line(textLeft, all.top() + 9, all.right() - 10 - textLeft, cardLine + 1);
        if (m_card.lines.isEmpty() && m_card.actionText.isEmpty())
            line.moveTop(all.center().y() - line.height() / 2);
        painter.setFont(fontFor(TextRole::Strong));
        painter.setPen(m_tokens.ink);
        drawLine(painter, mirror(line), m_card.title);
        line.translate(0, cardLine + 1);
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(m_tokens.ink2);
        for (const QString &text : m_card.lines) {
            drawLine(painter, mirror(line), text);
            line.translate(0, cardLine);
        }
        if (m_card.actionText.isEmpty())
            return;
        painter.setFont(fontFor(TextRole::SmallStrong));
        painter.setPen(m_tokens.accentInk);
        drawLine(painter, mirror(line), m_card.actionText);
    }
    QList<HitArea> hitAreas(const QRectF &rect) const override
    {
        return m_card.action.isEmpty() ? QList<HitArea> {}
                                       : QList<HitArea> {{rect.toAlignedRect(), m_card.action}};
    }

private:
    [[nodiscard]] qreal wordsHeight() const
    {
        return cardLine + 1 + cardLine * (m_card.lines.size() + (m_card.actionText.isEmpty() ? 0 : 1));
    }
    const Tokens &m_tokens;
    QColor m_line;
    QColor m_well;
    Card m_card;
};

class ChoicesPart final : public BubblePart {
public:
    ChoicesPart(const PartLook &look, QStringList choices, std::optional<Icon> icon)
        : m_tokens(look.context.theme.tokens())
        , m_line(look.line)
        , m_choices(std::move(choices))
        , m_icon(icon)
    {
    }
    QSizeF layOut(qreal width) override
    {
        qreal widest = 180;
        for (const QString &choice : m_choices)
            widest = std::max(widest, roleAdvance(TextRole::Strong, choice) + 48);
        return {std::min(width, widest), qreal(choiceRow * m_choices.size())};
    }
    void paint(QPainter &painter, const QRectF &rect) const override
    {
        painter.setFont(fontFor(TextRole::Strong));
        QRectF row(rect.left(), rect.top(), rect.width(), choiceRow);
        for (const QString &choice : m_choices) {
            painter.fillRect(QRectF(row.left(), row.top(), row.width(), 1), m_line);
            const qreal icon = m_icon ? 20 : 0;
            const qreal words = std::min(roleAdvance(TextRole::Strong, choice), row.width() - icon - 16);
            const QRect place(int(row.center().x() - (words + icon) / 2), int(row.top()), int(words + icon),
                              choiceRow);
            const Mirror mirror {painter.layoutDirection(), place};
            if (m_icon)
                paintIcon(painter, *m_icon, mirror(QRect(place.left(), place.top() + 9, 14, 14)),
                          m_tokens.accentInk);
            painter.setPen(m_tokens.accentInk);
            drawLine(painter, mirror(place.adjusted(int(icon), 0, 0, 0)), choice);
            row.translate(0, choiceRow);
        }
    }

private:
    const Tokens &m_tokens;
    QColor m_line;
    QStringList m_choices;
    std::optional<Icon> m_icon;
};

class TablePart final : public BubblePart {
public:
    TablePart(const PartLook &look, QList<TableLine> lines)
        : m_tokens(look.context.theme.tokens())
        , m_line(look.line)
        , m_ground(mixed(look.ground, m_tokens.paper, 0.6))
        , m_lines(std::move(lines))
    {
    }
    QSizeF layOut(qreal width) override
    {
        qreal widest = 240;
        for (const TableLine &line : m_lines)
            widest = std::max(widest,
                              roleAdvance(roleOf(line), line.label) + roleAdvance(roleOf(line), line.value)
                                  + 24 + 20);
        return {std::min(width, widest), tableLine * m_lines.size() + 12.0 + (hasTotal() ? 8 : 0)};
    }
    void paint(QPainter &painter, const QRectF &rect) const override
    {
        const Mirror mirror {painter.layoutDirection(), rect.toAlignedRect()};
        const QRect all = mirror.bounds;
        painter.setPen(m_line);
        painter.setBrush(m_ground);
        painter.drawRoundedRect(QRectF(all).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
        QRect row(all.left() + 10, all.top() + 6, all.width() - 20, tableLine);
        for (const TableLine &line : m_lines) {
            if (line.kind == TableLine::Kind::Total) {
                painter.fillRect(QRect(row.left(), row.top() + 3, row.width(), 1), m_line);
                row.translate(0, 7);
            }
            const int value = int(std::min(roleAdvance(roleOf(line), line.value), row.width() * 0.6));
            painter.setFont(fontFor(roleOf(line)));
            painter.setPen(line.kind == TableLine::Kind::Title ? m_tokens.ink2 : m_tokens.ink);
            drawLine(painter, mirror(QRect(row.left(), row.top(), row.width() - value - 12, tableLine)),
                     line.label);
            painter.setPen(m_tokens.ink);
            drawLine(painter, mirror(QRect(row.right() + 1 - value, row.top(), value, tableLine)), line.value,
                     Qt::AlignTrailing);
            row.translate(0, tableLine);
        }
    }

private:
    [[nodiscard]] static TextRole roleOf(const TableLine &line)
    {
        if (line.kind == TableLine::Kind::Title)
            return TextRole::SmallStrong;
        return line.kind == TableLine::Kind::Total ? TextRole::Strong : TextRole::Body;
    }
    [[nodiscard]] bool hasTotal() const
    {
        return std::any_of(m_lines.begin(), m_lines.end(),
                           [](const TableLine &l) { return l.kind == TableLine::Kind::Total; });
    }
    const Tokens &m_tokens;
    QColor m_line;
    QColor m_ground;
    QList<TableLine> m_lines;
};
} // namespace

std::unique_ptr<BubblePart> cardPart(const PartLook &look, const Card &card)
{
    return std::make_unique<CardPart>(look, card);
}

std::unique_ptr<BubblePart> choicesPart(const PartLook &look, const QStringList &choices,
                                        std::optional<Icon> icon)
{
    return std::make_unique<ChoicesPart>(look, choices, icon);
}

std::unique_ptr<BubblePart> tablePart(const PartLook &look, const QList<TableLine> &lines)
{
    return std::make_unique<TablePart>(look, lines);
}

} // namespace waypost::ui
