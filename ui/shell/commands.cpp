// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <QWidget>

#include <array>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr const char *conversationGroup = QT_TRANSLATE_NOOP("Commands", "Conversation");
constexpr const char *listGroup = QT_TRANSLATE_NOOP("Commands", "List");
constexpr const char *windowGroup = QT_TRANSLATE_NOOP("Commands", "Window");
using Id = CommandId;

constexpr std::array table {
    CommandSpec {Id::NextConversation, "list.next", listGroup,
                 QT_TRANSLATE_NOOP("Commands", "Next conversation"), Icon::Down, "J", ""},
    CommandSpec {Id::PreviousConversation, "list.previous", listGroup,
                 QT_TRANSLATE_NOOP("Commands", "Previous conversation"), Icon::Up, "K", ""},
    CommandSpec {Id::OpenConversation, "list.open", listGroup,
                 QT_TRANSLATE_NOOP("Commands", "Open and write"), Icon::Open, "Return", ""},
    CommandSpec {Id::ViewMine, "view.mine", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to Mine"),
                 Icon::Person, "Ctrl+1", ""},
    CommandSpec {Id::ViewUnassigned, "view.unassigned", listGroup,
                 QT_TRANSLATE_NOOP("Commands", "Go to Unassigned"), Icon::Inbox, "Ctrl+2", ""},
    CommandSpec {Id::ViewOpen, "view.open", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to All open"),
                 Icon::Chat, "Ctrl+3", ""},
    CommandSpec {Id::ViewWaiting, "view.waiting", listGroup,
                 QT_TRANSLATE_NOOP("Commands", "Go to Waiting on customer"), Icon::Clock, "Ctrl+4", ""},
    CommandSpec {Id::ViewSnoozed, "view.snoozed", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to Snoozed"),
                 Icon::Snooze, "Ctrl+5", ""},
    CommandSpec {Id::ViewClosed, "view.closed", listGroup, QT_TRANSLATE_NOOP("Commands", "Go to Closed"),
                 Icon::Archive, "Ctrl+6", ""},
    CommandSpec {Id::ViewDrafts, "view.drafts", listGroup,
                 QT_TRANSLATE_NOOP("Commands", "Go to Drafts & outbox"), Icon::Edit, "Ctrl+7", ""},
    CommandSpec {Id::Reply, "conversation.reply", conversationGroup, QT_TRANSLATE_NOOP("Commands", "Reply"),
                 Icon::Reply, "R", "conversation.reply"},
    CommandSpec {Id::Note, "conversation.note", conversationGroup,
                 QT_TRANSLATE_NOOP("Commands", "Write a note"), Icon::Note, "N", "conversation.note"},
    CommandSpec {Id::Template, "conversation.template", conversationGroup,
                 QT_TRANSLATE_NOOP("Commands", "Send a template"), Icon::Template, "T", "conversation.reply"},
    CommandSpec {Id::Resolve, "conversation.resolve", conversationGroup,
                 QT_TRANSLATE_NOOP("Commands", "Resolve"), Icon::Resolve, "E", "conversation.resolve"},
    CommandSpec {Id::Reopen, "conversation.reopen", conversationGroup,
                 QT_TRANSLATE_NOOP("Commands", "Reopen"), Icon::Reopen, "Shift+E", "conversation.reopen"},
    CommandSpec {Id::SnoozeTomorrow, "conversation.snooze", conversationGroup,
                 QT_TRANSLATE_NOOP("Commands", "Snooze until tomorrow morning"), Icon::Snooze, "H",
                 "conversation.snooze"},
    CommandSpec {Id::AssignMe, "conversation.assign_me", conversationGroup,
                 QT_TRANSLATE_NOOP("Commands", "Assign to me"), Icon::Assign, "A", "conversation.assign"},
    CommandSpec {Id::Unassign, "conversation.unassign", conversationGroup,
                 QT_TRANSLATE_NOOP("Commands", "Give back to the queue"), Icon::People, "Shift+A",
                 "conversation.assign"},
    CommandSpec {Id::EditTags, "conversation.tag", conversationGroup,
                 QT_TRANSLATE_NOOP("Commands", "Edit tags"), Icon::Tag, "L", "conversation.tag"},
    CommandSpec {Id::MarkRead, "conversation.mark_read", conversationGroup,
                 QT_TRANSLATE_NOOP("Commands", "Mark as read"), Icon::Eye, "U", "conversation.mark_read"},
    CommandSpec {Id::Palette, "window.palette", windowGroup,
                 QT_TRANSLATE_NOOP("Commands", "Search or jump to…"), Icon::Search, "Ctrl+K", ""},
    CommandSpec {Id::Search, "window.search", windowGroup,
                 QT_TRANSLATE_NOOP("Commands", "Search messages and people"), Icon::Search, "/", ""},
    CommandSpec {Id::Outbox, "window.outbox", windowGroup,
                 QT_TRANSLATE_NOOP("Commands", "Outbox and what needs attention"), Icon::Send, "Ctrl+Shift+O",
                 ""},
    CommandSpec {Id::ToggleDetails, "window.details", windowGroup,
                 QT_TRANSLATE_NOOP("Commands", "Show or hide the details"), Icon::Sidebar, "Ctrl+.", ""},
    CommandSpec {Id::LightTheme, "window.light", windowGroup, QT_TRANSLATE_NOOP("Commands", "Light theme"),
                 Icon::Sun, "", ""},
    CommandSpec {Id::DarkTheme, "window.dark", windowGroup, QT_TRANSLATE_NOOP("Commands", "Dark theme"),
                 Icon::Moon, "", ""},
    CommandSpec {Id::SystemTheme, "window.system_theme", windowGroup,
                 QT_TRANSLATE_NOOP("Commands", "Theme of the system"), Icon::Monitor, "", ""},
    CommandSpec {Id::Settings, "window.settings", windowGroup, QT_TRANSLATE_NOOP("Commands", "Settings"),
                 Icon::Settings, "Ctrl+,", ""},
    CommandSpec {Id::Shortcuts, "window.shortcuts", windowGroup,
                 QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"), Icon::Keyboard, "?", ""},
    CommandSpec {Id::Quit, "window.quit", windowGroup, QT_TRANSLATE_NOOP("Commands", "Quit"), Icon::SignOut,
                 "Ctrl+Q", ""},
};
} // namespace

std::span<const CommandSpec> commandTable()
{
    return table;
}

QString textOf(const CommandSpec &spec)
{
    return QCoreApplication::translate("Commands", spec.text);
}

QString groupOf(const CommandSpec &spec)
{
    return QCoreApplication::translate("Commands", spec.group);
}

CommandSet::CommandSet(QWidget *window)
    : QObject(window)
{
    for (const CommandSpec &spec : table) {
        auto *action = new QAction(textOf(spec), window);
        action->setObjectName(QString::fromLatin1(spec.name));
        if (*spec.shortcut)
            action->setShortcut(QKeySequence(QString::fromLatin1(spec.shortcut), QKeySequence::PortableText));
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, id = spec.id] { Q_EMIT triggered(id); });
        window->addAction(action);
        m_actions.insert(spec.id, action);
    }
}

void CommandSet::setRole(team::Role role)
{
    for (const CommandSpec &spec : table)
        if (*spec.permission)
            m_actions[spec.id]->setEnabled(team::mayGive(role, QString::fromLatin1(spec.permission)));
}

} // namespace waypost::ui
