// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>

#include <optional>

class QIODevice;

namespace waypost::ui {

/// What the tracks of an MP4 or 3GPP file are encoded with, as its sample descriptions say: "avc1", "hvc1",
/// "mp4a".
struct VideoTracks {
    QList<QByteArray> pictures;
    QList<QByteArray> sounds;
    /// H.264 with at most one AAC track: WhatsApp takes others and never delivers them (cloud-api 6.2).
    [[nodiscard]] bool playAtTheCustomers() const;
};

/// Reads the headers only, wherever in the file they are; nothing if there are none. Any thread. Source:
/// ISO/IEC 14496-12 (boxes moov, trak, mdia, minf, stbl, stsd).
[[nodiscard]] std::optional<VideoTracks> videoTracks(QIODevice &file);

} // namespace waypost::ui
