// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the inbox says things: who writes, what matters about a conversation, what happened, when a snooze
// ends, money, emoji.
#include "tests/ui/inbox/inboxbench.h"
#include "ui/composing/emojilist.h"
#include "ui/inbox/triage.h"
#include "ui/inbox/words.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

namespace {
using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;
using demo::InboxBench;
} // namespace

class TestInboxWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presenceEndsByItself();
    void chipsSayWhatMatters_data();
    void chipsSayWhatMatters();
    void activitiesAreSentences_data();
    void activitiesAreSentences();
    void snoozeKnowsTheCalendar();
    void emojiAreFoundByName();
    void moneyIsWrittenAsItsCurrencyIs_data();
    void moneyIsWrittenAsItsCurrencyIs();
};

void TestInboxWords::presenceEndsByItself()
{
    InboxBench bench(demo::shop());
    PresenceBook &book = bench.context.presence;
    QSignalSpy changed(&book, &PresenceBook::changed);
    book.hear({u"c"_s, demo::mei, u"writing"_s, demo::now + 50});
    QCOMPARE(book.writing(u"c"_s), QStringList {demo::mei});
    book.hear({u"c"_s, bench.desk->me().agent, u"writing"_s, demo::now + 50}); // oneself
    QCOMPARE(book.writing(u"c"_s), QStringList {demo::mei});
    bench.clock.advanceMs(60);
    QCOMPARE(book.writing(u"c"_s), QStringList {});
    QTRY_COMPARE(changed.count(), 2); // came, ended
    book.hear({u"c"_s, demo::mei, u"looking"_s, demo::now + 5000});
    book.hear({u"c"_s, demo::mei, u"left"_s, 0});
    QCOMPARE(book.looking(u"c"_s), QStringList {});
}

void TestInboxWords::chipsSayWhatMatters_data()
{
    QTest::addColumn<qint64>("windowLeft");
    QTest::addColumn<qint64>("waited");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("chips");
    const qint64 hour = demo::hour;
    QTest::newRow("fresh") << 20 * hour << 5 * demo::minute << u"open"_s << QStringList {u"Waiting 5 min"_s};
    QTest::newRow("closes soon") << hour << qint64(0) << u"open"_s << QStringList {u"Window closes in 1 h"_s};
    QTest::newRow("closed window") << -hour << qint64(0) << u"open"_s << QStringList {u"Window closed"_s};
    QTest::newRow("resolved") << -hour << qint64(0) << u"closed"_s << QStringList {u"Closed"_s};
}

void TestInboxWords::chipsSayWhatMatters()
{
    QFETCH(qint64, windowLeft);
    QFETCH(qint64, waited);
    QFETCH(QString, status);
    QFETCH(QStringList, chips);
    InboxBench bench(demo::shop());
    sync::ListedConversation listed;
    listed.conversation.windowUntil = demo::now + windowLeft;
    listed.conversation.waitingSince = waited > 0 ? demo::now - waited : 0;
    listed.conversation.status = status;
    QStringList words;
    for (const Chip &chip : Words::chips(listed, bench.context.directory, demo::now))
        words << chip.text;
    QCOMPARE(words, chips);
}

void TestInboxWords::activitiesAreSentences_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("words");
    QTest::newRow("to me") << demo::mei << u"assigned"_s << QString(u"{\"agent\":\""_s + demo::me + u"\"}"_s)
                           << u"Mei Tan assigned it to you"_s;
    QTest::newRow("by me to me") << demo::me << u"assigned"_s
                                 << QString(u"{\"agent\":\""_s + demo::me + u"\"}"_s)
                                 << u"You assigned it to yourself"_s;
    QTest::newRow("team") << demo::mei << u"team_set"_s << u"{\"team\":\"orders\"}"_s
                          << u"Mei Tan moved it to Orders"_s;
    QTest::newRow("tags") << demo::mei << u"tagged"_s << u"{\"add\":[\"a\",\"b\"]}"_s
                          << u"Mei Tan added the tag a, b"_s;
    QTest::newRow("again") << u"customer"_s << u"reopened"_s << u"{}"_s
                           << u"The customer wrote again: reopened"_s;
}

void TestInboxWords::activitiesAreSentences()
{
    QFETCH(QString, actor);
    QFETCH(QString, what);
    QFETCH(QString, data);
    QFETCH(QString, words);
    InboxBench bench(demo::shop());
    QTRY_COMPARE(bench.context.directory.teamName(u"orders"_s), u"Orders"_s);
    conversations::Activity activity;
    activity.actor = actor;
    activity.what = u"conversation."_s + what;
    activity.data = data;
    activity.at = demo::now;
    QString said = Words::activity(activity, bench.context.directory);
    said.remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(said, words);
}

void TestInboxWords::snoozeKnowsTheCalendar()
{
    const QTimeZone zone("Europe/Berlin");
    const auto at
        = [&](const QString &text) { return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch(); };
    QCOMPARE(Triage::morningMs(at(u"2026-11-24T23:30:00Z"_s), 1, zone),
             at(u"2026-11-26T08:00:00Z"_s)); // already the 25th there
    QCOMPARE(Triage::morningMs(at(u"2026-03-28T12:00:00Z"_s), 1, zone),
             at(u"2026-03-29T07:00:00Z"_s)); // summer time begins
    QCOMPARE(Triage::daysToMonday(at(u"2026-11-24T12:00:00Z"_s), zone), 6); // Tuesday
    QCOMPARE(Triage::daysToMonday(at(u"2026-11-23T12:00:00Z"_s), zone), 7); // Monday: the next one
}

void TestInboxWords::emojiAreFoundByName()
{
    QCOMPARE(emojiFor(u"thumbs up"_s).size(), 1);
    QCOMPARE(emojiFor(u"THUMBS UP"_s).first().emoji, u"👍"_s);
    QVERIFY(emojiFor({}).size() > 100);
    QCOMPARE(emojiFor(u"no such thing"_s).size(), 0);
}

void TestInboxWords::moneyIsWrittenAsItsCurrencyIs_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("part");
    QTest::newRow("whole") << qint64(589'700) << u"INR"_s << u"5,897"_s;
    QTest::newRow("cents") << qint64(1999) << u"EUR"_s << u"19.99"_s;
    QTest::newRow("no minor unit") << qint64(1200) << u"JPY"_s << u"1,200"_s;
    QTest::newRow("three digits") << qint64(1500) << u"KWD"_s << u"1.500"_s;
    QTest::newRow("unknown currency") << qint64(100) << u"XQX"_s << u"XQX"_s;
}

void TestInboxWords::moneyIsWrittenAsItsCurrencyIs()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QString, part);
    QVERIFY2(moneyText({minor, currency}).contains(part), qPrintable(moneyText({minor, currency})));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestInboxWords test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inboxwords.moc"
