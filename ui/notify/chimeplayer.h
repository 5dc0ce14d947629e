// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QSoundEffect>

namespace waypost::ui {

/// Plays sounds from the program's resources; belongs to the chime's thread.
class ChimePlayer final : public QObject {
    Q_OBJECT
public:
    void play(const QString &path, float volume); ///< 0 to 1

private:
    QHash<QString, QSoundEffect *> m_sounds; ///< decoded once
};

} // namespace waypost::ui
