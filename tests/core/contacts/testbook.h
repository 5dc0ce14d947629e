// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contacts.h"
#include "core/events/overlay.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>

namespace waypost::contacts {

/// A relay's rows without the relay: commands are decided and applied at once.
class TestBook {
public:
    Overlay rows;
    Events last;
    qint64 now = 1'000'000;

    [[nodiscard]] static Features features() { return {workspace::workspace(), contacts()}; }

    Result<Events> give(const QString &type, const QString &subject, const QJsonObject &data = {},
                        const QString &actor = QStringLiteral("agent"))
    {
        const Command command {QString::number(++m_count), type, subject, actor, now, 0, data};
        Ids ids(now, command.id.toUtf8());
        Deciding deciding {rows, ids};
        const auto events = decide(command, features(), deciding);
        last = events ? *events : Events {};
        for (const Event &event : std::as_const(last))
            apply(event, features(), rows);
        return events;
    }
    QString meet(const Sender &sender)
    {
        static_cast<void>(
            give(QStringLiteral("contact.observe"), {}, sender.toJson(), QStringLiteral("provider")));
        for (const QString &key : sender.keys())
            if (const auto identity = loadAs<Identity>(rows, QStringLiteral("identities"), key))
                return identity->contact;
        return {};
    }
    [[nodiscard]] Contact contact(const QString &id)
    {
        return loadAs<Contact>(rows, QStringLiteral("contacts"), id).value_or(Contact {});
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (auto it = rows.changes().begin(); it != rows.changes().end(); ++it)
            if (it.key().first == QLatin1StringView("contacts"))
                all << it.key().second;
        all.sort();
        return all;
    }

private:
    int m_count = 0;
};

} // namespace waypost::contacts
