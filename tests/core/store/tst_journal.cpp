// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/core/store/engines.h"

using namespace waypost;
using namespace waypost::store;
using namespace Qt::StringLiterals;

namespace {
constexpr int eventCount = 5;

Events someEvents()
{
    Events events;
    for (int i = 1; i <= eventCount; ++i)
        events << Event {0,
                         u"thing.happened"_s,
                         u"thing-%1"_s.arg(i),
                         1'764'000'000'000 + i,
                         i % 2 ? u"agent"_s : QString(),
                         u"command-%1"_s.arg(i),
                         {{u"text"_s, u"Zoë 🙂 \uFFFD"_s},
                          {u"large"_s, (qint64(1) << 60) + i},
                          {u"none"_s, QJsonValue()}}};
    return events;
}

/// The value with one of its bits turned over; invalid when it has no such bit.
QVariant flipped(const QVariant &value, int bit)
{
    if (value.typeId() == QMetaType::LongLong)
        return bit < 63 ? QVariant(value.toLongLong() ^ (qint64(1) << bit)) : QVariant();
    QByteArray bytes = value.toByteArray();
    if (bit >= bytes.size() * 8)
        return {};
    bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}
} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::Engines::addRows(); }
    void initTestCase() { m_engines = std::make_unique<tests::Engines>(); }
    void init();
    void numbersAndKeeps();
    void continuesWhereItEnded();
    void forgetsWhatWasRolledBack();
    void seesEveryFlippedBit_data();
    void seesEveryFlippedBit();
    void seesTampering_data();
    void seesTampering();
    void erasedDataStillVerifies();
    void aDamagedEndIsNotBuiltOn();
    void keepsWhatNoEncodingCan();
    void verifiesPageByPage();
    void theSameFactsGiveDifferentHashes();

private:
    std::unique_ptr<tests::Engines> m_engines;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
    Events m_events;
};

void TestJournal::init()
{
    m_journal.reset();
    m_database.reset();
    m_engines->startAnew();
    m_database = tests::opened({.path = m_engines->path(), .syncFull = false});
    m_journal = *Journal::open(*m_database);
    m_events = someEvents();
    QVERIFY(m_journal->append(m_events));
}

void TestJournal::numbersAndKeeps()
{
    for (qsizetype i = 0; i < m_events.size(); ++i)
        QCOMPARE(m_events[i].seq, i + 1);
    Events read = m_journal->read(0, 100);
    QCOMPARE(read.size(), m_events.size());
    for (qsizetype i = 0; i < read.size(); ++i)
        QVERIFY2(read[i] == m_events[i], qPrintable(read[i].subject));
    QCOMPARE(m_journal->read(1, 2), m_events.mid(1, 2));
    QVERIFY(m_journal->read(eventCount, 5).isEmpty());
    const auto verdict = Journal::verify(*m_database);
    QVERIFY2(verdict.intact, qPrintable(verdict.reason));
    QCOMPARE(verdict.events, eventCount);
    QCOMPARE(verdict.erased, 0);
    QCOMPARE(verdict.head, m_journal->lastHash());
}

void TestJournal::continuesWhereItEnded()
{
    m_journal = *Journal::open(*m_database);
    QCOMPARE(m_journal->lastSeq(), eventCount);
    Events more = someEvents();
    QVERIFY(m_journal->append(more));
    QCOMPARE(more.first().seq, eventCount + 1);
    const auto verdict = Journal::verify(*m_database);
    QVERIFY(verdict.intact);
    QCOMPARE(verdict.events, 2 * eventCount);
}

void TestJournal::forgetsWhatWasRolledBack()
{
    const QByteArray head = m_journal->lastHash();
    QVERIFY(m_database->begin());
    Events lost = someEvents();
    QVERIFY(m_journal->append(lost));
    m_database->rollback();
    QVERIFY(m_journal->reload());
    QCOMPARE(m_journal->lastSeq(), eventCount);
    QCOMPARE(m_journal->lastHash(), head);
    Events kept = someEvents();
    QVERIFY(m_journal->append(kept));
    QVERIFY(Journal::verify(*m_database).intact);
}

void TestJournal::seesEveryFlippedBit_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    for (const QString &column :
         {u"seq"_s, u"type"_s, u"subject"_s, u"at"_s, u"actor"_s, u"cause"_s, u"data_hash"_s, u"hash"_s})
        QTest::newRow(qPrintable(u"journal."_s + column)) << u"journal"_s << column;
    for (const QString &column : {u"seq"_s, u"salt"_s, u"data"_s})
        QTest::newRow(qPrintable(u"journal_data."_s + column)) << u"journal_data"_s << column;
}

void TestJournal::seesEveryFlippedBit()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    const bool number = column == "seq"_L1 || column == "at"_L1;
    const bool text = !number && table == "journal"_L1 && !column.endsWith("hash"_L1);
    const QString read = u"SELECT %1 FROM %2 WHERE seq = ?"_s.arg(column, table);
    const QString write
        = u"UPDATE %2 SET %1 = %3 WHERE seq = ?"_s.arg(column, table, text ? u"CAST(? AS TEXT)"_s : u"?"_s);
    int tried = 0;
    for (const int seq : {1, 3, eventCount}) {
        const QVariant kept = m_database->value(read, {seq});
        const QVariant original = text ? kept.toString().toUtf8() : kept;
        QVERIFY(original.isValid());
        for (int bit = 0; flipped(original, bit).isValid(); ++bit) {
            QVERIFY(m_database->begin());
            if (m_database->run(
                    write, {flipped(original, bit), seq})) { // a number that is taken is refused by itself
                const auto verdict = Journal::verify(*m_database);
                QVERIFY2(!verdict.intact, qPrintable(u"bit %1 of event %2"_s.arg(bit).arg(seq)));
                QVERIFY(column == "seq"_L1 || verdict.firstBad == seq);
                QVERIFY(!verdict.reason.isEmpty());
                ++tried;
            }
            m_database->rollback();
        }
    }
    QVERIFY(tried >= 40);
    QVERIFY(Journal::verify(*m_database).intact);
}

void TestJournal::seesTampering_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("firstBad");
    QTest::newRow("an event taken out") << QStringList {u"DELETE FROM journal WHERE seq = 3"_s} << 4;
    QTest::newRow("the first taken out") << QStringList {u"DELETE FROM journal WHERE seq = 1"_s} << 2;
    QTest::newRow("taken out and renumbered")
        << QStringList {u"DELETE FROM journal WHERE seq = 3"_s, u"DELETE FROM journal_data WHERE seq = 3"_s,
                        u"UPDATE journal SET seq = seq - 1 WHERE seq > 3"_s,
                        u"UPDATE journal_data SET seq = seq - 1 WHERE seq > 3"_s}
        << 3;
    QTest::newRow("two change places") << QStringList {u"UPDATE journal SET seq = 99 WHERE seq = 2"_s,
                                                       u"UPDATE journal SET seq = 2 WHERE seq = 3"_s,
                                                       u"UPDATE journal SET seq = 3 WHERE seq = 99"_s}
                                       << 2;
    QTest::newRow("data of another event")
        << QStringList {u"UPDATE journal_data SET data = (SELECT data FROM journal_data WHERE seq = 1) WHERE seq = 2"_s}
        << 2;
    QTest::newRow("one made up at the end")
        << QStringList {u"INSERT INTO journal SELECT 6, type, subject, at, actor, cause, data_hash, hash FROM journal WHERE seq = 5"_s}
        << 6;
    QTest::newRow("one cut off at the end, its data left")
        << QStringList {u"DELETE FROM journal WHERE seq = 5"_s} << 5;
}

void TestJournal::seesTampering()
{
    QFETCH(QStringList, statements);
    for (const QString &statement : statements)
        QVERIFY(m_database->run(statement));
    const auto verdict = Journal::verify(*m_database);
    QVERIFY(!verdict.intact);
    QTEST(int(verdict.firstBad), "firstBad");
}

void TestJournal::erasedDataStillVerifies()
{
    QVERIFY(m_database->run(u"DELETE FROM journal_data WHERE seq IN (2, 5)"_s));
    const auto reader = *Database::open({.path = m_database->path(), .readOnly = true});
    const auto verdict = Journal::verify(*reader);
    QVERIFY2(verdict.intact, qPrintable(verdict.reason));
    QCOMPARE(verdict.events, eventCount);
    QCOMPARE(verdict.erased, 2);
    QVERIFY(m_journal->read(1, 1).first().data.isEmpty());
    QCOMPARE(m_journal->read(1, 1).first().subject, m_events[1].subject);
    QVERIFY(Journal::open(*m_database));
}

void TestJournal::aDamagedEndIsNotBuiltOn()
{
    QVERIFY(m_database->run(u"UPDATE journal SET actor = 'somebody else' WHERE seq = 5"_s));
    const auto journal = Journal::open(*m_database);
    QVERIFY(!journal);
    QCOMPARE(journal.error().code, u"store_damaged"_s);
}

void TestJournal::keepsWhatNoEncodingCan()
{
    Events events {Event {0,
                          u"thing.happened"_s,
                          QString(QChar(0xd800)) + u"x",
                          1,
                          QString(QChar(u'\0')) + u"y"_s,
                          QString(),
                          {}}};
    QVERIFY(m_journal->append(events));
    const auto verdict = Journal::verify(*m_database);
    QVERIFY2(verdict.intact, qPrintable(verdict.reason));
    QCOMPARE(m_journal->read(eventCount, 1).first().actor, events.first().actor);
}

/// More than one page, and exactly as many as pages hold.
void TestJournal::verifiesPageByPage()
{
    while (m_journal->lastSeq() < 2'000) {
        QVERIFY(m_database->begin());
        Events more = someEvents();
        QVERIFY(m_journal->append(more));
        QVERIFY(m_database->commit());
    }
    QCOMPARE(m_journal->lastSeq(), 2'000);
    auto verdict = Journal::verify(*m_database);
    QVERIFY2(verdict.intact, qPrintable(verdict.reason));
    QCOMPARE(verdict.events, 2'000);
    QVERIFY(m_database->run(u"UPDATE journal SET at = at + 1 WHERE seq = 1001"_s));
    verdict = Journal::verify(*m_database);
    QVERIFY(!verdict.intact);
    QCOMPARE(verdict.firstBad, 1'001);
    QVERIFY(m_database->run(u"UPDATE journal SET at = at - 1 WHERE seq = 1001"_s));
    QVERIFY(m_database->run(u"DELETE FROM journal WHERE seq = 1000"_s));
    QCOMPARE(Journal::verify(*m_database).firstBad, 1'001);
    QVERIFY(m_database->run(u"DELETE FROM journal WHERE seq <= 1000"_s));
    QCOMPARE(Journal::verify(*m_database).firstBad, 1'001);
}

/// The salt keeps a short text from being guessed back out of its hash.
void TestJournal::theSameFactsGiveDifferentHashes()
{
    Events twice {m_events[0], m_events[0]};
    QVERIFY(m_journal->append(twice));
    QCOMPARE(m_database->value(u"SELECT count(DISTINCT data_hash) FROM journal WHERE seq > ?"_s, {eventCount})
                 .toInt(),
             2);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
