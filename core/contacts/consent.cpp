// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/consent.h"

#include "core/base/text.h"

namespace waypost::contacts {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype longestSource = 200;

int strictness(const QJsonObject &consent)
{
    const QString state = consent["state"_L1].toString();
    return state == "refused"_L1 ? 2 : state == "unproven"_L1 ? 1 : 0;
}
} // namespace

QJsonObject soundConsent(const QJsonObject &told)
{
    const QString source = cleanLine(told["source"_L1].toString(), longestSource);
    const qint64 at = std::max<qint64>(0, told["at"_L1].toInteger());
    QString state = told["state"_L1].toString();
    if (state != "refused"_L1)
        state = state == "given"_L1 && !source.isEmpty() && at > 0 ? u"given"_s : u"unproven"_s;
    return {{u"state"_s, state}, {u"source"_s, source}, {u"at"_s, at}};
}

QJsonObject stricterConsents(const QJsonObject &a, const QJsonObject &b)
{
    QJsonObject both = a;
    for (auto it = b.begin(); it != b.end(); ++it) {
        const QJsonObject mine = a[it.key()].toObject();
        const QJsonObject theirs = it->toObject();
        const bool stricter = strictness(theirs) > strictness(mine);
        const bool later = strictness(theirs) == strictness(mine)
            && theirs["at"_L1].toInteger() > mine["at"_L1].toInteger();
        if (!a.contains(it.key()) || stricter || later)
            both[it.key()] = theirs;
    }
    return both;
}

} // namespace waypost::contacts
