// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/alertposter.h"
#include "core/relay/channelsender.h"
#include "core/relay/mediafetcher.h"
#include "core/relay/templatelist.h"

#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace waypost::relay {

/// Does what the outside is owed: each effect goes to the number it leaves by. What belongs to a number that
/// is not configured waits until it is. Among several relays of one store each number is one's at a time, so
/// that order and pace hold; another takes it over when that one ends. Main thread.
class Effects : public QObject {
public:
    Effects(const Config &config, net::HttpClient &http, const Workbench &bench);

    /// Takes up what an earlier life left owed. A message that was marked "sending" then may have left: it
    /// becomes uncertain.
    /// `storeIsFresh`: the store is certainly the one this relay left; otherwise what was owed waits until
    /// desktops had the time to say that it is an older one.
    void start(bool storeIsFresh = true);
    void add(const QList<Effect> &effects);
    /// A channel that is held sends nothing until it is released.
    void heed(const QList<store::TableChanges> &changes);
    void stop(); ///< starts nothing any more
    [[nodiscard]] bool idle() const; ///< nothing that was started is unfinished
    /// Shows the customer that somebody is writing; at most every 20 s for a conversation, and only after he
    /// wrote.
    void showTyping(const QString &conversation);
    /// Reads the channel's list of templates anew (TemplateList::listNow). Also no_such_channel.
    void listTemplates(const QString &channel, const TemplateList::Told &told);
    [[nodiscard]] QJsonObject status() const; ///< by channel: {mine, waiting, fetching, paused?, held?}

private:
    struct Line {
        Line(const ChannelConfig &channel, net::HttpClient &http, const Workbench &bench);
        ChannelConfig config;
        GraphClient graph;
        ChannelSender sender;
        MediaFetcher fetcher;
        TemplateList templates;
        bool mine = false; ///< this relay is the one that does what the channel owes
    };
    [[nodiscard]] Line *lineOf(const QString &channel) const;
    void takeUp(const QStringList &channels);
    void holdAsRowsSay();

    Workbench m_bench;
    std::vector<std::unique_ptr<Line>> m_lines;
    AlertPoster m_alerts;
    bool m_alertsAreMine = false; ///< this relay is the one that posts them
    bool m_storeIsFresh = true;
    QTimer m_settling; ///< while it runs nothing leaves: the store may be an older one
    QSet<QString> m_held; ///< channels that wait for an owner
    QHash<QString, qint64> m_typingUntil; ///< conversation → when it may be shown again
};

} // namespace waypost::relay
