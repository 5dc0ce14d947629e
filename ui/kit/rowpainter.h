// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCursor>
#include <QList>
#include <QRect>
#include <QString>

class QMouseEvent;
class QPainter;

namespace waypost::ui {

struct RowState {
    bool current = false; ///< the keyboard's row
    bool hovered = false;
    bool focused = false; ///< the view has the keyboard
};

/// A part of a row that does something of its own.
struct HitArea {
    QRect rect; ///< in the view, like the rect handed to paint()
    QString action; ///< "open_image", "retry"; the view's owner knows what it means. Empty: only a tooltip
    QString tip {}; ///< plain text
    Qt::CursorShape cursor = Qt::PointingHandCursor;
};

/// What a RowsView shows: measures and paints rows that it alone understands. Called only for rows near the
/// screen.
class RowPainter {
public:
    virtual ~RowPainter() = default;

    [[nodiscard]] virtual int height(int row, int width) = 0; ///< exact, in pixels; may lay out and cache
    virtual void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) = 0;
    [[nodiscard]] virtual QString text(int row) const = 0; ///< what a screen reader says
    [[nodiscard]] virtual QList<HitArea> hitAreas(int row, const QRect &rect);
    /// False for separators: the keyboard steps over them.
    [[nodiscard]] virtual bool selectable(int row) const;
    /// Press, move and release inside a row, before the view looks at them: text selection, a seek bar.
    /// Taking the press (true) brings the moves and the release too, wherever the pointer goes.
    virtual bool mouse(int row, const QRect &rect, QMouseEvent &event);
};

} // namespace waypost::ui
