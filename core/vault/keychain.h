// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QObject>

#include <functional>
#include <memory>

namespace waypost::vault {

/// Where the person's secrets are kept by the system. Nothing waits: answers come later, on the thread that
/// asked, which is the main one and has an event loop. Error codes: keychain_unavailable (there is none
/// here), key_missing (it has no such entry), keychain_refused (it is locked, or somebody said no).
class Keychain : public QObject {
public:
    using SecretAnswer = std::function<void(const Result<std::shared_ptr<Secret>> &)>;
    using DoneAnswer = std::function<void(const Result<Done> &)>;

    using QObject::QObject;
    virtual void read(const QString &name, const SecretAnswer &answer) = 0;
    virtual void write(const QString &name, const std::shared_ptr<Secret> &secret, const DoneAnswer &answer)
        = 0;
};

/// The Secret Service, KWallet or whatever QtKeychain finds; entries of the service "Waypost". Never falls
/// back to a file.
class SystemKeychain final : public Keychain {
public:
    using Keychain::Keychain;
    void read(const QString &name, const SecretAnswer &answer) override;
    void write(const QString &name, const std::shared_ptr<Secret> &secret, const DoneAnswer &answer) override;
};

} // namespace waypost::vault
