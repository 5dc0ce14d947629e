// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be open before the stores can be: the device's key, the relay's share.
#include "core/base/ids.h"
#include "core/sync/engine.h"
#include "core/sync/rawcheck.h"

#include <QDir>
#include <QDirIterator>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
constexpr int cacheVersion = 1;

/// What a sealed cache says in plain words.
QString sentenceFor(vault::Keyring::Share share)
{
    switch (share) {
    case vault::Keyring::Share::Spent:
        return u"This device has not reached its relay for too long. Connect it once to open its data again."_s;
    case vault::Keyring::Share::ClockBack:
        return u"This computer's clock was set back. Set it right or connect to the relay."_s;
    default:
        return u"The relay has to be reached once to open this device's data."_s;
    }
}
} // namespace

QString Engine::cachePath() const
{
    return m_options.folder + u"/cache-v%1.sqlite"_s.arg(cacheVersion);
}

QString Engine::outboxPath() const
{
    return m_options.folder + u"/outbox.sqlite"_s;
}

bool Engine::lock(Lock lock, const QString &why)
{
    m_lock = lock;
    m_lockReason = why;
    return false;
}

/// The device's key: true if it is here. Otherwise it says what it waits for.
bool Engine::openKeys()
{
    if (m_keyring.isOpen())
        return true;
    if (!QDir(m_options.folder).exists() && QDir().mkpath(m_options.folder))
        QFile::setPermissions(m_options.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    switch (m_keyring.isMade() ? m_keyring.keeper() : m_options.keeper) {
    case vault::Keeper::File:
        if (const auto opened = m_keyring.openFile(); !opened)
            return lock(opened.error().code == "vault_unwritable"_L1 ? Lock::Waiting : Lock::Lost,
                        opened.error().text);
        return true;
    case vault::Keeper::Passphrase:
        return m_keyring.isMade() ? lock(Lock::Passphrase, u"Enter the passphrase of this device."_s)
                                  : lock(Lock::NewPassphrase,
                                         u"There is no keychain on this computer. Choose a passphrase: it "
                                         "protects what this device keeps."_s);
    case vault::Keeper::Keychain:
        if (!m_keyAsked) {
            m_keyAsked = true;
            lock(Lock::Waiting, u"Waiting for the keychain."_s);
            if (m_keyring.isMade())
                Q_EMIT keyWanted(m_keyring.name());
            else
                Q_EMIT keyToKeep(
                    m_keyring.name(),
                    std::make_shared<vault::Secret>(vault::Secret::random(vault::Keyring::keyBytes)));
        }
        return false;
    }
    return false;
}

void Engine::keyRead(const Result<KeyInTransit> &key)
{
    m_keyAsked = false;
    const auto opened = key ? m_keyring.open(std::move(**key)) : Result<Done>(key.error());
    if (opened)
        return keysOpened();
    const bool lost = opened.error().code == "key_missing"_L1 || opened.error().code == "key_wrong"_L1;
    refuseKey(lost ? Lock::Lost : Lock::Keychain, opened.error());
}

void Engine::keyKept(const KeyInTransit &key, const Result<Done> &kept)
{
    m_keyAsked = false;
    if (kept) {
        const auto made = m_keyring.make(std::move(*key));
        return made ? keysOpened() : refuseKey(Lock::Keychain, made.error());
    }
    if (kept.error().code != "keychain_unavailable"_L1)
        return refuseKey(Lock::Keychain, kept.error());
    m_options.keeper = vault::Keeper::Passphrase;
    (void)openKeys();
    publish();
}

void Engine::refuseKey(Lock which, const Error &why)
{
    lock(which, why.text);
    if (which == Lock::Lost && m_introduction) {
        beginAnew();
        return openKeys() ? keysOpened() : publish();
    }
    publish();
    Q_EMIT unlockRefused(why);
}

void Engine::unlock(const QString &passphrase)
{
    const auto keeper = m_keyring.isMade() ? m_keyring.keeper() : m_options.keeper;
    if (m_keyring.isOpen() || m_keyAsked)
        return;
    if (keeper != vault::Keeper::Passphrase) {
        if (openKeys())
            return keysOpened();
        return publish();
    }
    if (const auto opened = m_keyring.openWithPassphrase(passphrase); !opened) {
        Q_EMIT unlockRefused(opened.error());
        return;
    }
    keysOpened();
}

Result<Done> Engine::changePassphrase(const QString &now, const QString &next)
{
    if (!m_keyring.isOpen() || m_keyring.keeper() != vault::Keeper::Passphrase)
        return Error {u"no_passphrase"_s, u"This device is not protected by a passphrase, or is locked."_s};
    vault::Keyring same(m_options.folder, m_clock);
    if (auto known = same.openWithPassphrase(now); !known)
        return known;
    return m_keyring.changePassphrase(next);
}

/// What waited for the key goes on.
void Engine::keysOpened()
{
    lock(Lock::None, {});
    if (m_introduction)
        return pair(Introduction(*m_introduction));
    if (openStores())
        tellAll();
    if (m_wanted && !m_connection)
        connectNow();
    publish();
}

/// The share may be used now. A device that is not paired has none and needs none: there is nothing yet.
bool Engine::holdShare()
{
    if (!m_device)
        return true;
    const auto share = m_keyring.share();
    return share == vault::Keyring::Share::Held || lock(Lock::Relay, sentenceFor(share));
}

/// At the welcome: with another share than before the cache is another one.
Result<Done> Engine::takeShare(const wire::Welcome &welcome)
{
    const vault::Secret before = m_replica ? m_keyring.cacheKey() : vault::Secret();
    if (auto taken = m_keyring.takeShare(m_device->id, welcome.share, welcome.graceMs); !taken)
        return taken;
    if (m_replica && before.view() != m_keyring.cacheKey().view())
        closeStores();
    const bool opening = !m_replica;
    if (!openStores())
        return Error {u"store_unavailable"_s, m_lock == Lock::None ? m_state.reason : m_lockReason};
    if (opening)
        tellAll();
    return Done {};
}

Result<std::unique_ptr<Replica>> Engine::openReplica()
{
    const vault::Secret outboxKey = m_keyring.outboxKey();
    if (auto encrypted = vault::encryptInPlace(outboxPath(), outboxKey); !encrypted)
        return encrypted.error();
    auto outboxVfs = vault::Vfs::add(outboxKey);
    auto cacheVfs = vault::Vfs::add(m_keyring.cacheKey());
    if (!outboxVfs || !cacheVfs)
        return outboxVfs ? cacheVfs.error() : outboxVfs.error();
    m_outboxVfs = *std::move(outboxVfs);
    m_cacheVfs = *std::move(cacheVfs);
    auto replica = Replica::open({cachePath(), outboxPath(), m_cacheVfs->name(), m_outboxVfs->name()},
                                 m_features, m_clock);
    if (!replica)
        return replica;
    for (store::Database *database : {&(*replica)->cache().database(), &(*replica)->ownDatabase()}) {
        auto safe = plantCanary(*database);
        if (safe)
            safe = refusePlain(database->path());
        if (!safe)
            return safe.error();
    }
    return replica;
}

std::unique_ptr<MediaFolder> Engine::openMedia()
{
    const auto keys = std::make_shared<MediaFolder::Keys>(
        MediaFolder::Keys {m_keyring.mediaKey(), m_keyring.ownMediaKey()});
    auto media = std::make_unique<MediaFolder>(m_options.folder + u"/files"_s, keys);
    // Of a version that did not encrypt: what the agent attached is taken over, whatever it was.
    const QString plain = m_options.folder + u"/media"_s;
    for (QDirIterator it(plain, QDir::Files); it.hasNext();) {
        const QString path = it.next();
        const auto copy = MediaFolder::isHash(it.fileName())
            ? MediaFolder::copyIn(media->folder(), keys, path)
            : Result<MediaFolder::Copy>(MediaFolder::Copy {});
        if (!copy && copy.error().code == "media_unwritable"_L1)
            return media; // a full disk: the next start goes on
        media->grown(copy ? copy->size : 0);
        QFile::remove(path);
    }
    QDir().rmdir(plain);
    return media;
}

void Engine::closeStores()
{
    flushDrafts();
    m_disk.waitForDone();
    m_uploads.reset();
    if (m_downloads)
        m_downloads->giveUp({u"store_sealed"_s, u"This device is locked now."_s});
    m_downloads.reset();
    m_search.reset();
    m_view.reset();
    m_shown.reset();
    m_media.reset();
    m_replica.reset();
    m_cacheVfs.reset();
    m_outboxVfs.reset();
}

/// This device was revoked: what it had from the relay goes at once. What the agent wrote and nobody has had
/// stays, under the device's key.
void Engine::destroyCache()
{
    QStringList waiting;
    if (m_replica)
        for (const Upload &upload : m_replica->uploads().uploads())
            if (!upload.done)
                waiting << upload.hash;
    if (m_media)
        m_media->keepOnly(waiting);
    closeStores();
    m_keyring.forgetShare();
    for (const QString &name : QDir(m_options.folder).entryList({u"cache-v*"_s}, QDir::Files))
        QFile::remove(m_options.folder + u'/' + name);
    tellAll();
}

/// Who pairs again after the key was lost. Nobody can read the old outbox, but it is not for us to delete it.
void Engine::beginAnew()
{
    m_keyring.startOver();
    const QString aside = m_options.folder + u"/outbox-sealed-%1.sqlite"_s.arg(newId(m_clock.nowMs()));
    for (const QString &suffix : {u""_s, u"-wal"_s})
        QFile::rename(outboxPath() + suffix, aside + suffix);
    QFile::remove(outboxPath() + u"-shm"_s);
}

/// Once a minute.
void Engine::watchKeys()
{
    if (m_welcomed)
        m_keyring.contact();
    if (!m_replica || holdShare())
        return;
    closeStores();
    tellAll();
    publish();
}

/// Whoever looks reads everything again.
void Engine::tellAll()
{
    ChangeSet changes;
    for (const Table &table : tablesOf(m_features))
        noteChange(changes, table.name, u"*"_s);
    for (const QString &own : {u"drafts"_s, u"outbox"_s})
        noteChange(changes, own, u"*"_s);
    if (m_box->put(changes))
        Q_EMIT changesWait();
}

} // namespace waypost::sync
