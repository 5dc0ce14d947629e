// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QWidget>

namespace waypost::ui {

class ElidedLabel;
class Theme;

/// Figures side by side: what it is, how much, and from how many.
class FigureTiles final : public QWidget {
    Q_OBJECT
public:
    FigureTiles(const Theme &theme, int tiles, QWidget *parent = nullptr);
    /// An empty title hides the tile.
    void setTile(int tile, const QString &title, const QString &figure, const QString &note);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Tile {
        QWidget *box;
        ElidedLabel *title;
        ElidedLabel *figure;
        ElidedLabel *note;
    };
    const Theme &m_theme;
    QList<Tile> m_tiles;
};

} // namespace waypost::ui
