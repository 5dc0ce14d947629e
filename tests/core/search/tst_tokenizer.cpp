// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query.h"
#include "core/search/snippet.h"

#include <QTest>

using namespace waypost;
using namespace waypost::search;
using namespace Qt::StringLiterals;

namespace {
/// Tokens one after the other with spaces, those at the same place with '|'.
QString tokensOf(const QByteArray &text)
{
    Tokenizer tokenizer;
    QString all;
    tokenizer.scan(text, [&all](const Token &token) {
        if (!all.isEmpty())
            all += token.beside ? u'|' : u' ';
        all += QString::fromUtf8(token.text);
        return true;
    });
    return all;
}

bool found(const QString &query, const QString &text, Depth depth = Depth::Words)
{
    Tokenizer tokenizer;
    return Query::parse(query).matches(tokenizer, text.toUtf8(), depth);
}

QString marked(const QString &query, const QString &text, Depth depth = Depth::Words)
{
    Tokenizer tokenizer;
    SearchHit hit;
    if (!excerpt(tokenizer, Query::parse(query), depth, text, hit))
        return {};
    for (auto mark = hit.marks.crbegin(); mark != hit.marks.crend(); ++mark) {
        hit.snippet.insert(mark->first + mark->second, u']');
        hit.snippet.insert(mark->first, u'[');
    }
    return hit.snippet;
}
} // namespace

/// What becomes of text, language by language, and what a person who types finds in it.
class TokenizerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tokens_data();
    void tokens();
    void finds_data();
    void finds();
    void marks_data();
    void marks();
    void composedAndDecomposedAreTheSame_data();
    void composedAndDecomposedAreTheSame();
    void offsetsCoverTheSource();
    void staysBoundedOnHostileText_data();
    void staysBoundedOnHostileText();
    void parsesAnythingToAQuery();
};

void TokenizerTest::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    const auto row = [](const char *name, const QString &text, const QString &tokens) {
        QTest::newRow(name) << text << tokens;
    };
    row("english", u"Where's my Order?"_s, u"where s my order"_s);
    row("german", u"Größe STRASSE Straße Müller"_s, u"grosse strasse strasse muller"_s);
    row("turkish", u"İstanbul ısı IĞDIR"_s, u"istanbul isi igdir"_s);
    row("polish, danish", u"Łódź smørrebrød"_s, u"lodz smorrebrod"_s);
    row("greek", u"Παραγγελία ΟΔΟΣ"_s, u"παραγγελια οδοσ"_s);
    row("cyrillic", u"Ёлка Йод"_s, u"елка иод"_s);
    row("hindi", u"मेरा ऑर्डर कहाँ है"_s, u"मेरा ऑर्डर कहाँ है"_s);
    row("hindi nukta", u"ज़रूरी"_s, u"जरूरी"_s);
    row("hindi digits", u"१०२९"_s, u"1029"_s);
    row("tamil", u"கொடு"_s, QString(u"கொடு"_s).normalized(QString::NormalizationForm_D));
    row("telugu", u"ఆర్డర్ ఎక్కడ"_s, u"ఆర్డర్ ఎక్కడ"_s.normalized(QString::NormalizationForm_D));
    row("arabic", u"أَيْنَ الطَّلَبِيَّةُ"_s, u"اين الطلبيه"_s);
    row("arabic tatweel, maksura", u"مرحبـــا إلى"_s, u"مرحبا الي"_s);
    row("arabic presentation forms", u"\uFEFB"_s, u"لا"_s);
    row("persian", u"کتاب می‌خواهم ۱۲"_s, u"كتاب ميخواهم 12"_s);
    row("hebrew points", u"שָׁלוֹם"_s, u"שלום"_s);
    row("chinese", u"我的订单在哪"_s, u"我的 的订 订单 单在 在哪 哪"_s);
    row("one chinese character", u"好"_s, u"好"_s);
    row("chinese with latin", u"订单ABC号"_s, u"订单 单 abc 号"_s);
    row("japanese", u"ありがとー"_s, u"あり りか\u3099 か\u3099と とー ー"_s);
    row("half width kana", u"ｶﾞｽ"_s, u"カ\u3099ス ス"_s);
    row("full width", u"ＡＢＣ１２３"_s, u"abc123|123|"_s.chopped(5));
    row("thai", u"ขอบ"_s, u"ขอ อบ บ"_s);
    row("emoji", u"ok 👍🏽 👨‍👩‍👧 ❤️"_s, u"ok 👍 👨 👩 👧 ❤"_s);
    row("flag", u"🇩🇪"_s, u"🇩 🇪"_s);
    row("id", u"A-1029/7"_s, u"a 1029 7|a10297|10297|~79201"_s);
    row("id in one word", u"ORD1029"_s, u"ord1029|1029|~9201"_s);
    row("phone", u"+4915112345678"_s, u"4915112345678|~8765432115194"_s);
    row("phone in parts", u"(030) 1234-567, ok"_s, u"030 1234 567|0301234567|~7654321030 ok"_s);
    row("small numbers", u"12 34"_s, u"12 34"_s);
    row("mail", u"Ana.Lopez@example.com"_s, u"ana lopez example com"_s);
    row("address", u"https://ex.am/p?q=1"_s, u"https ex am p q 1"_s);
    row("soft hyphen, joiner", u"Ver\u00ADsand a\u200Db"_s, u"versand ab"_s);
    row("nothing", u" .,;!? \t\n"_s, QString());
    QTest::newRow("invalid bytes") << u"ab"_s << u"ab"_s;
}

void TokenizerTest::tokens()
{
    QFETCH(QString, text);
    QFETCH(QString, tokens);
    QCOMPARE(tokensOf(text.toUtf8()), tokens);
}

void TokenizerTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("finds");
    const auto yes = [](const QString &query, const QString &text) {
        QTest::newRow(qPrintable(u"'%1' in '%2'"_s.arg(query, text))) << query << text << true;
    };
    const auto no = [](const QString &query, const QString &text) {
        QTest::newRow(qPrintable(u"no '%1' in '%2'"_s.arg(query, text))) << query << text << false;
    };
    yes(u"strasse"_s, u"Lange Straße 5"_s);
    yes(u"muller"_s, u"Herr Müller"_s);
    yes(u"Müll"_s, u"Herr Muller"_s);
    yes(u"where order"_s, u"order, where?"_s);
    no(u"where order"_s, u"only order"_s);
    yes(u"ord"_s, u"my order"_s); // still typing
    no(u"ord "_s, u"my order"_s); // done with the word
    no(u"\"ord\""_s, u"my order"_s);
    yes(u"\"my ord"_s, u"my order"_s);
    yes(u"\"my order\""_s, u"is my order here"_s);
    no(u"\"order my\""_s, u"is my order here"_s);
    yes(u"order -red "_s, u"order blue"_s);
    no(u"order -red "_s, u"order red"_s);
    no(u"-red "_s, u"blue"_s);
    no(u"o"_s, u"order"_s); // a single letter is no beginning
    yes(u"कहाँ"_s, u"मेरा ऑर्डर कहाँ है"_s);
    no(u"मीरो"_s, u"मेरा ऑर्डर"_s);
    no(u"ड"_s, u"मेरा ऑर्डर"_s);
    yes(u"订单"_s, u"我的订单在哪"_s);
    yes(u"订"_s, u"我的订单在哪"_s);
    yes(u"哪"_s, u"我的订单在哪"_s);
    no(u"单订"_s, u"我的订单在哪"_s);
    yes(u"的订单"_s, u"我的订单在哪"_s);
    no(u"我订单"_s, u"我的订单在哪"_s);
    yes(u"がとう"_s, u"ありがとうございます"_s);
    yes(u"ขอบ"_s, u"ขอบคุณ"_s);
    yes(u"주문"_s, u"제주문은"_s);
    yes(u"طلبيه"_s, u"طلبيّة"_s);
    yes(u"👩"_s, u"👨‍👩‍👧"_s);
    yes(u"👍"_s, u"👍🏿"_s);
    yes(u"A-1029/7"_s, u"about a1029/7"_s);
    yes(u"a10297"_s, u"about A-1029/7"_s);
    yes(u"A-1029"_s, u"about A-1029/7"_s);
    yes(u"0297"_s, u"about A-1029/7"_s);
    yes(u"5678"_s, u"call +4915112345678"_s);
    no(u"678"_s, u"call +4915112345678"_s); // three digits are too common
    yes(u"+49 1511 2345678"_s, u"+4915112345678"_s);
    yes(u"0151 12345678"_s, u"+4915112345678"_s);
    yes(u"01511 2345"_s, u"my number 01511 2345"_s);
    yes(u"ana.lopez@example.com"_s, u"ana.lopez@example.com"_s);
    yes(u"lopez"_s, u"ana.lopez@example.com"_s);
}

void TokenizerTest::finds()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(bool, finds);
    QCOMPARE(found(query, text), finds);
}

void TokenizerTest::marks_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    const auto row = [](const QString &query, const QString &text, const QString &result) {
        QTest::newRow(qPrintable(query)) << query << text << result;
    };
    row(u"muller"_s, u"für Müller, Köln"_s, u"für [Müller], Köln"_s);
    row(u"order my "_s, u"my\norder"_s, u"[my] [order]"_s);
    row(u"订单"_s, u"我的订单在哪"_s, u"我的[订单]在哪"_s);
    row(u"的订单"_s, u"👍我的订单"_s, u"👍我[的订单]"_s);
    row(u"5678"_s, u"call +4915112345678 now"_s, u"call +[4915112345678] now"_s);
    row(u"A-1029/7 "_s, u"id A-1029/7!"_s, u"id [A-1029/7]!"_s);
    row(u"मेरा "_s, u"यह मेरा है"_s, u"यह [मेरा] है"_s);
    row(u"end "_s, QString(100, u'x') + QString(u" y"_s).repeated(40) + u" end"_s,
        u"…"_s + QString(u" y"_s).repeated(15) + u" [end]"_s);
}

void TokenizerTest::marks()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QTEST(marked(query, text), "marked");
    QCOMPARE(marked(u"rde"_s, u"an order"_s, Depth::Inside), u"an [order]"_s);
}

void TokenizerTest::composedAndDecomposedAreTheSame_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"Größe Łódź Ёлка ΐ"_s, u"أإؤئة"_s, u"ज़ क़"_s, u"কো"_s, u"கொ"_s, u"ガぱ"_s,
                                u"한글 주문"_s, u"Việt"_s, u"กำ"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TokenizerTest::composedAndDecomposedAreTheSame()
{
    QFETCH(QString, text);
    const QString known = tokensOf(text.toUtf8());
    for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D,
                            QString::NormalizationForm_KC, QString::NormalizationForm_KD})
        QCOMPARE(tokensOf(text.normalized(form).toUtf8()), known);
}

void TokenizerTest::offsetsCoverTheSource()
{
    const QByteArray text = u"Ünï A-1 订单号 👍 मेरा"_s.toUtf8();
    Tokenizer tokenizer;
    QStringList covered;
    tokenizer.scan(text, [&](const Token &token) {
        covered << QString::fromUtf8(text.mid(token.begin, token.end - token.begin));
        return true;
    });
    QCOMPARE(covered.join(u'|'), u"Ünï|A|1|A-1|订单|单号|号|👍|मेरा"_s);
}

void TokenizerTest::staysBoundedOnHostileText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("marks") << u"a"_s.toUtf8() + QString(32'768, u'\u0301').toUtf8();
    QTest::newRow("vowel signs") << u"क"_s.toUtf8() + QString(32'768, u'\u093e').toUtf8();
    QTest::newRow("voicing") << u"か"_s.toUtf8() + QString(32'768, u'\u3099').toUtf8();
    QTest::newRow("marks alone") << QString(32'768, u'\u0e34').toUtf8();
    QTest::newRow("one word") << QByteArray(65'536, 'x');
    QTest::newRow("one number") << QByteArray(65'536, '7');
    QTest::newRow("parts") << QByteArray("a1-").repeated(20'000);
    QTest::newRow("numbers") << QByteArray("12 ").repeated(20'000);
    QTest::newRow("ligature") << QString(20'000, u'\ufdfa').toUtf8();
    QTest::newRow("invalid") << QByteArray("\xff\xc0\xaf\xed\xa0\x80\xf4\x90\x80\x80").repeated(5'000);
    QTest::newRow("cut short") << QByteArray("\xe8\xae");
    QTest::newRow("zeros") << QByteArray(65'536, '\0');
}

void TokenizerTest::staysBoundedOnHostileText()
{
    QFETCH(QByteArray, text);
    Tokenizer tokenizer;
    qsizetype tokens = 0;
    int last = 0;
    tokenizer.scan(text, [&](const Token &token) {
        ++tokens;
        constexpr qsizetype mostBytes = qsizetype(Tokenizer::mostCharacters) * 18 * 4;
        if (token.text.size() > mostBytes || token.text.isEmpty() || token.end > text.size()
            || token.begin >= token.end || token.end < last || !QString::fromUtf8(token.text).isValidUtf16())
            qFatal("a token beyond its bounds");
        last = token.begin;
        return true;
    });
    QVERIFY(tokens <= 2 * text.size());
    static_cast<void>(Query::parse(QString::fromUtf8(text)));
}

void TokenizerTest::parsesAnythingToAQuery()
{
    for (const QString &text : {u""_s, u" "_s, u"\""_s, u"\"\""_s, u"-"_s, u"--"_s, u"-\""_s, u"- a"_s,
                                u"*"_s, u"(((("_s, u"“x”"_s})
        static_cast<void>(Query::parse(text));
    QVERIFY(Query::parse(u"\"\" - -- ()"_s).isEmpty());
    QVERIFY(Query::parse(QString(u"a "_s).repeated(200)).terms().size() == 16);
    QVERIFY(Query::parse(u"blue A-1029/7"_s).exactly().isEmpty());
    QCOMPARE(Query::parse(u"A-1029/7"_s).exactly().size(), 1);
    QCOMPARE(Query::parse(u"10297"_s).exactly().size(), 2);
}

QTEST_GUILESS_MAIN(TokenizerTest)
#include "tst_tokenizer.moc"
