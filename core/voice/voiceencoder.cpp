// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/voice/voiceencoder.h"

#include <algorithm>
#include <cmath>
#include <opusenc.h>

namespace waypost::voice {

namespace {
using namespace Qt::StringLiterals;

constexpr double quietestDb = -50;

Error encoderFailed(int code)
{
    return {u"voice_encoder"_s,
            u"The recording could not be encoded (%1). Record it again."_s.arg(
                QString::fromUtf8(ope_strerror(code)))};
}
} // namespace

/// Stays where it is: the library keeps a pointer to it.
class VoiceEncoder::Private {
public:
    static int write(void *self, const unsigned char *bytes, opus_int32 size)
    {
        static_cast<Private *>(self)->file.append(reinterpret_cast<const char *>(bytes), size);
        return 0;
    }
    static int close(void *) { return 0; }
    struct EndEncoder {
        void operator()(OggOpusEnc *each) const { ope_encoder_destroy(each); }
    };
    struct EndComments {
        void operator()(OggOpusComments *each) const { ope_comments_destroy(each); }
    };

    QByteArray file;
    qint64 samples = 0;
    int rate = sampleRate;
    qint64 mostMs = longestMs;
    std::unique_ptr<OggOpusComments, EndComments> comments;
    std::unique_ptr<OggOpusEnc, EndEncoder> encoder; ///< gone when the file is complete
};

VoiceEncoder::VoiceEncoder(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

VoiceEncoder::VoiceEncoder(VoiceEncoder &&) noexcept = default;
VoiceEncoder &VoiceEncoder::operator=(VoiceEncoder &&) noexcept = default;
VoiceEncoder::~VoiceEncoder() = default;

Result<VoiceEncoder> VoiceEncoder::create(int rate, qint64 mostMs)
{
    auto d = std::make_unique<Private>();
    d->rate = rate;
    d->mostMs = mostMs;
    d->comments.reset(ope_comments_create());
    if (!d->comments)
        return encoderFailed(OPE_ALLOC_FAIL);
    static constexpr OpusEncCallbacks callbacks {&Private::write, &Private::close};
    int error = OPE_OK;
    d->encoder.reset(
        ope_encoder_create_callbacks(&callbacks, d.get(), d->comments.get(), rate, 1, 0, &error));
    if (!d->encoder)
        return encoderFailed(error);
    for (const int code : {ope_encoder_ctl(d->encoder.get(), OPUS_SET_BITRATE(bitRate)),
                           ope_encoder_ctl(d->encoder.get(), OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE))})
        if (code != OPE_OK)
            return encoderFailed(code);
    return VoiceEncoder(std::move(d));
}

Result<Done> VoiceEncoder::add(std::span<const qint16> samples)
{
    if (!m_d->encoder)
        return encoderFailed(OPE_TOO_LATE);
    if ((m_d->samples + qint64(samples.size())) * 1'000 > m_d->mostMs * m_d->rate)
        return Error {u"voice_too_long"_s,
                      u"A voice message may last %1 minutes. Send this one and go on in another."_s.arg(
                          m_d->mostMs / 60'000),
                      {{u"limit"_s, m_d->mostMs}}};
    const int code = ope_encoder_write(m_d->encoder.get(), samples.data(), int(samples.size()));
    if (code != OPE_OK)
        return encoderFailed(code);
    m_d->samples += qint64(samples.size());
    return Done {};
}

qint64 VoiceEncoder::durationMs() const
{
    return m_d->samples * 1'000 / m_d->rate;
}

qint64 VoiceEncoder::bytes() const
{
    return m_d->file.size();
}

Result<QByteArray> VoiceEncoder::finish()
{
    if (!m_d->encoder)
        return encoderFailed(OPE_TOO_LATE);
    if (m_d->samples == 0)
        return Error {u"voice_empty"_s, u"Nothing was recorded. Check the microphone and record again."_s};
    const int code = ope_encoder_drain(m_d->encoder.get());
    m_d->encoder.reset();
    if (code != OPE_OK)
        return encoderFailed(code);
    return std::move(m_d->file);
}

double levelOf(std::span<const qint16> samples)
{
    if (samples.empty())
        return 0;
    double sum = 0;
    for (const qint16 sample : samples)
        sum += double(sample) * sample;
    const double rms = std::sqrt(sum / double(samples.size())) / 32'768;
    const double db = rms > 0 ? 20 * std::log10(rms * std::sqrt(2.0)) : quietestDb;
    return std::clamp(1 - db / quietestDb, 0.0, 1.0);
}

} // namespace waypost::voice
