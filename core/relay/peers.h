// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace waypost::relay {

/// What the relays on one PostgreSQL tell each other at once: that one of them has committed, who looks
/// where, whose devices are signed out. A connection and a thread of its own. What it tells may be lost (a
/// connection breaks, a server takes over); then `missed` is called and nothing may be taken for granted.
class Peers {
public:
    struct Listener {
        // on the thread of Peers; must not block:
        std::function<void()> committed;
        std::function<void()> left; ///< one of them has ended
        // on the context's thread:
        std::function<void(const QString &topic, const QByteArray &body)> heard;
        std::function<void()> missed;
    };
    /// `self`: this relay's name among them; what it tells itself is not heard. `context` outlives this.
    [[nodiscard]] static Result<std::unique_ptr<Peers>> open(const QString &path, const QString &self,
                                                             QObject *context, Listener listener);
    ~Peers(); ///< nothing is called any more afterwards, but for what is in the context's event queue
    Peers(const Peers &) = delete;
    Peers &operator=(const Peers &) = delete;

    /// The other relays hear it, if they hear anything. Any thread. More than 700 bytes are not told.
    void tell(const QString &topic, const QByteArray &body);

private:
    class Post;
    Peers() = default;
    QThread m_thread;
    std::unique_ptr<Post> m_post; ///< lives and dies on m_thread
};

} // namespace waypost::relay
