// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/graphclient.h"
#include "core/relay/sendplan.h"
#include "core/relay/verdict.h"
#include "core/relay/workbench.h"

#include <QTimer>

namespace waypost::relay {

/// Sends what one number owes its customers: message.send, message.react, message.mark_read. Before a message
/// leaves, the mark "sending" is durable; afterwards its outcome is. When nobody can say whether it left, it
/// is never sent again by itself. Main thread.
class ChannelSender : public QObject {
public:
    ChannelSender(const ChannelConfig &config, GraphClient &graph, const Workbench &bench);

    void add(const Effect &effect);
    /// Nothing starts until it is called with an empty reason again.
    void hold(const QString &why);
    [[nodiscard]] bool isHeld() const { return !m_heldWhy.isEmpty(); }
    /// For a clean end: messages that certainly did not leave go back into the queue for the next start.
    void stop();
    [[nodiscard]] bool idle() const; ///< nothing is on its way out or to the ledger
    [[nodiscard]] QJsonObject status() const; ///< {waiting, paused?: why, held?: why}

private:
    struct Job {
        Effect effect;
        Tries tries {};
        whatsapp::ApiRequest request {};
        bool marked = false; ///< "sending" is durable
        bool calling = false; ///< bytes may be on their way
        bool settled = false; ///< its outcome is known and on its way to the ledger
    };
    struct Upload {
        QString providerId;
        qint64 until = 0;
    };

    void turn();
    [[nodiscard]] bool mayStart(qint64 nowMs);
    void begin(Job &job);
    void uploadFor(const QString &id, const QString &media);
    void uploadFile(const QString &id, const conversations::MediaContent &content, const QString &hash,
                    const QByteArray &bytes);
    void uploaded(const QString &id, const QString &hash, const net::HttpOutcome &outcome);
    void compose(const QString &id, const QString &providerMedia);
    void mark(const QString &id);
    void send(const QString &id);
    void settle(const QString &id, const Verdict &verdict);
    void settleMessage(const QString &id, const Verdict &verdict);
    void tryAgain(const QString &id, const Verdict &verdict);
    void fail(const QString &id, const whatsapp::ApiError &error);
    void finish(const QString &id, const Commands &outcome);
    void putBack(Job &job);
    [[nodiscard]] Commands failure(const Effect &effect, const whatsapp::ApiError &error) const;
    void pause(const whatsapp::ApiError &error);
    void resume();
    void tell(const QString &field, const QString &severity, const QString &summary);
    void lookForToken();
    [[nodiscard]] qint64 now() const { return m_bench.clock.nowMs(); }

    ChannelConfig m_config;
    GraphClient &m_graph;
    Workbench m_bench;
    SendPlan m_plan;
    QHash<QString, Job> m_jobs; ///< by effect id
    QHash<QString, Upload> m_uploads; ///< by content hash
    QTimer m_wake;
    QTimer m_tokenPoll;
    QString m_pausedWhy; ///< empty: not paused
    QString m_heldWhy; ///< empty: not held
    qint64 m_probeAt = 0;
    bool m_stopped = false;
};

} // namespace waypost::relay
