// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/popouts.h"

#include "core/team/rights.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/theme.h"
#include "ui/shell/commands.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/physicalkeys.h"
#include "ui/shell/windowcommands.h"

#include <QCloseEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype mostPopOuts = 30;

/// What concerns the program and not the window: the first window does it.
constexpr std::array programCommands {
    CommandId::ZoomIn,           CommandId::ZoomOut,     CommandId::ZoomReset, CommandId::LightTheme,
    CommandId::DarkTheme,        CommandId::SystemTheme, CommandId::Lock,      CommandId::DoNotDisturb,
    CommandId::Settings,         CommandId::Shortcuts,   CommandId::Outbox,    CommandId::Quit,
    CommandId::TestNotification,
};
} // namespace

PopOut::PopOut(InboxContext &context, QSettings &settings, const Keymap &keymap, CommandSet &main,
               const Place &place)
    : m_context(context)
    , m_place(place)
    , m_commands(new CommandSet(keymap, this))
    , m_inbox(new InboxScreen(context, settings, this))
{
    setCentralWidget(m_inbox);
    setMinimumSize(480, 400);
    resize(place.view.isEmpty() ? 640 : 1100, 760);
    restoreGeometry(place.geometry);
    if (const auto role = team::roleFrom(context.desk.me().role))
        m_commands->setRole(*role);
    bindInbox(*m_commands, *m_inbox);
    new PhysicalKeys(*m_commands, this);
    m_commands->on(CommandId::CloseWindow, this, [this] { close(); });
    for (const CommandId id : programCommands)
        m_commands->on(id, &main, [&main, id] { main.run(id); });
    if (place.view.isEmpty())
        m_inbox->setListShown(false);
    else
        m_inbox->showView(place.view, place.team, place.title);
    connect(&m_inbox->pane(), &ConversationPane::changed, this, &PopOut::showTitle);
    connect(m_inbox, &InboxScreen::conversationShown, this, [this](const QString &id) {
        if (id == m_place.conversation || id.isEmpty())
            return;
        m_place.conversation = id;
        Q_EMIT placeChanged();
    });
    showTitle();
    m_inbox->openConversation(place.conversation);
}

PopOut::Place PopOut::place() const
{
    Place now = m_place;
    now.geometry = saveGeometry();
    return now;
}

void PopOut::showTitle()
{
    const auto &listed = m_inbox->pane().listed();
    const QString name = listed ? listed->contactName : QString();
    if (m_place.view.isEmpty())
        setWindowTitle(name.isEmpty() ? tr("Waypost") : tr("%1 – Waypost").arg(name));
    else
        setWindowTitle(tr("%1 – Waypost").arg(m_place.title));
}

void PopOut::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void PopOut::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    Q_EMIT placeChanged();
}

void PopOut::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    Q_EMIT placeChanged();
}

PopOuts::PopOuts(InboxContext &context, QSettings &settings, const Keymap &keymap, CommandSet &main,
                 QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_settings(settings)
    , m_keymap(keymap)
    , m_main(main)
{
}

PopOuts::~PopOuts() = default;

QList<PopOut *> PopOuts::windows() const
{
    QList<PopOut *> all;
    for (const auto &window : m_windows)
        all << window.get();
    return all;
}

void PopOuts::openConversation(const QString &id)
{
    if (id.isEmpty())
        return;
    for (const auto &window : m_windows)
        if (window->place().view.isEmpty() && window->place().conversation == id) {
            window->raise();
            window->activateWindow();
            return;
        }
    open({.conversation = id});
}

void PopOuts::openView(const QString &view, const QString &team, const QString &title)
{
    if (!view.isEmpty())
        open({.view = view, .team = team, .title = title});
}

void PopOuts::open(const PopOut::Place &place)
{
    if (qsizetype(m_windows.size()) >= mostPopOuts)
        return;
    auto made = std::make_unique<PopOut>(m_context, m_settings, m_keymap, m_main, place);
    PopOut *window = made.get();
    m_windows.push_back(std::move(made));
    connect(window, &PopOut::placeChanged, this, &PopOuts::changed);
    connect(window, &PopOut::closed, this, [this, window] {
        const auto it = std::find_if(m_windows.begin(), m_windows.end(),
                                     [window](const auto &each) { return each.get() == window; });
        m_closed.push_back(std::move(*it)); // it is what calls: it goes a turn later, and before the desk
        m_windows.erase(it);
        QTimer::singleShot(0, this, [this] { m_closed.clear(); });
        Q_EMIT changed();
    });
    window->show();
    Q_EMIT opened(window);
    Q_EMIT changed();
}

void PopOuts::tellLooking()
{
    for (const auto &window : m_windows)
        if (const QString id = window->inbox().conversation(); !id.isEmpty())
            m_context.desk.tellPresence(id, u"looking"_s);
}

QByteArray PopOuts::kept() const
{
    QJsonArray all;
    for (const auto &window : m_windows) {
        const PopOut::Place place = window->place();
        all << QJsonObject {{u"view"_s, place.view},
                            {u"team"_s, place.team},
                            {u"title"_s, place.title},
                            {u"conversation"_s, place.conversation},
                            {u"geometry"_s, QString::fromLatin1(place.geometry.toBase64())}};
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void PopOuts::restore(const QByteArray &kept)
{
    for (const auto &each : QJsonDocument::fromJson(kept).array()) {
        const PopOut::Place place {each["view"_L1].toString(), each["team"_L1].toString(),
                                   each["title"_L1].toString(), each["conversation"_L1].toString(),
                                   QByteArray::fromBase64(each["geometry"_L1].toString().toLatin1())};
        if (!place.view.isEmpty() || !place.conversation.isEmpty())
            open(place);
    }
}

} // namespace waypost::ui
