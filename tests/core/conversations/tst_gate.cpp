// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may answer, what stops a reply, and replies that do not leave at once.
#include "inbox.h"

#include "core/conversations/collisions.h"
#include "core/team/team.h"

#include <QJsonArray>
#include <QTest>

using namespace waypost;
using namespace waypost::conversations;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 secondMs = 1'000;
constexpr qint64 hourMs = 3'600'000;

/// Ana leads, Ben and Cem are agents; Mira has written.
class Counter : public tests::Inbox {
public:
    Counter()
    {
        for (QString *who : {&ana, &ben, &cem}) {
            *who = freshId();
            agent(u"agent.add"_s, *who,
                  {{u"name"_s, u"N"_s}, {u"role"_s, who == &ana ? u"owner"_s : u"agent"_s}}, u"setup"_s);
        }
        hear();
        thread = keysOf(u"conversations"_s).value(0);
    }
    QString ana, ben, cem, thread;

    static QJsonObject words(const QString &body) { return {{u"content"_s, toJson(TextContent {body})}}; }
    static QJsonObject with(QJsonObject data, const QJsonObject &more)
    {
        for (auto it = more.begin(); it != more.end(); ++it)
            data.insert(it.key(), *it);
        return data;
    }
    void hear() { fromOutside(u"message.receive"_s, u"sender"_s); }
    void echo() { fromOutside(u"message.echo"_s, u"to"_s); }
    QString reply(const QString &who, const QJsonObject &more = {}, qint64 seen = -1)
    {
        return agent(u"conversation.reply"_s, thread, with(words(u"Hello from us"_s), more), who, seen);
    }
    QString bot(const QString &name, qint64 seen)
    {
        return give({lastId = freshId(), u"conversation.auto_reply"_s, thread, name, nowMs, 0,
                     with(words(u"I am a program"_s), {{u"seen"_s, seen}})});
    }
    QString hold(const QString &who) { return intake(u"lease.hold"_s, {{u"agent"_s, who}}, thread); }
    QString free(const QString &who) { return intake(u"lease.free"_s, {{u"agent"_s, who}}, thread); }
    void set(const QString &setting, const QJsonValue &value)
    {
        QCOMPARE(agent(u"workspace.set"_s, setting, {{u"value"_s, value}}, ana), QString());
    }
    Conversation row() { return conversation(thread); }
    QString status(const QString &id) { return message(id).status; }
    qsizetype sends() const
    {
        return std::count_if(owed.begin(), owed.end(),
                             [](const Effect &effect) { return effect.kind == "message.send"_L1; });
    }
    QStringList collisions()
    {
        QStringList kinds;
        for (const QString &key : keysOf(u"collisions"_s))
            kinds << at<Collision>(u"collisions"_s, key).kind;
        return kinds;
    }

private:
    void fromOutside(const QString &type, const QString &who)
    {
        intake(type,
               {{u"channel"_s, u"main"_s},
                {u"provider_id"_s, u"wamid.%1"_s.arg(++m_told)},
                {who, QJsonObject {{u"phone"_s, u"+491511000001"_s}, {u"name"_s, u"Mira"_s}}},
                {u"at"_s, nowMs},
                {u"content"_s, toJson(TextContent {u"Hello"_s})}});
    }
    int m_told = 0;
};

/// What taking back must give again: all but who wrote last, which only grows.
Row remembered(Conversation row)
{
    row.outSeq = 0;
    row.outAuthor.clear();
    row.outMessage.clear();
    return write(row);
}
} // namespace

class TestGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoeverWritesFirstHolds();
    void aTakeOverMovesTheFence();
    void anOldFenceIsLost();
    void whoMayAnswer_data();
    void whoMayAnswer();
    void allNewerAnswersAreNamed();
    void newerMessages_data();
    void newerMessages();
    void anOverrideIsMarkedOnlyIfItWasOne();
    void programsGiveWayToPeople();
    void aProgramMayEndItsSentence();
    void claimsAreCompared();
    void whoAnswersTakesIt();

    void aHeldReplyCanBeTakenBack_data();
    void aHeldReplyCanBeTakenBack();
    void whatWasTakenBackStopsNobody();
    void takingBackSeveral();
    void onlyItsAuthorTakesItBack();
    void aHeldReplyGoesOutByItself();
    void holdingHasItsSteps();
    void sendAndResolve();

    void aScheduledReplyWaits();
    void theGateIsAskedAgain_data();
    void theGateIsAskedAgain();
    void aStoppedReplyIsSentAfterAll();
    void anotherTime();
    void schedulingHasLimits();

    void collisionsAreCounted();
    void anEchoThatCrossesIsStale();
};

void TestGate::whoeverWritesFirstHolds()
{
    Counter desk;
    QCOMPARE(desk.hold(desk.ana), QString());
    QCOMPARE(desk.row().heldBy, desk.ana);
    QCOMPARE(desk.row().fence, 1);
    QCOMPARE(desk.hold(desk.ben), QString());
    QVERIFY(desk.last.isEmpty());
    QCOMPARE(desk.reply(desk.ben), u"lease_lost"_s);
    QCOMPARE(desk.refusal.details["holder"_L1].toString(), desk.ana);
    QCOMPARE(desk.refusal.details["fence"_L1].toInteger(), 1);
    QCOMPARE(desk.reply(desk.ana, {{u"fence"_s, 1}}), QString());
    desk.free(desk.ben); // not his
    QCOMPARE(desk.row().heldBy, desk.ana);
    desk.free(desk.ana);
    QCOMPARE(desk.row().heldBy, QString());
    desk.hold(desk.ana);
    QCOMPARE(desk.row().fence, 1); // nobody else had it
    desk.free(desk.ana);
    desk.hold(desk.ben);
    QCOMPARE(desk.row().fence, 2);
    QVERIFY(desk.keysOf(u"activities"_s).filter(u"held"_s).isEmpty());
}

void TestGate::aTakeOverMovesTheFence()
{
    Counter desk;
    desk.hold(desk.ana);
    QCOMPARE(desk.agent(u"lease.take"_s, desk.thread, {}, desk.ben), QString());
    QCOMPARE(desk.row().heldBy, desk.ben);
    QCOMPARE(desk.row().fence, 2);
    const auto line = desk.at<Activity>(u"activities"_s, desk.lastId + u"/taken"_s);
    QCOMPARE(line.what, u"lease.taken"_s);
    QCOMPARE(QJsonDocument::fromJson(line.data.toUtf8()).object()["before"_L1].toString(), desk.ana);
    QCOMPARE(desk.reply(desk.ana, {{u"fence"_s, 1}}), u"lease_lost"_s);
    QCOMPARE(desk.reply(desk.ben, {{u"fence"_s, 2}}), QString());
    desk.agent(u"lease.take"_s, desk.thread, {}, desk.ben);
    QVERIFY(desk.last.isEmpty()); // he has it
}

void TestGate::anOldFenceIsLost()
{
    Counter desk;
    desk.hold(desk.ana);
    desk.free(desk.ana);
    desk.hold(desk.ben);
    desk.free(desk.ben);
    QCOMPARE(desk.reply(desk.ana, {{u"fence"_s, 1}}), u"lease_lost"_s);
    QCOMPARE(desk.reply(desk.ana), QString()); // a program without leases
}

void TestGate::whoMayAnswer_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("assigned");
    QTest::newRow("open") << u"open"_s << QString() << QString();
    QTest::newRow("lease") << u"lease"_s << u"lease_lost"_s << QString();
    QTest::newRow("owner") << u"owner"_s << QString() << u"not_owner"_s;
}

void TestGate::whoMayAnswer()
{
    QFETCH(QString, policy);
    Counter desk;
    desk.set(u"send.who"_s, policy);
    desk.hold(desk.ana);
    QTEST(desk.reply(desk.ben), "held");
    Counter other;
    other.set(u"send.who"_s, policy);
    other.agent(u"conversation.assign"_s, other.thread, {{u"agent"_s, other.ana}}, other.ana);
    QTEST(other.reply(other.ben), "assigned");
    QCOMPARE(other.reply(other.ana), QString());
}

void TestGate::allNewerAnswersAreNamed()
{
    Counter desk;
    const qint64 seen = desk.seq;
    QStringList bens;
    for (int i = 0; i < 25; ++i) {
        QCOMPARE(desk.reply(desk.ben), QString());
        bens.prepend(desk.lastId);
        if (i == 23)
            QCOMPARE(desk.reply(desk.ana, {}), QString()); // her own, in between
    }
    QCOMPARE(desk.reply(desk.ana, {}, seen), u"stale_reply"_s);
    QCOMPARE(desk.refusal.details["messages"_L1].toVariant().toStringList(), bens.first(20));
    QCOMPARE(desk.refusal.details["author"_L1].toString(), desk.ben);
    QCOMPARE(desk.reply(desk.cem, {}, seen), u"stale_reply"_s);
    QCOMPARE(desk.reply(desk.ana, {}), QString());
}

void TestGate::newerMessages_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("soon");
    QTest::addColumn<QString>("late");
    QTest::newRow("warn") << u"warn"_s << QString() << u"newer_messages"_s;
    QTest::newRow("stop") << u"stop"_s << u"newer_messages"_s << u"newer_messages"_s;
    QTest::newRow("off") << u"off"_s << QString() << QString();
}

void TestGate::newerMessages()
{
    QFETCH(QString, policy);
    Counter desk;
    desk.set(u"send.newer_messages"_s, policy);
    const qint64 seen = desk.seq;
    desk.hear();
    QTEST(desk.reply(desk.ana, {{u"written_at"_s, desk.nowMs}}, seen), "soon");
    desk.passTime(2 * hourMs);
    QTEST(desk.reply(desk.ana, {{u"written_at"_s, desk.nowMs - 2 * hourMs}}, seen), "late");
    QCOMPARE(desk.reply(desk.ana, {{u"override"_s, true}, {u"written_at"_s, 1}}, seen), QString());
}

void TestGate::anOverrideIsMarkedOnlyIfItWasOne()
{
    Counter desk;
    QCOMPARE(desk.reply(desk.ana, {{u"override"_s, true}}), QString());
    QCOMPARE(desk.message(desk.lastId).overrode, 0);
    QCOMPARE(desk.reply(desk.ben, {{u"override"_s, true}}), QString()); // has read it, and sends all the same
    QCOMPARE(desk.message(desk.lastId).overrode, 1);
    desk.hear();
    QCOMPARE(desk.reply(desk.ana, {{u"override"_s, true}}), QString()); // another question
    QCOMPARE(desk.message(desk.lastId).overrode, 0);
    QCOMPARE(desk.collisions(), QStringList {u"overridden"_s});
}

void TestGate::programsGiveWayToPeople()
{
    Counter desk;
    const qint64 seen = desk.seq;
    desk.hold(desk.ana); // while the program was still thinking
    QCOMPARE(desk.bot(u"bot:night"_s, seen), u"human_holds"_s);
    QCOMPARE(desk.refusal.details["holder"_L1].toString(), desk.ana);
    desk.free(desk.ana);
    QCOMPARE(desk.bot(u"bot:night"_s, seen), QString());
    QCOMPARE(desk.message(desk.lastId).author, u"bot:night"_s);
    QCOMPARE(desk.row().assignee, QString());
    QCOMPARE(desk.bot(u"bot:night"_s, seen), QString()); // its own do not stop it
    QCOMPARE(desk.bot(u"rule:away"_s, seen), u"stale_reply"_s);
    QCOMPARE(desk.reply(desk.ben, {}, seen), u"stale_reply"_s);
    QCOMPARE(desk.reply(desk.ben), QString());
    QCOMPARE(desk.bot(u"bot:night"_s, desk.seq), u"human_holds"_s);
    QCOMPARE(desk.refusal.details["assignee"_L1].toString(), desk.ben);
    QCOMPARE(desk.agent(u"conversation.auto_reply"_s, desk.thread, Counter::words(u"x"_s), desk.ben),
             u"bad_value"_s);
    QCOMPARE(desk.give({desk.freshId(), u"conversation.reply"_s, desk.thread, u"bot:night"_s, desk.nowMs,
                        desk.seq, Counter::words(u"x"_s)}),
             u"bad_value"_s);
}

void TestGate::aProgramMayEndItsSentence()
{
    Counter desk;
    const QString team = desk.freshId();
    desk.agent(u"team.add"_s, team, {{u"name"_s, u"Sales"_s}}, desk.ana);
    const qint64 seen = desk.seq;
    QCOMPARE(desk.bot(u"bot:night"_s, seen), QString());
    desk.agent(u"conversation.set_team"_s, desk.thread, {{u"team"_s, team}}, desk.ana);
    QCOMPARE(desk.bot(u"bot:night"_s, seen), QString()); // "I give you to Sales"
    QCOMPARE(desk.bot(u"bot:night"_s, seen), u"human_holds"_s);
}

void TestGate::claimsAreCompared()
{
    Counter desk;
    QCOMPARE(desk.agent(u"conversation.claim"_s, desk.thread, {}, desk.ana), QString());
    QCOMPARE(desk.row().assignee, desk.ana);
    QCOMPARE(desk.agent(u"conversation.claim"_s, desk.thread, {}, desk.ben), u"already_assigned"_s);
    QCOMPARE(desk.refusal.details["assignee"_L1].toString(), desk.ana);
    QCOMPARE(desk.agent(u"conversation.claim"_s, desk.thread, {}, desk.ana), QString());
    QVERIFY(desk.last.isEmpty());
}

void TestGate::whoAnswersTakesIt()
{
    Counter desk;
    QCOMPARE(desk.reply(desk.ben), QString());
    QCOMPARE(desk.row().assignee, desk.ben);
    QVERIFY(desk.keysOf(u"activities"_s).filter(u"assigned"_s).isEmpty()); // the reply says enough
    QCOMPARE(desk.reply(desk.ana), QString());
    QCOMPARE(desk.row().assignee, desk.ben);
    Counter other;
    other.set(u"send.claims"_s, false);
    QCOMPARE(other.reply(other.ben), QString());
    QCOMPARE(other.row().assignee, QString());
}

void TestGate::aHeldReplyCanBeTakenBack_data()
{
    QTest::addColumn<bool>("afterOne");
    QTest::addColumn<bool>("customerWrites");
    QTest::newRow("first answer") << false << false;
    QTest::newRow("after another") << true << false;
    QTest::newRow("the customer writes meanwhile") << false << true;
}

void TestGate::aHeldReplyCanBeTakenBack()
{
    QFETCH(bool, afterOne);
    QFETCH(bool, customerWrites);
    Counter desk;
    desk.set(u"send.claims"_s, false);
    if (afterOne) {
        QCOMPARE(desk.reply(desk.ana), QString());
        desk.passTime(secondMs);
        desk.hear();
    }
    desk.passTime(secondMs);
    const Row before = remembered(desk.row());
    const qint64 waiting = desk.row().waitingSince;
    const qsizetype sends = desk.sends();
    QCOMPARE(desk.reply(desk.ana, {{u"hold_s"_s, 15}}), QString());
    const QString held = desk.lastId;
    QCOMPARE(desk.status(held), u"held"_s);
    QCOMPARE(desk.message(held).dueAt, desk.nowMs + 15 * secondMs);
    QCOMPARE(desk.row().previewStatus, u"held"_s);
    QCOMPARE(desk.row().waitingSince, 0);
    desk.passTime(5 * secondMs);
    if (customerWrites)
        desk.hear();
    QCOMPARE(desk.agent(u"message.cancel"_s, held, {}, desk.ana), QString());
    QCOMPARE(desk.status(held), u"cancelled"_s);
    QVERIFY(desk.timers.isEmpty());
    QCOMPARE(desk.row().waitingSince, waiting);
    if (!customerWrites)
        QCOMPARE(remembered(desk.row()), before);
    desk.passTime(hourMs);
    QCOMPARE(desk.sends(), sends);
    QCOMPARE(desk.agent(u"message.cancel"_s, held, {}, desk.ana), QString()); // once more
    QVERIFY(desk.last.isEmpty());
    QCOMPARE(desk.agent(u"message.reschedule"_s, held, {{u"send_at"_s, 0}}, desk.ana), u"not_waiting"_s);
}

void TestGate::whatWasTakenBackStopsNobody()
{
    Counter desk;
    const qint64 seen = desk.seq;
    desk.reply(desk.ana, {{u"hold_s"_s, 5}});
    const QString held = desk.lastId;
    QCOMPARE(desk.reply(desk.ben, {}, seen), u"stale_reply"_s); // everybody sees it from the first moment
    desk.agent(u"message.cancel"_s, held, {}, desk.ana);
    QCOMPARE(desk.reply(desk.ben, {}, seen), QString());
}

void TestGate::takingBackSeveral()
{
    for (const bool firstFirst : {true, false}) {
        Counter desk;
        desk.set(u"send.claims"_s, false);
        const Row before = remembered(desk.row());
        QStringList held;
        for (int i = 0; i < 2; ++i) {
            desk.passTime(secondMs);
            desk.reply(desk.ana, {{u"hold_s"_s, 15}});
            held << desk.lastId;
        }
        desk.agent(u"message.cancel"_s, held[firstFirst ? 0 : 1], {}, desk.ana);
        QCOMPARE(desk.row().waitingSince, 0); // the other one still answers
        desk.agent(u"message.cancel"_s, held[firstFirst ? 1 : 0], {}, desk.ana);
        QCOMPARE(remembered(desk.row()), before);
    }
}

void TestGate::onlyItsAuthorTakesItBack()
{
    Counter desk;
    desk.reply(desk.ben, {{u"hold_s"_s, 5}});
    const QString held = desk.lastId;
    QCOMPARE(desk.agent(u"message.cancel"_s, held, {}, desk.cem), u"not_allowed"_s);
    QCOMPARE(desk.agent(u"message.reschedule"_s, held, {{u"send_at"_s, 0}}, desk.ana), u"not_allowed"_s);
    QCOMPARE(desk.agent(u"message.cancel"_s, held, {}, desk.ana), QString()); // leads
}

void TestGate::aHeldReplyGoesOutByItself()
{
    Counter desk;
    desk.reply(desk.ana, {{u"hold_s"_s, 5}});
    const QString held = desk.lastId;
    const qint64 seq = desk.message(held).seq;
    desk.passTime(5 * secondMs - 1);
    QCOMPARE(desk.sends(), 0);
    desk.passTime(1);
    QCOMPARE(desk.status(held), u"queued"_s);
    QCOMPARE(desk.row().previewStatus, u"queued"_s);
    QCOMPARE(desk.message(held).seq, seq);
    QCOMPARE(desk.message(held).undo, QString());
    QCOMPARE(desk.sends(), 1);
    QCOMPARE(desk.agent(u"message.cancel"_s, held, {}, desk.ana), u"not_waiting"_s);
    desk.reply(desk.ana, {{u"hold_s"_s, 30}});
    QCOMPARE(desk.agent(u"message.reschedule"_s, QString(desk.lastId), {{u"send_at"_s, 0}}, desk.ana),
             QString());
    QCOMPARE(desk.sends(), 2);
    QVERIFY(desk.timers.isEmpty());
}

void TestGate::holdingHasItsSteps()
{
    Counter desk;
    for (const int seconds : {0, 5, 15, 30})
        QCOMPARE(desk.reply(desk.ana, {{u"hold_s"_s, seconds}}), QString());
    for (const int seconds : {-1, 1, 60, 1'000'000})
        QCOMPARE(desk.reply(desk.ana, {{u"hold_s"_s, seconds}}), u"bad_value"_s);
}

void TestGate::sendAndResolve()
{
    Counter desk;
    desk.set(u"send.claims"_s, false);
    const qint64 waiting = desk.row().waitingSince;
    QCOMPARE(desk.reply(desk.ana, {{u"resolve"_s, true}, {u"hold_s"_s, 5}}), QString());
    const QString held = desk.lastId;
    QCOMPARE(desk.row().status, u"closed"_s);
    desk.agent(u"message.cancel"_s, held, {}, desk.ana);
    QCOMPARE(desk.row().status, u"open"_s);
    QCOMPARE(desk.row().waitingSince, waiting);
    desk.reply(desk.ana, {{u"resolve"_s, true}, {u"send_at"_s, desk.nowMs + hourMs}});
    QCOMPARE(desk.row().status, u"open"_s);
    desk.passTime(hourMs);
    QCOMPARE(desk.row().status, u"closed"_s);
    QCOMPARE(desk.status(desk.lastId), u"queued"_s);
}

void TestGate::aScheduledReplyWaits()
{
    Counter desk;
    const qint64 before = desk.row().waitingSince;
    const qint64 seen = desk.seq;
    const qint64 at = desk.nowMs + hourMs;
    QCOMPARE(desk.reply(desk.ana, {{u"send_at"_s, at}}), QString());
    const QString id = desk.lastId;
    QCOMPARE(desk.status(id), u"scheduled"_s);
    QCOMPARE(desk.message(id).dueAt, at);
    QCOMPARE(desk.row().scheduled, 1);
    QCOMPARE(desk.row().waitingSince, before); // it is no answer yet
    QCOMPARE(desk.row().previewAuthor, u"customer"_s);
    QCOMPARE(desk.reply(desk.ana, {{u"send_at"_s, at + 1}}, seen), QString());
    QCOMPARE(desk.agent(u"message.cancel"_s, QString(desk.lastId), {}, desk.ana), QString());
    QCOMPARE(desk.row().scheduled, 1);
    const qint64 bensView = desk.seq;
    desk.passTime(hourMs);
    QCOMPARE(desk.status(id), u"queued"_s);
    QCOMPARE(desk.message(id).at, at);
    QVERIFY(desk.message(id).seq > bensView);
    QCOMPARE(desk.row().scheduled, 0);
    QCOMPARE(desk.row().waitingSince, 0);
    QCOMPARE(desk.row().previewMessage, id);
    QCOMPARE(desk.row().assignee, desk.ana);
    QCOMPARE(desk.sends(), 1);
    QCOMPARE(desk.reply(desk.ben, {}, bensView), u"stale_reply"_s);
}

void TestGate::theGateIsAskedAgain_data()
{
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << u"nothing"_s << QString();
    QTest::newRow("a colleague answers") << u"reply"_s << u"stale_reply"_s;
    QTest::newRow("from the phone") << u"echo"_s << u"stale_reply"_s;
    QTest::newRow("the customer writes") << u"hear"_s << u"newer_messages"_s;
    QTest::newRow("somebody writes") << u"hold"_s << u"lease_lost"_s;
    QTest::newRow("the window closes") << u"wait"_s << u"window_closed"_s;
    QTest::newRow("a colleague takes his answer back") << u"take back"_s << QString();
}

void TestGate::theGateIsAskedAgain()
{
    QFETCH(QString, meanwhile);
    QFETCH(QString, code);
    Counter desk;
    const qint64 hours = meanwhile == "wait"_L1 ? 25 : 2;
    QCOMPARE(desk.reply(desk.ana, {{u"send_at"_s, desk.nowMs + hours * hourMs}}), QString());
    const QString id = desk.lastId;
    desk.passTime(hourMs);
    if (meanwhile == "reply"_L1)
        desk.reply(desk.ben);
    if (meanwhile == "echo"_L1)
        desk.echo();
    if (meanwhile == "hear"_L1)
        desk.hear();
    if (meanwhile == "hold"_L1)
        desk.hold(desk.ben);
    if (meanwhile == "take back"_L1) {
        desk.reply(desk.ben, {{u"hold_s"_s, 30}});
        desk.agent(u"message.cancel"_s, QString(desk.lastId), {}, desk.ben);
    }
    const qsizetype sends = desk.sends();
    desk.passTime(hours * hourMs);
    QCOMPARE(desk.status(id), code.isEmpty() ? u"queued"_s : u"stopped"_s);
    QCOMPARE(QJsonDocument::fromJson(desk.message(id).stopped.toUtf8()).object()["code"_L1].toString(), code);
    QCOMPARE(desk.sends(), sends + (code.isEmpty() ? 1 : 0));
    QCOMPARE(desk.row().scheduled, 0);
}

void TestGate::aStoppedReplyIsSentAfterAll()
{
    Counter desk;
    desk.reply(desk.ana, {{u"send_at"_s, desk.nowMs + hourMs}});
    const QString id = desk.lastId;
    const qint64 seen = desk.seq;
    desk.reply(desk.ben);
    desk.passTime(hourMs);
    QCOMPARE(desk.status(id), u"stopped"_s);
    QCOMPARE(desk.agent(u"message.reschedule"_s, id, {{u"send_at"_s, 0}}, desk.ana, seen), u"stale_reply"_s);
    const QJsonObject other = Counter::with(Counter::words(u"As Ben says"_s), {{u"send_at"_s, 0}});
    QCOMPARE(desk.agent(u"message.reschedule"_s, id, other, desk.ana), QString());
    QCOMPARE(desk.status(id), u"queued"_s);
    QCOMPARE(QJsonDocument::fromJson(desk.message(id).content.toUtf8()).object()["body"_L1].toString(),
             u"As Ben says"_s);
    QCOMPARE(desk.message(id).stopped, QString());
    QCOMPARE(desk.row().outMessage, id);
    QCOMPARE(desk.sends(), 2);
}

void TestGate::anotherTime()
{
    Counter desk;
    desk.reply(desk.ana, {{u"send_at"_s, desk.nowMs + hourMs}});
    const QString id = desk.lastId;
    const qint64 at = desk.nowMs + 3 * hourMs;
    QCOMPARE(desk.agent(u"message.reschedule"_s, id, {{u"send_at"_s, at}}, desk.ben), u"not_allowed"_s);
    QCOMPARE(desk.agent(u"message.reschedule"_s, id, {{u"send_at"_s, at}}, desk.ana), QString());
    QCOMPARE(desk.row().scheduled, 1);
    desk.passTime(2 * hourMs);
    QCOMPARE(desk.status(id), u"scheduled"_s);
    desk.passTime(hourMs);
    QCOMPARE(desk.status(id), u"queued"_s);
}

void TestGate::schedulingHasLimits()
{
    Counter desk;
    QCOMPARE(desk.reply(desk.ana, {{u"send_at"_s, desk.nowMs + 370 * 24 * hourMs}}), u"bad_value"_s);
    for (int i = 1; i <= 100; ++i)
        QCOMPARE(desk.reply(desk.ana, {{u"send_at"_s, desk.nowMs + i * hourMs}}), QString());
    QCOMPARE(desk.row().scheduled, 100);
    QCOMPARE(desk.reply(desk.ana, {{u"send_at"_s, desk.nowMs + hourMs}}), u"too_many"_s);
    QCOMPARE(desk.reply(desk.ana, {{u"send_at"_s, desk.nowMs}}), QString()); // now is not later
    QCOMPARE(desk.status(desk.lastId), u"queued"_s);
}

void TestGate::collisionsAreCounted()
{
    Counter desk;
    const qint64 seen = desk.seq;
    const auto note = [&](const QString &who) {
        const Command refused {desk.lastId, u"conversation.reply"_s, desk.thread, who, desk.nowMs, 0, {}};
        const auto command = collisionIn(refused, desk.refusal);
        return command ? desk.give(*command) : u"none"_s;
    };
    desk.hold(desk.ben);
    desk.reply(desk.ana);
    QCOMPARE(note(desk.ana), QString());
    desk.reply(desk.ana);
    QCOMPARE(note(desk.ana), QString()); // the same one
    desk.reply(desk.ben);
    desk.free(desk.ben);
    desk.reply(desk.ana, {}, seen);
    QCOMPARE(note(desk.ana), QString());
    desk.agent(u"conversation.claim"_s, desk.thread, {}, desk.ana);
    QCOMPARE(note(desk.ana), QString());
    desk.reply(desk.ana, {{u"override"_s, true}}, seen);
    QCOMPARE(desk.collisions(),
             (QStringList {u"claim_lost"_s, u"double"_s, u"held"_s, u"overridden"_s, u"stale"_s}));
    desk.agent(u"conversation.reply"_s, u"nowhere"_s, Counter::words(u"x"_s), desk.ana);
    QCOMPARE(note(desk.ana), u"none"_s);
    desk.passTime(hourMs);
    desk.reply(desk.cem, {}, seen);
    QCOMPARE(note(desk.cem), QString());
    QCOMPARE(desk.collisions().count(u"stale"_s), 2);
}

void TestGate::anEchoThatCrossesIsStale()
{
    Counter desk;
    const qint64 seen = desk.seq;
    desk.echo();
    QCOMPARE(desk.reply(desk.ana, {}, seen), u"stale_reply"_s);
    QCOMPARE(desk.refusal.details["author"_L1].toString(), u"phone"_s);
    desk.reply(desk.ana);
    QCOMPARE(desk.message(desk.lastId).prior, desk.message(desk.row().outMessage).prior);
    QVERIFY(!desk.message(desk.lastId).prior.isEmpty());
    QVERIFY(desk.collisions().isEmpty());
    desk.passTime(secondMs);
    desk.echo(); // too fast to have read hers
    QCOMPARE(desk.collisions(), QStringList {u"double"_s});
    Counter slow;
    slow.reply(slow.ana);
    slow.passTime(30 * secondMs);
    slow.echo(); // a second thought
    QVERIFY(slow.collisions().isEmpty());
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
