// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFileInfo>
#include <QString>

namespace waypost::tests {

/// A template for QTemporaryDir, in memory where the system has a place for that: what fails there is the
/// program, not the machine's own disk.
[[nodiscard]] inline QString memoryFolder()
{
    const QString shared = QStringLiteral("/dev/shm");
    return (QFileInfo(shared).isWritable() ? shared : QDir::tempPath()) + QStringLiteral("/waypost-XXXXXX");
}

} // namespace waypost::tests
