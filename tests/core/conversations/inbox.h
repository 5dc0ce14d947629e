// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contacts.h"
#include "core/conversations/conversations.h"
#include "core/events/overlay.h"
#include "core/features/features.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace waypost::tests {

/// A relay without anything around it: commands are decided, numbered and applied to rows in memory.
class Inbox {
public:
    explicit Inbox(QByteArray seed = "inbox")
        : m_seed(std::move(seed))
    {
    }

    Overlay rows;
    Features features = features::allFeatures();
    qint64 nowMs = 1'764'000'000'000;
    qint64 seq = 0;
    QList<Effect> owed;
    QHash<QString, Timer> timers;
    Events journal;

    /// Error code of the refusal; empty when it was done.
    QString give(Command command)
    {
        if (command.at == 0)
            command.at = nowMs;
        Ids ids(command.at, m_seed + command.id.toUtf8());
        Deciding deciding {rows, ids};
        const auto events = decide(command, features, deciding);
        if (!events) {
            refusal = events.error();
            return refusal.code;
        }
        last = *events;
        for (Event event : *events) {
            event.seq = ++seq;
            apply(event, features, rows);
            owed += effectsOf(event, features, rows);
            for (const Timer &timer : timersOf(event, features, rows))
                if (timer.at > 0)
                    timers.insert(timer.id, timer);
                else
                    timers.remove(timer.id);
            journal << event;
        }
        return {};
    }
    QString agent(const QString &type, const QString &subject, const QJsonObject &data, const QString &actor,
                  qint64 seen = -1)
    {
        lastId = freshId();
        return give({lastId, type, subject, actor, nowMs, seen < 0 ? seq : seen, data});
    }
    QString intake(const QString &type, const QJsonObject &data, const QString &subject = {})
    {
        lastId = freshId();
        return give({lastId, type, subject, QStringLiteral("provider"), nowMs, 0, data});
    }
    /// Lets the clock go on; what was to be done meanwhile is done at its time.
    void passTime(qint64 ms)
    {
        const qint64 until = nowMs + ms;
        for (;;) {
            auto next = std::min_element(timers.cbegin(), timers.cend(), [](const Timer &a, const Timer &b) {
                return std::tie(a.at, a.id) < std::tie(b.at, b.id);
            });
            if (next == timers.cend() || next->at > until)
                break;
            const Timer due = *next;
            timers.remove(due.id);
            nowMs = std::max(nowMs, due.at);
            give({freshId(), due.type, due.subject, QStringLiteral("relay"), nowMs, 0, due.data});
        }
        nowMs = until;
    }
    QString freshId() { return Ids(nowMs, "command " + m_seed + QByteArray::number(++m_commands)).next(); }

    template <class State> State at(const QString &table, const QString &id)
    {
        return loadAs<State>(rows, table, id).value_or(State {});
    }
    conversations::Conversation conversation(const QString &id)
    {
        return at<conversations::Conversation>(QStringLiteral("conversations"), id);
    }
    conversations::Message message(const QString &id)
    {
        return at<conversations::Message>(QStringLiteral("messages"), id);
    }
    QStringList keysOf(const QString &table) const
    {
        QStringList keys;
        for (auto it = rows.changes().begin(); it != rows.changes().end(); ++it)
            if (it.key().first == table)
                keys << it.key().second;
        keys.sort();
        return keys;
    }

    Error refusal;
    Events last;
    QString lastId;

private:
    QByteArray m_seed;
    int m_commands = 0;
};

} // namespace waypost::tests
