// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/board/case.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace waypost::board {

/// All that a board counts, kept up to date conversation by conversation. A value; belongs to one thread.
class Board {
public:
    [[nodiscard]] const std::vector<Case> &cases() const { return m_cases; }
    [[nodiscard]] const Case *find(const QString &key) const; ///< by keyOf(); nullptr: there is none
    /// What these conversations are now; conversations without a case are gone.
    void take(const QSet<QString> &conversations, const QList<Case> &cases);
    void add(const QList<Case> &cases); ///< more of them; one that is known takes the other's place
    void clear();

    [[nodiscard]] const QList<DoubleReply> &doubles() const { return m_doubles; }
    [[nodiscard]] const QList<Verdict> &verdicts() const { return m_verdicts; }
    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }
    void setDoubles(QList<DoubleReply> doubles) { m_doubles = std::move(doubles); }
    void setVerdicts(QList<Verdict> verdicts) { m_verdicts = std::move(verdicts); }
    void setSurroundings(Surroundings surroundings) { m_surroundings = std::move(surroundings); }

private:
    void put(const Case &each);
    void drop(const QString &key);
    std::vector<Case> m_cases;
    QHash<QString, size_t> m_places; ///< by key
    QMultiHash<QString, QString> m_keys; ///< by conversation
    QList<DoubleReply> m_doubles;
    QList<Verdict> m_verdicts;
    Surroundings m_surroundings;
};

} // namespace waypost::board
