// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/conversationexport.h"

#include "core/channels/channels.h"
#include "core/contacts/csv.h"
#include "core/sla/clock.h"
#include "core/sla/sla.h"
#include "core/team/team.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
constexpr int conversationsAtOnce = 1'000;
constexpr qint64 secondMs = 1'000;

QString secondsText(qint64 ms)
{
    return ms <= 0 ? QString() : QString::number(ms / secondMs);
}

/// id → name of a small table.
template <class State> QHash<QString, QString> namesOf(View &view, const QString &table)
{
    QHash<QString, QString> names;
    const QHash<QString, Row> rows = view.all(table);
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        names.insert(it.key(), read<State>(it.value()).name);
    return names;
}

QStringList textsOf(const QString &json)
{
    QStringList texts;
    for (const auto &each : QJsonDocument::fromJson(json.toUtf8()).array())
        texts << each.toString();
    return texts;
}

/// Writes the rows, with the names of what they point to.
class ConversationRows {
public:
    ConversationRows(View &view, qint64 now)
        : m_agents(namesOf<team::Agent>(view, u"agents"_s))
        , m_teams(namesOf<team::Team>(view, u"teams"_s))
        , m_channels(namesOf<channels::Channel>(view, u"channels"_s))
        , m_now(now)
    {
        const QHash<QString, Row> attributes = view.all(u"attributes"_s);
        for (auto it = attributes.cbegin(); it != attributes.cend(); ++it)
            if (it.key().startsWith("conversation/"_L1))
                m_attributes << it.key().section(u'/', 1);
        m_attributes.sort();
    }
    [[nodiscard]] QStringList header() const
    {
        return QStringList {u"id"_s,
                            u"customer"_s,
                            u"channel"_s,
                            u"team"_s,
                            u"assignee"_s,
                            u"status"_s,
                            u"priority"_s,
                            u"tags"_s,
                            u"resolution"_s,
                            u"created"_s,
                            u"last message"_s,
                            u"waiting since"_s,
                            u"closed"_s,
                            u"sessions"_s,
                            u"reopened"_s,
                            u"unread"_s,
                            u"due"_s,
                            u"first reply s"_s,
                            u"first reply wall s"_s,
                            u"breached"_s}
        + m_attributes;
    }
    [[nodiscard]] QStringList line(const ListedConversation &listed) const
    {
        const conversations::Conversation &c = listed.conversation;
        QStringList line {listed.id,
                          listed.contactName,
                          m_channels.value(c.channel, c.channel),
                          m_teams.value(c.team),
                          m_agents.value(c.assignee),
                          c.status,
                          c.priority,
                          textsOf(c.tags).join(u", "_s),
                          c.resolution,
                          contacts::csvTime(c.createdAt),
                          contacts::csvTime(c.lastAt),
                          contacts::csvTime(c.waitingSince),
                          c.status == "closed"_L1 ? contacts::csvTime(c.closedAt) : QString(),
                          QString::number(c.session),
                          QString::number(c.reopened),
                          QString::number(c.unread)};
        line += promisesOf(listed);
        const QJsonObject values = QJsonDocument::fromJson(c.attributes.toUtf8()).object();
        for (const QString &name : m_attributes)
            line << values[name].toString();
        return line;
    }

private:
    [[nodiscard]] QStringList promisesOf(const ListedConversation &listed) const
    {
        if (!listed.promises)
            return {{}, {}, {}, {}};
        QStringList texts {contacts::csvTime(listed.promises->dueAt), {}, {}, {}};
        int breached = 0;
        for (const sla::Clock &clock : sla::clocksOf(*listed.promises, m_now)) {
            breached += clock.breachedAt > 0 ? 1 : 0;
            if (clock.kind == sla::ClockKind::First && clock.doneAt > 0) {
                texts[1] = secondsText(clock.spent);
                texts[2] = secondsText(clock.wall);
            }
        }
        texts[3] = QString::number(breached);
        return texts;
    }

    QHash<QString, QString> m_agents;
    QHash<QString, QString> m_teams;
    QHash<QString, QString> m_channels;
    QStringList m_attributes; ///< names of conversations' own, sorted
    qint64 m_now;
};
} // namespace

QByteArray conversationsCsv(View &view, const ListQuery &list, qint64 now)
{
    const ConversationRows rows(view, now);
    QString text = contacts::csvHead(rows.header());
    ListQuery query = list;
    query.beforeAt = 0;
    query.beforeId.clear();
    query.limit = conversationsAtOnce;
    for (int left = mostExportedConversations; left > 0;) {
        const QList<ListedConversation> page = view.conversations(query);
        for (const ListedConversation &listed : page)
            text += contacts::csvLine(rows.line(listed));
        left -= int(page.size());
        if (page.size() < conversationsAtOnce)
            break;
        query.beforeAt = page.last().place;
        query.beforeId = page.last().id;
    }
    return text.toUtf8();
}

} // namespace waypost::sync
