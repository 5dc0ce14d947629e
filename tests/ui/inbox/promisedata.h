// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sla/facts.h"
#include "core/sla/promises.h"
#include "core/sla/sla.h"
#include "tests/ui/inbox/demodata.h"

/// Promises for conversations of the demo shop.
namespace waypost::demo {

/// A first reply within an hour, the next ones within half an hour, solved within four hours.
inline sla::Terms shopTerms()
{
    sla::Terms terms;
    terms.policy = QStringLiteral("gold");
    terms.version = 1;
    terms.name = QStringLiteral("VIP policy");
    terms.pauses = sla::usualPauses();
    terms.grid[QStringLiteral("normal")] = {{sla::ClockKind::First, {3'600, 0}},
                                            {sla::ClockKind::Next, {1'800, 0}},
                                            {sla::ClockKind::Resolution, {4 * 3'600, 0}}};
    return terms;
}

/// The present session of one of the shop's conversations: asked at that time.
inline sla::Session sessionOf(qint64 askedAt, const sla::Terms &terms = shopTerms(),
                              const QList<sla::Fact> &more = {})
{
    sla::Session session;
    session.number = 1;
    session.priority = QStringLiteral("normal");
    session.openedAt = askedAt;
    sla::Fact asked {sla::FactKind::Asked, askedAt};
    asked.id = QStringLiteral("m1");
    session.facts = sla::textOf(QList<sla::Fact> {asked, {sla::FactKind::Terms, askedAt}} + more);
    sla::givePromise(session, askedAt, false, sla::toJson(terms));
    return session;
}

/// Its row; the shop's conversations are in their first session.
inline StoredRow sessionRow(int conversation, sla::Session session, qint64 number = 0)
{
    session.conversation = conversationId(conversation);
    return {QStringLiteral("sla_sessions"), sla::sessionKey(session.conversation, number), write(session)};
}

} // namespace waypost::demo
