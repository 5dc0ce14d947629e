// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/faults.h"

#include <QHash>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr int mostRepeats = 1'000'000;

const QHash<QString, Fault::Kind> &faultKinds()
{
    static const QHash<QString, Fault::Kind> kinds {{u"error"_s, Fault::Kind::Error},
                                                    {u"http"_s, Fault::Kind::Http},
                                                    {u"timeout"_s, Fault::Kind::Timeout},
                                                    {u"close"_s, Fault::Kind::Close}};
    return kinds;
}

Error badFault(const QString &text)
{
    return {u"bad_fault"_s, text};
}

Result<int> repeatsOf(const QJsonObject &fault)
{
    const int next = fault["next"_L1].toInt(1);
    if (next < 1 || next > mostRepeats)
        return badFault(u"\"next\" must be a number from 1 to 1000000: how many calls suffer."_s);
    return next;
}
} // namespace

Result<Done> Faults::add(const QJsonObject &fault)
{
    const QString kind = fault["kind"_L1].toString(fault.contains("http"_L1) ? u"http"_s : u"error"_s);
    if (!faultKinds().contains(kind))
        return badFault(u"\"kind\" must be error, http, timeout or close."_s);
    const auto repeats = repeatsOf(fault);
    if (!repeats)
        return repeats.error();
    Fault added;
    added.kind = faultKinds()[kind];
    added.path = fault["path"_L1].toString();
    added.remaining = *repeats;
    added.code = fault["code"_L1].toInt(added.code);
    added.http = fault["http"_L1].toInt(added.http);
    added.details = fault["details"_L1].toString();
    added.accept = fault["accept"_L1].toBool();
    if (added.http < 300 || added.http > 599)
        return badFault(u"\"http\" must be a status from 300 to 599."_s);
    m_faults << added;
    return Done {};
}

Result<Done> Faults::addForStatuses(const QJsonObject &fault)
{
    const auto repeats = repeatsOf(fault);
    if (!repeats)
        return repeats.error();
    m_statusFaults << StatusFault {*repeats, fault["code"_L1].toInt()};
    return Done {};
}

void Faults::clear()
{
    m_faults.clear();
    m_statusFaults.clear();
    tokenExpired = false;
}

std::optional<Fault> Faults::take(const QString &path)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i)
        if (path.contains(m_faults[i].path)) {
            const Fault fault = m_faults[i];
            if (--m_faults[i].remaining == 0)
                m_faults.removeAt(i);
            return fault;
        }
    return std::nullopt;
}

std::optional<StatusFault> Faults::takeForStatus()
{
    if (m_statusFaults.isEmpty())
        return std::nullopt;
    const StatusFault fault = m_statusFaults.first();
    if (--m_statusFaults.first().remaining == 0)
        m_statusFaults.removeFirst();
    return fault;
}

QJsonObject Faults::toJson() const
{
    QJsonArray calls;
    for (const Fault &fault : m_faults)
        calls << QJsonObject {{u"kind"_s, faultKinds().key(fault.kind)},
                              {u"path"_s, fault.path},
                              {u"next"_s, fault.remaining},
                              {u"code"_s, fault.code}};
    QJsonArray statuses;
    for (const StatusFault &fault : m_statusFaults)
        statuses << QJsonObject {{u"next"_s, fault.remaining}, {u"code"_s, fault.code}};
    return {{u"calls"_s, calls}, {u"statuses"_s, statuses}, {u"token_expired"_s, tokenExpired}};
}

} // namespace waypost::sandbox
