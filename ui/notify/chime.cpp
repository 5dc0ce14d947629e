// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/chime.h"

#include "ui/notify/chimeplayer.h"

#include <algorithm>

// A static library's resources are not looked at until somebody says so.
static void initSoundResources()
{
    Q_INIT_RESOURCE(notify);
}

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int wholeVolume = 100;
} // namespace

Chime::Chime(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(u"chime"_s);
}

Chime::~Chime()
{
    m_thread.quit();
    m_thread.wait();
}

QString Chime::pathOf(Tone tone)
{
    initSoundResources();
    return tone == Tone::Urgent ? u":/sounds/urgent.wav"_s : u":/sounds/message.wav"_s;
}

void Chime::ring(Tone tone, int volume)
{
    if (volume <= 0)
        return;
    if (!m_player) {
        m_player = new ChimePlayer;
        m_player->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_player, &QObject::deleteLater);
        m_thread.start();
    }
    const float share = float(std::min(volume, wholeVolume)) / wholeVolume;
    QMetaObject::invokeMethod(
        m_player, [player = m_player, path = pathOf(tone), share] { player->play(path, share); },
        Qt::QueuedConnection);
    Q_EMIT rung(tone);
}

} // namespace waypost::ui
