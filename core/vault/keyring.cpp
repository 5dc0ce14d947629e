// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keyring.h"

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/base/text.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace waypost::vault {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype saltBytes = 16;
constexpr qsizetype checkBytes = 16;
constexpr qsizetype numberBytes = 8;
constexpr qsizetype shortestPassphrase = 8;
constexpr qint64 saveEveryMs = 5 * 60'000;
constexpr qint64 clockToleranceMs = 2 * 60'000; ///< what time servers correct
constexpr qint64 leastHeldMs = 2 * 60'000; ///< longer than from one contact to the next
constexpr quint32 mostMemoryKib = 1024 * 1024;
constexpr quint32 mostPasses = 16;
constexpr auto wrappedAbout = "waypost vault 1: device key";
const std::array keeperNames {std::pair {Keeper::Keychain, "keychain"_L1},
                              std::pair {Keeper::Passphrase, "passphrase"_L1},
                              std::pair {Keeper::File, "file"_L1}};

QString vaultPath(const QString &folder)
{
    return folder + u"/vault.json"_s;
}

QString keyPath(const QString &folder)
{
    return folder + u"/vault.key"_s;
}

Result<Done> writeOwnersFile(const QString &path, QByteArrayView bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes.data(), bytes.size()) == bytes.size() && file.commit())
        return Done {};
    return Error {u"vault_unwritable"_s,
                  u"The keys could not be kept in %1 (%2). Check the disk."_s.arg(
                      QDir::toNativeSeparators(path), file.errorString())};
}

QString base64(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toBase64());
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QByteArray aboutShare(const QString &device)
{
    return "waypost vault 1: share of " + device.toUtf8();
}

Error wrongPassphrase()
{
    return {u"passphrase_wrong"_s, u"This is not the passphrase. Try again."_s};
}

Error missingKey()
{
    return {u"key_missing"_s, u"The key to this device's data is gone. Pair it again."_s};
}
} // namespace

Keyring::Keyring(QString folder, const Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_name(newId(clock.nowMs()))
{
    const QJsonObject kept = QJsonDocument::fromJson(readSmallFile(vaultPath(m_folder))).object();
    const auto *const keeper = std::find_if(keeperNames.begin(), keeperNames.end(), [&](const auto &each) {
        return each.second == kept["keeper"_L1].toString();
    });
    m_check = fromBase64(kept["check"_L1]);
    if (keeper == keeperNames.end() || m_check.size() != checkBytes)
        return;
    m_made = true;
    m_keeper = keeper->first;
    m_name = kept["name"_L1].toString();
    m_passphrase = kept["passphrase"_L1].toObject();
    m_device = kept["device"_L1].toString();
    m_sealedShare = fromBase64(kept["share"_L1]);
    m_spent = kept["spent"_L1].toBool();
}

Result<Done> Keyring::save()
{
    QJsonObject kept {{u"name"_s, m_name}, {u"check"_s, base64(m_check)}, {u"device"_s, m_device}};
    for (const auto &[keeper, word] : keeperNames)
        if (keeper == m_keeper)
            kept.insert(u"keeper"_s, word);
    if (!m_passphrase.isEmpty())
        kept.insert(u"passphrase"_s, m_passphrase);
    if (const QByteArray sealed = sealedShare(); !sealed.isEmpty())
        kept.insert(u"share"_s, base64(sealed));
    if (m_spent)
        kept.insert(u"spent"_s, true);
    if (auto written = writeOwnersFile(vaultPath(m_folder), QJsonDocument(kept).toJson()); !written)
        return written;
    m_savedMs = m_share ? m_share->highestMs : 0;
    return Done {};
}

// ---- the device's key

QByteArray Keyring::checkOf(const Secret &key) const
{
    return derive(key.view(), m_name.toUtf8(), "waypost vault 1: check", checkBytes).view().toByteArray();
}

Result<Done> Keyring::make(Secret deviceKey)
{
    m_keeper = Keeper::Keychain;
    m_check = checkOf(deviceKey);
    m_deviceKey = std::move(deviceKey);
    m_made = true;
    return save();
}

Result<Done> Keyring::open(Secret deviceKey)
{
    if (deviceKey.size() != keyBytes || !constantTimeEquals(checkOf(deviceKey), m_check))
        return Error {u"key_wrong"_s,
                      u"The key is not the one this device's data was encrypted with. Pair it again."_s};
    m_deviceKey = std::move(deviceKey);
    readShare();
    return Done {};
}

/// The key under the passphrase; the caller saves.
Result<Done> Keyring::wrap(const QString &passphrase)
{
    const StretchCost cost;
    const QByteArray salt = randomBytes(saltBytes);
    const auto stretched = stretch(passphrase, salt, cost);
    if (!stretched)
        return stretched.error();
    m_passphrase = {{u"salt"_s, base64(salt)},
                    {u"memory_kib"_s, qint64(cost.memoryKib)},
                    {u"passes"_s, qint64(cost.passes)},
                    {u"lanes"_s, qint64(cost.lanes)},
                    {u"key"_s, base64(seal(*stretched, m_deviceKey.view(), wrappedAbout))}};
    return Done {};
}

Result<Done> Keyring::openWithPassphrase(const QString &passphrase)
{
    if (!m_made) {
        if (passphrase.size() < shortestPassphrase)
            return Error {u"passphrase_short"_s,
                          u"Take at least eight characters; several words are best."_s};
        m_keeper = Keeper::Passphrase;
        m_deviceKey = Secret::random(keyBytes);
        m_check = checkOf(m_deviceKey);
        auto done = wrap(passphrase);
        if (done)
            done = save();
        m_made = bool(done);
        if (!done)
            m_deviceKey = {};
        return done;
    }
    const auto number = [this](QLatin1StringView name) {
        return quint32(std::clamp<qint64>(m_passphrase[name].toInteger(), 0, UINT32_MAX));
    };
    const StretchCost cost {number("memory_kib"_L1), number("passes"_L1), number("lanes"_L1)};
    if (m_keeper != Keeper::Passphrase || cost.memoryKib > mostMemoryKib || cost.passes > mostPasses)
        return wrongPassphrase();
    const auto stretched = stretch(passphrase, fromBase64(m_passphrase["salt"_L1]), cost);
    if (!stretched)
        return stretched.error();
    auto key = unseal(*stretched, fromBase64(m_passphrase["key"_L1]), wrappedAbout);
    return key ? open(*std::move(key)) : Result<Done>(wrongPassphrase());
}

Result<Done> Keyring::changePassphrase(const QString &passphrase)
{
    if (passphrase.size() < shortestPassphrase)
        return Error {u"passphrase_short"_s, u"Take at least eight characters; several words are best."_s};
    const QJsonObject before = m_passphrase;
    auto done = wrap(passphrase);
    if (done)
        done = save();
    if (!done)
        m_passphrase = before;
    return done;
}

Result<Done> Keyring::openFile()
{
    if (m_made) {
        QByteArray hex = readSmallFile(keyPath(m_folder)).trimmed();
        QByteArray bytes = fromStrictHex(hex);
        Secret key {QByteArrayView(bytes)};
        wipe(hex);
        wipe(bytes);
        return key.isEmpty() ? Result<Done>(missingKey()) : open(std::move(key));
    }
    Secret key = Secret::random(keyBytes);
    QByteArray hex = QByteArray::fromRawData(key.view().data(), key.size()).toHex() + '\n';
    auto written = writeOwnersFile(keyPath(m_folder), hex); // first: what is encrypted can be opened
    wipe(hex);
    if (!written)
        return written;
    m_keeper = Keeper::File;
    m_check = checkOf(key);
    m_deviceKey = std::move(key);
    written = save();
    m_made = bool(written);
    if (!written)
        m_deviceKey = {};
    return written;
}

void Keyring::startOver()
{
    forgetShare();
    QFile::remove(vaultPath(m_folder));
    QFile::remove(keyPath(m_folder));
    m_made = false;
    m_name = newId(m_clock.nowMs());
    m_passphrase = {};
    m_device.clear();
    m_deviceKey = {};
}

// ---- the relay's share

Secret Keyring::shareKey() const
{
    return derive(m_deviceKey.view(), {}, "waypost vault 1: share", keyBytes);
}

/// share ‖ grace ‖ last contact ‖ highest time, under the device's key. With no grace it is never written.
QByteArray Keyring::sealedShare() const
{
    if (!m_share)
        return m_deviceKey.isEmpty() ? m_sealedShare : QByteArray();
    if (m_share->graceMs == 0 && !m_share->bytes.isEmpty())
        return {};
    Secret plain(m_share->bytes.size() + 3 * numberBytes);
    std::copy(m_share->bytes.view().begin(), m_share->bytes.view().end(), plain.data());
    unsigned char *numbers = plain.data() + m_share->bytes.size();
    for (const qint64 number : {m_share->graceMs, m_share->contactMs, m_share->highestMs}) {
        qToBigEndian(number, numbers);
        numbers += numberBytes;
    }
    return seal(shareKey(), plain.view(), aboutShare(m_device));
}

void Keyring::readShare()
{
    const auto plain = unseal(shareKey(), m_sealedShare, aboutShare(m_device));
    m_sealedShare.clear();
    if (!plain || plain->size() < 3 * numberBytes)
        return;
    const QByteArrayView numbers = plain->view().last(3 * numberBytes);
    m_share
        = HeldShare {Secret(plain->view().chopped(3 * numberBytes)), qFromBigEndian<qint64>(numbers.data()),
                     qFromBigEndian<qint64>(numbers.data() + numberBytes),
                     qFromBigEndian<qint64>(numbers.data() + 2 * numberBytes)};
    m_savedMs = m_share->highestMs;
    m_steady.start();
}

Result<Done> Keyring::takeShare(const QString &device, QByteArrayView share, qint64 graceMs)
{
    m_device = device;
    m_spent = false;
    m_share = HeldShare {Secret(share), std::max<qint64>(graceMs, 0), 0, 0};
    contact();
    return save();
}

void Keyring::contact()
{
    if (!m_share)
        return;
    m_share->contactMs = m_share->highestMs = m_clock.nowMs(); // the relay speaks for this moment
    m_steady.start();
    if (qAbs(m_share->highestMs - m_savedMs) >= saveEveryMs)
        (void)save(); // unwritten, the grace is shorter, never longer
}

/// Time goes on by the wall clock or by the steady one, whichever is ahead.
void Keyring::advance()
{
    const qint64 now = m_clock.nowMs();
    m_share->highestMs = std::max(now, m_share->highestMs + m_steady.restart());
    if (qAbs(m_share->highestMs - m_savedMs) >= saveEveryMs)
        (void)save();
}

Keyring::Share Keyring::share()
{
    if (!m_share)
        return m_spent ? Share::Spent : Share::Missing;
    if (m_share->bytes.isEmpty())
        return Share::Held;
    advance();
    if (m_share->highestMs - m_share->contactMs > std::max(m_share->graceMs, leastHeldMs)) {
        m_spent = true;
        forgetShare();
        return Share::Spent;
    }
    return m_clock.nowMs() < m_share->highestMs - clockToleranceMs ? Share::ClockBack : Share::Held;
}

void Keyring::forgetShare()
{
    m_share.reset();
    m_sealedShare.clear();
    if (m_made)
        (void)save(); // what can't be written now is spent by its own date
}

// ---- what opens what

Secret Keyring::sharedKey(QByteArrayView purpose) const
{
    const QByteArrayView share = m_share ? m_share->bytes.view() : QByteArrayView();
    Secret both(m_deviceKey.size() + share.size());
    std::copy(m_deviceKey.view().begin(), m_deviceKey.view().end(), both.data());
    std::copy(share.begin(), share.end(), both.data() + m_deviceKey.size());
    return derive(both.view(), m_device.toUtf8(), purpose, keyBytes);
}

Secret Keyring::outboxKey() const
{
    return derive(m_deviceKey.view(), {}, "waypost vault 1: outbox", keyBytes);
}

Secret Keyring::ownMediaKey() const
{
    return derive(m_deviceKey.view(), {}, "waypost vault 1: own media", keyBytes);
}

Secret Keyring::cacheKey() const
{
    return sharedKey("waypost vault 1: cache");
}

Secret Keyring::mediaKey() const
{
    return sharedKey("waypost vault 1: media");
}

} // namespace waypost::vault
