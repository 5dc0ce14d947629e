// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace waypost::sync {

/// A private folder (0700) for media while they are shown or played: decoders and other programs open files
/// by name. In memory (a tmpfs: $XDG_RUNTIME_DIR, /dev/shm) where there is one, so that nothing readable
/// reaches a disk but by swapping; else beside the desk's data. Empty at the start and gone at the end; after
/// a crash it is emptied by the next start, in memory at the latest by the end of the session.
class ShownFiles {
public:
    explicit ShownFiles(const QString &deskFolder);
    ~ShownFiles();
    ShownFiles(const ShownFiles &) = delete;
    ShownFiles &operator=(const ShownFiles &) = delete;

    /// Where the file with that name is or goes. Makes room: beyond 256 MiB the oldest go first (whoever has
    /// one open keeps it).
    [[nodiscard]] QString placeFor(const QString &name) const;
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] bool isInMemory() const { return m_inMemory; }

private:
    [[nodiscard]] bool take(const QString &folder);
    QString m_folder;
    bool m_inMemory = false;
};

} // namespace waypost::sync
