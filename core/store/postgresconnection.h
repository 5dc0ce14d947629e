// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/database.h"
#include "core/store/postgresuri.h"
#include "core/store/postgresvalues.h"

#include <QList>

#include <memory>
#include <optional>
#include <vector>

struct pg_conn;
struct pg_result;

namespace waypost::store {

struct PostgresClear {
    void operator()(pg_result *result) const;
};
using PostgresResult = std::unique_ptr<pg_result, PostgresClear>;

/// One session with a server, in pipeline mode throughout: what is queued is sent at once and answered
/// later. Settings are made and asserted each time it is connected: a session that lost one would read our
/// texts in another way (CVE-2015-3427).
class PostgresConnection {
public:
    struct Session {
        bool readOnly = false;
        bool syncFull = true;
    };
    PostgresConnection(PostgresUri uri, Session session);
    ~PostgresConnection();
    PostgresConnection(const PostgresConnection &) = delete;
    PostgresConnection &operator=(const PostgresConnection &) = delete;

    [[nodiscard]] Result<Done> open();
    /// Opens it again if it is lost, unless that would tear a transaction apart: error store_unavailable.
    [[nodiscard]] Result<Done> ensureOpen();
    [[nodiscard]] bool isLost() const;
    /// Another number: what was prepared before is gone.
    [[nodiscard]] int generation() const { return m_generation; }
    void forgetPrepared(); ///< on both sides: tables were made or changed
    [[nodiscard]] QByteArray freshName() { return "w" + QByteArray::number(++m_names); }
    [[nodiscard]] bool isReadOnly() const { return m_session.readOnly; }

    struct Call {
        QByteArray text; ///< or the name of what was prepared
        bool prepared = false;
        QList<postgresvalues::Sent> values {};
        postgresvalues::Form answer = postgresvalues::Form::Text;
    };
    /// Sends it and waits for its answer (and for everything before it).
    [[nodiscard]] Result<PostgresResult> ask(const Call &call);
    [[nodiscard]] Result<Done> tell(const QByteArray &text); ///< ask() without an answer to look at
    void queue(const Call &call); ///< sends it; its failure is kept for takeFailure()
    void settle(); ///< waits for what was queued
    [[nodiscard]] std::optional<Error> takeFailure();
    /// Answers the description: types of marks and columns.
    [[nodiscard]] Result<PostgresResult> prepare(const QByteArray &name, const QByteArray &text);

    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    [[nodiscard]] Result<Done>
    begin(const QList<QByteArray> &texts); ///< again on a new connection if this one is lost
    [[nodiscard]] Result<Done> commit(); ///< see Database::commit()
    void rollback();

    [[nodiscard]] Result<Done> listen(const QByteArray &channel);
    [[nodiscard]] Result<QList<Notification>> takeNotifications();
    [[nodiscard]] int socket() const;
    [[nodiscard]] const PostgresUri &uri() const { return m_uri; }

private:
    [[nodiscard]] Result<Done> connect();
    [[nodiscard]] Result<Done> configure();
    [[nodiscard]] bool send(const Call &call);
    [[nodiscard]] Result<std::vector<PostgresResult>> collect(std::size_t wanted);
    [[nodiscard]] Result<PostgresResult> collectLast(std::size_t wanted);
    [[nodiscard]] std::vector<PostgresResult> readToSync();
    [[nodiscard]] Result<Done> listenAgain();
    [[nodiscard]] Error errorOf(const pg_result *result);
    [[nodiscard]] Error lostError() const;
    [[nodiscard]] Error unknownError() const;
    void close();

    PostgresUri m_uri;
    Session m_session;
    pg_conn *m_engine = nullptr;
    int m_generation = 0;
    qint64 m_names = 0;
    int m_queued = 0; ///< sent, not answered yet
    bool m_inTransaction = false; ///< as the caller believes, whatever became of the connection
    bool m_defined = false; ///< in this transaction: taking it back changes the tables again
    bool m_warned = false; ///< by the server, since a commit was sent
    std::optional<Error> m_failure;
    QList<QByteArray> m_channels;
    QList<Notification> m_heard; ///< that connections were made anew
};

} // namespace waypost::store
