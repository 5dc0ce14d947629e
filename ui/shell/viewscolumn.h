// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/view.h"
#include "ui/kit/rowpainter.h"

#include <QHash>
#include <QWidget>

class QMenu;

namespace waypost::ui {

class RowsView;
class Theme;

/// The views with their live counts, the saved ones and the teams. 28 px rows. A menu (right click, menu key)
/// renames, removes, moves and opens; a view that is dragged out of the window opens in its own.
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
    void setSavedViews(const QList<sync::SavedViewItem> &views); ///< in the order to show
    void setCounts(const QHash<QString, int> &counts); ///< as View::counts() gives them
    void setAttention(int commands); ///< what was refused or stopped, shown beside "Drafts & outbox"
    [[nodiscard]] QString currentView() const;
    /// What the standing views' titles take in the language that is spoken, within reason.
    [[nodiscard]] int preferredWidth() const;
    void step(int views); ///< to the next one, or with -1 to the one before
    void chooseSaved(int place); ///< one of the saved views, from 0; nothing if there are fewer
    bool choose(const QString &view, const QString &team = {}); ///< no signal when it is already chosen

Q_SIGNALS:
    void chosen(const QString &view, const QString &team, const QString &title);
    void windowWanted(const QString &view, const QString &team, const QString &title); ///< of its own
    void commandWanted(const waypost::Command &command); ///< view.save, view.remove, view.pin

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
    void openMenu(int row, const QPoint &globalPos);
    void addSavedActions(QMenu &menu, const QString &id);
    void rename(const sync::SavedViewItem &item);
    void move(qsizetype from, qsizetype to);
    [[nodiscard]] qsizetype savedIndex(const QString &id) const; ///< -1: none
    [[nodiscard]] int countOf(const Line &line) const;
    [[nodiscard]] int height(int row, int width) override;
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) override;
    [[nodiscard]] QString text(int row) const override;
    [[nodiscard]] bool selectable(int row) const override;

    const Theme &m_theme;
    RowsView *m_rows;
    QList<Line> m_lines;
    QList<Team> m_teams;
    QList<sync::SavedViewItem> m_saved;
    QHash<QString, int> m_counts;
    int m_attention = 0;
};

} // namespace waypost::ui
