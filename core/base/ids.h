// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace waypost {

/// UUIDv7 (RFC 9562) in its usual text form: sorts by time, names a thing, gives no right to it.
/// `entropy` is at least ten bytes; more are ignored.
[[nodiscard]] QString uuidV7(qint64 atMs, QByteArrayView entropy);
/// A fresh one from the system's generator.
[[nodiscard]] QString newId(qint64 atMs);
/// True for the text form of any UUID: 36 characters, lower-case hex.
[[nodiscard]] bool isId(QStringView text);
/// The milliseconds inside a UUIDv7; 0 for anything else.
[[nodiscard]] qint64 timeOfId(QStringView id);

/// The ids of what one command brings into being. The same seed gives the same ids in the same order, so that
/// deciding stays a pure function: the relay seeds with random bytes, a test with what it likes.
class Ids {
public:
    Ids(qint64 atMs, QByteArray seed)
        : m_atMs(atMs)
        , m_seed(std::move(seed))
    {
    }
    [[nodiscard]] QString next();

private:
    qint64 m_atMs;
    QByteArray m_seed;
    qint64 m_count = 0;
};

} // namespace waypost
