// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a conversation besides words, one sentence each.
#include "ui/inbox/directory.h"
#include "ui/inbox/promises.h"
#include "ui/inbox/words.h"
#include "ui/kit/bidi.h"
#include "ui/kit/formatter.h"
#include "ui/kit/timetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <array>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using conversations::Activity;

QStringList wordsList(const QJsonValue &value)
{
    QStringList list;
    for (const auto &entry : value.toArray())
        list << isolated(previewOf(entry.toString(), 40));
    return list;
}

/// Codes of core/routing; those of a newer relay by its own words.
QString routingReason(const QJsonObject &why)
{
    static const QHash<QString, const char *> words {
        {u"last_agent"_s, QT_TRANSLATE_NOOP("Words", "had this customer last")},
        {u"next_in_turn"_s, QT_TRANSLATE_NOOP("Words", "next in turn")},
        {u"lowest_load"_s, QT_TRANSLATE_NOOP("Words", "has the least to do")},
        {u"best_skills"_s, QT_TRANSLATE_NOOP("Words", "has the skills for it")},
        {u"gone"_s, QT_TRANSLATE_NOOP("Words", "its owner is gone")},
        {u"nobody_here"_s, QT_TRANSLATE_NOOP("Words", "nobody works for this list")},
        {u"nobody_online"_s, QT_TRANSLATE_NOOP("Words", "nobody is online")},
        {u"off_shift"_s, QT_TRANSLATE_NOOP("Words", "nobody is on shift")},
        {u"no_skill"_s, QT_TRANSLATE_NOOP("Words", "nobody there has the skill")},
        {u"full"_s, QT_TRANSLATE_NOOP("Words", "all carry as much as they can")},
        {u"waits_for_last"_s, QT_TRANSLATE_NOOP("Words", "first for who had this customer last")},
        {u"handed_back"_s, QT_TRANSLATE_NOOP("Words", "who could take it has handed it back")},
        {u"drafted"_s,
         QT_TRANSLATE_NOOP("Words", "its owner is gone but has begun an answer, so somebody decides")},
    };
    const auto it = words.constFind(why["code"_L1].toString());
    return it == words.cend() ? previewOf(why["reason"_L1].toString(), 120)
                              : QCoreApplication::translate("Words", *it);
}

struct ActivityWords {
    const QJsonObject data;
    const QString who;
    const bool mine;
    const Directory &directory;
    const qint64 at;
    const bool byCustomer;

    QString opened() const
    {
        if (byCustomer)
            return Words::tr("The customer started the conversation");
        return data.contains("split_from"_L1) ? Words::tr("%1 split this off another conversation").arg(who)
                                              : Words::tr("%1 started the conversation").arg(who);
    }
    QString prioritised() const
    {
        return Words::tr("%1 set the priority to %2")
            .arg(who, Words::priority(data["priority"_L1].toString()));
    }
    QString reopened() const
    {
        return byCustomer ? Words::tr("The customer wrote again: reopened")
                          : Words::tr("%1 reopened it").arg(who);
    }
    QString begun() const
    {
        return byCustomer ? Words::tr("The customer wrote again: a new session")
                          : Words::tr("%1 began a new session").arg(who);
    }
    QString woken() const
    {
        return byCustomer ? Words::tr("The customer wrote: the snooze is over")
                          : Words::tr("The snooze is over");
    }
    QString merged() const { return Words::tr("%1 merged this into another conversation").arg(who); }
    QString absorbed() const { return Words::tr("%1 merged another conversation into this one").arg(who); }
    QString unmerged() const { return Words::tr("%1 undid the merging").arg(who); }
    QString split() const
    {
        return Words::tr("%1 split %n messages off", nullptr, data["count"_L1].toInt()).arg(who);
    }
    QString taken() const
    {
        return Words::tr("%1 took over from %2")
            .arg(who, isolated(directory.authorName(data["before"_L1].toString())));
    }
    /// "lowest load (3 of 8), speaks es"
    QString reason() const
    {
        const QJsonObject why = data["why"_L1].toObject();
        QStringList parts {routingReason(why)};
        if (why.contains("capacity"_L1))
            parts << Words::tr("load %1 of %2")
                         .arg(QLocale().toString(why["load"_L1].toDouble(), 'g', 4),
                              QLocale().toString(why["capacity"_L1].toDouble(), 'g', 4));
        if (const QStringList skills = wordsList(why["skills"_L1]); !skills.isEmpty())
            parts << Words::tr("has %1").arg(skills.join(u", "_s));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    QString routed() const
    {
        const QString agent = data["agent"_L1].toString();
        const QString because = reason();
        if (agent.isEmpty())
            return because.isEmpty() ? Words::tr("Back to the waiting list")
                                     : Words::tr("Back to the waiting list: %1").arg(because);
        const QString name = isolated(directory.authorName(agent));
        return because.isEmpty() ? Words::tr("Handed out to %1").arg(name)
                                 : Words::tr("Handed out to %1: %2").arg(name, because);
    }
    QString waits() const
    {
        const QString because = reason();
        return because.isEmpty() ? Words::tr("It waits: nobody can take it now")
                                 : Words::tr("It waits: %1").arg(because);
    }
    QString promise() const
    {
        const auto kind = sla::clockKindFrom(data["kind"_L1].toString());
        return kind ? Promises::name(*kind) : data["kind"_L1].toString();
    }
    QString promised() const
    {
        const QString policy = isolated(previewOf(data["policy"_L1].toString(), 60));
        if (data["policy"_L1].toString().isEmpty())
            return Words::tr("Nothing is promised any more");
        return Words::tr("Promised by the policy %1").arg(policy);
    }
    QString dueTime() const
    {
        const qint64 due = data["due"_L1].toInteger();
        const TimeText times;
        return times.sameDay(due, at) ? times.clock(due)
                                      : Words::tr("%1, %2").arg(times.day(due, at), times.clock(due));
    }
    QString warned() const
    {
        return data["due"_L1].toInteger() <= at
            ? Words::tr("%1 is late: due since %2").arg(promise(), dueTime())
            : Words::tr("%1 is due at %2").arg(promise(), dueTime());
    }
    QString breached() const { return Words::tr("%1 was not kept: due %2").arg(promise(), dueTime()); }
    QString nudged() const
    {
        const QString agent = data["agent"_L1].toString();
        return agent == directory.me()
            ? Words::tr("%1 asked you to look at it").arg(who)
            : Words::tr("%1 asked %2 to look at it").arg(who, isolated(directory.agentName(agent)));
    }
    QString asked() const { return Words::tr("The customer was asked how it went"); }
    QString answered() const
    {
        const int most = data["kind"_L1].toString() == "nps"_L1 ? 10 : 5;
        return Words::tr("The customer gave %1 of %2")
            .arg(QLocale().toString(data["score"_L1].toInt()), QLocale().toString(most));
    }
    QString unanswered() const { return Words::tr("The customer did not say how it went"); }
    QString assigned() const
    {
        if (data["why"_L1].isObject())
            return routed();
        const QString agent = data["agent"_L1].toString();
        if (agent.isEmpty())
            return mine ? Words::tr("You took it off the assignee")
                        : Words::tr("%1 took it off the assignee").arg(who);
        if (agent == directory.me())
            return mine ? Words::tr("You assigned it to yourself")
                        : Words::tr("%1 assigned it to you").arg(who);
        const QString name = isolated(directory.agentName(agent));
        return mine ? Words::tr("You assigned it to %1").arg(name)
                    : Words::tr("%1 assigned it to %2").arg(who, name);
    }
    QString tagged() const
    {
        const QStringList added = wordsList(data["add"_L1]);
        const QStringList removed = wordsList(data["remove"_L1]);
        if (removed.isEmpty())
            return Words::tr("%1 added the tag %2", nullptr, int(added.size())).arg(who, added.join(u", "_s));
        if (added.isEmpty())
            return Words::tr("%1 removed the tag %2", nullptr, int(removed.size()))
                .arg(who, removed.join(u", "_s));
        return Words::tr("%1 added %2 and removed %3").arg(who, added.join(u", "_s), removed.join(u", "_s));
    }
    QString moved() const
    {
        const QString team = directory.teamName(data["team"_L1].toString());
        return team.isEmpty() ? Words::tr("%1 took it out of its team").arg(who)
                              : Words::tr("%1 moved it to %2").arg(who, isolated(team));
    }
    QString snoozed() const
    {
        const qint64 until = data["until"_L1].toInteger();
        if (data["mode"_L1].toString() == "reply"_L1)
            return Words::tr("%1 snoozed it until the customer writes").arg(who);
        const TimeText times;
        const QString when = Words::tr("%1, %2").arg(times.day(until, at), times.clock(until));
        return data["mode"_L1].toString() == "window"_L1
            ? Words::tr("%1 snoozed it until shortly before the reply window closes (%2)").arg(who, when)
            : Words::tr("%1 snoozed it until %2").arg(who, when);
    }
    QString followed() const
    {
        const QStringList added = people("add"_L1);
        const QStringList removed = people("remove"_L1);
        if (removed.isEmpty())
            return Words::tr("%1 added followers: %2").arg(who, added.join(u", "_s));
        return Words::tr("%1 took followers away: %2").arg(who, removed.join(u", "_s));
    }
    QString attributes() const
    {
        QStringList set;
        const QJsonObject values = data["set"_L1].toObject();
        for (auto it = values.begin(); it != values.end(); ++it)
            set << Words::tr("%1: %2").arg(it.key(),
                                           it->toString().isEmpty() ? u"—"_s : isolated(it->toString()));
        return Words::tr("%1 set %2").arg(who, set.join(u", "_s));
    }
    QStringList people(QLatin1StringView key) const
    {
        QStringList names;
        for (const auto &id : data[key].toArray())
            names << isolated(directory.authorName(id.toString()));
        return names;
    }
    QString resolved() const
    {
        const QString how = Words::resolution(data["resolution"_L1].toString());
        return how.isEmpty() ? Words::tr("%1 resolved it").arg(who)
                             : Words::tr("%1 resolved it as “%2”").arg(who, how);
    }
};

struct ActivityWord {
    QLatin1StringView what;
    QString (ActivityWords::*say)() const;
};
constexpr std::array activityWords {
    ActivityWord {"conversation.opened"_L1, &ActivityWords::opened},
    ActivityWord {"conversation.assigned"_L1, &ActivityWords::assigned},
    ActivityWord {"conversation.team_set"_L1, &ActivityWords::moved},
    ActivityWord {"conversation.tagged"_L1, &ActivityWords::tagged},
    ActivityWord {"conversation.priority_set"_L1, &ActivityWords::prioritised},
    ActivityWord {"conversation.resolved"_L1, &ActivityWords::resolved},
    ActivityWord {"conversation.reopened"_L1, &ActivityWords::reopened},
    ActivityWord {"conversation.session_begun"_L1, &ActivityWords::begun},
    ActivityWord {"conversation.snoozed"_L1, &ActivityWords::snoozed},
    ActivityWord {"conversation.woken"_L1, &ActivityWords::woken},
    ActivityWord {"conversation.followed"_L1, &ActivityWords::followed},
    ActivityWord {"conversation.attributes_set"_L1, &ActivityWords::attributes},
    ActivityWord {"conversation.merged"_L1, &ActivityWords::merged},
    ActivityWord {"conversation.absorbed"_L1, &ActivityWords::absorbed},
    ActivityWord {"conversation.unmerged"_L1, &ActivityWords::unmerged},
    ActivityWord {"conversation.released"_L1, &ActivityWords::unmerged},
    ActivityWord {"conversation.split"_L1, &ActivityWords::split},
    ActivityWord {"lease.taken"_L1, &ActivityWords::taken},
    ActivityWord {"sla.promised"_L1, &ActivityWords::promised},
    ActivityWord {"sla.warned"_L1, &ActivityWords::warned},
    ActivityWord {"sla.breached"_L1, &ActivityWords::breached},
    ActivityWord {"sla.nudged"_L1, &ActivityWords::nudged},
    ActivityWord {"routing.waits"_L1, &ActivityWords::waits},
    ActivityWord {"rating.asked"_L1, &ActivityWords::asked},
    ActivityWord {"rating.answered"_L1, &ActivityWords::answered},
    ActivityWord {"rating.expired"_L1, &ActivityWords::unanswered},
};
} // namespace

QString Words::activity(const Activity &activity, const Directory &directory)
{
    const bool mine = !activity.actor.isEmpty() && activity.actor == directory.me();
    const ActivityWords words {QJsonDocument::fromJson(activity.data.toUtf8()).object(),
                               isolated(directory.authorName(activity.actor)),
                               mine,
                               directory,
                               activity.at,
                               activity.actor == "customer"_L1};
    const auto word = std::find_if(activityWords.begin(), activityWords.end(),
                                   [&](const ActivityWord &known) { return activity.what == known.what; });
    return word == activityWords.end() ? tr("%1: %2").arg(words.who, activity.what) : (words.*word->say)();
}

} // namespace waypost::ui
