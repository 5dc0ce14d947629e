// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/view.h"

#include <QObject>

class QMenu;
class QTimeZone;

namespace waypost::ui {

struct InboxContext;

/// What one does to a conversation besides writing: each a command into the outbox, shown at once.
class Triage final : public QObject {
    Q_OBJECT
public:
    Triage(InboxContext &context, QObject *parent);

    void setConversation(const std::optional<sync::ListedConversation> &listed);
    void setConversations(const QList<sync::ListedConversation> &many); ///< acts on all of them
    /// The one it acts on, or the first of several.
    [[nodiscard]] const std::optional<sync::ListedConversation> &conversation() const { return m_listed; }

    void assign(const QString &agent); ///< empty: nobody
    void setTeam(const QString &team);
    void setPriority(const QString &priority);
    void tag(const QStringList &add, const QStringList &remove);
    void snooze(qint64 untilMs, bool keepAsleep = false); ///< keepAsleep: the customer does not wake it
    void snoozeUntilReply();
    void snoozeUntilWindowCloses(); ///< an hour before
    void snoozeAgain(); ///< as it was before the customer's message woke it
    void claim(); ///< an unassigned one, if nobody else was faster
    void follow(bool on);
    [[nodiscard]] bool isFollowing() const;
    void mergeInto(const QString &conversation);
    void unmerge();
    void block(const QString &why);
    void unblock();
    void resolve(const QString &resolution = {});
    void reopen();
    void markRead();

    /// Fill themselves anew each time they open; owned by the caller's parent.
    [[nodiscard]] QMenu *assigneeMenu(QWidget *parent);
    [[nodiscard]] QMenu *teamMenu(QWidget *parent);
    [[nodiscard]] QMenu *priorityMenu(QWidget *parent);
    [[nodiscard]] QMenu *snoozeMenu(QWidget *parent);
    [[nodiscard]] QMenu *resolveMenu(QWidget *parent);
    void addRareActions(QMenu &menu); ///< follow, merge, block, as it is now
    void pickSnooze(QWidget *parent); ///< asks until when
    void askToBlock(QWidget *parent);
    void askToMerge(QWidget *parent); ///< into which other conversation of the same customer

    /// Nine in the morning of a day to come: 1 is tomorrow; the local calendar decides.
    [[nodiscard]] static qint64 morningMs(qint64 nowMs, int days, const QTimeZone &zone);
    [[nodiscard]] static int daysToMonday(qint64 nowMs, const QTimeZone &zone); ///< 1..7

Q_SIGNALS:
    void resolved();

private:
    void give(const QString &type, const QJsonObject &data = {});
    void giveTo(const sync::ListedConversation &listed, const QString &type, const QJsonObject &data);

    InboxContext &m_context;
    std::optional<sync::ListedConversation> m_listed;
    QList<sync::ListedConversation> m_all; ///< m_listed, or all of several
};

} // namespace waypost::ui
