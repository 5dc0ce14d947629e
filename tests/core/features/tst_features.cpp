// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/features.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace waypost;
using namespace Qt::StringLiterals;

class TestFeatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreUsedOnce();
    void tablesMakeSense();
};

void TestFeatures::namesAreUsedOnce()
{
    QSet<QString> names;
    QSet<QString> types;
    qsizetype count = 0;
    for (const Feature &feature : features::allFeatures()) {
        QVERIFY2(!names.contains(feature.name), qPrintable(feature.name));
        names << feature.name;
        for (const QString &type : feature.commands + feature.intake)
            types << type;
        count += feature.commands.size() + feature.intake.size();
        QVERIFY(feature.decide || (feature.commands.isEmpty() && feature.intake.isEmpty()));
    }
    QCOMPARE(types.size(), count);
    QCOMPARE(names,
             (QSet<QString> {u"workspace"_s, u"channels"_s, u"contacts"_s, u"team"_s, u"conversations"_s,
                             u"templates"_s, u"savedviews"_s, u"replies"_s, u"calendars"_s, u"sla"_s,
                             u"routing"_s, u"feedback"_s}));
}

/// Names end up in SQL: they are checked here once, and the engines may trust them.
void TestFeatures::tablesMakeSense()
{
    static const QRegularExpression name(u"^[a-z][a-z_]*$"_s);
    QSet<QString> tables;
    for (const Table &table : tablesOf(features::allFeatures())) {
        QVERIFY(name.match(table.name).hasMatch());
        QVERIFY2(!tables.contains(table.name), qPrintable(table.name));
        tables << table.name;
        QSet<QString> columns {u"id"_s};
        for (const Column &column : table.columns) {
            QVERIFY(name.match(column.name).hasMatch());
            QVERIFY2(!columns.contains(column.name), qPrintable(column.name));
            columns << column.name;
        }
        for (const QString &index : table.indexes)
            for (const QString &column : index.split(u", "_s))
                QVERIFY2(columns.contains(column), qPrintable(QString(table.name + u'.' + column)));
    }
    QVERIFY(tables.size() >= 15);
}

QTEST_GUILESS_MAIN(TestFeatures)
#include "tst_features.moc"
