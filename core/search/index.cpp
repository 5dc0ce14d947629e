// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/index.h"

#include <QUuid>

#include <limits>

namespace waypost::search {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 msOfPlace = 16; ///< 62 entries fit into a second before they borrow from the next
constexpr qsizetype mostKnownWords = 50'000;
constexpr qsizetype mostTakenMoments = 4'096;
constexpr int mostForms = 64; ///< words that stand for a beginning or a part
constexpr int leastExpanded = 4; ///< characters; shorter beginnings have an index of their own
constexpr int mergedPages = 64;

/// An id as it is kept: sixteen bytes for a UUID, else its text.
QVariant packed(const QString &id)
{
    const QUuid uuid = QUuid::fromString(id);
    if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != id)
        return id;
    return uuid.toRfc4122();
}

QString unpacked(const QVariant &kept)
{
    return kept.typeId() == QMetaType::QByteArray
        ? QUuid::fromRfc4122(kept.toByteArray()).toString(QUuid::WithoutBraces)
        : kept.toString();
}

QByteArray quotedToken(QByteArray token)
{
    return '"' + token.replace('"', "\"\"") + '"';
}

/// The first word after all that begin like this one, in the order of bytes.
QByteArray pastBeginning(const QByteArray &word)
{
    return word + "\xf4\x8f\xbf\xbf"; // U+10FFFF
}
} // namespace

Index::Index(store::Database &database, const QString &name, Text text)
    : m_database(database)
    , m_name(name)
    , m_text(text)
{
    const auto named = [&name](const QString &statement) { return statement.arg(name); };
    const bool kept = text == Text::Kept;
    m_sql.add = named(u"INSERT INTO search_%1 (rowid, words) VALUES (?, ?)"_s);
    m_sql.remove = named(u"INSERT INTO search_%1 (search_%1, rowid, words) VALUES ('delete', ?, ?)"_s);
    m_sql.merge = named(u"INSERT INTO search_%1 (search_%1, rank) VALUES ('merge', ?)"_s);
    m_sql.addEntry = named(kept ? u"INSERT INTO search_%1_entries (place, id, text) VALUES (?, ?, ?)"_s
                                : u"INSERT INTO search_%1_entries (place, id) VALUES (?, ?)"_s);
    m_sql.removeEntry = named(u"DELETE FROM search_%1_entries WHERE place = ?"_s);
    m_sql.entry = named(kept ? u"SELECT place, text FROM search_%1_entries WHERE id = ?"_s
                             : u"SELECT place FROM search_%1_entries WHERE id = ?"_s);
    m_sql.entriesFrom = named(u"SELECT place FROM search_%1_entries WHERE place >= ? ORDER BY place"_s);
    m_sql.addWord = named(u"INSERT OR IGNORE INTO search_%1_words (word) VALUES (?)"_s);
    m_sql.addPart = named(u"INSERT INTO search_%1_parts (rowid, word) VALUES (last_insert_rowid(), ?)"_s);
    m_sql.wordsFrom
        = named(u"SELECT word FROM search_%1_words WHERE word >= ? AND word < ? ORDER BY word LIMIT ?"_s);
    m_sql.hasWord = named(u"SELECT 1 FROM search_%1 WHERE search_%1 MATCH ? LIMIT 1"_s);
    m_sql.wordNumber = named(u"SELECT number FROM search_%1_words WHERE word = ?"_s);
    m_sql.removePart
        = named(u"INSERT INTO search_%1_parts (search_%1_parts, rowid, word) VALUES ('delete', ?, ?)"_s);
    m_sql.removeWord = named(u"DELETE FROM search_%1_words WHERE number = ?"_s);
    m_sql.parts = named(u"SELECT w.word FROM search_%1_parts p JOIN search_%1_words w ON w.number = p.rowid "
                        "WHERE p.search_%1_parts MATCH ? ORDER BY p.rowid"_s);
    m_sql.scan = named(u"SELECT e.id FROM search_%1 f JOIN search_%1_entries e ON e.place = f.rowid "
                       "WHERE f.search_%1 MATCH ? AND f.rowid < ? ORDER BY f.rowid DESC"_s);
}

Result<Done> Index::make()
{
    const QString text = m_text == Text::Kept ? u", text TEXT NOT NULL"_s : QString();
    const QStringList statements {
        u"CREATE VIRTUAL TABLE IF NOT EXISTS search_%1 USING fts5(words, content='', columnsize=0, "
        "prefix='2 3', tokenize='waypost')"_s,
        u"CREATE TABLE IF NOT EXISTS search_%1_entries (place INTEGER PRIMARY KEY, id NOT NULL UNIQUE%2)"_s,
        u"CREATE TABLE IF NOT EXISTS search_%1_words (number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE)"_s,
        u"CREATE VIRTUAL TABLE IF NOT EXISTS search_%1_parts USING fts5(word, content='', columnsize=0, "
        "detail=none, tokenize='trigram case_sensitive 1')"_s,
    };
    for (const QString &statement : statements)
        if (auto made = m_database.run(statement.contains("%2"_L1) ? statement.arg(m_name, text)
                                                                   : statement.arg(m_name));
            !made)
            return made;
    return Done {};
}

Result<Done> Index::clear()
{
    m_known.clear();
    m_taken.clear();
    for (const QString &statement :
         {u"INSERT INTO search_%1 (search_%1) VALUES ('delete-all')"_s, u"DELETE FROM search_%1_entries"_s,
          u"DELETE FROM search_%1_words"_s,
          u"INSERT INTO search_%1_parts (search_%1_parts) VALUES ('delete-all')"_s})
        if (auto done = m_database.run(statement.arg(m_name)); !done)
            return done;
    return Done {};
}

bool Index::has(const QString &id)
{
    return m_database.value(m_sql.entry, {packed(id)}).isValid();
}

/// The first one from that moment on that nobody has. Where many came at once, the search goes on where the
/// last one ended.
qint64 Index::freePlace(qint64 at)
{
    const qint64 first = qMax<qint64>(1, at / msOfPlace);
    qint64 place = m_taken.contains(first) ? m_taken[first] + 1 : first;
    store::Statement &taken = m_database.statement(m_sql.entriesFrom);
    taken.bind({place});
    for (auto row = taken.step(); row && *row && taken.column(0).toLongLong() == place; row = taken.step())
        ++place;
    taken.reset();
    if (m_taken.size() >= mostTakenMoments)
        m_taken.clear();
    m_taken.insert(first, place);
    return place;
}

Result<Done> Index::add(const QString &id, qint64 at, const QString &text)
{
    const QByteArray words = text.toUtf8();
    if (m_tokenizer.scan(words, [](const Token &) { return false; }))
        return Done {};
    const qint64 place = freePlace(at);
    QVariantList entry {place, packed(id)};
    if (m_text == Text::Kept)
        entry << text;
    if (auto added = m_database.run(m_sql.addEntry, entry); !added)
        return added;
    if (auto added = m_database.run(m_sql.add, {place, text}); !added)
        return added;
    return learn(words);
}

Result<Done> Index::remove(const QString &id, const QString &text)
{
    const QVariant place = m_database.value(m_sql.entry, {packed(id)});
    if (!place.isValid())
        return Done {};
    if (auto removed = m_database.run(m_sql.remove, {place, text}); !removed)
        return removed;
    if (auto removed = m_database.run(m_sql.removeEntry, {place}); !removed)
        return removed;
    m_taken.clear();
    return unlearn(text.toUtf8());
}

Result<Done> Index::set(const QString &id, qint64 at, const QString &text)
{
    Q_ASSERT(m_text == Text::Kept);
    store::Statement &entry = m_database.statement(m_sql.entry);
    entry.bind({packed(id)});
    const auto found = entry.step();
    const QString before = found && *found ? entry.column(1).toString() : QString();
    entry.reset();
    if (!found)
        return found.error();
    if (before == text)
        return Done {};
    if (*found)
        if (auto removed = remove(id, before); !removed)
            return removed;
    return add(id, at, text);
}

QSet<QByteArray> Index::openWordsOf(const QByteArray &text)
{
    QSet<QByteArray> words;
    m_tokenizer.scan(text, [&words](const Token &token) {
        if (token.isOpen() && token.text.size() > leastInside && charactersIn(token.text) > leastInside)
            words << token.text.toByteArray();
        return true;
    });
    return words;
}

Result<Done> Index::learn(const QByteArray &text)
{
    for (const QByteArray &word : openWordsOf(text))
        if (!m_known.contains(word))
            if (auto learned = learnWord(word); !learned)
                return learned;
    return Done {};
}

Result<Done> Index::learnWord(const QByteArray &word)
{
    if (m_known.size() >= mostKnownWords)
        m_known.clear();
    m_known << word;
    store::Statement &add = m_database.statement(m_sql.addWord);
    add.bind({QString::fromUtf8(word)});
    if (auto added = add.finish(); !added)
        return added;
    return add.changes() > 0 ? m_database.run(m_sql.addPart, {QString::fromUtf8(word)}) : Done {};
}

/// Words that nothing has any more are not kept either: a name or a number must go with the last message
/// that had it.
Result<Done> Index::unlearn(const QByteArray &text)
{
    for (const QByteArray &word : openWordsOf(text)) {
        if (m_database.value(m_sql.hasWord, {QString::fromUtf8(quotedToken(word))}).isValid())
            continue;
        m_known.remove(word);
        const QVariant number = m_database.value(m_sql.wordNumber, {QString::fromUtf8(word)});
        if (!number.isValid())
            continue;
        if (auto removed = m_database.run(m_sql.removePart, {number, QString::fromUtf8(word)}); !removed)
            return removed;
        if (auto removed = m_database.run(m_sql.removeWord, {number}); !removed)
            return removed;
    }
    return Done {};
}

Result<bool> Index::tidy()
{
    const QString changes = u"SELECT total_changes()"_s;
    const qint64 before = m_database.value(changes).toLongLong();
    if (auto merged = m_database.run(m_sql.merge, {mergedPages}); !merged)
        return merged.error();
    return m_database.value(changes).toLongLong() - before > 1; // its own insert is one
}

qint64 Index::placeOf(const QString &id, qint64 at)
{
    if (at == 0)
        return std::numeric_limits<qint64>::max();
    const QVariant place = m_database.value(m_sql.entry, {packed(id)});
    return place.isValid() ? place.toLongLong() : at / msOfPlace;
}

Result<Done> Index::scan(const QByteArray &expression, qint64 below,
                         const std::function<bool(const QString &)> &take)
{
    if (expression.isEmpty())
        return Done {};
    store::Statement &found = m_database.statement(m_sql.scan);
    found.bind({QString::fromUtf8(expression), below});
    for (;;) {
        const auto row = found.step();
        if (!row)
            return row.error();
        if (!*row)
            return Done {};
        if (!take(unpacked(found.column(0)))) {
            found.reset();
            return Done {};
        }
    }
}

QList<QByteArray> Index::wordsBeginning(const QByteArray &word)
{
    QList<QByteArray> words;
    store::Statement &found = m_database.statement(m_sql.wordsFrom);
    found.bind({QString::fromUtf8(word), QString::fromUtf8(pastBeginning(word)), mostForms + 1});
    static_cast<void>(
        found.forEach([&words](const store::Statement &row) { words << row.column(0).toString().toUtf8(); }));
    return words;
}

/// Through the parts of three characters that it has itself. The oldest words come first: those are the
/// common ones.
QList<QByteArray> Index::wordsWith(const QByteArray &part)
{
    QByteArray expression;
    QList<qsizetype> edges; // of characters
    for (qsizetype at = 0; at < part.size(); static_cast<void>(nextCharacter(part, at)))
        edges << at;
    edges << part.size();
    for (qsizetype i = 0; i + leastInside < edges.size(); ++i)
        expression
            += (i > 0 ? " AND " : "") + quotedToken(part.mid(edges[i], edges[i + leastInside] - edges[i]));
    QList<QByteArray> words;
    store::Statement &found = m_database.statement(m_sql.parts);
    found.bind({QString::fromUtf8(expression)});
    for (auto row = found.step(); row && *row && words.size() < mostForms; row = found.step())
        if (const QByteArray word = found.column(0).toString().toUtf8(); word.contains(part))
            words << word;
    found.reset();
    return words;
}

QByteArray Index::expressionOf(const Phrase &phrase, Depth depth)
{
    QList<QByteArray> alternatives;
    const QByteArray &word = phrase.words.last();
    const bool open = phrase.words.size() == 1 && !word.startsWith(Tokenizer::tailMark);
    if (open && phrase.prefix && charactersIn(word) >= leastExpanded)
        alternatives = wordsBeginning(word);
    const bool listed = !alternatives.isEmpty() && alternatives.size() <= mostForms;
    if (!listed)
        alternatives.clear();
    if (open && depth == Depth::Inside && charactersIn(word) >= leastInside)
        alternatives << wordsWith(word);
    QByteArray expression;
    if (!listed) { // words of three characters or pairs, or too many to name
        for (const QByteArray &each : phrase.words)
            expression += (expression.isEmpty() ? "" : " + ") + quotedToken(each);
        expression += phrase.prefix ? " *" : "";
    }
    for (const QByteArray &alternative : std::as_const(alternatives))
        expression += (expression.isEmpty() ? "" : " OR ") + quotedToken(alternative);
    return expression;
}

QByteArray Index::anyOf(const QList<Phrase> &phrases, Depth depth)
{
    QByteArray expression;
    for (const Phrase &phrase : phrases)
        expression += (expression.isEmpty() ? "" : " OR ") + expressionOf(phrase, depth);
    return expression;
}

QByteArray Index::expressionFor(const Query &query, Depth depth)
{
    QByteArray with;
    QByteArray without;
    for (const Term &term : query.terms()) {
        QByteArray &side = term.without ? without : with;
        side += (side.isEmpty()     ? "("
                     : term.without ? " OR ("
                                    : " AND (")
            + anyOf(term.any, term.without ? Depth::Words : depth) + ')';
    }
    if (with.isEmpty() || without.isEmpty())
        return with;
    return '(' + with + ") NOT (" + without + ')';
}

QByteArray Index::exactExpressionFor(const Query &query)
{
    return anyOf(query.exactly(), Depth::Words);
}

qint64 Index::entries()
{
    return m_database.value(u"SELECT count(*) FROM search_%1_entries"_s.arg(m_name)).toLongLong();
}

} // namespace waypost::search
