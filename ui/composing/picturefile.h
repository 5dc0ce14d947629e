// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QImage>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace waypost::ui {

/// A picture written anew.
struct MadePicture {
    QString path;
    QString mime;
    QString suffix; ///< ".jpg"
    std::shared_ptr<QTemporaryDir> holder;
};

/// A picture an agent has chosen, known by its first bytes: JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC and AVIF as
/// far as this computer has their decoders. Only the decoder of the format found runs, up to 64 million
/// pixels. Any thread.
class PictureFile {
public:
    /// Nothing for any other file.
    [[nodiscard]] static std::optional<PictureFile> open(const QString &path);

    [[nodiscard]] QString formatName() const; ///< "WebP"
    [[nodiscard]] bool fitsWhatsApp() const; ///< JPEG or PNG with 8 bits a channel
    [[nodiscard]] bool isMoving() const; ///< more than one picture
    [[nodiscard]] QImage thumbnail(const QSize &fit) const; ///< null if it can't be decoded
    /// As JPEG, or PNG if it is transparent; metadata (places, cameras) stays behind. Errors:
    /// image_too_large, image_broken.
    [[nodiscard]] Result<MadePicture> converted() const;
    /// As JPEG of at most 5 MB, as large as that allows: 2,560 pixels at the longer side or fewer.
    [[nodiscard]] Result<MadePicture> smaller() const;

private:
    PictureFile(QString path, QByteArray format)
        : m_path(std::move(path))
        , m_format(std::move(format))
    {
    }
    [[nodiscard]] Result<QImage> decode(const QSize &fit) const;

    QString m_path;
    QByteArray m_format; ///< as QImageReader calls it
};

} // namespace waypost::ui
