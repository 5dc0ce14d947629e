// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QString>

namespace waypost {

/// Text from outside made harmless to store: NUL and lone surrogates become U+FFFD, line ends become "\n",
/// and what is longer than `limit` UTF-16 units is cut at a character's edge.
[[nodiscard]] QString cleanText(const QString &text, qsizetype limit = 65'536);
/// One line of it: control characters and line ends become spaces, runs of spaces one space. For names and
/// previews.
[[nodiscard]] QString cleanLine(const QString &text, qsizetype limit = 512);
/// A name for a file that came from outside: no path, no control, direction or zero-width characters, no
/// leading dashes or dots, no trailing dots or spaces, at most 120 characters; "file" if nothing is left.
[[nodiscard]] QString cleanFileName(const QString &name);
/// The content of a small file (secrets, codes) without the line end at its end; empty if it can't be read.
[[nodiscard]] QByteArray readSmallFile(const QString &path, qsizetype limit = 64 * 1024);

} // namespace waypost
