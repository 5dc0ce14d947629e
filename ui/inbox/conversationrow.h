// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/rowpainter.h"

namespace waypost::ui {

class ConversationModel;
class Selection;
struct InboxContext;

/// One conversation of the list in 74 px: face with channel, name, time, last words, chips, unread count.
class ConversationRow final : public RowPainter {
public:
    static constexpr int Height = 74;

    ConversationRow(InboxContext &context, const ConversationModel &model);
    /// The open one: painted as selected even without the keyboard.
    void setOpen(const QString &conversation) { m_open = conversation; }
    /// Not owned; those in it are painted with a mark in place of the face.
    void setSelection(const Selection *selection) { m_selection = selection; }

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

    InboxContext &m_context;
    const ConversationModel &m_model;
    const Selection *m_selection = nullptr;
    QString m_open;
};

} // namespace waypost::ui
