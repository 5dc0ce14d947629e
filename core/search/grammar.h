// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace waypost::search {

/// What somebody asks for, taken apart. A value: whoever holds it can keep it, compare it and print it.
struct Node {
    enum class Kind {
        All, ///< every part; none: everything
        Any, ///< one of the parts
        Not, ///< not its only part
        Word,
        Phrase,
        Operator, ///< name:text
    };
    Kind kind = Kind::All;
    QString text {}; ///< the word, the words of a phrase, an operator's value
    QString name {}; ///< of an operator, as operators() has it
    QList<Node> parts {};

    [[nodiscard]] bool isEmpty() const { return kind == Kind::All && parts.isEmpty(); }
    friend bool operator==(const Node &a, const Node &b)
    {
        return a.kind == b.kind && a.text == b.text && a.name == b.name && a.parts == b.parts;
    }
};

/// Something that was not understood, or not all of it; the rest is searched for all the same.
struct ParseNote {
    enum class What {
        UnknownOperator, ///< subject: its name; it is searched for as a word
        NoValue, ///< subject: the operator
        UnknownValue, ///< subject: the value; other: the operator
        UnknownName, ///< nobody and nothing is called so. subject: the value; other: the operator
        Unclosed, ///< a quote or a bracket
        TooMuch, ///< more than fits: what comes from there on is left out
    };
    What what = What::TooMuch;
    int position = 0; ///< in what was typed, UTF-16 units
    int length = 0;
    QString subject {};
    QString other {};
    bool operator==(const ParseNote &) const = default;
};
[[nodiscard]] QString textOf(const ParseNote &note); ///< a plain English sentence

struct Parsed {
    Node ast;
    QList<ParseNote> notes {};
    bool typing = false; ///< the last thing of it may still go on: its beginning is enough
};

/// The one grammar of search fields, saved views, rules and the command line:
///
///   words         all of them              "a phrase"      the words one after the other
///   -x, NOT x     without it               a OR b          one of both; binds closer than a space
///   ( … )         together                 name:value      see operators(); name:"two words", name:(a OR b)
///
/// Total: every text is a query. At most 1,024 characters, 64 things and 8 brackets in each other.
[[nodiscard]] Parsed parse(const QString &text);
/// The text that parse() makes the same tree of: how a saved view is kept.
[[nodiscard]] QString canonicalText(const Node &ast);

/// An operator of the grammar.
struct OperatorSpec {
    QLatin1StringView name;
    QList<QLatin1StringView> aliases; ///< understood, printed as `name`
    QList<QLatin1StringView> values; ///< empty: free text
    bool open = false; ///< the values are proposals, others are possible
};
[[nodiscard]] const QList<OperatorSpec> &operators();
[[nodiscard]] const OperatorSpec *findOperator(QStringView name); ///< by name or alias; null: none

/// One way to fit a query: words for the index, and what else must hold.
struct Alternative {
    QString words; ///< for Query::parse(); empty: none
    QList<Node> conditions; ///< operators, or Not of one
};
constexpr int mostAlternatives = 16;
/// All ways, as an OR of ANDs; what would go beyond the most is left out.
[[nodiscard]] QList<Alternative> alternativesOf(const Parsed &parsed);
/// The operators of it, without what is looked for in texts.
[[nodiscard]] bool hasWords(const Node &ast);

} // namespace waypost::search
