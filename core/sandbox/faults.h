// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/sandbox/graph.h"

#include <QJsonArray>
#include <QList>

#include <optional>

namespace waypost::sandbox {

/// What the next calls of the API are to suffer. Nothing fails unless it was asked for.
struct Fault {
    enum class Kind {
        Error, ///< an error body with `code`
        Http, ///< an HTTP status without JSON, as from the edge
        Timeout, ///< never answered
        Close, ///< the connection is closed instead
    };
    Kind kind = Kind::Error;
    QString path {}; ///< part of the path it concerns ("messages", "media"); empty: every call
    int remaining = 1;
    int code = 131000;
    int http = 503;
    QString details {};
    bool accept = false; ///< Timeout, Close: the call is carried out first
};

/// A fate for the next accepted messages, told by webhook.
struct StatusFault {
    int remaining = 1;
    int code = 0; ///< they fail with it; 0: "delivered" is left out, "read" comes alone
};

class Faults {
public:
    /// One fault from the control surface: {next, path?, kind?, code?, http?, details?, accept?}. Error:
    /// bad_fault.
    [[nodiscard]] Result<Done> add(const QJsonObject &fault);
    /// {next, code?}. Error: bad_fault.
    [[nodiscard]] Result<Done> addForStatuses(const QJsonObject &fault);
    void clear();
    [[nodiscard]] std::optional<Fault> take(const QString &path); ///< the one this call suffers
    [[nodiscard]] std::optional<StatusFault> takeForStatus();
    [[nodiscard]] QJsonObject toJson() const;

    bool tokenExpired = false;

private:
    QList<Fault> m_faults;
    QList<StatusFault> m_statusFaults;
};

} // namespace waypost::sandbox
