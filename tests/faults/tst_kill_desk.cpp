// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of a desk while its agent works, again and again, beside the real relay and the sandbox: every
// draft that was kept is there, every reply and note that was kept came true once, at the relay and at the
// customer.
#include "core/features/features.h"
#include "core/store/journal.h"
#include "tests/faults/livingdesk.h"
#include "tests/faults/trials.h"
#include "tests/support/world.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 numbersOfOneLife = 10'000;
constexpr int customers = 60;
constexpr int patience = 60'000;

/// What was told to be kept, and what became of it.
struct Kept {
    QHash<QString, qint64> drafts; ///< conversation → number of the newest
    QHash<QString, qint64> replies; ///< command's id → number
    QHash<QString, qint64> notes;
    qint64 told = 0; ///< things that were said to be kept, drafts that were typed over included
    qint64 lost = 0;
    qint64 doubled = 0;
    QStringList samples {}; ///< of what was lost or doubled

    void note(qint64 &counter, const QString &words)
    {
        ++counter;
        if (samples.size() < 5)
            samples << words;
    }

    /// A line of a LivingDesk.
    void hear(const QByteArray &line)
    {
        const QStringList words = QString::fromUtf8(line).trimmed().split(u' ');
        if (words.size() != 3)
            return note(lost, u"not understood: "_s + words.join(u' '));
        const qint64 number = words[2].toLongLong();
        if (words[0] == "found"_L1)
            return found(words[1], number);
        ++told;
        if (words[0] == "draft"_L1)
            drafts.insert(words[1], number);
        else if (words[0] == "reply"_L1)
            replies.insert(words[1], number);
        else if (words[0] == "note"_L1)
            notes.insert(words[1], number);
        else
            note(lost, words.join(u' '));
    }

    /// A newer one than the last that was told is one whose keeping nobody could tell any more.
    void found(const QString &conversation, qint64 number)
    {
        if (const qint64 kept = drafts.value(conversation); number < kept)
            note(lost, u"draft %1, there is %2"_s.arg(kept).arg(number));
    }
};

/// One life that ends at a random moment: while it starts, or while its agent works.
void liveAndDie(const QStringList &arguments, QRandomGenerator &random, Kept &kept)
{
    QProcess desk;
    desk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    desk.setStandardInputFile(QProcess::nullDevice());
    desk.start(QCoreApplication::applicationFilePath(), arguments);
    QVERIFY(desk.waitForStarted(patience));
    if (random.bounded(4) > 0)
        QVERIFY(desk.waitForReadyRead(patience));
    QVERIFY(!desk.waitForFinished(random.bounded(1, 300)));
    desk.kill();
    QVERIFY(desk.waitForFinished(patience));
    const QByteArrayList lines = desk.readAllStandardOutput().split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) // the last one has no end
        kept.hear(lines[i]);
}
} // namespace

class TestKillDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptIsNeverLostNorDoubled_data();
    void keptIsNeverLostNorDoubled();

private:
    void settle(Kept &kept);
    void lookAtRelay(Kept &kept);
    void lookAtCustomers(Kept &kept);
    [[nodiscard]] QHash<qint64, int> arrived();
    [[nodiscard]] qint64 repliesAtRelay();
    std::unique_ptr<World> m_world;
};

/// The last life, which nobody kills: what still waits goes out, and the drafts are looked at.
void TestKillDesk::settle(Kept &kept)
{
    const SystemClock clock;
    sync::Desk desk({.folder = m_world->path(u"owner"_s)}, features::allFeatures(), clock);
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.state().link, sync::Link::Live, patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state().outbox, 0, patience);
    QCOMPARE(desk.state().needsAttention, 0);
    std::optional<QHash<QString, qint64>> drafts;
    desk.ask<QHash<QString, qint64>>(
        this,
        [conversations = kept.drafts.keys()](sync::View &view) {
            QHash<QString, qint64> numbers;
            for (const QString &conversation : conversations)
                numbers.insert(conversation, numberOf(view.draft(conversation, u"reply"_s)));
            return numbers;
        },
        [&](const QHash<QString, qint64> &numbers) { drafts = numbers; });
    QTRY_VERIFY_WITH_TIMEOUT(drafts, patience);
    for (auto it = drafts->cbegin(); it != drafts->cend(); ++it)
        kept.found(it.key(), it.value());
}

/// How often the customers have got each number, by the provider's own books.
QHash<qint64, int> TestKillDesk::arrived()
{
    QHash<qint64, int> counts;
    qint64 after = 0;
    for (bool more = true; more;) {
        const QJsonObject page = m_world->sandbox("GET", u"/sandbox/sent?kind=text&after=%1"_s.arg(after));
        for (const auto &sent : page["sent"_L1].toArray()) {
            const QByteArray text = QJsonDocument(sent.toObject()).toJson(QJsonDocument::Compact);
            ++counts[numberOf(QString::fromUtf8(text.mid(text.indexOf("\"#") + 1)))];
            after = sent["number"_L1].toInteger();
        }
        more = page["more"_L1].toBool();
    }
    return counts;
}

qint64 TestKillDesk::repliesAtRelay()
{
    const auto database = store::Database::open({.path = m_world->ledger(), .readOnly = true});
    return database
        ? (*database)->value(u"SELECT count(*) FROM messages WHERE direction = 'out'"_s).toLongLong()
        : -1;
}

void TestKillDesk::lookAtRelay(Kept &kept)
{
    const auto database = store::Database::open({.path = m_world->ledger(), .readOnly = true});
    QVERIFY(bool(database));
    const auto verdict = store::Journal::verify(**database);
    QVERIFY2(verdict.intact, qPrintable(verdict.reason));
    auto journal = store::Journal::open(**database);
    QVERIFY(bool(journal));
    QSet<QString> causes;
    QSet<QString> done;
    const Events events = (*journal)->read(0, 10'000'000);
    for (const Event &event : events) {
        if (event.cause.isEmpty())
            continue;
        const QString what = event.cause + u'/' + event.type + u'/' + event.subject;
        if (done.contains(what))
            kept.note(kept.doubled, what);
        done << what;
        causes << event.cause;
    }
    for (const auto &given : {kept.replies, kept.notes})
        for (auto it = given.cbegin(); it != given.cend(); ++it)
            if (!causes.contains(it.key()))
                kept.note(kept.lost, u"%1 (%2), not at the relay"_s.arg(it.key()).arg(it.value()));
}

void TestKillDesk::lookAtCustomers(Kept &kept)
{
    const auto there = arrived();
    for (auto it = kept.replies.cbegin(); it != kept.replies.cend(); ++it)
        if (!there.contains(it.value()))
            kept.note(kept.lost, u"reply %1, not at the customer"_s.arg(it.value()));
    for (auto it = there.cbegin(); it != there.cend(); ++it)
        if (it.value() > 1)
            kept.note(kept.doubled, u"reply %1, %2 times"_s.arg(it.key()).arg(it.value()));
}

void TestKillDesk::keptIsNeverLostNorDoubled_data()
{
    QTest::addColumn<DeskWeakness>("weakness");
    QTest::addColumn<int>("usual");
    QTest::addColumn<int>("longer");
    QTest::addRow("desk") << DeskWeakness::None << 300 << 3'000;
    QTest::addRow("control-speaks-early") << DeskWeakness::SpeaksEarly << 6 << 20;
    QTest::addRow("control-gives-twice") << DeskWeakness::GivesTwice << 4 << 20;
}

void TestKillDesk::keptIsNeverLostNorDoubled()
{
    QFETCH(DeskWeakness, weakness);
    QFETCH(int, usual);
    QFETCH(int, longer);
    const qint64 kills = trials(usual, longer);
    m_world = std::make_unique<World>();
    m_world->startSandbox();
    m_world->sandbox("POST", u"/sandbox/account"_s, {{u"messages_per_second"_s, 10'000}});
    m_world->startRelay();
    m_world->pairOwner(u"owner"_s);
    m_world->greet(customers);
    QRandomGenerator random(firstSeed()); // when to kill: repeatable in kind, not to the microsecond
    Kept kept;
    for (qint64 life = 0; life < kills && !QTest::currentTestFailed(); ++life)
        liveAndDie({u"--child"_s, m_world->path(u"owner"_s), QString::number(random.generate()),
                    QString::number(life * numbersOfOneLife), QString::number(int(weakness))},
                   random, kept);
    const qint64 early = repliesAtRelay(); // sent by desks that were killed
    settle(kept);
    // All that is owed to customers, however it came to the relay, has been sent.
    const qint64 owed = repliesAtRelay();
    const auto sent = [this] {
        qint64 count = 0;
        for (const int times : arrived())
            count += times;
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(sent(), owed, 2 * patience);
    m_world->stopRelay();
    lookAtRelay(kept);
    lookAtCustomers(kept);
    printFigures(u"kill %1 seed=%2 kills=%3 kept=%4 replies=%5 notes=%6 lost=%7 doubled=%8 "
                 "replies-sent=%9 of-these-before-the-last-life=%10"_s
                     .arg(QString::fromLatin1(QTest::currentDataTag()))
                     .arg(firstSeed())
                     .arg(kills)
                     .arg(kept.told)
                     .arg(kept.replies.size())
                     .arg(kept.notes.size())
                     .arg(kept.lost)
                     .arg(kept.doubled)
                     .arg(owed)
                     .arg(early));
    m_world.reset();
    const QString samples = kept.samples.join(u"; "_s);
    if (weakness == DeskWeakness::SpeaksEarly)
        QVERIFY2(kept.lost > 0, "the harness would not notice a loss");
    else
        QVERIFY2(kept.lost == 0, qPrintable(samples));
    if (weakness == DeskWeakness::GivesTwice)
        QVERIFY2(kept.doubled > 0, "the harness would not notice what came twice");
    else
        QVERIFY2(kept.doubled == 0, qPrintable(samples));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 6 && arguments[1] == "--child"_L1) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // never outlives the test
        const LivingDesk desk(arguments[2], arguments[3].toUInt(), arguments[4].toLongLong(),
                              DeskWeakness(arguments[5].toInt()));
        return QCoreApplication::exec();
    }
    TestKillDesk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill_desk.moc"
