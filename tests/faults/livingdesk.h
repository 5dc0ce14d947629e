// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/sync/desk.h"

#include <QRandomGenerator>
#include <QSet>

namespace waypost::tests {

/// What is made worse on purpose, to see that it would be found.
enum class DeskWeakness {
    None,
    SpeaksEarly, ///< says that something is kept before it has been given to the desk
    GivesTwice, ///< gives a reply once more under another id, as after an answer that did not come
};

/// One life of an agent's desk in a process of its own, until somebody kills it: the real sync::Desk, on
/// which the agent drafts, replies and notes at random. Prints, one a line, with `conversation` and `number`:
///     found C N     the draft that was there when it started (0: none)
///     draft C N     a draft is kept
///     reply ID N    a reply is kept, or answered already
///     note ID N     likewise
///     gone ID N     it is neither: the desk has lost it while it ran
class LivingDesk : public QObject {
public:
    /// Numbers begin behind `number`; whoever starts the next life gives one that is above all of this one.
    LivingDesk(const QString &folder, quint32 seed, qint64 number, DeskWeakness weakness);

private:
    void findConversations();
    void act();
    void draft();
    void give(const QString &type);
    void tellKept(const Command &command);
    void actSoon();
    [[nodiscard]] QString someConversation();
    static void say(const QString &word, const QString &what, qint64 number);

    SystemClock m_clock;
    QRandomGenerator m_random;
    qint64 m_number;
    DeskWeakness m_weakness;
    QStringList m_conversations;
    QSet<QString> m_answered;
    sync::Desk m_desk;
};

/// A text that carries the number, and the number in a text; 0: there is none.
[[nodiscard]] QString numberedText(qint64 number);
[[nodiscard]] qint64 numberOf(const QString &text);

} // namespace waypost::tests
