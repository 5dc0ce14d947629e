// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/logs.h"

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr std::size_t mostLogged = 50'000;

bool isMark(const Sent &sent)
{
    return sent.kind == "read"_L1 || sent.kind == "typing"_L1;
}
} // namespace

Sent &SentLog::append(Sent sent)
{
    sent.number = ++m_count;
    if (!isMark(sent)) {
        m_byId.insert(sent.id, sent.number);
        if (sent.kind != "reaction"_L1)
            m_lastTo.insert(sent.customer, sent.number);
    }
    m_all.push_back(std::move(sent));
    if (m_all.size() > mostLogged) {
        m_byId.remove(m_all.front().id);
        m_all.pop_front();
    }
    return m_all.back();
}

Sent *SentLog::numbered(qint64 number)
{
    if (m_all.empty() || number < m_all.front().number)
        return nullptr;
    return &m_all[std::size_t(number - m_all.front().number)];
}

Sent *SentLog::find(const QString &id)
{
    return numbered(m_byId.value(id));
}

Sent *SentLog::lastTo(const QString &customer)
{
    return numbered(m_lastTo.value(customer));
}

void ReceivedLog::append(Received received)
{
    m_byId.insert(received.id, ++m_count);
    m_lastOf.insert(received.customer, received.id);
    m_all.push_back(std::move(received));
    if (m_all.size() > mostLogged) {
        m_byId.remove(m_all.front().id);
        m_all.pop_front();
    }
}

Received *ReceivedLog::find(const QString &id)
{
    const auto it = m_byId.constFind(id);
    if (it == m_byId.cend())
        return nullptr;
    return &m_all[std::size_t(*it - (m_count - qint64(m_all.size())) - 1)];
}

QString ReceivedLog::lastOf(const QString &customer) const
{
    return m_lastOf.value(customer);
}

void ReceivedLog::markRead(const Received &upTo, qint64 now)
{
    for (auto it = m_all.rbegin(); it != m_all.rend(); ++it)
        if (it->customer == upTo.customer && it->at <= upTo.at) {
            if (it->readAt != 0)
                return; // everything before is read already
            it->readAt = now;
        }
}

} // namespace waypost::sandbox
