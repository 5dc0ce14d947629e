// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/tokenizer.h"

#include <QList>
#include <QPair>
#include <QString>

namespace waypost::search {

/// Words that stand one after the other.
struct Phrase {
    QList<QByteArray> words; ///< tokens
    bool prefix = false; ///< of the last one the beginning is enough
    bool operator==(const Phrase &) const = default;
};

/// One of the things a text must have: any of the phrases.
struct Term {
    QList<Phrase> any;
    bool without = false; ///< must not have it
};

/// Which words of a text count as what is looked for.
enum class Depth {
    Words, ///< the whole word, or its beginning for what is still being typed
    Inside, ///< also what a word has in it; three characters or more
};

/// What somebody typed, understood: all of its words; "in quotes" one after the other; -word: without it; the
/// last word, unless something follows it, as a beginning. A number or an id is looked for whole, in its
/// parts, and from its last four digits on. Anything is a valid query; more than 16 things are cut off. This
/// is what is looked for in texts: operators and OR are told apart before (grammar.h).
class Query {
public:
    /// `leastBeginning`: with fewer characters a word that is still being typed must be the whole word.
    [[nodiscard]] static Query parse(const QString &text, int leastBeginning = 2);

    /// "+49 151 234-567" or a part of one: one thing, whatever stands in it.
    [[nodiscard]] static bool looksLikeNumber(const QString &text);

    [[nodiscard]] bool isEmpty() const; ///< nothing to look for
    /// One word of letters that says enough to look for it inside of others.
    [[nodiscard]] bool isOneWord() const;
    [[nodiscard]] const QList<Term> &terms() const { return m_terms; }
    /// What finds exactly that id, or a number that ends so: comes before all else. Empty: none was typed.
    [[nodiscard]] const QList<Phrase> &exactly() const { return m_exactly; }

    using Marks = QList<QPair<int, int>>; ///< begin and end in bytes
    /// Does the text have it? Its places are added to `marks`, in order, without overlaps.
    [[nodiscard]] bool matches(Tokenizer &tokenizer, const QByteArray &text, Depth depth,
                               Marks *marks = nullptr) const;

    /// Has the text one of the words it must not have?
    [[nodiscard]] bool rulesOut(Tokenizer &tokenizer, const QByteArray &text) const;

private:
    class Parser;
    QList<Term> m_terms;
    QList<Phrase> m_exactly;
};

} // namespace waypost::search
