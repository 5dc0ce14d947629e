// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitestatement.h"

#include <sqlite3.h>
#include <utility>

namespace waypost::store {

using namespace Qt::StringLiterals;

SqliteStatement::SqliteStatement(sqlite3 *engine, const QString &text)
    : m_engine(engine)
{
    const QByteArray bytes = text.toUtf8();
    const char *rest = nullptr;
    m_failure = sqlite3_prepare_v3(engine, bytes.constData(), int(bytes.size()), SQLITE_PREPARE_PERSISTENT,
                                   &m_statement, &rest);
    if (m_failure != SQLITE_OK) {
        m_words = QString::fromUtf8(sqlite3_errmsg(engine));
    } else if (!QByteArrayView(rest).trimmed().isEmpty()) { // what follows would be left out in silence
        sqlite3_finalize(std::exchange(m_statement, nullptr));
        m_failure = SQLITE_MISUSE;
        m_words = u"one statement at a time"_s;
    }
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::bind(const QVariantList &values)
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    m_failure = values.size() == sqlite3_bind_parameter_count(m_statement) ? SQLITE_OK : SQLITE_RANGE;
    for (qsizetype i = 0; i < values.size() && m_failure == SQLITE_OK; ++i)
        bindOne(int(i) + 1, values[i]);
}

void SqliteStatement::bindOne(int mark, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        m_failure = sqlite3_bind_null(m_statement, mark);
        return;
    case QMetaType::QString: {
        const QByteArray text = static_cast<const QString *>(value.constData())->toUtf8();
        m_failure = sqlite3_bind_text64(m_statement, mark, text.constData(), sqlite3_uint64(text.size()),
                                        SQLITE_TRANSIENT, SQLITE_UTF8);
        return;
    }
    case QMetaType::QByteArray: {
        const auto *bytes = static_cast<const QByteArray *>(value.constData());
        m_failure = sqlite3_bind_blob64(m_statement, mark, bytes->constData(), sqlite3_uint64(bytes->size()),
                                        SQLITE_TRANSIENT);
        return;
    }
    case QMetaType::Double:
        m_failure = sqlite3_bind_double(m_statement, mark, value.toDouble());
        return;
    default:
        Q_ASSERT(value.canConvert<qint64>());
        m_failure = sqlite3_bind_int64(m_statement, mark, value.toLongLong());
    }
}

Result<bool> SqliteStatement::step()
{
    if (!m_statement)
        return engineFailure(m_failure, m_words);
    if (m_failure != SQLITE_OK)
        return engineFailure(m_failure, QString::fromUtf8(sqlite3_errstr(m_failure)));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    Error failure = engineFailure(code, QString::fromUtf8(sqlite3_errmsg(m_engine)));
    sqlite3_reset(m_statement);
    return failure;
}

QVariant SqliteStatement::column(int index) const
{
    switch (sqlite3_column_type(m_statement, index)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(m_statement, index));
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, index));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, index));
    }
    case SQLITE_BLOB:
        return bytes(index);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, index);
    default:
        return {};
    }
}

QByteArray SqliteStatement::bytes(int index) const
{
    const auto *kept = static_cast<const char *>(sqlite3_column_blob(m_statement, index));
    return {kept ? kept : "", sqlite3_column_bytes(m_statement, index)};
}

int SqliteStatement::columns() const
{
    return sqlite3_column_count(m_statement);
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 SqliteStatement::changes() const
{
    return sqlite3_changes64(m_engine);
}

} // namespace waypost::store
