// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which words are looked at, what this computer's dictionaries say of them, and whose language a customer
// writes. Languages whose dictionary is not installed are left out, English is needed.
#include "core/spelling/languageguess.h"
#include "core/spelling/speller.h"
#include "core/spelling/words.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {
using namespace waypost;
using namespace waypost::spelling;
using namespace Qt::StringLiterals;

QStringList checked(const QString &line)
{
    QStringList words;
    for (const WordRange &range : wordsToCheck(line))
        words << line.mid(range.start, range.length);
    return words;
}

KnownLanguage language(const QString &name, const QStringList &words)
{
    return {name, [words](const QString &word) { return words.contains(word.toLower()); }};
}
} // namespace

class TestSpelling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proseIsChecked_data();
    void proseIsChecked();
    void languageIsGuessed_data();
    void languageIsGuessed();
    void customersLanguagesAreTold_data();
    void customersLanguagesAreTold();
    void wrongWordsAreFoundAndMended();
    void learnedWordsStay();
    void brokenDictionaryIsSaid();
    void oneDictionaryForEachLanguage();
};

void TestSpelling::proseIsChecked_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QString &line, const QStringList &words) {
        QTest::newRow(qPrintable(line)) << line << words;
    };
    row(u"Don't wory, it's fine"_s, {u"Don't"_s, u"wory"_s, u"it's"_s, u"fine"_s});
    row(u"*bold* _italic_ ~gone~"_s, {u"bold"_s, u"italic"_s, u"gone"_s});
    row(u"see https://exmaple.com/abc?x=y now"_s, {u"see"_s, u"now"_s});
    row(u"write to anna.m@exmaple.co.uk or www.exmaple.com"_s, {u"write"_s, u"to"_s, u"or"_s});
    row(u"order A1234 of 12kg x"_s, {u"order"_s, u"of"_s});
    row(u"Hi {{frist_name}} `cod e` ok"_s, {u"Hi"_s, u"ok"_s});
    row(u"@Meii :smlie: /greeet well-known"_s, {u"well-known"_s});
    row(u"👍🏽❤️ مرحبا 你好 नमस्ते"_s, {u"مرحبا"_s, u"नमस्ते"_s});
}

void TestSpelling::proseIsChecked()
{
    QFETCH(QString, line);
    QTEST(checked(line), "words");
}

void TestSpelling::languageIsGuessed_data()
{
    QTest::addColumn<QStringList>("messages");
    QTest::addColumn<QString>("guess");
    QTest::newRow("nothing") << QStringList() << QString();
    QTest::newRow("too little") << QStringList {u"hola"_s} << QString();
    QTest::newRow("most words") << QStringList {u"hola donde esta"_s, u"mi pedido the"_s} << u"es_ES"_s;
    QTest::newRow("tie: the first") << QStringList {u"no no no no"_s} << u"en_US"_s;
    QTest::newRow("nobody knows") << QStringList {u"qwe rty uio pas"_s} << QString();
    QTest::newRow("script of most") << QStringList {u"مرحبا مرحبا مرحبا مرحبا ok"_s} << u"ar"_s;
    QTest::newRow("no dictionary of the script") << QStringList {u"привет мой милый друг"_s} << QString();
}

void TestSpelling::languageIsGuessed()
{
    QFETCH(QStringList, messages);
    const QList<KnownLanguage> languages {
        language(u"en_US"_s, {u"no"_s, u"the"_s, u"where"_s}),
        language(u"es_ES"_s, {u"no"_s, u"hola"_s, u"donde"_s, u"esta"_s, u"mi"_s, u"pedido"_s}),
        language(u"ar"_s, {u"مرحبا"_s})};
    QTEST(guessLanguage(messages, languages), "guess");
}

void TestSpelling::customersLanguagesAreTold_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"Hello, where is my order? I have been waiting for two weeks."_s << u"en"_s;
    QTest::newRow("es") << u"Hola, ¿dónde está mi pedido? Llevo dos semanas esperando."_s << u"es"_s;
    QTest::newRow("pt") << u"Olá, onde está o meu pedido? Estou esperando há duas semanas."_s << u"pt"_s;
    QTest::newRow("de") << u"Hallo, wo bleibt meine Bestellung? Ich warte schon seit zwei Wochen."_s
                        << u"de"_s;
    QTest::newRow("fr") << u"Bonjour, où est ma commande ? J'attends depuis deux semaines."_s << u"fr"_s;
    QTest::newRow("ar") << u"مرحبا أين طلبي أنا أنتظر منذ أسبوعين"_s << u"ar"_s;
    QTest::newRow("hi") << u"नमस्ते मेरा ऑर्डर कहाँ है मैं दो सप्ताह से इंतज़ार कर रहा हूँ"_s << u"hi"_s;
}

void TestSpelling::customersLanguagesAreTold()
{
    QFETCH(QString, message);
    QFETCH(QString, language);
    Speller speller({dictionaryFolders(), {}, u"en_US"_s});
    if (speller.languages().filter(language).isEmpty())
        QSKIP("no dictionary of that language here");
    std::optional<QString> guess;
    speller.guess(this, {message}, [&](const QString &name) { guess = name; });
    QTRY_VERIFY(guess.has_value());
    QCOMPARE(guess->left(2), language);
}

void TestSpelling::wrongWordsAreFoundAndMended()
{
    Speller speller({dictionaryFolders()});
    QVERIFY2(speller.languages().contains(u"en_US"_s), "install hunspell-en-us");
    std::optional<QSet<QString>> wrong;
    speller.check(this, u"en_US"_s, {u"recieve"_s, u"order"_s, u"don’t"_s, u"Привет"_s},
                  [&](const QSet<QString> &words) { wrong = words; });
    QTRY_VERIFY(wrong.has_value());
    QCOMPARE(*wrong, (QSet<QString> {u"recieve"_s, u"Привет"_s}));
    std::optional<QStringList> better;
    speller.suggest(this, u"en_US"_s, u"recieve"_s, [&](const QStringList &words) { better = words; });
    QTRY_VERIFY(better.has_value());
    QVERIFY(better->contains(u"receive"_s) && better->size() <= 6);
    wrong.reset();
    speller.check(this, u"xx_XX"_s, {u"recieve"_s}, [&](const QSet<QString> &words) { wrong = words; });
    QTRY_VERIFY(wrong.has_value());
    QVERIFY(wrong->isEmpty());
}

void TestSpelling::learnedWordsStay()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"words.txt"_s);
    const auto wrongIn = [this](Speller &speller) {
        std::optional<QSet<QString>> wrong;
        speller.check(this, u"en_US"_s, {u"Zorblax"_s, u"Quuxer"_s},
                      [&](const QSet<QString> &words) { wrong = words; });
        return QTest::qWaitFor([&] { return wrong.has_value(); }) ? *wrong : QSet<QString> {u"?"_s};
    };
    {
        Speller speller({dictionaryFolders(), file});
        QCOMPARE(wrongIn(speller).size(), 2);
        QSignalSpy changed(&speller, &Speller::changed);
        speller.learn(u"Zorblax"_s);
        speller.ignore(u"Quuxer"_s);
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(wrongIn(speller).isEmpty());
    }
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    Speller next({dictionaryFolders(), file});
    QCOMPARE(wrongIn(next), QSet<QString> {u"Quuxer"_s});
}

void TestSpelling::brokenDictionaryIsSaid()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"xx.aff"_s, u"xx.dic"_s, u"alone.aff"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SET NO-SUCH-SET\n");
    }
    const auto found = dictionariesIn({folder.path()});
    QCOMPARE(found.size(), 1);
    const auto loaded = Dictionary::load(found.first());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, u"dictionary_broken"_s);
    QVERIFY(!Dictionary::load({u"no"_s, folder.filePath(u"no"_s)}));
}

void TestSpelling::oneDictionaryForEachLanguage()
{
    const QList<DictionaryFiles> all {{u"de_AT"_s, {}}, {u"de_DE"_s, {}}, {u"es_AR"_s, {}}, {u"es_MX"_s, {}},
                                      {u"fr"_s, {}},    {u"fr_CA"_s, {}}, {u"fr_FR"_s, {}}};
    QStringList names;
    for (const DictionaryFiles &files : onePerLanguage(all, u"es_MX"_s))
        names << files.language;
    QCOMPARE(names, (QStringList {u"de_DE"_s, u"es_MX"_s, u"fr"_s}));
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
