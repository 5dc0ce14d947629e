// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A desk's data at rest: what lies on the disk, who may open it, and what happens when the relay's share is
// spent or the device is revoked. Against a scripted relay and against the real one.
#include "scriptedrelay.h"

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/sync/desk.h"
#include "core/sync/mediafolder.h"
#include "core/sync/rawcheck.h"
#include "core/vault/vfs.h"
#include "tests/core/relay/relaykit.h"
#include "tests/core/sync/deskkit.h"
#include "tests/core/vault/vaultkit.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace waypost;
using namespace waypost::sync;
using namespace Qt::StringLiterals;
using namespace waypost::tests;

namespace {
constexpr int patience = deskPatience;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 grace = 72 * hourMs;
const QString said = u"Zitronenfalter-4711-蝴蝶"_s; ///< by a customer
const QString written = u"Nachtpfauenauge-0815-蛾"_s; ///< by the agent

/// A keychain in memory; or none at all, or a locked one.
class MemoryKeychain final : public vault::Keychain {
public:
    void read(const QString &name, const SecretAnswer &answer) override
    {
        later([this, name, answer] {
            if (!trouble.isEmpty())
                return answer(Error {trouble, u"No."_s});
            if (!entries.contains(name))
                return answer(Error {u"key_missing"_s, u"Gone."_s});
            answer(std::make_shared<vault::Secret>(entries[name]));
        });
    }
    void write(const QString &name, const std::shared_ptr<vault::Secret> &secret,
               const DoneAnswer &answer) override
    {
        later([this, name, secret, answer] {
            if (!trouble.isEmpty())
                return answer(Error {trouble, u"No."_s});
            entries.insert(name, secret->view().toByteArray());
            answer(Done {});
        });
    }
    QString trouble; ///< the code every question gets
    QHash<QString, QByteArray> entries;

private:
    void later(std::function<void()> act)
    {
        QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection);
    }
};

/// A relay with one customer, and a desk's folder.
struct Home {
    Home()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        settle(relay, said, now);
        clock.setMs(now);
        line.run([this](net::SocketId id, const wire::Frame &frame) { play(id, frame); });
        options.folder = folder.filePath(u"desk"_s);
        options.times = {5'000, 15'000, 45'000, 10, 200};
        options.times.keysMs = 20;
        options.keychain = keychain;
    }
    void play(net::SocketId id, const wire::Frame &frame)
    {
        if (const auto *hello = std::get_if<wire::Hello>(&frame)) {
            if (revoked) {
                line.send(id, wire::Refused {{u"signed_out"_s, u"Ask an owner."_s}, true});
                return line.cut(id);
            }
            wire::Welcome welcome = welcomeFor(relay, device);
            welcome.share = share;
            welcome.graceMs = graceMs;
            line.send(id, welcome);
            const qint64 after = hello->epoch == welcome.epoch ? hello->cursor : 0;
            if (after < relay.newest())
                line.send(id, relay.frame(team::Role::Owner, after));
        }
    }
    std::unique_ptr<Desk> desk() { return std::make_unique<Desk>(options, features::allFeatures(), clock); }
    /// Paired, filled, with something written that nobody has had, and offline.
    std::unique_ptr<Desk> filled()
    {
        auto paired = desk();
        paired->pair(line.address(), u"Laptop"_s);
        if (!QTest::qWaitFor([&] { return paired->state().link == Link::Live; }, patience))
            qFatal("it did not come alive");
        paired->stop();
        paired->give(
            {{}, u"conversation.note"_s, firstConversation(*paired), {}, 0, 0, {{u"body"_s, written}}});
        paired->saveDraft(u"c"_s, u"reply"_s, written);
        if (waiting(*paired) != 1)
            qFatal("it was not given");
        return paired;
    }
    static int waiting(Desk &desk)
    {
        return int(ask<qsizetype>(desk, [](View &view) { return view.outbox().size(); }));
    }

    QTemporaryDir folder;
    VirtualClock clock;
    MiniRelay relay;
    ScriptedRelay line {tests::identityValid(-1'000, 1'000'000)};
    std::shared_ptr<MemoryKeychain> keychain = std::make_shared<MemoryKeychain>();
    DeskOptions options;
    QString device = newId(1);
    QByteArray share = randomBytes(32);
    qint64 graceMs = grace;
    bool revoked = false;
};
} // namespace

class TestDeskVault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadableOnTheDisk();
    void plainFilesOfBeforeAreTakenOver();
    void readablePlaceIsRefused();
    void shareIsSpentWithoutTheRelay_data();
    void shareIsSpentWithoutTheRelay();
    void contactRenewsTheGrace();
    void spentWhileRunning();
    void noGraceMeansNothingOnTheDisk();
    void revokedMeansUnreadable();
    void anotherShareIsAnotherCache();
    void keychainKeepsTheKey();
    void withoutKeychainAPassphrase();
    void lostKeyMeansPairingAnew();
    void filesGoThroughAPrivateFolder();
    void theRealRelayRevokes();
};

void TestDeskVault::nothingIsReadableOnTheDisk()
{
    Home home;
    auto desk = home.filled();
    QVERIFY(!anyFileTells(home.options.folder, said));
    QVERIFY(!anyFileTells(home.options.folder, written));
    QVERIFY(!anyFileTells(home.options.folder, QString::fromLatin1(home.share.toHex())));
    desk.reset();
    QVERIFY(!anyFileTells(home.options.folder, said));
    QVERIFY(!anyFileTells(home.options.folder, written));
    QVERIFY(!anyFileTells(home.options.folder, u"canary"_s));
    for (QDirIterator it(home.options.folder, QDir::Files); it.hasNext();)
        QVERIFY2(!rawOf(it.next()).contains(home.share), qPrintable(it.filePath()));
    desk = home.desk(); // it is there all the same, offline
    QVERIFY(!firstConversation(*desk).isEmpty());
    QCOMPARE(Home::waiting(*desk), 1);
}

void TestDeskVault::plainFilesOfBeforeAreTakenOver()
{
    Home home;
    QString id;
    {
        auto desk = home.filled();
        id = ask<QString>(*desk, [](View &view) { return view.outbox().value(0).id; });
    }
    // As a version left it that did not encrypt: the outbox in plain with the same rows, a plain cache, a
    // file.
    const QString outbox = home.options.folder + u"/outbox.sqlite"_s;
    const QString cache = home.options.folder + u"/cache-v1.sqlite"_s;
    const VirtualClock clock(home.clock.nowMs());
    vault::Keyring keyring(home.options.folder, clock);
    QVERIFY(keyring.openFile());
    {
        const auto vfs = *vault::Vfs::add(keyring.outboxKey());
        const auto sealed = *store::Database::open({.path = outbox, .wal = false, .vfs = vfs->name()});
        sqlite3 *plain = nullptr;
        QCOMPARE(sqlite3_open((outbox + u".plain").toUtf8().constData(), &plain), SQLITE_OK);
        sqlite3_backup *backup = sqlite3_backup_init(plain, "main", sealed->sqlite(), "main");
        QCOMPARE(sqlite3_backup_step(backup, -1), SQLITE_DONE);
        sqlite3_backup_finish(backup);
        sqlite3_close(plain);
    }
    QVERIFY(QFile::remove(outbox) && QFile::rename(outbox + u".plain", outbox));
    QVERIFY(QFile::remove(cache));
    QVERIFY((*store::Database::open({.path = cache}))->run(u"CREATE TABLE meta (name TEXT, value TEXT)"_s));
    QVERIFY(QDir(home.options.folder).mkdir(u"media"_s));
    QFile old(home.options.folder + u"/media/"_s + QString::fromLatin1(sha256(said.toUtf8()).toHex()));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write(said.toUtf8()) > 0);
    old.close();
    QVERIFY(anyFileTells(home.options.folder, written));

    auto desk = home.desk();
    QCOMPARE(ask<QString>(*desk, [](View &view) { return view.outbox().value(0).id; }), id);
    QCOMPARE(ask<QString>(*desk, [](View &view) { return view.draft(u"c"_s, u"reply"_s); }), written);
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    QVERIFY(!firstConversation(*desk).isEmpty());
    QVERIFY(!anyFileTells(home.options.folder, said));
    QVERIFY(!anyFileTells(home.options.folder, written));
}

/// What the start looks for on the disk, when the layer that encrypts is not where it should be.
void TestDeskVault::readablePlaceIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.sqlite"_s);
    const auto vfs = *vault::Vfs::add(vault::Secret(QByteArray(32, 'k')));
    for (const bool sealed : {true, false}) {
        store::DatabaseOptions options;
        options.path = path + (sealed ? u"1"_s : u"2"_s);
        options.vfs = sealed ? vfs->name() : QByteArray();
        const auto base = *store::Database::open(options);
        QVERIFY(plantCanary(*base));
        const auto safe = refusePlain(options.path);
        QCOMPARE(safe ? QString() : safe.error().code, sealed ? QString() : u"store_plain"_s);
        if (sealed)
            continue;
        QFile raw(options.path + u"x"_s); // without a header, the planted text alone gives it away
        QVERIFY(raw.open(QIODevice::WriteOnly));
        QVERIFY(raw.write(rawOf(options.path + u"-wal"_s).mid(4)) > 0);
        raw.close();
        QVERIFY(!refusePlain(raw.fileName()));
    }
}

void TestDeskVault::shareIsSpentWithoutTheRelay_data()
{
    QTest::addColumn<QList<qint64>>("steps"); // of the wall clock, with a start of the program after each
    QTest::addColumn<bool>("opens");
    QTest::newRow("within the grace") << QList<qint64> {grace - hourMs} << true;
    QTest::newRow("after it") << QList<qint64> {grace + 1} << false;
    QTest::newRow("in small steps") << QList<qint64>(74, hourMs) << false;
    QTest::newRow("clock set back") << QList<qint64> {hourMs, -30 * hourMs} << false;
    QTest::newRow("clock set back and right again")
        << QList<qint64> {hourMs, -30 * hourMs, 31 * hourMs} << true;
    QTest::newRow("spent, then set back") << QList<qint64> {grace + 1, -grace} << false;
}

void TestDeskVault::shareIsSpentWithoutTheRelay()
{
    QFETCH(QList<qint64>, steps);
    QFETCH(bool, opens);
    Home home;
    home.filled().reset();
    for (const qint64 step : steps) {
        home.clock.advanceMs(step);
        auto desk = home.desk();
        (void)Home::waiting(*desk);
    }
    auto desk = home.desk();
    QCOMPARE(!firstConversation(*desk).isEmpty(), opens);
    if (opens)
        return;
    // The text of the share is no more on the disk than before; the relay opens everything again.
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    QVERIFY(!firstConversation(*desk).isEmpty());
    QCOMPARE(home.line.heard<wire::Hello>().last().cursor,
             home.relay.newest()); // the same cache, not a new one
}

void TestDeskVault::contactRenewsTheGrace()
{
    Home home;
    home.filled().reset();
    for (int i = 0; i < 4; ++i) {
        home.clock.advanceMs(grace - hourMs);
        auto desk = home.desk();
        desk->start();
        QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    }
    home.clock.advanceMs(grace - hourMs);
    auto desk = home.desk();
    QVERIFY(!firstConversation(*desk).isEmpty());
}

void TestDeskVault::spentWhileRunning()
{
    Home home;
    auto desk = home.filled();
    const QSignalSpy changed(desk.get(), &Desk::changed);
    desk->saveDraft(u"c"_s, u"reply"_s, said);
    home.clock.advanceMs(grace + 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Locked, patience);
    QCOMPARE(desk->state().lock, Lock::Relay);
    QVERIFY(!desk->state().reason.isEmpty());
    QVERIFY(!changed.isEmpty());
    QVERIFY(firstConversation(*desk).isEmpty());
    QString refused;
    connect(desk.get(), &Desk::refused, this,
            [&](const QString &, const Error &error) { refused = error.code; });
    desk->give({{}, u"conversation.note"_s, deskAgent, {}, 0, 0, {{u"body"_s, written}}});
    QTRY_VERIFY_WITH_TIMEOUT(!refused.isEmpty(), patience);
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    QCOMPARE(ask<QString>(*desk, [](View &view) { return view.draft(u"c"_s, u"reply"_s); }), said);
    QCOMPARE(Home::waiting(*desk), 1);
}

void TestDeskVault::noGraceMeansNothingOnTheDisk()
{
    Home home;
    home.graceMs = 0;
    home.filled().reset();
    QVERIFY(!rawOf(home.options.folder + u"/vault.json"_s).contains("\"share\""));
    auto desk = home.desk();
    QVERIFY(firstConversation(*desk).isEmpty());
}

void TestDeskVault::revokedMeansUnreadable()
{
    Home home;
    auto desk = home.filled();
    const QString cache = home.options.folder + u"/cache-v1.sqlite"_s;
    const QString stolen = home.folder.filePath(u"stolen"_s);
    desk.reset();
    QVERIFY(QFile::copy(cache, stolen));
    desk = home.desk();
    home.revoked = true;
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::SignedOut, patience);
    QVERIFY(!QFile::exists(cache));
    QVERIFY(firstConversation(*desk).isEmpty());
    desk.reset();

    // Everything that is left, the key file included, does not open what was copied before.
    vault::Keyring keyring(home.options.folder, home.clock);
    QVERIFY(keyring.openFile());
    QCOMPARE(keyring.share(), vault::Keyring::Share::Missing);
    const auto vfs = *vault::Vfs::add(keyring.cacheKey());
    const auto opened = store::Database::open({.path = stolen, .vfs = vfs->name()});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"store_sealed"_s);
    // What the agent wrote is his.
    const auto own = *vault::Vfs::add(keyring.outboxKey());
    const auto outbox
        = store::Database::open({.path = home.options.folder + u"/outbox.sqlite"_s, .vfs = own->name()});
    QVERIFY(outbox);
    QCOMPARE((*outbox)->value(u"SELECT count(*) FROM commands"_s).toInt(), 1);
}

void TestDeskVault::anotherShareIsAnotherCache()
{
    Home home;
    auto desk = home.filled();
    home.share = randomBytes(32);
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    QVERIFY(!firstConversation(*desk).isEmpty()); // fetched anew
    QCOMPARE(Home::waiting(*desk), 1);
    QCOMPARE(home.line.heard<wire::Hello>().last().cursor, 0);
}

void TestDeskVault::keychainKeepsTheKey()
{
    Home home;
    home.options.keeper = vault::Keeper::Keychain;
    home.filled().reset();
    QCOMPARE(home.keychain->entries.size(), 1);
    QVERIFY(!QFile::exists(home.options.folder + u"/vault.key"_s));
    auto desk = home.desk();
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    QVERIFY(!firstConversation(*desk).isEmpty());
    desk.reset();

    home.keychain->trouble = u"keychain_refused"_s;
    desk = home.desk();
    const QSignalSpy refused(desk.get(), &Desk::unlockRefused);
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().lock, Lock::Keychain, patience);
    QCOMPARE(desk->state().link, Link::Locked);
    QCOMPARE(refused.size(), 1);
    home.keychain->trouble.clear();
    desk->unlock({});
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
}

void TestDeskVault::withoutKeychainAPassphrase()
{
    const QString passphrase = u"four words in a row"_s;
    Home home;
    home.options.keeper = vault::Keeper::Keychain;
    home.keychain->trouble = u"keychain_unavailable"_s;
    auto desk = home.desk();
    const QSignalSpy refused(desk.get(), &Desk::unlockRefused);
    desk->pair(home.line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().lock, Lock::NewPassphrase, patience);
    desk->unlock(u"short"_s);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
    desk->unlock(passphrase);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience); // pairing goes on by itself
    desk->saveDraft(u"c"_s, u"reply"_s, written);
    std::optional<Result<Done>> change;
    desk->changePassphrase(this, u"wrong one here"_s, u"another passphrase"_s,
                           [&](const Result<Done> &done) { change = done; });
    QTRY_VERIFY_WITH_TIMEOUT(change, patience);
    QCOMPARE(change->error().code, u"passphrase_wrong"_s);
    change.reset();
    desk->changePassphrase(this, passphrase, u"another passphrase"_s,
                           [&](const Result<Done> &done) { change = done; });
    QTRY_VERIFY_WITH_TIMEOUT(change, patience);
    QVERIFY(*change);
    desk.reset();
    QVERIFY(!anyFileTells(home.options.folder, u"another passphrase"_s));

    desk = home.desk();
    const QSignalSpy again(desk.get(), &Desk::unlockRefused);
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().lock, Lock::Passphrase, patience);
    QVERIFY(firstConversation(*desk).isEmpty());
    desk->unlock(passphrase); // the old one
    QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, patience);
    QCOMPARE(again[0][0].value<Error>().code, u"passphrase_wrong"_s);
    desk->unlock(u"another passphrase"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    QCOMPARE(ask<QString>(*desk, [](View &view) { return view.draft(u"c"_s, u"reply"_s); }), written);
}

void TestDeskVault::lostKeyMeansPairingAnew()
{
    for (const auto keeper : {vault::Keeper::Keychain, vault::Keeper::File}) {
        Home home;
        home.options.keeper = keeper;
        home.filled().reset();
        home.keychain->entries.clear();
        QFile::remove(home.options.folder + u"/vault.key"_s);
        auto desk = home.desk();
        desk->start();
        QTRY_COMPARE_WITH_TIMEOUT(desk->state().lock, Lock::Lost, patience);
        desk->pair(home.line.address(), u"Laptop"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
        QVERIFY(!firstConversation(*desk).isEmpty());
        QCOMPARE(QDir(home.options.folder).entryList({u"outbox-sealed-*.sqlite"_s}).size(), 1);
    }
}

void TestDeskVault::filesGoThroughAPrivateFolder()
{
    Home home;
    auto desk = home.filled();
    const QString source = home.folder.filePath(u"note.txt"_s);
    QFile file(source);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(written.toUtf8().repeated(5'000)) > 0);
    file.close();
    QString media;
    desk->offerMedia(this, source, u"text/plain"_s, u"main"_s, [&](const Result<QString> &offered) {
        media = offered ? *offered : offered.error().code;
    });
    QTRY_VERIFY_WITH_TIMEOUT(!media.isEmpty(), patience);
    QVERIFY2(isId(media), qPrintable(media));
    QVERIFY(!anyFileTells(home.options.folder, written));
    const QStringList kept = QDir(home.options.folder + u"/files"_s).entryList(QDir::Files);
    QCOMPARE(kept.size(), 1);
    QVERIFY(!kept[0].contains(QString::fromLatin1(sha256(rawOf(source)).toHex())));

    // Beyond the grace the agent's own file is still there for the upload.
    const QStringList hashes {QString::fromLatin1(sha256(rawOf(source)).toHex())};
    const auto keys = std::make_shared<MediaFolder::Keys>();
    vault::Keyring keyring(home.options.folder, home.clock);
    QVERIFY(keyring.openFile());
    keys->own = keyring.ownMediaKey();
    keys->relays = vault::Secret(QByteArray(32, 'x'));
    MediaFolder files(home.options.folder + u"/files"_s, keys);
    QVERIFY(files.holds(hashes[0]));
    const QString copy = home.folder.filePath(u"copy"_s);
    QVERIFY(MediaFolder::copyOut(files.folder(), keys, hashes[0], copy));
    QCOMPARE(rawOf(copy), rawOf(source));
    QFile sealed(files.folder() + u'/' + kept[0]); // one bit elsewhere is noticed
    QVERIFY(sealed.open(QIODevice::ReadWrite) && sealed.seek(70'000) && sealed.putChar('!'));
    sealed.close();
    const auto damaged = MediaFolder::copyOut(files.folder(), keys, hashes[0], copy);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, u"media_damaged"_s);
    QVERIFY(!files.holds(hashes[0]));
}

/// T-15: revoked while the stream runs.
void TestDeskVault::theRealRelayRevokes()
{
    relaykit::Stage stage;
    QVERIFY2(stage.start(), qPrintable(stage.startError));
    const auto owner = stage.owner();
    const auto invited
        = owner->give(u"agent.add"_s, newId(1), {{u"name"_s, u"Ben"_s}, {u"role"_s, u"agent"_s}});
    QVERIFY(!invited.refused);
    const QString ben = stage.value(u"SELECT id FROM agents WHERE name = 'Ben'"_s).toString();
    const wire::Page invitation = owner->ask(u"invite"_s, {{u"agent"_s, ben}});
    QVERIFY(!invitation.refused);
    const auto address = wire::PairingAddress::parse(invitation.data[u"address"_s].toString());
    QVERIFY(address);
    const QTemporaryDir folder;
    const SystemClock clock;
    Desk desk({folder.path(), {5'000, 15'000, 45'000, 10, 200}}, features::allFeatures(), clock);
    desk.pair(*address, u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state().link, Link::Live, patience);
    QVERIFY(QFile::exists(folder.filePath(u"cache-v1.sqlite"_s)));
    QVERIFY(!owner->ask(u"revoke_devices"_s, {{u"agent"_s, ben}}).refused);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state().link, Link::SignedOut, patience);
    QVERIFY(!QFile::exists(folder.filePath(u"cache-v1.sqlite"_s)));
    QVERIFY(!rawOf(folder.filePath(u"vault.json"_s)).contains("\"share\""));
}

QTEST_GUILESS_MAIN(TestDeskVault)
#include "tst_deskvault.moc"
