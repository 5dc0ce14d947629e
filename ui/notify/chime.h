// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QThread>

#include <memory>

namespace waypost::ui {

class ChimePlayer;

/// The program's two sounds. Opening a sound device can take seconds: it happens on a thread of its own, at
/// the first sound. Without a device nothing is heard and nothing else happens.
class Chime final : public QObject {
    Q_OBJECT
public:
    enum class Tone { Message, Urgent };
    explicit Chime(QObject *parent = nullptr);
    ~Chime() override;
    void ring(Tone tone, int volume = 100); ///< percent; 0: nothing

    [[nodiscard]] static QString pathOf(Tone tone); ///< in the program's resources

Q_SIGNALS:
    void rung(waypost::ui::Chime::Tone tone); ///< handed to the player

private:
    QThread m_thread;
    ChimePlayer *m_player = nullptr; ///< lives there
};

} // namespace waypost::ui
