// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/facts.h"

#include "core/sla/promises.h"

#include <algorithm>
#include <array>

namespace waypost::sla {

namespace {
using namespace Qt::StringLiterals;

struct FactWord {
    FactKind kind;
    QLatin1StringView word;
};
constexpr std::array factWords {
    FactWord {FactKind::Asked, "in"_L1},          FactWord {FactKind::Answered, "out"_L1},
    FactWord {FactKind::Bot, "bot"_L1},           FactWord {FactKind::Status, "status"_L1},
    FactWord {FactKind::Priority, "priority"_L1}, FactWord {FactKind::Place, "place"_L1},
    FactWord {FactKind::Terms, "terms"_L1},       FactWord {FactKind::Gone, "gone"_L1},
    FactWord {FactKind::Slept, "slept"_L1},       FactWord {FactKind::Cut, "cut"_L1}};

/// The words of one line, one after the other.
class FactLine {
public:
    explicit FactLine(QStringView line)
        : m_rest(line)
    {
    }
    [[nodiscard]] QStringView next()
    {
        const qsizetype end = m_rest.indexOf(u' ');
        const QStringView word = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QStringView() : m_rest.sliced(end + 1);
        return word;
    }
    [[nodiscard]] QString text()
    {
        const QStringView word = next();
        return word == u'-' ? QString() : word.toString();
    }
    [[nodiscard]] qint64 number() { return next().toLongLong(); }

private:
    QStringView m_rest;
};

QString wordOf(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

void readRest(Fact &fact, FactLine &line)
{
    switch (fact.kind) {
    case FactKind::Asked:
        fact.id = line.text();
        fact.until = line.number();
        fact.lastId = line.text();
        if (fact.until == 0) {
            fact.until = fact.at;
            fact.lastId = fact.id;
        }
        break;
    case FactKind::Answered:
    case FactKind::Place:
        fact.by = line.text();
        fact.id = line.text();
        break;
    case FactKind::Bot:
        fact.id = line.text();
        break;
    case FactKind::Status:
    case FactKind::Priority:
        fact.by = line.text();
        break;
    case FactKind::Slept:
        fact.by = line.text();
        fact.until = line.number();
        break;
    case FactKind::Terms:
    case FactKind::Gone:
    case FactKind::Cut:
        break;
    }
}

QString restOf(const Fact &fact)
{
    switch (fact.kind) {
    case FactKind::Asked:
        if (fact.until == fact.at && fact.lastId == fact.id)
            return u' ' + wordOf(fact.id);
        return u' ' + wordOf(fact.id) + u' ' + QString::number(fact.until) + u' ' + wordOf(fact.lastId);
    case FactKind::Answered:
    case FactKind::Place:
        return u' ' + wordOf(fact.by) + u' ' + wordOf(fact.id);
    case FactKind::Bot:
        return u' ' + wordOf(fact.id);
    case FactKind::Status:
    case FactKind::Priority:
        return u' ' + wordOf(fact.by);
    case FactKind::Slept:
        return u' ' + wordOf(fact.by) + u' ' + QString::number(fact.until);
    case FactKind::Terms:
    case FactKind::Gone:
    case FactKind::Cut:
        break;
    }
    return {};
}

QLatin1StringView wordOf(FactKind kind)
{
    return std::find_if(factWords.begin(), factWords.end(),
                        [&](const FactWord &entry) { return entry.kind == kind; })
        ->word;
}

bool isExchange(const Fact &fact)
{
    return fact.kind == FactKind::Asked || fact.kind == FactKind::Answered || fact.kind == FactKind::Bot
        || fact.kind == FactKind::Gone || fact.kind == FactKind::Cut;
}

/// Clocks may stand still from here on.
bool isStill(const Fact &fact)
{
    return fact.kind == FactKind::Status && fact.by != "open"_L1 && fact.by != "again"_L1;
}
} // namespace

QString textOf(const QList<Fact> &facts)
{
    QString text;
    text.reserve(facts.size() * 64);
    for (const Fact &fact : facts) {
        if (!text.isEmpty())
            text += u'\n';
        text += wordOf(fact.kind) + u' ' + QString::number(fact.at) + restOf(fact);
    }
    return text;
}

QList<Fact> factsFrom(QStringView text)
{
    QList<Fact> facts;
    for (const QStringView each : text.tokenize(u'\n', Qt::SkipEmptyParts)) {
        FactLine line(each);
        const QStringView word = line.next();
        const auto known = std::find_if(factWords.begin(), factWords.end(),
                                        [&](const FactWord &entry) { return word == entry.word; });
        if (known == factWords.end())
            continue;
        Fact fact {known->kind, line.number()};
        readRest(fact, line);
        facts << fact;
    }
    return facts;
}

void noteQuestion(QList<Fact> &facts, qint64 at, const QString &message)
{
    const auto last = std::find_if(facts.rbegin(), facts.rend(), [](const Fact &fact) {
        return isExchange(fact) || (fact.kind == FactKind::Status && fact.by == "closed"_L1);
    });
    if (last == facts.rend() || last->kind != FactKind::Asked) {
        facts << Fact {FactKind::Asked, at, {}, message, at, message};
        return;
    }
    // A pause ends with any word of his, so behind one it is told anew; the fold knows that he waits already.
    if (std::any_of(facts.rbegin(), last, isStill)) {
        facts << Fact {FactKind::Asked, at, {}, message, at, message};
        return;
    }
    last->at = std::min(last->at, at);
    if (at >= last->until) {
        last->until = at;
        last->lastId = message;
    }
}

void noteAnswer(QList<Fact> &facts, qint64 at, const QString &who, const QString &message, bool program)
{
    if (!program) {
        facts << Fact {FactKind::Answered, at, who, message};
        return;
    }
    // Of programs only the first word after a question can count.
    const auto last = std::find_if(facts.rbegin(), facts.rend(), isExchange);
    if (last != facts.rend() && last->kind == FactKind::Asked)
        facts << Fact {FactKind::Bot, at, {}, message};
}

void noteStatus(QList<Fact> &facts, qint64 at, const QString &status)
{
    if (!facts.isEmpty() && facts.last().kind == FactKind::Status && facts.last().by == status)
        return;
    facts << Fact {FactKind::Status, at, status};
}

namespace {
/// Where the second exchange begins: what is before is kept.
qsizetype afterFirstExchange(const QList<Fact> &facts)
{
    for (qsizetype i = 0; i < facts.size(); ++i)
        if (facts[i].kind == FactKind::Answered)
            return i + 1;
    return facts.size();
}

/// Keeps the oldest pause that is over as a sum only; false if there is none.
bool sumUpOldestPause(QList<Fact> &facts, const Measure &measure)
{
    const auto isStatus = [](const Fact &fact) { return fact.kind == FactKind::Status; };
    const auto begin = std::find_if(facts.begin(), facts.end(), isStill);
    const auto end = begin == facts.end() ? begin : std::find_if(begin + 1, facts.end(), isStatus);
    if (end == facts.end())
        return false;
    const auto asked = std::find_if(begin + 1, end, [](const Fact &fact) {
        return fact.kind == FactKind::Asked; // he wrote: from there on nothing stood still
    });
    const Fact pause = *begin;
    const qint64 slept = measure.time.between(pause.at, asked == end ? end->at : asked->at);
    const bool movesOn = isStill(*end);
    if (!movesOn)
        facts.erase(end);
    const auto sum = std::find_if(facts.begin(), facts.end(), [&](const Fact &fact) {
        return fact.kind == FactKind::Slept && fact.by == pause.by;
    });
    const qsizetype at = facts.indexOf(pause);
    if (sum == facts.end()) {
        facts[at] = {FactKind::Slept, pause.at, pause.by, {}, slept};
        return true;
    }
    sum->until += slept;
    facts.removeAt(at);
    return true;
}

bool dropOldest(QList<Fact> &facts, FactKind kind)
{
    const auto of = [kind](const Fact &fact) { return fact.kind == kind; };
    const auto first = std::find_if(facts.begin(), facts.end(), of);
    if (first == facts.end() || std::find_if(first + 1, facts.end(), of) == facts.end())
        return false; // the last one tells how it is now
    facts.erase(first);
    return true;
}
} // namespace

void forgetOldest(QList<Fact> &facts, const Session &session)
{
    if (facts.size() <= mostFacts)
        return;
    constexpr qsizetype kept = mostFacts / 2; // not again at each word
    const qsizetype from = afterFirstExchange(facts);
    // What the customer waits for now is not old, however long ago he asked.
    const auto last = std::find_if(facts.rbegin(), facts.rend(), isExchange);
    const qsizetype to = std::min(facts.size() - kept, qsizetype(facts.rend() - last) - 1);
    Fact cut {FactKind::Cut, 0};
    for (qsizetype i = to - 1; i >= from; --i)
        if (isExchange(facts[i])) {
            cut.at = cut.at == 0 ? facts[i].at : std::min(cut.at, facts[i].at);
            facts.removeAt(i);
        }
    if (cut.at > 0)
        facts.insert(from, cut);
    if (facts.size() <= mostFacts * 3 / 4)
        return;
    const Measure measure = measureOf(session);
    while (facts.size() > mostFacts / 2
           && (sumUpOldestPause(facts, measure) || dropOldest(facts, FactKind::Place)
               || dropOldest(facts, FactKind::Priority)))
        ;
}

} // namespace waypost::sla
