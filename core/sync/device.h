// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QSslCertificate>
#include <QString>

#include <optional>

namespace waypost::sync {

/// Who is at this desk.
struct Me {
    QString agent;
    QString role;
    QString workspace;
    bool operator==(const Me &) const = default;
};

/// Which relay this desk belongs to and how it is known there. Kept in device.json, readable by its owner
/// alone: it holds the device's token.
struct Device {
    QString host;
    quint16 port = 0;
    QSslCertificate certificate {QByteArray()}; ///< the relay's; the only one that is ever accepted
    QString id;
    QString token;
    Me me;

    [[nodiscard]] static QString pathIn(const QString &folder);
    [[nodiscard]] static std::optional<Device> read(const QString &folder);
    /// Durable when it returns. Error device_unwritable.
    [[nodiscard]] Result<Done> write(const QString &folder) const;
};

} // namespace waypost::sync
