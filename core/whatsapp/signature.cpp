// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/whatsapp/webhook.h"

namespace waypost::whatsapp {

bool signatureHolds(const QByteArray &body, const QByteArray &header, const QList<QByteArray> &secrets)
{
    static const QByteArray prefix = QByteArrayLiteral("sha256=");
    if (!header.startsWith(prefix))
        return false;
    const QByteArray told = fromStrictHex(QByteArrayView(header).sliced(prefix.size()));
    bool holds = false;
    for (const QByteArray &secret : secrets) // all of them: the time must not tell which one matched
        if (!secret.isEmpty() && constantTimeEquals(hmacSha256(secret, body), told))
            holds = true;
    return holds;
}

} // namespace waypost::whatsapp
