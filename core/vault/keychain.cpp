// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keychain.h"

#include <qt6keychain/keychain.h>

namespace waypost::vault {

namespace {
using namespace Qt::StringLiterals;
const QString keychainService = u"Waypost"_s;

Error keychainError(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {u"key_missing"_s, u"The keychain has no key for this device any more. Pair it again."_s};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {u"keychain_unavailable"_s, u"There is no keychain here."_s};
    default:
        return {u"keychain_refused"_s,
                u"The keychain did not give the key ("_s + job.errorString()
                    + u"). Unlock it and try again."_s};
    }
}
} // namespace

void SystemKeychain::read(const QString &name, const SecretAnswer &answer)
{
    auto *job = new QKeychain::ReadPasswordJob(keychainService, this); // deletes itself
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job, answer] {
        if (job->error() != QKeychain::NoError)
            return answer(keychainError(*job));
        QByteArray hex = job->textData().toLatin1(); // QtKeychain's own copies are its own
        QByteArray bytes = QByteArray::fromHex(hex);
        wipe(hex);
        const auto secret = std::make_shared<Secret>(QByteArrayView(bytes));
        wipe(bytes);
        answer(secret);
    });
    job->start();
}

void SystemKeychain::write(const QString &name, const std::shared_ptr<Secret> &secret,
                           const DoneAnswer &answer)
{
    auto *job = new QKeychain::WritePasswordJob(keychainService, this);
    job->setKey(name);
    job->setTextData(QString::fromLatin1(secret->view().toByteArray().toHex())); // every backend keeps text
    connect(job, &QKeychain::Job::finished, this, [job, answer] {
        answer(job->error() == QKeychain::NoError ? Result<Done>(Done {}) : keychainError(*job));
    });
    job->start();
}

} // namespace waypost::vault
