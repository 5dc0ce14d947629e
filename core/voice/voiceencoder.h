// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <span>

namespace waypost::voice {

constexpr int sampleRate = 48'000; ///< usual, Hz; samples are of one channel, signed 16 bit
constexpr int bitRate = 24'000; ///< of the file, bits per second on average
constexpr qint64 playIconBytes = 512 * 1024; ///< larger ones arrive as a download (cloud-api 6.2)
constexpr qint64 longestMs = 15 * 60'000; ///< at any moment far below the provider's 16 MB

/// Turns samples into an Ogg file with one Opus stream of one channel, piece by piece: what WhatsApp plays as
/// a voice message (audio/ogg; codecs=opus). One recording each; not for two threads at a time.
class VoiceEncoder {
public:
    /// For a recording of at most `mostMs`, of samples that come at `rate` Hz (8,000 to 192,000). Errors:
    /// voice_encoder.
    [[nodiscard]] static Result<VoiceEncoder> create(int rate = sampleRate, qint64 mostMs = longestMs);
    VoiceEncoder(VoiceEncoder &&) noexcept;
    VoiceEncoder &operator=(VoiceEncoder &&) noexcept;
    ~VoiceEncoder();

    /// Errors: voice_encoder; voice_too_long, and nothing of `samples` is taken.
    [[nodiscard]] Result<Done> add(std::span<const qint16> samples);
    [[nodiscard]] qint64 durationMs() const;
    [[nodiscard]] qint64 bytes() const; ///< of what is complete so far
    /// Ends the file and gives it; nothing can be added any more. Errors: voice_empty, voice_encoder.
    [[nodiscard]] Result<QByteArray> finish();

private:
    class Private;
    explicit VoiceEncoder(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

/// How loud it is, 0 to 1, on the scale of hearing: 0 is -50 dB and below, 1 the loudest there is.
[[nodiscard]] double levelOf(std::span<const qint16> samples);

} // namespace waypost::voice
