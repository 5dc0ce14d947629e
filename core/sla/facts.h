// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QStringView>

/// What a session's clocks follow from: the few things of its history that can start, stop, pause or move
/// one, in the order in which the relay learned of them.
namespace waypost::sla {

struct Session;

enum class FactKind {
    Asked, ///< the customer waits since `at`; of several messages in a row this is the oldest
    Answered, ///< a person wrote to him; `by`: who
    Bot, ///< a program did
    Status, ///< `by`: "open", "pending", "snoozed", "closed"; "again": open since the customer wrote once
            ///< more
    Priority, ///< `by`: which one it has from now on
    Place, ///< `by`: the agent, `id`: the team that have it from now on
    Terms, ///< the next one of the session's terms holds from here
    Gone, ///< what the customer waits for is somebody else's now: split off or merged
    Slept, ///< `until` ms of open time went by in the status `by`, in pauses too many to be kept one by one
    Cut, ///< from here on exchanges were forgotten, up to the next fact: no update is owed across this
};

/// Times are UTC ms by the clock of who saw it happen.
struct Fact {
    FactKind kind = FactKind::Asked;
    qint64 at = 0;
    QString by {};
    QString id {}; ///< of the message that asked or answered
    qint64 until = 0; ///< Asked: when he last wrote while nobody had answered; Slept: how long
    QString lastId {}; ///< Asked: the message of that
    bool operator==(const Fact &) const = default;
};

/// Text of Session::facts: a line for each, words between single spaces, "-" for none:
///   in <at> <message> [<until> <message>] · out <at> <who> <message> · bot <at> <message> · status <at> <status>
///   priority <at> <priority> · place <at> <agent> <team> · terms <at> · gone <at> · slept <at> <status> <ms>
///   cut <at>
[[nodiscard]] QString textOf(const QList<Fact> &facts);
[[nodiscard]] QList<Fact> factsFrom(QStringView text); ///< what can't be read is left out

/// The customer wrote. While he waits already this only notes that he did.
void noteQuestion(QList<Fact> &facts, qint64 at, const QString &message);
/// We wrote.
void noteAnswer(QList<Fact> &facts, qint64 at, const QString &who, const QString &message, bool program);
void noteStatus(QList<Fact> &facts, qint64 at, const QString &status);

constexpr qsizetype mostFacts = 160; ///< of one session; a conversation that nobody ever closes stays small
/// Forgets the oldest exchanges if there are too many: the first one is kept and so is whatever counts for
/// the resolution. Their clocks are not among the session's any more.
void forgetOldest(QList<Fact> &facts, const Session &session);

} // namespace waypost::sla
