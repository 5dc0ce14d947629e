// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/chips.h"
#include "ui/kit/rowsview.h"

#include <QWidget>

#include <functional>

namespace waypost::ui {

class Theme;

/// What stands in one place of a table. Text is plain.
struct BoardCell {
    QString text {};
    QColor Tokens::*ink = &Tokens::ink;
    QList<Chip> chips {}; ///< after the text
    double bar = -1; ///< 0…1 and more: a load; below 0: none
    QString action {}; ///< a press on it does that
    bool link = false; ///< and it looks like it
    QString tip {};
    QString spoken {}; ///< for screen readers, where the text is not enough
};

struct BoardColumn {
    QString title;
    int share = 1; ///< of the width
    bool customer = false; ///< text from outside: laid out in its own direction
    QString tip {};
    bool spare = false; ///< left out where there is little room
};

/// A table of any length: a head and virtual rows, painted from what the source says of each row when it
/// comes on screen. Columns are shares of the width.
class BoardTable final : public QWidget {
    Q_OBJECT
public:
    using Source = std::function<QList<BoardCell>(int row)>;
    BoardTable(const Theme &theme, QList<BoardColumn> columns, int percent = 100, QWidget *parent = nullptr);
    ~BoardTable() override;
    void setSource(Source source);
    void setSortable(bool sortable); ///< heads can be pressed
    void setSorted(int column, bool descending);
    [[nodiscard]] RowsView &rows() { return *m_rows; }
    [[nodiscard]] QString textAt(int row) const; ///< what a screen reader says
    [[nodiscard]] const QList<BoardColumn> &columns() const { return m_columns; }
    /// The row's place on the screen: a menu's anchor.
    [[nodiscard]] QRect placeOf(int row) const;

Q_SIGNALS:
    void sortWanted(int column);
    void actionWanted(int row, const QString &action, const QRect &global);

private:
    class Head;
    class Painter;
    [[nodiscard]] QList<QRect> cellsIn(const QRect &row) const; ///< left to right; whoever paints mirrors

    const Theme &m_theme;
    QList<BoardColumn> m_columns;
    int m_percent;
    Source m_source;
    std::unique_ptr<Painter> m_painter;
    Head *m_head;
    RowsView *m_rows;
};

} // namespace waypost::ui
