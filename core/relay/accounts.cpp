// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts.h"

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/relay/accounts_passwords.h"

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 minuteMs = 60 * 1'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 weekMs = 7 * 24 * hourMs;
constexpr int failuresAllowed = 10; ///< an hour and agent
constexpr qsizetype codeBytes = 16;
constexpr qsizetype codeLength = 26; ///< 128 bits, five to a character
constexpr qsizetype tokenBytes = 32;
constexpr qsizetype shareBytes = 32;
constexpr auto crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;

QStringList accountsSchema()
{
    return {
        u"CREATE TABLE devices (id TEXT PRIMARY KEY NOT NULL, agent TEXT NOT NULL, name TEXT NOT NULL, "
        "token_hash BLOB NOT NULL, created_at INTEGER NOT NULL, last_seen_at INTEGER NOT NULL)"_s,
        u"CREATE INDEX devices_by_agent ON devices (agent, created_at)"_s,
        u"CREATE TABLE pairing_codes (hash BLOB PRIMARY KEY NOT NULL, agent TEXT NOT NULL, expires_at INTEGER NOT NULL)"_s,
        u"CREATE TABLE passwords (agent TEXT PRIMARY KEY NOT NULL, hash TEXT NOT NULL, changed_at INTEGER NOT NULL)"_s,
        u"CREATE TABLE failures (id TEXT PRIMARY KEY NOT NULL, agent TEXT NOT NULL, at INTEGER NOT NULL)"_s,
        u"CREATE INDEX failures_by_agent ON failures (agent, at)"_s};
}

/// A device that was there before has none; it gets one when it comes.
QStringList accountsShares()
{
    return {u"ALTER TABLE devices ADD COLUMN share BLOB"_s};
}

/// Five bits to a character; what is missing at the end is zero.
QString base32Of(const QByteArray &bytes)
{
    QString text;
    quint32 pending = 0;
    int bits = 0;
    for (const char byte : bytes) {
        pending = (pending << 8) | quint8(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += crockford[qsizetype((pending >> (bits - 5)) & 31)];
    }
    if (bits > 0)
        text += crockford[qsizetype((pending << (5 - bits)) & 31)];
    return text;
}

QString inGroups(QString code)
{
    for (qsizetype at = (code.size() - 1) / 4 * 4; at > 0; at -= 4)
        code.insert(at, u'-');
    return code;
}

/// What is kept of a code, from what a person typed; empty if it cannot be one.
QByteArray hashOfCode(const QString &typed)
{
    QString code;
    for (const QChar c : typed.left(4 * codeLength).toUpper()) {
        if (c == u'-' || c.isSpace())
            continue;
        code += c == u'O' ? QChar(u'0') : (c == u'I' || c == u'L') ? QChar(u'1') : c;
    }
    return code.size() == codeLength ? sha256(code.toUtf8()) : QByteArray();
}

Device deviceFrom(const store::Statement &row)
{
    return {row.column(0).toString(), row.column(1).toString(), row.column(2).toString(),
            row.column(3).toLongLong(), row.column(4).toLongLong()};
}
} // namespace

Accounts::Accounts(std::unique_ptr<store::Database> database, const Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
{
}

Result<std::unique_ptr<Accounts>> Accounts::open(const QString &path, const Clock &clock)
{
    auto database = store::Database::open({.path = path, .wal = false});
    if (!database)
        return database.error();
    if ((*database)->engine() == store::Engine::Sqlite) // a revoked share is gone
        if (auto wiping = (*database)->run(u"PRAGMA secure_delete = ON"_s); !wiping)
            return wiping.error();
    if (auto migrated = (*database)->migrate({accountsSchema(), accountsShares()}); !migrated)
        return migrated.error();
    return std::unique_ptr<Accounts>(new Accounts(*std::move(database), clock));
}

Result<QString> Accounts::makePairingCode(const QString &agent, qint64 validMs)
{
    const qint64 now = m_clock.nowMs();
    const QString code = base32Of(randomBytes(codeBytes));
    if (auto done = m_database->run(u"DELETE FROM pairing_codes WHERE expires_at <= ?"_s, {now}); !done)
        return done.error();
    if (auto done = m_database->run(u"INSERT INTO pairing_codes (hash, agent, expires_at) VALUES (?, ?, ?)"_s,
                                    {hashOfCode(code), agent, now + qBound(minuteMs, validMs, weekMs)});
        !done)
        return done.error();
    return inGroups(code);
}

Result<QString> Accounts::redeemPairingCode(const QString &code)
{
    const Error refused {u"pairing_refused"_s,
                         u"This pairing code is unknown, used or too old. Ask an owner for a new one."_s};
    const QByteArray hash = hashOfCode(code);
    if (hash.isEmpty())
        return refused;
    // One statement: of two that redeem at the same time, one gets the row.
    store::Statement &query
        = m_database->statement(u"DELETE FROM pairing_codes WHERE hash = ? RETURNING agent, expires_at"_s);
    query.bind({hash});
    QString agent;
    qint64 expiresAt = 0;
    auto done = query.forEach([&](const store::Statement &row) {
        agent = row.column(0).toString();
        expiresAt = row.column(1).toLongLong();
    });
    if (!done)
        return done.error();
    if (expiresAt <= m_clock.nowMs())
        return refused;
    return agent;
}

Result<Accounts::NewDevice> Accounts::addDevice(const QString &agent, const QString &deviceName)
{
    const qint64 now = m_clock.nowMs();
    const QByteArray token
        = randomBytes(tokenBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const Device device {newId(now), agent, cleanLine(deviceName, 80), now, now, randomBytes(shareBytes)};
    if (auto done = m_database->run(
            u"INSERT INTO devices (id, agent, name, token_hash, created_at, last_seen_at, share) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {device.id, device.agent, device.name, sha256(token), device.createdAt, device.lastSeenAt,
             device.share});
        !done)
        return done.error();
    return NewDevice {device, QString::fromLatin1(token)};
}

Result<Device> Accounts::deviceOf(const QString &deviceId, const QString &token)
{
    store::Statement &query = m_database->statement(
        u"SELECT id, agent, name, created_at, last_seen_at, token_hash, share FROM devices WHERE id = ?"_s);
    query.bind({deviceId});
    std::optional<Device> known;
    QByteArray expected(32, '\0'); // an unknown device is compared all the same
    auto done = query.forEach([&](const store::Statement &row) {
        known = deviceFrom(row);
        known->share = row.column(6).toByteArray();
        expected = row.column(5).toByteArray();
    });
    if (!done)
        return done.error();
    if (!constantTimeEquals(sha256(token.toUtf8()), expected) || !known)
        return Error {u"signed_out"_s, u"This device is not known to the relay any more. Pair it again."_s};
    if (known->share.isEmpty()) {
        known->share = randomBytes(shareBytes);
        if (auto kept
            = m_database->run(u"UPDATE devices SET share = ? WHERE id = ?"_s, {known->share, deviceId});
            !kept)
            return kept.error();
    }
    const qint64 now = m_clock.nowMs();
    if (now - known->lastSeenAt < minuteMs)
        return *known;
    known->lastSeenAt = now;
    if (auto seen = m_database->run(u"UPDATE devices SET last_seen_at = ? WHERE id = ?"_s, {now, deviceId});
        !seen)
        return seen.error();
    return *known;
}

QList<Device> Accounts::devicesOf(const QString &agent)
{
    store::Statement &query = m_database->statement(
        u"SELECT id, agent, name, created_at, last_seen_at FROM devices WHERE agent = ? ORDER BY created_at, id"_s);
    query.bind({agent});
    QList<Device> devices;
    static_cast<void>(query.forEach([&devices](const store::Statement &row) { devices << deviceFrom(row); }));
    return devices;
}

QList<Device> Accounts::allDevices()
{
    store::Statement &query
        = m_database->statement(u"SELECT id, agent, name, created_at, last_seen_at FROM devices "
                                "ORDER BY agent, created_at, id LIMIT 2000"_s);
    query.bind({});
    QList<Device> devices;
    static_cast<void>(query.forEach([&devices](const store::Statement &row) { devices << deviceFrom(row); }));
    return devices;
}

Result<Done> Accounts::revokeDevice(const QString &deviceId, const QString &agent)
{
    store::Statement &query
        = m_database->statement(u"DELETE FROM devices WHERE id = ? AND (agent = ? OR ? = '') RETURNING id"_s);
    query.bind({deviceId, agent, agent.isEmpty() ? u""_s : agent});
    bool gone = false;
    if (auto done = query.forEach([&gone](const store::Statement &) { gone = true; }); !done)
        return done;
    if (gone)
        return Done {};
    return Error {u"no_such_device"_s, u"That device is not signed in any more. List the devices again."_s};
}

Result<Done> Accounts::revokeDevices(const QString &agent)
{
    if (auto done = m_database->run(u"DELETE FROM pairing_codes WHERE agent = ?"_s, {agent}); !done)
        return done;
    return m_database->run(u"DELETE FROM devices WHERE agent = ?"_s, {agent});
}

Result<Done> Accounts::setPassword(const QString &agent, const QString &password)
{
    if (auto strong = checkPassword(password); !strong)
        return strong;
    const QString hash = hashPassword(password);
    if (hash.isEmpty())
        return Error {u"store_failed"_s,
                      u"There is not enough memory to keep the password safely. Try again."_s};
    return m_database->run(
        u"INSERT INTO passwords (agent, hash, changed_at) VALUES (?, ?, ?) "
        "ON CONFLICT (agent) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at"_s,
        {agent, hash, m_clock.nowMs()});
}

/// Counts the attempt as failed until it has succeeded: attempts at the same time cannot slip past the limit.
Result<QString> Accounts::noteAttempt(const QString &agent)
{
    const qint64 now = m_clock.nowMs();
    const QString attempt = newId(now);
    if (auto done = m_database->run(u"DELETE FROM failures WHERE at <= ?"_s, {now - hourMs}); !done)
        return done.error();
    const QVariant tenth
        = m_database->value(u"SELECT at FROM failures WHERE agent = ? ORDER BY at DESC LIMIT 1 OFFSET ?"_s,
                            {agent, failuresAllowed - 1});
    if (tenth.isValid())
        return Error {
            u"try_later"_s,
            u"Too many attempts. Wait, then try again; an owner can give you a pairing code meanwhile."_s,
            {{u"retry_after_ms"_s, tenth.toLongLong() + hourMs - now}}};
    if (auto done
        = m_database->run(u"INSERT INTO failures (id, agent, at) VALUES (?, ?, ?)"_s, {attempt, agent, now});
        !done)
        return done.error();
    return attempt;
}

Result<Done> Accounts::verifyPassword(const QString &agent, const QString &password)
{
    const QString account = agent.left(128);
    if (auto begun = m_database->begin(); !begun)
        return begun;
    auto attempt = noteAttempt(account);
    if (auto committed = m_database->commit(); !committed) {
        m_database->rollback();
        return committed;
    }
    if (!attempt)
        return attempt.error();
    const QString hash
        = m_database->value(u"SELECT hash FROM passwords WHERE agent = ?"_s, {account}).toString();
    if (!passwordFits(hash, password))
        return Error {u"signin_refused"_s, u"Name and password do not belong together. Check both."_s};
    if (auto done = m_database->run(u"DELETE FROM failures WHERE id = ?"_s, {*attempt}); !done)
        return done;
    const QString better = isCurrentHash(hash) ? QString() : hashPassword(password);
    if (better.isEmpty())
        return Done {};
    return m_database->run(u"UPDATE passwords SET hash = ? WHERE agent = ?"_s, {better, account});
}

} // namespace waypost::relay
