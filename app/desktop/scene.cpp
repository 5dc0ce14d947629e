// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/scene.h"

#include "ui/inbox/composer.h"
#include "ui/shell/inboxscreen.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QSet>

#include <array>
#include <cstdio>

namespace waypost {

namespace {
using namespace Qt::StringLiterals;
constexpr int lookMs = 100;
constexpr int longestStepLooks = 900; ///< a minute and a half: a slow machine with two cores
constexpr int enoughConversations = 12;
constexpr int enoughKinds = 4; ///< of messages in the conversation that is shown
constexpr int patientLooks = 200; ///< then the best there is will do
constexpr int settledLooks = 20; ///< pictures in messages are fetched and decoded meanwhile

struct Glance {
    int open = 0;
    int kinds = 0; ///< of messages in the wanted one
    QString wanted; ///< the conversation worth showing: the one with most to see
    QString status;
};

int kindsIn(sync::View &view, const QString &conversation)
{
    QSet<QString> kinds;
    for (const sync::TimelineEntry &entry : view.timeline(conversation, 20))
        if (entry.kind == sync::EntryKind::Message)
            kinds << entry.message.kind;
    return int(kinds.size());
}
} // namespace

Scene::Scene(Session &session, QString folder)
    : m_session(session)
    , m_folder(std::move(folder))
{
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &Scene::advance);
}

void Scene::play()
{
    connect(&m_session, &Session::windowShown, this, [this] {
        m_session.window()->setGeometry(0, 0, 1440, 900);
        m_session.window()->chooseView(u"open"_s);
        m_look.start();
    });
}

void Scene::advance()
{
    static constexpr std::array steps {
        Step {"customers write", &Scene::customersWrote},  Step {"the agent answers", &Scene::agentAnswers},
        Step {"the ticks arrive", &Scene::ticksArrived},   Step {"pictures are taken", &Scene::picturesTaken},
        Step {"the window is mirrored", &Scene::mirrored},
    };
    ask();
    if ((this->*steps[size_t(m_step)].done)()) {
        std::printf("scene: %s\n", steps[size_t(m_step)].name);
        std::fflush(stdout);
        m_looks = 0;
        if (++m_step == int(steps.size()))
            end(0);
    } else if (++m_looks > longestStepLooks) {
        std::fprintf(stderr, "scene: it did not come to this: %s\n", steps[size_t(m_step)].name);
        shoot(u"failed"_s);
        end(1);
    }
}

void Scene::end(int code)
{
    m_look.stop();
    QCoreApplication::exit(code);
}

void Scene::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    m_session.desk().ask<Glance>(
        this,
        [chosen = m_conversation](sync::View &view) {
            Glance glance;
            glance.open = view.counts().value(u"open"_s);
            for (const sync::ListedConversation &listed : view.conversations({}))
                if (const int kinds = kindsIn(view, listed.id); kinds > glance.kinds) {
                    glance.kinds = kinds;
                    glance.wanted = listed.id;
                }
            if (!chosen.isEmpty())
                for (const sync::TimelineEntry &entry : view.timeline(chosen, 20))
                    if (glance.status.isEmpty() && entry.kind == sync::EntryKind::Message
                        && entry.message.direction == "out"_L1)
                        glance.status = entry.message.status;
            return glance;
        },
        [this](const Glance &glance) {
            m_asking = false;
            m_conversations = glance.open;
            m_status = glance.status;
            const bool rich = glance.kinds >= enoughKinds || m_looks > patientLooks;
            if (m_conversation.isEmpty() && glance.open >= enoughConversations && rich)
                m_conversation = glance.wanted;
        });
}

bool Scene::customersWrote()
{
    return !m_conversation.isEmpty();
}

bool Scene::agentAnswers()
{
    ui::InboxScreen &inbox = m_session.window()->inbox();
    if (inbox.conversation() != m_conversation) {
        inbox.openConversation(m_conversation);
        return false;
    }
    if (!m_answered) {
        m_answered = true;
        inbox.assignMe();
        inbox.composer().putText(
            tr("Thank you for writing! I am looking into it right now. *One moment, please.*"));
        inbox.composer().send();
    }
    return true;
}

bool Scene::ticksArrived()
{
    return m_status == "delivered"_L1 || m_status == "read"_L1;
}

void Scene::shoot(const QString &name)
{
    QDir().mkpath(m_folder);
    QCoreApplication::processEvents();
    m_session.window()->grab().save(m_folder + u'/' + name + u".png"_s);
}

bool Scene::picturesTaken()
{
    ui::MainWindow &window = *m_session.window();
    if (m_looks < settledLooks)
        return false;
    shoot(u"inbox-light"_s);
    m_session.theme().setChoice(ui::ThemeChoice::Dark);
    shoot(u"inbox-dark"_s);
    m_session.theme().setChoice(ui::ThemeChoice::Light);
    window.resize(960, 600);
    shoot(u"inbox-small"_s);
    return true;
}

bool Scene::mirrored()
{
    if (!m_turned) {
        m_turned = true;
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        m_session.showWindow();
        return false;
    }
    if (m_session.window()->inbox().conversation() != m_conversation)
        m_session.window()->inbox().openConversation(m_conversation);
    if (m_looks < settledLooks)
        return false;
    shoot(u"inbox-right-to-left"_s);
    return true;
}

} // namespace waypost
