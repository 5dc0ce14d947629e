// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/view.h"
#include "ui/inbox/promises.h"
#include "ui/kit/rowpainter.h"

namespace waypost::ui {

class ConversationModel;
class Selection;
struct InboxContext;

/// One conversation of the list: face with channel, name, time, last words, chips, unread count. Compact it
/// has two lines: count and the first chip stand at the end of the words.
class ConversationRow final : public RowPainter {
public:
    static constexpr int Height = 74;
    static constexpr int CompactHeight = 54;

    ConversationRow(InboxContext &context, const ConversationModel &model);
    /// The open one: painted as selected even without the keyboard.
    void setOpen(const QString &conversation) { m_open = conversation; }
    void setCompact(bool compact) { m_compact = compact; }
    [[nodiscard]] int rowHeight() const { return m_compact ? CompactHeight : Height; }
    /// Not owned; those in it are painted with a mark in place of the face.
    void setSelection(const Selection *selection) { m_selection = selection; }

    /// Does it read differently than when it was last painted? Promises tick.
    [[nodiscard]] bool hasMoved(int row);

    [[nodiscard]] int height(int row, int width) override;
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) override;
    [[nodiscard]] QString text(int row) const override;
    [[nodiscard]] QList<HitArea> hitAreas(int row, const QRect &rect) override;

private:
    void paintFace(QPainter &painter, int row, const QRect &rect, const QColor &ground);
    void paintHead(QPainter &painter, int row, const QRect &rect);
    void paintWords(QPainter &painter, int row, const QRect &rect);
    void paintFoot(QPainter &painter, int row, const QRect &rect);
    [[nodiscard]] QString timeOf(int row) const;
    /// Compact: the first alone.
    [[nodiscard]] QList<Chip> chipsOf(const sync::ListedConversation &listed);
    [[nodiscard]] QRect footRect(const sync::ListedConversation &listed, const QRect &rect);
    [[nodiscard]] std::optional<Chip> promiseOf(const sync::ListedConversation &listed);

    InboxContext &m_context;
    const ConversationModel &m_model;
    const Selection *m_selection = nullptr;
    QString m_open;
    bool m_compact = false;
    PromiseBook m_promises;
    QHash<QString, QString> m_painted; ///< conversation → its promise in words
};

} // namespace waypost::ui
