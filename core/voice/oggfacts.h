// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include <optional>

class QIODevice;

namespace waypost::voice {

/// What stands in an Ogg file's first and last page.
struct OggFacts {
    bool opus = false; ///< else another codec: Vorbis, FLAC, …
    int channels = 0; ///< Opus only
    qint64 durationMs = 0; ///< Opus only; 0: not known
};

/// Reads at most 128 KB of a file, whatever it claims; nothing if it is no Ogg file. Any thread. Source: RFC
/// 3533 section 6 (pages), RFC 7845 sections 4 and 5.1 (granules, identification header).
[[nodiscard]] std::optional<OggFacts> oggFacts(QIODevice &file);

/// The type under which a sound is to be uploaded: the name that a computer has for a file ("audio/opus",
/// "audio/x-opus+ogg", "audio/x-m4a", …) is often not the one the provider takes, and it refuses the others
/// (131053). `facts` are those of an Ogg file. Another type comes back as it is, in lower case.
[[nodiscard]] QString soundType(const QString &mime, const std::optional<OggFacts> &facts);
/// Plays as a voice message at the customer's: Ogg with Opus in one channel.
[[nodiscard]] bool isVoice(const std::optional<OggFacts> &facts);

} // namespace waypost::voice
