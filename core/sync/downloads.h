// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/mediafolder.h"
#include "core/wire/frames.h"

#include <QTimer>

#include <functional>

namespace waypost::sync {

/// Files from the relay, piece by piece, a few at a time. What is here already is not fetched again: after a
/// cut it goes on where it was. While there is no connection it waits.
class Downloads : public QObject {
public:
    using Send = std::function<void(const wire::Frame &)>;
    using Answer = std::function<void(Result<QString>)>; ///< the hash: it is in the folder now
    Downloads(MediaFolder &folder, Send send, QObject *parent = nullptr);

    void want(const QString &media, const QString &hash, Answer answer);
    void take(const wire::MediaChunk &chunk);
    void setOnline(bool online);
    void giveUp(const Error &why); ///< everybody who waits is told

private:
    struct Job {
        QString media;
        QString hash;
        bool asked = false;
        QList<Answer> answers;
    };
    void askNext();
    void ask(Job &job);
    void finish(const QString &media, const Result<QString> &result);
    [[nodiscard]] std::optional<Error> keep(const Job &job, const wire::MediaChunk &chunk);

    MediaFolder &m_folder;
    Send m_send;
    QList<Job> m_jobs;
    QTimer m_later;
    bool m_online = false;
};

} // namespace waypost::sync
