// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/playbook.h"
#include "core/replies/ranking.h"
#include "core/replies/variables.h"

#include <QElapsedTimer>
#include <QTest>

using namespace waypost;
using namespace waypost::replies;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 noon = 1'764'072'000'000; // 2025-11-25T12:00:00Z, a Tuesday

Values demoValues(const QString &language = {})
{
    Values values;
    values.texts = {{u"contact.name"_s, u"Ana Souza"_s},
                    {u"contact.first_name"_s, {}},
                    {u"agent.name"_s, u"Leo {{contact.name}}"_s},
                    {u"conversation.priority"_s, u"high"_s},
                    {u"contact.attribute.birthday"_s, u"1990-03-07"_s}};
    values.moments = {{u"date"_s, noon}, {u"conversation.closed_at"_s, 0}};
    values.openPrefixes = {u"contact.attribute."_s};
    values.language = language;
    return values;
}
} // namespace

class TestVariables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void renders_data();
    void renders();
    void reportsWhatItCantFill_data();
    void reportsWhatItCantFill();
    void datesFollowTheReader_data();
    void datesFollowTheReader();
    void limitsHold();
    void firstNames_data();
    void firstNames();
    void everyWordIsThereInEveryLanguage();
    void ranks_data();
    void ranks();
    void whatIsWrittenComesBeforeSlips();
    void ranksFiveThousand();
    void playbookHints_data();
    void playbookHints();
};

void TestVariables::renders_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Hello"_s << u"Hello"_s;
    QTest::newRow("value") << u"Hello {{contact.name}}!"_s << u"Hello Ana Souza!"_s;
    QTest::newRow("spaces") << u"{{ contact.name | friend }}"_s << u"Ana Souza"_s;
    QTest::newRow("fallback") << u"Hi {{contact.first_name|there}}"_s << u"Hi there"_s;
    QTest::newRow("empty fallback") << u"Hi{{contact.first_name|}}!"_s << u"Hi!"_s;
    QTest::newRow("attribute without a value") << u"{{contact.attribute.size|any}}"_s << u"any"_s;
    QTest::newRow("fallback with a bar") << u"{{contact.first_name|a|b}}"_s << u"a|b"_s;
    QTest::newRow("values are not read again") << u"{{agent.name}}"_s << u"Leo {{contact.name}}"_s;
    QTest::newRow("escaped") << u"\\{{contact.name}}"_s << u"{{contact.name}}"_s;
    QTest::newRow("not closed") << u"a {{contact.name b"_s << u"a {{contact.name b"_s;
    QTest::newRow("not on one line") << u"{{contact\n.name}}"_s << u"{{contact\n.name}}"_s;
    QTest::newRow("opened twice") << u"{{ {{contact.name}}"_s << u"{{ Ana Souza"_s;
    QTest::newRow("three braces") << u"{{{contact.name}}}"_s << u"{Ana Souza}"_s;
    QTest::newRow("single braces") << u"{contact.name}"_s << u"{contact.name}"_s;
    QTest::newRow("word") << u"{{t(hello)}}"_s << u"Hello"_s;
    QTest::newRow("word of a value") << u"{{t(conversation.priority)}}"_s << u"high"_s;
    QTest::newRow("side by side") << u"{{contact.name}}{{contact.name}}"_s << u"Ana SouzaAna Souza"_s;
}

void TestVariables::renders()
{
    QFETCH(QString, source);
    QFETCH(QString, text);
    const Rendered result = rendered(source, demoValues());
    QCOMPARE(result.text, text);
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(rendered(source, demoValues()).text, text);
}

void TestVariables::reportsWhatItCantFill_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("what");
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<int>("why");
    const auto row = [](const char *name, const QString &source, const QString &what, qsizetype start,
                        Unresolved why) { QTest::newRow(name) << source << what << start << int(why); };
    row("missing", u"Hi {{contact.first_name}}"_s, u"contact.first_name"_s, 3, Unresolved::Missing);
    row("unknown", u"{{contact.nam}}"_s, u"contact.nam"_s, 0, Unresolved::Unknown);
    row("unknown although there is a fallback", u"{{contact.nam|x}}"_s, u"contact.nam"_s, 0,
        Unresolved::Unknown);
    row("attribute", u"{{contact.attribute.size}}"_s, u"contact.attribute.size"_s, 0, Unresolved::Missing);
    row("malformed", u"a {{Contact Name}}"_s, u"Contact Name"_s, 2, Unresolved::Malformed);
    row("empty", u"{{}}"_s, QString(), 0, Unresolved::Malformed);
    row("never closed yet", u"{{dt(conversation.closed_at)}}"_s, u"dt(conversation.closed_at)"_s, 0,
        Unresolved::Missing);
    row("no such style", u"{{dt(date, roman)}}"_s, u"dt(date, roman)"_s, 0, Unresolved::Unknown);
    row("no date", u"{{dt(contact.name)}}"_s, u"dt(contact.name)"_s, 0, Unresolved::Missing);
    row("no such word", u"{{t(abracadabra)}}"_s, u"t(abracadabra)"_s, 0, Unresolved::Unknown);
    row("call of nothing", u"{{dt()}}"_s, u"dt()"_s, 0, Unresolved::Malformed);
}

void TestVariables::reportsWhatItCantFill()
{
    QFETCH(QString, source);
    QFETCH(QString, what);
    QFETCH(qsizetype, start);
    QFETCH(int, why);
    const Rendered result = rendered(source, demoValues());
    QCOMPARE(result.text, source); // never silently empty
    QCOMPARE(result.problems.size(), 1);
    QCOMPARE(result.problems[0].what, what);
    QCOMPARE(result.problems[0].start, start);
    QCOMPARE(result.problems[0].at, start);
    QCOMPARE(result.problems[0].length, source.size() - start);
    QCOMPARE(int(result.problems[0].why), why);
}

void TestVariables::datesFollowTheReader_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"en-US"_s << QString() << u"{{date}}"_s << u"11/25/25"_s;
    QTest::newRow("German") << u"de-DE"_s << QString() << u"{{date}}"_s << u"25.11.25"_s;
    QTest::newRow("weekday") << u"fr-FR"_s << QString() << u"{{dt(date, weekday)}}"_s << u"mardi"_s;
    QTest::newRow("long") << u"es-ES"_s << QString() << u"{{dt(date, long)}}"_s
                          << u"martes, 25 de noviembre de 2025"_s;
    QTest::newRow("another day there")
        << u"de-DE"_s << u"Pacific/Kiritimati"_s << u"{{date}}"_s << u"26.11.25"_s;
    QTest::newRow("time zone") << u"de-DE"_s << u"Europe/Berlin"_s << u"{{time}}"_s << u"13:00"_s;
    QTest::newRow("no such zone") << u"de-DE"_s << u"Mars/Base"_s << u"{{time}}"_s << u"12:00"_s;
    QTest::newRow("attribute") << u"de-DE"_s << u"Pacific/Honolulu"_s
                               << u"{{dt(contact.attribute.birthday)}}"_s << u"07.03.90"_s;
    QTest::newRow("word") << u"pt-BR"_s << QString() << u"{{t(hello)}}, {{t(conversation.priority)}}"_s
                          << u"Olá, alta"_s;
    QTest::newRow("word of no language") << u"xx"_s << QString() << u"{{t(hello)}}"_s << u"Hello"_s;
}

void TestVariables::datesFollowTheReader()
{
    QFETCH(QString, language);
    QFETCH(QString, zone);
    QFETCH(QString, source);
    QFETCH(QString, text);
    Values values = demoValues(language);
    values.timeZone = zone;
    const Rendered result = rendered(source, values);
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.text, text);
}

void TestVariables::limitsHold()
{
    const QString many = QString(u"{{contact.name}}"_s).repeated(mostVariables + 1);
    QCOMPARE(rendered(many, demoValues()).problems.size(), 1);
    QCOMPARE(rendered(many, demoValues()).problems[0].why, Unresolved::TooMany);
    Values values = demoValues();
    values.texts["contact.name"_L1] = QString(5'000, u'x');
    QCOMPARE(rendered(u"{{contact.name}}"_s, values).text.size(), longestValueShown);
    values.texts["contact.name"_L1] = u"a\nb\0c"_s;
    QVERIFY(!rendered(u"{{contact.name}}"_s, values).text.contains(u'\n'));
    const QString longVariable = u"{{contact.name|"_s + QString(longestVariable, u'x') + u"}}"_s;
    QCOMPARE(rendered(longVariable, demoValues()).text, longVariable);
    const QString braces(200'000, u'{'); // linear, or this never ends
    QCOMPARE(rendered(braces, demoValues()).text, braces);
}

void TestVariables::firstNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("first");
    QTest::newRow("two words") << u"Ana Souza"_s << u"Ana"_s;
    QTest::newRow("comma") << u"Souza, Ana"_s << u"Ana"_s;
    QTest::newRow("title") << u"Dr. Ana Souza"_s << u"Ana"_s;
    QTest::newRow("one word") << u"Ana"_s << u"Ana"_s;
    QTest::newRow("Japanese") << u"山田太郎"_s << u"山田太郎"_s;
    QTest::newRow("Arabic") << u"محمد علي"_s << u"محمد"_s;
    QTest::newRow("number") << u"+49 151"_s << QString();
    QTest::newRow("nothing") << u"  "_s << QString();
}

void TestVariables::firstNames()
{
    QFETCH(QString, name);
    QFETCH(QString, first);
    QCOMPARE(firstNameOf(name), first);
}

void TestVariables::everyWordIsThereInEveryLanguage()
{
    for (const QString &word : localWords())
        for (const auto *language : {"en", "es", "pt-BR", "hi", "id", "ar", "de", "fr"})
            QVERIFY2(!localWord(word, QString::fromLatin1(language)).isEmpty(), qPrintable(word));
}

void TestVariables::ranks_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("exact shortcut first") << u"ref"_s << QStringList {u"b"_s, u"a"_s};
    QTest::newRow("most used without a query") << QString() << QStringList {u"c"_s, u"a"_s, u"b"_s, u"d"_s};
    QTest::newRow("letters in order") << u"rfnd"_s << QStringList {u"a"_s};
    QTest::newRow("title word") << u"hours"_s << QStringList {u"c"_s};
    QTest::newRow("keyword") << u"money"_s << QStringList {u"a"_s};
    QTest::newRow("body") << u"bonjour"_s << QStringList {u"d"_s};
    QTest::newRow("diacritics and case") << u"CAFE"_s << QStringList {u"d"_s};
    QTest::newRow("two words") << u"open hours"_s << QStringList {u"c"_s};
    QTest::newRow("one word is not there") << u"open zebra"_s << QStringList {};
    QTest::newRow("other script") << u"مرح"_s << QStringList {u"d"_s};
    QTest::newRow("two letters changed places") << u"refudn"_s << QStringList {u"a"_s};
    QTest::newRow("a letter too many, of a beginning") << u"openn"_s << QStringList {u"c"_s};
    QTest::newRow("two slips in a long word") << u"refrnece"_s << QStringList {u"b"_s};
    QTest::newRow("two slips in a short one") << u"muney bakc"_s << QStringList {u"a"_s};
    QTest::newRow("too many slips") << u"mueny"_s.chopped(1) + u"q"_s << QStringList {};
    QTest::newRow("the first letter") << u"tefund"_s << QStringList {};
    QTest::newRow("too short for one") << u"rwf"_s << QStringList {};
}

void TestVariables::ranks()
{
    QFETCH(QString, query);
    QFETCH(QStringList, ids);
    const Ranking ranking(
        {{u"a"_s, u"refund"_s, u"Refund is on its way"_s, u"money, back"_s, u"You get it back"_s, 5},
         {u"b"_s, u"ref"_s, u"Reference number"_s, {}, u"Your number"_s, 1},
         {u"c"_s, u"hrs"_s, u"Opening hours"_s, {}, u"We are there from 9"_s, 9},
         {u"d"_s, u"café"_s, u"Menu مرحبا"_s, {}, u"Bonjour à tous"_s, 0}});
    QCOMPARE(ranking.find(query), ids);
}

void TestVariables::whatIsWrittenComesBeforeSlips()
{
    const Ranking ranking({{u"near"_s, u"hoors"_s, u"Hoors hoors"_s, {}, {}, 99},
                           {u"there"_s, {}, u"Bank details"_s, {}, u"Opening hours"_s, 0}});
    QCOMPARE(ranking.find(u"hours"_s), (QList<QString> {u"there"_s, u"near"_s}));
}

void TestVariables::ranksFiveThousand()
{
    QList<Findable> things;
    for (int i = 0; i < 5'000; ++i)
        things << Findable {QString::number(i),
                            u"shortcut%1"_s.arg(i),
                            u"Title of number %1"_s.arg(i),
                            {},
                            u"A body with words about parcels, refunds and opening hours. "_s.repeated(5),
                            i};
    const Ranking ranking(things);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ranking.find(u"short4999"_s).value(0), u"4999"_s);
    QCOMPARE(ranking.find(u"opening parcels"_s).size(), 50);
    qInfo("two searches over 5,000: %.1f ms", double(timer.nsecsElapsed()) / 1e6);
}

void TestVariables::playbookHints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("starts");
    QTest::newRow("nothing") << u"All is well."_s << QList<qsizetype> {};
    QTest::newRow("avoid") << u"We have a Problem here"_s << QList<qsizetype> {10};
    QTest::newRow("only whole words") << u"Problematic problems"_s << QList<qsizetype> {};
    QTest::newRow("phrase") << u"please, calm down now"_s << QList<qsizetype> {8};
    QTest::newRow("shouting") << u"Hi. READ THE MANUAL now"_s << QList<qsizetype> {4};
    QTest::newRow("one acronym") << u"The IBAN and BIC"_s << QList<qsizetype> {};
    QTest::newRow("marks") << u"What???"_s << QList<qsizetype> {4};
    QTest::newRow("in order") << u"Why??? A problem"_s << QList<qsizetype> {3, 9};
}

void TestVariables::playbookHints()
{
    QFETCH(QString, text);
    QFETCH(QList<qsizetype>, starts);
    Playbook playbook;
    playbook.avoid = uR"([{"word":"problem","instead":"question"},{"word":"calm down"},{"word":""}])"_s;
    QList<qsizetype> found;
    for (const Hint &hint : check(text, playbook))
        found << hint.start;
    QCOMPARE(found, starts);
}

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
