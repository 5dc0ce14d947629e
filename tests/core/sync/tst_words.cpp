// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "minirelay.h"

#include "core/sync/cache.h"
#include "core/sync/localsearch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace waypost::sync;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 firstAt = 1'700'000'000'000;

/// A cache that hears rows frames made by hand.
class WordyCache {
public:
    WordyCache() { open(); }
    void open()
    {
        m_cache.reset();
        auto opened = Cache::open(m_folder.filePath(u"cache.sqlite"_s), tablesOf(features::allFeatures()));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        m_cache = *std::move(opened);
    }
    /// Customers 0…n-1 with a conversation each.
    void customers(int count)
    {
        wire::RowsFrame::Change people {u"contacts"_s, {u"name"_s, u"phone"_s, u"username"_s}, {}, {}};
        wire::RowsFrame::Change threads {
            u"conversations"_s, {u"contact"_s, u"status"_s, u"last_at"_s}, {}, {}};
        for (int i = 0; i < count; ++i) {
            people.rows << store::KeyedRow {
                u"p%1"_s.arg(i), m_seq + 1, {u"Person %1"_s.arg(i), u"+49 ••• ••%1"_s.arg(i + 10), u""_s}};
            threads.rows << store::KeyedRow {
                u"c%1"_s.arg(i), m_seq + 1, {u"p%1"_s.arg(i), u"open"_s, firstAt}};
        }
        take({people, threads});
    }
    [[nodiscard]] static Row message(int n, const QString &words, bool revoked = false)
    {
        const QString content
            = QString::fromUtf8(QJsonDocument(conversations::toJson(conversations::TextContent {words}))
                                    .toJson(QJsonDocument::Compact));
        return {u"c%1"_s.arg(n % 3), firstAt + n * 1'000LL, content, qint64(revoked ? 1 : 0)};
    }
    void messages(int first, int count, const QString &words)
    {
        auto change = emptyChange();
        for (int i = first; i < first + count; ++i)
            change.rows << store::KeyedRow {u"m%1"_s.arg(i), m_seq + 1, message(i, words)};
        take({change});
    }
    void say(int n, const QString &words, bool revoked = false)
    {
        auto change = emptyChange();
        change.rows << store::KeyedRow {u"m%1"_s.arg(n), m_seq + 1, message(n, words, revoked)};
        take({change});
    }
    void drop(int n)
    {
        auto change = emptyChange();
        change.gone << u"m%1"_s.arg(n);
        take({change});
    }
    void take(const QList<wire::RowsFrame::Change> &changes)
    {
        wire::RowsFrame frame;
        frame.after = m_seq;
        frame.upto = ++m_seq;
        frame.newest = m_seq;
        frame.changes = changes;
        ChangeSet set;
        const auto taken = m_cache->take(frame, set);
        if (!taken || *taken != Cache::Taken::Applied)
            qFatal("the frame was not taken");
    }
    /// Found over a second connection, as the desk does.
    [[nodiscard]] search::SearchPage find(const QString &text)
    {
        auto local = LocalSearch::open(m_cache->options(), m_cache->tables());
        if (!local)
            qFatal("%s", qPrintable(local.error().text));
        const auto page = (*local)->find({text, 200}, {});
        if (!page)
            qFatal("%s", qPrintable(page.error().text));
        return *page;
    }
    [[nodiscard]] QStringList ids(const QString &text)
    {
        QStringList ids;
        for (const search::SearchHit &hit : find(text).hits)
            ids << hit.id;
        return ids;
    }
    void settle()
    {
        while (m_cache->words().hasWork())
            if (const auto more = m_cache->words().step(5); !more)
                qFatal("%s", qPrintable(more.error().text));
    }
    [[nodiscard]] Cache &cache() { return *m_cache; }

private:
    [[nodiscard]] static wire::RowsFrame::Change emptyChange()
    {
        return {u"messages"_s, {u"conversation"_s, u"at"_s, u"content"_s, u"revoked_at"_s}, {}, {}};
    }
    QTemporaryDir m_folder;
    std::unique_ptr<Cache> m_cache;
    qint64 m_seq = 0;
};
} // namespace

/// The cache's words follow its rows.
class WordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void narrowsByOperators();
    void listsWithoutWords();
    void findsAndForgetsWithTheRows();
    void leavesWhatIsMuchToIdleSteps();
    void staysRightAcrossInterruptions();
};

void WordsTest::findsAndForgetsWithTheRows()
{
    WordyCache desk;
    desk.customers(3);
    desk.say(1, u"blue parcel"_s);
    desk.say(2, u"red parcel"_s);
    QCOMPARE(desk.ids(u"parcel"_s), QStringList({u"m2"_s, u"m1"_s}));
    const auto page = desk.find(u"blue"_s);
    QCOMPARE(page.hits.size(), 1);
    QCOMPARE(page.hits.first().conversation, u"c1"_s);
    QCOMPARE(page.hits.first().name, u"Person 1"_s);
    QCOMPARE(page.hits.first().marks, (QList<QPair<int, int>> {{0, 4}}));
    QCOMPARE(desk.ids(u"person 2"_s), QStringList {u"p2"_s});
    desk.say(1, u"green parcel"_s); // edited
    QVERIFY(desk.ids(u"blue"_s).isEmpty());
    QCOMPARE(desk.ids(u"green"_s), QStringList {u"m1"_s});
    desk.say(1, u"green parcel"_s, true); // taken back
    QVERIFY(desk.ids(u"green"_s).isEmpty());
    desk.drop(2);
    QVERIFY(desk.ids(u"parcel"_s).isEmpty());
    QCOMPARE(desk.cache().database().value(u"SELECT count(*) FROM search_messages_words"_s).toInt(), 0);
    desk.say(3, u"blue again"_s);
    QVERIFY(desk.cache().restart(u"another"_s));
    QVERIFY(desk.ids(u"blue"_s).isEmpty());
}

void WordsTest::leavesWhatIsMuchToIdleSteps()
{
    WordyCache desk;
    desk.customers(3);
    desk.settle();
    desk.messages(0, 1'000, u"bulk"_s);
    QCOMPARE(desk.ids(u"bulk"_s).size(), SearchBook::newAtOnce);
    QVERIFY(desk.find(u"bulk"_s).building);
    desk.say(2'000, u"news"_s); // is found at once all the same
    QCOMPARE(desk.ids(u"news"_s), QStringList {u"m2000"_s});
    QVERIFY(*desk.cache().words().step(0));
    desk.open(); // where it was is durable
    QVERIFY(desk.find(u"bulk"_s).building);
    desk.settle();
    QVERIFY(!desk.find(u"bulk"_s).building);
    QCOMPARE(desk.cache().database().value(u"SELECT count(*) FROM search_messages_entries"_s).toInt(), 1'001);
    desk.drop(2'000); // the next new row gets its number
    desk.messages(3'000, 1, u"news"_s);
    desk.settle();
    QCOMPARE(desk.ids(u"news"_s), QStringList {u"m3000"_s});
}

/// Random frames, idle steps and restarts in any order: in the end every text is found, and nothing else.
void WordsTest::staysRightAcrossInterruptions()
{
    const QStringList vocabulary {u"alpha"_s, u"beta"_s, u"gamma"_s, u"订单号"_s, u"मेरा"_s, u"طلبية"_s};
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        WordyCache desk;
        desk.customers(3);
        QHash<int, QString> texts;
        for (int i = 0; i < 60; ++i) {
            const int n = int(random.bounded(300U));
            const QString &word = vocabulary[int(random.bounded(quint32(vocabulary.size())))];
            switch (random.bounded(6U)) {
            case 0:
                desk.messages(n, 150, word);
                for (int each = n; each < n + 150; ++each)
                    texts[each] = word;
                break;
            case 1:
                desk.drop(n);
                texts.remove(n);
                break;
            case 2:
                QVERIFY(desk.cache().words().step(0));
                break;
            case 3:
                desk.open();
                break;
            default:
                desk.say(n, word);
                texts[n] = word;
            }
        }
        desk.settle();
        for (const QString &word : vocabulary) {
            QStringList wanted;
            for (auto it = texts.cbegin(); it != texts.cend(); ++it)
                if (*it == word)
                    wanted << u"m%1"_s.arg(it.key());
            QStringList found = desk.ids(word + u' ');
            wanted.sort();
            found.sort();
            QCOMPARE(found.size(), std::min<qsizetype>(wanted.size(), 200));
            if (wanted.size() <= 200)
                QCOMPARE(found, wanted);
        }
        QCOMPARE(desk.cache().database().value(u"SELECT count(*) FROM search_messages_entries"_s).toInt(),
                 int(texts.size()));
    }
}

void WordsTest::narrowsByOperators()
{
    WordyCache cache;
    cache.customers(3);
    cache.messages(0, 9, u"blue parcel"_s);
    cache.settle();
    QCOMPARE(cache.ids(u"blue contact:\"Person 1\""_s), QStringList({u"m7"_s, u"m4"_s, u"m1"_s}));
    QCOMPARE(cache.ids(u"blue -contact:\"Person 1\" before:2000-01-01"_s), QStringList {});
    QCOMPARE(cache.ids(u"parcel in:notes"_s), QStringList {});
    QCOMPARE(cache.ids(u"(parcel contact:\"Person 0\") OR (blue contact:\"Person 2\")"_s),
             QStringList({u"m8"_s, u"m6"_s, u"m5"_s, u"m3"_s, u"m2"_s, u"m0"_s}));
}

void WordsTest::listsWithoutWords()
{
    WordyCache cache;
    cache.customers(3);
    cache.messages(0, 6, u"blue parcel"_s);
    cache.say(6, u"red parcel"_s);
    cache.settle();
    QCOMPARE(cache.ids(u"in:messages contact:\"Person 0\""_s), QStringList({u"m6"_s, u"m3"_s, u"m0"_s}));
    QCOMPARE(cache.ids(u"in:messages contact:\"Person 0\" -red"_s), QStringList({u"m3"_s, u"m0"_s}));
    QCOMPARE(cache.ids(u"in:contacts status:open"_s).size(), 3);
    QCOMPARE(cache.ids(u"-red"_s), QStringList {});
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
