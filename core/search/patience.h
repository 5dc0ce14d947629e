// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/database.h"

#include <QElapsedTimer>

#include <atomic>

namespace waypost::search {

/// Which of several searches is the newest; whoever starts one ends the one before. Any thread.
class Generations {
public:
    quint64 next() { return ++m_newest; }
    [[nodiscard]] bool isNewest(quint64 generation) const { return m_newest.load() == generation; }

private:
    std::atomic<quint64> m_newest = 0;
};

/// As long as it lives, what the connection runs ends after so much time, or when a newer search has begun.
class Patience {
public:
    struct Limits {
        int ms = 1'000;
        const Generations *generations = nullptr; ///< null: nobody else can end it
        quint64 generation = 0;
    };
    Patience(store::Database &database, const Limits &limits);
    ~Patience();
    Patience(const Patience &) = delete;
    Patience &operator=(const Patience &) = delete;

    [[nodiscard]] bool isOver() const { return isOutdated() || m_since.elapsed() >= m_limits.ms; }
    [[nodiscard]] bool isOutdated() const
    {
        return m_limits.generations && !m_limits.generations->isNewest(m_limits.generation);
    }

private:
    store::Database &m_database;
    Limits m_limits;
    QElapsedTimer m_since;
};

} // namespace waypost::search
