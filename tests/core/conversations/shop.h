// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "inbox.h"

namespace waypost::tests {

/// A team of two and a customer, Mira, on the channel "main".
class Shop : public Inbox {
public:
    Shop();
    QString ana, ben, sales;

    [[nodiscard]] static QJsonObject mira();
    [[nodiscard]] static QJsonObject text(const QString &body);
    [[nodiscard]] static QJsonObject failure(); ///< as the provider tells one

    /// Mira writes; returns the message's id.
    QString hear(const QString &providerId, const QString &body, const QJsonObject &more = {});
    /// She, or with "to" the phone app, changes what was written; error code, empty when it was done.
    QString hearChange(const QString &type, const QString &providerId, const QString &target,
                       const QJsonObject &more = {}, qint64 at = 0);
    /// Somebody answers in the phone app; returns the message's id.
    QString echo(const QString &providerId, const QString &body);
    /// The provider tells what became of a message; error code, empty when it was done.
    QString report(const QString &providerId, const QString &status, const QString &message = {},
                   const QJsonObject &error = {});
    /// The agent answers; returns the message's id.
    QString say(const QString &who, const QString &body, qint64 seen = -1);

    [[nodiscard]] QString thread() const;
    [[nodiscard]] conversations::Conversation row();
    [[nodiscard]] QStringList types() const; ///< of the events of the last command
};

} // namespace waypost::tests
