// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArrayView>
#include <QImage>

#include <optional>

namespace waypost::ui {

/// What may be decoded. Everything else (SVG reads files, TIFF and ICNS have a history) never reaches a
/// decoder.
enum class ImageFormat { Jpeg, Png, WebP };

struct ImageLimits {
    qint64 bytes = 16 * 1024 * 1024;
    qint64 pixels = 33'000'000; ///< 128 MiB decoded, Qt's own limit
    int side = 16'384;
};

/// By the first bytes alone; never by name or declared type.
[[nodiscard]] std::optional<ImageFormat> imageFormat(QByteArrayView bytes);

/// Decodes a picture from outside, made no larger than `fit` (keeping its shape, never enlarged; empty: as it
/// is) and turned as its EXIF says. Only the decoder of the format found runs. Errors: image_format,
/// image_too_large, image_broken. Any thread.
[[nodiscard]] Result<QImage> decodeImage(const QByteArray &bytes, QSize fit = {},
                                         const ImageLimits &limits = {});

} // namespace waypost::ui
