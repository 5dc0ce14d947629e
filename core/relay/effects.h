// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/channelsender.h"
#include "core/relay/mediafetcher.h"
#include "core/relay/templatelist.h"

#include <memory>
#include <vector>

namespace waypost::relay {

/// Does what the outside is owed: each effect goes to the number it leaves by. What belongs to a number that
/// is not configured waits until it is. Main thread.
class Effects : public QObject {
public:
    Effects(const Config &config, net::HttpClient &http, const Workbench &bench);

    /// Takes up what an earlier life left owed. A message that was marked "sending" then may have left: it
    /// becomes uncertain.
    void start();
    void add(const QList<Effect> &effects);
    void stop(); ///< starts nothing any more
    [[nodiscard]] bool idle() const; ///< nothing that was started is unfinished
    /// Shows the customer that somebody is writing; at most every 20 s for a conversation, and only after he
    /// wrote.
    void showTyping(const QString &conversation);
    [[nodiscard]] QJsonObject status() const; ///< by channel: {waiting, fetching, paused?}

private:
    struct Line {
        Line(const ChannelConfig &channel, net::HttpClient &http, const Workbench &bench);
        ChannelConfig config;
        GraphClient graph;
        ChannelSender sender;
        MediaFetcher fetcher;
        TemplateList templates;
    };
    [[nodiscard]] Line *lineOf(const QString &channel) const;

    Workbench m_bench;
    std::vector<std::unique_ptr<Line>> m_lines;
    QHash<QString, qint64> m_typingUntil; ///< conversation → when it may be shown again
};

} // namespace waypost::relay
