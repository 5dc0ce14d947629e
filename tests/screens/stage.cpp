// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/stage.h"

#include "tests/ui/inbox/relayline.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/shell/inboxscreen.h"

#include <QJsonArray>
#include <QTest>

namespace waypost::screens {

namespace {
using namespace Qt::StringLiterals;

QJsonObject device(const QString &agent, const QString &name, qint64 seenAgo, bool own)
{
    return {{u"id"_s, name},
            {u"agent"_s, agent},
            {u"name"_s, name},
            {u"created_at"_s, demo::now - 90 * demo::hour},
            {u"last_seen_at"_s, demo::now - seenAgo},
            {u"this"_s, own}};
}

/// What a relay would say to the questions that a screen asks.
QJsonObject answerTo(const wire::Query &query)
{
    if (query.what != "devices"_L1)
        return {};
    QJsonArray devices {device(demo::me, u"Front desk"_s, demo::minute, true),
                        device(demo::me, u"Laptop at home"_s, 14 * demo::hour, false)};
    if (query.data["everyone"_L1].toBool())
        devices << device(demo::mei, u"Mei's laptop"_s, 3 * demo::minute, false);
    return {{u"devices"_s, devices}};
}

QList<demo::StoredRow> changed(const std::function<void(QList<demo::StoredRow> &)> &change)
{
    QList<demo::StoredRow> rows = demo::shop();
    if (change)
        change(rows);
    return rows;
}
} // namespace

Stage::Stage(ui::Theme &theme, const std::function<void(QList<demo::StoredRow> &)> &change, QSize size)
    : m_relay(demo::relayIdentity())
    , m_folder(changed(change))
    , m_settings(m_home.filePath(u"desktop.ini"_s), QSettings::IniFormat)
{
    demo::connectTo(m_relay, m_folder, u"owner"_s);
    m_relay.run([this](net::SocketId id, const wire::Frame &frame) {
        if (const auto *query = std::get_if<wire::Query>(&frame))
            return m_relay.send(id, wire::Page {query->id, answerTo(*query), {}});
        const auto *hello = std::get_if<wire::Hello>(&frame);
        if (!hello)
            return;
        wire::Welcome welcome = demo::welcomeTo(*hello, u"owner"_s, m_clock);
        welcome.workspace = u"Demo shop"_s;
        m_relay.send(id, welcome);
    });
    m_desk = m_folder.open(m_clock);
    m_window = std::make_unique<ui::MainWindow>(theme, *m_desk, m_clock, m_settings);
    m_window->setGeometry({QPoint(), size});
    m_window->show();
    m_window->chooseView(u"open"_s);
    wait("the relay", [this] { return m_desk->state().link == sync::Link::Live; });
}

Stage::~Stage()
{
    m_window.reset();
    m_desk.reset();
}

void Stage::wait(const char *what, const std::function<bool()> &come)
{
    if (!QTest::qWaitFor(come, 10'000))
        qFatal("it did not come: %s", what);
}

void Stage::open(int conversation)
{
    const QString id = demo::conversationId(conversation);
    m_window->openConversation(id);
    ui::ConversationPane &pane = m_window->inbox().pane();
    wait("the conversation", [&] {
        return pane.current() == id && pane.listed().has_value() && !pane.timeline().model().isLoading();
    });
}

/// The desk answers in order: once it has answered this, it has answered what was asked before.
void Stage::settle()
{
    constexpr int rounds = 4; // an answer may lead to another question
    for (int round = 0; round < rounds; ++round) {
        bool answered = false;
        m_desk->ask<bool>(
            m_window.get(), [](sync::View &) { return true; }, [&](bool) { answered = true; });
        wait("the desk", [&] { return answered; });
        QCoreApplication::processEvents();
    }
    auto &pictures = m_window->context().pictures;
    wait("the pictures", [&] {
        for (int number : {1, 4})
            if (pictures.shown(demo::mediaId(number), {640, 640}).state == ui::Pictures::State::Loading)
                return false;
        return true;
    });
    QCoreApplication::processEvents();
}

} // namespace waypost::screens
