// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/boardview.h"

#include "core/conversations/collisions.h"
#include "core/feedback/feedback.h"
#include "core/routing/routing.h"
#include "core/team/team.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
using conversations::Conversation;

constexpr int mostBoardDoubles = 10'000;
constexpr int mostBoardVerdicts = 50'000;
constexpr int mostOfBoardTable = 5'000; ///< agents, queues, policies
} // namespace

/// Rows of a table by id; none if this desk does not hold it.
template <class State>
QList<std::pair<QString, State>> BoardView::select(const QString &table, const QString &tail,
                                                   const QVariantList &values)
{
    QList<std::pair<QString, State>> found;
    if (!m_replica.cache().holds(table))
        return found;
    QStringList names {u"id"_s};
    for (const Column &column : columnsOf<State>())
        names << QString(u'"' + column.name + u'"');
    store::Statement &query = m_replica.cache().database().statement(
        u"SELECT %1 FROM shown_%2 %3"_s.arg(names.join(u", "_s), table, tail));
    query.bind(values);
    const auto done = query.forEach([&found](const store::Statement &row) {
        Row fields;
        fields.reserve(row.columns() - 1);
        for (int i = 1; i < row.columns(); ++i)
            fields << row.column(i);
        found.emplace_back(row.column(0).toString(), read<State>(fields));
    });
    if (!done)
        found.clear();
    return found;
}

QStringList BoardView::ids(const QString &table, const QString &column, const QString &tail,
                           const QVariantList &values)
{
    QStringList found;
    if (!m_replica.cache().holds(table))
        return found;
    store::Statement &query = m_replica.cache().database().statement(
        u"SELECT %1 FROM shown_%2 WHERE %3"_s.arg(column, table, tail));
    query.bind(values);
    static_cast<void>(
        query.forEach([&found](const store::Statement &row) { found << row.column(0).toString(); }));
    return found;
}

QStringList BoardView::conversations(qint64 since)
{
    QStringList all = ids(u"conversations"_s, u"id"_s, u"status IN ('open', 'pending', 'snoozed')"_s, {});
    all += ids(u"sla_sessions"_s, u"conversation"_s, u"closed_at >= ?"_s, {since});
    all.removeDuplicates();
    return all;
}

void BoardView::addCases(const QString &id, qint64 since, sla::TermsBook &book, QList<board::Case> &cases)
{
    const auto conversation = loadAs<Conversation>(m_rows, u"conversations"_s, id);
    if (!conversation)
        return;
    const auto contact
        = loadAs<contacts::Contact>(m_rows, u"contacts"_s, contacts::personOf(m_rows, conversation->contact));
    const qint64 now = m_replica.nowMs();
    for (qint64 number = std::max<qint64>(1, conversation->session); number > 0; --number) {
        const auto session = loadAs<sla::Session>(m_rows, u"sla_sessions"_s, sla::sessionKey(id, number));
        const bool present = number == std::max<qint64>(1, conversation->session);
        if (!present && !session)
            break; // older ones are not here either
        if (present && conversation->mergedInto.isEmpty()) {
            const board::Case each = board::caseOf(
                {id, &*conversation, session ? &*session : nullptr, contact ? &*contact : nullptr}, now,
                book);
            if (each.isOpen() || each.closedAt >= since)
                cases << each;
        } else if (session && session->closedAt >= since) {
            cases << board::caseOf({id, nullptr, &*session, contact ? &*contact : nullptr}, now, book);
        }
        if (session && session->closedAt > 0 && session->closedAt < since)
            break;
    }
}

QList<board::Case> BoardView::cases(const QStringList &conversations, qint64 since)
{
    sla::TermsBook book;
    QList<board::Case> cases;
    for (const QString &id : conversations)
        addCases(id, since, book, cases);
    return cases;
}

QList<board::DoubleReply> BoardView::doubles(qint64 since)
{
    QList<board::DoubleReply> doubles;
    for (const auto &[id, row] : select<conversations::Collision>(
             u"collisions"_s, u"WHERE kind = 'double' AND at >= ? ORDER BY at DESC LIMIT ?"_s,
             {since, mostBoardDoubles})) {
        const auto conversation = loadAs<Conversation>(m_rows, u"conversations"_s, row.conversation);
        if (!conversation)
            continue;
        const auto contact = loadAs<contacts::Contact>(m_rows, u"contacts"_s, conversation->contact);
        doubles << board::DoubleReply {row.conversation,
                                       contact ? contacts::shownName(*contact) : QString(),
                                       conversation->channel,
                                       conversation->team,
                                       row.agent,
                                       row.at};
    }
    return doubles;
}

QList<board::Verdict> BoardView::verdicts(qint64 since)
{
    QList<board::Verdict> verdicts;
    for (const auto &[id, row] : select<feedback::Rating>(
             u"ratings"_s, u"WHERE kind = 'csat' AND asked_at >= ? ORDER BY asked_at DESC LIMIT ?"_s,
             {since, mostBoardVerdicts})) {
        const auto conversation = loadAs<Conversation>(m_rows, u"conversations"_s, row.conversation);
        const auto contact = loadAs<contacts::Contact>(m_rows, u"contacts"_s, row.contact);
        verdicts << board::Verdict {row.conversation,
                                    row.session,
                                    contact ? contacts::shownName(*contact) : QString(),
                                    conversation ? conversation->channel : QString(),
                                    row.team,
                                    row.agent,
                                    row.askedAt,
                                    row.answeredAt,
                                    row.score};
    }
    return verdicts;
}

QHash<QString, QHash<QString, double>> BoardView::weights()
{
    QHash<QString, QHash<QString, double>> weights;
    for (const auto &[id, queue] : select<routing::Queue>(u"queues"_s, u"LIMIT ?"_s, {mostOfBoardTable})) {
        const QJsonObject byPriority = QJsonDocument::fromJson(queue.weights.toUtf8()).object();
        for (auto it = byPriority.begin(); it != byPriority.end(); ++it)
            weights[id == "-"_L1 ? QString() : id].insert(it.key(), it->toDouble(1));
    }
    return weights;
}

board::Surroundings BoardView::surroundings()
{
    board::Surroundings all;
    for (const auto &[id, agent] : select<team::Agent>(
             u"agents"_s, u"WHERE disabled_at = 0 ORDER BY id LIMIT ?"_s, {mostOfBoardTable})) {
        const auto there = loadAs<routing::Availability>(m_rows, u"availabilities"_s, id);
        const auto profile
            = loadAs<routing::Profile>(m_rows, u"profiles"_s, id).value_or(routing::Profile {});
        all.colleagues << board::Colleague {id,
                                            agent.name,
                                            team::teamsOf(agent),
                                            there ? there->state : QString(),
                                            there ? there->since : 0,
                                            profile.capacity};
    }
    all.weights = weights();
    all.promised = !ids(u"sla_policies"_s, u"id"_s, u"active = 1 AND removed_at = 0 LIMIT 1"_s, {}).isEmpty();
    all.rated = !ids(u"surveys"_s, u"id"_s, u"active = 1 AND removed_at = 0 LIMIT 1"_s, {}).isEmpty();
    return all;
}

} // namespace waypost::sync
