// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/chimeplayer.h"

#include <QUrl>

namespace waypost::ui {

void ChimePlayer::play(const QString &path, float volume)
{
    QSoundEffect *&sound = m_sounds[path];
    if (!sound) {
        sound = new QSoundEffect(this);
        sound->setSource(QUrl(QStringLiteral("qrc") + path));
    }
    sound->setVolume(volume);
    sound->play();
}

} // namespace waypost::ui
