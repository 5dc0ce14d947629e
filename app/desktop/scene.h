// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/session.h"

#include <QTimer>

namespace waypost {

/// A short play for machines without a display: customers write, the agent answers, pictures of the window
/// are saved. Ends the program with 0, or with 1 and a sentence when something that should happen does not.
class Scene final : public QObject {
    Q_OBJECT
public:
    Scene(Session &session, QString folder);
    void play();

private:
    /// One step: looks, and says whether the next one may begin.
    struct Step {
        const char *name;
        bool (Scene::*done)();
    };
    void advance();
    void end(int code);
    bool customersWrote();
    bool agentAnswers();
    bool ticksArrived();
    bool picturesTaken();
    bool mirrored();
    void ask();
    void shoot(const QString &name);

    Session &m_session;
    QString m_folder;
    QTimer m_look;
    int m_step = 0;
    int m_looks = 0;
    int m_conversations = 0;
    QString m_conversation; ///< the one that is answered
    QString m_status; ///< of the last message in it that is ours
    bool m_answered = false;
    bool m_asking = false;
    bool m_turned = false; ///< the window has been made anew from right to left
};

} // namespace waypost
