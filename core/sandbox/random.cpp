// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/random.h"

namespace waypost::sandbox {

namespace {
quint64 mixed(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}
} // namespace

Random::Random(quint64 seed, const QByteArray &stream)
    : m_state(mixed(seed))
{
    for (const char c : stream)
        m_state = mixed(m_state ^ static_cast<unsigned char>(c));
}

quint64 Random::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    return mixed(m_state);
}

qint64 Random::between(qint64 low, qint64 high)
{
    return low >= high ? low : low + qint64(next() % (quint64(high - low) + 1));
}

bool Random::chance(double probability)
{
    constexpr int bits = 53; // of a double's fraction
    return double(next() >> (64 - bits)) / double(1ULL << bits) < probability;
}

} // namespace waypost::sandbox
