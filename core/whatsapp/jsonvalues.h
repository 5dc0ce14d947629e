// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QString>

/// The provider writes ids and times now as strings, now as numbers: these read both. What is missing is
/// empty or 0.
namespace waypost::whatsapp {

[[nodiscard]] QString textAt(const QJsonObject &object, QLatin1StringView key);
[[nodiscard]] qint64 numberAt(const QJsonObject &object, QLatin1StringView key);
[[nodiscard]] double realAt(const QJsonObject &object, QLatin1StringView key);
/// Unix seconds → UTC milliseconds; 0 for what can't be a time.
[[nodiscard]] qint64 timeAt(const QJsonObject &object, QLatin1StringView key);
/// The object without anything that tells who the sender is: ids, numbers, names of the provider's.
[[nodiscard]] QJsonObject withoutIdentifiers(const QJsonObject &object);

} // namespace waypost::whatsapp
