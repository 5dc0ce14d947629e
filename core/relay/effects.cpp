// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/effects.h"

#include "core/channels/channels.h"
#include "core/conversations/conversations.h"
#include "core/relay/ledger_members.h"
#include "core/relay/relaylog.h"

#include <algorithm>
#include <utility>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;
constexpr auto alertsChannel = "@alerts"_L1; // no number can have this name
constexpr qint64 typingMs = 20'000; // the provider shows it for 25 s
constexpr int settlingMs = 45'000; // a desktop tries to come back at least every 30 s
} // namespace

Effects::Line::Line(const ChannelConfig &channel, net::HttpClient &http, const Workbench &bench)
    : config(channel)
    , graph(http, channel)
    , sender(channel, graph, bench)
    , fetcher(channel, graph, bench)
    , templates(channel, graph, bench)
{
}

Effects::Effects(const Config &config, net::HttpClient &http, const Workbench &bench)
    : m_bench(bench)
    , m_alerts(config.alerts, http, bench)
{
    for (const ChannelConfig &channel : config.channels)
        m_lines.push_back(std::make_unique<Line>(channel, http, bench));
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &Effects::holdAsRowsSay);
}

Effects::Line *Effects::lineOf(const QString &channel) const
{
    for (const auto &line : m_lines)
        if (line->config.id == channel)
            return line.get();
    return nullptr;
}

void Effects::start(bool storeIsFresh)
{
    // A store that another relay has just now is no old one that was put back.
    m_storeIsFresh = storeIsFresh
        || (m_bench.ledger.isShared()
            && LedgerMembers::othersServe(m_bench.rows.database(), m_bench.ledger.self()));
    holdAsRowsSay();
    QStringList channels;
    for (const auto &line : m_lines)
        channels << line->config.id;
    channels << alertsChannel;
    m_bench.ledger.claim(channels, [this](const QStringList &granted) {
        QMetaObject::invokeMethod(
            this, [this, granted] { takeUp(granted); }, Qt::QueuedConnection);
    });
}

/// What comes from now on is told to add(); what was owed before is read here. Known ones are ignored there.
void Effects::takeUp(const QStringList &channels)
{
    for (const auto &line : m_lines)
        line->mine = line->mine || channels.contains(line->config.id);
    m_alertsAreMine = m_alertsAreMine || channels.contains(alertsChannel);
    QList<Effect> fresh;
    for (const Effect &effect : m_bench.ledger.owed()) {
        const Line *line = lineOf(effect.channel);
        if (line && !channels.contains(effect.channel))
            continue;
        const auto message = effect.kind == "message.send"_L1
            ? loadAs<conversations::Message>(m_bench.rows, u"messages"_s, effect.subject)
            : std::nullopt;
        if (line && message && message->status != "queued"_L1)
            m_bench.ledger.finish(effect.id,
                                  {relayCommand(u"message.uncertain"_s, effect.subject, {}, m_bench.clock)});
        else
            fresh << effect;
    }
    const bool owesMessages = std::any_of(fresh.cbegin(), fresh.cend(), [](const Effect &effect) {
        return effect.kind.startsWith("message."_L1);
    });
    if (owesMessages && !std::exchange(m_storeIsFresh, true)) {
        qCInfo(relayLog) << "what was owed waits a moment: the store may have been put back";
        m_settling.start(settlingMs);
    }
    holdAsRowsSay();
    add(fresh);
    for (const auto &line : m_lines)
        if (channels.contains(line->config.id))
            line->templates.start();
}

void Effects::add(const QList<Effect> &effects)
{
    for (const Effect &effect : effects) {
        Line *line = lineOf(effect.channel);
        if (effect.kind == "webhook.post"_L1) {
            if (m_alertsAreMine)
                m_alerts.add(effect);
        } else if (!line)
            qCWarning(relayLog) << effect.kind << "waits: channel" << effect.channel << "is not configured";
        else if (!line->mine)
            continue;
        else if (effect.kind == "media.fetch"_L1)
            line->fetcher.add(effect);
        else if (effect.kind.startsWith("message."_L1) || effect.kind.startsWith("contact."_L1))
            line->sender.add(effect);
        else
            qCWarning(relayLog) << "no way to do" << effect.kind;
    }
}

void Effects::heed(const QList<store::TableChanges> &changes)
{
    if (std::any_of(changes.cbegin(), changes.cend(),
                    [](const store::TableChanges &change) { return change.table == "channels"_L1; }))
        holdAsRowsSay();
}

void Effects::holdAsRowsSay()
{
    QHash<QString, channels::Channel> rows;
    for (const auto &line : m_lines) {
        const QString &id = line->config.id;
        rows[id] = loadAs<channels::Channel>(m_bench.rows, u"channels"_s, id).value_or(channels::Channel {});
        if (rows[id].heldAt > 0)
            m_held.insert(id);
        else if (m_held.remove(id))
            m_settling.stop(); // an owner has looked: there is nothing more to wait for
    }
    for (const auto &line : m_lines) {
        const channels::Channel &row = rows[line->config.id];
        line->sender.hold(row.heldAt == 0 && m_settling.isActive() ? u"settling"_s : row.heldWhy);
    }
}

void Effects::stop()
{
    for (const auto &line : m_lines) {
        line->sender.stop();
        line->fetcher.stop();
        line->templates.stop();
    }
    m_alerts.stop();
}

bool Effects::idle() const
{
    return std::all_of(m_lines.cbegin(), m_lines.cend(),
                       [](const auto &line) { return line->sender.idle(); });
}

void Effects::showTyping(const QString &conversation)
{
    const qint64 now = m_bench.clock.nowMs();
    if (now < m_typingUntil.value(conversation))
        return;
    const auto row = loadAs<conversations::Conversation>(m_bench.rows, u"conversations"_s, conversation);
    const auto message
        = row ? loadAs<conversations::Message>(m_bench.rows, u"messages"_s, row->inMessage) : std::nullopt;
    // What was merged keeps its number: the message is one of that.
    const auto own = message && message->conversation != conversation
        ? loadAs<conversations::Conversation>(m_bench.rows, u"conversations"_s, message->conversation)
        : row;
    Line *line = own ? lineOf(own->channel) : nullptr;
    if (!line || line->sender.isHeld() || !message || message->providerId.isEmpty()
        || !conversations::windowOpen(*own, now))
        return;
    if (m_typingUntil.size() > 10'000)
        m_typingUntil.clear();
    m_typingUntil.insert(conversation, now + typingMs);
    line->graph.call(whatsapp::markReadRequest(line->config.numberId, message->providerId, true),
                     [](const net::HttpOutcome &) {});
}

void Effects::listTemplates(const QString &channel, const TemplateList::Told &told)
{
    if (Line *line = lineOf(channel))
        return line->templates.listNow(told);
    told(Error {u"no_such_channel"_s, u"There is no such channel. Name one of the configuration."_s});
}

QJsonObject Effects::status() const
{
    QJsonObject status;
    for (const auto &line : m_lines) {
        QJsonObject channel = line->sender.status();
        channel.insert("fetching"_L1, line->fetcher.size());
        channel.insert("mine"_L1, line->mine);
        status.insert(line->config.id, channel);
    }
    return status;
}

} // namespace waypost::relay
