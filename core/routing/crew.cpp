// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/crew.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace waypost::routing {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 afterEveryNumber = 1LL << 53;
constexpr qsizetype othersTold = 5;

QString nameOf(Bar bar)
{
    switch (bar) {
    case Bar::OffShift:
        return u"off_shift"_s;
    case Bar::LacksSkill:
        return u"no_skill"_s;
    case Bar::Full:
        return u"full"_s;
    case Bar::HandedItBack:
        return u"handed_back"_s;
    case Bar::NotOnline:
        return u"nobody_online"_s;
    case Bar::None:
        break;
    }
    return {};
}

QString loadOf(const Candidate &candidate)
{
    return u"%1/%2"_s.arg(candidate.load).arg(candidate.capacity);
}

QString skillWords(const QStringList &skills)
{
    return (skills.size() == 1 ? u"skill "_s : u"skills "_s) + skills.join(u", "_s);
}

QStringList coveredOf(const QStringList &skills, const QStringList &needs)
{
    QStringList covered = needs;
    covered.removeIf([&](const QString &need) { return !covers(skills, need); });
    return covered;
}
} // namespace

bool covers(const QStringList &skills, const QString &need)
{
    return std::any_of(skills.begin(), skills.end(), [&](const QString &skill) {
        const auto begins = [](const QString &longer, const QString &shorter) {
            return longer.startsWith(shorter + u'-', Qt::CaseInsensitive);
        };
        return skill.compare(need, Qt::CaseInsensitive) == 0 || begins(skill, need) || begins(need, skill);
    });
}

Crew::Crew(QString queue, const Queue &rules, qint64 now, Rows &rows)
    : m_queue(std::move(queue))
    , m_rules(rules)
    , m_must(stringsFrom(rules.must))
    , m_weights(weightsOf(rules))
    , m_now(now)
    , m_rows(rows)
    , m_turn(afterEveryNumber)
{
    for (const QString &agent : agentsIn(u"online"_s, rows))
        if (auto candidate = candidateFrom(agent))
            m_candidates << *std::move(candidate);
    std::sort(m_candidates.begin(), m_candidates.end(),
              [](const Candidate &a, const Candidate &b) { return a.agent < b.agent; });
    const QStringList busy = m_candidates.isEmpty() ? agentsIn(u"busy"_s, rows) : QStringList {};
    m_here = !m_candidates.isEmpty()
        || std::any_of(busy.begin(), busy.end(), [&](const QString &agent) { return isMember(agent); });
}

bool Crew::isMember(const QString &agent) const
{
    const auto row = loadAs<team::Agent>(m_rows, u"agents"_s, agent);
    return row && row->disabledAt == 0
        && worksFor(m_queue, row->role, team::teamsOf(*row), m_rows.load(u"profiles"_s, agent).has_value());
}

std::optional<Candidate> Crew::candidateFrom(const QString &agent) const
{
    if (!isMember(agent))
        return std::nullopt;
    const Profile profile = profileOf(agent, m_rows);
    const Load load = loadAs<Load>(m_rows, u"routing_loads"_s, agent).value_or(Load {});
    Candidate candidate;
    candidate.agent = agent;
    candidate.skills = stringsFrom(profile.skills);
    candidate.capacity = profile.capacity;
    candidate.most = QJsonDocument::fromJson(profile.perPriority.toUtf8()).object();
    candidate.counts = load.counts();
    candidate.load = std::inner_product(m_weights.begin(), m_weights.end(), candidate.counts.begin(), 0LL);
    candidate.offered = load.offered;
    candidate.onShift = isOnShift(profile, m_now, m_rows);
    return candidate;
}

bool Crew::anyRoom() const
{
    const qint64 least = *std::min_element(m_weights.begin(), m_weights.end());
    return std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate &candidate) {
        return candidate.onShift && candidate.load + least <= candidate.capacity;
    });
}

/// What it needs and the queue insists on.
QStringList Crew::musts(const Place &place) const
{
    QStringList needs = stringsFrom(place.needs);
    needs.removeIf([&](const QString &need) { return !covers(m_must, need); });
    return needs;
}

Bar Crew::barOf(const Candidate &candidate, const Place &place) const
{
    const QStringList needed = musts(place);
    const auto rank = size_t(place.rank);
    const QJsonValue most = candidate.most[priorityNames[rank]];
    if (!candidate.onShift)
        return Bar::OffShift;
    if (coveredOf(candidate.skills, needed).size() < needed.size())
        return Bar::LacksSkill;
    if (candidate.load + m_weights[rank] > candidate.capacity
        || (most.isDouble() && candidate.counts[rank] >= most.toInteger()))
        return Bar::Full;
    return candidate.agent == place.passed ? Bar::HandedItBack : Bar::None;
}

/// Among those who can take it. Whoever has waited longest for his turn comes first where all else is the
/// same, so nobody is skipped and nobody gets two in a row.
bool Crew::isBefore(const Candidate &a, const Candidate &b, const Place &place) const
{
    const auto turn = [](const Candidate &candidate) { return std::tie(candidate.offered, candidate.agent); };
    if (m_rules.mode == "skills"_L1) {
        const QStringList needs = stringsFrom(place.needs);
        const auto score
            = [&](const Candidate &candidate) { return coveredOf(candidate.skills, needs).size(); };
        if (score(a) != score(b))
            return score(a) > score(b);
    }
    if (m_rules.mode != "round_robin"_L1 && a.load != b.load)
        return a.load < b.load;
    return turn(a) < turn(b);
}

bool Crew::waitsForLast(const Place &place) const
{
    return m_rules.sticky > 0 && place.patient > 0 && !place.last.isEmpty()
        && m_now < place.freeSince + m_rules.stickyWaitS * msASecond && isMember(place.last);
}

Crew::Choice Crew::chosen(qsizetype index, const Place &place, QString code) const
{
    const Candidate &candidate = m_candidates[index];
    Choice choice {index, std::move(code)};
    const QStringList needs = m_rules.mode == "skills"_L1 ? stringsFrom(place.needs) : musts(place);
    choice.skills = coveredOf(candidate.skills, needs);
    if (choice.code == "last_agent"_L1)
        choice.reason = u"had the customer before, load "_s + loadOf(candidate);
    else if (choice.code == "next_in_turn"_L1)
        choice.reason = u"next in turn, load "_s + loadOf(candidate);
    else
        choice.reason = u"lowest load "_s + loadOf(candidate);
    if (!choice.skills.isEmpty())
        choice.reason = choice.code == "best_skills"_L1
            ? QString(skillWords(choice.skills) + u"; " + choice.reason)
            : QString(choice.reason + u", " + skillWords(choice.skills));
    return choice;
}

Crew::Choice Crew::choose(const Place &place) const
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        if (barOf(m_candidates[i], place) != Bar::None)
            continue;
        if (m_rules.sticky > 0 && m_candidates[i].agent == place.last)
            return chosen(i, place, u"last_agent"_s);
        if (best < 0 || isBefore(m_candidates[i], m_candidates[best], place))
            best = i;
    }
    if (waitsForLast(place))
        return {-1, u"waits_for_last"_s,
                u"waits up to %1 s for the agent who had the customer before"_s.arg(m_rules.stickyWaitS)};
    if (best < 0)
        return nobody(place);
    if (m_rules.mode == "round_robin"_L1)
        return chosen(best, place, u"next_in_turn"_s);
    const bool bySkill = m_rules.mode == "skills"_L1
        && !coveredOf(m_candidates[best].skills, stringsFrom(place.needs)).isEmpty();
    return chosen(best, place, bySkill ? u"best_skills"_s : u"lowest_load"_s);
}

/// The bar that those who came closest had.
Crew::Choice Crew::nobody(const Place &place) const
{
    Bar nearest = Bar::NotOnline;
    for (const Candidate &candidate : m_candidates)
        nearest = std::max(nearest, barOf(candidate, place));
    Choice choice {-1, m_here ? nameOf(nearest) : u"nobody_here"_s};
    switch (nearest) {
    case Bar::OffShift:
        choice.reason = u"nobody who is online is on shift"_s;
        break;
    case Bar::LacksSkill:
        choice.reason = u"nobody who is online has the "_s + skillWords(musts(place));
        break;
    case Bar::Full:
        choice.reason = u"all who could take it are at their limit"_s;
        break;
    case Bar::HandedItBack:
        choice.reason = u"the only one who could take it has handed it back"_s;
        break;
    case Bar::NotOnline:
    case Bar::None:
        choice.reason = m_here ? u"nobody who takes work is online"_s : u"everybody is away or offline"_s;
        break;
    }
    return choice;
}

QJsonObject Crew::why(const Choice &choice, const Place &place) const
{
    QJsonObject why {{u"by"_s, u"routing"_s},
                     {u"mode"_s, m_rules.mode},
                     {u"code"_s, choice.code},
                     {u"reason"_s, choice.reason}};
    if (choice.candidate >= 0) {
        why.insert("load"_L1, at(choice.candidate).load);
        why.insert("capacity"_L1, at(choice.candidate).capacity);
    }
    if (!choice.skills.isEmpty())
        why.insert("skills"_L1, QJsonArray::fromStringList(choice.skills));
    QJsonArray others;
    for (qsizetype i = 0; i < m_candidates.size() && others.size() < othersTold; ++i) {
        if (i == choice.candidate)
            continue;
        QJsonObject other {
            {u"agent"_s, at(i).agent}, {u"load"_s, at(i).load}, {u"capacity"_s, at(i).capacity}};
        if (const Bar bar = barOf(at(i), place); bar != Bar::None)
            other.insert("bar"_L1, nameOf(bar));
        others << other;
    }
    if (!others.isEmpty())
        why.insert("others"_L1, others);
    return why;
}

void Crew::take(qsizetype candidate, const Place &place)
{
    const auto rank = size_t(place.rank);
    Candidate &his = m_candidates[candidate];
    ++his.counts[rank];
    his.load += m_weights[rank];
    his.offered = ++m_turn;
}

} // namespace waypost::routing
