// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/triage.h"

#include "ui/inbox/inboxcontext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int morningHour = 9;
} // namespace

Triage::Triage(InboxContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void Triage::setConversation(const std::optional<sync::ListedConversation> &listed)
{
    m_listed = listed;
    m_all = listed ? QList {*listed} : QList<sync::ListedConversation> {};
}

void Triage::setConversations(const QList<sync::ListedConversation> &many)
{
    m_all = many;
    m_listed = many.isEmpty() ? std::nullopt : std::optional(many.first());
}

void Triage::giveTo(const sync::ListedConversation &listed, const QString &type, const QJsonObject &data)
{
    m_context.desk.give({{}, type, listed.id, {}, 0, 0, data});
}

void Triage::give(const QString &type, const QJsonObject &data)
{
    for (const auto &listed : std::as_const(m_all))
        giveTo(listed, type, data);
}

/// Whoever was shown as its owner is the one it is taken from: two who grab it at once don't both get it.
void Triage::assign(const QString &agent)
{
    for (const auto &listed : std::as_const(m_all)) {
        const QString &before = listed.conversation.assignee;
        if (before.isEmpty() && agent == m_context.directory.me())
            giveTo(listed, u"conversation.claim"_s, {});
        else
            giveTo(listed, u"conversation.assign"_s, {{u"agent"_s, agent}, {u"expect"_s, before}});
    }
}

void Triage::setTeam(const QString &team)
{
    give(u"conversation.set_team"_s, {{u"team"_s, team}});
}

void Triage::setPriority(const QString &priority)
{
    give(u"conversation.set_priority"_s, {{u"priority"_s, priority}});
}

void Triage::tag(const QStringList &add, const QStringList &remove)
{
    give(u"conversation.tag"_s,
         {{u"add"_s, QJsonArray::fromStringList(add)}, {u"remove"_s, QJsonArray::fromStringList(remove)}});
}

void Triage::snooze(qint64 untilMs, bool keepAsleep)
{
    give(u"conversation.snooze"_s,
         {{u"mode"_s, u"time"_s}, {u"until"_s, untilMs}, {u"keep_asleep"_s, keepAsleep}});
}

void Triage::snoozeUntilReply()
{
    give(u"conversation.snooze"_s, {{u"mode"_s, u"reply"_s}});
}

void Triage::snoozeUntilWindowCloses()
{
    give(u"conversation.snooze"_s, {{u"mode"_s, u"window"_s}});
}

void Triage::snoozeAgain()
{
    if (m_listed && m_listed->conversation.wokenFrom > 0)
        give(u"conversation.snooze"_s, {{u"again"_s, true}});
}

void Triage::claim()
{
    give(u"conversation.claim"_s);
}

bool Triage::isFollowing() const
{
    return m_listed
        && QJsonDocument::fromJson(m_listed->conversation.followers.toUtf8())
               .array()
               .contains(m_context.directory.me());
}

void Triage::follow(bool on)
{
    give(u"conversation.follow"_s, {{on ? u"add"_s : u"remove"_s, QJsonArray {m_context.directory.me()}}});
}

void Triage::mergeInto(const QString &conversation)
{
    give(u"conversation.merge"_s, {{u"into"_s, conversation}});
}

void Triage::unmerge()
{
    give(u"conversation.unmerge"_s);
}

void Triage::block(const QString &why)
{
    if (m_listed)
        m_context.desk.give(
            {{},
             u"contact.block"_s,
             m_listed->conversation.contact,
             {},
             0,
             0,
             {{u"why"_s, why}, {u"channels"_s, QJsonArray {m_listed->conversation.channel}}}});
}

void Triage::unblock()
{
    if (m_listed)
        m_context.desk.give({{}, u"contact.unblock"_s, m_listed->conversation.contact, {}, 0, 0, {}});
}

void Triage::resolve(const QString &resolution)
{
    bool any = false;
    for (const auto &listed : std::as_const(m_all)) {
        if (listed.conversation.status == "closed"_L1)
            continue;
        giveTo(listed, u"conversation.resolve"_s,
               resolution.isEmpty() ? QJsonObject {} : QJsonObject {{u"resolution"_s, resolution}});
        any = true;
    }
    if (any)
        Q_EMIT resolved();
}

void Triage::reopen()
{
    give(u"conversation.reopen"_s);
}

void Triage::markRead()
{
    for (const auto &listed : std::as_const(m_all))
        if (listed.conversation.unread > 0)
            giveTo(listed, u"conversation.mark_read"_s, {});
}

qint64 Triage::morningMs(qint64 nowMs, int days, const QTimeZone &zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date().addDays(days);
    return QDateTime(day, QTime(morningHour, 0), zone).toMSecsSinceEpoch();
}

int Triage::daysToMonday(qint64 nowMs, const QTimeZone &zone)
{
    return 8 - QDateTime::fromMSecsSinceEpoch(nowMs, zone).date().dayOfWeek();
}

} // namespace waypost::ui
