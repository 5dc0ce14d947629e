// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>

namespace waypost::tests {

/// Where tests leave pictures for people to look at: $WAYPOST_SHOTS, else "shots" in the build's folder.
[[nodiscard]] inline QString shotsFolder()
{
    const QString wanted = qEnvironmentVariable("WAYPOST_SHOTS");
    const QString folder = wanted.isEmpty() ? QStringLiteral(WAYPOST_BINARY_DIR "/shots") : wanted;
    QDir().mkpath(folder);
    return folder;
}

} // namespace waypost::tests
