// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/figuretiles.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
constexpr int tileGap = 12;
constexpr int tileRounding = 8;
} // namespace

FigureTiles::FigureTiles(const Theme &theme, int tiles, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tileGap);
    for (int i = 0; i < tiles; ++i) {
        auto *box = new QWidget(this);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(14, 10, 14, 10);
        column->setSpacing(2);
        const Tile tile {box, new ElidedLabel(theme, TextRole::Small, &Tokens::ink2, box),
                         new ElidedLabel(theme, TextRole::Figure, &Tokens::ink, box),
                         new ElidedLabel(theme, TextRole::Caption, &Tokens::ink3, box)};
        column->addWidget(tile.title);
        column->addWidget(tile.figure);
        column->addWidget(tile.note);
        row->addWidget(box, 1);
        m_tiles << tile;
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureTiles::setTile(int tile, const QString &title, const QString &figure, const QString &note)
{
    const Tile &each = m_tiles[tile];
    each.title->setText(title);
    each.figure->setText(figure);
    each.note->setText(note);
    each.box->setAccessibleName(title + u": " + figure);
    each.box->setAccessibleDescription(note);
    each.box->setVisible(!title.isEmpty());
    update();
}

void FigureTiles::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    for (const Tile &tile : m_tiles)
        if (tile.box->isVisible()) {
            painter.setPen(tokens.line);
            painter.setBrush(tokens.paper);
            painter.drawRoundedRect(QRectF(tile.box->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), tileRounding,
                                    tileRounding);
        }
}

} // namespace waypost::ui
