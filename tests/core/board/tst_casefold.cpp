// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the relay folded to what the board counts.
#include "core/board/casefold.h"
#include "core/sla/facts.h"

#include <QTest>

namespace {
using namespace waypost;
using namespace Qt::StringLiterals;
using sla::Fact;
using sla::FactKind;

constexpr qint64 at = 1'795'513'260'000;
constexpr qint64 minuteOfFold = 60'000;

conversations::Conversation conversation(const QString &status = u"open"_s)
{
    conversations::Conversation row;
    row.contact = u"ana"_s;
    row.channel = u"shop"_s;
    row.status = status;
    row.assignee = u"mei"_s;
    row.priority = u"normal"_s;
    row.session = 2;
    row.sessionAt = at;
    row.createdAt = at - 1'000'000;
    row.waitingSince = at + minuteOfFold;
    return row;
}

sla::Session session(const QList<Fact> &facts)
{
    sla::Session row;
    row.conversation = u"c"_s;
    row.number = 2;
    row.contact = u"ana"_s;
    row.channel = u"shop"_s;
    row.assignee = u"mei"_s;
    row.priority = u"normal"_s;
    row.openedAt = at;
    row.facts = sla::textOf(facts);
    return row;
}

board::Case folded(const conversations::Conversation *row, const sla::Session *measured,
                   const contacts::Contact *contact = nullptr)
{
    sla::TermsBook book;
    return board::caseOf({u"c"_s, row, measured, contact}, at + 60 * minuteOfFold, book);
}
} // namespace

class TestCaseFold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConversationAlone();
    void firstAnswer_data();
    void firstAnswer();
    void answerFromThePhoneGoesByItsTime();
    void hoursOfWorkAreCountedOnce();
    void theConversationSaysWhetherItGoesOn_data();
    void theConversationSaysWhetherItGoesOn();
    void aSessionThatIsOver();
};

void TestCaseFold::aConversationAlone()
{
    const auto row = conversation();
    contacts::Contact contact;
    contact.name = u"Ana"_s;
    contact.attributes = uR"({"VIP":"true"})"_s;
    const board::Case each = folded(&row, nullptr, &contact);
    QCOMPARE(board::keyOf(each), u"c/2"_s);
    QCOMPARE(each.name, u"Ana"_s);
    QVERIFY(each.vip && each.isOpen() && each.promises.isEmpty());
    QCOMPARE(each.openedAt, at);
    QCOMPARE(each.waitingSince, at + minuteOfFold);
    QCOMPARE(each.answeredAt, 0);
}

void TestCaseFold::firstAnswer_data()
{
    QTest::addColumn<QList<int>>("kinds"); // a minute apart
    QTest::addColumn<int>("asked"); // minute; -1: nobody
    QTest::addColumn<int>("answered");
    const int in = int(FactKind::Asked);
    const int out = int(FactKind::Answered);
    const int bot = int(FactKind::Bot);
    QTest::newRow("nothing") << QList<int> {} << -1 << -1;
    QTest::newRow("asked") << QList<int> {in} << 0 << -1;
    QTest::newRow("answered") << QList<int> {in, out} << 0 << 1;
    QTest::newRow("the first counts") << QList<int> {in, out, in, out} << 0 << 1;
    QTest::newRow("a bot is nobody") << QList<int> {in, bot, out} << 0 << 2;
    QTest::newRow("we began") << QList<int> {out, in, out} << -1 << -1;
}

void TestCaseFold::firstAnswer()
{
    QFETCH(QList<int>, kinds);
    QFETCH(int, asked);
    QFETCH(int, answered);
    QList<Fact> facts;
    for (qsizetype i = 0; i < kinds.size(); ++i)
        facts << Fact {FactKind(kinds[i]), at + i * minuteOfFold, u"mei"_s, u"m%1"_s.arg(i)};
    const auto row = conversation();
    const auto measured = session(facts);
    const board::Case each = folded(&row, &measured);
    QCOMPARE(each.askedAt, asked < 0 ? 0 : at + asked * minuteOfFold);
    QCOMPARE(each.answeredAt, answered < 0 ? 0 : at + answered * minuteOfFold);
    QCOMPARE(each.answeredBy, answered < 0 ? QString() : u"mei"_s);
    QCOMPARE(each.answeredOpenMs,
             answered < 0 ? 0 : (answered - asked) * minuteOfFold); // no calendar: the wall
}

void TestCaseFold::answerFromThePhoneGoesByItsTime()
{
    const auto row = conversation();
    const auto measured = session({{FactKind::Answered, at + 5 * minuteOfFold, u"phone"_s, u"m2"_s},
                                   {FactKind::Asked, at + 2 * minuteOfFold, {}, u"m1"_s}}); // heard of late
    const board::Case each = folded(&row, &measured);
    QCOMPARE(each.askedAt, at + 2 * minuteOfFold);
    QCOMPARE(each.answeredAt, at + 5 * minuteOfFold);
}

void TestCaseFold::hoursOfWorkAreCountedOnce()
{
    const auto row = conversation();
    const auto measured = session({{FactKind::Asked, at, {}, u"m1"_s},
                                   {FactKind::Answered, at + 1, u"mei"_s, u"m2"_s},
                                   {FactKind::Answered, at + 2, u"mei"_s, u"m3"_s},
                                   {FactKind::Answered, at + 3, u"ben"_s, u"m4"_s}});
    const QList<board::WorkedHour> worked {{u"mei"_s, at / 3'600'000}, {u"ben"_s, at / 3'600'000}};
    QCOMPARE(folded(&row, &measured).worked, worked);
}

void TestCaseFold::theConversationSaysWhetherItGoesOn_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<qint64>("sessionClosed");
    QTest::addColumn<qint64>("closed");
    QTest::newRow("open") << u"open"_s << qint64(0) << qint64(0);
    QTest::newRow("opened again") << u"open"_s << at + 1 << qint64(0);
    QTest::newRow("closed") << u"closed"_s << at + 2 << at + 2;
    QTest::newRow("closed, and not measured yet") << u"closed"_s << qint64(0) << at;
}

void TestCaseFold::theConversationSaysWhetherItGoesOn()
{
    QFETCH(QString, status);
    QFETCH(qint64, sessionClosed);
    const auto row = conversation(status);
    auto measured = session({});
    measured.closedAt = sessionClosed;
    QTEST(folded(&row, &measured).closedAt, "closed");
}

void TestCaseFold::aSessionThatIsOver()
{
    auto measured = session({});
    measured.number = 1;
    measured.closedAt = at + minuteOfFold;
    measured.reopened = 3;
    const board::Case each = folded(nullptr, &measured);
    QCOMPARE(each.status, u"closed"_s);
    QCOMPARE(each.closedAt, at + minuteOfFold);
    QCOMPARE(each.reopened, 3);
    QCOMPARE(each.waitingSince, 0);
}

QTEST_GUILESS_MAIN(TestCaseFold)
#include "tst_casefold.moc"
