// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/heights.h"
#include "ui/kit/rowpainter.h"
#include "ui/kit/tokens.h"

#include <QAbstractScrollArea>

#include <optional>
#include <vector>

namespace waypost::ui {

class FlatButton;
class Theme;

inline constexpr int RowsLineStep = 24; ///< pixels per step of the wheel's line

/// A list of any length that costs only what is visible: heights are estimated until a row is painted. Keeps
/// what the reader looks at in place when rows come, go or turn out taller; can stick to the bottom
/// (timeline). The owner tells it what happened to the rows; it asks its RowPainter for the rest. Keys: Up,
/// Down, PageUp, PageDown, Home, End move the current row, Enter or Space activate it. GUI thread only.
class RowsView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// Where new rows appear: the edge that sticks and where the "3 new" marker is shown when it is out of
    /// sight.
    enum class Edge { Top, Bottom };
    enum class Reveal { Nearest, Centre, Top };

    RowsView(const Theme &theme, Edge edge, QWidget *parent = nullptr);
    ~RowsView() override;

    /// Not owned; must outlive the view or be replaced by nullptr first.
    void setPainter(RowPainter *painter);
    void setEstimatedHeight(int pixels); ///< of rows not yet painted; default 74
    void setUniformHeight(bool uniform); ///< every row is the estimated height: nothing is ever measured
    void setGround(QColor Tokens::*ground); ///< default paper
    void setEmptyText(const QString &title, const QString &hint = {}); ///< shown while there are no rows

    void reset(int rows); ///< everything is new: scrolled to the edge, no current row
    void rowsInserted(int first, int count);
    void rowsRemoved(int first, int count);
    void rowsChanged(int first, int count); ///< content: measured again
    void rowMoved(int from, int to); ///< a conversation rises: the current row goes along

    [[nodiscard]] int rowCount() const { return m_heights.count(); }
    [[nodiscard]] int currentRow() const { return m_current; }
    void setCurrentRow(int row, Reveal how = Reveal::Nearest); ///< -1: none
    void moveCurrent(int steps); ///< j/k; steps over what is not selectable
    void reveal(int row, Reveal how = Reveal::Nearest);
    void scrollToEdge();
    [[nodiscard]] bool isAtEdge() const; ///< within a few pixels
    [[nodiscard]] int unseen() const
    {
        return m_unseen;
    } ///< rows that came at the edge while it was out of sight

    [[nodiscard]] int rowAt(const QPoint &viewportPos) const; ///< -1 for none
    [[nodiscard]] QRect rectOf(int row) const; ///< in the viewport
    [[nodiscard]] int firstVisible() const; ///< -1 if there are no rows
    [[nodiscard]] int lastVisible() const;
    [[nodiscard]] RowPainter *painter() const { return m_painter; }
    /// Counts structural changes: whoever remembers row numbers asks whether they still hold.
    [[nodiscard]] quint32 generation() const { return m_generation; }

Q_SIGNALS:
    void currentChanged(int row); ///< another row; not when rows before it come or go
    void activated(int row); ///< Enter, or a click
    void hit(int row, const QString &action, const QRect &rect); ///< rect in the viewport: a popup's anchor
    void menuRequested(int row, const QPoint &globalPos);
    void visibleChanged(int first, int last); ///< fetch, mark as read
    void unseenChanged(int rows);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// What stays where it is while rows come and go: an end of the list, or a row at a distance from the
    /// viewport's top.
    struct Anchor {
        enum class Kind { Top, Bottom, Row } kind = Kind::Row;
        int row = -1;
        int y = 0;
    };
    [[nodiscard]] Anchor anchor() const;
    [[nodiscard]] Anchor rowAnchor() const;
    [[nodiscard]] qint64 maxOffset() const;
    [[nodiscard]] int contentTop() const;
    void restore(const Anchor &anchor);
    void settle(const Anchor &anchor);
    bool measureVisible();
    bool measure(int row);
    void updateRange();
    void setHovered(const QPoint &pos);
    void setUnseen(int rows);
    void countUnseen(bool atEdge, bool wasAtEdge, int rows);
    void reportVisible();
    void placeMarker();
    void paintEmpty(QPainter &painter) const;
    void step(int direction);
    void page(int direction);
    void activate(int row);
    [[nodiscard]] bool isSelectable(int row) const;
    [[nodiscard]] std::optional<HitArea> areaAt(const QPoint &pos) const;
    [[nodiscard]] int selectableFrom(int row, int direction) const;
    void tellAccessibility(int row);

    const Theme &m_theme;
    Edge m_edge;
    RowPainter *m_painter = nullptr;
    QColor Tokens::*m_ground = &Tokens::paper;
    Heights m_heights;
    std::vector<bool> m_measured;
    FlatButton *m_marker;
    QString m_emptyTitle;
    QString m_emptyHint;
    qint64 m_offset = 0; ///< y of the viewport's top
    int m_estimate = 74;
    int m_measuredWidth = -1;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
    int m_grabbed = -1; ///< row that took the press
    int m_unseen = 0;
    int m_shownFirst = -1;
    int m_shownLast = -1;
    quint32 m_generation = 0;
    bool m_uniform = false;
    bool m_settingRange = false;
    bool m_byKeyboard = false; ///< the ring is for those who need it
};

} // namespace waypost::ui
