// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/timeline.h"
#include "ui/kit/banner.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"
#include "ui/shell/attendance.h"
#include "ui/shell/heldnotice.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/listexport.h"
#include "ui/shell/outboxdialog.h"
#include "ui/shell/palette.h"
#include "ui/shell/physicalkeys.h"
#include "ui/shell/popouts.h"
#include "ui/shell/rail.h"
#include "ui/shell/recoverednotice.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/switcher.h"
#include "ui/shell/viewscolumn.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype mostRecent = 30;
constexpr int summaryMs = 150; ///< counts follow the list within a blink and not with every row

/// What the window's edges show about the whole workspace.
struct Summary {
    QHash<QString, int> counts;
    QList<ViewsColumn::Team> teams;
    QList<sync::SavedViewItem> saved;
    qint64 cacheBytes = 0;
    int replies = 0; ///< waiting for the relay
};

Summary summaryOf(sync::View &view)
{
    Summary summary {view.counts(), {}, view.savedViews(), view.cacheBytes()};
    for (const sync::OutboxItem &item : view.outbox())
        summary.replies += item.type == "conversation.reply"_L1 && !item.refused;
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
    , m_context(theme, desk, clock, &settings)
    , m_preferences(settings)
    , m_place(settings)
    , m_keymap(QFileInfo(settings.fileName()).path() + u"/keymap.json"_s)
    , m_commands(new CommandSet(m_keymap, this))
    , m_rail(new Rail(theme, this))
    , m_views(new ViewsColumn(theme, this))
    , m_inbox(new InboxScreen(m_context, settings, this))
    , m_screens(new QStackedWidget(this))
    , m_status(new StatusBar(theme, this))
    , m_palette(new Palette(theme, desk, *m_commands, m_keymap, this))
    , m_switcher(new Switcher(theme, desk, this))
    , m_popOuts(new PopOuts(m_context, settings, m_keymap, *m_commands, this))
    , m_outbox(new OutboxDialog(theme, desk, this))
    , m_toast(new Toast(theme, this))
    , m_export(new ListExport(desk, clock, this))
    , m_held(new InlineBanner(theme, this))
    , m_recovered(new InlineBanner(theme, this))
{
    assemble();
    connectDesk();
    new Attendance(m_context, *m_status, *m_commands, this);
    new HeldNotice(desk, *m_held, this);
    new RecoveredNotice(desk, *m_recovered, this);
    bindCommands();
    new PhysicalKeys(*m_commands, this);
    connect(m_rail, &Rail::chosen, this, &MainWindow::run);
    connect(m_views, &ViewsColumn::chosen, m_inbox, &InboxScreen::showView);
    connect(m_views, &ViewsColumn::commandWanted, &desk,
            [&desk](const Command &command) { desk.give(command); });
    connect(m_views, &ViewsColumn::windowWanted, m_popOuts, &PopOuts::openView);
    connect(m_status, &StatusBar::outboxWanted, m_outbox, &OutboxDialog::open);
    connect(m_palette, &Palette::chosen, this, &MainWindow::follow);
    connect(m_switcher, &Switcher::conversationChosen, this, &MainWindow::openConversation);
    connect(m_outbox, &OutboxDialog::conversationChosen, this, &MainWindow::openConversation);
    restoreSession();
    readSummary(); // after the list has asked: it is what one waits for
}

MainWindow::~MainWindow()
{
    m_place.flush();
    delete m_popOuts; // before what its windows lean on
}

/// As it was left: view, search, conversation, place in it, further windows.
void MainWindow::restoreSession()
{
    const QVariant view = m_place.value(u"view"_s);
    const QString team = m_place.value(u"team"_s).toString();
    connect(m_views, &ViewsColumn::chosen, this,
            [this](const QString &chosen, const QString &chosenTeam, const QString &title) {
                m_viewTitle = title;
                m_place.keep(u"view"_s, chosen);
                m_place.keep(u"team"_s, chosenTeam);
            });
    if (!m_views->choose(view.isNull() ? u"open"_s : view.toString(), team))
        m_views->choose(u"mine"_s);
    m_recent = m_place.value(u"recent"_s).toStringList();
    const QString conversation = m_place.value(u"conversation"_s).toString();
    m_inbox->openConversation(conversation);
    if (const QString entry = m_place.value(u"entry"_s).toString();
        !conversation.isEmpty() && !entry.isEmpty())
        m_inbox->pane().openAt(conversation, entry);
    auto *search = m_inbox->list().findChild<SearchField *>();
    search->setText(m_place.value(u"search"_s).toString());
    connect(search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_place.keep(u"search"_s, text); });
    connect(m_inbox, &InboxScreen::conversationShown, this, &MainWindow::rememberConversation);
    connect(m_inbox->pane().timeline().findChild<RowsView *>(), &RowsView::visibleChanged, this,
            &MainWindow::rememberReading);
    m_popOuts->restore(m_place.value(u"windows"_s).toByteArray());
    connect(m_popOuts, &PopOuts::changed, this, [this] { m_place.keep(u"windows"_s, m_popOuts->kept()); });
}

void MainWindow::rememberConversation(const QString &id)
{
    m_popOuts->tellLooking();
    if (id.isEmpty() || m_recent.value(0) == id)
        return;
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.mid(0, mostRecent);
    m_place.keep(u"conversation"_s, id);
    m_place.keep(u"recent"_s, m_recent);
}

void MainWindow::rememberReading()
{
    const Timeline &timeline = m_inbox->pane().timeline();
    m_place.keep(u"entry"_s, timeline.isAtEnd() ? QString() : timeline.firstShown());
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
    m_views->setFixedWidth(m_views->preferredWidth());
    auto *inbox = new QWidget(m_screens);
    auto *columns = new QHBoxLayout(inbox);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_views);
    columns->addWidget(m_inbox, 1);
    addScreen(CommandId::Inbox, inbox);
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
    connect(m_export, &ListExport::told, this,
            [this](BannerTone tone, const QString &text) { m_toast->showMessage(tone, text); });
    connect(m_toast, &Toast::actionTriggered, m_outbox, &OutboxDialog::open);
    showState(m_desk.state());
}

void MainWindow::readSummary()
{
    m_desk.ask<Summary>(this, summaryOf, [this](const Summary &summary) {
        m_views->setTeams(summary.teams);
        m_views->setSavedViews(summary.saved);
        m_views->setCounts(summary.counts);
        m_rail->setUnread(summary.counts.value(u"unread"_s));
        m_status->setReplies(summary.replies);
        m_status->setCache(summary.cacheBytes, summary.counts.value(u"open"_s));
        if (summary.counts.contains(u"uncounted"_s) && !m_summary.isActive())
            m_summary.start();
    });
}

void MainWindow::showState(const sync::LinkState &state)
{
    m_status->setState(state, m_clock.nowMs());
    m_rail->setAttention(state.needsAttention);
    m_views->setAttention(state.needsAttention);
    if (const auto role = team::roleFrom(m_desk.me().role)) {
        m_commands->setRole(*role);
        m_rail->setBoardShown(
            team::mayGive(*role, QString::fromLatin1(commandSpec(CommandId::Board).permission)));
    }
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

void MainWindow::openConversation(const QString &id)
{
    showScreen(CommandId::Inbox);
    m_inbox->openConversation(id);
}

void MainWindow::run(CommandId id)
{
    m_commands->run(id);
}

void MainWindow::chooseView(const QString &view, const QString &team)
{
    showScreen(CommandId::Inbox);
    m_views->choose(view, team);
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_theme.setChoice(choice);
    m_settings.setValue(u"theme"_s, int(choice));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_place.keep(u"conversation"_s, m_inbox->conversation());
    m_place.flush();
    QMainWindow::closeEvent(event);
}

} // namespace waypost::ui
