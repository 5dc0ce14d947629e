// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/formatter.h"
#include "ui/kit/tokens.h"

#include <QFont>
#include <QGuiApplication>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace waypost::ui {

/// Positions as given by MessageText::positionAt(); from > to is fine.
struct TextSelection {
    qsizetype from = 0;
    qsizetype to = 0;
    [[nodiscard]] bool isEmpty() const { return from == to; }
};

/// A message's text laid out once and painted often. Plain text in, never markup. Lines follow the first
/// strong character of their own paragraph. Heights and positions are in pixels from the block's top left.
/// Movable, not copyable; keep them in a cache by message id and content.
class MessageText {
public:
    struct Look {
        QFont font;
        QColor ink, ink2, link; ///< text; quotes, list marks; addresses
        QColor codeGround; ///< behind mono
        bool largeEmoji = true; ///< messages of one to three emoji
    };
    using Selection = TextSelection;

    MessageText(const QString &source, Look look);
    ~MessageText();
    MessageText(MessageText &&) noexcept;
    MessageText &operator=(MessageText &&) noexcept;

    /// Lays out for that width; does nothing if it is the same as before. Call it before everything below.
    void setWidth(qreal width);
    /// Paragraphs that run right to left are aligned to the right edge of usedWidth(); for a wider bubble, to
    /// `width`, until the next change of width.
    void alignTo(qreal width);
    [[nodiscard]] qreal height() const { return m_height; }
    /// Width of the longest line: a bubble need not be wider.
    [[nodiscard]] qreal usedWidth() const { return m_usedWidth; }
    /// How far the last line reaches from the edge where a bubble that runs like `ui` begins: the time stands
    /// at the other edge, beside it if there is room. All of the width set when the line runs the other way
    /// or is code.
    [[nodiscard]] qreal lastLineReach(Qt::LayoutDirection ui = QGuiApplication::layoutDirection()) const;

    void draw(QPainter &painter, const QPointF &at, const Selection &selection = {},
              const QColor &selectionGround = {}) const;
    /// Marks every occurrence of a search word, whatever its case; empty takes them away.
    void setHighlight(const QString &word, const QColor &ground);

    [[nodiscard]] qsizetype positionAt(const QPointF &point) const; ///< nearest character, in plainText()
    [[nodiscard]] QString linkAt(const QPointF &point) const; ///< the address under the point, or empty
    [[nodiscard]] Selection wordAt(const QPointF &point) const;
    [[nodiscard]] QString plainText() const { return m_plain; } ///< paragraphs joined by "\n"
    [[nodiscard]] QString textOf(const Selection &selection) const;

private:
    struct Block;
    void layOut(Block &block, qreal top, qreal width);
    void drawWell(QPainter &painter, const QPointF &at, std::size_t first) const;
    void drawMarker(QPainter &painter, const QPointF &corner, const Block &block) const;
    [[nodiscard]] const Block &blockAt(qreal y) const;

    Look m_look;
    std::vector<std::unique_ptr<Block>> m_blocks;
    QString m_plain;
    qreal m_width = -1;
    qreal m_height = 0;
    qreal m_usedWidth = 0;
    qreal m_alignedTo = 0;
};

} // namespace waypost::ui
