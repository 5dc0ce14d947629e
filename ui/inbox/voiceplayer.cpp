// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/voiceplayer.h"

#include "ui/kit/sentences.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QUrl>

#include <algorithm>

namespace waypost::ui {

VoicePlayer::VoicePlayer(sync::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

VoicePlayer::~VoicePlayer() = default;

VoicePlayer::State VoicePlayer::stateOf(const QString &media) const
{
    return media == m_media ? m_state : State::Stopped;
}

double VoicePlayer::progressOf(const QString &media) const
{
    if (media != m_media || !m_player || m_player->duration() <= 0)
        return 0;
    return std::clamp(double(m_player->position()) / double(m_player->duration()), 0.0, 1.0);
}

qint64 VoicePlayer::durationMsOf(const QString &media) const
{
    return media == m_media && m_player ? std::max<qint64>(0, m_player->duration()) : 0;
}

QString VoicePlayer::problemOf(const QString &media) const
{
    return media == m_media ? m_problem : QString();
}

void VoicePlayer::toggle(const QString &media)
{
    if (media == m_media && m_state == State::Playing) {
        m_player->pause();
        return;
    }
    if (media == m_media && m_state == State::Paused) {
        m_player->play();
        return;
    }
    stop();
    m_media = media;
    m_problem.clear();
    m_state = State::Fetching;
    m_desk.fetchMedia(this, media, [this, media](const Result<QString> &path) {
        if (media != m_media || m_state != State::Fetching)
            return;
        if (path)
            start(*path);
        else
            stumble(sentence(path.error()));
    });
    Q_EMIT changed(media);
}

void VoicePlayer::start(const QString &path)
{
    if (QMediaDevices::defaultAudioOutput().isNull()) {
        stumble(tr("This computer has no sound output. Connect one and try again."));
        return;
    }
    if (!m_player) {
        m_player = new QMediaPlayer(this);
        m_output = new QAudioOutput(this);
        m_player->setAudioOutput(m_output);
        connect(m_player, &QMediaPlayer::positionChanged, this, [this] { Q_EMIT changed(m_media); });
        connect(m_player, &QMediaPlayer::durationChanged, this, [this] {
            if (m_startAt > 0)
                seek(m_media, std::exchange(m_startAt, 0));
            Q_EMIT changed(m_media);
        });
        connect(m_player, &QMediaPlayer::errorOccurred, this, [this] {
            stumble(tr("This message can't be played here. Save it to open it in another program."));
        });
        connect(m_player, &QMediaPlayer::playbackStateChanged, this,
                [this](QMediaPlayer::PlaybackState state) {
                    m_state = state == QMediaPlayer::PlayingState ? State::Playing
                        : state == QMediaPlayer::PausedState      ? State::Paused
                                                                  : State::Stopped;
                    Q_EMIT changed(m_media);
                });
    }
    if (!m_player->isAvailable()) {
        stumble(tr("Playing sound needs Qt's multimedia plugin, which is missing here."));
        return;
    }
    m_player->setSource(QUrl::fromLocalFile(path));
    m_player->play();
}

void VoicePlayer::seek(const QString &media, double share)
{
    if (media != m_media || m_state == State::Stopped) {
        m_startAt = std::clamp(share, 0.0, 1.0);
        toggle(media);
    } else if (m_player && m_player->duration() > 0) {
        m_player->setPosition(qint64(std::clamp(share, 0.0, 1.0) * double(m_player->duration())));
    }
}

void VoicePlayer::stop()
{
    const QString media = std::exchange(m_media, QString());
    m_state = State::Stopped;
    if (m_player)
        m_player->stop();
    if (!media.isEmpty())
        Q_EMIT changed(media);
}

void VoicePlayer::stumble(const QString &reason)
{
    m_state = State::Stopped;
    m_problem = reason;
    Q_EMIT changed(m_media);
}

} // namespace waypost::ui
