// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <deque>

namespace waypost::sandbox {

/// One accepted call of the messages endpoint: a message, or a "read" or "typing" mark.
struct Sent {
    qint64 number = 0; ///< counts from 1
    QString id; ///< wamid of the message; for marks the one of the customer's message
    QString customer; ///< key
    QString kind; ///< the body's type, or "read", "typing"
    QString category = QStringLiteral("service"); ///< of its price
    QJsonObject body; ///< as it came
    QString opaque {}; ///< biz_opaque_callback_data
    bool toPhone = true; ///< false: to a business-scoped user id
    qint64 at = 0; ///< UTC milliseconds
    QJsonArray statuses {}; ///< what became of it: {status, at, code?}
};

/// What was sent, the newest 50,000.
class SentLog {
public:
    Sent &append(Sent sent);
    [[nodiscard]] Sent *find(const QString &id); ///< a message; marks are not found
    [[nodiscard]] Sent *lastTo(const QString &customer); ///< newest message to that person, reactions aside
    [[nodiscard]] const std::deque<Sent> &all() const { return m_all; }
    [[nodiscard]] qint64 last() const { return m_count; }

private:
    std::deque<Sent> m_all;
    QHash<QString, qint64> m_byId;
    QHash<QString, qint64> m_lastTo;
    qint64 m_count = 0;
    [[nodiscard]] Sent *numbered(qint64 number);
};

/// One message a customer wrote.
struct Received {
    QString id;
    QString customer; ///< key
    QString type;
    qint64 at = 0;
    qint64 readAt = 0; ///< by us
};

/// What customers wrote, the newest 50,000.
class ReceivedLog {
public:
    void append(Received received);
    [[nodiscard]] Received *find(const QString &id);
    [[nodiscard]] QString lastOf(const QString &customer) const; ///< id of the newest; empty if there is none
    /// Marks this message and everything before it as read (cloud-api 6.2).
    void markRead(const Received &upTo, qint64 now);
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    std::deque<Received> m_all;
    QHash<QString, qint64> m_byId;
    QHash<QString, QString> m_lastOf;
    qint64 m_count = 0;
};

} // namespace waypost::sandbox
