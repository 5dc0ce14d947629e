// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>

namespace waypost::screens {

/// As what the suffix of its name says; PNG is kept as it is. A WebP gets a palette of the colours that are
/// most of it, which for a screen cannot be told apart and halves the file, and is then written without loss.
/// False: it could not be written.
[[nodiscard]] bool keepPicture(const QImage &picture, const QString &path);
/// README.md of a folder of pictures: one chapter a state, with what there is of it in light, dark, Arabic
/// and twice as large, and the state's sentence as the pictures' text. False: a picture is missing.
[[nodiscard]] bool writeIndex(const QString &folder);

} // namespace waypost::screens
