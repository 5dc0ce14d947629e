// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/account.h"
#include "core/sandbox/catalog.h"
#include "core/sandbox/customers.h"
#include "core/sandbox/faults.h"
#include "core/sandbox/idmaker.h"
#include "core/sandbox/limits.h"
#include "core/sandbox/logs.h"
#include "core/sandbox/media.h"
#include "core/sandbox/random.h"
#include "core/sandbox/schedule.h"
#include "core/sandbox/templates.h"
#include "core/sandbox/webhookqueue.h"

#include <QMap>

#include <functional>

namespace waypost::sandbox {

/// Everything the provider knows: the state that the functions of this folder work on. It knows no socket and
/// no clock; whoever calls says what time it is (UTC milliseconds). One thread.
struct Cloud {
    Cloud(Account account, quint64 seed);
    Cloud(const Cloud &) = delete;
    Cloud &operator=(const Cloud &) = delete;

    Account account;
    const quint64 seed;
    QByteArray base = "http://127.0.0.1"; ///< scheme, host and port the API is reached at
    QByteArray token; ///< that calls must carry
    double speed = 1; ///< customers, statuses and reviews are so many times faster; the clock is not

    IdMaker ids;
    Customers customers;
    MediaStore media;
    TemplateBook templates;
    Catalog catalog;
    Limits limits;
    SentLog sent;
    ReceivedLog received;
    Faults faults;
    Schedule schedule;
    WebhookQueue webhooks;
    Random random; ///< delays of the status ladder
    QStringList blockList; ///< keys of customers we blocked, in order
    QHash<QString, QStringList> undelivered; ///< messages to customers who are offline
    QHash<QString, QStringList> unopened; ///< delivered and not yet looked at
    QMap<QString, QByteArray> uploads; ///< resumable uploads under way
    /// A customer looks at a message of ours, or is told that it exists by another sign of life.
    std::function<void(Customer &, const Sent &, qint64 now)> opened;

    [[nodiscard]] qint64 sooner(qint64 ms) const { return qint64(double(ms) / speed); }
    /// Plans something `ms` after now, or sooner by the speed.
    void later(qint64 now, qint64 ms, Schedule::Action action)
    {
        schedule.at(now + sooner(ms), std::move(action));
    }
    [[nodiscard]] QString trace() { return ids.trace(); }
    [[nodiscard]] Answer refuse(const GraphError &error) { return errorAnswer(error, trace()); }
    void tell(const QString &field, const QJsonObject &value, qint64 now)
    {
        webhooks.add({field, value, now}, now);
    }
};

} // namespace waypost::sandbox
