// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSettings>
#include <QWidget>

class QMenu;

namespace waypost::ui {

class Composer;
class ContactPanel;
class ConversationList;
class ConversationPane;
class Splitter;
struct InboxContext;

/// The inbox: list, conversation and contact side by side; what the window's commands do to it are its slots.
/// At small widths the contact steps aside first.
class InboxScreen final : public QWidget {
    Q_OBJECT
public:
    InboxScreen(InboxContext &context, QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString conversation() const; ///< the open one
    [[nodiscard]] Composer &composer();
    [[nodiscard]] ConversationPane &pane() { return *m_pane; }
    [[nodiscard]] ConversationList &list() { return *m_list; }
    void setListShown(bool shown); ///< without: one conversation and its details

public Q_SLOTS:
    void showView(const QString &view, const QString &team, const QString &title);
    void openConversation(const QString &id); ///< whether the list has it or not
    void next();
    void previous();
    void openCurrent();
    void startSearch();
    void startReply();
    void startNote();
    void startTemplate();
    void resolve();
    void reopen();
    void snoozeTomorrow();
    void assignMe();
    void unassign();
    void editTags();
    void markRead();
    void toggleDetails();
    void showSnoozeMenu();
    void showAssigneeMenu();
    void showTeamMenu();
    void showPriorityMenu();
    void copyLink(); ///< of the open conversation, for a colleague: waypost://conversation/…

Q_SIGNALS:
    void conversationShown(const QString &id); ///< empty: none is open

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void adjustDetails(); ///< shown if wanted and if there is room
    void popUp(QMenu *menu); ///< over the conversation; goes when it closes

    QSettings &m_settings;
    Splitter *m_splitter;
    ConversationList *m_list;
    ConversationPane *m_pane;
    ContactPanel *m_contact;
    bool m_detailsWanted;
};

} // namespace waypost::ui
