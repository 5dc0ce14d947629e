// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/avatar.h"
#include "ui/kit/chips.h"
#include "ui/kit/messagetext.h"
#include "ui/kit/rowpainter.h"
#include "ui/kit/ticks.h"

#include <map>

namespace waypost::ui {

class Theme;

/// Conversation rows as the inbox has them, with made-up people.
class SampleList final : public RowPainter {
public:
    explicit SampleList(const Theme &theme);
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int height(int row, int width) override;
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) override;
    [[nodiscard]] QString text(int row) const override;

private:
    struct Row {
        Avatar avatar;
        QString time, preview;
        QList<Chip> chips;
        int unread = 0;
    };
    const Theme &m_theme;
    std::vector<Row> m_rows;
};

/// Bubbles of every kind of text.
class SampleTimeline final : public RowPainter {
public:
    explicit SampleTimeline(const Theme &theme);
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int height(int row, int width) override;
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) override;
    [[nodiscard]] QString text(int row) const override;
    void forget() { m_laidOut.clear(); } ///< the colours changed

private:
    enum class Kind { Day, Theirs, Ours, Note };
    struct Row {
        Kind kind;
        QString text;
        Tick tick = Tick::None;
    };
    MessageText &laidOut(int row, int width);

    const Theme &m_theme;
    std::vector<Row> m_rows;
    std::map<int, MessageText> m_laidOut;
};

} // namespace waypost::ui
