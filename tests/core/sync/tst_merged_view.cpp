// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk shows of conversations that are merged, of mentions, and of very many wishes at once.
#include "minirelay.h"

#include "core/base/ids.h"
#include "core/sync/deskview.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace waypost;
using namespace waypost::sync;
using tests::MiniRelay;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 noon = 1'764'000'000'000;
const QString ana = u"0190a000-0000-7000-8000-000000000001"_s;
const QString ben = u"0190a000-0000-7000-8000-000000000002"_s;

/// Ana's desk, Ben, and Mira who writes to two numbers.
class Desk {
public:
    Desk()
    {
        auto opened = Replica::open({u":memory:"_s, u":memory:"_s}, features::allFeatures(), m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        replica = *std::move(opened);
        replica->setMe(ana, u"owner"_s);
        view = std::make_unique<DeskView>(*replica);
        for (const QString &agent : {ana, ben})
            by(u"setup"_s, u"agent.add"_s, agent, {{u"name"_s, agent.right(1)}, {u"role"_s, u"owner"_s}});
        for (int i = 0; i < 12; ++i) {
            hear(u"main"_s, u"First %1"_s.arg(i), noon + i / 3); // some in the same millisecond
            hear(u"second"_s, u"Second %1"_s.arg(i), noon + i / 2);
        }
        catchUp();
        for (const ListedConversation &listed : view->conversations({u"open"_s, {}, 10}))
            (listed.conversation.channel == "main"_L1 ? target : source) = listed.id;
    }
    void hear(const QString &channel, const QString &words, qint64 at)
    {
        relay.tell(u"message.receive"_s, {},
                   {{u"channel"_s, channel},
                    {u"provider_id"_s, QString(channel + words)},
                    {u"sender"_s, QJsonObject {{u"phone"_s, u"+491511000001"_s}}},
                    {u"at"_s, at},
                    {u"content"_s, conversations::toJson(conversations::TextContent {words})}},
                   at);
    }
    void by(const QString &who, const QString &type, const QString &subject, const QJsonObject &data)
    {
        m_clock.advanceMs(1);
        const auto answer
            = relay.handle({newId(m_clock.nowMs()), type, subject, {}, 0, 0, data}, who, m_clock.nowMs());
        if (answer.refused)
            qFatal("%s", qPrintable(answer.refused->text));
    }
    QString give(const QString &type, const QString &subject, const QJsonObject &data)
    {
        m_clock.advanceMs(1);
        const auto given = replica->give({newId(m_clock.nowMs()), type, subject, {}, 0, 0, data});
        return given ? QString() : given.error().code;
    }
    QList<wire::AnswerFrame> exchange()
    {
        QList<wire::AnswerFrame> answers;
        for (auto commands = replica->takeToSend(1'000); commands && !commands->isEmpty();
             commands = replica->takeToSend(1'000))
            for (const Command &command : std::as_const(*commands)) {
                answers << relay.handle(command, ana, m_clock.nowMs());
                if (!replica->hear(answers.last()))
                    qFatal("an answer was not taken");
            }
        return answers;
    }
    void catchUp()
    {
        if (!replica->meet(relay.epoch(team::Role::Owner)))
            qFatal("the relay was not met");
        while (replica->cache().cursor() < relay.newest())
            if (!replica->receive(relay.frame(team::Role::Owner, replica->cache().cursor())))
                qFatal("a frame was not taken");
    }
    QStringList timeline(const QString &conversation, int limit)
    {
        QStringList ids;
        for (auto page = view->timeline(conversation, limit, 0, {}); !page.isEmpty();
             page = view->timeline(conversation, limit, page.last().at, page.last().id))
            for (const TimelineEntry &entry : std::as_const(page))
                ids << entry.id;
        return ids;
    }

    MiniRelay relay;
    std::unique_ptr<Replica> replica;
    std::unique_ptr<DeskView> view;
    QString target, source;

private:
    VirtualClock m_clock {noon + 60'000};
};
} // namespace

class TestMergedView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesOfMergedOnesAreExact_data();
    void pagesOfMergedOnesAreExact();
    void mergedOnesAreInNoList();
    void draftAndOutboxStay();
    void mentionsWaitUntilSeen();
    void fiveHundredAtOnce();
};

void TestMergedView::pagesOfMergedOnesAreExact_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 2, 3, 7, 100})
        QTest::addRow("%d at a time", limit) << limit;
}

/// Laid over before the relay knows of it, and confirmed: one timeline, in order, nothing twice.
void TestMergedView::pagesOfMergedOnesAreExact()
{
    QFETCH(int, limit);
    Desk desk;
    const qsizetype alone = desk.view->timelineSize(desk.target);
    const qsizetype other = desk.view->timelineSize(desk.source);
    QCOMPARE(desk.give(u"conversation.merge"_s, desk.source, {{u"into"_s, desk.target}}), QString());
    for (const bool confirmed : {false, true}) {
        if (confirmed) {
            QVERIFY(!desk.exchange()[0].refused);
            desk.catchUp();
        }
        const QStringList paged = desk.timeline(desk.target, limit);
        QCOMPARE(paged, desk.timeline(desk.target, 1'000));
        QCOMPARE(QSet<QString>(paged.begin(), paged.end()).size(), paged.size());
        QCOMPARE(paged.size(), alone + other + 2); // and a line in each that tells of it
        QCOMPARE(desk.view->timelineSize(desk.target), paged.size());
        const auto whole = desk.view->timeline(desk.target, 1'000, 0, {});
        QVERIFY(std::is_sorted(whole.begin(), whole.end(),
                               [](const auto &a, const auto &b) { return a.at > b.at; }));
    }
    QVERIFY(desk.view->isWhole(desk.target));
    QCOMPARE(desk.give(u"conversation.unmerge"_s, desk.source, {}), QString());
    (void)desk.exchange();
    desk.catchUp();
    QCOMPARE(desk.view->timelineSize(desk.target), alone + 2);
    QCOMPARE(desk.view->timelineSize(desk.source), other + 2);
}

void TestMergedView::mergedOnesAreInNoList()
{
    Desk desk;
    QCOMPARE(desk.view->counts()[u"open"_s], 2);
    QCOMPARE(desk.give(u"conversation.merge"_s, desk.source, {{u"into"_s, desk.target}}), QString());
    for (const bool confirmed : {false, true}) {
        if (confirmed) {
            (void)desk.exchange();
            desk.catchUp();
        }
        QCOMPARE(desk.view->counts()[u"open"_s], 1);
        QCOMPARE(desk.view->counts()[u"closed"_s], 0);
        QVERIFY(desk.view->conversations({u"closed"_s, {}, 10}).isEmpty());
        QCOMPARE(desk.view->conversations({u"open"_s, {}, 10}).value(0).conversation.unread, 24);
    }
}

/// Merging under somebody's hands takes nothing away: what was being written is still there.
void TestMergedView::draftAndOutboxStay()
{
    Desk desk;
    QVERIFY(desk.replica->saveDraft(desk.source, u"reply"_s, u"Half a sentence"_s, std::nullopt));
    QCOMPARE(desk.give(u"conversation.reply"_s, desk.source,
                       {{u"content"_s, conversations::toJson(conversations::TextContent {u"Whole"_s})}}),
             QString());
    desk.by(ben, u"conversation.merge"_s, desk.source, {{u"into"_s, desk.target}});
    (void)desk.exchange();
    desk.catchUp();
    QCOMPARE(desk.view->draft(desk.source, u"reply"_s), u"Half a sentence"_s);
    const auto attention = desk.view->attention();
    QCOMPARE(attention.size(), 1);
    QCOMPARE(attention[0].text, u"Whole"_s);
    QCOMPARE(attention[0].refusal.code, u"merged"_s);
    QCOMPARE(attention[0].refusal.details["into"_L1].toString(), desk.target);
}

void TestMergedView::mentionsWaitUntilSeen()
{
    Desk desk;
    QCOMPARE(desk.view->counts()[u"mentions"_s], 0);
    const QJsonObject note {{u"body"_s, u"Look"_s}, {u"mentions"_s, QJsonArray {ana, ben}}};
    desk.by(ben, u"conversation.note"_s, desk.source, note);
    desk.by(ana, u"conversation.note"_s, desk.target, note);
    desk.catchUp();
    QCOMPARE(desk.view->counts()[u"mentions"_s], 1);
    const auto listed = desk.view->conversations({u"mentions"_s, {}, 10});
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0].id, desk.source);
    const auto mentions = desk.view->mentions(10);
    QCOMPARE(mentions.size(), 1);
    QCOMPARE(mentions[0].by, ben);
    QCOMPARE(desk.give(u"mention.seen"_s, mentions[0].id, {}), QString());
    QCOMPARE(desk.view->counts()[u"mentions"_s], 0);
    QVERIFY(desk.view->mentions(10).value(0).seen);
    QVERIFY(!desk.exchange()[0].refused);
    desk.catchUp();
    QCOMPARE(desk.view->counts()[u"mentions"_s], 0);
}

/// A selection is so many wishes: all are answered, and nothing is left behind.
void TestMergedView::fiveHundredAtOnce()
{
    constexpr int many = 500;
    Desk desk;
    for (int i = 0; i < many; ++i)
        QCOMPARE(desk.give(u"conversation.tag"_s, i % 2 ? desk.source : desk.target,
                           {{i % 4 < 2 ? u"add"_s : u"remove"_s, QJsonArray {QString::number(i / 4 % 20)}}}),
                 QString());
    const auto answers = desk.exchange();
    desk.catchUp();
    QVERIFY(std::none_of(answers.begin(), answers.end(),
                         [](const wire::AnswerFrame &answer) { return answer.refused.has_value(); }));
    QCOMPARE(desk.view->outbox().size(), 0);
    QCOMPARE(answers.size(), many);
    QCOMPARE(desk.view->attention().size(), 0);
}

QTEST_GUILESS_MAIN(TestMergedView)
#include "tst_merged_view.moc"
