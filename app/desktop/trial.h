// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace waypost {

/// A workspace of one's own for trying things: a relay and a sandbox with live customers as child processes
/// on loopback, in one folder. They end with the program.
class Trial final : public QObject {
    Q_OBJECT
public:
    struct Options {
        QString folder;
        QString scenario = QStringLiteral("shop");
        QString speed = QStringLiteral("1"); ///< of the sandbox's customers
        QString
            seed; ///< empty: another one at each start, so that the customers' messages are new to the relay
    };
    Trial(Options options, QObject *parent = nullptr);
    ~Trial() override;
    void start();

Q_SIGNALS:
    void ready(const QString &pairingAddress); ///< empty when the folder was used before: the device may be
                                               ///< paired already
    void failed(const QString &text);

private:
    [[nodiscard]] Result<Done> prepare();
    void startProgram(QProcess &process, const QString &name, const QStringList &arguments);
    void look(); ///< have the programs said that they listen?
    [[nodiscard]] QString path(const QString &name) const { return m_options.folder + u'/' + name; }
    void giveUp(const QString &text);

    Options m_options;
    QProcess m_sandbox;
    QProcess m_relay;
    QTimer m_look;
    quint16 m_webhookPort = 0;
    quint16 m_agentsPort = 0;
    int m_looks = 0;
    bool m_over = false;
};

} // namespace waypost
