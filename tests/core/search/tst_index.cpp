// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/finder.h"
#include "core/search/ftstokenizer.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace waypost;
using namespace waypost::search;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 newest = std::numeric_limits<qint64>::max();

/// Words of many scripts that share beginnings and insides, so that queries meet more than they mean.
const QStringList &vocabulary()
{
    static const QStringList words {u"order"_s,
                                    u"orders"_s,
                                    u"border"_s,
                                    u"ordered"_s,
                                    u"blue"_s,
                                    u"Straße"_s,
                                    u"strasse"_s,
                                    u"Müller"_s,
                                    u"मेरा"_s,
                                    u"मीरा"_s,
                                    u"ऑर्डर"_s,
                                    u"कहाँ"_s,
                                    u"طلبية"_s,
                                    u"الطلبية"_s,
                                    u"我的订单"_s,
                                    u"订单号"_s,
                                    u"单订"_s,
                                    u"ありがとう"_s,
                                    u"ガス"_s,
                                    u"ขอบคุณ"_s,
                                    u"주문이요"_s,
                                    u"A-1029/7"_s,
                                    u"ORD1029"_s,
                                    u"10297"_s,
                                    u"+4915112345678"_s,
                                    u"0151 12345678"_s,
                                    u"👍🏽"_s,
                                    u"👨‍👩‍👧"_s,
                                    u"ana@ex.com"_s,
                                    u"2024-12-31"_s,
                                    u"x"_s,
                                    u"ısı"_s,
                                    u"don't"_s,
                                    u"κόσμος"_s};
    return words;
}

class World {
public:
    explicit World(Index::Text text = Index::Text::Elsewhere)
    {
        auto opened = store::Database::open({u":memory:"_s});
        if (!opened || !teachTokenizer(**opened))
            qFatal("no database");
        m_database = *std::move(opened);
        m_index = std::make_unique<Index>(*m_database, u"messages"_s, text);
        if (!m_index->make())
            qFatal("no index");
    }
    [[nodiscard]] Index &index() { return *m_index; }
    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] QStringList find(const QString &text, int limit = 1'000, qint64 below = newest,
                                   bool *more = nullptr)
    {
        const Query query = Query::parse(text);
        const Patience patience(*m_database, {60'000, nullptr, 0});
        QStringList ids;
        const auto done
            = Finder(query, patience).find(*m_index, {limit, below}, [&](const QString &id, Rank) {
                  ids << id;
                  return true;
              });
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        if (more)
            *more = *done && ids.size() == limit;
        return ids;
    }

private:
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<Index> m_index;
};

struct Entry {
    QString id;
    qint64 at = 0;
    QString text;
};

class Story {
public:
    explicit Story(quint32 seed)
        : m_random(seed)
    {
    }
    [[nodiscard]] int upTo(int most) { return int(m_random.bounded(quint32(most))); }
    [[nodiscard]] QString text()
    {
        QStringList words;
        for (int i = upTo(7); i >= 0; --i)
            words << vocabulary()[upTo(int(vocabulary().size()))];
        return words.join(upTo(4) == 0 ? u", "_s : upTo(9) == 0 ? QString() : u" "_s);
    }
    /// A word, a piece of one, two, a phrase, or without one.
    [[nodiscard]] QString query()
    {
        const QString word = vocabulary()[upTo(int(vocabulary().size()))];
        switch (upTo(6)) {
        case 0:
            return word + u' ';
        case 1:
            return word.left(1 + upTo(int(word.size())));
        case 2:
            return word.mid(upTo(int(word.size())));
        case 3:
            return word + u' ' + vocabulary()[upTo(int(vocabulary().size()))];
        case 4:
            return u"\""_s + word + u' ' + vocabulary()[upTo(int(vocabulary().size()))] + u'"';
        default:
            return word + u" -"_s + vocabulary()[upTo(int(vocabulary().size()))];
        }
    }

private:
    QRandomGenerator m_random;
};

/// What looking at every text gives: exactly first, then whole words, then insides, each newest first.
QStringList bruteForce(QList<Entry> entries, const QString &text)
{
    Tokenizer tokenizer;
    const Query query = Query::parse(text);
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.at > b.at; });
    QStringList ids;
    const auto take = [&](const auto &fits, int most) {
        for (const Entry &entry : std::as_const(entries))
            if (ids.size() < most && !ids.contains(entry.id) && fits(entry))
                ids << entry.id;
    };
    for (const Phrase &phrase : query.exactly()) // one after the other: the caller compares these as a set
        take(
            [&](const Entry &entry) {
                bool there = false;
                tokenizer.scan(entry.text.toUtf8(), [&](const Token &token) {
                    const QByteArray word = token.text.toByteArray();
                    there = there || word == phrase.words.first()
                        || (phrase.prefix && word.startsWith(phrase.words.first()));
                    return !there;
                });
                return there;
            },
            10);
    const auto has = [&](Depth depth) {
        return
            [&, depth](const Entry &entry) { return query.matches(tokenizer, entry.text.toUtf8(), depth); };
    };
    take(has(Depth::Words), 1'000);
    if (ids.size() < 10 && query.isOneWord()) // inside of words only where little was found
        take(has(Depth::Inside), 1'000);
    return ids;
}
} // namespace

/// The index finds what looking at every text finds, in the order of time, through edits and deletions.
class IndexTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatAScanFinds();
    void findsNewestFirstPageByPage();
    void idsAndLastDigitsComeFirst();
    void forgetsWordsWithTheLastTextThatHasThem();
    void keepsTextsWhenItMust();
    void takesManyOfOneMoment();
    void noTextReachesTheGrammar_data();
    void noTextReachesTheGrammar();
    void endsWhenANewerSearchBegins();
};

void IndexTest::findsWhatAScanFinds()
{
    const int seeds = qEnvironmentVariableIsSet("WAYPOST_LONG") ? 20'000 : 2'000;
    int hits = 0;
    World world;
    Index &index = world.index();
    for (int seed = 0; seed < seeds; ++seed) {
        Story story(quint32(seed + 1));
        QList<Entry> entries;
        QVERIFY(world.database().begin());
        QVERIFY(index.clear());
        for (int i = 0; i < 24; ++i) {
            const Entry entry {u"%1"_s.arg(i, 2, 10, QLatin1Char('0')),
                               1'700'000'000'000LL + story.upTo(500) * 1'000'000LL + i * 16, story.text()};
            QVERIFY(index.add(entry.id, entry.at, entry.text));
            entries << entry;
            if (story.upTo(4) == 0) {
                Entry &edited = entries[story.upTo(int(entries.size()))];
                QVERIFY(index.remove(edited.id, edited.text));
                edited.text = story.upTo(3) == 0 ? QString() : story.text();
                QVERIFY(index.add(edited.id, edited.at, edited.text));
            }
        }
        QVERIFY(world.database().commit());
        for (int i = 0; i < 12; ++i) {
            const QString query = story.query();
            QStringList found = world.find(query);
            QStringList wanted = bruteForce(entries, query);
            if (!Query::parse(query).exactly().isEmpty()) {
                found.sort();
                wanted.sort();
            }
            if (found != wanted)
                qWarning() << "seed" << seed << "query" << query;
            QCOMPARE(found, wanted);
            hits += int(found.size());
        }
    }
    QVERIFY(hits > seeds * 12); // the queries do find something
}

void IndexTest::findsNewestFirstPageByPage()
{
    World world;
    Index &index = world.index();
    QStringList wanted;
    for (int i = 0; i < 100; ++i) { // in an order that is not the one of time
        const int day = (i * 37) % 100;
        QVERIFY(index.add(u"m%1"_s.arg(day, 3, 10, QLatin1Char('0')),
                          1'700'000'000'000LL + day * 86'400'000LL, u"hello number %1"_s.arg(day)));
        wanted << u"m%1"_s.arg(99 - i, 3, 10, QLatin1Char('0'));
    }
    QStringList found;
    qint64 below = newest;
    bool more = true;
    while (more) {
        const QStringList page = world.find(u"hello "_s, 30, below, &more);
        QVERIFY(!page.isEmpty());
        found << page;
        below = index.placeOf(page.last(), 1);
    }
    QCOMPARE(found, wanted);
    QCOMPARE(world.find(u"hello "_s, 10, index.placeOf({}, 1'700'000'000'000LL + 5 * 86'400'000LL)),
             QStringList({u"m004"_s, u"m003"_s, u"m002"_s, u"m001"_s, u"m000"_s}));
}

void IndexTest::idsAndLastDigitsComeFirst()
{
    World world;
    Index &index = world.index();
    QVERIFY(index.add(u"exact"_s, 1'000'000, u"about 4711"_s));
    QVERIFY(index.add(u"ends"_s, 2'000'000, u"call +4915100004711"_s));
    QVERIFY(index.add(u"begins"_s, 3'000'000, u"4711999 pieces"_s));
    QVERIFY(index.add(u"id"_s, 4'000'000, u"B-77/4711"_s));
    QVERIFY(index.add(u"inside"_s, 5'000'000, u"9947110"_s));
    QCOMPARE(world.find(u"4711"_s), QStringList({u"id"_s, u"ends"_s, u"exact"_s, u"begins"_s, u"inside"_s}));
    QCOMPARE(world.find(u"b77/4711"_s), QStringList {u"id"_s});
}

void IndexTest::forgetsWordsWithTheLastTextThatHasThem()
{
    World world;
    Index &index = world.index();
    const auto words = [&] {
        return world.database()
            .value(u"SELECT group_concat(word) FROM (SELECT word FROM search_messages_words ORDER BY word)"_s)
            .toString();
    };
    QVERIFY(index.add(u"a"_s, 1'000'000, u"secret number"_s));
    QVERIFY(index.add(u"b"_s, 2'000'000, u"the number"_s));
    QCOMPARE(words(), u"number,secret"_s);
    QCOMPARE(world.find(u"ecre"_s), QStringList {u"a"_s});
    QVERIFY(index.remove(u"a"_s, u"secret number"_s));
    QCOMPARE(words(), u"number"_s);
    QVERIFY(world.find(u"secret"_s).isEmpty() && world.find(u"ecre"_s).isEmpty());
    QCOMPARE(world.find(u"umbe"_s), QStringList {u"b"_s});
    QVERIFY(index.add(u"c"_s, 3'000'000, u"secret"_s)); // what was forgotten can be learned again
    QCOMPARE(world.find(u"ecre"_s), QStringList {u"c"_s});
    while (*index.tidy())
        ;
    QCOMPARE(world.find(u"secret"_s), QStringList {u"c"_s});
    QVERIFY(index.clear());
    QCOMPARE(index.entries(), 0);
    QVERIFY(world.find(u"number"_s).isEmpty() && words().isEmpty());
}

void IndexTest::keepsTextsWhenItMust()
{
    World world(Index::Text::Kept);
    Index &index = world.index();
    QVERIFY(index.set(u"a"_s, 1'000'000, u"first words"_s));
    QVERIFY(index.set(u"a"_s, 1'000'000, u"first words"_s));
    QCOMPARE(world.find(u"first"_s), QStringList {u"a"_s});
    QVERIFY(index.set(u"a"_s, 1'000'000, u"other words"_s));
    QVERIFY(world.find(u"first"_s).isEmpty());
    QCOMPARE(world.find(u"other"_s), QStringList {u"a"_s});
    QVERIFY(index.set(u"a"_s, 1'000'000, {}));
    QVERIFY(world.find(u"words"_s).isEmpty());
    QVERIFY(!index.has(u"a"_s));
}

void IndexTest::takesManyOfOneMoment()
{
    World world;
    Index &index = world.index();
    for (int i = 0; i < 2'000; ++i)
        QVERIFY(index.add(u"m%1"_s.arg(i), 1'700'000'000'000LL + i / 1'000, u"burst"_s));
    QCOMPARE(world.find(u"burst "_s, 5'000).size(), 2'000);
    QCOMPARE(world.find(u"burst "_s, 1), QStringList {u"m1999"_s});
    QVERIFY(index.remove(u"m7"_s, u"burst"_s));
    QVERIFY(index.add(u"again"_s, 1'700'000'000'000LL, u"burst"_s));
    QCOMPARE(world.find(u"burst "_s, 5'000).last(), u"m0"_s);
    QCOMPARE(world.find(u"burst "_s, 5'000).size(), 2'000);
}

void IndexTest::noTextReachesTheGrammar_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"\" OR \"a"_s, u"a\" OR rowid:*"_s, u"NEAR(a b, 2)"_s, u"words : a"_s, u"a AND NOT b"_s, u"^a"_s,
          u"a*b*"_s, u"{words} : a"_s, u"' ; DROP TABLE search_messages_entries; --"_s, u"-\"a OR"_s,
          u"((((((a"_s, u"~1234"_s, u"a\0b"_s, u"+"_s, u"🙂\" *"_s, QString(600, u'"'),
          QString(u"a\" "_s).repeated(300)})
        QTest::newRow(qPrintable(text.left(40))) << text;
}

void IndexTest::noTextReachesTheGrammar()
{
    QFETCH(QString, text);
    World world;
    QVERIFY(world.index().add(u"m"_s, 1'000'000, u"innocent"_s));
    for (const QString &query :
         QStringList {text, text + u'"', u'"' + text, u"-"_s + text, u"innocent "_s + text})
        QVERIFY(world.find(query).size() <= 1); // find() ends the test on any error of SQLite
    QCOMPARE(world.index().entries(), 1);
    QVERIFY(world.find(u"innocent -("_s).size() == 1);
}

void IndexTest::endsWhenANewerSearchBegins()
{
    World world;
    for (int i = 0; i < 5'000; ++i)
        QVERIFY(world.index().add(u"m%1"_s.arg(i), 1'700'000'000'000LL + i * 1'000, u"word"_s));
    Generations generations;
    const quint64 mine = generations.next();
    const Query query = Query::parse(u"word "_s);
    const Patience patience(world.database(), {60'000, &generations, mine});
    int looked = 0;
    const auto done
        = Finder(query, patience).find(world.index(), {10'000, newest}, [&](const QString &, Rank) {
              if (++looked == 10)
                  generations.next();
              return true;
          });
    QVERIFY(done && !*done);
    QCOMPARE(looked, 10);
    QVERIFY(patience.isOutdated());
    // Also inside a single step of SQLite.
    QVERIFY(!world.database().run(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_s));
}

QTEST_GUILESS_MAIN(IndexTest)
#include "tst_index.moc"
