// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud.h"

#include "core/sandbox/samples.h"

#include <QJsonDocument>

namespace waypost::sandbox {

Cloud::Cloud(Account accountOf, quint64 seedOf)
    : account(std::move(accountOf))
    , seed(seedOf)
    , ids(seedOf)
    , customers(ids)
    , media(ids)
    , templates(ids)
    , limits(account.messagesPerSecond)
    , webhooks(account.wabaId, seedOf)
    , random(seedOf, "ladder")
{
    templates.load(QJsonDocument::fromJson(builtIn(QStringLiteral("templates.json"))).array());
}

} // namespace waypost::sandbox
