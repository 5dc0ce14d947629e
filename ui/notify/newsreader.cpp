// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/newsreader.h"

#include "core/routing/routing.h"
#include "core/sla/terms.h"
#include "core/team/team.h"
#include "ui/inbox/promises.h"
#include "ui/inbox/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using conversations::Conversation;

constexpr int lastEntries = 20;
constexpr qsizetype longestNewsText = 300;
constexpr qsizetype mostRuledViews = 20;

QStringList idsIn(const QString &json)
{
    QStringList ids;
    for (const QJsonValue &id : QJsonDocument::fromJson(json.toUtf8()).array())
        ids << id.toString();
    return ids;
}

class NewsLook {
public:
    NewsLook(sync::View &view, const NewsRequest &request)
        : m_view(view)
        , m_request(request)
    {
        if (const auto row = view.rows().load(u"agents"_s, request.me)) {
            const auto agent = waypost::read<team::Agent>(*row);
            m_teams = team::teamsOf(agent);
            m_leads = agent.role != team::nameOf(team::Role::Agent);
        }
    }

    NewsReport report()
    {
        m_report.upto = m_view.cursor();
        readViews();
        readUnread();
        const QSet<QString> changed = m_request.changes.value(u"conversations"_s);
        if (changed.contains(u"*"_s))
            lookAtAll();
        else
            for (const QString &id : changed)
                lookAt(id);
        for (const QString &id : m_request.changes.value(u"notes"_s))
            if (const auto row = m_view.rows().load(u"notes"_s, id))
                lookAtNote(id, waypost::read<conversations::Note>(*row));
        for (const QString &id : m_request.changes.value(u"activities"_s))
            if (const auto row = m_view.rows().load(u"activities"_s, id))
                lookAtActivity(waypost::read<conversations::Activity>(*row));
        for (const QString &queue : m_request.changes.value(u"routing_alarms"_s))
            if (const auto row = m_view.rows().load(u"routing_alarms"_s, queue))
                lookAtAlarm(queue, waypost::read<routing::Alarm>(*row));
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[seq, news] : m_found)
            m_report.news << news;
        return std::move(m_report);
    }

private:
    [[nodiscard]] bool isNew(qint64 seq) const { return seq > m_request.since; }

    [[nodiscard]] Concern concernOf(const Conversation &row) const
    {
        if (row.assignee == m_request.me)
            return Concern::Mine;
        const bool nobodys = row.assignee.isEmpty() && row.team.isEmpty();
        if (nobodys || (!row.team.isEmpty() && m_teams.contains(row.team)))
            return Concern::MyTeam;
        return idsIn(row.followers).contains(m_request.me) ? Concern::Followed : Concern::Other;
    }

    [[nodiscard]] News newsOf(NewsKind kind, const sync::ListedConversation &listed) const
    {
        const Conversation &row = listed.conversation;
        News news {kind, concernOf(row),  listed.id,    {}, row.team, {}, listed.contactName,
                   {},   int(row.unread), m_report.upto};
        if (row.status == "open"_L1)
            news.views << u"open"_s;
        if (row.assignee == m_request.me)
            news.views << u"mine"_s;
        if (row.assignee.isEmpty())
            news.views << u"unassigned"_s;
        for (auto it = m_members.cbegin(); it != m_members.cend(); ++it)
            if (it->contains(listed.id))
                news.views << it.key();
        return news;
    }

    void readViews()
    {
        for (const QString &name : m_request.views.mid(0, mostRuledViews)) {
            sync::ListQuery query;
            query.view = name;
            query.limit = mostLooked;
            QSet<QString> &members = m_members[name];
            for (const sync::ListedConversation &listed : m_view.conversations(query))
                members << listed.id;
        }
    }

    void readUnread()
    {
        sync::ListQuery query;
        query.limit = mostLooked;
        for (const sync::ListedConversation &listed : m_view.conversations(query))
            if (listed.conversation.unread > 0)
                m_report.unread.insert(listed.id, newsOf(NewsKind::Message, listed));
    }

    /// Too much has changed to be named: what has something unread tells what came.
    void lookAtAll()
    {
        for (const QString &id : m_report.unread.keys()) {
            lookAt(id);
            for (const sync::TimelineEntry &entry : m_view.timeline(id, lastEntries)) {
                if (entry.kind == sync::EntryKind::Note)
                    lookAtNote(entry.id, entry.note);
                else if (entry.kind == sync::EntryKind::Activity)
                    lookAtActivity(entry.activity);
            }
        }
    }

    void lookAt(const QString &id)
    {
        if (++m_looked > mostLooked)
            return;
        const auto listed = m_view.conversation(id);
        if (!listed || listed->conversation.unread == 0)
            m_report.read << id;
        if (!listed || listed->conversation.unread == 0 || !isNew(listed->conversation.inSeq))
            return;
        const Conversation &row = listed->conversation;
        const bool begun = isNew(row.openedSeq) || isNew(row.backSeq);
        News news = newsOf(begun ? NewsKind::NewConversation : NewsKind::Message, *listed);
        news.entry = row.inMessage;
        news.text = textOf(row);
        m_found << std::make_pair(row.inSeq, news);
    }

    /// The customer's newest words; where the message itself is not here, those that the list shows.
    [[nodiscard]] QString textOf(const Conversation &conversation) const
    {
        const auto row = m_view.rows().load(u"messages"_s, conversation.inMessage);
        if (!row)
            return conversation.previewAuthor == "customer"_L1 ? Words::preview(conversation)
                                                               : Words::ofKind(u"text"_s);
        const auto read = waypost::read<conversations::Message>(*row);
        const auto content
            = conversations::contentFromJson(QJsonDocument::fromJson(read.content.toUtf8()).object());
        const QString words = conversations::wordsOf(content).left(longestNewsText);
        return words.isEmpty() ? Words::ofKind(read.kind) : words;
    }

    void lookAtNote(const QString &id, const conversations::Note &note)
    {
        if (!isNew(note.seq) || note.author == m_request.me)
            return;
        const QStringList named = idsIn(note.mentions);
        const bool me = named.contains(m_request.me)
            || std::any_of(m_teams.begin(), m_teams.end(),
                           [&](const QString &team) { return named.contains(team); });
        const auto listed = me ? m_view.conversation(note.conversation) : std::nullopt;
        if (!listed)
            return;
        News news = newsOf(NewsKind::Mention, *listed);
        news.concern = Concern::Mentioned;
        news.entry = id;
        if (const auto author = m_view.rows().load(u"agents"_s, note.author))
            news.who = waypost::read<team::Agent>(*author).name;
        news.text = note.body.left(longestNewsText);
        m_found << std::make_pair(note.seq, news);
    }

    void lookAtActivity(const conversations::Activity &activity)
    {
        if (!isNew(activity.seq) || activity.actor == m_request.me)
            return;
        const QJsonObject data = QJsonDocument::fromJson(activity.data.toUtf8()).object();
        if (activity.what == "conversation.assigned"_L1)
            lookAtAssigned(activity, data);
        else if (activity.what == "sla.warned"_L1 || activity.what == "sla.breached"_L1)
            lookAtPromise(activity, data);
        else if (activity.what == "sla.nudged"_L1 && data["agent"_L1].toString() == m_request.me)
            lookAtNudge(activity);
    }

    /// Whom the level wants told; a broken promise concerns all who see it.
    [[nodiscard]] std::optional<Concern> toldOf(const QJsonObject &data, Concern concern) const
    {
        const QJsonArray actions = data["actions"_L1].toArray();
        if (actions.contains(QString(u"notify:agent:"_s + m_request.me)))
            return Concern::Mine;
        for (const QString &team : m_teams)
            if (actions.contains(QString(u"notify:team:"_s + team)))
                return std::min(concern, Concern::MyTeam);
        const bool any = data["level"_L1].toString().isEmpty() || actions.contains(u"notify"_s);
        return any ? std::optional(concern) : std::nullopt;
    }

    void lookAtPromise(const conversations::Activity &activity, const QJsonObject &data)
    {
        const auto listed = m_view.conversation(activity.conversation);
        const auto kind = sla::clockKindFrom(data["kind"_L1].toString());
        if (!listed || listed->conversation.status == "closed"_L1 || !kind)
            return;
        News news = newsOf(activity.what == "sla.breached"_L1 ? NewsKind::SlaBreach : NewsKind::SlaWarning,
                           *listed);
        const auto concern = toldOf(data, news.concern);
        if (!concern)
            return;
        news.concern = *concern;
        news.text = Promises::name(*kind);
        m_found << std::make_pair(activity.seq, news);
    }

    void lookAtNudge(const conversations::Activity &activity)
    {
        const auto listed = m_view.conversation(activity.conversation);
        if (!listed)
            return;
        News news = newsOf(NewsKind::Nudge, *listed);
        news.concern = Concern::Mine;
        if (const auto row = m_view.rows().load(u"agents"_s, activity.actor))
            news.text = waypost::read<team::Agent>(*row).name;
        m_found << std::make_pair(activity.seq, news);
    }

    void lookAtAlarm(const QString &queue, const routing::Alarm &alarm)
    {
        const QString key = u"alarm/"_s + queue;
        if (alarm.since == 0 || !m_leads) {
            m_report.read << key;
            return;
        }
        News news;
        news.kind = NewsKind::AllAway;
        news.concern = m_teams.contains(queue) ? Concern::MyTeam : Concern::Other;
        news.conversation = key;
        news.team = queue;
        news.unread = int(alarm.waiting);
        if (const auto row = m_view.rows().load(u"teams"_s, queue))
            news.who = waypost::read<team::Team>(*row).name;
        m_found << std::make_pair(m_report.upto, news);
    }

    void lookAtAssigned(const conversations::Activity &activity, const QJsonObject &data)
    {
        const QString agent = data["agent"_L1].toString();
        const auto listed = agent == m_request.me ? m_view.conversation(activity.conversation) : std::nullopt;
        if (listed && listed->conversation.assignee == m_request.me)
            m_found << std::make_pair(activity.seq, newsOf(NewsKind::Assigned, *listed));
    }

    sync::View &m_view;
    const NewsRequest &m_request;
    QStringList m_teams;
    bool m_leads = false; ///< is a supervisor or an owner
    NewsReport m_report;
    QHash<QString, QSet<QString>> m_members; ///< of saved views with a rule
    QList<std::pair<qint64, News>> m_found;
    int m_looked = 0;
};
} // namespace

NewsReport readNews(sync::View &view, const NewsRequest &request)
{
    return NewsLook(view, request).report();
}

} // namespace waypost::ui
