// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/grammar.h"

#include <utility>

namespace waypost::search {

namespace {
using namespace Qt::StringLiterals;
using Kind = Node::Kind;

/// A word, phrase or operator, wanted or not.
struct Literal {
    Node node;
    bool without = false;
    bool typing = false;
};
using Conjunction = QList<Literal>;

/// Distributes AND over OR, moves NOT to the leaves.
class Distribution {
public:
    [[nodiscard]] static QList<Conjunction> of(const Node &node, bool without, bool typing)
    {
        if (node.kind == Kind::Not)
            return of(node.parts.first(), !without, typing);
        if (node.kind != Kind::All && node.kind != Kind::Any)
            return {{Literal {node, without, typing}}};
        const bool every = (node.kind == Kind::All) != without;
        QList<Conjunction> result;
        if (every)
            result << Conjunction {};
        for (qsizetype i = 0; i < node.parts.size(); ++i) {
            const auto part = of(node.parts[i], without, typing && i + 1 == node.parts.size());
            result = every ? product(result, part) : (result + part).mid(0, mostAlternatives);
        }
        return result;
    }

private:
    [[nodiscard]] static QList<Conjunction> product(const QList<Conjunction> &a, const QList<Conjunction> &b)
    {
        QList<Conjunction> all;
        for (const Conjunction &left : a)
            for (const Conjunction &right : b)
                if (all.size() < mostAlternatives)
                    all << left + right;
        return all;
    }
};
} // namespace

QList<Alternative> alternativesOf(const Parsed &parsed)
{
    QList<Alternative> alternatives;
    for (const Conjunction &all : Distribution::of(parsed.ast, false, parsed.typing)) {
        Alternative alternative;
        bool typing = false;
        for (const Literal &literal : all) {
            if (literal.node.kind == Kind::Operator) {
                alternative.conditions
                    << (literal.without ? Node {Kind::Not, {}, {}, {literal.node}} : literal.node);
                continue;
            }
            alternative.words += (alternative.words.isEmpty() ? u""_s : u" "_s)
                + (literal.without ? u"-"_s : u""_s) + canonicalText(literal.node);
            typing = literal.typing;
            if (typing && literal.node.kind == Kind::Phrase)
                alternative.words.chop(1); // the quote it has not got yet
        }
        if (!alternative.words.isEmpty() && !typing)
            alternative.words += u' ';
        alternatives << alternative;
    }
    return alternatives;
}

} // namespace waypost::search
