// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/postgresdatabase.h"
#include "core/store/sqlitedatabase.h"

#include <QThread>

#include <utility>

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
    return PostgresUri::isOne(options.path) ? PostgresDatabase::open(options) : SqliteDatabase::open(options);
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
                      u"The database "_s + name()
                          + u" was made by a newer Waypost. Start that version, or update this one."_s};
    for (qsizetype step = *kept; step < steps.size(); ++step) {
        auto done = begin();
        const auto now = done ? version() : Result<qint64>(done.error());
        if (now && *now > step) { // another program was faster
            rollback();
            continue;
        }
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

Result<QStringList> Database::list(const QString &text, const QString &value)
{
    Statement &query = statement(text);
    query.bind({value});
    QStringList found;
    auto done = query.forEach([&found](const Statement &row) { found << row.column(0).toString(); });
    if (!done)
        return done.error();
    return found;
}

void Database::queue(const QString &text, const QVariantList &values)
{
    Statement &kept = statement(text);
    kept.bind(values);
    note(kept.finish());
}

void Database::note(const Result<Done> &done)
{
    if (!done && !m_failure)
        m_failure = done.error();
}

Result<Done> Database::takeFailure()
{
    settle();
    if (!m_failure)
        return Done {};
    return *std::exchange(m_failure, std::nullopt);
}

Result<Done> Database::begin()
{
    m_failure.reset();
    auto begun = start();
    if (begun && m_fence) {
        begun = assertFence();
        if (!begun)
            undo();
    }
    return begun;
}

Result<Done> Database::commit()
{
    if (m_failure)
        return *std::exchange(m_failure, std::nullopt);
    auto done = finish();
    if (m_failure) // of what was still under way
        return *std::exchange(m_failure, std::nullopt);
    return done;
}

void Database::rollback()
{
    undo();
    m_failure.reset();
}

Result<qint64> Database::takeFence(const QString &holder)
{
    m_fence.reset();
    if (auto begun = begin(); !begun)
        return begun.error();
    auto number = raiseFence(holder);
    if (number)
        if (auto committed = commit(); !committed)
            number = committed.error();
    if (!number) {
        rollback();
        return number;
    }
    m_fence = Fence {holder, *number};
    return number;
}

Result<Done> Database::fenceOff(const QString &holder)
{
    const auto raised = raiseFence(holder);
    return raised ? Result<Done>(Done {}) : raised.error();
}

Result<qint64> Database::raiseFence(const QString &holder)
{
    if (auto made = run(
            u"CREATE TABLE IF NOT EXISTS fence (holder TEXT PRIMARY KEY NOT NULL, number INTEGER NOT NULL)"_s);
        !made)
        return made.error();
    Statement &raise
        = statement(u"INSERT INTO fence (holder, number) VALUES (?, 1) "
                    "ON CONFLICT (holder) DO UPDATE SET number = fence.number + 1 RETURNING number"_s);
    raise.bind({holder});
    qint64 number = 0;
    if (auto done = raise.forEach([&number](const Statement &row) { number = row.column(0).toLongLong(); });
        !done)
        return done.error();
    return number;
}

Result<Done> Database::assertFence()
{
    Statement &query = statement(u"SELECT number FROM fence WHERE holder = ?"_s);
    query.bind({m_fence->holder});
    qint64 number = 0;
    auto done = query.forEach([&number](const Statement &row) { number = row.column(0).toLongLong(); });
    if (done && number != m_fence->number)
        return Error {u"store_fenced"_s,
                      u"Another program took this one's place in "_s + name()
                          + u". Stop this one, and start it again if it is the one to go on."_s};
    return done;
}

void Database::notify(const QString & /*channel*/, const QString & /*payload*/) { }

Result<Done> Database::listen(const QString & /*channel*/)
{
    return Done {};
}

Result<QList<Notification>> Database::takeNotifications()
{
    return QList<Notification> {};
}

} // namespace waypost::store
