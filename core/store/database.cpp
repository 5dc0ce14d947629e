// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/sqlitedatabase.h"

#include <QThread>

namespace waypost::store {

using namespace Qt::StringLiterals;

Database::Database(DatabaseOptions options)
    : m_options(std::move(options))
    , m_thread(QThread::currentThreadId())
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions &options)
{
    return SqliteDatabase::open(options);
}

void Database::forgetStatements()
{
    m_statements.clear();
    m_unprepared.reset();
}

Result<Done> Database::migrate(const QList<QStringList> &steps)
{
    const auto kept = version();
    if (!kept)
        return kept.error();
    if (*kept > steps.size())
        return Error {u"store_newer"_s,
                      u"The database "_s + m_options.path
                          + u" was made by a newer Waypost. Start that version, or update this one."_s};
    for (qsizetype step = *kept; step < steps.size(); ++step) {
        auto done = begin();
        for (const QString &text : steps[step])
            if (done)
                done = run(text);
        if (done)
            done = setVersion(step + 1);
        if (done)
            done = commit();
        if (!done) {
            rollback();
            return done;
        }
    }
    return Done {};
}

Statement &Database::statement(const QString &text)
{
    Q_ASSERT(m_thread == QThread::currentThreadId());
    if (const auto it = m_statements.constFind(text); it != m_statements.constEnd())
        return **it;
    std::shared_ptr<Statement> fresh = prepare(text);
    // One that fails (its table is not there yet) is prepared anew the next time.
    auto &kept = fresh->isPrepared() ? m_statements[text] : m_unprepared;
    kept = std::move(fresh);
    return *kept;
}

Result<Done> Database::run(const QString &text, const QVariantList &values)
{
    if (values.isEmpty()) // mostly a statement that comes once: not worth keeping
        return prepare(text)->finish();
    Statement &kept = statement(text);
    kept.bind(values);
    return kept.finish();
}

QVariant Database::value(const QString &text, const QVariantList &values)
{
    Statement &kept = statement(text);
    kept.bind(values);
    const auto row = kept.step();
    QVariant found = row && *row ? kept.column(0) : QVariant();
    kept.reset();
    return found;
}

} // namespace waypost::store
