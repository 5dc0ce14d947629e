// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"

#include <QImage>
#include <QTemporaryDir>

#include <memory>

namespace waypost::ui {

/// How a file is to go out. Automatic: as its kind if WhatsApp takes it or it can be converted without loss
/// of size; a picture beyond the limit waits for a decision.
enum class FileWish { Automatic, Smaller, Document };

/// What is known of a file before anything is uploaded.
struct FileFacts {
    QString path; ///< what goes out: the file itself or what was made of it
    conversations::MediaContent content; ///< media stays empty
    qint64 size = 0; ///< bytes of `path`
    QString problem; ///< in plain words, why it can't go out; empty: nothing is wrong
    QString remark; ///< what was done to it: "from WebP"
    bool asks = false; ///< a picture too large as it is: FileWish::Smaller or FileWish::Document
    QImage thumbnail; ///< pictures only
    std::shared_ptr<QTemporaryDir> holder; ///< of a converted file; goes with the last of these
};

/// Looks at a file and makes it fit for WhatsApp: WebP, BMP, TIFF, HEIC and 16-bit pictures become JPEG (PNG
/// where they are transparent), sounds get the type the provider takes, an Ogg file with Opus in one channel
/// is a voice message. What is no picture, video or sound for WhatsApp goes as a document. Reads the file;
/// any thread but the GUI's. Sizes and types: cloud-api 6.2 and 6.5.
[[nodiscard]] FileFacts examineFile(const QString &path, FileWish wish = FileWish::Automatic);

} // namespace waypost::ui
