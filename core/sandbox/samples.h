// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/random.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace waypost::sandbox {

/// A real file for a customer to send.
struct Sample {
    QString name; ///< of the file
    QString mime;
    QByteArray bytes;
};

/// photo, damage (JPEG), drawing (PNG, another one each time), sticker (WebP), voice (OGG/Opus), tune (M4A),
/// clip (MP4), pricelist (PDF). Nothing for another name.
[[nodiscard]] std::optional<Sample> sampleNamed(const QString &name, Random &random);
[[nodiscard]] QStringList sampleNames();
/// What a customer sends as "image", "voice", "audio", … when nothing is chosen.
[[nodiscard]] QString usualSample(const QString &kind);
/// A file that was built in: "shop.yaml", "templates.json", "media/photo.jpg". Empty if there is none of that
/// name.
[[nodiscard]] QByteArray builtIn(const QString &name);
/// A small picture of coloured bands, as PNG.
[[nodiscard]] QByteArray drawingPng(int width, int height, Random &random);

} // namespace waypost::sandbox
