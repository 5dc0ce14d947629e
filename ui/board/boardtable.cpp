// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardtable.h"

#include "ui/board/boardlook.h"
#include "ui/inbox/mirror.h"
#include "ui/kit/bidi.h"
#include "ui/kit/emoji.h"
#include "ui/kit/icons.h"
#include "ui/kit/painting.h"
#include "ui/kit/rowpainter.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int tableRow = 31;
constexpr int tableHead = 26;
constexpr int cellInset = 6;
constexpr int barHeight = 5;
constexpr int longestBar = 96;
constexpr int roomForSpare = 620;
constexpr double barWarns = 0.8;
constexpr double barFull = 0.95;

int chipsWidth(const QList<Chip> &chips)
{
    int width = 0;
    for (const Chip &chip : chips)
        width += chipWidth(chip.text) + 4;
    return width;
}
} // namespace

/// The titles; one stop for Tab when they sort, arrow keys go along them.
class BoardTable::Head final : public QWidget {
public:
    explicit Head(BoardTable *table)
        : QWidget(table)
        , m_table(table)
    {
        setFixedHeight(scaled(tableHead, table->m_percent));
        setAttribute(Qt::WA_Hover);
        setMouseTracking(true);
    }
    void setSortable(bool sortable)
    {
        m_sortable = sortable;
        setFocusPolicy(sortable ? Qt::StrongFocus : Qt::NoFocus);
        setAccessibleName(QCoreApplication::translate("BoardTable", "Sort by"));
    }
    void setSorted(int column, bool descending)
    {
        m_column = column;
        m_descending = descending;
        setAccessibleDescription(column >= 0 ? m_table->m_columns[column].title : QString());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_table->m_theme.tokens();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const Mirror mirror {layoutDirection(), rect()};
        painter.setFont(boardFont(TextRole::CaptionStrong, m_table->m_percent));
        painter.setPen(tokens.ink2);
        const QList<QRect> cells = m_table->cellsIn(rect());
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells[i].width() == 0)
                continue;
            const QRect cell = mirror(cells[i]);
            const QString &title = m_table->m_columns[i].title;
            const int wide = painter.fontMetrics().horizontalAdvance(title);
            painter.drawText(cell, Qt::AlignVCenter | Qt::AlignLeading,
                             elidedLine(title, painter.fontMetrics(), cell.width()));
            if (i == m_column)
                paintIcon(painter, m_descending ? Icon::ArrowDown : Icon::ArrowUp,
                          mirror(QRect(cells[i].left() + std::min(wide + 3, cell.width() - 12),
                                       (height() - 11) / 2, 11, 11)),
                          tokens.ink2);
        }
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
        if (hasFocus() && m_cursor < cells.size())
            drawFocusRing(painter, mirror(cells[m_cursor]).adjusted(-4, 2, 0, -2), 5, tokens);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (const int column = columnAt(event->position().toPoint()); m_sortable && column >= 0)
            Q_EMIT m_table->sortWanted(column);
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        const int column = columnAt(event->position().toPoint());
        setToolTip(column >= 0 ? plainTip(m_table->m_columns[column].tip) : QString());
        setCursor(m_sortable && column >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
        const int last = int(m_table->m_columns.size()) - 1;
        if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)
            m_cursor = std::clamp(m_cursor + (event->key() == Qt::Key_Right ? forward : -forward), 0, last);
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
            Q_EMIT m_table->sortWanted(m_cursor);
        else
            return QWidget::keyPressEvent(event);
        update();
    }

private:
    [[nodiscard]] int columnAt(const QPoint &pos) const
    {
        const Mirror mirror {layoutDirection(), rect()};
        const QList<QRect> cells = m_table->cellsIn(rect());
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (mirror(cells[i]).contains(pos) && !m_table->m_columns[i].title.isEmpty())
                return int(i);
        return -1;
    }
    BoardTable *m_table;
    int m_column = -1;
    int m_cursor = 0;
    bool m_descending = false;
    bool m_sortable = false;
};

class BoardTable::Painter final : public RowPainter {
public:
    explicit Painter(BoardTable &table)
        : m_table(table)
    {
    }
    [[nodiscard]] int height(int, int) override { return scaled(tableRow, m_table.m_percent); }
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) override
    {
        const Tokens &tokens = m_table.m_theme.tokens();
        const QColor ground = state.current && state.focused ? tokens.accentSoft
            : state.hovered                                  ? tokens.paper2
                                                             : tokens.paper;
        painter.fillRect(rect, ground);
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
        const QList<BoardCell> cells = cellsOf(row);
        const QList<QRect> places = m_table.cellsIn(rect);
        for (qsizetype i = 0; i < std::min(cells.size(), places.size()); ++i)
            if (places[i].width() > 0)
                paintCell(painter, cells[i], places[i], rect, {m_table.m_columns[i].customer, state.hovered});
    }
    [[nodiscard]] QString text(int row) const override { return m_table.textAt(row); }
    [[nodiscard]] QList<HitArea> hitAreas(int row, const QRect &rect) override
    {
        QList<HitArea> areas;
        const QList<BoardCell> cells = cellsOf(row);
        const QList<QRect> places = m_table.cellsIn(rect);
        const Mirror mirror {m_table.layoutDirection(), rect};
        for (qsizetype i = 0; i < std::min(cells.size(), places.size()); ++i)
            if (places[i].width() > 0 && (!cells[i].action.isEmpty() || !cells[i].tip.isEmpty()))
                areas << HitArea {mirror(places[i]), cells[i].action, cells[i].tip,
                                  cells[i].action.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor};
        return areas;
    }

private:
    struct Manner {
        bool customer = false;
        bool hovered = false;
    };
    [[nodiscard]] QList<BoardCell> cellsOf(int row) const
    {
        return m_table.m_source ? m_table.m_source(row) : QList<BoardCell> {};
    }
    void paintBar(QPainter &painter, const BoardCell &cell, const QRect &place, const Mirror &mirror) const
    {
        const Tokens &tokens = m_table.m_theme.tokens();
        QRect track(place.left(), place.center().y() - barHeight / 2, std::min(place.width() - 8, longestBar),
                    barHeight);
        fillRounded(painter, mirror(track), 2.5, tokens.paper3);
        track.setWidth(int(track.width() * std::clamp(cell.bar, 0.0, 1.0)));
        const QColor colour = cell.bar >= barFull ? tokens.bad
            : cell.bar >= barWarns                ? tokens.warn
                                                  : tokens.ok;
        if (track.width() > 0)
            fillRounded(painter, mirror(track), 2.5, colour);
    }
    void paintCell(QPainter &painter, const BoardCell &cell, const QRect &place, const QRect &row,
                   const Manner &manner) const
    {
        const Tokens &tokens = m_table.m_theme.tokens();
        const Mirror mirror {painter.layoutDirection(), row};
        if (cell.bar >= 0)
            return paintBar(painter, cell, place, mirror);
        QFont font = boardFont(TextRole::Body, m_table.m_percent);
        font.setUnderline(!cell.text.isEmpty() && (cell.link || (manner.hovered && !cell.action.isEmpty())));
        painter.setFont(font);
        painter.setPen(tokens.*cell.ink);
        const int chips = chipsWidth(cell.chips);
        const int wide
            = std::min(place.width() - chips, painter.fontMetrics().horizontalAdvance(cell.text) + 2);
        QRect text = place;
        text.setWidth(manner.customer ? std::max(0, wide) : place.width() - chips);
        if (manner.customer || !isPlain(cell.text))
            drawLine(painter, mirror(text), cell.text);
        else
            drawTabular(painter, mirror(text),
                        painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft,
                        elidedLine(cell.text, painter.fontMetrics(), text.width()));
        if (cell.chips.isEmpty())
            return;
        const int from = cell.text.isEmpty() ? 0 : std::max(0, wide) + 4;
        const QRect after(place.left() + from, place.center().y() - ChipHeight / 2, place.width() - from,
                          ChipHeight);
        paintChips(painter, mirror(after), cell.chips, tokens);
    }
    BoardTable &m_table;
};

BoardTable::BoardTable(const Theme &theme, QList<BoardColumn> columns, int percent, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_columns(std::move(columns))
    , m_percent(percent)
    , m_painter(std::make_unique<Painter>(*this))
    , m_head(new Head(this))
    , m_rows(new RowsView(theme, RowsView::Edge::Top, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_rows, 1);
    m_rows->setPainter(m_painter.get());
    m_rows->setEstimatedHeight(m_painter->height(0, 0));
    m_rows->setUniformHeight(true);
    connect(m_rows, &RowsView::hit, this, [this](int row, const QString &action, const QRect &rect) {
        Q_EMIT actionWanted(row, action, {m_rows->viewport()->mapToGlobal(rect.topLeft()), rect.size()});
    });
    connect(&theme, &Theme::changed, m_head, qOverload<>(&QWidget::update));
}

BoardTable::~BoardTable()
{
    m_rows->setPainter(nullptr);
}

void BoardTable::setSource(Source source)
{
    m_source = std::move(source);
}

void BoardTable::setSortable(bool sortable)
{
    m_head->setSortable(sortable);
}

void BoardTable::setSorted(int column, bool descending)
{
    m_head->setSorted(column, descending);
}

QList<QRect> BoardTable::cellsIn(const QRect &row) const
{
    const int across = m_rows ? m_rows->viewport()->width() : row.width();
    const bool tight = across < scaled(roomForSpare, m_percent);
    const auto shareOf = [tight](const BoardColumn &each) { return tight && each.spare ? 0 : each.share; };
    const int shares = std::accumulate(m_columns.cbegin(), m_columns.cend(), 0,
                                       [&](int sum, const BoardColumn &each) { return sum + shareOf(each); });
    QList<QRect> cells;
    int sum = 0;
    for (const BoardColumn &each : m_columns) {
        const int from = across * sum / std::max(1, shares);
        sum += shareOf(each);
        const int until = across * sum / std::max(1, shares);
        cells << QRect(row.left() + from + cellInset, row.top(), std::max(0, until - from - 2 * cellInset),
                       row.height());
    }
    return cells;
}

QString BoardTable::textAt(int row) const
{
    const QList<BoardCell> cells = m_source ? m_source(row) : QList<BoardCell> {};
    QStringList parts;
    for (qsizetype i = 0; i < std::min(cells.size(), m_columns.size()); ++i) {
        QStringList said {cells[i].spoken.isEmpty() ? cells[i].text : cells[i].spoken};
        for (const Chip &chip : cells[i].chips)
            said << chip.text;
        said.removeAll({});
        if (said.isEmpty())
            continue;
        const QString &title = m_columns[i].title;
        parts << (title.isEmpty() ? said.join(u' ') : QString(title + u": "_s + said.join(u' ')));
    }
    return parts.join(u", "_s);
}

QRect BoardTable::placeOf(int row) const
{
    const QRect place = m_rows->rectOf(row);
    return {m_rows->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

} // namespace waypost::ui
