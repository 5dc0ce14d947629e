// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secret.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <openssl/crypto.h>
#include <utility>

namespace waypost::vault {

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.begin(), bytes.end())
{
}

Secret Secret::random(qsizetype size)
{
    QByteArray bytes = randomBytes(size);
    Secret secret {QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

Secret::~Secret()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes); // the other one wipes what was here
    return *this;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace waypost::vault
