// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgresstatement.h"

#include <libpq-fe.h>
#include <utility>

namespace waypost::store {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype largestValue = 1'000'000'000;
}

PostgresStatement::PostgresStatement(PostgresConnection &connection, const QString &text)
    : m_connection(connection)
    , m_text(PostgresText::from(text))
{
}

void PostgresStatement::bind(const QVariantList &values)
{
    reset();
    m_values = values;
}

void PostgresStatement::reset()
{
    m_result.reset();
    m_row = -1;
}

Result<Done> PostgresStatement::prepare()
{
    if (m_generation == m_connection.generation())
        return Done {};
    const QByteArray name = m_connection.freshName();
    const auto described = m_connection.prepare(name, m_text.text);
    if (!described)
        return described.error();
    m_name = name;
    m_generation = m_connection.generation();
    m_markTypes.clear();
    for (int i = 0; i < PQnparams(described->get()); ++i)
        m_markTypes << PQparamtype(described->get(), i);
    m_answerForm = postgresvalues::Form::Binary;
    for (int i = 0; i < PQnfields(described->get()); ++i)
        if (!postgresvalues::hasBinaryForm(PQftype(described->get(), i)))
            m_answerForm = postgresvalues::Form::Text;
    return Done {};
}

Result<PostgresConnection::Call> PostgresStatement::call(const QVariantList &values)
{
    if (auto open = m_connection.ensureOpen(); !open)
        return open.error();
    if (values.size() != m_text.marks)
        return Error {u"store_failed"_s, u"A statement has another number of marks than of values."_s};
    if (values.isEmpty() && !std::exchange(m_ranBefore, true)) // most never come again
        return PostgresConnection::Call {.text = m_text.text};
    if (auto prepared = prepare(); !prepared)
        return prepared.error();
    PostgresConnection::Call call {.text = m_name, .prepared = true, .answer = m_answerForm};
    call.values.reserve(values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        call.values << postgresvalues::toPostgres(values[i], m_markTypes[i]);
        if (const auto &bytes = call.values.last().bytes; bytes && bytes->size() > largestValue)
            return Error {u"store_failed"_s, u"A value is larger than a database takes: 1 GB."_s};
    }
    return call;
}

Result<Done> PostgresStatement::queue(const QVariantList &values)
{
    const auto ready = call(values);
    if (!ready)
        return ready.error();
    m_connection.queue(*ready);
    return Done {};
}

Result<Done> PostgresStatement::attempt()
{
    const auto ready = call(m_values);
    if (!ready)
        return ready.error();
    auto answered = m_connection.ask(*ready);
    if (!answered) {
        const QString state = answered.error().details["engine"_L1].toString();
        if (state == "0A000"_L1 || state == "26000"_L1) // its tables were made anew, or the server forgot it
            m_generation = 0;
        return answered.error();
    }
    m_result = *std::move(answered);
    m_row = -1;
    m_changes = QByteArray(PQcmdTuples(m_result.get())).toLongLong();
    if (m_text.defines)
        m_connection.forgetPrepared();
    return Done {};
}

Result<Done> PostgresStatement::execute()
{
    auto done = attempt();
    // Reading once more does no harm; whether a write was done before the connection broke is not known.
    if (!done && m_connection.isLost() && m_connection.isReadOnly() && !m_connection.inTransaction())
        done = attempt();
    return done;
}

Result<bool> PostgresStatement::step()
{
    if (!m_result)
        if (auto done = execute(); !done)
            return done.error();
    if (++m_row < PQntuples(m_result.get()))
        return true;
    reset();
    return false;
}

unsigned PostgresStatement::typeOf(int index) const
{
    return PQftype(m_result.get(), index);
}

QVariant PostgresStatement::column(int index) const
{
    if (!m_result || PQgetisnull(m_result.get(), m_row, index) != 0)
        return {};
    const QByteArrayView kept(PQgetvalue(m_result.get(), m_row, index),
                              PQgetlength(m_result.get(), m_row, index));
    return postgresvalues::fromPostgres(kept, typeOf(index),
                                        postgresvalues::Form(PQfformat(m_result.get(), index)));
}

QByteArray PostgresStatement::bytes(int index) const
{
    if (!m_result || PQgetisnull(m_result.get(), m_row, index) != 0)
        return {};
    const QByteArrayView kept(PQgetvalue(m_result.get(), m_row, index),
                              PQgetlength(m_result.get(), m_row, index));
    return postgresvalues::rawFromPostgres(kept, typeOf(index),
                                           postgresvalues::Form(PQfformat(m_result.get(), index)));
}

int PostgresStatement::columns() const
{
    return m_result ? PQnfields(m_result.get()) : 0;
}

} // namespace waypost::store
