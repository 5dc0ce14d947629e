// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/routing/decide.h"
#include "core/routing/places.h"

#include <QJsonObject>

namespace waypost::routing {

/// Why somebody does not get a conversation; the later ones only count if none of the earlier ones does.
enum class Bar { None, NotOnline, OffShift, LacksSkill, Full, HandedItBack };

/// Somebody who is online and works for the queue.
struct Candidate {
    QString agent;
    QStringList skills;
    qint64 capacity = 0;
    QJsonObject most; ///< by priority; none: no limit
    std::array<qint64, 4> counts {}; ///< what he has, by priority
    qint64 load = 0; ///< weighted
    qint64 offered = 0; ///< the lower, the sooner it is his turn
    bool onShift = true;
};

/// Who may get what waits in a queue at a moment, and who gets it.
class Crew {
public:
    struct Choice {
        qsizetype candidate = -1; ///< nobody
        QString code {}; ///< why he, or why nobody
        QString reason {};
        QStringList skills {}; ///< what he has of what it needs
    };

    Crew(QString queue, const Queue &rules, qint64 now, Rows &rows);

    [[nodiscard]] bool anybodyHere() const { return m_here; } ///< online or busy
    [[nodiscard]] bool anyRoom() const; ///< for whatever weighs least
    [[nodiscard]] Choice choose(const Place &place) const;
    /// What the event tells of it; the candidate's load as it is before.
    [[nodiscard]] QJsonObject why(const Choice &choice, const Place &place) const;
    void take(qsizetype candidate, const Place &place); ///< it is his
    [[nodiscard]] const Candidate &at(qsizetype candidate) const { return m_candidates[candidate]; }

private:
    [[nodiscard]] std::optional<Candidate> candidateFrom(const QString &agent) const;
    [[nodiscard]] bool isMember(const QString &agent) const;
    [[nodiscard]] Bar barOf(const Candidate &candidate, const Place &place) const;
    [[nodiscard]] QStringList musts(const Place &place) const;
    [[nodiscard]] Choice nobody(const Place &place) const;
    [[nodiscard]] Choice chosen(qsizetype candidate, const Place &place, QString code) const;
    [[nodiscard]] bool isBefore(const Candidate &a, const Candidate &b, const Place &place) const;
    [[nodiscard]] bool waitsForLast(const Place &place) const;

    const QString m_queue;
    const Queue m_rules;
    const QStringList m_must;
    const std::array<qint64, 4> m_weights;
    const qint64 m_now;
    Rows &m_rows;
    QList<Candidate> m_candidates; ///< by agent's id
    bool m_here = false;
    qint64 m_turn = 0; ///< later than every journal number
};

} // namespace waypost::routing
