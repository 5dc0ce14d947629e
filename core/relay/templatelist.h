// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/graphclient.h"
#include "core/relay/workbench.h"

#include <QTimer>

namespace waypost::relay {

/// Asks the provider for an account's templates, at the start and every hour; webhooks tell what changes in
/// between. A channel without an account id is not asked. Main thread.
class TemplateList : public QObject {
public:
    TemplateList(const ChannelConfig &config, GraphClient &graph, const Workbench &bench);
    void start();
    void stop() { m_hourly.stop(); }

private:
    void ask(const QString &after);
    void answered(const net::HttpOutcome &outcome);
    ChannelConfig m_config;
    GraphClient &m_graph;
    Workbench m_bench;
    QTimer m_hourly;
    int m_pages = 0; ///< of the listing under way
};

} // namespace waypost::relay
