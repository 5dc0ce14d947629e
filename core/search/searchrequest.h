// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QPair>
#include <QString>

namespace waypost::search {

/// What somebody looks for, as typed, in the grammar (grammar.h). Words are prefixes while the last one is
/// being typed; "in quotes" is a phrase. Ids and ends of numbers come before everything else; then newest
/// first, never by rank.
struct SearchRequest {
    QString text;
    int limit = 50; ///< hits on one page, 1…200
    QString conversation {}; ///< only there; empty: everywhere
    qint64 beforeAt = 0; ///< UTC ms: page on from here; 0: from the newest
    QString beforeId {};
    QString zone {}; ///< IANA name of the time zone in which days begin; empty: UTC
    QString me {}; ///< agent's id; the relay takes the session's
    qint64 now = 0; ///< UTC ms; the relay takes its own
};

enum class HitKind { Contact, Message, Note };

struct SearchHit {
    HitKind kind = HitKind::Message;
    QString id; ///< of the message or note; of the contact
    QString conversation; ///< where a click leads
    QString name; ///< whose conversation it is, as the role may see it
    qint64 at = 0; ///< UTC ms
    QString snippet; ///< words around the match, plain text
    QList<QPair<int, int>> marks {}; ///< in the snippet: start and length of what matched
    bool onRelay = false; ///< not in this desk's cache: opening it fetches it
};

struct SearchPage {
    QList<SearchHit> hits;
    bool more = false; ///< there is another page
    bool building = false; ///< the index is not complete yet: what came last from the relay may be missing
};

} // namespace waypost::search
