// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/core/conversations/inbox.h"
#include "tests/core/sla/sessionkit.h"

#include <QJsonArray>

namespace waypost::tests {

/// A relay that promises: Ana leads, Ben answers for Sales, Mira asks. Its clock begins at `monday`.
class SlaDesk : public Inbox {
public:
    SlaDesk();
    static constexpr qint64 monday = 1'772'445'600'000; // 2026-03-02 10:00 UTC
    QString ana, ben, sales;

    /// What is due now is done.
    void settle() { passTime(0); }
    /// Mira's message; gives its conversation.
    QString ask(const QString &text, const QString &phone = QStringLiteral("+491511000001"));
    [[nodiscard]] QJsonObject received(const QString &text, const QString &phone, qint64 at);
    void reply(const QString &conversation, const QJsonObject &more = {}); ///< Ben's
    void act(const QString &type, const QString &subject, const QJsonObject &data = {}); ///< Ana's
    /// An hour for the first answer, half of one for the next, eight for it all, unless `more` says
    /// otherwise; gives its id.
    QString savePolicy(const QJsonObject &more = {}, const QString &id = {});
    [[nodiscard]] static QJsonObject gridOf(qint64 first, qint64 next, qint64 update, qint64 resolution);
    [[nodiscard]] static QJsonArray levelOf(const QString &id, const QString &clock, qint64 offset,
                                            const QStringList &actions);

    [[nodiscard]] sla::Session session(const QString &conversation, qint64 number = 1);
    /// `id`: as Clock::id; "next": the first of those.
    [[nodiscard]] sla::Clock clock(const QString &conversation, const QString &id, qint64 number = 1);
    [[nodiscard]] int told(const QString &type) const; ///< how many events of the type
    [[nodiscard]] Event lastOf(const QString &type) const;
};

} // namespace waypost::tests
