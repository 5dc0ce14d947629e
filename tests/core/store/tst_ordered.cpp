// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows in an index's order: the database, rows laid over it and rows in memory give the same.
#include "core/events/overlay.h"
#include "core/store/sqlrows.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace waypost;
using namespace waypost::store;
using namespace Qt::StringLiterals;

namespace {
const QString byPlace = u"place, due, name"_s;

Table ticketsTable()
{
    return {u"tickets"_s, {{u"name"_s}, {u"place"_s}, {u"due"_s, ColumnType::Integer}}, false, {byPlace}};
}
} // namespace

class TestOrdered : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameEverywhere_data();
    void isTheSameEverywhere();
};

void TestOrdered::isTheSameEverywhere_data()
{
    QTest::addColumn<int>("below"); ///< rows written into the database
    QTest::addColumn<int>("above"); ///< and then laid over, some of them over others
    QTest::newRow("all in the database") << 200 << 0;
    QTest::newRow("all laid over") << 0 << 200;
    QTest::newRow("both") << 150 << 100;
    QTest::newRow("a few laid over") << 200 << 3;
}

void TestOrdered::isTheSameEverywhere()
{
    QFETCH(int, below);
    QFETCH(int, above);
    QTemporaryDir folder;
    const Table table = ticketsTable();
    const auto database = *Database::open({.path = folder.filePath(u"rows.sqlite"_s)});
    const auto rows = *SqlRows::open(*database, {table});
    Overlay over(rows.get());
    Overlay memory;
    std::mt19937 random(7);
    const auto below10 = [&random] { return qint64(random() % 10); };
    QVERIFY(database->begin());
    for (int i = 0; i < below + above; ++i) {
        const QString key = u"k%1"_s.arg(random() % 250);
        const Row row {u"name %1"_s.arg(below10()), below10() < 5 ? u"a"_s : u"b"_s, below10()};
        memory.save(table.name, key, row);
        if (i < below)
            rows->save(table.name, key, row);
        else
            over.save(table.name, key, row);
    }
    QVERIFY(database->commit());
    for (const QVariantList &values :
         {QVariantList {}, QVariantList {u"a"_s}, QVariantList {u"b"_s, qint64(3)}, QVariantList {u"none"_s}})
        for (const int most : {1, 7, 1'000})
            for (const int skip : {0, 5, 60}) {
                const QStringList expected = memory.inOrder(table, byPlace, values, most, skip);
                QCOMPARE(over.inOrder(table, byPlace, values, most, skip), expected);
                if (above == 0)
                    QCOMPARE(rows->inOrder(table, byPlace, values, most, skip), expected);
            }
    QVERIFY(memory.inOrder(table, byPlace, {}, 1'000).size() > 100);
    QVERIFY(rows->takeFailure());
}

QTEST_GUILESS_MAIN(TestOrdered)
#include "tst_ordered.moc"
