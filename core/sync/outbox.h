// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/event.h"
#include "core/store/database.h"

#include <optional>

namespace waypost::sync {

/// One of the agent's own commands that is not settled: not answered, answered but its rows are not here yet,
/// or refused and nobody has dealt with that.
struct OwnCommand {
    Command command;
    QString conversation; ///< it is about; empty: about something else
    bool sent = false; ///< the relay may have had it
    qint64 seq = 0; ///< answered with this journal number; its rows are still to come
    std::optional<Error> refused;
    bool underway = false; ///< sent on this connection; not kept

    [[nodiscard]] bool waits() const { return seq == 0 && !refused; }
};

/// The agent's own commands in the order they were given, durable before anything else happens to them. Kept
/// in a database that is no cache: it survives crash, restart and a new epoch.
class Outbox {
public:
    [[nodiscard]] static QStringList schema();
    [[nodiscard]] static Result<Outbox> open(store::Database &database);

    [[nodiscard]] const QList<OwnCommand> &commands() const { return m_commands; }
    [[nodiscard]] const OwnCommand *find(const QString &id) const;

    [[nodiscard]] Result<Done> add(const OwnCommand &own);
    /// Marks them before they leave: after a crash nobody may say that the relay has not had them.
    [[nodiscard]] Result<Done> markSent(const QStringList &ids);
    [[nodiscard]] Result<Done> answered(const QString &id, qint64 seq);
    [[nodiscard]] Result<Done> refuse(const QString &id, const Error &error);
    [[nodiscard]] Result<Done> remove(const QStringList &ids);
    /// Another epoch counts from another beginning: what was answered is asked again, and what was seen
    /// counts for nothing, so that the relay rather stops a reply too many than lets two through.
    [[nodiscard]] Result<Done> startOver();
    void notUnderway(const QString &id);
    void noneUnderway(); ///< the connection is gone: what is not answered is sent again

    static constexpr int mostCommands = 10'000;

private:
    explicit Outbox(store::Database &database)
        : m_database(&database)
    {
    }
    [[nodiscard]] Result<Done> load();
    [[nodiscard]] OwnCommand *at(const QString &id);
    store::Database *m_database;
    QList<OwnCommand> m_commands;
};

} // namespace waypost::sync
