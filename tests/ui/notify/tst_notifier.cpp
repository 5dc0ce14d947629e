// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is told, how loudly and until when; and what becomes of rows.
#include "core/base/clock.h"
#include "core/team/team.h"
#include "tests/ui/inbox/deskfolder.h"
#include "tests/ui/notify/newskit.h"
#include "ui/notify/notifier.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minute = 60'000;

News newsFor(NewsKind kind, Concern concern, const QString &conversation = u"c1"_s)
{
    News news;
    news.kind = kind;
    news.concern = concern;
    news.conversation = conversation;
    news.who = u"Lucía"_s;
    news.text = u"¿Hay talla 38?"_s;
    news.unread = 1;
    return news;
}

QString shortOf(const QList<Telling> &tellings)
{
    QStringList words;
    for (const Telling &telling : tellings) {
        static const QStringList names {u"show"_s, u"many"_s, u"louder"_s, u"ring"_s, u"withdraw"_s};
        words << names[int(telling.what)] + (telling.sound ? u"+sound"_s : QString());
    }
    return words.join(u' ');
}
} // namespace

class TestNotifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMatrixDecides_data();
    void theMatrixDecides();
    void teamsAndViewsAreSilenced();
    void burstsAreOneBanner();
    void soundsAreNotAHail();
    void whatIsInSightIsNotTold();
    void quietTimesAreQuiet_data();
    void quietTimesAreQuiet();
    void louderOnceWhenNobodyLooks();
    void readAnywhereIsCleared();
    void lockedTellsNoWords();
    void rulesSurviveTheSettings();
    void settingsOfAnotherWorldDoNoHarm();
    void rowsBecomeNews();
    void onlyMentionsOfNotesAreTold();
};

void TestNotifier::theMatrixDecides_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("concern");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, NewsKind kind, Concern concern, const QString &told) {
        QTest::newRow(name) << int(kind) << int(concern) << told;
    };
    row("my customer writes", NewsKind::Message, Concern::Mine, u"show+sound"_s);
    row("a customer of my team writes", NewsKind::Message, Concern::MyTeam, u"show"_s);
    row("one I follow", NewsKind::Message, Concern::Followed, u"show"_s);
    row("somebody else's customer", NewsKind::Message, Concern::Other, {});
    row("a new one for my team", NewsKind::NewConversation, Concern::MyTeam, u"show+sound"_s);
    row("a new one for another team", NewsKind::NewConversation, Concern::Other, {});
    row("given to me", NewsKind::Assigned, Concern::Mine, u"show+sound"_s);
    row("my name in a note", NewsKind::Mention, Concern::Mentioned, u"show+sound"_s);
    row("my reply did not go out", NewsKind::Refused, Concern::Mine, u"show+sound"_s);
}

void TestNotifier::theMatrixDecides()
{
    QFETCH(int, kind);
    QFETCH(int, concern);
    Notifier notifier(NotifyRules::sensible(), QTimeZone::utc());
    const auto told = notifier.hear({newsFor(NewsKind(kind), Concern(concern))}, {}, minute);
    QTEST(shortOf(told), "told");
    // The same cell, each way on its own.
    for (const auto &[way, words] :
         {std::make_pair(Way::Badge, QString()), std::make_pair(Way::Banner, u"show"_s),
          std::make_pair(Way::Sound, u"ring+sound"_s), std::make_pair(Way::None, QString())}) {
        NotifyRules rules = NotifyRules::sensible();
        rules.matrix[size_t(kind)][size_t(concern)] = way;
        Notifier one(rules, QTimeZone::utc());
        QCOMPARE(shortOf(one.hear({newsFor(NewsKind(kind), Concern(concern))}, {}, minute)), words);
    }
}

void TestNotifier::teamsAndViewsAreSilenced()
{
    NotifyRules rules = NotifyRules::sensible();
    rules.mutedTeams = {u"loud"_s};
    rules.views
        = {{u"unassigned"_s, NotifyRules::ViewRule::Always}, {u"mine"_s, NotifyRules::ViewRule::Never}};
    News news = newsFor(NewsKind::NewConversation, Concern::MyTeam);
    news.team = u"loud"_s;
    QCOMPARE(rules.waysOf(news), Ways());
    news.concern = Concern::Mentioned; // my name gets through
    news.kind = NewsKind::Mention;
    QVERIFY(rules.waysOf(news).testFlag(Way::Banner));
    News other = newsFor(NewsKind::Message, Concern::Other);
    QCOMPARE(rules.waysOf(other), Ways());
    other.views = {u"unassigned"_s};
    QVERIFY(rules.waysOf(other).testFlag(Way::Sound));
    other.views << u"mine"_s; // Never wins
    QCOMPARE(rules.waysOf(other), Ways());
}

void TestNotifier::burstsAreOneBanner()
{
    Notifier notifier(NotifyRules::sensible(), QTimeZone::utc());
    News first = newsFor(NewsKind::Message, Concern::Mine);
    News second = first;
    second.text = u"¿Y 39?"_s;
    second.unread = 2;
    const auto told = notifier.hear({first, second}, {}, minute);
    QCOMPARE(shortOf(told), u"show+sound"_s);
    QCOMPARE(told[0].count, 2);
    QCOMPARE(told[0].news.text, u"¿Y 39?"_s);
    second.unread = 3;
    QCOMPARE(notifier.hear({second}, {}, 2 * minute)[0].count, 3);
    QList<News> flood;
    for (int i = 0; i < 12; ++i)
        flood << newsFor(NewsKind::Message, Concern::Mine, u"flood%1"_s.arg(i));
    const auto many = notifier.hear(flood, {}, 3 * minute);
    QCOMPARE(shortOf(many), u"many+sound"_s);
    QCOMPARE(many[0].count, 12);
}

void TestNotifier::soundsAreNotAHail()
{
    Notifier notifier(NotifyRules::sensible(), QTimeZone::utc());
    const auto at = [&](qint64 now, const QString &conversation) {
        return shortOf(notifier.hear({newsFor(NewsKind::Message, Concern::Mine, conversation)}, {}, now));
    };
    QCOMPARE(at(minute, u"a"_s), u"show+sound"_s);
    QCOMPARE(at(minute + 500, u"b"_s), u"show"_s);
    QCOMPARE(at(minute + Notifier::soundPauseMs, u"c"_s), u"show+sound"_s);
    QCOMPARE(at(10, u"d"_s), u"show+sound"_s); // the clock was set back: not silent for ever
}

void TestNotifier::whatIsInSightIsNotTold()
{
    Notifier notifier(NotifyRules::sensible(), QTimeZone::utc());
    const QList<News> news {newsFor(NewsKind::Message, Concern::Mine)};
    QVERIFY(notifier.hear(news, {u"c1"_s, true, false}, minute).isEmpty());
    // Another thread is open, the window is in the background, or it is locked: told, with the sound.
    QCOMPARE(shortOf(notifier.hear(news, {u"c2"_s, true, false}, 2 * minute)), u"show+sound"_s);
    QCOMPARE(shortOf(notifier.hear(news, {u"c1"_s, false, false}, 3 * minute)), u"show+sound"_s);
    QCOMPARE(shortOf(notifier.hear(news, {u"c1"_s, true, true}, 4 * minute)), u"show+sound"_s);
    QCOMPARE(shortOf(notifier.hear({newsFor(NewsKind::Refused, Concern::Mine)}, {u"c1"_s, true, false},
                                   5 * minute)),
             u"show+sound"_s);
}

void TestNotifier::quietTimesAreQuiet_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("quiet");
    QTest::newRow("by day, inside") << 9 * 60 << 17 * 60 << 12 * 60 << true;
    QTest::newRow("by day, before") << 9 * 60 << 17 * 60 << 8 * 60 + 59 << false;
    QTest::newRow("its first minute") << 9 * 60 << 17 * 60 << 9 * 60 << true;
    QTest::newRow("its end") << 9 * 60 << 17 * 60 << 17 * 60 << false;
    QTest::newRow("over midnight, late") << 20 * 60 << 8 * 60 << 23 * 60 << true;
    QTest::newRow("over midnight, early") << 20 * 60 << 8 * 60 << 7 * 60 << true;
    QTest::newRow("over midnight, by day") << 20 * 60 << 8 * 60 << 12 * 60 << false;
    QTest::newRow("no time at all") << 8 * 60 << 8 * 60 << 8 * 60 << false;
}

void TestNotifier::quietTimesAreQuiet()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, at);
    NotifyRules rules = NotifyRules::sensible();
    rules.quietHours = true;
    rules.quietFrom = from;
    rules.quietTo = to;
    const QTimeZone zone(5 * 3600 + 1800); // India: half an hour off
    const qint64 now = QDateTime(QDate(2026, 11, 24), QTime(at / 60, at % 60), zone).toMSecsSinceEpoch();
    QTEST(rules.isQuiet(now, zone), "quiet");
    Notifier notifier(rules, zone);
    QTEST(notifier.hear({newsFor(NewsKind::Message, Concern::Mine)}, {}, now).isEmpty(), "quiet");
    rules.quietHours = false;
    rules.silentUntil = now + 1;
    QVERIFY(rules.isQuiet(now, zone));
    QVERIFY(!rules.isQuiet(now + 1, zone));
}

void TestNotifier::louderOnceWhenNobodyLooks()
{
    VirtualClock clock(1'000 * minute);
    Notifier notifier(NotifyRules::sensible(), QTimeZone::utc());
    (void)notifier.hear({newsFor(NewsKind::Message, Concern::Mine)}, {}, clock.nowMs());
    (void)notifier.hear({newsFor(NewsKind::Message, Concern::MyTeam, u"still"_s)}, {}, clock.nowMs());
    QCOMPARE(notifier.nextLouder(), clock.nowMs() + 5 * minute);
    clock.advanceMs(5 * minute - 1);
    QVERIFY(notifier.louder({}, clock.nowMs()).isEmpty());
    clock.advanceMs(1);
    QCOMPARE(shortOf(notifier.louder({}, clock.nowMs())), u"louder+sound"_s); // not the silent one
    QVERIFY(notifier.isLoud());
    clock.advanceMs(60 * minute);
    QVERIFY(notifier.louder({}, clock.nowMs()).isEmpty());
    QCOMPARE(notifier.nextLouder(), 0);
    (void)notifier.settle(u"c1"_s);
    QVERIFY(!notifier.isLoud());
    (void)notifier.hear({newsFor(NewsKind::Message, Concern::Mine)}, {}, clock.nowMs());
    notifier.looked(u"c1"_s); // closed by hand
    QCOMPARE(notifier.nextLouder(), 0);
}

void TestNotifier::readAnywhereIsCleared()
{
    Notifier notifier(NotifyRules::sensible(), QTimeZone::utc());
    (void)notifier.hear({newsFor(NewsKind::Message, Concern::Mine)}, {}, minute);
    const auto told = notifier.settle(u"c1"_s);
    QCOMPARE(shortOf(told), u"withdraw"_s);
    QCOMPARE(told[0].news.conversation, u"c1"_s);
    QVERIFY(notifier.settle(u"c1"_s).isEmpty());
    QVERIFY(notifier.settle(u"never told"_s).isEmpty());
    QCOMPARE(notifier.hear({newsFor(NewsKind::Message, Concern::Mine)}, {}, 9 * minute)[0].count, 1);
}

void TestNotifier::lockedTellsNoWords()
{
    Notifier notifier(NotifyRules::sensible(), QTimeZone::utc());
    QVERIFY(!notifier.hear({newsFor(NewsKind::Message, Concern::Mine)}, {}, minute)[0].hidden);
    QVERIFY(
        notifier.hear({newsFor(NewsKind::Message, Concern::Mine)}, {{}, false, true}, 2 * minute)[0].hidden);
    NotifyRules rules = NotifyRules::sensible();
    rules.hideContent = true;
    notifier.setRules(rules);
    QVERIFY(notifier.hear({newsFor(NewsKind::Message, Concern::Mine)}, {}, 3 * minute)[0].hidden);
    QVERIFY(notifier.louder({}, 60 * minute)[0].hidden);
}

void TestNotifier::rulesSurviveTheSettings()
{
    const QTemporaryDir folder;
    NotifyRules rules = NotifyRules::sensible();
    rules.matrix[0][4] = Way::Banner;
    rules.mutedTeams = {u"t2"_s, u"t1"_s};
    rules.views = {{u"mine"_s, NotifyRules::ViewRule::Always}, {u"open"_s, NotifyRules::ViewRule::Never}};
    rules.quietHours = true;
    rules.quietFrom = 1;
    rules.quietTo = 2;
    rules.silentUntil = 3;
    rules.louderAfterMin = 0;
    rules.hideContent = true;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    QVERIFY(NotifyRules::read(settings) == NotifyRules::sensible());
    rules.write(settings);
    settings.sync();
    const QSettings again(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    QVERIFY(NotifyRules::read(again) == rules);
}

void TestNotifier::settingsOfAnotherWorldDoNoHarm()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.setValue(u"notify/message/mine"_s, u"loud"_s);
    settings.setValue(u"notify/message/other"_s, 4'096);
    settings.setValue(u"notify/quiet_from"_s, -5);
    settings.setValue(u"notify/quiet_to"_s, 100'000);
    settings.setValue(u"notify/louder_after_min"_s, -1);
    NotifyRules rules = NotifyRules::read(settings);
    QCOMPARE(rules.louderAfterMin, 0);
    rules.louderAfterMin = NotifyRules::sensible().louderAfterMin;
    QVERIFY(rules == NotifyRules::sensible());
}

void TestNotifier::rowsBecomeNews()
{
    const QList<demo::StoredRow> shop = demo::shop();
    const demo::DeskFolder folder(shop);
    const VirtualClock clock(demo::now);
    const auto desk = folder.open(clock);
    // Everything is newer than nothing; what is unread is news, what is not is read.
    sync::ChangeSet all {{u"conversations"_s, {}}};
    int unread = 0;
    for (const demo::StoredRow &row : shop)
        if (row.table == "conversations"_L1) {
            all[u"conversations"_s] << row.id;
            const auto conversation = read<conversations::Conversation>(row.row);
            unread += conversation.unread > 0 && conversation.status == "open"_L1;
        }
    QVERIFY(unread > 0);
    const NewsReport report = look(*desk, {all, demo::me, {}, -1});
    QCOMPARE(report.news.size(), unread);
    QCOMPARE(report.unread.size(), unread);
    QVERIFY(report.upto > 0);
    for (const News &news : report.news) {
        QVERIFY(!news.who.isEmpty());
        QVERIFY(!news.text.isEmpty());
        QVERIFY(!report.read.contains(news.conversation));
    }
    // What was there before is no news; a change too large to be named finds the same.
    QVERIFY(look(*desk, {all, demo::me, {}, report.upto}).news.isEmpty());
    const sync::ChangeSet unnamed {{u"conversations"_s, {u"*"_s}}};
    QVERIFY(look(*desk, {unnamed, demo::me, {}, -1}).news.size() >= unread);
}

void TestNotifier::onlyMentionsOfNotesAreTold()
{
    const auto note = [](int number, const QString &author, const QString &mentions) {
        conversations::Note row;
        row.conversation = demo::conversationId(1);
        row.author = author;
        row.at = demo::now;
        row.seq = 500 + number;
        row.body = u"note %1"_s.arg(number);
        row.mentions = mentions;
        return demo::StoredRow {u"notes"_s, u"01900000-0000-7000-8000-00000000900%1"_s.arg(number),
                                write(row)};
    };
    QList<demo::StoredRow> rows = demo::shop();
    rows << note(1, demo::mei, u"[]"_s) << note(2, demo::mei, u"[\"%1\"]"_s.arg(demo::me))
         << note(3, demo::me, u"[\"%1\"]"_s.arg(demo::me));
    sync::ChangeSet changes;
    for (const demo::StoredRow &row : rows.mid(rows.size() - 3))
        changes[u"notes"_s] << row.id;
    const demo::DeskFolder folder(rows);
    const VirtualClock clock(demo::now);
    const auto desk = folder.open(clock);
    const NewsReport report = look(*desk, {changes, demo::me, {}, 0});
    QCOMPARE(report.news.size(), 1);
    QCOMPARE(report.news[0].kind, NewsKind::Mention);
    QCOMPARE(report.news[0].text, u"note 2"_s);
    QVERIFY(report.news[0].who.startsWith(u"Mei"_s));
}

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
