// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/locksecret.h"

#include "core/base/bytes.h"
#include "core/base/text.h"
#include "core/vault/keys.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype lockSaltBytes = 16;
constexpr qint64 firstWaitMs = 5'000;
constexpr qint64 longestWaitMs = 5 * 60'000;
constexpr int mostDoublings = 6;
constexpr quint32 mostLockMemoryKib = 1024 * 1024;
constexpr quint32 mostLockPasses = 16;

QString lockPath(const QString &folder)
{
    return folder + u"/lock.json"_s;
}

/// What is kept: tells nothing about the key of anything else, which the same passphrase may open.
QByteArray keptForm(const vault::Secret &stretched)
{
    return vault::derive(stretched.view(), {}, "waypost app lock 1", lockSaltBytes * 2).view().toByteArray();
}
} // namespace

LockSecret::LockSecret(QString folder, const Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
{
    const QJsonDocument kept = QJsonDocument::fromJson(readSmallFile(lockPath(m_folder)));
    m_salt = QByteArray::fromBase64(kept["salt"_L1].toString().toLatin1());
    m_check = QByteArray::fromBase64(kept["check"_L1].toString().toLatin1());
    m_memoryKib = quint32(std::clamp<qint64>(kept["memory_kib"_L1].toInteger(), 0, mostLockMemoryKib));
    m_passes = quint32(std::clamp<qint64>(kept["passes"_L1].toInteger(), 0, mostLockPasses));
    m_failures = std::max(0, kept["failures"_L1].toInt());
    m_failedAt = kept["failed_at"_L1].toInteger();
    m_locked = kept["locked"_L1].toBool();
    m_set = !m_check.isEmpty() && !m_salt.isEmpty();
}

Result<Done> LockSecret::save() const
{
    QJsonObject kept {{u"failures"_s, m_failures}, {u"failed_at"_s, m_failedAt}, {u"locked"_s, m_locked}};
    if (m_set) {
        kept.insert("salt"_L1, QString::fromLatin1(m_salt.toBase64()));
        kept.insert("check"_L1, QString::fromLatin1(m_check.toBase64()));
        kept.insert("memory_kib"_L1, qint64(m_memoryKib));
        kept.insert("passes"_L1, qint64(m_passes));
    }
    QSaveFile file(lockPath(m_folder));
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(kept).toJson()) > 0 && file.commit())
        return Done {};
    return Error {u"lock_unwritable"_s,
                  u"The lock could not be kept on the disk. Check that there is room."_s};
}

Result<Done> LockSecret::set(const QString &passphrase)
{
    if (passphrase.size() < shortest)
        return Error {u"passphrase_short"_s, u"Take at least six characters; several words are best."_s};
    const vault::StretchCost cost;
    m_salt = randomBytes(lockSaltBytes);
    const auto stretched = vault::stretch(passphrase, m_salt, cost);
    if (!stretched)
        return stretched.error();
    m_memoryKib = cost.memoryKib;
    m_passes = cost.passes;
    m_check = keptForm(*stretched);
    m_set = true;
    m_failures = 0;
    m_failedAt = 0;
    return save();
}

Result<Done> LockSecret::forget()
{
    m_set = false;
    m_locked = false;
    m_failures = 0;
    m_salt.clear();
    m_check.clear();
    return save();
}

qint64 LockSecret::waitUntil() const
{
    if (m_failures < freeTries)
        return 0;
    const qint64 wait
        = std::min(longestWaitMs, firstWaitMs << std::min(m_failures - freeTries, mostDoublings));
    const qint64 now = m_clock.nowMs();
    return now < m_failedAt + wait ? std::min(m_failedAt, now) + wait : 0;
}

Result<Done> LockSecret::check(const QString &passphrase)
{
    return check([&]() -> Result<Done> {
        const Error wrong {u"passphrase_wrong"_s, u"This is not the passphrase. Try again."_s};
        if (!m_set)
            return wrong;
        const auto stretched = vault::stretch(passphrase, m_salt, {m_memoryKib, m_passes, 1});
        if (!stretched)
            return stretched.error();
        const QByteArray form = keptForm(*stretched);
        return form == m_check ? Result<Done>(Done {}) : wrong;
    });
}

Result<Done> LockSecret::check(const std::function<Result<Done>()> &judge)
{
    m_failedAt = std::min(m_failedAt, m_clock.nowMs()); // a clock that was set back starts the wait anew
    if (const qint64 until = waitUntil(); until != 0)
        return Error {u"lock_wait"_s,
                      u"That was wrong too often. Wait a moment, then try again."_s,
                      {{u"until"_s, until}}};
    auto judged = judge();
    if (judged) {
        m_failures = 0;
        m_failedAt = 0;
    } else if (judged.error().code == "passphrase_wrong"_L1) {
        ++m_failures;
        m_failedAt = m_clock.nowMs();
    }
    if (auto saved = save(); !saved && !judged)
        return saved; // a guesser who fills the disk is not let through
    return judged;
}

void LockSecret::setLocked(bool locked)
{
    m_locked = locked;
    (void)save();
}

} // namespace waypost::ui
