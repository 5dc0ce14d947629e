// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/board/casefold.h"
#include "core/sync/replica.h"

namespace waypost::sync {

/// The rows of a supervisor's board, folded to what it counts. Ask for ids first, then for some hundred cases
/// at a time, so that other questions need not wait. Desk's thread, within one question.
class BoardView {
public:
    explicit BoardView(Replica &replica, Rows &rows)
        : m_replica(replica)
        , m_rows(rows)
    {
    }
    /// Conversations that are not closed, and those with a session that was closed at or after (UTC ms).
    [[nodiscard]] QStringList conversations(qint64 since);
    /// Every case of these that is open or was closed at or after `since`.
    [[nodiscard]] QList<board::Case> cases(const QStringList &conversations, qint64 since);
    [[nodiscard]] QList<board::DoubleReply> doubles(qint64 since); ///< newest 10,000
    [[nodiscard]] QList<board::Verdict> verdicts(qint64 since); ///< newest 50,000, of "csat" alone
    [[nodiscard]] board::Surroundings surroundings();

private:
    template <class State>
    [[nodiscard]] QList<std::pair<QString, State>> select(const QString &table, const QString &tail = {},
                                                          const QVariantList &values = {});
    [[nodiscard]] QStringList ids(const QString &table, const QString &column, const QString &tail,
                                  const QVariantList &values);
    void addCases(const QString &id, qint64 since, sla::TermsBook &book, QList<board::Case> &cases);
    [[nodiscard]] QHash<QString, QHash<QString, double>> weights();

    Replica &m_replica;
    Rows &m_rows;
};

} // namespace waypost::sync
