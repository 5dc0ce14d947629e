// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/grammar.h"
#include "core/search/moments.h"

#include <QRandomGenerator>
#include <QTest>

using namespace waypost::search;
using namespace Qt::StringLiterals;

class TestGrammar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printsWhatItUnderstood_data();
    void printsWhatItUnderstood();
    void notesWhatItDidNot_data();
    void notesWhatItDidNot();
    void keepsItsMeaningWhenPrinted();
    void holdsItsLimits();
    void findsAlternatives();
    void understandsTimes_data();
    void understandsTimes();
    void followsTheZone();
};

void TestGrammar::printsWhatItUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *typed, const char *canonical) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(canonical);
    };
    row("", "");
    row("  blue   parcel ", "blue parcel");
    row("blue OR red parcel", "blue OR red parcel");
    row("(blue parcel) OR red", "(blue parcel) OR red");
    row("((blue)) OR (red OR green)", "blue OR red OR green");
    row("a AND b", "a b");
    row("OR a OR", "a");
    row("NOT a", "-a");
    row("-(a b)", "-(a b)");
    row("-(a OR b) c", "-(a OR b) c");
    row("NOT NOT a", "a");
    row("-\"two  words\"", "-\"two words\"");
    row("From:Ana", "from:Ana");
    row("assignee:me", "agent:me");
    row("older:2D", "before:2d");
    row("status:resolved", "status:closed");
    row("status:(open OR snoozed) x", "status:open OR status:snoozed x");
    row("-tag:vip", "-tag:vip");
    row("tag:\"very important\"", "tag:\"very important\"");
    row("during:\"Last Week\"", "during:\"last week\"");
    row("https://waypost.example/x", "https://waypost.example/x");
    row("+49 (151) 234-567", "+49 (151) 234-567");
    row("is:unread has:image refund", "is:unread has:image refund");
    row("a ) b", "a b");
    row("- a", "- a");
    row("“blue parcel”", "\"blue parcel\"");
}

void TestGrammar::printsWhatItUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    QCOMPARE(canonicalText(parse(typed).ast), canonical);
}

void TestGrammar::notesWhatItDidNot_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ParseNote>("note");
    QTest::addColumn<QString>("canonical");
    using What = ParseNote::What;
    QTest::newRow("operator") << u"hi frm:ana"_s << ParseNote {What::UnknownOperator, 3, 4, u"frm"_s}
                              << u"hi frm:ana"_s;
    QTest::newRow("no value") << u"from: x"_s << ParseNote {What::NoValue, 0, 5, u"from"_s} << u"x"_s;
    QTest::newRow("value") << u"a is:tall"_s << ParseNote {What::UnknownValue, 5, 4, u"tall"_s, u"is"_s}
                           << u"a"_s;
    QTest::newRow("date") << u"before:2026-02-30"_s
                          << ParseNote {What::UnknownValue, 7, 10, u"2026-02-30"_s, u"before"_s} << u""_s;
    QTest::newRow("quote") << u"a \"b c"_s << ParseNote {What::Unclosed, 2, 1} << u"a \"b c\""_s;
    QTest::newRow("bracket") << u"a (b OR c"_s << ParseNote {What::Unclosed, 2, 1} << u"a b OR c"_s;
}

void TestGrammar::notesWhatItDidNot()
{
    QFETCH(QString, typed);
    QFETCH(ParseNote, note);
    QFETCH(QString, canonical);
    const Parsed parsed = parse(typed);
    QCOMPARE(parsed.notes.size(), 1);
    QVERIFY(parsed.notes.first() == note);
    QVERIFY(!textOf(note).isEmpty());
    QCOMPARE(canonicalText(parsed.ast), canonical);
}

void TestGrammar::keepsItsMeaningWhenPrinted()
{
    const QStringList pieces {u"blue"_s,   u"("_s,    u")"_s,       u"-"_s,        u"OR"_s,     u"NOT"_s,
                              u"AND"_s,    u"\""_s,   u"from:"_s,   u"is:"_s,      u"tag:"_s,   u"open"_s,
                              u"unread"_s, u"2d"_s,   u"before:"_s, u"12345"_s,    u"a:b"_s,    u"\u201cx"_s,
                              u"é"_s,      u"订单"_s, u":"_s,       u"status:("_s, u"+49 151"_s};
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = random.bounded(24); i > 0; --i)
            text += pieces[random.bounded(int(pieces.size()))] + (random.bounded(3) > 0 ? u" "_s : u""_s);
        const Parsed once = parse(text);
        const QString canonical = canonicalText(once.ast);
        const Parsed again = parse(canonical);
        if (!(again.ast == once.ast))
            QFAIL(qPrintable(text + u" → "_s + canonical + u" → "_s + canonicalText(again.ast)));
    }
}

void TestGrammar::holdsItsLimits()
{
    const Parsed deep = parse(QString(500, u'(') + u"a"_s);
    QVERIFY(!deep.notes.isEmpty());
    const Parsed many = parse(u"x "_s.repeated(400));
    QCOMPARE(many.ast.parts.size(), 64);
    QVERIFY(many.notes.first().what == ParseNote::What::TooMuch);
    QVERIFY(parse(u"ab "_s.repeated(9'999)).notes.first().what == ParseNote::What::TooMuch);
    QCOMPARE(alternativesOf(parse(u"(a OR b) (c OR d) (e OR f) (g OR h) (i OR j)"_s)).size(),
             mostAlternatives);
}

void TestGrammar::findsAlternatives()
{
    const auto both = alternativesOf(parse(u"refund OR is:unread from:me -\"no thanks\" par"_s));
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[0].words, u"refund -\"no thanks\" par"_s);
    QCOMPARE(both[0].conditions.size(), 1);
    QCOMPARE(both[1].words, u"-\"no thanks\" par"_s);
    QCOMPARE(both[1].conditions.size(), 2);
    const auto neither = alternativesOf(parse(u"-(a OR tag:b) "_s));
    QCOMPARE(neither.size(), 1);
    QCOMPARE(neither[0].words, u"-a "_s);
    QVERIFY(neither[0].conditions.first().kind == Node::Kind::Not);
    QCOMPARE(alternativesOf(parse(u"\"blue par"_s))[0].words, u"\"blue par"_s);
}

void TestGrammar::understandsTimes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *value, const char *begin, const char *end) {
        QTest::newRow(value) << QString::fromLatin1(value) << QString::fromLatin1(begin)
                             << QString::fromLatin1(end);
    };
    // the clock stands at Wednesday, 2026-03-04 12:00 UTC
    row("2026-03-01", "2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z");
    row("2026-02", "2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z");
    row("2025", "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
    row("today", "2026-03-04T00:00:00Z", "2026-03-05T00:00:00Z");
    row("yesterday", "2026-03-03T00:00:00Z", "2026-03-04T00:00:00Z");
    row("monday", "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z");
    row("Last  Week", "2026-02-23T00:00:00Z", "2026-03-02T00:00:00Z");
    row("last month", "2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z");
    row("this year", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z");
    row("2d", "2026-03-02T12:00:00Z", "2026-03-04T12:00:00Z");
    row("3h", "2026-03-04T09:00:00Z", "2026-03-04T12:00:00Z");
}

void TestGrammar::understandsTimes()
{
    QFETCH(QString, value);
    QFETCH(QString, begin);
    QFETCH(QString, end);
    const auto ms
        = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch(); };
    const auto span = spanOf(value, {ms(u"2026-03-04T12:00:00Z"_s)});
    QVERIFY(span);
    QCOMPARE(span->begin, ms(begin));
    QCOMPARE(span->end, ms(end));
    QCOMPARE(spanFor(u"before"_s, value, {ms(u"2026-03-04T12:00:00Z"_s)})->end, ms(begin));
    QCOMPARE(spanFor(u"after"_s, value, {ms(u"2026-03-04T12:00:00Z"_s)})->begin, ms(begin));
}

void TestGrammar::followsTheZone()
{
    const qint64 now = QDateTime::fromString(u"2026-03-04T02:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch();
    const auto span = spanOf(u"today"_s, {now, QTimeZone("America/Sao_Paulo")});
    QVERIFY(span);
    QCOMPARE(span->begin, QDateTime::fromString(u"2026-03-03T03:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch());
}

QTEST_GUILESS_MAIN(TestGrammar)
#include "tst_grammar.moc"
