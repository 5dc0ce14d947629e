// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/rights.h"

#include "core/base/phone.h"

#include <algorithm>
#include <array>

namespace waypost::team {

namespace {
using namespace Qt::StringLiterals;

struct RoleName {
    Role role;
    QLatin1StringView name;
};
constexpr std::array roleNames {RoleName {Role::Agent, "agent"_L1},
                                RoleName {Role::Supervisor, "supervisor"_L1},
                                RoleName {Role::Owner, "owner"_L1}};

struct SightRule {
    FieldClass fieldClass;
    Sight agent, supervisor, owner;
};
constexpr std::array sights {
    SightRule {FieldClass::Open, Sight::Full, Sight::Full, Sight::Full},
    SightRule {FieldClass::Name, Sight::Full, Sight::Full, Sight::Full},
    SightRule {FieldClass::Contact, Sight::Masked, Sight::Full, Sight::Full},
    SightRule {FieldClass::Content, Sight::Full, Sight::Full, Sight::Full},
    SightRule {FieldClass::Note, Sight::Full, Sight::Full, Sight::Full},
    SightRule {FieldClass::Secret, Sight::Hidden, Sight::Hidden, Sight::Hidden},
};

struct CommandRule {
    QLatin1StringView type;
    Role least; ///< this role and those above it
};
constexpr std::array commandRules {
    CommandRule {"conversation.reply"_L1, Role::Agent},
    CommandRule {"conversation.react"_L1, Role::Agent},
    CommandRule {"conversation.note"_L1, Role::Agent},
    CommandRule {"conversation.assign"_L1, Role::Agent},
    CommandRule {"conversation.set_team"_L1, Role::Agent},
    CommandRule {"conversation.tag"_L1, Role::Agent},
    CommandRule {"conversation.set_priority"_L1, Role::Agent},
    CommandRule {"conversation.resolve"_L1, Role::Agent},
    CommandRule {"conversation.reopen"_L1, Role::Agent},
    CommandRule {"conversation.snooze"_L1, Role::Agent},
    CommandRule {"conversation.claim"_L1, Role::Agent},
    CommandRule {"conversation.set_attributes"_L1, Role::Agent},
    CommandRule {"conversation.follow"_L1, Role::Agent},
    CommandRule {"conversation.merge"_L1, Role::Agent},
    CommandRule {"conversation.unmerge"_L1, Role::Agent},
    CommandRule {"conversation.split"_L1, Role::Agent},
    CommandRule {"mention.seen"_L1, Role::Agent},
    CommandRule {"contact.block"_L1, Role::Agent},
    CommandRule {"contact.unblock"_L1, Role::Agent},
    CommandRule {"contact.rename"_L1, Role::Agent},
    CommandRule {"contact.set_note"_L1, Role::Agent},
    CommandRule {"contact.set_attributes"_L1, Role::Agent},
    CommandRule {"contact.set_details"_L1, Role::Agent},
    CommandRule {"contact.merge"_L1, Role::Agent},
    CommandRule {"contact.unmerge"_L1, Role::Agent},
    CommandRule {"contact.tell_apart"_L1, Role::Agent},
    CommandRule {"contact.import"_L1, Role::Supervisor}, // needs whole numbers
    CommandRule {"segment.save"_L1, Role::Agent},
    CommandRule {"segment.remove"_L1, Role::Agent},
    CommandRule {"lease.take"_L1, Role::Agent},
    CommandRule {"message.cancel"_L1, Role::Agent},
    CommandRule {"message.reschedule"_L1, Role::Agent},
    CommandRule {"conversation.mark_read"_L1, Role::Agent},
    CommandRule {"conversation.recover"_L1, Role::Agent}, // of an agent only what he wrote
    CommandRule {"message.retry"_L1, Role::Agent},
    CommandRule {"message.dismiss"_L1, Role::Agent},
    CommandRule {"media.request"_L1, Role::Agent},
    CommandRule {"canned.save"_L1, Role::Agent}, // for everyone or another's team: supervisors
    CommandRule {"canned.remove"_L1, Role::Agent},
    CommandRule {"canned.used"_L1, Role::Agent},
    CommandRule {"macro.save"_L1, Role::Agent},
    CommandRule {"macro.remove"_L1, Role::Agent},
    CommandRule {"playbook.save"_L1, Role::Supervisor},
    CommandRule {"playbook.remove"_L1, Role::Supervisor},
    CommandRule {"workspace.set"_L1, Role::Owner},
    CommandRule {"attribute.define"_L1, Role::Supervisor},
    CommandRule {"attribute.remove"_L1, Role::Supervisor},
    CommandRule {"resolution.define"_L1, Role::Supervisor},
    CommandRule {"resolution.remove"_L1, Role::Supervisor},
    CommandRule {"view.save"_L1, Role::Agent}, // for others: supervisors, see core/savedviews
    CommandRule {"view.remove"_L1, Role::Agent},
    CommandRule {"view.pin"_L1, Role::Agent},
    CommandRule {"survey.save"_L1, Role::Supervisor},
    CommandRule {"survey.remove"_L1, Role::Supervisor},
    CommandRule {"rating.follow_up"_L1, Role::Supervisor},
    CommandRule {"scorecard.save"_L1, Role::Supervisor},
    CommandRule {"scorecard.remove"_L1, Role::Supervisor},
    CommandRule {"review.add"_L1, Role::Supervisor},
    CommandRule {"review.take"_L1, Role::Supervisor},
    CommandRule {"review.give"_L1, Role::Supervisor},
    CommandRule {"review.seen"_L1, Role::Agent}, // of one's own work
    CommandRule {"availability.set"_L1, Role::Agent}, // of others: supervisors, see core/routing
    CommandRule {"profile.set"_L1, Role::Supervisor},
    CommandRule {"queue.set"_L1, Role::Supervisor},
    CommandRule {"calendar.save"_L1, Role::Supervisor},
    CommandRule {"calendar.remove"_L1, Role::Supervisor},
    CommandRule {"policy.save"_L1, Role::Supervisor},
    CommandRule {"policy.remove"_L1, Role::Supervisor},
    CommandRule {"policy.reapply"_L1, Role::Supervisor},
    CommandRule {"sla.nudge"_L1, Role::Supervisor},
    CommandRule {"team.add"_L1, Role::Owner},
    CommandRule {"channel.release"_L1, Role::Owner},
    CommandRule {"agent.add"_L1, Role::Owner},
    CommandRule {"agent.disable"_L1, Role::Owner},
    CommandRule {"agent.enable"_L1, Role::Owner},
    CommandRule {"agent.set_role"_L1, Role::Owner},
    CommandRule {"agent.set_teams"_L1, Role::Supervisor},
};

QString masked(const Column &column, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (column.name.contains("phone"_L1))
        return maskedPhone(value);
    return column.name.contains("email"_L1) ? maskedEmail(value) : u"•••"_s;
}
} // namespace

QString nameOf(Role role)
{
    for (const RoleName &entry : roleNames)
        if (entry.role == role)
            return entry.name;
    return {};
}

std::optional<Role> roleFrom(const QString &name)
{
    for (const RoleName &entry : roleNames)
        if (name == entry.name)
            return entry.role;
    return std::nullopt;
}

Sight sightOf(Role role, FieldClass fieldClass)
{
    for (const SightRule &rule : sights)
        if (rule.fieldClass == fieldClass)
            return role == Role::Agent ? rule.agent : role == Role::Supervisor ? rule.supervisor : rule.owner;
    return Sight::Hidden;
}

bool mayGive(Role role, const QString &commandType)
{
    const auto rule = std::find_if(commandRules.begin(), commandRules.end(),
                                   [&](const CommandRule &entry) { return commandType == entry.type; });
    return rule != commandRules.end() && int(role) >= int(rule->least);
}

QStringList commandTypes()
{
    QStringList types;
    for (const CommandRule &rule : commandRules)
        types << rule.type;
    return types;
}

QVariant seenBy(Role role, const Column &column, const QVariant &value)
{
    switch (sightOf(role, column.fieldClass)) {
    case Sight::Full:
        return value;
    case Sight::Masked:
        return column.type == ColumnType::Text ? QVariant(masked(column, value.toString()))
                                               : QVariant(qint64(0));
    case Sight::Hidden:
        break;
    }
    return column.type == ColumnType::Text ? QVariant(QString()) : QVariant(qint64(0));
}

Row seenBy(Role role, const Table &table, const Row &row)
{
    Row seen;
    seen.reserve(row.size());
    for (qsizetype i = 0; i < row.size() && i < table.columns.size(); ++i)
        seen << seenBy(role, table.columns[i], row[i]);
    return seen;
}

bool looksTheSame(Role a, Role b, const Table &table)
{
    return std::all_of(table.columns.begin(), table.columns.end(), [&](const Column &column) {
        return sightOf(a, column.fieldClass) == sightOf(b, column.fieldClass);
    });
}

} // namespace waypost::team
