// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/finder.h"
#include "core/search/ftstokenizer.h"
#include "core/search/grammar.h"

#include <cstdlib>
#include <limits>

using namespace waypost;
using namespace waypost::search;

namespace {
void require(bool held)
{
    if (!held)
        std::abort();
}

/// The first half is a text, the rest what somebody types.
class SearchFuzz {
public:
    SearchFuzz()
    {
        auto opened = store::Database::open({QStringLiteral(":memory:")});
        require(bool(opened));
        m_database = *std::move(opened);
        require(bool(teachTokenizer(*m_database)));
        m_index = std::make_unique<Index>(*m_database, QStringLiteral("fuzz"), Index::Text::Kept);
        require(bool(m_index->make()));
    }
    void run(const QByteArray &bytes)
    {
        checkTokens(bytes);
        const qsizetype half = bytes.size() / 2;
        const QString text = QString::fromUtf8(bytes.first(half));
        checkGrammar(QString::fromUtf8(bytes));
        require(bool(m_index->set(QStringLiteral("x"), 1'000'000, text)));
        const Query query = Query::parse(QString::fromUtf8(bytes.sliced(half)));
        const bool has = query.matches(m_tokenizer, text.toUtf8(), Depth::Words)
            || query.matches(m_tokenizer, text.toUtf8(), Depth::Inside);
        const Patience patience(*m_database, {60'000, nullptr, 0});
        bool found = false;
        const auto done = Finder(query, patience)
                              .find(*m_index, {1, std::numeric_limits<qint64>::max()},
                                    [&found](const QString &, Rank) { return found = true; });
        const bool inside = query.isOneWord(); // only then it looks inside of words
        require(done
                && (found == (inside ? has : query.matches(m_tokenizer, text.toUtf8(), Depth::Words))
                    || !query.exactly().isEmpty()));
    }

private:
    /// Every text is a query, and what is printed of it is the same query.
    static void checkGrammar(const QString &typed)
    {
        const Parsed parsed = parse(typed);
        for (const ParseNote &note : parsed.notes)
            require(note.position >= 0 && note.length >= 0 && note.position + note.length <= typed.size());
        require(alternativesOf(parsed).size() <= mostAlternatives);
        if (typed.size() <= 512)
            require(parse(canonicalText(parsed.ast)).ast == parsed.ast);
    }
    void checkTokens(const QByteArray &bytes)
    {
        int last = 0;
        m_tokenizer.scan(bytes, [&](const Token &token) {
            require(!token.text.isEmpty() && token.begin < token.end && token.end <= bytes.size()
                    && token.end >= last && QString::fromUtf8(token.text).isValidUtf16());
            last = token.begin;
            return true;
        });
    }
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<Index> m_index;
    Tokenizer m_tokenizer;
};
} // namespace

/// Whatever is written and whatever is typed: tokens stay in their bounds, MATCH is never malformed, and the
/// index finds what looking at the text finds.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static SearchFuzz fuzz;
    fuzz.run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
