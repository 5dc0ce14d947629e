// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/videofile.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace waypost::ui {

namespace {
constexpr int mostBoxes = 10'000; ///< read of one file, whatever it claims

bool isOneOf(const QByteArray &type, const QList<QByteArray> &types)
{
    return types.contains(type);
}

class BoxReader {
public:
    explicit BoxReader(QIODevice &file)
        : m_file(file)
    {
    }
    void read(qint64 from, qint64 to)
    {
        for (qint64 at = from; at + 8 <= to && ++m_boxes <= mostBoxes;) {
            const QByteArray head = bytes(at, 16);
            if (head.size() < 8)
                return;
            const QByteArray type = head.mid(4, 4);
            qint64 size = qFromBigEndian<quint32>(head.constData());
            qint64 header = 8;
            if (size == 1 && head.size() == 16) {
                size = qFromBigEndian<qint64>(head.constData() + 8);
                header = 16;
            } else if (size == 0) {
                size = to - at; // to the end
            }
            if (size < header || size > to - at)
                return;
            if (isOneOf(type, {"moov", "trak", "mdia", "minf", "stbl"}))
                read(at + header, at + size);
            else if (type == "stsd")
                readEntries(at + header + 8, at + size); // after version, flags and count
            at += size;
        }
    }
    [[nodiscard]] const VideoTracks &tracks() const { return m_tracks; }

private:
    [[nodiscard]] QByteArray bytes(qint64 at, qint64 count)
    {
        return m_file.seek(at) ? m_file.read(count) : QByteArray();
    }
    void readEntries(qint64 from, qint64 to)
    {
        if (from + 8 > to)
            return;
        const QByteArray codec = bytes(from + 4, 4); // further entries are the same codec anew
        if (isOneOf(codec,
                    {"avc1", "avc3", "hvc1", "hev1", "vp08", "vp09", "av01", "mp4v", "s263", "encv", "jpeg",
                     "ap4h", "apcn", "dvh1"}))
            m_tracks.pictures << codec;
        else if (isOneOf(codec,
                         {"mp4a", "samr", "sawb", "ac-3", "ec-3", "Opus", "fLaC", "alac", "enca", ".mp3",
                          "sowt", "lpcm"}))
            m_tracks.sounds << codec;
    }

    QIODevice &m_file;
    VideoTracks m_tracks;
    int m_boxes = 0;
};
} // namespace

bool VideoTracks::playAtTheCustomers() const
{
    return !pictures.isEmpty() && std::all_of(pictures.begin(), pictures.end(), [](const QByteArray &codec) {
        return codec == "avc1" || codec == "avc3";
    }) && (sounds.isEmpty() || sounds == QList<QByteArray> {"mp4a"});
}

std::optional<VideoTracks> videoTracks(QIODevice &file)
{
    BoxReader reader(file);
    reader.read(0, file.size());
    const VideoTracks &tracks = reader.tracks();
    return tracks.pictures.isEmpty() && tracks.sounds.isEmpty() ? std::nullopt : std::optional(tracks);
}

} // namespace waypost::ui
