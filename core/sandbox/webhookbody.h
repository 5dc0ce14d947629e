// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/random.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace waypost::sandbox {

/// One thing to tell the business: a field and its value (cloud-api 2.4).
struct Change {
    QString field;
    QJsonObject value;
    qint64 at = 0; ///< UTC milliseconds
    [[nodiscard]] bool isStatus() const { return value.contains(u"statuses"); }
};

/// The body of one POST. Several changes come as several entries, as several changes of one entry, or as
/// several messages of one change: the generator chooses, since receivers must loop over all levels.
[[nodiscard]] QByteArray webhookBody(const QString &wabaId, const QList<Change> &changes, Random &random);
/// Compact JSON the way Meta sends it: everything beyond ASCII as \uXXXX and every slash as \/.
[[nodiscard]] QByteArray escapedJson(const QJsonObject &object);
/// The value of X-Hub-Signature-256.
[[nodiscard]] QByteArray signatureOf(const QByteArray &secret, const QByteArray &body);

} // namespace waypost::sandbox
