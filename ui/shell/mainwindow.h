// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/theme.h"
#include "ui/shell/commands.h"
#include "ui/shell/keymap.h"

#include <QMainWindow>
#include <QSettings>
#include <QTimer>

class QStackedWidget;

namespace waypost::ui {

class ContactsScreen;
class InboxScreen;
class InlineBanner;
class OutboxDialog;
class Palette;
class Rail;
class StatusBar;
class Toast;
class ViewsColumn;

/// The window: rail, views, the inbox and the status line, wired to one desk. Remembers its place, size and
/// theme. Theme, desk and settings outlive it.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Theme &theme, sync::Desk &desk, const Clock &clock, QSettings &settings);
    ~MainWindow() override;

    [[nodiscard]] InboxScreen &inbox() { return *m_inbox; }
    [[nodiscard]] InboxContext &context() { return m_context; }
    /// For parts that live elsewhere (tray, lock, printing): CommandSet::on says who does what.
    [[nodiscard]] CommandSet &commands() { return *m_commands; }
    [[nodiscard]] Keymap &keymap() { return m_keymap; }
    void run(CommandId id); ///< as if its shortcut had been pressed
    void chooseView(const QString &view);
    void openConversation(const QString &id); ///< in the inbox, whatever screen is shown

Q_SIGNALS:
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void assemble();
    void connectDesk();
    void restoreSession();
    void readSummary(); ///< counts, teams and the size of the cache, off this thread
    void showScreen(CommandId screen); ///< Inbox or Contacts
    void showState(const sync::LinkState &state);
    void tellRefusal(const Error &error);
    void bindCommands();
    void showSettings();
    void showShortcuts();
    void setTheme(ThemeChoice choice);

    Theme &m_theme;
    sync::Desk &m_desk;
    const Clock &m_clock;
    QSettings &m_settings;
    InboxContext m_context;
    Keymap m_keymap;
    CommandSet *m_commands;
    Rail *m_rail;
    ViewsColumn *m_views;
    InboxScreen *m_inbox;
    ContactsScreen *m_contacts;
    QStackedWidget *m_screens; ///< the inbox with its views, the contacts
    StatusBar *m_status;
    Palette *m_palette;
    OutboxDialog *m_outbox;
    Toast *m_toast;
    InlineBanner *m_held; ///< sending is stopped after a restore
    InlineBanner *m_recovered; ///< the relay has lost what this desk holds
    QTimer m_second; ///< the countdown to the next try; runs only while offline and visible
    QVariantHash m_place; ///< view and conversation, not yet in the settings
    QTimer m_remember; ///< writes them down a moment after the last click
    QTimer m_summary; ///< gathers changes for half a second
};

} // namespace waypost::ui
