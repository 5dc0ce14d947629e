// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/query.h"
#include "core/store/database.h"

#include <QSet>

#include <functional>

namespace waypost::search {

/// The words of one kind of text, in SQLite tables named after it, so that what has a word is found newest
/// first without sorting: an entry's number grows with its time. About 185 bytes an entry, text not counted.
/// Writing happens inside the caller's transaction. Belongs to the connection's thread; the connection must
/// know the tokenizer (ftstokenizer.h). Errors: store_failed.
class Index {
public:
    enum class Text {
        Elsewhere, ///< whoever takes an entry out says its text
        Kept, ///< in the index too: for one that comes after the rows and cannot ask what they were
    };
    Index(store::Database &database, const QString &name, Text text);

    /// Makes the tables if they are not there.
    [[nodiscard]] Result<Done> make();
    [[nodiscard]] Result<Done> clear();
    /// Whoever rolls a transaction back says so: words that it brought are not there.
    void forget() { m_known.clear(); }

    [[nodiscard]] bool has(const QString &id);
    /// A new entry; nothing if the text has no words. `at`: UTC ms.
    [[nodiscard]] Result<Done> add(const QString &id, qint64 at, const QString &text);
    /// Takes it out. `text` is exactly what was added. Nothing if it is not there.
    [[nodiscard]] Result<Done> remove(const QString &id, const QString &text);
    /// Only Text::Kept: has this text from now on; an empty one: is out.
    [[nodiscard]] Result<Done> set(const QString &id, qint64 at, const QString &text);
    /// Does some work that writing has put off; true if there may be more.
    [[nodiscard]] Result<bool> tidy();

    /// A place in the order: below it comes what is older.
    [[nodiscard]] qint64 placeOf(const QString &id, qint64 at);
    /// What fits, newest first, from below that place on, until `take` answers false. Only candidates: words
    /// as the index has them.
    [[nodiscard]] Result<Done> scan(const QByteArray &expression, qint64 below,
                                    const std::function<bool(const QString &id)> &take);
    /// For scan(). Empty: nothing can fit.
    [[nodiscard]] QByteArray expressionFor(const Query &query, Depth depth);
    [[nodiscard]] QByteArray exactExpressionFor(const Query &query);

    [[nodiscard]] qint64 entries();

private:
    struct Statements {
        QString add, remove, addEntry, removeEntry, entry, entriesFrom, addWord, addPart, wordsFrom, hasWord,
            wordNumber, removePart, removeWord, parts, scan, merge;
    };
    [[nodiscard]] qint64 freePlace(qint64 at);
    [[nodiscard]] Result<Done> learn(const QByteArray &text);
    [[nodiscard]] Result<Done> learnWord(const QByteArray &word);
    [[nodiscard]] Result<Done> unlearn(const QByteArray &text);
    [[nodiscard]] QSet<QByteArray> openWordsOf(const QByteArray &text);
    [[nodiscard]] QList<QByteArray> wordsBeginning(const QByteArray &word);
    [[nodiscard]] QList<QByteArray> wordsWith(const QByteArray &part);
    [[nodiscard]] QByteArray expressionOf(const Phrase &phrase, Depth depth);
    [[nodiscard]] QByteArray anyOf(const QList<Phrase> &phrases, Depth depth);

    store::Database &m_database;
    QString m_name;
    Text m_text;
    Statements m_sql;
    Tokenizer m_tokenizer;
    QSet<QByteArray> m_known; ///< words that are surely in the table of words
    QHash<qint64, qint64> m_taken; ///< first place of a moment → last one given from there on
};

} // namespace waypost::search
