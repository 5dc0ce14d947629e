// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/csv.h"
#include "core/contacts/csvmapping.h"
#include "core/contacts/importing.h"
#include "tests/core/contacts/testbook.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace waypost;
using namespace waypost::contacts;
using namespace Qt::StringLiterals;

namespace {
/// In pieces of that size; 0: at once.
Result<QList<QStringList>> readAll(const QByteArray &bytes, qsizetype piece = 0)
{
    CsvReader reader;
    for (qsizetype at = 0; at<bytes.size(); at += piece> 0 ? piece : bytes.size())
        if (const auto fed = reader.feed(bytes.mid(at, piece > 0 ? piece : bytes.size())); !fed)
            return fed.error();
    if (const auto done = reader.finish(); !done)
        return done.error();
    return reader.takeRows();
}

using Attributes = QHash<QString, workspace::Attribute>;
const Attributes fields {
    {QStringLiteral("size"), {QStringLiteral("Shoe size"), QStringLiteral("number"), {}, 0}}};
} // namespace

class TestContactCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void encodings_data();
    void encodings();
    void limits();
    void linesAreSafeInASpreadsheet_data();
    void linesAreSafeInASpreadsheet();
    void headersAreUnderstood_data();
    void headersAreUnderstood();
    void badMappings();
    void aRowIsPlanned();
    void problemsAreToldPerCell();
    void importsTakeMergeAndRefuse();
    void theSameFileAgainTellsNothing();
    void anImportHasLimits();
    void realCustomers();
};

void TestContactCsv::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    const QList<QStringList> plain {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("comma") << QByteArray("a,b\r\n1,2\r\n") << plain;
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2") << plain;
    QTest::newRow("tab") << QByteArray("a\tb\r1\t2\r") << plain;
    QTest::newRow("empty lines") << QByteArray("\n\na,b\n,\n\n1,2\n") << plain;
    QTest::newRow("quotes") << QByteArray("\"a\nb\",\"say \"\"x\"\"\"\n1,\"2\"\n")
                            << QList<QStringList> {{u"a\nb"_s, u"say \"x\""_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("quote inside") << QByteArray("5\" pipe,b\n1,2\n")
                                  << QList<QStringList> {{u"5\" pipe"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("separator in quotes")
        << QByteArray("\"x;y;z\",b\n1,2\n") << QList<QStringList> {{u"x;y;z"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("last cell empty") << QByteArray("a,b\n1,\n")
                                     << QList<QStringList> {{u"a"_s, u"b"_s}, {u"1"_s, QString()}};
    QTest::newRow("nothing") << QByteArray() << QList<QStringList> {};
}

void TestContactCsv::rows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, rows);
    const auto whole = readAll(bytes);
    QVERIFY(whole);
    QCOMPARE(*whole, rows);
}

void TestContactCsv::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QString text = u"name,city\nJosé,Köln\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("Latin-1") << text.toLatin1() << u"Latin-1"_s;
    QStringEncoder little(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("UTF-16 LE") << QByteArray(little(text)) << u"UTF-16"_s;
    QStringEncoder big(QStringEncoder::Utf16BE);
    QTest::newRow("UTF-16 BE without mark") << QByteArray(big(text)) << u"UTF-16"_s;
}

void TestContactCsv::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    CsvReader reader;
    QVERIFY(reader.feed(bytes));
    QVERIFY(reader.finish());
    QCOMPARE(reader.encoding(), name);
    QCOMPARE(reader.takeRows(), (QList<QStringList> {{u"name"_s, u"city"_s}, {u"José"_s, u"Köln"_s}}));
    if (name != "Latin-1"_L1) { // what a first byte says is not enough for that one
        const auto pieces = readAll(bytes, 16);
        QVERIFY(pieces);
        QCOMPARE(pieces->size(), 2);
    }
}

void TestContactCsv::limits()
{
    QCOMPARE(readAll("a,\"b\n1,2\n").error().code, u"csv_unfinished"_s);
    QCOMPARE(readAll(QByteArray(40'000, 'x')).error().code, u"csv_too_large"_s);
    QCOMPARE(readAll(QByteArray(300, ',')).error().code, u"csv_too_large"_s);
    QVERIFY(readAll(QByteArray("a,b\n") + QByteArray(1'000'000, '\n')));
}

void TestContactCsv::linesAreSafeInASpreadsheet_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"Mira"_s << u"Mira"_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("number") << u"+491511000001"_s << u"'+491511000001"_s;
    QTest::newRow("minus") << u"-cmd"_s << u"'-cmd"_s;
    QTest::newRow("at") << u"@sum(a)"_s << u"'@sum(a)"_s;
    QTest::newRow("quotes") << u"a \"b\", c"_s << u"\"a \"\"b\"\", c\""_s;
}

void TestContactCsv::linesAreSafeInASpreadsheet()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QCOMPARE(csvLine({cell, u"x"_s}), written + u",x\r\n"_s);
    const auto back = readAll(csvLine({cell, u"x"_s}).toUtf8());
    QVERIFY(back);
    QCOMPARE(back->first().at(0).startsWith(u'\'') ? back->first().at(0).mid(1) : back->first().at(0), cell);
}

void TestContactCsv::headersAreUnderstood_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("targets");
    QTest::newRow("English") << QStringList {u"Customer ID"_s, u"First Name"_s,   u"Last Name"_s,
                                             u"E-Mail"_s,      u"Phone Number"_s, u"Opt-in"_s,
                                             u"City"_s,        u"Shoe size"_s}
                             << QStringList {u"key"_s,   u"first_name"_s,    u"last_name"_s,
                                             u"email"_s, u"phone"_s,         QString(),
                                             QString(),  u"attribute.size"_s};
    QTest::newRow("German") << QStringList {u"Kundennummer"_s, u"Vorname"_s, u"Nachname"_s, u"Handy"_s,
                                            u"Einwilligung"_s}
                            << QStringList {u"key"_s, u"first_name"_s, u"last_name"_s, u"phone"_s,
                                            u"consent.marketing"_s};
    QTest::newRow("Spanish") << QStringList {u"Nombre"_s, u"Teléfono"_s, u"Correo electrónico"_s}
                             << QStringList {u"name"_s, u"phone"_s, u"email"_s};
    QTest::newRow("Portuguese") << QStringList {u"NOME"_s, u"celular"_s, u"Observações"_s}
                                << QStringList {u"name"_s, u"phone"_s, u"about"_s};
    QTest::newRow("Arabic") << QStringList {u"الاسم"_s, u"رقم الهاتف"_s}
                            << QStringList {u"name"_s, u"phone"_s};
    QTest::newRow("Hindi") << QStringList {u"नाम"_s, u"मोबाइल"_s} << QStringList {u"name"_s, u"phone"_s};
    QTest::newRow("twice") << QStringList {u"phone"_s, u"mobile"_s} << QStringList {u"phone"_s, QString()};
}

void TestContactCsv::headersAreUnderstood()
{
    QFETCH(QStringList, header);
    QFETCH(QStringList, targets);
    if (QLatin1StringView(QTest::currentDataTag()) == "English"_L1)
        targets[5] = u"consent.marketing"_s;
    QCOMPARE(guessedMapping(header, fields), targets);
    QVERIFY(!whyBadMapping(targets, fields));
}

void TestContactCsv::badMappings()
{
    QVERIFY(whyBadMapping({u"name"_s}, fields));
    QVERIFY(whyBadMapping({u"phone"_s, u"phone"_s}, fields));
    QVERIFY(whyBadMapping({u"phone"_s, u"attribute.ghost"_s}, fields));
    QVERIFY(whyBadMapping({u"phone"_s, u"consent."_s}, fields));
    QVERIFY(!whyBadMapping({u"phone"_s, u"consent.sms.at"_s, QString()}, fields));
}

void TestContactCsv::aRowIsPlanned()
{
    const CsvMapping mapping {u"first_name"_s,          u"last_name"_s,         u"phone"_s,
                              u"attribute.size"_s,      u"consent.marketing"_s, u"consent.marketing.source"_s,
                              u"consent.marketing.at"_s};
    const auto planned
        = plannedRow({u"Ana"_s, u"Sá"_s, u"(11) 98765-4321"_s, u"38"_s, u"Sim"_s, u"shop"_s, u"2026-03-31"_s},
                     2, mapping, u"BR"_s, fields);
    QVERIFY(planned.problems.isEmpty());
    QCOMPARE(planned.row[u"phone"_s].toString(), u"+5511987654321"_s);
    QCOMPARE(planned.row[u"name"_s].toString(), u"Ana Sá"_s);
    QCOMPARE(planned.row[u"attributes"_s][u"size"_s].toString(), u"38"_s);
    const QJsonObject consent = planned.row[u"consents"_s][u"marketing"_s].toObject();
    QCOMPARE(consent[u"state"_s].toString(), u"given"_s);
    QVERIFY(consent[u"at"_s].toInteger() > 0);
    // As csvLine() wrote it for a spreadsheet.
    QCOMPARE(plannedRow({u"'+5511987654321"_s}, 2, {u"phone"_s}, {}, fields).row[u"phone"_s].toString(),
             u"+5511987654321"_s);
}

void TestContactCsv::problemsAreToldPerCell()
{
    const CsvMapping mapping {u"phone"_s, u"email"_s, u"attribute.size"_s, u"consent.sms.at"_s};
    const auto planned
        = plannedRow({u"abc"_s, u"nowhere"_s, u"large"_s, u"soon"_s}, 2, mapping, u"DE"_s, fields);
    QCOMPARE(planned.problems.size(), 4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(planned.problems[i].column, i);
        QVERIFY(!planned.problems[i].text.isEmpty());
    }
    const auto nobody = plannedRow({QString(), QString(), u"38"_s}, 3, mapping, u"DE"_s, fields);
    QCOMPARE(nobody.problems.size(), 1);
    QCOMPARE(nobody.problems.first().column, -1);
}

void TestContactCsv::importsTakeMergeAndRefuse()
{
    TestBook book;
    const QString known = book.meet({u"+551187654321"_s, {}, u"ana"_s, {}});
    const QJsonArray rows {
        QJsonObject {{u"row"_s, 2},
                     {u"phone"_s, u"+5511987654321"_s},
                     {u"name"_s, u"Ana Sá"_s},
                     {u"email"_s, u"ana@example.com"_s}},
        QJsonObject {{u"row"_s, 3},
                     {u"email"_s, u"new@example.com"_s},
                     {u"name"_s, u"Noah"_s},
                     {u"consents"_s, QJsonObject {{u"marketing"_s, QJsonObject {{u"state"_s, u"given"_s}}}}}},
        QJsonObject {{u"row"_s, 4}, {u"email"_s, u"new@example.com"_s}, {u"about"_s, u"twice in the file"_s}},
        QJsonObject {{u"row"_s, 5}, {u"email"_s, u"broken"_s}},
        QJsonObject {{u"row"_s, 6}, {u"name"_s, u"Nobody"_s}},
        QJsonObject {{u"row"_s, 7}, {u"email"_s, u"ana@example.com"_s}, {u"phone"_s, u"+491511000099"_s}},
    };
    QVERIFY(book.give(u"contact.import"_s, {}, {{u"run"_s, u"r1"_s}, {u"rows"_s, rows}}));
    const Event report = book.last.last();
    QCOMPARE(report.type, u"contact.imported"_s);
    const auto kept = loadAs<Import>(book.rows, u"imports"_s, report.cause);
    QCOMPARE(kept->taken, 1);
    QCOMPARE(kept->merged, 2);
    QCOMPARE(kept->run, u"r1"_s);
    const QJsonArray refused = QJsonDocument::fromJson(kept->refused.toUtf8()).array();
    QCOMPARE(refused.size(), 3);
    QCOMPARE(refused[0][u"row"_s].toInt(), 5);
    const Contact ana = book.contact(known);
    QCOMPARE(ana.phone, u"+551187654321"_s); // WhatsApp's form stays
    QCOMPARE(shownName(ana), u"Ana Sá"_s);
    QCOMPARE(ana.email, u"ana@example.com"_s);
    QCOMPARE(book.ids().size(), 2);
    for (const QString &id : book.ids())
        if (id != known) {
            QCOMPARE(book.contact(id).about, u"twice in the file"_s);
            QVERIFY(book.contact(id).consents.contains("unproven"_L1));
        }
}

void TestContactCsv::theSameFileAgainTellsNothing()
{
    TestBook book;
    const QJsonArray rows {
        QJsonObject {{u"row"_s, 2}, {u"key"_s, u"K1"_s}, {u"name"_s, u"Ana"_s}},
        QJsonObject {
            {u"row"_s, 3},
            {u"phone"_s, u"+491511000001"_s},
            {u"language"_s, u"de"_s},
            {u"consents"_s, QJsonObject {{u"marketing"_s, QJsonObject {{u"state"_s, u"refused"_s}}}}}}};
    for (const int same : {0, 2}) {
        QVERIFY(book.give(u"contact.import"_s, {}, {{u"rows"_s, rows}}));
        QCOMPARE(loadAs<Import>(book.rows, u"imports"_s, book.last.last().cause)->same, same);
        QCOMPARE(book.ids().size(), 2);
    }
    QCOMPARE(book.last.size(), 1); // the report alone
}

void TestContactCsv::anImportHasLimits()
{
    TestBook book;
    QJsonArray rows;
    for (int i = 0; i <= rowsOfImport; ++i)
        rows << QJsonObject {{u"key"_s, QString::number(i)}};
    QCOMPARE(book.give(u"contact.import"_s, {}, {{u"rows"_s, rows}}).error().code, u"bad_value"_s);
    QCOMPARE(book.give(u"contact.import"_s, {}, {}).error().code, u"bad_value"_s);
}

/// The 500 customers of the shared data, when they are there: to CSV, back, and in.
void TestContactCsv::realCustomers()
{
    QFile file(
        qEnvironmentVariable("WAYPOST_EXTRA_CUSTOMERS",
                             QStringLiteral(WAYPOST_SOURCE_DIR) + u"/../shared/data/retail/users.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared data is not here.");
    const QJsonObject users = QJsonDocument::fromJson(file.readAll()).object();
    QString csv = csvLine({u"Customer ID"_s, u"First name"_s, u"Last name"_s, u"Email"_s, u"City"_s});
    for (auto it = users.begin(); it != users.end(); ++it)
        csv += csvLine({it.key(), it->toObject()[u"name"_s][u"first_name"_s].toString(),
                        it->toObject()[u"name"_s][u"last_name"_s].toString(),
                        it->toObject()[u"email"_s].toString(),
                        it->toObject()[u"address"_s][u"city"_s].toString()});
    const auto rows = readAll(csv.toUtf8());
    QVERIFY(rows);
    QCOMPARE(rows->size(), users.size() + 1);
    const CsvMapping mapping = guessedMapping(rows->first(), {});
    QCOMPARE(mapping, (CsvMapping {u"key"_s, u"first_name"_s, u"last_name"_s, u"email"_s, QString()}));
    TestBook book;
    QJsonArray batch;
    for (qsizetype i = 1; i < rows->size(); ++i) {
        const auto planned = plannedRow(rows->at(i), i + 1, mapping, {}, {});
        QVERIFY(planned.problems.isEmpty());
        batch << planned.row;
        if (batch.size() == rowsOfImport || i + 1 == rows->size()) {
            QVERIFY(book.give(u"contact.import"_s, {}, {{u"rows"_s, batch}}));
            QCOMPARE(loadAs<Import>(book.rows, u"imports"_s, book.last.last().cause)->taken, batch.size());
            batch = {};
        }
    }
    QCOMPARE(book.ids().size(), users.size());
}

QTEST_GUILESS_MAIN(TestContactCsv)
#include "tst_contactcsv.moc"
