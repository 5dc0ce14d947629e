// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Killed before, or in the middle of, each call that changes a file; a full disk and an I/O error at each of
// them; and pages that were changed behind the store's back.
#include "core/features/features.h"
#include "core/relay/ledger_store.h"
#include "tests/faults/boundaries/shim.h"
#include "tests/faults/boundaries/workloads.h"
#include "tests/faults/trials.h"
#include "tests/support/memoryfolder.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(waypost::tests::Workload)

namespace {

/// What a child has said, and how it ended.
struct Ended {
    QStringList safe;
    bool killed = false;
};

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        const QString file = files.next();
        QFile::copy(file, to + u'/' + files.fileName());
    }
}

/// Runs the workload in a process of its own with the shim set.
Ended runChild(const Workload &load, const QString &folder, int act, int error, long at)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        ShimControl *control = shimControl();
        control->calls = 0;
        control->countdown = at;
        control->error = error;
        control->act = act;
        load.work(
            folder,
            [&](const QString &what) {
                const QByteArray line = what.toUtf8() + '\n';
                (void)!::write(ends[1], line.constData(), size_t(line.size()));
            },
            [control] { control->act = ShimNothing; });
        ::_exit(0);
    }
    ::close(ends[1]);
    QByteArray said;
    char piece[4'096];
    for (ssize_t got = 0; (got = ::read(ends[0], piece, sizeof piece)) > 0;)
        said.append(piece, got);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    Ended ended;
    ended.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    ended.safe = QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
    return ended;
}
} // namespace

class TestBoundaries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachCall_data();
    void eachCall();
    void damageIsNamed();

private:
    QTemporaryDir m_folder {memoryFolder()};
    QHash<QString, qint64> m_calls; ///< workload → how many calls it makes
};

/// One control block for this process and its children, so that a child's count can be read.
void TestBoundaries::initTestCase()
{
    std::snprintf(shimControl()->filter, sizeof shimControl()->filter, ".sqlite");
}

void TestBoundaries::eachCall_data()
{
    QTest::addColumn<Workload>("load");
    QTest::addColumn<int>("act");
    QTest::addColumn<int>("error");
    struct Act {
        const char *name;
        int act;
        int error;
    };
    for (const Act &act :
         {Act {"kill", ShimKill, 0}, Act {"tear", ShimTear, 0}, Act {"full", ShimFail, ENOSPC},
          Act {"full-on", ShimFailOn, ENOSPC}, Act {"io", ShimFail, EIO}, Act {"io-on", ShimFailOn, EIO}}) {
        QTest::addRow("ingest-%s", act.name) << ingestWorkload() << act.act << act.error;
        QTest::addRow("outbox-%s", act.name) << outboxWorkload() << act.act << act.error;
        QTest::addRow("upgrade-%s", act.name) << upgradeWorkload() << act.act << act.error;
    }
}

void TestBoundaries::eachCall()
{
    QFETCH(Workload, load);
    QFETCH(int, act);
    QFETCH(int, error);
    const QString before = m_folder.filePath(u"before"_s);
    const QString folder = m_folder.filePath(u"now"_s);
    QDir(before).removeRecursively();
    QDir().mkpath(before);
    load.prepare(before);
    // Short form: every so many calls, beginning anywhere. Long form: every one.
    const qint64 stride = trials(7, 1);
    QRandomGenerator random(firstSeed());
    qint64 points = 0;
    qint64 acknowledged = 0;
    qint64 lost = 0;
    QString flaw;
    long at = 1 + long(random.bounded(qint64(0), stride));
    for (;; at += long(stride)) {
        copyFolder(before, folder);
        const Ended ended = runChild(load, folder, act, error, at);
        acknowledged += ended.safe.size();
        if (const QString found = load.check(folder, ended.safe); !found.isEmpty()) {
            ++lost;
            flaw = u"call %1: "_s.arg(at) + found;
        }
        ++points;
        if (!ended.killed && (act == ShimKill || act == ShimTear))
            break; // there are no more calls than that
        if (act != ShimKill && act != ShimTear
            && points * stride
                > m_calls.value(QString::fromLatin1(QTest::currentDataTag()).section(u'-', 0, 0)))
            break;
    }
    if (act == ShimKill)
        m_calls.insert(QString::fromLatin1(QTest::currentDataTag()).section(u'-', 0, 0), at);
    printFigures(u"boundaries %1 seed=%2 points=%3 acknowledged=%4 lost-or-damaged=%5"_s
                     .arg(QString::fromLatin1(QTest::currentDataTag()))
                     .arg(firstSeed())
                     .arg(points)
                     .arg(acknowledged)
                     .arg(lost));
    QVERIFY2(lost == 0, qPrintable(flaw));
}

/// Flips bytes in a copy of a ledger: whatever verifies as intact is as it was.
void TestBoundaries::damageIsNamed()
{
    const QString origin = m_folder.filePath(u"origin"_s);
    const QString copy = m_folder.filePath(u"copy"_s);
    QDir().mkpath(origin);
    ingestWorkload().work(
        origin, [](const QString &) {}, [] {});
    const QString file = u"/ledger.sqlite"_s;
    const auto eventsOf = [](store::Database &database) {
        auto journal = store::Journal::open(database);
        return journal ? (*journal)->read(0, 1'000'000) : Events();
    };
    const Events events = eventsOf(**store::Database::open({.path = origin + file, .readOnly = true}));
    QVERIFY(!events.isEmpty());
    QRandomGenerator random(firstSeed());
    const qint64 flips = trials(400, 5'000);
    qint64 refused = 0;
    qint64 named = 0;
    qint64 harmless = 0;
    qint64 servedAsGood = 0;
    for (qint64 flip = 0; flip < flips; ++flip) {
        copyFolder(origin, copy);
        QFile damaged(copy + file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        const qint64 at = random.bounded(damaged.size());
        damaged.seek(at);
        char byte = 0;
        damaged.getChar(&byte);
        damaged.seek(at);
        damaged.putChar(char(byte ^ (1 << random.bounded(8))));
        damaged.close();
        auto database = store::Database::open({.path = copy + file, .readOnly = true});
        if (!database) {
            ++refused;
            continue;
        }
        const auto verdict = store::Journal::verify(**database);
        if (!verdict.intact) {
            QVERIFY(verdict.firstBad > 0 && !verdict.reason.isEmpty());
            ++named;
        } else if (verdict.events == events.size() && eventsOf(**database) == events) {
            ++harmless; // in a row or an index that can be made again, or where nothing is
        } else {
            ++servedAsGood;
        }
    }
    printFigures(
        u"boundaries damage seed=%1 flips=%2 refused=%3 named=%4 outside-the-journal=%5 served-as-good=%6"_s
            .arg(firstSeed())
            .arg(flips)
            .arg(refused)
            .arg(named)
            .arg(harmless)
            .arg(servedAsGood));
    QCOMPARE(servedAsGood, 0);
    QVERIFY(named > 0);
}

QTEST_GUILESS_MAIN(TestBoundaries)
#include "tst_boundaries.moc"
