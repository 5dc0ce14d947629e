// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/avatar.h"
#include "ui/kit/bidi.h"
#include "ui/kit/emoji.h"
#include "ui/kit/fold.h"
#include "ui/kit/fonts.h"
#include "ui/kit/formatter.h"
#include "ui/kit/messagetext.h"
#include "ui/kit/timetext.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost::ui;

namespace {
QString tagOf(Marks marks)
{
    QString tag;
    for (const auto &[mark, letter] : {std::pair {Mark::Bold, 'b'},
                                       {Mark::Italic, 'i'},
                                       {Mark::Strike, 's'},
                                       {Mark::Mono, 'm'},
                                       {Mark::Link, 'l'}})
        if (marks.testFlag(mark))
            tag += QLatin1Char(letter);
    return tag;
}

/// Paragraphs by line, spans as {b:…}: what a table can compare.
QString written(const FormattedText &text)
{
    QStringList lines;
    for (const Paragraph &p : text) {
        QString line;
        if (p.kind == ParagraphKind::Quote)
            line = u"[quote]"_s;
        else if (p.kind == ParagraphKind::Bullet)
            line = u"[bullet]"_s;
        else if (p.kind == ParagraphKind::Number)
            line = u"[%1]"_s.arg(p.number);
        else if (p.kind == ParagraphKind::Code)
            line = u"[code]"_s;
        qsizetype at = 0;
        for (const Span &span : p.spans) {
            line += p.text.mid(at, span.start - at) + u'{' + tagOf(span.marks) + u':'
                + p.text.mid(span.start, span.length) + u'}';
            at = span.start + span.length;
        }
        lines << line + p.text.mid(at);
    }
    return lines.join(u'\n');
}

MessageText::Look plainLook()
{
    return {fontFor(TextRole::Body), Qt::black, Qt::darkGray, Qt::blue, Qt::lightGray};
}

constexpr qint64 Noon = 1'795'608'000'000; // Wednesday, 25 November 2026, 12:00 UTC
constexpr qint64 Day = 86'400'000;
} // namespace

class TestKitText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &source, const QString &expected) {
            QTest::newRow(name) << source << expected;
        };
        row("plain", u"hello"_s, u"hello"_s);
        row("empty", u""_s, u""_s);
        row("bold", u"a *b c* d"_s, u"a {b:b c} d"_s);
        row("italic", u"_x_"_s, u"{i:x}"_s);
        row("strike", u"~x~!"_s, u"{s:x}!"_s);
        row("mono", u"a ```b *c*``` d"_s, u"a {m:b *c*} d"_s);
        row("inline code", u"use `a_b_c` now"_s, u"use {m:a_b_c} now"_s);
        row("nested", u"*_x_*"_s, u"{bi:x}"_s);
        row("nested inside", u"*a _b_ c*"_s, u"{b:a }{bi:b}{b: c}"_s);
        row("three deep", u"*_~x~_*"_s, u"{bis:x}"_s);
        row("crossing", u"*a _b* c_"_s, u"{b:a _b} c_"_s);
        row("unclosed", u"*a b"_s, u"*a b"_s);
        row("unopened", u"a b*"_s, u"a b*"_s);
        row("space after opening", u"* a*b"_s, u"[bullet]a*b"_s);
        row("space before closing", u"x *a * b"_s, u"x *a * b"_s);
        row("multiplication", u"2*3*4 and 2 * 3"_s, u"2*3*4 and 2 * 3"_s);
        row("snake case", u"snake_case_name"_s, u"snake_case_name"_s);
        row("double underscore", u"a__b__c"_s, u"a__b__c"_s);
        row("empty pair", u"** __ ~~"_s, u"** __ ~~"_s);
        row("line end ends it", u"*a\nb*"_s, u"*a\nb*"_s);
        row("punctuation around", u"(*a*), \"_b_\""_s, u"({b:a}), \"{i:b}\""_s);
        row("first open wins", u"*a *b*"_s, u"{b:a *b}"_s);
        row("emoji edges", u"👍*ok*👍"_s, u"👍{b:ok}👍"_s);
        row("emoji inside", u"*👍🏽*"_s, u"{b:👍🏽}"_s);
        row("arabic", u"الطلب *يوم الخميس* شكرا"_s, u"الطلب {b:يوم الخميس} شكرا"_s);
        row("arabic intraword", u"ال*طلب*"_s, u"ال*طلب*"_s);
        row("devanagari", u"यह *रंग* है"_s, u"यह {b:रंग} है"_s);
        row("han has no spaces", u"这是*重要*的"_s, u"这是{b:重要}的"_s);
        row("kana", u"これは_大事_です"_s, u"これは{i:大事}です"_s);
        row("thai", u"นี่*สำคัญ*มาก"_s, u"นี่{b:สำคัญ}มาก"_s);
        row("quote", u"> said *this*\nand"_s, u"[quote]said {b:this}\nand"_s);
        row("quote needs a space", u">x"_s, u">x"_s);
        row("bullets", u"- a\n* b"_s, u"[bullet]a\n[bullet]b"_s);
        row("numbers", u"1. a\n12. *b*\n1234. c\n1.d"_s, u"[1]a\n[12]{b:b}\n1234. c\n1.d"_s);
        row("lone dash", u"- "_s, u"- "_s);
        row("fence", u"see\n```\nint *a;\n  b_c_d\n```\nend"_s,
            u"see\n[code]{m:int *a;}\n[code]{m:  b_c_d}\nend"_s);
        row("fence unclosed", u"```a *b*"_s, u"```a {b:b}"_s);
        row("fence empty", u"``````x"_s, u"``````x"_s);
        row("backtick alone", u"a ` b"_s, u"a ` b"_s);
        row("link", u"see https://a.example/x_y_z?q=*1*, ok"_s,
            u"see {l:https://a.example/x_y_z?q=*1}*, ok"_s);
        row("link in bold", u"*https://a.example/b_c*"_s, u"{bl:https://a.example/b_c}"_s);
        row("no link in code", u"`https://a.example`"_s, u"{m:https://a.example}"_s);
        row("no scheme but www", u"www.a.example."_s, u"{l:www.a.example}."_s);
        row("script is text", u"javascript:alert(1) <b>x</b>"_s, u"javascript:alert(1) <b>x</b>"_s);
        row("html is text", u"<img src=\"file:///etc/passwd\"> *<i>*"_s,
            u"<img src=\"file:///etc/passwd\"> {b:<i>}"_s);
        row("line ends", u"a\r\nb\rc\u2028d"_s, u"a\nb\nc\nd"_s);
        row("override is dropped", u"inv\u202egpj.exe"_s, u"invgpj.exe"_s);
        row("controls are dropped", QString(u"a"_s + QChar(0) + QChar(7) + u"b"_s), u"ab"_s);
        row("blank lines stay", u"a\n\nb"_s, u"a\n\nb"_s);
    }
    void formats()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        QCOMPARE(written(formatted(source)), expected);
    }

    void spansAreInOrderWhateverComes()
    {
        const QString alphabet = u"*_~`> -1. \nab👍ا漢"_s;
        quint32 seed = 42;
        for (int round = 0; round < 2'000; ++round) {
            QString text;
            for (int i = 0; i < 40; ++i) {
                seed = seed * 1664525 + 1013904223;
                text += alphabet[int((seed >> 16) % quint32(alphabet.size()))];
            }
            qsizetype length = 0;
            for (const Paragraph &p : formatted(text)) {
                qsizetype at = 0;
                for (const Span &span : p.spans) {
                    QVERIFY2(span.start >= at && span.length > 0 && span.start + span.length <= p.text.size(),
                             qPrintable(text));
                    at = span.start + span.length;
                }
                length += p.text.size();
            }
            QVERIFY2(length <= text.size(), qPrintable(text)); // marks are taken away, nothing is made up
        }
    }

    void clamps()
    {
        QCOMPARE(clamped(QString(30'000, u'a')).size(), MaxShownCharacters + 1);
        QVERIFY(clamped(QString(30'000, u'a')).endsWith(QChar(0x2026)));
        const QString smileys = u"😀"_s.repeated(15'000);
        QCOMPARE(clamped(smileys).size(), MaxShownCharacters + 1); // cut between characters
        QVERIFY(!clamped(smileys).chopped(1).back().isHighSurrogate());
        QCOMPARE(clamped(u"a"_s + QString(500, QChar(0x0301)) + u"b"_s).size(), 10); // 8 marks on one base
        QString zalgo;
        for (int i = 0; i < 3'000; ++i)
            zalgo += u"e\u0301"_s;
        QCOMPARE(clamped(zalgo).count(QChar(0x0301)), MaxShownMarks);
        QCOMPARE(clamped(QString(5'000, u'\n')).count(u'\n'), 999);
        QCOMPARE(clamped(QString(QChar(0xd800))), QString(QChar(0xfffd)));
        const QString hindi = u"यह रंग कितने का है और कब तक मिलेगा? "_s.repeated(30);
        QCOMPARE(clamped(hindi), hindi);
    }

    void previews()
    {
        QCOMPARE(previewOf(u"*Hi*\n\n- one\n- `two`"_s), u"Hi one two"_s);
        QCOMPARE(previewOf(u"abcdef"_s, 4), u"abc…"_s);
        QCOMPARE(previewOf(u"ab😀def"_s, 4), u"ab…"_s);
    }

    void emoji_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("runs"); // start, length, …
        QTest::addColumn<int>("only");
        QTest::newRow("none") << u"abc 12 #* ©"_s << QList<int> {} << 0;
        QTest::newRow("one") << u"a👍b"_s << QList<int> {1, 2} << 0;
        QTest::newRow("skin tone") << u"👍🏽"_s << QList<int> {0, 4} << 1;
        QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s << QList<int> {0, 11} << 1;
        QTest::newRow("flags") << u"🇮🇳🇩🇪"_s << QList<int> {0, 8} << 2;
        QTest::newRow("half a flag") << u"🇮"_s << QList<int> {} << 0;
        QTest::newRow("Scotland") << u"🏴󠁧󠁢󠁳󠁣󠁴󠁿"_s << QList<int> {0, 14} << 1;
        QTest::newRow("keycap") << u"1️⃣ 2"_s << QList<int> {0, 3} << 0;
        QTest::newRow("heart by selector") << u"❤️"_s << QList<int> {0, 2} << 1;
        QTest::newRow("heart as text") << u"❤"_s << QList<int> {} << 0;
        QTest::newRow("asked for text") << u"⌚︎"_s << QList<int> {} << 0;
        QTest::newRow("profession") << u"🏃🏽‍♂️ x"_s << QList<int> {0, 7} << 0;
        QTest::newRow("loose joiner") << u"👍\u200d"_s << QList<int> {0, 2} << 0;
        QTest::newRow("spaced") << u"👍 ❤️"_s << QList<int> {0, 2, 3, 2} << 2;
        QTest::newRow("telephone") << u"☎ 12"_s << QList<int> {} << 0;
    }
    void emoji()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, runs);
        QFETCH(int, only);
        QList<int> found;
        for (const TextRun &run : emojiRuns(text))
            found << int(run.start) << int(run.length);
        QCOMPARE(found, runs);
        QCOMPARE(onlyEmoji(text), only);
    }

    void initialsOfNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two") << u"Arjun Nair"_s << u"AN"_s;
        QTest::newRow("one") << u"lucía"_s << u"L"_s;
        QTest::newRow("three") << u"Ana María López"_s << u"AL"_s;
        QTest::newRow("accent as mark") << u"e\u0301lodie x"_s << QString(u"E\u0301X"_s);
        QTest::newRow("devanagari cluster") << u"किरण शाह"_s << u"किशा"_s;
        QTest::newRow("arabic does not join") << u"يوسف عثمان"_s << u"ي\u200cع"_s;
        QTest::newRow("han") << u"渡辺 花"_s << u"渡花"_s;
        QTest::newRow("emoji before") << u"👑 Queen"_s << u"Q"_s;
        QTest::newRow("only emoji") << u"👨‍👩‍👧 🇮🇳"_s << u"👨‍👩‍👧"_s;
        QTest::newRow("phone") << u"+91 98765 43214"_s << u"14"_s;
        QTest::newRow("masked phone") << u"+91 ••••• ••214"_s << u"14"_s;
        QTest::newRow("astral letter") << u"𝒜lice"_s << u"𝒜"_s;
        QTest::newRow("brackets") << u"(Mei) “Tan”"_s << u"MT"_s;
        QTest::newRow("nothing") << u"  "_s << u"?"_s;
        QTest::newRow("digits in a word") << u"Visitor 5f2c"_s << u"V5"_s;
    }
    void initialsOfNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(initials(name), expected);
    }

    void isolation()
    {
        QCOMPARE(isolated({}), QString());
        QCOMPARE(isolated(u"Lucía"_s), u"\u2068Lucía\u2069"_s);
        QCOMPARE(isolated(u"a\u202eb\u2069\u2067c"_s), u"\u2068abc\u2069"_s);
        QCOMPARE(directionOf(u"12 abc"), Qt::LeftToRight);
        QCOMPARE(directionOf(u"12, עברית abc"), Qt::RightToLeft);
        QCOMPARE(directionOf(u"\u2068abc\u2069 عربي"), Qt::RightToLeft);
        QCOMPARE(directionOf(u"123", Qt::RightToLeft), Qt::RightToLeft);
        QCOMPARE(directionOf(u"𐤀"), Qt::RightToLeft);
        QVERIFY(Qt::mightBeRichText(u"<b>x</b>"_s));
        QCOMPARE(plainTip(u"a < b & c"_s), u"a < b & c"_s);
        QCOMPARE(plainTip(u"<img src=x>\ny"_s), u"<p>&lt;img src=x&gt;<br>y</p>"_s);
        const QFontMetrics metrics(fontFor(TextRole::Body));
        QVERIFY(elidedLine(u"a\nb"_s, metrics, 200) == u"a b"_s);
        QVERIFY(metrics.horizontalAdvance(elidedLine(QString(500, u'w'), metrics, 80)) <= 80);
    }

    void tabularDigits()
    {
        const QFont font = fontFor(TextRole::Caption);
        QCOMPARE(tabularWidth(font, u"11:11"_s), tabularWidth(font, u"09:48"_s));
    }

    void laysOut()
    {
        MessageText text(u"*One* two three four five six seven\n> quoted\nالسلام عليكم"_s, plainLook());
        text.setWidth(1'000);
        const qreal high = text.height();
        QVERIFY(text.usedWidth() > 50 && text.usedWidth() < 400);
        text.setWidth(80);
        QVERIFY(text.height() > high);
        QVERIFY(text.usedWidth() <= 80);
        QCOMPARE(text.plainText(), u"One two three four five six seven\nquoted\nالسلام عليكم"_s);
        QCOMPARE(text.textOf({10, 4}), u"two th"_s);
    }

    void hits()
    {
        MessageText text(u"alpha beta\n\nsee https://a.example/x now"_s, plainLook());
        text.setWidth(500);
        QCOMPARE(text.positionAt({-5, -5}), 0);
        QCOMPARE(text.positionAt({4'000, 4'000}), text.plainText().size());
        const qreal line = text.height() / 3;
        const QFontMetricsF metrics(fontFor(TextRole::Body));
        const qreal link = metrics.horizontalAdvance(u"see http"_s);
        QCOMPARE(text.linkAt({link, line * 2.4}), u"https://a.example/x"_s);
        QCOMPARE(text.linkAt({4, line * 2.4}), QString());
        QCOMPARE(text.linkAt({link, line * 0.4}), QString());
        QCOMPARE(text.textOf(text.wordAt({metrics.horizontalAdvance(u"alpha b"_s), line * 0.4})), u"beta"_s);
    }

    void rightToLeftLinesStandRight()
    {
        MessageText text(u"a much longer line of Latin text\nسلام"_s, plainLook());
        text.setWidth(600);
        const qreal used = text.usedWidth();
        text.alignTo(500);
        QCOMPARE(text.usedWidth(), used);
        text.alignTo(used);
        QCOMPARE(text.lastLineReach(Qt::LeftToRight), 600.0); // no room beside it
        QVERIFY(text.lastLineReach(Qt::RightToLeft) < text.usedWidth() / 2);
        QImage image(600, int(text.height()), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        text.draw(painter, {0, 0});
        painter.end();
        const auto inked = [&](int from, int to) {
            for (int x = from; x < to; ++x)
                for (int y = image.height() / 2 + 2; y < image.height(); ++y)
                    if (qGray(image.pixel(x, y)) < 128)
                        return true;
            return false;
        };
        QVERIFY(!inked(0, int(text.usedWidth() / 2)));
        QVERIFY(inked(int(text.usedWidth() / 2), int(text.usedWidth())));
    }

    void emojiAfterIndicKeepsItsColourAndItsOneGlyph()
    {
        if (emojiFamily().isEmpty())
            QSKIP("no colour emoji font here");
        const auto width = [](const QString &text) {
            QTextLayout layout(text, fontFor(TextRole::Body));
            layout.setFormats(emojiFormats(text, fontFor(TextRole::Body)));
            beginEmojiLayout(layout);
            QTextLine line = layout.createLine();
            line.setLineWidth(1'000);
            layout.endLayout();
            return line.naturalTextWidth();
        };
        const qreal afterIndic = width(u"है👍🏽"_s) - width(u"है"_s);
        const qreal afterLatin = width(u"a👍🏽"_s) - width(u"a"_s);
        QVERIFY(std::abs(afterIndic - afterLatin) < 3); // two glyphs would be twice as wide
    }

    void hostileTextStaysBounded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word") << QString(65'536, u'W');
        QTest::newRow("marks") << u"e\u0301\u0302\u0303"_s.repeated(16'000);
        QTest::newRow("lines") << QString(65'536, u'\n');
        QTest::newRow("stars") << u"*a* "_s.repeated(16'000);
        QTest::newRow("open stars") << u" *a"_s.repeated(20'000);
        QTest::newRow("fences") << u"```a"_s.repeated(16'000);
        QTest::newRow("emoji") << u"👨‍👩‍👧‍👦 "_s.repeated(5'000);
        QTest::newRow("directions") << u"\u202ea\u2067ب\u2068"_s.repeated(10'000);
        QTest::newRow("links") << u"http://a.b "_s.repeated(6'000);
    }
    void longTextIsFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("kept"); // characters before the dots; -1: all of it
        QTest::newRow("nothing") << QString() << qsizetype(-1);
        QTest::newRow("as long as may be") << QString(2'000, u'a') << qsizetype(-1);
        QTest::newRow("one more") << QString(2'001, u'a') << qsizetype(2'000);
        QTest::newRow("between words")
            << QString(QString(1'980, u'a') + u' ' + QString(100, u'b')) << qsizetype(1'980);
        QTest::newRow("not within a character")
            << QString(QString(1'999, u'a') + u"👍👍"_s) << qsizetype(1'999);
        QTest::newRow("as many lines as may be") << u"a\n"_s.repeated(39) + u'a' << qsizetype(-1);
        QTest::newRow("one line more") << u"a\n"_s.repeated(40) + u'a' << qsizetype(79);
        QTest::newRow("nothing but lines") << QString(65'536, u'\n') << qsizetype(39);
    }
    void longTextIsFolded()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, kept);
        QCOMPARE(folded(text), kept < 0 ? text : text.left(kept) + QChar(0x2026));
    }

    void hostileTextStaysBounded()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        MessageText message(text, plainLook());
        message.setWidth(300);
        qInfo("%lld ms, %.0f px", timer.elapsed(), message.height());
        QVERIFY(message.plainText().size() <= MaxShownCharacters + 1);
        QVERIFY(message.usedWidth() <= 300);
        QVERIFY(message.height() < 200'000);
    }

    void times_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<qint64>("at");
        QTest::addColumn<QString>("inList");
        QTest::addColumn<QString>("day");
        const QLocale us(u"en_US"_s);
        const QLocale uk(u"en_GB"_s);
        const QLocale de(u"de_DE"_s);
        const QLocale es(u"es_ES"_s);
        const QLocale ja(u"ja_JP"_s);
        QTest::newRow("now") << uk << Noon << u"12:00"_s << u"Today"_s;
        QTest::newRow("just before midnight") << uk << Noon - Day / 2 - 1 << u"Yesterday"_s << u"Yesterday"_s;
        QTest::newRow("this week") << uk << Noon - 2 * Day << u"Mon"_s << u"Monday, 23 November"_s;
        QTest::newRow("this year") << uk << Noon - 44 * Day << u"12 Oct"_s << u"Monday, 12 October"_s;
        QTest::newRow("last year") << uk << Noon - 400 * Day << u"21/10/2025"_s
                                   << u"Tuesday, 21 October 2025"_s;
        QTest::newRow("us") << us << Noon - 44 * Day << u"Oct 12"_s << u"Monday, October 12"_s;
        QTest::newRow("de") << de << Noon - 44 * Day << u"12. Okt."_s << u"Montag, 12. Oktober"_s;
        QTest::newRow("es") << es << Noon - 44 * Day << u"12 de oct"_s << u"lunes, 12 de octubre"_s;
        QTest::newRow("ja") << ja << Noon - 44 * Day << u"10月12日"_s << u"10月12日月曜日"_s;
        QTest::newRow("tomorrow, by a wrong clock")
            << uk << Noon + Day << u"26 Nov"_s << u"Thursday, 26 November"_s;
        QTest::newRow("C") << QLocale::c() << Noon << u"12:00"_s << u"Today"_s;
    }
    void times()
    {
        QFETCH(QLocale, locale);
        QFETCH(qint64, at);
        QFETCH(QString, inList);
        QFETCH(QString, day);
        const TimeText text(locale, QTimeZone::utc());
        QCOMPARE(text.inList(at, Noon), inList);
        QCOMPARE(text.day(at, Noon), day);
    }
    void zones()
    {
        const TimeText kolkata(QLocale(u"en_GB"_s), QTimeZone("Asia/Kolkata"));
        QCOMPARE(kolkata.clock(Noon), u"17:30"_s);
        QCOMPARE(kolkata.exact(Noon), u"Wednesday, 25 November 2026, 17:30:00 IST"_s);
        QVERIFY(!kolkata.sameDay(Noon, Noon + 7 * 3'600'000));
        QVERIFY(TimeText(QLocale(), QTimeZone::utc()).sameDay(Noon, Noon + 7 * 3'600'000));
    }
    void spans_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<qint64>("change");
        QTest::newRow("past") << qint64(-5) << u"0 s"_s << Day;
        QTest::newRow("seconds") << qint64(45'900) << u"45 s"_s << qint64(901);
        QTest::newRow("minutes") << qint64(6 * 60'000 + 59'999) << u"6 min"_s << qint64(60'000);
        QTest::newRow("hours") << qint64((11 * 60 + 24) * 60'000) << u"11 h 24 min"_s << qint64(1);
        QTest::newRow("whole hours") << qint64(3 * 3'600'000) << u"3 h"_s << qint64(1);
        QTest::newRow("days") << 3 * Day + 4 * 3'600'000 << u"3 d 4 h"_s << qint64(1);
        QTest::newRow("whole days") << 3 * Day << u"3 d"_s << qint64(1);
    }
    void spans()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, expected);
        QFETCH(qint64, change);
        QCOMPARE(TimeText::span(ms), expected);
        QCOMPARE(TimeText::nextChangeMs(ms), change);
        if (ms > 0) { // and that is the moment it changes, no earlier
            QVERIFY(TimeText::span(ms - change) != expected);
            QCOMPARE(TimeText::span(ms - change + 1), expected);
        }
    }
    void playTimes()
    {
        QCOMPARE(TimeText::playTime(14'200), u"0:14"_s);
        QCOMPARE(TimeText::playTime(725'000), u"12:05"_s);
        QCOMPARE(TimeText::playTime(3'723'000), u"1:02:03"_s);
        QCOMPARE(TimeText::playTime(-1), u"0:00"_s);
    }

    void digitsOfEveryScriptStandWhereTheyShould_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("western") << u"2"_s;
        QTest::newRow("Arabic") << u"٢"_s;
    }

    void digitsOfEveryScriptStandWhereTheyShould()
    {
        QFETCH(QString, text);
        QImage image(90, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::RightToLeft);
        painter.setFont(fontFor(TextRole::Body));
        const QRect place(30, 0, 30, 30);
        drawTabular(painter, place, Qt::AlignHCenter, text);
        painter.end();
        int inside = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) != QColor(Qt::white)) {
                    QVERIFY2(place.adjusted(8, 0, -8, 0).contains(x, y), qPrintable(QString::number(x)));
                    ++inside;
                }
        QVERIFY(inside > 0);
    }
};

QTEST_MAIN(TestKitText)
#include "tst_kittext.moc"
