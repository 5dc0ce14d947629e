// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waypost::store {

namespace {
using namespace Qt::StringLiterals;

constexpr int busyTimeoutMs = 5'000;
constexpr qint64 mappedBytes = 128 * 1024 * 1024;

sqlite3 *engineOf(const QSqlDatabase &sql)
{
    const QVariant handle = sql.driver() ? sql.driver()->handle() : QVariant();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Error engineError(const QSqlError &error)
{
    return engineFailure(error.nativeErrorCode().toInt(),
                         error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
}

/// Why a file could not be opened, from what the engine said first.
Error openingError(const Error &cause, const QString &path)
{
    const int code = cause.details["engine"_L1].toInt();
    if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT)
        return {u"store_damaged"_s, u"The database "_s + path + u" is damaged. Restore it from a backup."_s,
                cause.details};
    return {u"store_unavailable"_s, u"The database "_s + path + u" cannot be opened. "_s + cause.text,
            cause.details};
}

bool syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = ::fsync(folder) == 0;
    ::close(folder);
    return synced;
}

/// Makes the file, for its owner only, or takes everybody else's rights away. Never opens one that is there:
/// closing it again would drop the locks of other connections in this process.
bool claimForOwner(const QString &path)
{
    constexpr mode_t ownerOnly = 0600;
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, ownerOnly);
    if (file < 0)
        return errno == EEXIST && ::chmod(name.constData(), ownerOnly) == 0;
    ::close(file);
    return syncFolderOf(path);
}

/// A null string would become NULL, and no column of ours may be that.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}
} // namespace

Database::Database(DatabaseOptions options, const QSqlDatabase &sql)
    : m_options(std::move(options))
    , m_sql(sql)
    , m_thread(QThread::currentThreadId())
{
}

Database::~Database()
{
    m_statements.clear();
    m_unpreparedStatement.reset();
    m_prepared.clear();
    m_unprepared.reset();
    const QString name = m_sql.connectionName();
    m_sql.close();
    m_sql = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions &options)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(options, QSqlDatabase::addDatabase(u"QSQLITE"_s, name)));
    if (auto taken = database->takeFile(); !taken)
        return taken.error();
    QString connecting = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    if (options.readOnly)
        connecting += u";QSQLITE_OPEN_READONLY"_s;
    database->m_sql.setDatabaseName(options.path);
    database->m_sql.setConnectOptions(connecting);
    if (!database->m_sql.open())
        return openingError(engineError(database->m_sql.lastError()), options.path);
    if (auto hardened = database->harden(); !hardened)
        return openingError(hardened.error(), options.path);
    if (auto configured = database->configure(); !configured)
        return openingError(configured.error(), options.path);
    return database;
}

Result<Done> Database::takeFile()
{
    if (m_options.path == ":memory:"_L1 || m_options.readOnly)
        return Done {};
    const Error unwritable {
        u"store_unavailable"_s,
        u"The database "_s + m_options.path
            + u" cannot be made or written. Check that its folder is there and belongs to you."_s};
    if (m_options.exclusive) { // a file beside it: readers of this process share the database itself
        m_lock.setFileName(m_options.path + u".lock");
        if (!m_lock.open(QIODevice::ReadWrite, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return unwritable;
        if (::flock(m_lock.handle(), LOCK_EX | LOCK_NB) != 0)
            return Error {u"store_unavailable"_s,
                          u"Another program already works with "_s + m_options.path
                              + u". Stop it first, or give this one a folder of its own."_s};
    }
    if (!claimForOwner(m_options.path))
        return unwritable;
    return Done {};
}

Result<Done> Database::harden()
{
    struct Switch {
        int option;
        int wanted;
    };
    const std::array switches {Switch {SQLITE_DBCONFIG_DEFENSIVE, 1},
                               Switch {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                               Switch {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                               Switch {SQLITE_DBCONFIG_DQS_DML, 0},
                               Switch {SQLITE_DBCONFIG_DQS_DDL, 0},
                               Switch {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
                               Switch {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, m_options.readOnly ? 1 : 0}};
    m_engine = engineOf(m_sql);
    bool held = m_engine != nullptr;
    for (const Switch &each : switches) {
        int now = -1;
        held = held && sqlite3_db_config(m_engine, each.option, each.wanted, &now) == SQLITE_OK
            && now == each.wanted;
    }
    if (!held)
        return Error {u"store_failed"_s,
                      u"This SQLite cannot be locked down. Install version 3.40 or newer."_s};
    sqlite3_limit(m_engine, SQLITE_LIMIT_ATTACHED, 0);
    return Done {};
}

Result<Done> Database::configure()
{
    const bool inMemory = m_options.path == ":memory:"_L1;
    QStringList settings {u"cell_size_check = ON"_s, u"temp_store = MEMORY"_s, u"cache_size = -16384"_s};
    // A mapped page that cannot be read kills the process; only what can be fetched again is worth that.
    settings << (m_options.syncFull ? u"mmap_size = 0"_s : u"mmap_size = %1"_s.arg(mappedBytes));
    if (m_options.readOnly)
        settings << u"query_only = ON"_s << u"wal_autocheckpoint = 0"_s;
    else
        settings << (m_options.wal ? u"journal_mode = WAL"_s : u"journal_mode = DELETE"_s)
                 << (m_options.syncFull ? u"synchronous = FULL"_s : u"synchronous = NORMAL"_s)
                 << u"wal_autocheckpoint = 2000"_s << u"journal_size_limit = 67108864"_s;
    for (const QString &setting : settings)
        if (auto done = pragma(setting); !done)
            return done;
    if (m_options.readOnly || inMemory)
        return run(u"SELECT count(*) FROM sqlite_master"_s); // reads the header
    const QString mode = value(u"PRAGMA journal_mode"_s).toString();
    if (mode != (m_options.wal ? "wal"_L1 : "delete"_L1))
        return Error {u"store_failed"_s,
                      u"The folder's file system cannot hold the database safely. Use a local disk."_s};
    // What a killed process wrote but never synced is read as if it were safe. Make it so before anything
    // builds on it.
    return m_options.wal ? pragma(u"wal_checkpoint(TRUNCATE)"_s) : Done {};
}

Result<Done> Database::pragma(const QString &setting)
{
    return run(u"PRAGMA "_s + setting);
}

Result<Done> Database::migrate(const QList<QStringList> &steps)
{
    const qsizetype version = value(u"PRAGMA user_version"_s).toLongLong();
    if (version > steps.size())
        return Error {u"store_newer"_s,
                      u"The database "_s + m_options.path
                          + u" was made by a newer Waypost. Start that version, or update this one."_s};
    for (qsizetype step = version; step < steps.size(); ++step) {
        if (auto begun = begin(); !begun)
            return begun;
        QStringList statements = steps[step];
        statements << u"PRAGMA user_version = %1"_s.arg(step + 1);
        for (const QString &statement : statements)
            if (auto done = run(statement); !done) {
                rollback();
                return done;
            }
        if (auto committed = commit(); !committed)
            return committed;
    }
    return Done {};
}

Statement &Database::statement(const QString &text)
{
    Q_ASSERT(m_thread == QThread::currentThreadId());
    if (const auto it = m_statements.constFind(text); it != m_statements.constEnd())
        return **it;
    auto fresh = std::make_shared<Statement>(m_engine, text);
    // One that fails (its table is not there yet) is prepared anew the next time.
    auto &kept = fresh->isPrepared() ? m_statements[text] : m_unpreparedStatement;
    kept = std::move(fresh);
    return *kept;
}

QSqlQuery &Database::prepared(const QString &text)
{
    Q_ASSERT(m_thread == QThread::currentThreadId());
    if (const auto it = m_prepared.constFind(text); it != m_prepared.constEnd())
        return **it;
    auto query = std::make_shared<QSqlQuery>(m_sql);
    query->setForwardOnly(true);
    auto &kept = query->prepare(text) ? m_prepared[text] : m_unprepared;
    kept = std::move(query);
    return *kept;
}

Result<Done> Database::execute(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), bindable(values[i]));
    if (query.exec())
        return Done {};
    const Error error = engineError(query.lastError());
    query.finish();
    return error;
}

Result<Done> Database::run(const QString &text, const QVariantList &values)
{
    if (values.isEmpty()) // mostly a statement that comes once: not worth keeping
        return Statement(m_engine, text).finish();
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

Result<Done> Database::begin()
{
    return statement(m_options.readOnly ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s).finish();
}

Result<Done> Database::commit()
{
    return statement(u"COMMIT"_s).finish();
}

void Database::rollback()
{
    if (inTransaction()) // a full disk may have made the engine take it back already
        static_cast<void>(statement(u"ROLLBACK"_s).finish());
}

bool Database::inTransaction() const
{
    return m_engine && sqlite3_get_autocommit(m_engine) == 0;
}

} // namespace waypost::store
