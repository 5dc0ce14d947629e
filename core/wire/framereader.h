// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QCborMap>
#include <QStringList>

#include <optional>

namespace waypost::wire {

/// Takes typed values out of a frame's map. A missing key gives the default; a value of another type or
/// beyond its limit spoils the whole frame: ok() tells at the end.
class FrameReader {
public:
    explicit FrameReader(const QCborMap &map)
        : m_map(map)
    {
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    void spoil() { m_ok = false; }

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_map.contains(key); }
    [[nodiscard]] QString text(QLatin1StringView key, qsizetype limit);
    [[nodiscard]] QStringList texts(QLatin1StringView key, qsizetype count, qsizetype limit);
    [[nodiscard]] QByteArray bytes(QLatin1StringView key, qsizetype limit);
    [[nodiscard]] qint64 number(QLatin1StringView key, qint64 least = 0);
    [[nodiscard]] bool flag(QLatin1StringView key);
    [[nodiscard]] QJsonObject object(QLatin1StringView key);
    [[nodiscard]] QCborArray array(QLatin1StringView key, qsizetype count);
    [[nodiscard]] std::optional<Error> error(QLatin1StringView key);

private:
    [[nodiscard]] QCborValue take(QLatin1StringView key, QCborValue::Type type);
    QCborMap m_map;
    bool m_ok = true;
};

} // namespace waypost::wire
