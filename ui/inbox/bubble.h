// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/view.h"
#include "ui/inbox/bubblepart.h"
#include "ui/kit/ticks.h"

#include <QRect>

namespace waypost::ui {

/// How a bubble stands among its neighbours and what it quotes: what one entry alone does not tell.
struct BubblePlace {
    bool joined = false; ///< the one above is of the same author and time
    std::optional<Quote> quote;
};

/// One message or note of the timeline, laid out for a width: blocks in a rounded ground, time and ticks at
/// its foot, reactions below it, and what can be done where it failed.
class Bubble {
public:
    Bubble(InboxContext &context, const sync::TimelineEntry &entry, const BubblePlace &place);
    ~Bubble();

    void setWidth(int width); ///< of the timeline; lays out when it changes
    [[nodiscard]] int height() const { return m_height; }
    void paint(QPainter &painter, const QPoint &at) const;
    [[nodiscard]] QList<HitArea> hitAreas(const QPoint &at) const;
    /// The selectable block under a point, or nullptr; `origin` becomes its top left.
    [[nodiscard]] BubblePart *textAt(const QPoint &at, const QPoint &point, QPointF &origin) const;
    void clearSelection();
    [[nodiscard]] QString selectedText() const;

private:
    struct Placed {
        std::unique_ptr<BubblePart> part;
        QRectF rect; ///< in the bubble's own ground
    };
    [[nodiscard]] QColor ground() const;
    [[nodiscard]] QColor frame() const;
    [[nodiscard]] bool ours() const;
    [[nodiscard]] bool isNote() const { return m_entry.kind == sync::EntryKind::Note; }
    [[nodiscard]] bool bare() const; ///< a sticker: no ground
    void makeMessage(const PartLook &look, const BubblePlace &place);
    void makeNote(const PartLook &look);
    void makeUpload(const PartLook &look, const QString &media);
    void makeTrouble(const PartLook &look);
    void add(std::unique_ptr<BubblePart> part);
    void layOut(qreal width);
    [[nodiscard]] qreal placeMeta(qreal used, qreal room, qreal y);
    [[nodiscard]] QRect groundRect(const QPoint &at, Qt::LayoutDirection direction) const;
    [[nodiscard]] QRectF partRect(const Placed &placed, const QRect &ground,
                                  Qt::LayoutDirection direction) const;
    void paintMeta(QPainter &painter, const QRect &ground) const;
    void paintReactions(QPainter &painter, const QRect &ground) const;
    [[nodiscard]] QString metaText() const;
    [[nodiscard]] Tick tick() const;

    InboxContext &m_context;
    sync::TimelineEntry m_entry;
    bool m_joined;
    QStringList m_reactions; ///< "👍 2"
    std::vector<Placed> m_parts;
    std::vector<Placed> m_trouble; ///< below the ground
    QRectF m_meta; ///< in the ground
    QSize m_size; ///< of the ground
    int m_troubleHeight = 0;
    int m_width = -1;
    int m_height = 0;
};

} // namespace waypost::ui
