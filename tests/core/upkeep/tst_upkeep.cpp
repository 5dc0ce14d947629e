// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptstore.h"

#include "core/upkeep/mending.h"
#include "core/upkeep/restore.h"
#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace waypost;
using namespace waypost::tests;
using namespace waypost::upkeep;
using namespace Qt::StringLiterals;

namespace {
constexpr quint32 seed = 20'261'125;

int kills()
{
    return qEnvironmentVariableIsSet("WAYPOST_LONG") ? 100 : 12;
}

QByteArray textOf(const Result<Examination> &found)
{
    if (!found)
        return found.error().text.toUtf8();
    QStringList lines;
    for (const Finding &finding : found->findings)
        lines << finding.where + u": "_s + finding.what;
    return lines.join(u'\n').toUtf8();
}

void flip(const QString &path, qint64 at)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at))
        qFatal("cannot open %s", qPrintable(path));
    char byte = 0;
    file.getChar(&byte);
    file.seek(at);
    file.putChar(char(byte ^ 0x20));
}

/// What the child process does until it is killed.
int childWork(const QStringList &words)
{
    KeptStore store(words[2]);
    store.clock.setMs(QDateTime::currentMSecsSinceEpoch()); // names of backups
    if (words[1] == "backup"_L1)
        return backUp(store.places, words[3], store.clock, {}) ? 0 : 1;
    if (words[1] == "restore"_L1)
        return restore(words[3], store.places, store.features, store.clock, true, u"test"_s) ? 0 : 1;
    if (words[1] == "rebuild"_L1)
        return rebuild(store.places, store.features, store.clock) ? 0 : 1;
    return migrateStore(store.places.ledger, words[3], store.features, store.clock) ? 0 : 1;
}

/// Starts it and kills it after so many microseconds; true: it came to its end before.
bool killedAfter(const QStringList &words, int microseconds)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), QStringList {u"--child"_s} + words);
    if (!child.waitForStarted())
        qFatal("the child does not start");
    if (!child.waitForFinished(microseconds / 1'000)) { // when, not whether, is by chance
        child.kill();
        child.waitForFinished();
    }
    return child.exitStatus() == QProcess::NormalExit;
}

int durationOf(const QStringList &words)
{
    QElapsedTimer watch;
    watch.start();
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), QStringList {u"--child"_s} + words);
    if (!child.waitForFinished(60'000) || child.exitCode() != 0)
        qFatal("the child failed: %s", child.readAllStandardError().constData());
    return int(watch.nsecsElapsed() / 1'000);
}
} // namespace

class TestUpkeep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void backsUpWhileItRuns();
    void keepsSoManyBackups();
    void killedBackupLooksUnfinished();
    void namesWhatWasChanged_data();
    void namesWhatWasChanged();
    void namesEveryFlippedByteOfABackup();
    void namesADamagedFile();
    void restoresHeldAndWithAnotherEpoch();
    void restoreRefuses();
    void restoreKeepsTheOldStoreAside();
    void killedRestoreGoesOn();
    void rebuildPutsRowsRight();
    void killedRebuildLeavesAllOrNothing();
    void migratesResumably();
    void goesToAnotherEngineAndBack();
    void upgradesAfterABackup();
    void refusesANewerStore();
    void foldsQuickly();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

void TestUpkeep::backsUpWhileItRuns()
{
    KeptStore store(path(u"data"_s));
    store.fill(10, 5);
    const auto ledger = store.open();
    std::atomic<bool> ended = false;
    std::thread writer([&] {
        for (int i = 1'000; !ended; i += 20)
            store.write(*ledger, i, 20);
    });
    QList<Backup> made;
    for (int i = 0; i < 5; ++i) {
        store.clock.advanceMs(1'000);
        const auto backup = backUp(store.places, path(u"backups"_s), store.clock, {0, u"1.2.3"_s});
        if (backup)
            made << *backup;
    }
    ended = true;
    writer.join();
    QCOMPARE(made.size(), 5);
    for (const Backup &backup : std::as_const(made)) {
        const auto found = examineBackup(backup.path, store.features);
        QVERIFY2(found && found->isSound(), textOf(found).constData());
        QVERIFY(found->rows > 0 && found->files == 3);
        const auto manifest = readManifest(backup.path);
        QVERIFY(manifest && *manifest == backup.manifest);
        QCOMPARE(manifest->program, u"1.2.3"_s);
        QCOMPARE(manifest->media, QStringList {store.mediaHash});
        QCOMPARE(QDir(backup.path).entryList(QDir::Files, QDir::Name),
                 QStringList({u"accounts.sqlite"_s, u"ledger.sqlite"_s, u"manifest.json"_s}));
    }
    QVERIFY(made.last().manifest.head.seq > made.first().manifest.head.seq);
}

void TestUpkeep::keepsSoManyBackups()
{
    KeptStore store(path(u"data"_s));
    store.fill(2, 2);
    for (int i = 0; i < 5; ++i) {
        store.clock.advanceMs(1'000);
        QVERIFY(backUp(store.places, path(u"backups"_s), store.clock, {2, {}}));
    }
    const QStringList left = backupsIn(path(u"backups"_s));
    QCOMPARE(left.size(), 2);
    const QString media = path(u"backups/media/"_s) + store.mediaHash.left(2) + u'/' + store.mediaHash.mid(2);
    QVERIFY(QFile::exists(media));
    const auto found = examineBackup(path(u"backups/"_s) + left.first(), store.features);
    QVERIFY2(found && found->isSound(), textOf(found).constData());

    store.spoil(u"UPDATE media SET hash = ''"_s); // no row names the file any more
    for (int i = 0; i < 2; ++i) {
        store.clock.advanceMs(1'000);
        QVERIFY(backUp(store.places, path(u"backups"_s), store.clock, {2, {}}));
    }
    QVERIFY(!QFile::exists(media));
}

void TestUpkeep::killedBackupLooksUnfinished()
{
    KeptStore store(path(u"data"_s));
    store.fill(20, 20);
    const QStringList words {u"backup"_s, store.folder, path(u"backups"_s)};
    const int whole = durationOf(words);
    QRandomGenerator random(seed);
    int finished = 1;
    for (int i = 0; i < kills(); ++i)
        finished += killedAfter(words, random.bounded(whole)) ? 1 : 0;
    const QStringList backups = backupsIn(path(u"backups"_s));
    for (const QString &name : backups) {
        const auto found = examineBackup(path(u"backups/"_s) + name, store.features);
        QVERIFY2(found && found->isSound(), textOf(found).constData());
    }
    QVERIFY(backups.size() >= finished);
    (void)durationOf(words); // and clears away what was left
    QVERIFY(QDir(path(u"backups"_s)).entryList({u".unfinished-*"_s}, QDir::Dirs | QDir::Hidden).isEmpty());
}

void TestUpkeep::namesWhatWasChanged_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("where");
    QTest::newRow("what was said")
        << u"UPDATE journal_data SET data = CAST(CAST(data AS TEXT) || ' ' AS BLOB) WHERE seq = 30"_s
        << u"event 30"_s;
    QTest::newRow("who did it") << u"UPDATE journal SET actor = 'somebody' WHERE seq = 31"_s << u"event 31"_s;
    QTest::newRow("an event is gone") << u"DELETE FROM journal WHERE seq = 12"_s << u"event 13"_s;
    QTest::newRow("its end is gone but its data is not")
        << u"DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)"_s << u"event "_s;
    QTest::newRow("a row's word") << u"UPDATE messages SET content = '{}' WHERE provider_id = 'wamid.3'"_s
                                  << u"table messages, row "_s;
    QTest::newRow("a row's rev") << u"UPDATE contacts SET rev = rev + 1 WHERE phone = '+4915110000002'"_s
                                 << u"table contacts, row "_s;
    QTest::newRow("a row is gone") << u"DELETE FROM receipts WHERE id = 'wamid.4'"_s
                                   << u"table receipts, row wamid.4"_s;
    QTest::newRow("a row too many")
        << u"INSERT INTO threads (id, rev, conversation, others) VALUES ('main/nobody', 5, 'x', '')"_s
        << u"table threads, row main/nobody"_s;
}

void TestUpkeep::namesWhatWasChanged()
{
    QFETCH(QString, statement);
    QFETCH(QString, where);
    KeptStore store(path(u"data"_s));
    store.fill(10, 4);
    auto found = examineStore(store.places.ledger, store.places.media, store.features, store.folder);
    QVERIFY2(found && found->isSound(), textOf(found).constData());
    store.spoil(statement);
    found = examineStore(store.places.ledger, store.places.media, store.features, store.folder);
    QVERIFY2(found && found->findings.size() == 1, textOf(found).constData());
    QVERIFY2(found->findings.first().where.startsWith(where), textOf(found).constData());
    QCOMPARE(QDir(store.folder).entryList({u"folding*"_s}), QStringList()); // the scratch file is gone
}

void TestUpkeep::namesEveryFlippedByteOfABackup()
{
    KeptStore store(path(u"data"_s));
    store.fill(10, 4);
    const auto backup = backUp(store.places, path(u"backups"_s), store.clock, {});
    QVERIFY(backup);
    QRandomGenerator random(seed);
    const int flips = qEnvironmentVariableIsSet("WAYPOST_LONG") ? 2'000 : 60;
    for (int i = 0; i < flips; ++i) {
        const QString name = random.bounded(4) == 0 ? u"accounts.sqlite"_s : u"ledger.sqlite"_s;
        const QString file = backup->path + u'/' + name;
        const qint64 at = random.bounded(QFileInfo(file).size());
        flip(file, at);
        const auto found = examineBackup(backup->path, store.features);
        QVERIFY2(found && !found->isSound(), qPrintable(u"%1 at %2"_s.arg(name).arg(at)));
        QCOMPARE(found->findings.first().where, u"file "_s + name);
        flip(file, at);
    }
    const auto found = examineBackup(backup->path, store.features);
    QVERIFY2(found && found->isSound(), textOf(found).constData());
}

void TestUpkeep::namesADamagedFile()
{
    KeptStore store(path(u"data"_s));
    store.fill(2, 2);
    const QString name = store.mediaHash.left(2) + u'/' + store.mediaHash.mid(2);
    flip(store.places.media + u'/' + name, 3);
    auto found = examineStore(store.places.ledger, store.places.media, store.features, store.folder);
    QVERIFY(found);
    QCOMPARE(found->findings, QList<Finding>({{u"file media/"_s + name, u"its content was changed"_s}}));
    const auto backup = backUp(store.places, path(u"backups"_s), store.clock, {});
    QVERIFY(!backup);
    QCOMPARE(backup.error().code, u"media_damaged"_s);
    QVERIFY(QFile::remove(store.places.media + u'/' + name));
    const auto without = backUp(store.places, path(u"backups"_s), store.clock, {});
    QVERIFY(without);
    QCOMPARE(without->manifest.missingMedia, QStringList {store.mediaHash});
}

void TestUpkeep::restoresHeldAndWithAnotherEpoch()
{
    KeptStore store(path(u"data"_s));
    store.fill(10, 4);
    const QString epoch = store.value(u"SELECT value FROM meta WHERE id = 'epoch'"_s).toString();
    const QString replyNow = u"SELECT status FROM messages WHERE direction = 'out' AND due_at = 0"_s;
    QCOMPARE(store.value(replyNow).toString(), u"queued"_s);
    const auto backup = backUp(store.places, path(u"backups"_s), store.clock, {});
    QVERIFY(backup);
    KeptStore other(path(u"other"_s));
    other.clock.advanceMs(60'000);
    const auto restored = restore(backup->path, other.places, other.features, other.clock, false, u"1.2.3"_s);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
    QVERIFY(restored->aside.isEmpty());
    QVERIFY(!QDir(other.folder + u"/restoring"_s).exists());
    QCOMPARE(other.value(u"SELECT value FROM meta WHERE id = 'epoch'"_s).toString(), restored->epoch);
    QVERIFY(restored->epoch != epoch);
    // What was owed is neither sent nor forgotten; nothing leaves.
    QCOMPARE(other.value(replyNow).toString(), u"unknown"_s);
    QCOMPARE(other.value(u"SELECT held_why FROM channels WHERE id = 'main'"_s).toString(), u"restored"_s);
    const auto found = examineStore(other.places.ledger, other.places.media, other.features, other.folder);
    QVERIFY2(found && found->isSound(), textOf(found).constData());
    const auto accounts = relay::Accounts::open(other.places.accounts, other.clock);
    QVERIFY(accounts && (*accounts)->devicesOf(store.agent).size() == 1);
    const auto ledger = other.open(); // and goes on from there
    other.write(*ledger, 5'000, 10);
    const auto released
        = other.submit(*ledger, {{newId(1), u"channel.release"_s, u"main"_s, store.agent, 0, 0, {}}});
    QVERIFY(released && !released->first().refused);
    QCOMPARE(other.value(u"SELECT held_at FROM channels WHERE id = 'main'"_s).toLongLong(), 0);
}

void TestUpkeep::restoreRefuses()
{
    KeptStore store(path(u"data"_s));
    store.fill(4, 2);
    const auto backup = backUp(store.places, path(u"backups"_s), store.clock, {});
    QVERIFY(backup);
    const auto code = [&](const QString &from, bool replace) {
        const auto restored = restore(from, store.places, store.features, store.clock, replace, {});
        return restored ? QString() : restored.error().code;
    };
    QCOMPARE(code(backup->path, false), u"store_not_empty"_s);
    QCOMPARE(code(path(u"backups"_s), true), u"no_backup"_s);
    {
        const auto running = store.open();
        QCOMPARE(code(backup->path, true), u"store_unavailable"_s);
    }
    flip(backup->path + u"/ledger.sqlite"_s, 5'000);
    QCOMPARE(code(backup->path, true), u"backup_damaged"_s);
    const auto found = examineStore(store.places.ledger, {}, store.features, store.folder);
    QVERIFY2(found && found->isSound(), textOf(found).constData()); // what was there is as it was
}

void TestUpkeep::restoreKeepsTheOldStoreAside()
{
    KeptStore store(path(u"data"_s));
    store.fill(4, 2);
    const auto backup = backUp(store.places, path(u"backups"_s), store.clock, {});
    QVERIFY(backup);
    store.write(*store.open(), 700, 30); // lost by the restore, but not from the disk
    const QString before = store.dump();
    const auto restored = restore(backup->path, store.places, store.features, store.clock, true, {});
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
    QVERIFY(store.dump() != before);
    KeptStore aside(path(u"aside"_s), restored->aside + u"/ledger.sqlite"_s);
    QCOMPARE(aside.dump(), before);
}

void TestUpkeep::killedRestoreGoesOn()
{
    KeptStore store(path(u"data"_s));
    store.fill(10, 10);
    const auto backup = backUp(store.places, path(u"backups"_s), store.clock, {});
    QVERIFY(backup);
    const QStringList words {u"restore"_s, store.folder, backup->path};
    const int whole = durationOf(words);
    QRandomGenerator random(seed);
    for (int i = 0; i < kills(); ++i) {
        (void)killedAfter(words, random.bounded(whole));
        if (!QFile::exists(store.places.ledger)) { // no relay starts on nothing
            QVERIFY(QDir(store.folder + u"/restoring"_s).exists());
            continue;
        }
        const auto found = examineStore(store.places.ledger, {}, store.features, store.folder);
        QVERIFY2(found && found->isSound(), textOf(found).constData());
    }
    (void)durationOf(words);
    QCOMPARE(store.value(u"SELECT held_why FROM channels WHERE id = 'main'"_s).toString(), u"restored"_s);
}

void TestUpkeep::rebuildPutsRowsRight()
{
    KeptStore store(path(u"data"_s));
    store.fill(10, 4);
    const QString right = store.dump();
    const QString epoch = store.value(u"SELECT value FROM meta WHERE id = 'epoch'"_s).toString();
    auto rebuilt = rebuild(store.places, store.features, store.clock);
    QVERIFY(rebuilt);
    QCOMPARE(rebuilt->differed, 0);
    QCOMPARE(store.value(u"SELECT value FROM meta WHERE id = 'epoch'"_s).toString(), epoch);

    store.spoil(u"UPDATE messages SET content = '{}' WHERE provider_id = 'wamid.3'"_s);
    store.spoil(u"DELETE FROM receipts WHERE id = 'wamid.4'"_s);
    store.spoil(u"INSERT INTO threads (id, rev, conversation, others) VALUES ('main/nobody', 5, 'x', '')"_s);
    store.spoil(u"DROP TABLE notes"_s);
    rebuilt = rebuild(store.places, store.features, store.clock);
    QVERIFY(rebuilt);
    QCOMPARE(rebuilt->differed, 4);
    QCOMPARE(rebuilt->findings.size(), 4);
    QCOMPARE(store.dump(), right);
    QVERIFY(store.value(u"SELECT value FROM meta WHERE id = 'epoch'"_s).toString() != epoch);

    store.spoil(u"UPDATE journal SET actor = 'x' WHERE seq = 9"_s);
    const auto refused = rebuild(store.places, store.features, store.clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"store_damaged"_s);
    QVERIFY(refused.error().text.contains(u"Event 9 "_s));
}

void TestUpkeep::killedRebuildLeavesAllOrNothing()
{
    KeptStore store(path(u"data"_s));
    store.fill(20, 10);
    const QString right = store.dump();
    store.spoil(u"UPDATE messages SET content = '{}'"_s);
    const QString wrong = store.dump();
    const QStringList words {u"rebuild"_s, store.folder};
    const int whole = durationOf(words);
    QCOMPARE(store.dump(), right);
    QRandomGenerator random(seed);
    for (int i = 0; i < kills(); ++i) {
        store.spoil(u"UPDATE messages SET content = '{}'"_s);
        (void)killedAfter(words, random.bounded(whole));
        const QString now = store.dump();
        QVERIFY(now == right || now == wrong);
    }
    (void)durationOf(words);
    QCOMPARE(store.dump(), right);
}

void TestUpkeep::migratesResumably()
{
    KeptStore store(path(u"data"_s));
    store.fill(50, 30);
    const QString everything = store.dump();
    const QStringList scratch {u"migrate"_s, store.folder, path(u"scratch/ledger.sqlite"_s)};
    QDir().mkpath(path(u"scratch"_s));
    const int whole = durationOf(scratch);
    QDir().mkpath(path(u"new"_s));
    KeptStore target(path(u"new"_s));
    const QStringList words {u"migrate"_s, store.folder, target.places.ledger};
    QRandomGenerator random(seed);
    bool ended = false;
    for (int i = 0; i < kills() && !ended; ++i) {
        ended = killedAfter(words, random.bounded(whole));
        if (ended || !target.value(u"SELECT value FROM meta WHERE id = 'unfinished'"_s).isValid())
            continue;
        const auto opened = relay::Ledger::open({.path = target.places.ledger}, store.features, store.clock);
        QVERIFY(!opened); // nobody works with half a store
        QCOMPARE(opened.error().code, u"store_unfinished"_s);
    }
    if (!ended)
        (void)durationOf(words);
    QCOMPARE(target.dump(), everything);
    QCOMPARE(target.value(u"SELECT value FROM meta WHERE id = 'epoch'"_s),
             store.value(u"SELECT value FROM meta WHERE id = 'epoch'"_s));
    QVERIFY(target.value(u"SELECT count(*) FROM effects"_s).toInt() > 0);
    QVERIFY(target.value(u"SELECT count(*) FROM timers"_s).toInt() > 0);
    const auto accounts = relay::Accounts::open(target.places.accounts, target.clock);
    QVERIFY(accounts && (*accounts)->devicesOf(store.agent).size() == 1);
    const auto again = migrateStore(store.places.ledger, target.places.ledger, store.features, store.clock);
    QVERIFY(!again); // the target is somebody's now
    QCOMPARE(again.error().code, u"store_not_empty"_s);
}

void TestUpkeep::goesToAnotherEngineAndBack()
{
    PostgresServer::Options fast;
    fast.fsync = false;
    PostgresServer server(fast);
    KeptStore store(path(u"data"_s));
    store.fill(20, 10);
    const QString everything = store.dump();
    KeptStore there(path(u"pg"_s), server.makeDatabase());
    auto migrated = migrateStore(store.places.ledger, there.places.ledger, store.features, store.clock);
    QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().text));
    auto found = examineStore(there.places.ledger, {}, there.features, there.folder);
    QVERIFY2(found && found->isSound(), textOf(found).constData());

    QVERIFY(QDir().rename(store.places.media, there.places.media));
    const auto backup = backUp(there.places, path(u"backups"_s), store.clock, {0, {}}); // SQLite again
    QVERIFY2(backup, backup ? "" : qPrintable(backup.error().text));
    QCOMPARE(backup->manifest.engine, u"postgresql"_s);
    found = examineBackup(backup->path, store.features);
    QVERIFY2(found && found->isSound(), textOf(found).constData());

    KeptStore back(path(u"back"_s));
    migrated = migrateStore(there.places.ledger, back.places.ledger, store.features, store.clock);
    QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().text));
    QCOMPARE(back.dump(), everything);

    auto restored = restore(backup->path, there.places, there.features, store.clock, false, {});
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, u"store_not_empty"_s);
    restored = restore(backup->path, there.places, there.features, store.clock, true, {});
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
    QCOMPARE(backupsIn(restored->aside).size(), 1);
    QCOMPARE(there.value(u"SELECT held_why FROM channels WHERE id = 'main'"_s).toString(), u"restored"_s);
    const auto accounts = relay::Accounts::open(there.places.accounts, there.clock);
    QVERIFY(accounts && (*accounts)->devicesOf(store.agent).size() == 1);
    const auto rebuilt = rebuild(there.places, there.features, there.clock);
    QVERIFY2(rebuilt, rebuilt ? "" : qPrintable(rebuilt.error().text));
    QCOMPARE(rebuilt->differed, 0);
}

void TestUpkeep::upgradesAfterABackup()
{
    KeptStore store(path(u"data"_s));
    store.fill(4, 4);
    store.spoil(u"ALTER TABLE notes DROP COLUMN recovered_at"_s); // as an older version had it
    const auto upgraded = upgrade(store.places, path(u"backups"_s), store.features, store.clock, u"1.2.3"_s);
    QVERIFY2(upgraded, upgraded ? "" : qPrintable(upgraded.error().text));
    QVERIFY(upgraded->examination.isSound());
    QVERIFY(upgraded->examination.otherShape.isEmpty());
    const auto found = examineBackup(upgraded->backup, store.features);
    QVERIFY2(found && found->isSound(), textOf(found).constData());
    QCOMPARE(found->otherShape, QStringList {u"notes"_s});
    QCOMPARE(store.value(u"SELECT body FROM notes"_s).toString(), u"Asked twice."_s);

    KeptStore other(path(u"other"_s)); // a backup of an older version can be put back, too
    const auto restored = restore(upgraded->backup, other.places, other.features, other.clock, false, {});
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
    QCOMPARE(other.value(u"SELECT body FROM notes"_s).toString(), u"Asked twice."_s);
}

void TestUpkeep::refusesANewerStore()
{
    KeptStore store(path(u"data"_s));
    store.fill(2, 2);
    store.spoil(u"PRAGMA user_version = 99"_s);
    const auto ledger = relay::Ledger::open({.path = store.places.ledger}, store.features, store.clock);
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().code, u"store_newer"_s);
    const auto upgraded = upgrade(store.places, path(u"backups"_s), store.features, store.clock, {});
    QVERIFY(!upgraded);
    QCOMPARE(upgraded.error().code, u"store_newer"_s);
    {
        auto accounts = store::Database::open({.path = store.places.accounts, .wal = false});
        QVERIFY(accounts && (*accounts)->run(u"PRAGMA user_version = 99"_s));
    }
    const auto accounts = relay::Accounts::open(store.places.accounts, store.clock);
    QVERIFY(!accounts);
    QCOMPARE(accounts.error().code, u"store_newer"_s);
}

/// No figure is asserted; docs/backup.md tells what it was where it was measured.
void TestUpkeep::foldsQuickly()
{
    KeptStore store(path(u"data"_s));
    store.fill(1, 1);
    const int messages = qEnvironmentVariableIsSet("WAYPOST_LONG") ? 200'000 : 10'000;
    {
        const auto ledger = store.open();
        for (int i = 100; i < 100 + messages; i += 1'000)
            store.write(*ledger, i, 1'000);
    }
    const auto rebuilt = rebuild(store.places, store.features, store.clock);
    QVERIFY(rebuilt);
    QCOMPARE(rebuilt->differed, 0);
    QVERIFY(rebuilt->events >= messages);
    qInfo("%lld events folded in %lld ms: %lld a second", rebuilt->events, rebuilt->foldedInMs,
          rebuilt->events * 1'000 / qMax<qint64>(1, rebuilt->foldedInMs));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--child"_L1)
        return childWork(arguments.mid(1));
    TestUpkeep test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_upkeep.moc"
