// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/voice/oggfacts.h"

#include <QHash>
#include <QIODevice>
#include <QtEndian>

namespace waypost::voice {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 headBytes = 512;
constexpr qint64 tailBytes = 128 * 1024 - headBytes; ///< a page has at most 65,307
constexpr qsizetype pageHeader = 27;
constexpr qsizetype granuleAt = 6;
constexpr qsizetype serialAt = 14;
constexpr qsizetype segmentsAt = 26;
constexpr qint64 opusRate = 48'000; ///< of granules, whatever was recorded

bool isPage(QByteArrayView bytes)
{
    return bytes.size() >= pageHeader && bytes.startsWith("OggS") && bytes[4] == 0;
}

quint32 serialOf(QByteArrayView page)
{
    return qFromLittleEndian<quint32>(page.data() + serialAt);
}

/// Where the last page of that stream ends, in samples; -1 if there is none.
qint64 lastGranule(const QByteArray &tail, quint32 serial)
{
    for (qsizetype at = tail.lastIndexOf("OggS"); at >= 0;
         at = at > 0 ? tail.lastIndexOf("OggS", at - 1) : -1) {
        const QByteArrayView page = QByteArrayView(tail).sliced(at);
        if (!isPage(page) || serialOf(page) != serial)
            continue;
        const auto granule = qFromLittleEndian<qint64>(page.data() + granuleAt);
        if (granule >= 0)
            return granule;
    }
    return -1;
}
} // namespace

std::optional<OggFacts> oggFacts(QIODevice &file)
{
    if (!file.seek(0))
        return {};
    const QByteArray head = file.read(headBytes);
    if (!isPage(head))
        return {};
    OggFacts facts;
    const QByteArrayView packet
        = QByteArrayView(head).sliced(std::min(head.size(), pageHeader + uchar(head[segmentsAt])));
    facts.opus = packet.size() >= 19 && packet.startsWith("OpusHead");
    if (!facts.opus)
        return facts;
    facts.channels = uchar(packet[9]);
    const auto preSkip = qFromLittleEndian<quint16>(packet.data() + 10);
    if (!file.seek(std::max<qint64>(0, file.size() - tailBytes)))
        return facts;
    const qint64 samples = lastGranule(file.read(tailBytes), serialOf(head)) - preSkip;
    if (samples > 0 && samples < opusRate * 86'400)
        facts.durationMs = samples * 1'000 / opusRate;
    return facts;
}

QString soundType(const QString &mime, const std::optional<OggFacts> &facts)
{
    if (facts)
        return facts->opus ? u"audio/ogg"_s : u"audio/x-vorbis+ogg"_s;
    static const QHash<QString, QString> names {
        {u"audio/x-m4a"_s, u"audio/mp4"_s},   {u"audio/m4a"_s, u"audio/mp4"_s},
        {u"audio/x-aac"_s, u"audio/aac"_s},   {u"audio/aacp"_s, u"audio/aac"_s},
        {u"audio/mp3"_s, u"audio/mpeg"_s},    {u"audio/x-mp3"_s, u"audio/mpeg"_s},
        {u"audio/x-mpeg"_s, u"audio/mpeg"_s},
    };
    const QString lower = mime.toLower();
    return names.value(lower, lower);
}

bool isVoice(const std::optional<OggFacts> &facts)
{
    return facts && facts->opus && facts->channels == 1;
}

} // namespace waypost::voice
