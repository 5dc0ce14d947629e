// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/voicerecorder.h"

#include "ui/kit/sentences.h"

#include <utility>

namespace waypost::ui {

VoiceRecorder::VoiceRecorder(VoiceSource *source, QObject *parent)
    : QObject(parent)
{
    setSource(source);
}

void VoiceRecorder::setSource(VoiceSource *source)
{
    cancel();
    delete std::exchange(m_source, source);
    source->setParent(this);
    connect(source, &VoiceSource::heard, this, &VoiceRecorder::hear);
    connect(source, &VoiceSource::failed, this, &VoiceRecorder::stumble);
}

void VoiceRecorder::setState(State state)
{
    m_state = state;
    m_level = 0;
    Q_EMIT changed();
}

void VoiceRecorder::start()
{
    if (m_state != State::Idle)
        return;
    if (const QString why = whyNot(); !why.isEmpty()) {
        Q_EMIT failed(why);
        return;
    }
    m_encoder.reset(); // made at the first sound: only then the source's rate is certain
    setState(State::Recording);
    m_source->start();
}

void VoiceRecorder::hear(const QList<qint16> &samples)
{
    if (m_state != State::Recording)
        return;
    if (!m_encoder) {
        auto encoder = voice::VoiceEncoder::create(m_source->rate());
        if (!encoder) {
            m_source->stop();
            setState(State::Idle);
            Q_EMIT failed(sentence(encoder.error()));
            return;
        }
        m_encoder.emplace(*std::move(encoder));
    }
    m_level = voice::levelOf(samples);
    if (const auto added = m_encoder->add(samples); !added)
        stumble(sentence(added.error()));
    else
        Q_EMIT changed();
}

/// What was said so far is kept: it can be sent or thrown away.
void VoiceRecorder::stumble(const QString &why)
{
    if (m_state == State::Idle)
        return;
    m_source->stop();
    if (m_encoder)
        finish();
    else
        setState(State::Idle);
    Q_EMIT failed(why);
}

void VoiceRecorder::pause()
{
    if (m_state != State::Recording)
        return;
    m_source->setPaused(true);
    setState(State::Paused);
}

void VoiceRecorder::resume()
{
    if (m_state != State::Paused)
        return;
    m_source->setPaused(false);
    setState(State::Recording);
}

void VoiceRecorder::cancel()
{
    if (m_state == State::Idle)
        return;
    setState(State::Idle);
    m_source->stop();
    m_encoder.reset();
}

void VoiceRecorder::finish()
{
    if (m_state == State::Idle)
        return;
    m_source->stop(); // its last samples still count
    setState(State::Idle);
    if (!m_encoder) {
        Q_EMIT failed(tr("Nothing was recorded. Check the microphone and record again."));
        return;
    }
    const qint64 durationMs = m_encoder->durationMs();
    const auto file = m_encoder->finish();
    m_encoder.reset();
    if (file)
        Q_EMIT recorded(*file, durationMs);
    else
        Q_EMIT failed(sentence(file.error()));
}

} // namespace waypost::ui
