// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/picturefile.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <array>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 mostPixels = 64'000'000;
constexpr qint64 mostPictureBytes = 5'242'880; ///< of a photo (cloud-api 6.2)
constexpr int goodQuality = 90;

/// Empty: no picture, or none whose decoder is to be trusted with a file from anywhere.
QByteArray formatOf(const QByteArray &head)
{
    if (head.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        return "webp";
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return "gif";
    if (head.startsWith("BM") && head.size() > 30)
        return "bmp";
    if (head.startsWith(QByteArray("II*\0", 4)) || head.startsWith(QByteArray("MM\0*", 4)))
        return "tiff";
    if (head.mid(4, 4) != "ftyp")
        return {};
    const QByteArray brand = head.mid(8, 4);
    if (brand == "heic" || brand == "heix" || brand == "mif1")
        return "heic";
    return brand == "avif" ? QByteArray("avif") : QByteArray();
}

Error brokenPicture()
{
    return {u"image_broken"_s,
            u"The picture is damaged or not complete. Choose it again where it comes from."_s};
}

/// What is transparent becomes white, not black.
QImage opaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage ground(image.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter(&ground).drawImage(0, 0, image);
    return ground;
}

bool isTransparent(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < plain.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        for (int x = 0; x < plain.width(); ++x)
            if (qAlpha(line[x]) < 255)
                return true;
    }
    return false;
}

Result<MadePicture> save(const QImage &image, const char *format, int quality)
{
    const bool jpeg = qstrcmp(format, "JPEG") == 0;
    MadePicture made {{},
                      jpeg ? u"image/jpeg"_s : u"image/png"_s,
                      jpeg ? u".jpg"_s : u".png"_s,
                      std::make_shared<QTemporaryDir>()};
    made.path = made.holder->filePath(u"picture"_s + made.suffix);
    if (!image.save(made.path, format, quality))
        return Error {u"image_not_written"_s,
                      u"The converted picture could not be written. Make room on the disk and try again."_s};
    return made;
}
} // namespace

std::optional<PictureFile> PictureFile::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray format = formatOf(file.read(64));
    if (format.isEmpty() || !QImageReader::supportedImageFormats().contains(format))
        return {};
    return PictureFile(path, format);
}

QString PictureFile::formatName() const
{
    return m_format == "webp" ? u"WebP"_s : QString::fromLatin1(m_format.toUpper());
}

bool PictureFile::fitsWhatsApp() const
{
    if (m_format != "jpeg" && m_format != "png")
        return false;
    const QImage::Format pixels = QImageReader(m_path, m_format).imageFormat();
    return pixels != QImage::Format_RGBX64 && pixels != QImage::Format_RGBA64
        && pixels != QImage::Format_RGBA64_Premultiplied && pixels != QImage::Format_Grayscale16;
}

bool PictureFile::isMoving() const
{
    QImageReader reader(m_path, m_format);
    return reader.supportsAnimation() && reader.imageCount() != 1;
}

Result<QImage> PictureFile::decode(const QSize &fit) const
{
    QImageReader reader(m_path, m_format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return Error {u"image_too_large"_s, u"The picture has too many pixels. Make it smaller first."_s};
    if (!fit.isEmpty() && (size.width() > fit.width() || size.height() > fit.height()))
        reader.setScaledSize(size.scaled(fit, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return brokenPicture();
    return image;
}

QImage PictureFile::thumbnail(const QSize &fit) const
{
    const auto image = decode(fit);
    return image ? *image : QImage();
}

Result<MadePicture> PictureFile::converted() const
{
    const auto image = decode({});
    if (!image)
        return image.error();
    if (isTransparent(*image))
        return save(image->convertToFormat(QImage::Format_ARGB32), "PNG", -1);
    const auto made = save(opaque(*image), "JPEG", goodQuality);
    return made && QFileInfo(made->path).size() > mostPictureBytes ? smaller() : made;
}

Result<MadePicture> PictureFile::smaller() const
{
    struct Step {
        int side;
        int quality;
    };
    static constexpr std::array steps {Step {2'560, 88}, Step {2'560, 75}, Step {1'920, 80},
                                       Step {1'280, 75}};
    for (const Step &step : steps) {
        const auto image = decode({step.side, step.side});
        if (!image)
            return image.error();
        auto made = save(opaque(*image), "JPEG", step.quality);
        if (!made || QFileInfo(made->path).size() <= mostPictureBytes)
            return made;
    }
    return Error {u"image_too_large"_s, u"The picture has too many pixels. Make it smaller first."_s};
}

} // namespace waypost::ui
