// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search in made-up messages of ten languages: what is asked, beside the bare FTS5 query (unicode61, newest
// first) for the same words in the same run; bytes a message and the time to build. The newest fifty of each.
//     bench_search               100,000 messages
//     bench_search --whole       1,000,000
//     bench_search --ten         10,000,000
#include "core/search/finder.h"
#include "core/search/ftstokenizer.h"
#include "core/search/index.h"
#include "core/search/patience.h"
#include "tests/bench/figures.h"
#include "tests/bench/generator.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <limits>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {
constexpr int queriesOfKind = 200;
constexpr int hitsWanted = 50;
constexpr int messagesInTransaction = 1'000;
constexpr qint64 firstDayMs = 1'640'995'200'000; // 2022
constexpr qint64 threeYearsMs = 3LL * 365 * 24 * 3600 * 1000;

std::unique_ptr<store::Database> opened(const QString &path)
{
    store::DatabaseOptions options;
    options.path = path;
    options.syncFull = false;
    auto database = store::Database::open(options);
    if (!database || !search::teachTokenizer(**database))
        qFatal("the database cannot be opened");
    return *std::move(database);
}

void must(const Result<Done> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
}

bool hasScript(const QString &text, QChar::Script script)
{
    return std::any_of(text.begin(), text.end(), [script](QChar c) { return c.script() == script; });
}

/// Words of the n-th messages: what people could look for.
class Questions {
public:
    explicit Questions(quint64 messages)
        : m_messages(messages)
    {
    }
    /// Pieces of text between spaces in some message that holds for `fits`.
    [[nodiscard]] QStringList words(const std::function<bool(const QString &)> &fits)
    {
        for (;;) {
            m_next = (m_next * 6364136223846793005ULL + 1442695040888963407ULL);
            const QString text = m_generator.text((m_next >> 16) % m_messages);
            const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
            const auto found = std::find_if(words.begin(), words.end(), fits);
            if (found != words.end())
                return words.mid(found - words.begin(), 2);
        }
    }
    [[nodiscard]] QString kind(const QString &kind)
    {
        const auto latin = [](const QString &word) {
            return word.size() >= 4 && hasScript(word, QChar::Script_Latin)
                && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
        };
        const auto of = [](QChar::Script script) {
            return [script](const QString &word) { return word.size() >= 2 && hasScript(word, script); };
        };
        if (kind == "two"_L1)
            return words(latin).first() + u' ' + words(latin).first() + u' ';
        if (kind == "phrase"_L1)
            return u"\""_s + words(latin).join(u' ') + u"\" "_s;
        if (kind == "prefix"_L1)
            return words(latin).first().left(3);
        if (kind == "id"_L1)
            return words([](const QString &word) {
                       return std::count_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); })
                           >= 4;
                   }).first()
                + u' ';
        if (kind == "substring"_L1)
            return words(latin).first().mid(1, 4);
        if (kind == "cjk"_L1)
            return words(of(QChar::Script_Han)).first().left(2);
        if (kind == "arabic"_L1)
            return words(of(QChar::Script_Arabic)).first() + u' ';
        if (kind == "hindi"_L1)
            return words(of(QChar::Script_Devanagari)).first() + u' ';
        return words(latin).first() + u' ';
    }

private:
    bench::Generator m_generator;
    quint64 m_messages;
    quint64 m_next = 42;
};

/// The same for FTS5 as it comes: every piece quoted.
QString bareExpression(const QString &kind, const QString &text)
{
    const QString plain = QString(text).remove(u'"').simplified();
    if (kind == "phrase"_L1)
        return u'"' + plain + u'"';
    QStringList quoted;
    for (const QString &word : plain.split(u' '))
        quoted << QString(u'"' + word + u'"');
    return quoted.join(u' ') + (kind == "prefix"_L1 ? u"*"_s : QString());
}

double megabytes(const QString &path)
{
    return double(QFileInfo(path).size()) / 1e6;
}

class Bench {
public:
    Bench(bench::Figures &figures, quint64 messages)
        : m_figures(figures)
        , m_messages(messages)
        , m_ours(opened(m_folder.filePath(u"ours.sqlite"_s)))
        , m_bare(opened(m_folder.filePath(u"bare.sqlite"_s)))
        , m_index(*m_ours, u"messages"_s, search::Index::Text::Elsewhere)
    {
        must(m_index.make());
        must(m_bare->run(u"CREATE VIRTUAL TABLE bare USING fts5(words, content='', columnsize=0, "
                         "prefix='2 3', tokenize='unicode61 remove_diacritics 2')"_s));
    }
    void build()
    {
        const double ours = fill(*m_ours, [this](quint64 n, const QString &text) {
            const qint64 at = firstDayMs + qint64(n) * (threeYearsMs / qint64(m_messages));
            must(m_index.add(bench::idOf('m', n), at, text));
        });
        const double bare = fill(*m_bare, [this](quint64 n, const QString &text) {
            must(m_bare->run(u"INSERT INTO bare (rowid, words) VALUES (?, ?)"_s, {qint64(n + 1), text}));
        });
        m_figures.add(u"build, messages a second"_s, double(m_messages) / ours * 1'000, u"1/s"_s);
        m_figures.add(u"build, bare FTS5"_s, double(m_messages) / bare * 1'000, u"1/s"_s);
        const auto bytes = [this](const QString &name) {
            return megabytes(m_folder.filePath(name)) * 1e6 / double(m_messages);
        };
        m_figures.add(u"bytes a message, index and table of ids"_s, bytes(u"ours.sqlite"_s), u"B"_s);
        m_figures.add(u"bytes a message, bare FTS5"_s, bytes(u"bare.sqlite"_s), u"B"_s);
    }
    void ask(const QString &kind)
    {
        Questions questions(m_messages);
        std::vector<double> ours;
        std::vector<double> bare;
        int found = 0;
        int foundBare = 0;
        for (int i = 0; i < queriesOfKind; ++i) {
            const QString text = questions.kind(kind);
            ours.push_back(timed([&] { found += askOurs(text) > 0 ? 1 : 0; }));
            bare.push_back(timed([&] { foundBare += askBare(bareExpression(kind, text)) > 0 ? 1 : 0; }));
        }
        for (const auto &[name, share] : {std::pair {u"p50"_s, 0.5}, std::pair {u"p99"_s, 0.99}}) {
            m_figures.add(kind + u' ' + name, tests::percentile(ours, share), u"ms"_s);
            m_figures.add(kind + u' ' + name + u", bare FTS5"_s, tests::percentile(bare, share), u"ms"_s);
        }
        m_figures.add(kind + u" found"_s, 100.0 * found / queriesOfKind, u"%"_s);
        m_figures.add(kind + u" found, bare FTS5"_s, 100.0 * foundBare / queriesOfKind, u"%"_s);
    }

private:
    template <class Work> [[nodiscard]] static double timed(Work &&work)
    {
        const double begun = bench::monotonicMs();
        work();
        return bench::monotonicMs() - begun;
    }
    template <class Add> [[nodiscard]] double fill(store::Database &database, Add &&add)
    {
        const bench::Generator generator;
        double spent = 0; // making the texts up is not counted
        for (quint64 n = 0; n < m_messages;) {
            QStringList texts;
            for (int i = 0; i < messagesInTransaction; ++i)
                texts << generator.text(n + quint64(i));
            spent += timed([&] {
                must(database.begin());
                for (const QString &text : std::as_const(texts))
                    add(n++, text);
                must(database.commit());
            });
        }
        must(database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        return spent;
    }
    int askOurs(const QString &text)
    {
        const search::Query query = search::Query::parse(text);
        const search::Patience patience(*m_ours, {10'000, nullptr, 0});
        int hits = 0;
        const auto done = search::Finder(query, patience)
                              .find(m_index, {hitsWanted, std::numeric_limits<qint64>::max()},
                                    [&hits](const QString &, search::Rank) { return ++hits > 0; });
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        return hits;
    }
    int askBare(const QString &expression)
    {
        store::Statement &query
            = m_bare->statement(u"SELECT rowid FROM bare WHERE bare MATCH ? ORDER BY rowid DESC LIMIT 50"_s);
        query.bind({expression});
        int hits = 0;
        must(query.forEach([&hits](const store::Statement &) { ++hits; }));
        return hits;
    }

    bench::Figures &m_figures;
    quint64 m_messages;
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_ours;
    std::unique_ptr<store::Database> m_bare;
    search::Index m_index;
};
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    bench::Figures figures(QCoreApplication::arguments());
    const quint64 messages = figures.has(u"--ten"_s) ? 10'000'000
        : figures.has(u"--whole"_s)                  ? 1'000'000
                                                     : 100'000;
    Bench bench(figures, messages);
    bench.build();
    for (const QString &kind : {u"word"_s, u"two"_s, u"phrase"_s, u"prefix"_s, u"id"_s, u"substring"_s,
                                u"cjk"_s, u"arabic"_s, u"hindi"_s})
        bench.ask(kind);
    return 0;
}
