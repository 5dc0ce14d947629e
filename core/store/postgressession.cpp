// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgressession.h"

namespace waypost::store {

PostgresSession::PostgresSession(const QString &schema, bool readOnly, bool syncFull)
    : m_made {// how our texts are read and answers written
              {"standard_conforming_strings", "on"},
              {"client_encoding", "UTF8"},
              {"search_path", schema.toUtf8() + ", pg_temp"}, // named last: nobody's temporary table first
              {"TimeZone", "UTC"},
              {"bytea_output", "hex"},
              {"extra_float_digits", "1"},
              // what a commit means
              {"synchronous_commit", syncFull || readOnly ? "on" : "off"},
              {"default_transaction_isolation", "read committed"},
              {"default_transaction_read_only", readOnly ? "on" : "off"},
              {"row_security", "off"}, // an error instead of rows left out in silence
              // how long anything may last: a stopped program must not hold the others up for long
              {"lock_timeout", "10s"},
              {"statement_timeout", "2min"},
              {"idle_in_transaction_session_timeout", readOnly ? "1min" : "5s"},
              {"jit", "off"}, // dear for small statements
              {"client_min_messages", "warning"}}
    , m_given {{"server_encoding", "UTF8"}, {"integer_datetimes", "on"}}
{
}

// Names and values are the constants above and a schema of letters, digits and '_'.
QByteArray PostgresSession::settingText() const
{
    QByteArrayList calls;
    for (const auto &[name, value] : m_made)
        calls << "set_config('" + name + "', '" + value + "', false)";
    return "SELECT " + calls.join(", ");
}

QByteArray PostgresSession::readingText() const
{
    QByteArrayList calls;
    for (const auto &[name, value] : m_made + m_given)
        calls << "current_setting('" + name + "')";
    return "SELECT " + calls.join(", ");
}

QString PostgresSession::firstDifference(const std::function<QByteArray(int index)> &kept) const
{
    int index = 0;
    for (const auto &[name, value] : m_made + m_given)
        if (kept(index++) != value)
            return QString::fromLatin1(name);
    return {};
}

} // namespace waypost::store
