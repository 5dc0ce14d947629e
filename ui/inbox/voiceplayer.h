// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"

#include <QObject>

class QAudioOutput;
class QMediaPlayer;

namespace waypost::ui {

/// Plays one voice message at a time. The player is made at the first wish, so a machine without sound costs
/// nothing and says so when asked. GUI thread only.
class VoicePlayer final : public QObject {
    Q_OBJECT
public:
    explicit VoicePlayer(sync::Desk &desk, QObject *parent = nullptr);
    ~VoicePlayer() override;

    enum class State { Stopped, Fetching, Playing, Paused };
    [[nodiscard]] State stateOf(const QString &media) const; ///< Stopped for all but the current one
    [[nodiscard]] double progressOf(const QString &media) const; ///< 0..1
    [[nodiscard]] qint64 durationMsOf(const QString &media) const; ///< 0: not known
    [[nodiscard]] QString
    problemOf(const QString &media) const; ///< why it can't be heard; empty if nothing is wrong

    void toggle(const QString &media);
    void seek(const QString &media, double share);
    void stop();

Q_SIGNALS:
    void changed(const QString &media);

private:
    void start(const QString &path);
    void stumble(const QString &reason);

    sync::Desk &m_desk;
    QMediaPlayer *m_player = nullptr;
    QAudioOutput *m_output = nullptr;
    QString m_media;
    State m_state = State::Stopped;
    QString m_problem;
    double m_startAt = 0;
};

} // namespace waypost::ui
