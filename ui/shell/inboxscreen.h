// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSettings>
#include <QWidget>

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

Q_SIGNALS:
    void conversationShown(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void adjustDetails(); ///< shown if wanted and if there is room

    QSettings &m_settings;
    Splitter *m_splitter;
    ConversationList *m_list;
    ConversationPane *m_pane;
    ContactPanel *m_contact;
    bool m_detailsWanted;
};

} // namespace waypost::ui
