// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the first window's commands do, and what follows from a choice in the settings or the palette.
#include "ui/board/boardscreen.h"
#include "ui/composing/cannededitor.h"
#include "ui/composing/composeassist.h"
#include "ui/composing/macroeditor.h"
#include "ui/composing/playbookeditor.h"
#include "ui/contacts/contactsscreen.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationmodel.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/messageedit.h"
#include "ui/inbox/templatepane.h"
#include "ui/kit/fonts.h"
#include "ui/quality/scorecardspage.h"
#include "ui/quality/surveyspage.h"
#include "ui/settings/aboutpage.h"
#include "ui/settings/calendarspage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/policiespage.h"
#include "ui/settings/queuespage.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/settingswindow.h"
#include "ui/settings/workspacepage.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/keyboardpage.h"
#include "ui/shell/listexport.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/outboxdialog.h"
#include "ui/shell/palette.h"
#include "ui/shell/popouts.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/switcher.h"
#include "ui/shell/viewscolumn.h"
#include "ui/shell/windowcommands.h"

#include <QApplication>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
} // namespace

void MainWindow::bindCommands()
{
    bindInbox(*m_commands, *m_inbox);
    const auto on
        = [this](CommandId id, std::function<void()> run) { m_commands->on(id, this, std::move(run)); };
    for (const auto &[id, view] :
         {std::pair {CommandId::ViewMine, u"mine"_s}, std::pair {CommandId::ViewUnassigned, u"unassigned"_s},
          std::pair {CommandId::ViewOpen, u"open"_s}, std::pair {CommandId::ViewWaiting, u"waiting"_s},
          std::pair {CommandId::ViewSnoozed, u"snoozed"_s}, std::pair {CommandId::ViewClosed, u"closed"_s},
          std::pair {CommandId::ViewDrafts, u"drafts"_s}})
        on(id, [this, view = view] { chooseView(view); });
    on(CommandId::ExportList, [this] { m_export->choose(m_inbox->list().model().query()); });
    on(CommandId::NextView, [this] { m_views->step(1); });
    on(CommandId::PreviousView, [this] { m_views->step(-1); });
    constexpr int reachableViews = 9; // by key
    for (int place = 0; place < reachableViews; ++place)
        on(savedViewCommand(place), [this, place] { m_views->chooseSaved(place); });
    on(CommandId::Search, [this] {
        showScreen(CommandId::Inbox);
        m_inbox->startSearch();
    });
    on(CommandId::Inbox, [this] { showScreen(CommandId::Inbox); });
    on(CommandId::Board, [this] { showScreen(CommandId::Board); });
    on(CommandId::BoardWall, [this] { board().openWall(); });
    on(CommandId::Contacts, [this] { showScreen(CommandId::Contacts); });
    on(CommandId::Quality, [this] { showScreen(CommandId::Quality); });
    on(CommandId::Palette, [this] {
        m_palette->setRecent(m_recent);
        m_palette->setPlaces(settingsPages());
        m_palette->open();
    });
    on(CommandId::Switcher, [this] { m_switcher->step(m_recent, 1); });
    on(CommandId::SwitcherBack, [this] { m_switcher->step(m_recent, -1); });
    on(CommandId::PopOut, [this] { m_popOuts->openConversation(m_inbox->conversation()); });
    on(CommandId::NewWindow, [this] {
        m_popOuts->openView(m_views->currentView(), m_place.value(u"team"_s).toString(), m_viewTitle);
    });
    bindProgram();
    bindZoom();
}

QList<PaletteLine> MainWindow::settingsPages() const
{
    QList<PaletteLine> lines;
    const auto add = [&lines](const QString &id, Icon icon, const QString &title) {
        lines << PaletteLine {PaletteKind::Setting, id, icon, title, tr("Settings"), tr("Settings")};
    };
    add(u"general"_s, Icon::Settings, tr("General"));
    add(u"keyboard"_s, Icon::Keyboard, tr("Keyboard"));
    if (m_desk.me().role != "agent"_L1) {
        add(u"workspace"_s, Icon::Team, tr("Workspace"));
        add(u"surveys"_s, Icon::Star, tr("Surveys"));
        add(u"scorecards"_s, Icon::List, tr("Scorecards"));
    }
    add(u"calendars"_s, Icon::Clock, tr("Calendars"));
    add(u"policies"_s, Icon::Sla, tr("Promises (SLA)"));
    add(u"queues"_s, Icon::People, tr("Queues & people"));
    add(u"canned"_s, Icon::Slash, tr("Canned replies"));
    add(u"macros"_s, Icon::Automation, tr("Macros"));
    add(u"playbooks"_s, Icon::Knowledge, tr("Playbooks"));
    add(u"security"_s, Icon::Lock, tr("Devices & security"));
    add(u"about"_s, Icon::Info, tr("About"));
    return lines;
}

void MainWindow::bindProgram()
{
    const auto on
        = [this](CommandId id, std::function<void()> run) { m_commands->on(id, this, std::move(run)); };
    on(CommandId::Outbox, [this] { m_outbox->open(); });
    on(CommandId::LightTheme, [this] { setTheme(ThemeChoice::Light); });
    on(CommandId::DarkTheme, [this] { setTheme(ThemeChoice::Dark); });
    on(CommandId::SystemTheme, [this] { setTheme(ThemeChoice::System); });
    on(CommandId::Settings, [this] { showSettings(); });
    on(CommandId::Shortcuts, [this] { showShortcuts(); });
    on(CommandId::CloseWindow, [this] { close(); });
    on(CommandId::Quit, [this] { Q_EMIT quitWanted(); });
}

void MainWindow::bindZoom()
{
    const auto on
        = [this](CommandId id, std::function<void()> run) { m_commands->on(id, this, std::move(run)); };
    on(CommandId::ZoomIn, [this] { m_preferences.stepTextZoom(1); });
    on(CommandId::ZoomOut, [this] { m_preferences.stepTextZoom(-1); });
    on(CommandId::ZoomReset, [this] { m_preferences.setTextZoom(Preferences::UsualZoom); });
    const auto apply = [this] {
        applyPreferences(*m_inbox);
        for (PopOut *window : m_popOuts->windows())
            applyPreferences(window->inbox());
    };
    connect(&m_preferences, &Preferences::changed, this, apply);
    connect(m_popOuts, &PopOuts::opened, this, [this](PopOut *window) { applyPreferences(window->inbox()); });
    connect(&m_preferences, &Preferences::languageChanged, this, &MainWindow::languageWanted,
            Qt::QueuedConnection); // the windows go with it
    apply();
}

void MainWindow::applyPreferences(InboxScreen &inbox)
{
    m_theme.setThreadZoom(m_preferences.textZoom());
    m_theme.setReducedMotion(m_preferences.reducedMotion());
    inbox.list().setCompact(m_preferences.compactList());
    inbox.pane().composer().editor().setFont(threadFont(TextRole::Body));
}

void MainWindow::showSettings(const QString &page)
{
    if (!m_settingsWindow) {
        auto *window = new SettingsWindow(m_theme, this);
        auto *general = new GeneralPage(m_theme, m_preferences);
        connect(general, &GeneralPage::themeChosen, this, &MainWindow::setTheme);
        window->addPage(u"general"_s, Icon::Settings, tr("General"), general);
        window->addPage(u"keyboard"_s, Icon::Keyboard, tr("Keyboard"), new KeyboardPage(m_theme, m_keymap));
        if (m_desk.me().role != "agent"_L1) {
            window->addPage(u"workspace"_s, Icon::Team, tr("Workspace"), new WorkspacePage(m_theme, m_desk));
            window->addPage(u"surveys"_s, Icon::Star, tr("Surveys"),
                            new SurveysPage(m_theme, m_desk, window));
            window->addPage(u"scorecards"_s, Icon::List, tr("Scorecards"),
                            new ScorecardsPage(m_theme, m_desk, window));
        }
        window->addPage(u"calendars"_s, Icon::Clock, tr("Calendars"),
                        new CalendarsPage(m_theme, m_desk, m_clock));
        window->addPage(u"policies"_s, Icon::Sla, tr("Promises (SLA)"),
                        new PoliciesPage(m_theme, m_desk, m_clock));
        window->addPage(u"queues"_s, Icon::People, tr("Queues & people"), new QueuesPage(m_theme, m_desk));
        window->addPage(u"canned"_s, Icon::Slash, tr("Canned replies"),
                        new CannedEditor(m_theme, m_desk, m_clock, window));
        window->addPage(u"macros"_s, Icon::Automation, tr("Macros"),
                        new MacroEditor(m_theme, m_desk, window));
        window->addPage(u"playbooks"_s, Icon::Knowledge, tr("Playbooks"),
                        new PlaybookEditor(m_theme, m_desk, window));
        Q_EMIT settingsMade(*window);
        auto *security = new SecurityPage(m_theme, m_desk);
        connect(security, &SecurityPage::lockWanted, this, [this] { run(CommandId::Lock); });
        window->addPage(u"security"_s, Icon::Lock, tr("Devices & security"), security);
        window->addPage(u"about"_s, Icon::Info, tr("About"), new AboutPage(m_theme, m_desk.me()));
        m_settingsWindow = window;
    }
    if (!page.isEmpty())
        m_settingsWindow->showPage(page);
    m_settingsWindow->show();
    m_settingsWindow->raise();
    m_settingsWindow->activateWindow();
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(m_theme, m_keymap, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::follow(const PaletteLine &line)
{
    switch (line.kind) {
    case PaletteKind::Conversation:
        return openConversation(line.id);
    case PaletteKind::Contact:
        showScreen(CommandId::Contacts);
        return contacts().openContact(line.id);
    case PaletteKind::View:
        return chooseView(u"team"_s, line.id);
    case PaletteKind::SavedView:
        return chooseView(line.id);
    case PaletteKind::Template:
        m_commands->run(CommandId::Template);
        return m_inbox->composer().templates().chooseTemplate(line.id);
    case PaletteKind::CannedReply:
        showScreen(CommandId::Inbox);
        m_inbox->startReply();
        return m_inbox->composer().assist().insertReply(line.id);
    case PaletteKind::Setting:
        return showSettings(line.id);
    case PaletteKind::Command:
        if (const CommandSpec *spec = commandNamed(line.id))
            m_commands->run(spec->id);
        return;
    }
}

} // namespace waypost::ui
