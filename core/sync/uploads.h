// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/mediafolder.h"
#include "core/sync/uploadlist.h"
#include "core/wire/frames.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace waypost::sync {

/// Brings the agent's files to the relay, one after the other, piece by piece. The relay says how much it
/// has, so that a cut or a restart costs at most one piece.
class Uploads : public QObject {
public:
    struct Surroundings {
        std::function<std::optional<Upload>()> next; ///< the oldest that is not done
        std::function<void(const wire::Frame &)> send;
        /// Bytes the relay has of it; all of them: it is over, well or not.
        std::function<void(const QString &media, qint64 has, qint64 of)> moved;
        std::function<void(const QString &media)> done;
        std::function<void(const QString &media, const Error &)> refused;
    };
    Uploads(MediaFolder &folder, Surroundings surroundings, QObject *parent = nullptr);

    void setOnline(bool online);
    void go(); ///< there may be one more
    void take(const wire::MediaTaken &taken);

private:
    void offer(qint64 offset, const QByteArray &bytes);
    void goOn(qint64 offset);
    void refuse(const Error &error);
    void tellMoved(qint64 has);

    MediaFolder &m_folder;
    Surroundings m_around;
    std::optional<Upload> m_current;
    qint64 m_offered = -1; ///< where the last piece began
    int m_stuck = 0; ///< pieces in a row that the relay did not keep
    QTimer m_later;
    bool m_online = false;
};

} // namespace waypost::sync
