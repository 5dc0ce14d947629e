// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgresconnection.h"

#include "core/store/postgressession.h"

#include <algorithm>
#include <cstring>
#include <libpq-fe.h>
#include <poll.h>
#include <utility>

namespace waypost::store {

namespace {
using namespace Qt::StringLiterals;

constexpr int queuedAtMost = 512; ///< answers waiting in the server's and the client's buffers
constexpr int readsAtMost = 8;

bool isReadable(int socket)
{
    pollfd watched {socket, POLLIN, 0};
    return ::poll(&watched, 1, 0) > 0;
}

bool isFine(const PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

QByteArray stateOf(const PGresult *result)
{
    return PQresultErrorField(result, PG_DIAG_SQLSTATE);
}

/// The session is over.
bool endsSession(const PGresult *result, const QByteArray &state)
{
    const QByteArray severity = PQresultErrorField(result, PG_DIAG_SEVERITY_NONLOCALIZED);
    return state.isEmpty() || state.startsWith("08") || severity == "FATAL" || severity == "PANIC";
}
} // namespace

void PostgresClear::operator()(pg_result *result) const
{
    PQclear(result);
}

PostgresConnection::PostgresConnection(PostgresUri uri, Session session)
    : m_uri(std::move(uri))
    , m_session(session)
{
}

PostgresConnection::~PostgresConnection()
{
    close();
}

void PostgresConnection::close()
{
    PQfinish(std::exchange(m_engine, nullptr));
    m_queued = 0;
}

bool PostgresConnection::isLost() const
{
    return !m_engine || PQstatus(m_engine) != CONNECTION_OK;
}

Result<Done> PostgresConnection::open()
{
    close();
    auto opened = connect();
    if (opened)
        opened = configure();
    if (opened)
        opened = listenAgain();
    if (!opened)
        close();
    return opened;
}

Result<Done> PostgresConnection::connect()
{
    QList<const char *> keywords;
    QList<const char *> values;
    for (auto it = m_uri.words.cbegin(); it != m_uri.words.cend(); ++it) {
        keywords << it.key().constData();
        values << it.value().constData();
    }
    keywords << nullptr;
    values << nullptr;
    m_engine = PQconnectdbParams(keywords.constData(), values.constData(), 0);
    ++m_generation;
    if (PQstatus(m_engine) != CONNECTION_OK)
        return Error {u"store_unavailable"_s,
                      u"The database "_s + m_uri.name + u" cannot be reached: "_s
                          + QString::fromUtf8(PQerrorMessage(m_engine)).simplified()
                          + u". Check that its server runs and lets this program in."_s};
    const auto noticed = [](void *self, const PGresult *result) {
        const char *severity = PQresultErrorField(result, PG_DIAG_SEVERITY_NONLOCALIZED);
        if (severity && std::strcmp(severity, "WARNING") == 0)
            static_cast<PostgresConnection *>(self)->m_warned = true;
    };
    PQsetNoticeReceiver(m_engine, noticed, this);
    PQsetErrorContextVisibility(m_engine, PQSHOW_CONTEXT_NEVER);
    if (PQenterPipelineMode(m_engine) != 1)
        return lostError();
    return Done {};
}

Result<Done> PostgresConnection::configure()
{
    const PostgresSession session(m_uri.schema, m_session.readOnly, m_session.syncFull);
    if (PQserverVersion(m_engine) < PostgresSession::oldestServer)
        return Error {u"store_unavailable"_s,
                      u"The server of "_s + m_uri.name + u" is too old. Install PostgreSQL 15 or newer."_s};
    if (auto made = ask({.text = session.settingText()}); !made)
        return made.error();
    const auto kept = ask({.text = session.readingText()});
    if (!kept)
        return kept.error();
    const QString wrong = session.firstDifference(
        [&kept](int index) { return QByteArray(PQgetvalue(kept->get(), 0, index)); });
    if (!wrong.isEmpty())
        return Error {u"store_unavailable"_s,
                      u"The server of "_s + m_uri.name + u" does not keep the setting "_s + wrong
                          + u". Let the program connect to PostgreSQL itself, not through a pool."_s};
    return Done {};
}

Result<Done> PostgresConnection::ensureOpen()
{
    if (m_inTransaction)
        return isLost() ? Result<Done>(lostError()) : Done {};
    // A server that has gone said so on the socket.
    for (int i = 0; i < readsAtMost && !isLost() && isReadable(PQsocket(m_engine)); ++i)
        if (PQconsumeInput(m_engine) == 1)
            static_cast<void>(PQisBusy(m_engine)); // takes in what was read
    return isLost() ? open() : Done {};
}

void PostgresConnection::forgetPrepared()
{
    ++m_generation;
    m_defined = m_inTransaction;
    if (!isLost())
        queue({.text = "DEALLOCATE ALL"});
}

bool PostgresConnection::send(const Call &call)
{
    const auto count = call.values.size();
    QList<const char *> values(count, nullptr);
    QList<int> lengths(count, 0);
    QList<int> forms(count, 0);
    for (qsizetype i = 0; i < count; ++i)
        if (const auto &bytes = call.values[i].bytes) {
            values[i] = bytes->constData();
            lengths[i] = int(bytes->size());
            forms[i] = int(call.values[i].form);
        }
    const int sent = call.prepared
        ? PQsendQueryPrepared(m_engine, call.text.constData(), int(count), values.constData(),
                              lengths.constData(), forms.constData(), int(call.answer))
        : PQsendQueryParams(m_engine, call.text.constData(), int(count), nullptr, values.constData(),
                            lengths.constData(), forms.constData(), int(call.answer));
    return sent == 1;
}

Result<PostgresResult> PostgresConnection::ask(const Call &call)
{
    if (isLost() || !send(call))
        return lostError();
    return collectLast(1);
}

Result<Done> PostgresConnection::tell(const QByteArray &text)
{
    const auto answered = ask({.text = text});
    return answered ? Result<Done>(Done {}) : answered.error();
}

Result<PostgresResult> PostgresConnection::prepare(const QByteArray &name, const QByteArray &text)
{
    if (isLost() || PQsendPrepare(m_engine, name.constData(), text.constData(), 0, nullptr) != 1
        || PQsendDescribePrepared(m_engine, name.constData()) != 1)
        return lostError();
    return collectLast(2);
}

void PostgresConnection::queue(const Call &call)
{
    if (isLost() || !send(call)) {
        if (!m_failure)
            m_failure = lostError();
        return;
    }
    if (++m_queued >= queuedAtMost)
        settle();
}

void PostgresConnection::settle()
{
    if (m_queued > 0)
        static_cast<void>(collect(0));
}

std::optional<Error> PostgresConnection::takeFailure()
{
    return std::exchange(m_failure, std::nullopt);
}

Result<PostgresResult> PostgresConnection::collectLast(std::size_t wanted)
{
    auto results = collect(wanted);
    if (!results)
        return results.error();
    return std::move((*results).back());
}

/// Everything up to here is answered. The last `wanted` answers go to the caller, the first failure of the
/// others is kept.
Result<std::vector<PostgresResult>> PostgresConnection::collect(std::size_t wanted)
{
    const std::size_t before = std::size_t(std::exchange(m_queued, 0));
    std::vector<PostgresResult> results;
    if (PQpipelineSync(m_engine) == 1)
        results = readToSync();
    std::optional<Error> failure;
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (isFine(results[i].get()) || failure)
            continue;
        failure = errorOf(results[i].get());
        if (i < before && !m_failure)
            m_failure = failure;
    }
    if (!failure && (isLost() || results.size() != before + wanted)) {
        failure = lostError();
        if (before > 0 && !m_failure)
            m_failure = failure;
    }
    if (failure)
        return *failure;
    results.erase(results.begin(), results.end() - std::ptrdiff_t(wanted));
    return results;
}

std::vector<PostgresResult> PostgresConnection::readToSync()
{
    std::vector<PostgresResult> results;
    bool ended = false; // of one statement's results; two ends in a row: nothing more comes
    for (;;) {
        PostgresResult result(PQgetResult(m_engine));
        if (!result) {
            if (isLost() || std::exchange(ended, true))
                break;
            continue;
        }
        ended = false;
        if (PQresultStatus(result.get()) == PGRES_PIPELINE_SYNC)
            return results;
        results.push_back(std::move(result));
    }
    close(); // what it owes us will never be told apart again
    return results;
}

Error PostgresConnection::errorOf(const pg_result *result)
{
    const QByteArray state = stateOf(result);
    const char *words = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const bool demoted = state == "25006" && !m_session.readOnly; // no primary any more: look for the new one
    const bool over = endsSession(result, state) || demoted;
    const QString text = QString::fromUtf8(words ? words : "the connection was lost");
    if (over && PQresultStatus(result) != PGRES_PIPELINE_ABORTED)
        close();
    return {over ? u"store_unavailable"_s : u"store_failed"_s,
            u"The database says: "_s + text
                + (over ? u". It is tried again."_s : u". Look into the server's log."_s),
            {{u"engine"_s, QString::fromLatin1(state)}}};
}

Error PostgresConnection::lostError() const
{
    return {u"store_unavailable"_s,
            u"The connection to "_s + m_uri.name + u" was lost. It is made again at the next attempt."_s};
}

} // namespace waypost::store
