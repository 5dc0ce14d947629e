// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitedatabase.h"

#include "core/store/sqlitestatement.h"

#include <QFileInfo>

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

/// Why a file could not be opened, from what the engine said first.
Error openingError(const Error &cause, const QString &path)
{
    const int code = cause.details["engine"_L1].toInt();
    if (code == SQLITE_AUTH) // core/vault: not a file of this key
        return {u"store_sealed"_s, u"The database "_s + path + u" is not encrypted with this device's key."_s,
                cause.details};
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

} // namespace

SqliteDatabase::~SqliteDatabase()
{
    forgetStatements();
    sqlite3_close_v2(m_engine);
}

Result<std::unique_ptr<Database>> SqliteDatabase::open(const DatabaseOptions &options)
{
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(options));
    if (auto taken = database->takeFile(); !taken)
        return taken.error();
    for (const auto step : {&SqliteDatabase::connect, &SqliteDatabase::harden, &SqliteDatabase::configure})
        if (auto done = (database.get()->*step)(); !done)
            return openingError(done.error(), options.path);
    return std::unique_ptr<Database>(std::move(database));
}

Result<Done> SqliteDatabase::connect()
{
    const int flags = (options().readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(options().path.toUtf8().constData(), &m_engine, flags,
                                     options().vfs.isEmpty() ? nullptr : options().vfs.constData());
    if (code != SQLITE_OK)
        return engineFailure(code, QString::fromUtf8(sqlite3_errstr(code)));
    sqlite3_busy_timeout(m_engine, busyTimeoutMs);
    return Done {};
}

Result<qint64> SqliteDatabase::version()
{
    const QVariant kept = value(u"PRAGMA user_version"_s);
    if (!kept.isValid())
        return Error {u"store_failed"_s, u"The database "_s + options().path + u" cannot be read."_s};
    return kept.toLongLong();
}

Result<Done> SqliteDatabase::setVersion(qint64 version)
{
    return pragma(u"user_version = %1"_s.arg(version));
}

std::unique_ptr<Statement> SqliteDatabase::prepare(const QString &text)
{
    return std::make_unique<SqliteStatement>(m_engine, text);
}

Result<Done> SqliteDatabase::takeFile()
{
    if (options().path == ":memory:"_L1 || options().readOnly)
        return Done {};
    const Error unwritable {
        u"store_unavailable"_s,
        u"The database "_s + options().path
            + u" cannot be made or written. Check that its folder is there and belongs to you."_s};
    if (options().exclusive) { // a file beside it: readers of this process share the database itself
        m_lock.setFileName(options().path + u".lock");
        if (!m_lock.open(QIODevice::ReadWrite, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return unwritable;
        if (::flock(m_lock.handle(), LOCK_EX | LOCK_NB) != 0)
            return Error {u"store_unavailable"_s,
                          u"Another program already works with "_s + options().path
                              + u". Stop it first, or give this one a folder of its own."_s};
    }
    if (!claimForOwner(options().path))
        return unwritable;
    return Done {};
}

Result<Done> SqliteDatabase::harden()
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
                               Switch {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, options().readOnly ? 1 : 0}};
    bool held = true;
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

Result<Done> SqliteDatabase::configure()
{
    const bool inMemory = options().path == ":memory:"_L1;
    QStringList settings {u"cell_size_check = ON"_s,
                          options().vfs.isEmpty() ? u"temp_store = MEMORY"_s : u"temp_store = FILE"_s,
                          u"cache_size = -16384"_s};
    // A mapped page that cannot be read kills the process; only what can be fetched again is worth that.
    settings << (options().syncFull ? u"mmap_size = 0"_s : u"mmap_size = %1"_s.arg(mappedBytes));
    if (options().readOnly)
        settings << u"query_only = ON"_s << u"wal_autocheckpoint = 0"_s;
    else
        settings << (options().wal ? u"journal_mode = WAL"_s : u"journal_mode = DELETE"_s)
                 << (options().syncFull ? u"synchronous = FULL"_s : u"synchronous = NORMAL"_s)
                 << u"wal_autocheckpoint = 2000"_s << u"journal_size_limit = 67108864"_s;
    for (const QString &setting : settings)
        if (auto done = pragma(setting); !done)
            return done;
    if (options().readOnly || inMemory)
        return run(u"SELECT count(*) FROM sqlite_master"_s); // reads the header
    const QString mode = value(u"PRAGMA journal_mode"_s).toString();
    if (mode != (options().wal ? "wal"_L1 : "delete"_L1))
        return Error {u"store_failed"_s,
                      u"The folder's file system cannot hold the database safely. Use a local disk."_s};
    // What a killed process wrote but never synced is read as if it were safe. Make it so before anything
    // builds on it.
    return options().wal ? pragma(u"wal_checkpoint(TRUNCATE)"_s) : Done {};
}

Result<Done> SqliteDatabase::pragma(const QString &setting)
{
    return run(u"PRAGMA "_s + setting);
}

Result<Done> SqliteDatabase::start()
{
    return statement(options().readOnly ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s).finish();
}

Result<Done> SqliteDatabase::finish()
{
    return statement(u"COMMIT"_s).finish();
}

void SqliteDatabase::undo()
{
    if (inTransaction()) // a full disk may have made the engine take it back already
        static_cast<void>(statement(u"ROLLBACK"_s).finish());
}

Result<QStringList> SqliteDatabase::columnsOf(const QString &table)
{
    return list(u"SELECT name || ' ' || type FROM pragma_table_info(?) ORDER BY cid"_s, table);
}

Result<QStringList> SqliteDatabase::indexesOf(const QString &table)
{
    return list(
        u"SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL ORDER BY name"_s,
        table);
}

bool SqliteDatabase::inTransaction() const
{
    return m_engine && sqlite3_get_autocommit(m_engine) == 0;
}

} // namespace waypost::store
