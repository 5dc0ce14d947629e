// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/view.h"
#include "ui/kit/rowpainter.h"

#include <QHash>
#include <QWidget>

namespace waypost::ui {

class RowsView;
class Theme;

/// The views with their live counts, and the teams. 28 px rows.
class ViewsColumn final : public QWidget, private RowPainter {
    Q_OBJECT
public:
    explicit ViewsColumn(const Theme &theme, QWidget *parent = nullptr);
    ~ViewsColumn() override;

    struct Team {
        QString id;
        QString name;
        bool operator==(const Team &) const = default;
    };
    void setTeams(const QList<Team> &teams); ///< in the order to show
    void setCounts(const QHash<QString, int> &counts); ///< as View::counts() gives them
    void setAttention(int commands); ///< refused ones, shown beside "Drafts & outbox"
    [[nodiscard]] QString currentView() const;
    bool choose(const QString &view, const QString &team = {}); ///< no signal when it is already chosen

Q_SIGNALS:
    void chosen(const QString &view, const QString &team, const QString &title);

private:
    struct Line {
        QString view; ///< empty: a group's title
        QString team;
        QString title;
        bool operator==(const Line &) const = default;
    };
    void wearTheme();
    void rebuild();
    void tellCurrent(int row);
    [[nodiscard]] int countOf(const Line &line) const;
    [[nodiscard]] int height(int row, int width) override;
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) override;
    [[nodiscard]] QString text(int row) const override;
    [[nodiscard]] bool selectable(int row) const override;

    const Theme &m_theme;
    RowsView *m_rows;
    QList<Line> m_lines;
    QList<Team> m_teams;
    QHash<QString, int> m_counts;
    int m_attention = 0;
};

} // namespace waypost::ui
