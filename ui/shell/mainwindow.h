// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/theme.h"
#include "ui/settings/preferences.h"
#include "ui/shell/commands.h"
#include "ui/shell/keymap.h"
#include "ui/shell/windowplace.h"

#include <QMainWindow>
#include <QSettings>
#include <QTimer>

class QStackedWidget;

namespace waypost::ui {

class BoardScreen;
class ContactsScreen;
class QualityScreen;
class InboxScreen;
class InlineBanner;
class ListExport;
class OutboxDialog;
class Palette;
class PopOuts;
struct PaletteLine;
class Rail;
class SettingsWindow;
class StatusBar;
class Switcher;
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
    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] PopOuts &popOuts() { return *m_popOuts; }
    /// For parts that live elsewhere (tray, lock, printing): CommandSet::on says who does what.
    [[nodiscard]] CommandSet &commands() { return *m_commands; }
    [[nodiscard]] Keymap &keymap() { return m_keymap; }
    void run(CommandId id); ///< as if its shortcut had been pressed
    void chooseView(const QString &view, const QString &team = {});
    void showSettings(const QString &page = {}); ///< "general", "keyboard", …; empty: where it was left
    void openConversation(const QString &id); ///< in the inbox, whatever screen is shown

Q_SIGNALS:
    void quitWanted();
    void languageWanted(const QString &code); ///< windows made from now on speak it
    /// It is being opened for the first time: whoever has pages of settings adds them now.
    void settingsMade(waypost::ui::SettingsWindow &window);
    void soundWanted(); ///< a promise was broken, and somebody listens for it

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void assemble();
    void connectDesk();
    void restoreSession();
    void readSummary(); ///< counts, teams and the size of the cache, off this thread
    void showScreen(CommandId screen);
    [[nodiscard]] BoardScreen &board();
    [[nodiscard]] ContactsScreen &contacts();
    [[nodiscard]] QualityScreen &quality();
    void addScreen(CommandId screen, QWidget *widget);
    void showState(const sync::LinkState &state);
    void tellRefusal(const Error &error);
    void bindCommands();
    void bindProgram();
    void bindZoom();
    void showShortcuts();
    [[nodiscard]] QList<PaletteLine> settingsPages() const;
    void follow(const PaletteLine &line); ///< of the palette
    void rememberConversation(const QString &id);
    void rememberReading(); ///< which entry stands at the timeline's top
    void applyPreferences(InboxScreen &inbox);
    void setTheme(ThemeChoice choice);

    Theme &m_theme;
    sync::Desk &m_desk;
    const Clock &m_clock;
    QSettings &m_settings;
    InboxContext m_context;
    Preferences m_preferences;
    WindowPlace m_place;
    Keymap m_keymap;
    CommandSet *m_commands;
    Rail *m_rail;
    ViewsColumn *m_views;
    InboxScreen *m_inbox;
    BoardScreen *m_board = nullptr; ///< this one and the next two are made when they are first wanted
    ContactsScreen *m_contacts = nullptr;
    QualityScreen *m_quality = nullptr;
    QStackedWidget *m_screens; ///< the inbox with its views, the contacts, …
    QList<CommandId> m_screenIds; ///< of each of them, what goes there
    StatusBar *m_status;
    Palette *m_palette;
    Switcher *m_switcher;
    SettingsWindow *m_settingsWindow = nullptr; ///< made when it is first wanted
    PopOuts *m_popOuts;
    QString m_viewTitle;
    QStringList m_recent; ///< conversations, the last one first
    OutboxDialog *m_outbox;
    Toast *m_toast;
    ListExport *m_export;
    InlineBanner *m_held; ///< sending is stopped after a restore
    InlineBanner *m_recovered; ///< the relay has lost what this desk holds
    QTimer m_second; ///< the countdown to the next try; runs only while offline and visible
    QTimer m_summary; ///< gathers changes for half a second
};

} // namespace waypost::ui
