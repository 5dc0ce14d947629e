// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/secret.h"

#include <QDirIterator>
#include <QFile>

namespace waypost::tests {

inline const QString canary = QStringLiteral("Zitronenfalter-4711-蝴蝶");

[[nodiscard]] inline QByteArray rawOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The text as UTF-8 or UTF-16, either byte order; or anything that looks like SQLite's own header.
[[nodiscard]] inline bool tells(const QByteArray &raw, const QString &text = canary)
{
    QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray big = little;
    for (qsizetype i = 0; i + 1 < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    return raw.contains(text.toUtf8()) || raw.contains(little) || raw.contains(big)
        || raw.contains(QByteArray("SQLite format 3"));
}

[[nodiscard]] inline bool anyFileTells(const QString &folder, const QString &text = canary)
{
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        if (tells(rawOf(it.next()), text))
            return true;
    return false;
}

[[nodiscard]] inline vault::Secret someKey(char fill = 'k')
{
    return vault::Secret(QByteArray(32, fill));
}

} // namespace waypost::tests
