// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/contacts/contactsscreen.h"
#include "ui/kit/banner.h"
#include "ui/kit/theme.h"
#include "ui/shell/heldnotice.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/outboxdialog.h"
#include "ui/shell/palette.h"
#include "ui/shell/physicalkeys.h"
#include "ui/shell/rail.h"
#include "ui/shell/recoverednotice.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/viewscolumn.h"
#include "ui/shell/windowcommands.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

#include <utility>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int viewsWidth = 190;
constexpr int rememberMs = 1'000; ///< after the last click
constexpr int summaryMs = 150; ///< counts follow the list within a blink and not with every row

/// The file is synced to the disk each time, which takes longer than a frame: not on the window's thread.
void keepPlace(const QString &file, const QVariantHash &place)
{
    QSettings settings(file, QSettings::IniFormat);
    for (auto it = place.cbegin(); it != place.cend(); ++it)
        settings.setValue(it.key(), *it);
}

/// What the window's edges show about the whole workspace.
struct Summary {
    QHash<QString, int> counts;
    QList<ViewsColumn::Team> teams;
    qint64 cacheBytes = 0;
};

Summary summaryOf(sync::View &view)
{
    Summary summary {view.counts(), {}, view.cacheBytes()};
    const auto teams = view.all(u"teams"_s);
    for (auto it = teams.cbegin(); it != teams.cend(); ++it)
        summary.teams << ViewsColumn::Team {it.key(), read<team::Team>(*it).name};
    std::sort(summary.teams.begin(), summary.teams.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return summary;
}
} // namespace

MainWindow::MainWindow(Theme &theme, sync::Desk &desk, const Clock &clock, QSettings &settings)
    : m_theme(theme)
    , m_desk(desk)
    , m_clock(clock)
    , m_settings(settings)
    , m_context(theme, desk, clock)
    , m_keymap(QFileInfo(settings.fileName()).path() + u"/keymap.json"_s)
    , m_commands(new CommandSet(m_keymap, this))
    , m_rail(new Rail(theme, this))
    , m_views(new ViewsColumn(theme, this))
    , m_inbox(new InboxScreen(m_context, settings, this))
    , m_contacts(new ContactsScreen(m_context, settings, this))
    , m_screens(new QStackedWidget(this))
    , m_status(new StatusBar(theme, this))
    , m_palette(new Palette(theme, desk, *m_commands, this))
    , m_outbox(new OutboxDialog(theme, desk, this))
    , m_toast(new Toast(theme, this))
    , m_held(new InlineBanner(theme, this))
    , m_recovered(new InlineBanner(theme, this))
{
    assemble();
    connectDesk();
    new HeldNotice(desk, *m_held, this);
    new RecoveredNotice(desk, *m_recovered, this);
    bindCommands();
    new PhysicalKeys(*m_commands, this);
    connect(m_rail, &Rail::chosen, this, &MainWindow::run);
    connect(m_views, &ViewsColumn::chosen, m_inbox, &InboxScreen::showView);
    connect(m_status, &StatusBar::outboxWanted, m_outbox, &OutboxDialog::open);
    connect(m_palette, &Palette::conversationChosen, this, &MainWindow::openConversation);
    connect(m_palette, &Palette::commandChosen, this, &MainWindow::run);
    connect(m_outbox, &OutboxDialog::conversationChosen, this, &MainWindow::openConversation);
    connect(m_contacts, &ContactsScreen::conversationChosen, this, &MainWindow::openConversation);
    restoreSession();
    readSummary(); // after the list has asked: it is what one waits for
}

MainWindow::~MainWindow() = default;

/// As it was left: the view and the open conversation.
void MainWindow::restoreSession()
{
    if (!m_views->choose(m_settings.value(u"session/view"_s, u"open"_s).toString(),
                         m_settings.value(u"session/team"_s).toString()))
        m_views->choose(u"mine"_s);
    m_inbox->openConversation(m_settings.value(u"session/conversation"_s).toString());
    m_remember.setSingleShot(true);
    m_remember.setInterval(rememberMs);
    connect(m_views, &ViewsColumn::chosen, this, [this](const QString &view, const QString &team) {
        m_place.insert(u"session/view"_s, view);
        m_place.insert(u"session/team"_s, team);
        m_remember.start();
    });
    connect(m_inbox, &InboxScreen::conversationShown, this, [this](const QString &id) {
        m_place.insert(u"session/conversation"_s, id);
        m_remember.start();
    });
    connect(&m_remember, &QTimer::timeout, this, [this] {
        QThreadPool::globalInstance()->start(
            [file = m_settings.fileName(), place = std::exchange(m_place, {})] { keepPlace(file, place); });
    });
}

void MainWindow::assemble()
{
    setWindowTitle(tr("Waypost"));
    setMinimumSize(960, 600);
    auto *middle = new QWidget(this);
    auto *outer = new QVBoxLayout(middle);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_held);
    outer->addWidget(m_recovered);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_views->setFixedWidth(viewsWidth);
    auto *inbox = new QWidget(m_screens);
    auto *columns = new QHBoxLayout(inbox);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_views);
    columns->addWidget(m_inbox, 1);
    m_screens->addWidget(inbox);
    m_screens->addWidget(m_contacts);
    row->addWidget(m_rail);
    row->addWidget(m_screens, 1);
    outer->addLayout(row, 1);
    outer->addWidget(m_status);
    setCentralWidget(middle);
    resize(1440, 900);
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
}

void MainWindow::connectDesk()
{
    m_summary.setSingleShot(true);
    m_summary.setInterval(summaryMs);
    connect(&m_summary, &QTimer::timeout, this, &MainWindow::readSummary);
    connect(&m_desk, &sync::Desk::changed, this, [this] {
        if (!m_summary.isActive())
            m_summary.start();
    });
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this,
            [this] { m_status->setState(m_desk.state(), m_clock.nowMs()); });
    connect(&m_desk, &sync::Desk::stateChanged, this, &MainWindow::showState);
    connect(&m_desk, &sync::Desk::refused, this,
            [this](const QString &, const Error &error) { tellRefusal(error); });
    connect(m_toast, &Toast::actionTriggered, m_outbox, &OutboxDialog::open);
    showState(m_desk.state());
}

void MainWindow::readSummary()
{
    m_desk.ask<Summary>(this, summaryOf, [this](const Summary &summary) {
        m_views->setTeams(summary.teams);
        m_views->setCounts(summary.counts);
        m_rail->setUnread(summary.counts.value(u"unread"_s));
        m_status->setCache(summary.cacheBytes, summary.counts.value(u"open"_s));
    });
}

void MainWindow::showState(const sync::LinkState &state)
{
    m_status->setState(state, m_clock.nowMs());
    m_rail->setAttention(state.needsAttention);
    m_views->setAttention(state.needsAttention);
    if (const auto role = team::roleFrom(m_desk.me().role))
        m_commands->setRole(*role);
    setWindowTitle(m_desk.me().workspace.isEmpty() ? tr("Waypost")
                                                   : tr("%1 – Waypost").arg(m_desk.me().workspace));
    if (state.link == sync::Link::Offline)
        m_second.start();
    else
        m_second.stop();
}

void MainWindow::tellRefusal(const Error &error)
{
    m_toast->showMessage(BannerTone::Warn, error.text, tr("Show"));
}

void MainWindow::showScreen(CommandId screen)
{
    m_screens->setCurrentIndex(screen == CommandId::Contacts ? 1 : 0);
    m_rail->setScreen(screen);
}

void MainWindow::openConversation(const QString &id)
{
    showScreen(CommandId::Inbox);
    m_inbox->openConversation(id);
}

void MainWindow::run(CommandId id)
{
    m_commands->run(id);
}

void MainWindow::bindCommands()
{
    bindInbox(*m_commands, *m_inbox);
    const auto on
        = [this](CommandId id, std::function<void()> run) { m_commands->on(id, this, std::move(run)); };
    for (const auto &[id, view] : {std::pair {CommandId::ViewMine, u"mine"_s},
                                   {CommandId::ViewUnassigned, u"unassigned"_s},
                                   {CommandId::ViewOpen, u"open"_s},
                                   {CommandId::ViewWaiting, u"waiting"_s},
                                   {CommandId::ViewSnoozed, u"snoozed"_s},
                                   {CommandId::ViewClosed, u"closed"_s},
                                   {CommandId::ViewDrafts, u"drafts"_s}})
        on(id, [this, view = view] { chooseView(view); });
    on(CommandId::Search, [this] {
        showScreen(CommandId::Inbox);
        m_inbox->startSearch();
    });
    on(CommandId::Inbox, [this] { showScreen(CommandId::Inbox); });
    on(CommandId::Contacts, [this] { showScreen(CommandId::Contacts); });
    on(CommandId::Palette, [this] { m_palette->open(); });
    on(CommandId::Outbox, [this] { m_outbox->open(); });
    on(CommandId::LightTheme, [this] { setTheme(ThemeChoice::Light); });
    on(CommandId::DarkTheme, [this] { setTheme(ThemeChoice::Dark); });
    on(CommandId::SystemTheme, [this] { setTheme(ThemeChoice::System); });
    on(CommandId::Settings, [this] { showSettings(); });
    on(CommandId::Shortcuts, [this] { showShortcuts(); });
    on(CommandId::CloseWindow, [this] { close(); });
    on(CommandId::Quit, [this] { Q_EMIT quitWanted(); });
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_theme, m_desk.me(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::themeChosen, this, &MainWindow::setTheme);
    dialog->open();
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(m_theme, m_keymap, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::chooseView(const QString &view)
{
    showScreen(CommandId::Inbox);
    m_views->choose(view);
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_theme.setChoice(choice);
    m_settings.setValue(u"theme"_s, int(choice));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_remember.stop();
    m_place.insert(u"session/conversation"_s, m_inbox->conversation());
    for (auto it = m_place.cbegin(); it != m_place.cend(); ++it)
        m_settings.setValue(it.key(), *it);
    QMainWindow::closeEvent(event);
}

} // namespace waypost::ui
