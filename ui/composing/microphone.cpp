// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/microphone.h"

#include "core/voice/voiceencoder.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QMediaDevices>

#include <algorithm>

namespace waypost::ui {

namespace {
/// As this computer hears best, nearest to what a voice message holds.
QAudioFormat formatFor(const QAudioDevice &device)
{
    QAudioFormat format;
    format.setSampleRate(voice::sampleRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return device.isFormatSupported(format) ? format : device.preferredFormat();
}
} // namespace

Microphone::Microphone(QObject *parent)
    : VoiceSource(parent)
{
}

Microphone::~Microphone() = default;

QString Microphone::whyNot() const
{
    return QMediaDevices::defaultAudioInput().isNull()
        ? tr("This computer has no microphone, or may not use it. Connect one and try again.")
        : QString();
}

void Microphone::start()
{
    const QAudioDevice device = QMediaDevices::defaultAudioInput();
    m_format = formatFor(device);
    m_rest.clear();
    m_source = std::make_unique<QAudioSource>(device, m_format);
    connect(m_source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::StoppedState && m_source && m_source->error() != QAudio::NoError)
            Q_EMIT failed(tr("The microphone stopped. Connect it again; what was said so far is kept."));
    });
    m_device = m_source->start();
    if (!m_device) {
        Q_EMIT failed(tr("The microphone can't be opened. Another program may be using it."));
        return;
    }
    connect(m_device, &QIODevice::readyRead, this, &Microphone::read);
}

void Microphone::setPaused(bool paused)
{
    if (m_source && paused)
        m_source->suspend();
    else if (m_source)
        m_source->resume();
}

void Microphone::stop()
{
    if (!m_source)
        return;
    read();
    m_device = nullptr;
    m_source->disconnect(this);
    m_source->stop();
    m_source.release()->deleteLater(); // it may be telling its own end
}

void Microphone::read()
{
    if (!m_device)
        return;
    m_rest += m_device->readAll();
    const qsizetype frame = std::max(1, m_format.bytesPerFrame());
    const qsizetype whole = m_rest.size() / frame * frame;
    if (whole == 0)
        return;
    const QList<qint16> samples = mono(m_rest.first(whole), m_format);
    m_rest.remove(0, whole);
    Q_EMIT heard(samples);
}

QList<qint16> Microphone::mono(const QByteArray &bytes, const QAudioFormat &format)
{
    const int channels = std::max(1, format.channelCount());
    const int size = format.bytesPerSample();
    const qsizetype frames = size > 0 ? bytes.size() / (qsizetype(size) * channels) : 0;
    QList<qint16> samples(frames);
    const char *at = bytes.constData();
    for (qsizetype frame = 0; frame < frames; ++frame) {
        float sum = 0;
        for (int channel = 0; channel < channels; ++channel, at += size)
            sum += format.normalizedSampleValue(at);
        samples[frame] = qint16(std::clamp(sum / float(channels), -1.0F, 1.0F) * 32'767.0F);
    }
    return samples;
}

} // namespace waypost::ui
