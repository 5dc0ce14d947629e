// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/samples.h"

#include <QFile>
#include <QtEndian>

#include <array>

static void initSandboxResources() // outside the namespace: Q_INIT_RESOURCE declares a global function
{
    Q_INIT_RESOURCE(sandbox);
}

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;

struct SampleRow {
    QLatin1StringView name;
    QLatin1StringView file;
    QLatin1StringView mime;
};
constexpr std::array sampleRows {
    SampleRow {"photo"_L1, "photo.jpg"_L1, "image/jpeg"_L1},
    SampleRow {"damage"_L1, "damage.jpg"_L1, "image/jpeg"_L1},
    SampleRow {"sticker"_L1, "sticker.webp"_L1, "image/webp"_L1},
    SampleRow {"voice"_L1, "voice.ogg"_L1, "audio/ogg"_L1},
    SampleRow {"tune"_L1, "tune.m4a"_L1, "audio/mp4"_L1},
    SampleRow {"clip"_L1, "clip.mp4"_L1, "video/mp4"_L1},
    SampleRow {"pricelist"_L1, "pricelist.pdf"_L1, "application/pdf"_L1},
};
constexpr int drawingWidth = 480;
constexpr int drawingHeight = 360;

quint32 pngCrc(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray checked = type + data;
    return bigEndian(quint32(data.size())) + checked + bigEndian(pngCrc(checked));
}
} // namespace

std::optional<Sample> sampleNamed(const QString &name, Random &random)
{
    if (name == "drawing"_L1)
        return Sample {u"drawing.png"_s, u"image/png"_s, drawingPng(drawingWidth, drawingHeight, random)};
    for (const SampleRow &row : sampleRows)
        if (row.name == name)
            return Sample {row.file, row.mime, builtIn(u"media/"_s + row.file)};
    return std::nullopt;
}

QStringList sampleNames()
{
    QStringList names {u"drawing"_s};
    for (const SampleRow &row : sampleRows)
        names << row.name;
    return names;
}

QString usualSample(const QString &kind)
{
    if (kind == "voice"_L1 || kind == "sticker"_L1)
        return kind;
    if (kind == "audio"_L1)
        return u"tune"_s;
    if (kind == "video"_L1)
        return u"clip"_s;
    return kind == "document"_L1 ? u"pricelist"_s : u"drawing"_s;
}

QByteArray builtIn(const QString &name)
{
    initSandboxResources();
    QFile file(u":/waypost/sandbox/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray drawingPng(int width, int height, Random &random)
{
    constexpr int bandRows = 45;
    QByteArray pixels;
    pixels.reserve(qsizetype(height) * (width * 3 + 1));
    std::array<int, 3> colour {};
    for (int y = 0; y < height; ++y) {
        if (y % bandRows == 0)
            for (int &channel : colour)
                channel = int(random.between(90, 235));
        pixels += '\0'; // each row begins with its filter: none
        for (int x = 0; x < width; ++x)
            for (const int channel : colour)
                pixels += char(channel - channel * x / (3 * width));
    }
    const QByteArray header
        = bigEndian(quint32(width)) + bigEndian(quint32(height)) + QByteArray::fromHex("0802000000");
    return QByteArray::fromHex("89504e470d0a1a0a") + pngChunk("IHDR", header)
        + pngChunk("IDAT", qCompress(pixels).mid(4)) // qCompress puts the length before the zlib stream
        + pngChunk("IEND", {});
}

} // namespace waypost::sandbox
