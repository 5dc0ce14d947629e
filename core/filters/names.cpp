// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filters/names.h"

#include "core/channels/channels.h"
#include "core/search/query.h"
#include "core/team/team.h"

namespace waypost::filters {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype leastDigits = 4;
} // namespace

Names Names::from(const QHash<QString, Row> &agents, const QHash<QString, Row> &teams,
                  const QHash<QString, Row> &channels)
{
    Names names;
    for (auto it = agents.cbegin(); it != agents.cend(); ++it)
        names.agents.insert(it.key(), read<team::Agent>(*it).name);
    for (auto it = teams.cbegin(); it != teams.cend(); ++it)
        names.teams.insert(it.key(), read<team::Team>(*it).name);
    for (auto it = channels.cbegin(); it != channels.cend(); ++it) {
        const auto channel = read<channels::Channel>(*it);
        names.channels.insert(it.key(), channel.name);
        names.numbers.insert(it.key(), channel.number);
    }
    return names;
}

QStringList idsOf(const QHash<QString, QString> &names, const QString &wanted)
{
    if (names.contains(wanted))
        return {wanted};
    QStringList same;
    QStringList like;
    search::Tokenizer tokenizer;
    const auto query = search::Query::parse(wanted, 1);
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (it->compare(wanted, Qt::CaseInsensitive) == 0)
            same << it.key();
        else if (query.matches(tokenizer, it->toUtf8(), search::Depth::Words))
            like << it.key();
    }
    QStringList &ids = same.isEmpty() ? like : same;
    ids.sort();
    return ids;
}

QStringList channelsOf(const Names &names, const QString &wanted)
{
    QStringList ids = idsOf(names.channels, wanted);
    QString digits;
    for (const QChar c : wanted)
        if (c.isDigit())
            digits += c;
    if (digits.size() >= leastDigits)
        for (auto it = names.numbers.cbegin(); it != names.numbers.cend(); ++it)
            if (it->endsWith(digits) && !ids.contains(it.key()))
                ids << it.key();
    ids.sort();
    return ids;
}

} // namespace waypost::filters
