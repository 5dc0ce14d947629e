// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// The one renderer of variables in text: canned replies, macros, templates, rules and campaigns all use it,
/// so that a variable means the same everywhere. Pure and total; a value is never read for variables again.
///
///   variable = "{{" what [ "|" fallback ] "}}"          on one line, at most 200 characters
///   what     = path | "dt(" path [ "," style ] ")" | "t(" word ")"
///   path     = name *( "." name )                       name: a-z, 0-9, _; begins with a letter
///   style    = "date" | "time" | "datetime" | "long" | "weekday"; "date" if none is given
///   word     = path | one of localWords()
///   "\{{" is the text "{{"; "{{" without "}}" on its line is text too.
///
/// `dt()` writes a moment or a day in the language and time zone of the one who reads; `t()` the word, or the
/// value of the path, in that language. A fallback may be empty: "{{contact.name|}}". The whole grammar with
/// examples: docs/replies.md
namespace waypost::replies {

inline constexpr qsizetype longestVariable = 200; ///< UTF-16 units with its braces
inline constexpr int mostVariables = 200; ///< of one text; those beyond are reported and stay as they are
inline constexpr qsizetype longestValueShown = 1'000; ///< of one value
inline constexpr qsizetype longestRendered = 65'536;

/// What the variables stand for in one place and at one time.
struct Values {
    QHash<QString, QString> texts; ///< by path; empty: it has none now
    QHash<QString, qint64> moments; ///< by path: UTC ms, for dt(); "date" is now
    QStringList openPrefixes; ///< paths that begin so are known, with or without a value: custom attributes
    QString language; ///< BCP 47, of the one who reads: "pt-BR"; empty: English
    QString timeZone; ///< IANA; empty: UTC
};

enum class Unresolved {
    Malformed, ///< between braces, and no variable
    Unknown, ///< no such path, style or word
    Missing, ///< has no value here, and no fallback
    TooMany, ///< the text has too many, or became too long
};
struct Problem {
    qsizetype start = 0; ///< in the source
    qsizetype length = 0;
    qsizetype at = 0; ///< in the rendered text, where it stands as it was written
    QString what; ///< between the braces: "contact.first_name"
    Unresolved why = Unresolved::Malformed;
    bool operator==(const Problem &) const = default;
};
struct Filled {
    qsizetype at = 0; ///< in the rendered text
    qsizetype length = 0;
    bool fallback = false;
    bool operator==(const Filled &) const = default;
};
struct Rendered {
    QString text; ///< what could not be filled stays as it was written: nothing is ever silently empty
    QList<Problem> problems; ///< in order
    QList<Filled> filled; ///< in order
};

[[nodiscard]] Rendered rendered(const QString &source, const Values &values);

/// One variable in a text, whether or not it can be filled.
struct Variable {
    qsizetype start = 0;
    qsizetype length = 0;
    QString what; ///< trimmed
    QString fallback;
    bool hasFallback = false;
};
/// All that looks like one, in order, malformed ones too.
[[nodiscard]] QList<Variable> variablesIn(const QString &text);
/// "\{{" is meant as "{{": the text as it goes out.
[[nodiscard]] QString unescaped(const QString &text);

/// Words that t() knows: "hello", "thank_you", the priorities and the states of conversations.
[[nodiscard]] QStringList localWords();
/// In the language, else in English; empty: no such word.
[[nodiscard]] QString localWord(const QString &word, const QString &language);

/// A first name out of a name as people write them: "Ana Souza" gives "Ana", "Souza, Ana" gives "Ana"; names
/// in scripts that are written without a space stay whole. Empty for what holds no letter.
[[nodiscard]] QString firstNameOf(const QString &name);

} // namespace waypost::replies
