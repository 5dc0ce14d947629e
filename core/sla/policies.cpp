// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/policies.h"

#include "core/base/text.h"
#include "core/calendars/calendars.h"
#include "core/sla/policycheck.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace waypost::sla {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestPolicyName = 60;
constexpr qint64 lookBackMs = 32LL * 24 * 3600 * 1000; ///< a policy may be given long after its session began

QString compactText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString compactText(const QJsonArray &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject policyJson(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

Error noSuchPolicy()
{
    return {u"no_such_policy"_s, u"There is no such policy. Choose one from the list."_s};
}

void evolvePolicy(Policy &row, const QString &, const Event &event)
{
    const QJsonObject &data = event.data;
    row.changedAt = event.at;
    row.changedBy = event.actor;
    if (event.type == "policy.removed"_L1) {
        row.removedAt = event.at;
        return;
    }
    row.removedAt = 0;
    ++row.version;
    row.name = data["name"_L1].toString();
    row.position = data["position"_L1].toInteger();
    row.fits = compactText(data["fits"_L1].toObject());
    row.grid = compactText(data["grid"_L1].toObject());
    row.pauses = compactText(data["pauses"_L1].toObject());
    row.levels = compactText(data["levels"_L1].toArray());
    row.botCounts = data["bot_counts"_L1].toBool() ? 1 : 0;
    row.calendar = data["calendar"_L1].toString();
    row.active = data["active"_L1].toBool(true) ? 1 : 0;
}

QStringList policyKeys(const Event &event, Rows &)
{
    return event.type == "policy.saved"_L1 || event.type == "policy.removed"_L1 ? QStringList {event.subject}
                                                                                : QStringList {};
}

const QString &byPosition()
{
    static const QString index = u"removed_at, position"_s;
    return index;
}

std::optional<Policy> policyAt(Rows &rows, const QString &id)
{
    return loadAs<Policy>(rows, u"sla_policies"_s, id);
}

bool sameAs(const Policy &row, const Event &event)
{
    Policy after = row;
    evolvePolicy(after, event.subject, event);
    after.version = row.version;
    after.changedAt = row.changedAt;
    after.changedBy = row.changedBy;
    return write(after) == write(row);
}

Result<Events> decideSave(const Command &command, Deciding &deciding)
{
    const QJsonObject &data = command.data;
    const auto known = policyAt(deciding.rows, command.subject);
    if (!isId(command.subject))
        return Error {u"bad_value"_s, u"A policy needs an id of its own."_s};
    const QString name = cleanLine(data["name"_L1].toString(), longestPolicyName + 1).trimmed();
    if (name.isEmpty() || name.size() > longestPolicyName)
        return Error {u"bad_value"_s, u"A policy's name has 1 to 60 characters."_s};
    const auto others = policiesIn(deciding.rows);
    if ((!known || known->removedAt > 0) && others.size() >= mostPolicies)
        return Error {u"too_many_policies"_s, u"There are 200 policies already. Remove one first."_s};
    auto checked = checkedParts(data, deciding);
    if (!checked)
        return checked.error();
    Event event = eventOf(command, u"policy.saved"_s);
    const qint64 last = others.isEmpty() ? 0 : others.last().policy.position + 1;
    event.data = {{u"name"_s, name},
                  {u"position"_s, data["position"_L1].toInteger(known ? known->position : last)},
                  {u"fits"_s, checked->fits},
                  {u"grid"_s, checked->grid},
                  {u"pauses"_s, checked->pauses},
                  {u"levels"_s, checked->levels},
                  {u"bot_counts"_s, data["bot_counts"_L1].toBool()},
                  {u"calendar"_s, checked->calendar},
                  {u"active"_s, data["active"_L1].toBool(true)}};
    if (known && sameAs(*known, event))
        return Events {};
    return Events {event};
}
} // namespace

Projection policiesTable()
{
    return projection<Policy>(u"sla_policies"_s, policyKeys, evolvePolicy, true, {byPosition()});
}

namespace {
QStringList policyIds(Rows &rows, int most)
{
    static const Table table = policiesTable().table;
    return rows.inOrder(table, byPosition(), {qint64(0)}, most);
}
} // namespace

bool hasPolicies(Rows &rows)
{
    return !policyIds(rows, 1).isEmpty();
}

QList<KeyedPolicy> policiesIn(Rows &rows)
{
    QList<KeyedPolicy> policies;
    for (const QString &id : policyIds(rows, int(mostPolicies)))
        if (auto policy = policyAt(rows, id))
            policies << KeyedPolicy {id, *std::move(policy)};
    return policies;
}

Result<Events> decidePolicy(const Command &command, Deciding &deciding)
{
    if (command.type == "policy.save"_L1)
        return decideSave(command, deciding);
    const auto known = policyAt(deciding.rows, command.subject);
    if (!known || (known->removedAt > 0 && command.type == "policy.reapply"_L1))
        return noSuchPolicy();
    if (command.type == "policy.reapply"_L1) {
        Event event = eventOf(command, u"policy.reapplied"_s);
        event.data = {{u"recompute"_s, command.data["recompute"_L1].toBool()}};
        return Events {event};
    }
    if (known->removedAt > 0)
        return Events {};
    Event event = eventOf(command, u"policy.removed"_s);
    event.data = {};
    return Events {event};
}

std::optional<KeyedPolicy> policyFor(const conversations::Conversation &row, Rows &rows, qint64 at)
{
    for (KeyedPolicy &each : policiesIn(rows))
        if (each.policy.active > 0 && fits(each.policy, row, rows, at))
            return std::move(each);
    return std::nullopt;
}

QList<calendars::Hours> hoursOf(const QString &calendar, qint64 openedAt, Rows &rows)
{
    const auto row
        = calendar.isEmpty() ? std::nullopt : loadAs<calendars::Calendar>(rows, u"calendars"_s, calendar);
    if (!row)
        return {};
    const QDate since = QDateTime::fromMSecsSinceEpoch(openedAt - lookBackMs, Qt::UTC).date();
    QList<calendars::Hours> versions = calendars::versionsOf(*row);
    while (versions.size() > 1 && versions[1].since <= openedAt - lookBackMs)
        versions.removeFirst();
    for (calendars::Hours &hours : versions)
        hours.special.removeIf(
            [since](const calendars::SpecialDay &day) { return !day.yearly && day.date < since; });
    return versions;
}

Terms termsOf(const KeyedPolicy &policy, qint64 openedAt, Rows &rows)
{
    Terms terms;
    terms.policy = policy.id;
    terms.version = policy.policy.version;
    terms.name = policy.policy.name;
    terms.grid = gridFrom(policyJson(policy.policy.grid));
    terms.pauses = pausesFrom(policyJson(policy.policy.pauses));
    terms.botCounts = policy.policy.botCounts > 0;
    terms.levels = levelsFrom(QJsonDocument::fromJson(policy.policy.levels.toUtf8()).array());
    terms.hours = hoursOf(policy.policy.calendar, openedAt, rows);
    return terms;
}

} // namespace waypost::sla
