// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/figures.h"

#include <algorithm>

namespace waypost::board {

namespace {
/// What is gathered for one line of the agents' table.
struct AgentTally {
    QString agent {};
    std::vector<qint64> replies {};
    std::vector<qint64> met {};
    std::vector<qint64> ratings {};
    std::vector<qint64> hours {}; ///< each once, when all is gathered
    qsizetype open = 0;
    qsizetype resolved = 0;
    double load = 0;
};

/// By agent. Few of them: searching costs less than hashing an id for each of a hundred thousand rows.
class AgentTallies {
public:
    explicit AgentTallies(const QList<Colleague> &colleagues)
    {
        for (const Colleague &colleague : colleagues) {
            m_tallies.emplace_back();
            m_tallies.back().agent = colleague.id;
        }
        std::sort(m_tallies.begin(), m_tallies.end(),
                  [](const AgentTally &a, const AgentTally &b) { return a.agent < b.agent; });
    }
    [[nodiscard]] AgentTally *find(const QString &agent)
    {
        const auto at = std::lower_bound(
            m_tallies.begin(), m_tallies.end(), agent,
            [](const AgentTally &tally, const QString &wanted) { return tally.agent < wanted; });
        return at == m_tallies.end() || at->agent != agent ? nullptr : &*at;
    }
    [[nodiscard]] std::vector<AgentTally> &all() { return m_tallies; }

private:
    std::vector<AgentTally> m_tallies;
};

AgentTallies tallied(const Board &board, const Scope &scope)
{
    AgentTallies tallies(board.surroundings().colleagues);
    const auto each = [&](Figure figure, const Scope &in, auto add) {
        visit(figure, board, in, [&](const Hit &hit) {
            if (AgentTally *his = tallies.find(hit.who))
                add(*his, hit);
        });
    };
    const auto &weights = board.surroundings().weights;
    each(Figure::Open, everywhere(scope), [&weights](AgentTally &his, const Hit &hit) {
        ++his.open;
        his.load += weights.value(hit.team).value(hit.of->priority, 1);
    });
    each(Figure::FirstReply, scope,
         [](AgentTally &his, const Hit &hit) { his.replies.push_back(hit.value); });
    each(Figure::Resolved, scope, [](AgentTally &his, const Hit &) { ++his.resolved; });
    each(Figure::Promises, scope, [](AgentTally &his, const Hit &hit) { his.met.push_back(hit.value); });
    each(Figure::Ratings, scope, [](AgentTally &his, const Hit &hit) { his.ratings.push_back(hit.value); });
    for (const Case &one : board.cases())
        for (const WorkedHour &worked : one.worked)
            if (worked.hour >= scope.from / hourMs && worked.hour <= scope.now / hourMs)
                if (AgentTally *his = tallies.find(worked.agent))
                    his->hours.push_back(worked.hour);
    for (AgentTally &his : tallies.all()) {
        std::sort(his.hours.begin(), his.hours.end());
        his.hours.erase(std::unique(his.hours.begin(), his.hours.end()), his.hours.end());
    }
    return tallies;
}
} // namespace

QList<AgentLine> agentsOf(const Board &board, const Scope &scope)
{
    AgentTallies tallies = tallied(board, scope);
    QList<AgentLine> lines;
    for (const Colleague &colleague : board.surroundings().colleagues) {
        if (!scope.team.isEmpty() && !colleague.teams.isEmpty() && !colleague.teams.contains(scope.team))
            continue;
        const AgentTally &his = *tallies.find(colleague.id);
        lines << AgentLine {colleague,        his.open,
                            his.load,         spreadOf(his.replies),
                            his.resolved,     qsizetype(his.hours.size()),
                            shareOf(his.met), meanOf(his.ratings)};
    }
    std::sort(lines.begin(), lines.end(), [](const AgentLine &a, const AgentLine &b) {
        const int order = QString::localeAwareCompare(a.colleague.name, b.colleague.name);
        return order != 0 ? order < 0 : a.colleague.id < b.colleague.id;
    });
    return lines;
}

} // namespace waypost::board
