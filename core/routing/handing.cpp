// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/decide.h"
#include "core/routing/crew.h"

#include <QJsonObject>

#include <algorithm>
#include <tuple>
#include <utility>

namespace waypost::routing {

namespace {
using namespace Qt::StringLiterals;

constexpr int pageSize = 100;
constexpr int mostLookedAt = 5'000; ///< of what nobody can take; the rest waits behind it
constexpr int mostHandedOut = 50; ///< in one decision; another one follows
constexpr int mostExplained = 50;
constexpr qint64 mostCounted = 1'000;

/// What waits in a queue, in the order in which it is handed out: promised first is first; then by priority,
/// then whoever has waited longest. VIPs before all others, if the queue has it so.
class WaitingList {
public:
    WaitingList(QString queue, bool vipFirst, Rows &rows)
        : m_queue(std::move(queue))
        , m_vipFirst(vipFirst)
        , m_rows(rows)
        , m_vips(next(true))
        , m_others(next(false))
    {
    }
    struct Entry {
        QString conversation;
        Place place;
    };
    [[nodiscard]] std::optional<Entry> take()
    {
        const bool vip = m_vips && (!m_others || m_vipFirst || isBefore(*m_vips, *m_others));
        std::optional<Entry> &first = vip ? m_vips : m_others;
        return first ? std::exchange(first, next(vip)) : std::nullopt;
    }

private:
    [[nodiscard]] static bool isBefore(const Entry &a, const Entry &b)
    {
        const auto order = [](const Entry &entry) {
            return std::tie(entry.place.due, entry.place.rank, entry.place.since, entry.conversation);
        };
        return order(a) < order(b);
    }
    [[nodiscard]] std::optional<Entry> next(bool vip)
    {
        Page &page = vip ? m_vipPage : m_otherPage;
        if (page.keys.isEmpty() && !page.ended) {
            page.keys = waitingIn(m_queue, vip, pageSize, page.skip, m_rows);
            page.skip += int(page.keys.size());
            page.ended = page.keys.size() < pageSize;
        }
        if (page.keys.isEmpty())
            return std::nullopt;
        const QString key = page.keys.takeFirst();
        return Entry {key, placeAt(key, m_rows).value_or(Place {})};
    }
    struct Page {
        QStringList keys;
        int skip = 0;
        bool ended = false;
    };
    const QString m_queue;
    const bool m_vipFirst;
    Rows &m_rows;
    Page m_vipPage;
    Page m_otherPage;
    std::optional<Entry> m_vips; ///< the first of each
    std::optional<Entry> m_others;
};

/// One round of handing out.
class Round {
public:
    Round(const Command &command, const Queue &rules, Rows &rows)
        : m_command(command)
        , m_rules(rules)
        , m_rows(rows)
        , m_crew(command.subject, rules, command.at, rows)
    {
    }
    [[nodiscard]] Events play()
    {
        const bool waits = anyWaiting(m_command.subject, m_rows);
        alarm(waits && !m_crew.anybodyHere());
        if (!waits || m_rules.mode == "manual"_L1)
            return m_events;
        handOut();
        explainNews();
        return m_events;
    }

private:
    void alarm(bool on)
    {
        const auto row = loadAs<Alarm>(m_rows, u"routing_alarms"_s, m_command.subject);
        if ((row && row->since > 0) == on)
            return;
        Event event = eventOf(m_command, on ? u"routing.alarm"_s : u"routing.alarm_over"_s);
        event.data = on ? QJsonObject {{u"waiting"_s, waiting()}} : QJsonObject {};
        m_events << event;
    }

    [[nodiscard]] qint64 waiting() const
    {
        qsizetype count = 0;
        for (const bool vips : {true, false})
            count += waitingIn(m_command.subject, vips, int(mostCounted), 0, m_rows).size();
        return std::min<qint64>(count, mostCounted);
    }

    void handOut()
    {
        WaitingList list(m_command.subject, m_rules.vipFirst > 0, m_rows);
        int handedOut = 0;
        for (int looked = 0; looked < mostLookedAt && m_crew.anyRoom(); ++looked) {
            const auto entry = list.take();
            if (!entry)
                return;
            const Crew::Choice choice = m_crew.choose(entry->place);
            if (choice.candidate < 0)
                explain(entry->conversation, entry->place, choice);
            else if (give(entry->conversation, entry->place, choice))
                ++handedOut;
            if (handedOut == mostHandedOut) {
                m_events.last().data.insert("more"_L1, true);
                return;
            }
        }
    }

    /// The same compare-and-set as a person's.
    bool give(const QString &conversation, const Place &place, const Crew::Choice &choice)
    {
        Command assign = m_command;
        assign.type = u"conversation.assign"_s;
        assign.subject = conversation;
        assign.data = {{u"agent"_s, m_crew.at(choice.candidate).agent}, {u"expect"_s, QString()}};
        const auto decided = conversations::decideTriage(assign, m_rows);
        if (!decided || decided->isEmpty())
            return false;
        Event event = decided->first();
        event.data.insert("why"_L1, m_crew.why(choice, place));
        m_events << event;
        m_crew.take(choice.candidate, place);
        m_settled << conversation;
        return true;
    }

    void explain(const QString &conversation, const Place &place, const Crew::Choice &choice)
    {
        if (m_explained >= mostExplained || stringsFrom(place.told).contains(choice.code))
            return;
        ++m_explained;
        m_settled << conversation;
        Event event = eventOf(m_command, u"routing.waits"_s);
        event.subject = conversation;
        event.data = {{u"why"_s, m_crew.why(choice, place)}};
        m_events << event;
    }

    /// What came while nobody had room was not looked at.
    void explainNews()
    {
        for (const QString &conversation : unexplainedIn(m_command.subject, mostExplained, m_rows)) {
            const auto place = placeAt(conversation, m_rows);
            if (!place || m_settled.contains(conversation))
                continue;
            if (const Crew::Choice choice = m_crew.choose(*place); choice.candidate < 0)
                explain(conversation, *place, choice);
        }
    }

    const Command &m_command;
    const Queue &m_rules;
    Rows &m_rows;
    Crew m_crew;
    Events m_events;
    QStringList m_settled;
    int m_explained = 0;
};
} // namespace

Result<Events> decideRun(const Command &command, Rows &rows)
{
    const auto rules = queueAt(command.subject, rows);
    if (!rules)
        return Events {};
    return Round(command, *rules, rows).play();
}

} // namespace waypost::routing
