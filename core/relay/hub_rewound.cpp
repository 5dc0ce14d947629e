// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/hub.h"
#include "core/relay/relaylog.h"
#include "core/relay/rewind.h"

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

} // namespace

/// Has this desktop seen something that the store does not have? Only what carries our own seal counts: a
/// signed-in client that makes something up gets a new cache of its own and nothing else happens.
bool Hub::hasSeenMore(const wire::Hello &hello) const
{
    const auto seen = unsealed(m_surroundings.sealingKey, hello.cursor, hello.hash);
    if (hello.cursor <= 0 || !seen)
        return false;
    // From the store: another relay may have told it what this one has not heard of yet.
    const auto here = hashAt(m_bench.rows.database(), hello.cursor);
    return here && *here != *seen; // a store that does not answer has not lost anything
}

/// The store is an older one than it was and nobody has said so: hold everything, start a new epoch. Whoever
/// is connected is cut off once that is durable; until then nobody comes in.
void Hub::beginAnew()
{
    if (std::exchange(m_beginningAnew, true))
        return;
    qCCritical(relayLog)
        << "a desktop has seen what this store does not have: it was put back from an older one."
        << "Nothing is sent until an owner confirms it.";
    auto holding = holdEverything(m_bench.rows.database(), u"rewound"_s, m_bench.clock);
    if (!holding) {
        m_beginningAnew = false; // the next one who comes tells it again
        return;
    }
    holding->done = answerOn(this, [this](const Result<QList<Answer>> &answers) {
        m_beginningAnew = false;
        if (answers)
            heedEpoch();
    });
    m_bench.ledger.submit(*std::move(holding));
}

/// Another epoch in the store than the one frames go out with: every cache starts anew.
void Hub::heedEpoch()
{
    const QString epoch
        = m_bench.rows.database().value(u"SELECT value FROM meta WHERE id = 'epoch'"_s).toString();
    if (epoch.isEmpty() || !m_feed.setStoreEpoch(epoch))
        return;
    for (auto &[id, session] : m_sessions)
        if (session.state == Session::State::Live)
            cut(session, Session::closeRestart, "rewound");
}

} // namespace waypost::relay
