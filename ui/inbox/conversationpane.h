// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/composing/pasted.h"

#include <QHash>
#include <QStackedWidget>
#include <QTimer>

#include <optional>

namespace waypost::ui {

class Composer;
class ConversationHeader;
class InlineBanner;
class LeaseNotice;
class WokenNotice;
class StaleReply;
class Timeline;
class Triage;
struct InboxContext;

/// One conversation: header, timeline, who else is writing, composer. The window's actions are its slots.
class ConversationPane final : public QStackedWidget {
    Q_OBJECT
public:
    explicit ConversationPane(InboxContext &context, QWidget *parent = nullptr);
    ~ConversationPane() override;

    [[nodiscard]] const QString &current() const { return m_conversation; }
    [[nodiscard]] const std::optional<sync::ListedConversation> &listed() const { return m_listed; }
    [[nodiscard]] Timeline &timeline() { return *m_timeline; }
    [[nodiscard]] Composer &composer() { return *m_composer; }
    [[nodiscard]] Triage &triage() { return *m_triage; } ///< also the contact panel's

public Q_SLOTS:
    void open(const QString &conversation); ///< empty: none
    void expect(const QList<waypost::sync::ListedConversation> &next); ///< likely to be opened next
    void openAt(const QString &conversation, const QString &entry); ///< and leads to that message or note
    void openWith(const QString &conversation, const waypost::ui::Pasted &pasted); ///< attaches it to a reply
    void takeFocus(); ///< into the composer
    void reply();
    void note();
    void chooseTemplate();
    void resolve();
    void reopen();
    void snoozeTomorrow();
    void assignToMe();
    void unassign();
    void markRead();
    void takeOver(); ///< the right to answer
    void undoSend(); ///< the newest of one's own that is still held comes back into the editor

Q_SIGNALS:
    /// The open conversation's row, whenever it changes; nothing when none is open. For the contact panel.
    void changed(const std::optional<waypost::sync::ListedConversation> &listed);
    void resolved(); ///< by a person here: the list may move on
    void nextWanted(); ///< done here: on to the next conversation
    void tagsWanted();
    void detailsWanted();

protected:
    bool event(QEvent *event) override;

private:
    void build();
    void connectParts();
    void readAgain();
    void take(std::optional<sync::ListedConversation> listed);
    void showPage();
    void markSeen();
    void lookAtStale(const sync::TimelineEntry &mine);
    void sendAnyway(const sync::TimelineEntry &mine);
    void letGo(const sync::TimelineEntry &mine);
    void changeTime(const sync::TimelineEntry &mine);
    void quoteIn(const sync::TimelineEntry &entry);

    InboxContext &m_context;
    Triage *m_triage;
    QString m_conversation;
    std::optional<sync::ListedConversation> m_listed;
    QHash<QString, sync::ListedConversation> m_expected; ///< by id
    QTimer m_expectSoon; ///< what is open comes first
    QTimer m_hold; ///< while an opened conversation is not painted yet
    qint64 m_markedAt = 0; ///< in_seq when it was last marked read: once per news
    QWidget *m_empty;
    QWidget *m_page;
    ConversationHeader *m_header;
    Timeline *m_timeline;
    InlineBanner *m_presence;
    LeaseNotice *m_lease;
    InlineBanner *m_wokenBanner;
    WokenNotice *m_woken;
    StaleReply *m_stale;
    Composer *m_composer;
    std::optional<Pasted> m_dropped; ///< on a row, while its conversation is being opened
};

} // namespace waypost::ui
