// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rowsview.h"

#include "ui/kit/flatbutton.h"
#include "ui/kit/fonts.h"
#include "ui/kit/painting.h"
#include "ui/kit/rowsaccessible.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

namespace waypost::ui {

namespace {
constexpr int EdgeSlack = 4; // pixels that still count as "at the edge"
constexpr int MarkerGap = 10;
} // namespace

RowsView::RowsView(const Theme &theme, Edge edge, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_edge(edge)
    , m_marker(new FlatButton(theme, ButtonKind::Primary, {}, viewport()))
{
    installRowsAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(RowsLineStep);
    m_marker->setCompact(true);
    m_marker->setIconOf(edge == Edge::Top ? Icon::ArrowUp : Icon::ArrowDown);
    m_marker->hide();
    connect(m_marker, &FlatButton::clicked, this, &RowsView::scrollToEdge);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

RowsView::~RowsView() = default;

void RowsView::setPainter(RowPainter *painter)
{
    m_painter = painter;
    m_measuredWidth = -1;
    m_measured.assign(m_measured.size(), m_uniform);
    settle(anchor());
}

void RowsView::setEstimatedHeight(int pixels)
{
    m_estimate = std::max(1, pixels);
    reset(rowCount());
}

void RowsView::setUniformHeight(bool uniform)
{
    m_uniform = uniform;
    reset(rowCount());
}

void RowsView::setGround(QColor Tokens::*ground)
{
    m_ground = ground;
    viewport()->update();
}

void RowsView::setEmptyText(const QString &title, const QString &hint)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
    viewport()->update();
}

// Rows come, go, change

void RowsView::reset(int rows)
{
    ++m_generation;
    m_heights.assign(rows, m_estimate);
    m_measured.assign(size_t(rows), m_uniform);
    m_hovered = m_pressed = m_grabbed = -1;
    m_shownFirst = m_shownLast = -1;
    const bool hadCurrent = m_current >= 0;
    m_current = -1;
    setUnseen(0);
    settle({m_edge == Edge::Top ? Anchor::Kind::Top : Anchor::Kind::Bottom});
    if (hadCurrent)
        Q_EMIT currentChanged(-1);
}

void RowsView::rowsInserted(int first, int count)
{
    if (count <= 0)
        return;
    Anchor kept = anchor();
    const bool wasAtEdge = isAtEdge();
    const bool atEdge = m_edge == Edge::Top ? first == 0 : first == rowCount();
    ++m_generation;
    m_heights.insert(first, count, m_estimate);
    m_measured.insert(m_measured.begin() + first, size_t(count), m_uniform);
    if (kept.row >= first)
        kept.row += count;
    if (m_current >= first)
        m_current += count;
    m_hovered = m_pressed = m_grabbed = -1;
    m_shownFirst = -1;
    countUnseen(atEdge, wasAtEdge, count);
    settle(kept);
}

void RowsView::rowsRemoved(int first, int count)
{
    if (count <= 0)
        return;
    Anchor kept = anchor();
    ++m_generation;
    m_heights.remove(first, count);
    m_measured.erase(m_measured.begin() + first, m_measured.begin() + first + count);
    const auto follow
        = [&](int row) { return row >= first + count ? row - count : (row >= first ? -1 : row); };
    if (kept.row >= 0)
        kept.row = kept.row >= first + count ? kept.row - count : std::min(kept.row, first);
    kept.row = std::min(kept.row, rowCount() - 1);
    const int current = follow(m_current);
    const bool lostCurrent = m_current >= 0 && current < 0;
    m_current = current;
    m_hovered = m_pressed = m_grabbed = -1;
    m_shownFirst = -1;
    settle(kept);
    if (lostCurrent)
        Q_EMIT currentChanged(-1);
}

void RowsView::rowsChanged(int first, int count)
{
    const Anchor kept = anchor();
    for (int row = first; row < first + count && !m_uniform; ++row)
        m_measured[size_t(row)] = false;
    settle(kept);
}

void RowsView::rowMoved(int from, int to)
{
    if (from == to)
        return;
    Anchor kept = anchor();
    const bool wasAtEdge = isAtEdge();
    const auto follow = [&](int row) {
        if (row == from)
            return to;
        const int without = row > from ? row - 1 : row;
        return without >= to ? without + 1 : without;
    };
    if (kept.row == from) // what the reader looks at stays; the row that goes does not count
        kept = {Anchor::Kind::Row, from + 1 < rowCount() ? from + 1 : from - 1,
                rectOf(from + 1 < rowCount() ? from + 1 : from - 1).top()};
    ++m_generation;
    const int height = m_heights.at(from);
    const bool measured = m_measured[size_t(from)];
    m_heights.remove(from, 1);
    m_heights.insert(to, 1, height);
    m_measured.erase(m_measured.begin() + from);
    m_measured.insert(m_measured.begin() + to, measured);
    if (kept.kind == Anchor::Kind::Row && kept.row >= 0)
        kept.row = follow(kept.row);
    if (m_current >= 0)
        m_current = follow(m_current);
    m_hovered = m_pressed = m_grabbed = -1;
    m_shownFirst = -1;
    countUnseen(to == (m_edge == Edge::Top ? 0 : rowCount() - 1), wasAtEdge, 1);
    settle(kept);
}

// Where things are

qint64 RowsView::maxOffset() const
{
    return std::max<qint64>(0, m_heights.total() - viewport()->height());
}

/// A short timeline stands on the composer, a short list hangs from the top.
int RowsView::contentTop() const
{
    return m_edge == Edge::Top ? 0 : int(std::max<qint64>(0, viewport()->height() - m_heights.total()));
}

bool RowsView::isAtEdge() const
{
    return m_edge == Edge::Top ? m_offset <= EdgeSlack : m_offset >= maxOffset() - EdgeSlack;
}

int RowsView::rowAt(const QPoint &viewportPos) const
{
    const qint64 y = m_offset + viewportPos.y() - contentTop();
    return y < 0 || y >= m_heights.total() ? -1 : m_heights.rowAt(y);
}

QRect RowsView::rectOf(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return {0, int(m_heights.top(row) - m_offset) + contentTop(), viewport()->width(), m_heights.at(row)};
}

int RowsView::firstVisible() const
{
    return m_heights.rowAt(m_offset);
}

int RowsView::lastVisible() const
{
    return m_heights.rowAt(std::max(m_offset, m_offset + viewport()->height() - contentTop() - 1));
}

RowsView::Anchor RowsView::anchor() const
{
    if (isAtEdge())
        return {m_edge == Edge::Top ? Anchor::Kind::Top : Anchor::Kind::Bottom};
    return rowAnchor();
}

RowsView::Anchor RowsView::rowAnchor() const
{
    const int row = firstVisible();
    return {Anchor::Kind::Row, row, rectOf(row).top()};
}

void RowsView::restore(const Anchor &anchor)
{
    qint64 offset = m_offset;
    if (anchor.kind == Anchor::Kind::Top)
        offset = 0;
    else if (anchor.kind == Anchor::Kind::Bottom)
        offset = maxOffset();
    else if (anchor.row >= 0)
        offset = m_heights.top(anchor.row) - anchor.y + contentTop();
    m_offset = std::clamp<qint64>(offset, 0, maxOffset());
}

/// Puts the anchor where it belongs and measures what that brings into view, until nothing moves any more:
/// every row is measured once, so this ends.
void RowsView::settle(const Anchor &anchor)
{
    if (m_measuredWidth != viewport()->width()) {
        m_measuredWidth = viewport()->width();
        m_measured.assign(m_measured.size(), m_uniform); // the old heights are good estimates
    }
    do
        restore(anchor);
    while (measureVisible());
    updateRange();
    viewport()->update();
    if (isAtEdge())
        setUnseen(0);
    placeMarker();
    reportVisible();
}

bool RowsView::measure(int row)
{
    if (m_painter == nullptr || m_measured[size_t(row)])
        return false;
    m_measured[size_t(row)] = true;
    const int before = m_heights.at(row);
    m_heights.set(row, std::max(1, m_painter->height(row, viewport()->width())));
    return m_heights.at(row) != before;
}

bool RowsView::measureVisible()
{
    if (m_uniform || rowCount() == 0 || viewport()->width() <= 0)
        return false;
    bool changed = false;
    const int bottom = viewport()->height();
    int y = rectOf(firstVisible()).top();
    for (int row = firstVisible(); row < rowCount() && y < bottom; ++row) {
        changed |= measure(row);
        y += m_heights.at(row);
    }
    return changed;
}

void RowsView::updateRange()
{
    m_settingRange = true;
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(std::max(1, viewport()->height()));
    bar->setRange(0, int(std::min<qint64>(maxOffset(), std::numeric_limits<int>::max())));
    bar->setValue(int(m_offset));
    m_settingRange = false;
}

void RowsView::scrollContentsBy(int, int)
{
    if (m_settingRange)
        return;
    const QScrollBar *bar = verticalScrollBar();
    Anchor kept = rowAnchor();
    kept.y += int(m_offset - bar->value());
    m_offset = bar->value();
    // What was on screen and still is stays still, whatever the rows around it turn out to measure.
    const bool stillThere
        = kept.row >= 0 && kept.y < viewport()->height() && kept.y + m_heights.at(kept.row) > 0;
    if (bar->value() == bar->minimum())
        kept = {Anchor::Kind::Top};
    else if (bar->value() == bar->maximum())
        kept = {Anchor::Kind::Bottom};
    else if (!stillThere)
        kept = rowAnchor();
    settle(kept);
    setHovered(viewport()->mapFromGlobal(QCursor::pos()));
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    Anchor kept = anchor();
    // The viewport has its new size already: whether the old one stood at the edge only the old range can
    // tell.
    const QScrollBar *bar = verticalScrollBar();
    if (m_edge == Edge::Bottom && bar->value() >= bar->maximum() - EdgeSlack)
        kept = {Anchor::Kind::Bottom};
    settle(kept);
}

void RowsView::scrollToEdge()
{
    settle({m_edge == Edge::Top ? Anchor::Kind::Top : Anchor::Kind::Bottom});
}

void RowsView::reveal(int row, Reveal how)
{
    if (row < 0 || row >= rowCount())
        return;
    const bool grew = measure(row);
    const int room = viewport()->height();
    const int height = m_heights.at(row);
    const QRect now = rectOf(row);
    int y = now.top();
    if (how == Reveal::Top || height >= room)
        y = 0;
    else if (how == Reveal::Centre)
        y = (room - height) / 2;
    else
        y = std::clamp(y, 0, room - height);
    if (grew || y != now.top())
        settle({Anchor::Kind::Row, row, y});
}

// Unseen rows

void RowsView::countUnseen(bool atEdge, bool wasAtEdge, int rows)
{
    if (atEdge && !wasAtEdge)
        setUnseen(m_unseen + rows);
}

void RowsView::setUnseen(int rows)
{
    if (rows == m_unseen)
        return;
    m_unseen = rows;
    //: marker on a list that is scrolled away from where new things appear
    m_marker->setText(tr("%n new", nullptr, rows));
    m_marker->setVisible(rows > 0);
    Q_EMIT unseenChanged(rows);
}

void RowsView::placeMarker()
{
    m_marker->resize(m_marker->sizeHint());
    const int x = (viewport()->width() - m_marker->width()) / 2;
    m_marker->move(x,
                   m_edge == Edge::Top ? MarkerGap : viewport()->height() - m_marker->height() - MarkerGap);
}

void RowsView::reportVisible()
{
    const int first = firstVisible();
    const int last = lastVisible();
    if (first == m_shownFirst && last == m_shownLast)
        return;
    m_shownFirst = first;
    m_shownLast = last;
    if (first >= 0)
        Q_EMIT visibleChanged(first, last);
}

// Painting

void RowsView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(event->rect(), m_theme.tokens().*m_ground);
    if (rowCount() == 0)
        paintEmpty(painter);
    if (rowCount() == 0 || m_painter == nullptr)
        return;
    const int last = lastVisible();
    for (int row = firstVisible(); row <= last; ++row) {
        const QRect rect = rectOf(row);
        if (!event->region().intersects(rect))
            continue;
        painter.save();
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(m_theme.tokens().ink);
        m_painter->paint(painter, row, rect, {row == m_current, row == m_hovered, hasFocus()});
        painter.restore();
    }
    if (hasFocus() && m_byKeyboard)
        drawFocusRing(painter, m_current >= 0 ? rectOf(m_current) : viewport()->rect(), 4, m_theme.tokens());
}

void RowsView::paintEmpty(QPainter &painter) const
{
    const QRect area = viewport()->rect().adjusted(24, 0, -24, 0);
    const QFont titleFont = fontFor(TextRole::Strong);
    const QFont hintFont = fontFor(TextRole::Small);
    const int flags = Qt::AlignHCenter | Qt::TextWordWrap;
    const QRect title = QFontMetrics(titleFont).boundingRect(area, flags, m_emptyTitle);
    const QRect hint = QFontMetrics(hintFont).boundingRect(area, flags, m_emptyHint);
    const int gap = m_emptyHint.isEmpty() ? 0 : 6;
    const int top = area.center().y() - (title.height() + gap + hint.height()) / 2;
    painter.setFont(titleFont);
    painter.setPen(m_theme.tokens().ink2);
    painter.drawText(QRect(area.left(), top, area.width(), title.height()), flags, m_emptyTitle);
    painter.setFont(hintFont);
    painter.setPen(m_theme.tokens().ink3);
    painter.drawText(QRect(area.left(), top + title.height() + gap, area.width(), hint.height()), flags,
                     m_emptyHint);
}

} // namespace waypost::ui
