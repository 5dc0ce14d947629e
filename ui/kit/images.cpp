// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/images.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

class ImageErrors {
    Q_DECLARE_TR_FUNCTIONS(Images)
public:
    static Error format()
    {
        return {u"image_format"_s,
                tr("Only JPEG, PNG and WebP pictures are shown. Save the file to look at it elsewhere.")};
    }
    static Error tooLarge()
    {
        return {u"image_too_large"_s,
                tr("This picture is too large to show here. Save the file to look at it elsewhere.")};
    }
    static Error broken()
    {
        return {u"image_broken"_s,
                tr("This picture is damaged and can't be shown. Ask for it to be sent again.")};
    }
};

QByteArray decoderOf(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Jpeg:
        return QByteArrayLiteral("jpeg");
    case ImageFormat::Png:
        return QByteArrayLiteral("png");
    case ImageFormat::WebP:
        return QByteArrayLiteral("webp");
    }
    return {};
}

QSize shrunk(QSize size, QSize fit, bool turned)
{
    if (turned)
        fit.transpose();
    if (fit.isEmpty() || (size.width() <= fit.width() && size.height() <= fit.height()))
        return size;
    return size.scaled(fit, Qt::KeepAspectRatio).expandedTo({1, 1});
}
} // namespace

std::optional<ImageFormat> imageFormat(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return ImageFormat::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return ImageFormat::Png;
    if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8, 4) == "WEBP")
        return ImageFormat::WebP;
    return std::nullopt;
}

Result<QImage> decodeImage(const QByteArray &bytes, QSize fit, const ImageLimits &limits)
{
    const auto format = imageFormat(bytes);
    if (!format)
        return ImageErrors::format();
    if (bytes.size() > limits.bytes)
        return ImageErrors::tooLarge();
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, decoderOf(*format));
    reader.setAutoDetectImageFormat(false); // no other decoder may take a look
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size(); // from the header, nothing is decoded yet
    if (size.isEmpty())
        return ImageErrors::broken();
    if (std::max(size.width(), size.height()) > limits.side
        || qint64(size.width()) * size.height() > limits.pixels)
        return ImageErrors::tooLarge();
    const QSize wanted = shrunk(size, fit, reader.transformation() & QImageIOHandler::TransformationRotate90);
    if (wanted != size)
        reader.setScaledSize(wanted);
    QImage image = reader.read();
    if (image.isNull())
        return ImageErrors::broken();
    return image;
}

} // namespace waypost::ui
