// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/inbox/rowlist.h"

namespace waypost::ui {

class Directory;

/// One of the inbox's lists, page by page from the top. Never all of it: pages come while one scrolls, and
/// when something changes only what is on screen and the top (where news appear) are read again; the rest is
/// read again when it is scrolled to.
class ConversationModel final : public RowList<sync::ListedConversation> {
    Q_OBJECT
public:
    ConversationModel(sync::Desk &desk, QObject *parent = nullptr);

    void show(const QString &view, const QString &team); ///< starts anew
    void setVisible(int first, int last); ///< reads on when the end or something stale comes near
    [[nodiscard]] bool isLoading() const { return m_loading; } ///< the first page is not there yet
    [[nodiscard]] sync::ListQuery query() const { return queryAfter(-1, 0); } ///< the whole of what it lists

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded(); ///< the first page is there

protected:
    [[nodiscard]] bool same(const sync::ListedConversation &a,
                            const sync::ListedConversation &b) const override;

private:
    using Rows = QList<sync::ListedConversation>;
    struct Answer {
        Rows top;
        Rows screen;
    };
    [[nodiscard]] sync::ListQuery queryAfter(int row, int limit) const; ///< row -1: from the top
    void hear(const sync::ChangeSet &changes);
    void refresh();
    void settleSegment(const QString &after, const Rows &rows, int limit);
    [[nodiscard]] int endOfSegment(int begin, const Rows &rows, int limit);

    sync::Desk &m_desk;
    QString m_view;
    QString m_team;
    QSet<QString> m_stale; ///< conversations that changed out of sight
    int m_first = 0; ///< on screen
    int m_last = 0;
    quint64 m_generation = 0; ///< answers of another list are dropped
    bool m_loading = true;
    bool m_complete = false; ///< the last row is the list's last
    bool m_fetching = false;
    bool m_refreshing = false;
    bool m_refreshAgain = false;
};

} // namespace waypost::ui
