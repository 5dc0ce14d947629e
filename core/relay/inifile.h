// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace waypost::relay {

/// One [section] of a configuration file.
struct IniSection {
    QString name;
    int line = 0; ///< where it begins
    QHash<QString, QString> values;
    QHash<QString, int> lines; ///< of the keys
};

/// Reads "[section]" and "key = value" lines; "#" and ";" begin comment lines. Strict: anything else, a key
/// or section given twice, or a key outside of a section is an error that names the line. At most 64 KiB.
/// Values are taken as they stand: no quotes, no escapes, no lists.
[[nodiscard]] Result<QList<IniSection>> readIni(const QByteArray &text);

} // namespace waypost::relay
