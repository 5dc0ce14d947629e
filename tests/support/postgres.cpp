// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres.h"

#include "tests/support/freeport.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;

constexpr int serverStartMs = 60'000;
constexpr int serverPollMs = 20;

/// The newest version's folder of programs; empty if there is none.
QString postgresPrograms()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    int newest = 14; // 15 is the oldest we work with
    for (const QString &name : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (QFile::exists(versions.filePath(name + u"/bin/postgres"_s)))
            newest = qMax(newest, name.toInt());
    if (newest == 14)
        qFatal("PostgreSQL 15 or newer is missing: packaging/bootstrap installs it");
    return versions.filePath(QString::number(newest) + u"/bin/"_s);
}

/// Whom the server runs as: PostgreSQL refuses to run as root. Null: as ourselves.
const passwd *serverUser()
{
    if (::geteuid() != 0)
        return nullptr;
    const passwd *user = ::getpwnam("postgres");
    return user ? user : ::getpwnam("nobody");
}

void handOver(const QString &path)
{
    if (const passwd *user = serverUser())
        if (::chown(qPrintable(path), user->pw_uid, user->pw_gid) != 0)
            qFatal("%s cannot be handed to the server's user", qPrintable(path));
}

/// setpriv's arguments: the server ends with us, and as somebody who may not do everything.
QStringList humbly(const QStringList &command)
{
    QStringList arguments {u"--pdeathsig"_s, u"QUIT"_s};
    if (const passwd *user = serverUser())
        arguments << u"--reuid=%1"_s.arg(user->pw_uid) << u"--regid=%1"_s.arg(user->pw_gid)
                  << u"--clear-groups"_s;
    return arguments + command;
}

QList<pid_t> childrenOf(qint64 pid)
{
    QFile file(u"/proc/%1/task/%1/children"_s.arg(pid));
    QList<pid_t> children;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &child : file.readAll().simplified().split(' '))
            if (!child.isEmpty())
                children << child.toInt();
    return children;
}
} // namespace

PostgresServer::PostgresServer()
    : PostgresServer(Options {})
{
}

PostgresServer::PostgresServer(const Options &options)
{
    makeFolder();
    QStringList init {u"--no-sync"_s,
                      u"--no-instructions"_s,
                      u"--encoding=UTF8"_s,
                      u"--locale=C.UTF-8"_s,
                      u"--auth-local=trust"_s,
                      u"--username=postgres"_s,
                      options.password.isEmpty() ? u"--auth-host=trust"_s : u"--auth-host=scram-sha-256"_s,
                      u"-D"_s,
                      data()};
    run(u"initdb"_s, init);
    configure({u"listen_addresses = '127.0.0.1'"_s, u"port = %1"_s.arg(m_port),
               u"unix_socket_directories = '%1'"_s.arg(m_folder.path()), u"max_connections = 60"_s,
               u"shared_buffers = '32MB'"_s, u"dynamic_shared_memory_type = 'mmap'"_s,
               u"log_min_messages = 'fatal'"_s, u"wal_level = 'replica'"_s, u"max_wal_senders = 4"_s,
               options.fsync ? u"fsync = on"_s : u"fsync = off"_s,
               options.fsync ? u"full_page_writes = on"_s : u"full_page_writes = off"_s});
    start();
    const QString password = QString::fromLatin1(options.password);
    Q_ASSERT(!password.contains(u'\''));
    sql(u"CREATE ROLE waypost LOGIN"_s
        + (password.isEmpty() ? QString() : u" PASSWORD '%1'"_s.arg(password)));
}

PostgresServer::PostgresServer(Standby)
{
    makeFolder();
}

PostgresServer::~PostgresServer()
{
    stop();
}

void PostgresServer::makeFolder()
{
    m_port = freeServerPort();
    handOver(m_folder.path());
}

void PostgresServer::configure(const QStringList &lines) const
{
    QFile file(data() + u"/postgresql.conf"_s);
    if (!file.open(QIODevice::Append) || file.write((lines.join(u'\n') + u'\n').toUtf8()) <= 0)
        qFatal("the server's settings cannot be written");
}

void PostgresServer::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"setpriv"_s, humbly(QStringList {postgresPrograms() + program} + arguments));
    if (!process.waitForFinished(serverStartMs) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
}

void PostgresServer::start()
{
    const QDeadlineTimer deadline(serverStartMs);
    do { // after a SIGKILL it may find what its predecessor left still in use
        m_process = std::make_unique<QProcess>();
        m_process->setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
        m_process->setStandardInputFile(QProcess::nullDevice());
        m_process->setWorkingDirectory(m_folder.path());
        m_process->start(u"setpriv"_s, humbly({postgresPrograms() + u"postgres"_s, u"-D"_s, data()}));
        while (!deadline.hasExpired() && m_process->state() != QProcess::NotRunning) {
            if (QProcess::execute(postgresPrograms() + u"pg_isready"_s,
                                  {u"-q"_s, u"-h"_s, m_folder.path(), u"-p"_s, QString::number(m_port),
                                   u"-U"_s, u"postgres"_s})
                == 0)
                return;
            m_process->waitForFinished(serverPollMs); // returns at once if it ends
        }
    } while (!deadline.hasExpired());
    QFile log(m_folder.filePath(u"log"_s));
    qFatal("PostgreSQL does not start: %s",
           log.open(QIODevice::ReadOnly) ? log.readAll().constData() : "no log");
}

void PostgresServer::stop()
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_process->processId()), SIGINT); // "fast": sessions are ended
    if (!m_process->waitForFinished(serverStartMs))
        kill();
}

void PostgresServer::kill()
{
    const qint64 server = m_process ? m_process->processId() : 0;
    if (server <= 0) // it has ended; 0 would mean everybody's children
        return;
    const QList<pid_t> sessions = childrenOf(server);
    m_process->kill(); // first: it would start its children anew
    for (const pid_t session : sessions)
        ::kill(session, SIGKILL);
    m_process->waitForFinished(serverStartMs);
}

void PostgresServer::promote()
{
    sql(u"SELECT pg_promote(true, 60)"_s);
    waitFor(u"SELECT pg_is_in_recovery()"_s, "f");
}

std::unique_ptr<PostgresServer> PostgresServer::makeStandby()
{
    std::unique_ptr<PostgresServer> standby(new PostgresServer(Standby {}));
    standby->run(u"pg_basebackup"_s,
                 {u"-h"_s, m_folder.path(), u"-p"_s, QString::number(m_port), u"-U"_s, u"postgres"_s, u"-D"_s,
                  standby->data(), u"-c"_s, u"fast"_s, u"-X"_s, u"stream"_s, u"--no-sync"_s});
    // The last line of a setting counts.
    standby->configure(
        {u"port = %1"_s.arg(standby->m_port),
         u"unix_socket_directories = '%1'"_s.arg(standby->m_folder.path()),
         u"primary_conninfo = 'host=%1 port=%2 user=postgres application_name=standby'"_s.arg(m_folder.path())
             .arg(m_port)});
    QFile signal(standby->data() + u"/standby.signal"_s);
    if (!signal.open(QIODevice::WriteOnly))
        qFatal("the standby cannot be set up");
    signal.close();
    handOver(signal.fileName());
    standby->start();
    sql(u"ALTER SYSTEM SET synchronous_standby_names = 'standby'"_s);
    sql(u"SELECT pg_reload_conf()"_s);
    waitFor(u"SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'"_s, "1");
    return standby;
}

void PostgresServer::waitFor(const QString &statement, const QByteArray &answer) const
{
    const QDeadlineTimer deadline(serverStartMs);
    while (sql(statement) != answer) // a process each time: no busy loop
        if (deadline.hasExpired())
            qFatal("PostgreSQL never said %s to %s", answer.constData(), qPrintable(statement));
}

QString PostgresServer::makeDatabase()
{
    const QString name = u"waypost%1"_s.arg(++m_databases);
    sql(u"CREATE DATABASE %1 OWNER waypost"_s.arg(name));
    return uri(name);
}

QString PostgresServer::uri(const QString &database, const QList<const PostgresServer *> &others) const
{
    QStringList hosts {u"127.0.0.1:%1"_s.arg(m_port)};
    for (const PostgresServer *other : others)
        hosts << u"127.0.0.1:%1"_s.arg(other->m_port);
    return u"postgresql://waypost@"_s + hosts.join(u',') + u'/' + database;
}

QByteArray PostgresServer::sql(const QString &statement, const QString &database) const
{
    QProcess psql;
    psql.start(postgresPrograms() + u"psql"_s,
               {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, m_folder.path(),
                u"-p"_s, QString::number(m_port), u"-U"_s, u"postgres"_s, u"-d"_s, database, u"-f"_s,
                u"-"_s});
    psql.write(statement.toUtf8()); // not as an argument: others could read it there
    psql.closeWriteChannel();
    if (!psql.waitForFinished(serverStartMs) || psql.exitCode() != 0)
        qFatal("psql failed: %s", psql.readAllStandardError().constData());
    return psql.readAllStandardOutput().trimmed();
}

} // namespace waypost::tests
