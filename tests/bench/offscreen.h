// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <optional>

namespace waypost::bench {

/// An application whose windows paint for real, into memory.
class Offscreen {
public:
    Offscreen(int &argc, char **argv)
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
        m_application.emplace(argc, argv);
    }
    [[nodiscard]] QApplication &application() { return *m_application; }

private:
    QTemporaryDir m_runtime; ///< where there is no session, Qt asks for one at each start
    std::optional<QApplication> m_application;
};

} // namespace waypost::bench
