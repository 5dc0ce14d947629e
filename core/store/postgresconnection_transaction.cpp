// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session is used for: transactions whose end is known or said to be unknown, and listening.
#include "core/store/postgresconnection.h"
#include "core/store/postgresdialect.h"

#include <cstring>
#include <libpq-fe.h>
#include <utility>

namespace waypost::store {

using namespace Qt::StringLiterals;

Result<Done> PostgresConnection::begin(const QList<QByteArray> &texts)
{
    if (m_inTransaction)
        return Error {u"store_failed"_s, u"There is a transaction already."_s};
    m_failure.reset();
    m_defined = false;
    Result<Done> done = lostError();
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (done = ensureOpen(); !done)
            return done;
        for (const QByteArray &text : texts)
            queue({.text = text});
        settle();
        const auto failure = takeFailure();
        if (!failure) {
            m_inTransaction = true;
            return Done {};
        }
        done = *failure;
        if (!isLost())
            break;
    }
    if (!isLost())
        static_cast<void>(tell("ROLLBACK"));
    return done;
}

Result<Done> PostgresConnection::commit()
{
    if (!m_inTransaction)
        return Error {u"store_failed"_s, u"There is no transaction."_s};
    if (isLost())
        return lostError();
    if (m_failure)
        return *m_failure;
    m_warned = false;
    m_defined = false;
    const auto done = ask({.text = "COMMIT"});
    if (m_failure) // of what was queued: the server passed the COMMIT over
        return isLost() ? unknownError() : *m_failure;
    if (isLost()) {
        m_inTransaction = false;
        return m_session.readOnly ? Result<Done>(Done {}) : unknownError();
    }
    m_inTransaction = false;
    if (!done)
        return done.error();
    if (std::strcmp(PQcmdStatus(done->get()), "COMMIT") != 0)
        return Error {u"store_failed"_s,
                      u"The database took the transaction back after an earlier failure."_s};
    if (m_warned) // "canceling wait for synchronous replication": here, but perhaps not on the standby
        return unknownError();
    return Done {};
}

Error PostgresConnection::unknownError() const
{
    return {u"commit_unknown"_s,
            u"The connection to "_s + m_uri.name
                + u" was lost before it said whether it had kept the last changes. Look them up."_s};
}

void PostgresConnection::rollback()
{
    if (std::exchange(m_inTransaction, false) && !isLost()) {
        settle();
        if (!isLost())
            static_cast<void>(tell("ROLLBACK"));
        if (std::exchange(m_defined, false))
            forgetPrepared();
    }
    m_failure.reset();
}

Result<Done> PostgresConnection::listen(const QByteArray &channel)
{
    if (!m_channels.contains(channel))
        m_channels << channel;
    if (auto open = ensureOpen(); !open)
        return open;
    return tell("LISTEN " + quotedForPostgres(QString::fromUtf8(channel)));
}

Result<Done> PostgresConnection::listenAgain()
{
    for (const QByteArray &channel : std::as_const(m_channels)) {
        if (auto told = tell("LISTEN " + quotedForPostgres(QString::fromUtf8(channel))); !told)
            return told;
        m_heard << Notification {QString::fromUtf8(channel), {}};
    }
    return Done {};
}

Result<QList<Notification>> PostgresConnection::takeNotifications()
{
    if (auto open = ensureOpen(); !open)
        return open.error();
    QList<Notification> heard = std::exchange(m_heard, {});
    using Notify = std::unique_ptr<PGnotify, decltype(&PQfreemem)>;
    for (Notify each(PQnotifies(m_engine), &PQfreemem); each; each.reset(PQnotifies(m_engine)))
        heard << Notification {QString::fromUtf8(each->relname), QString::fromUtf8(each->extra)};
    return heard;
}

int PostgresConnection::socket() const
{
    return m_engine ? PQsocket(m_engine) : -1;
}

} // namespace waypost::store
