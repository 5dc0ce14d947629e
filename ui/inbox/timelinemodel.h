// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/inbox/rowlist.h"

namespace waypost::ui {

/// A conversation's timeline, oldest row first, in pages from its end. Older pages come while one scrolls up.
/// On a change the end and what is on screen are read again, nothing else.
class TimelineModel final : public RowList<sync::TimelineEntry> {
    Q_OBJECT
public:
    TimelineModel(sync::Desk &desk, QObject *parent = nullptr);

    void open(const QString &conversation); ///< empty: none
    /// Reads the ends of these beforehand, a few at most, so that opening one of them waits for nothing. What
    /// has changed since is read again then.
    void preload(const QStringList &conversations);
    [[nodiscard]] const QString &conversation() const { return m_conversation; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool isComplete() const
    {
        return m_complete;
    } ///< the first row is the conversation's first
    /// The customer's first message that nobody had read when the conversation was opened; empty: none.
    [[nodiscard]] const QString &firstUnread() const { return m_firstUnread; }
    /// A message that one of the rows quotes, as far as it is known here.
    [[nodiscard]] std::optional<conversations::Message> quoted(const QString &message) const;
    void setVisible(int first, int last);
    /// Reads older pages until that message or note is there, at most 5,000 lines at once; then found() or
    /// notFound().
    void find(const QString &message);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void fetchOlder();
    void lookFurther(); ///< older rows have come into the cache

Q_SIGNALS:
    void loaded();
    void found(int row);
    void notFound();
    void startShown(bool shown); ///< the oldest row that is known here is on screen, or not any more

protected:
    [[nodiscard]] bool same(const sync::TimelineEntry &a, const sync::TimelineEntry &b) const override;

private:
    using Rows = QList<sync::TimelineEntry>;
    /// Rows, newest first, and the messages they quote that are not among them.
    struct Page {
        Rows rows;
        QHash<QString, conversations::Message> quoted;
    };
    struct Answer {
        Page end;
        Page screen;
    };
    struct FirstPage {
        Page page;
        qint64 unread = 0;
    };
    [[nodiscard]] static Page readPage(sync::View &view, const QString &conversation, int limit,
                                       qint64 when = 0, const QString &before = {});
    [[nodiscard]] static FirstPage readFirst(sync::View &view, const QString &conversation);
    void take(const FirstPage &first);
    void prepend(const Page &page);
    void hear(const sync::ChangeSet &changes);
    void refresh();
    void settleSegment(const QString &before, const Page &page, int limit);
    void markUnread(qint64 unread);
    void tellStart();

    sync::Desk &m_desk;
    QString m_conversation;
    QString m_firstUnread;
    QHash<QString, conversations::Message> m_quoted;
    QStringList m_wanted; ///< to be read beforehand
    QHash<QString, FirstPage> m_ready; ///< have been
    int m_first = 0;
    int m_last = 0;
    quint64 m_generation = 0;
    bool m_loading = false;
    bool m_complete = false;
    bool m_startShown = false;
    bool m_fetching = false;
    bool m_refreshing = false;
    bool m_refreshAgain = false;
    bool m_stale = false; ///< rows out of sight may have changed
};

} // namespace waypost::ui
