// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/voice/voiceencoder.h"
#include "ui/composing/microphone.h"

#include <optional>

namespace waypost::ui {

/// One recording at a time, from the source's samples to a file that WhatsApp plays as a voice message. What
/// is heard is encoded at once and never touches the disk here. GUI thread only.
class VoiceRecorder final : public QObject {
    Q_OBJECT
public:
    /// Takes the source as its child.
    explicit VoiceRecorder(VoiceSource *source, QObject *parent = nullptr);

    void setSource(VoiceSource *source); ///< in place of the one before; ends a recording

    enum class State { Idle, Recording, Paused };
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString whyNot() const { return m_source->whyNot(); }
    [[nodiscard]] qint64 durationMs() const { return m_encoder ? m_encoder->durationMs() : 0; }
    [[nodiscard]] qint64 bytes() const { return m_encoder ? m_encoder->bytes() : 0; }
    [[nodiscard]] double level() const { return m_level; } ///< 0..1, of the last moment

    void start();
    void pause();
    void resume();
    void cancel(); ///< forgets it
    void finish(); ///< recorded() or failed() follows

Q_SIGNALS:
    void changed(); ///< state, time, level
    void recorded(const QByteArray &file, qint64 durationMs);
    void failed(const QString &why);

private:
    void hear(const QList<qint16> &samples);
    void stumble(const QString &why);
    void setState(State state);

    VoiceSource *m_source = nullptr;
    std::optional<voice::VoiceEncoder> m_encoder;
    State m_state = State::Idle;
    double m_level = 0;
};

} // namespace waypost::ui
