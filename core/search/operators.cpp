// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/grammar.h"

#include <algorithm>

namespace waypost::search {

namespace {
using namespace Qt::StringLiterals;

const QList<QLatin1StringView> &namedTimes()
{
    static const QList<QLatin1StringView> times {
        "today"_L1,     "yesterday"_L1, "this week"_L1, "last week"_L1, "this month"_L1, "last month"_L1,
        "this year"_L1, "last year"_L1, "1h"_L1,        "2d"_L1,        "1w"_L1};
    return times;
}
} // namespace

const QList<OperatorSpec> &operators()
{
    static const QList<OperatorSpec> specs {
        {"from"_L1, {}, {"me"_L1, "customer"_L1, "phone"_L1}, true},
        {"to"_L1, {}, {"me"_L1, "customer"_L1}, true},
        {"contact"_L1, {}, {}},
        {"phone"_L1, {}, {}},
        {"agent"_L1, {"assignee"_L1}, {"me"_L1, "nobody"_L1}, true},
        {"team"_L1, {}, {"none"_L1}, true},
        {"tag"_L1, {}, {}},
        {"status"_L1, {}, {"open"_L1, "pending"_L1, "snoozed"_L1, "closed"_L1}},
        {"priority"_L1, {}, {"urgent"_L1, "high"_L1, "normal"_L1, "low"_L1}},
        {"number"_L1, {"channel"_L1}, {}},
        {"template"_L1, {}, {}},
        {"has"_L1,
         {},
         {"image"_L1, "video"_L1, "audio"_L1, "voice"_L1, "file"_L1, "sticker"_L1, "location"_L1,
          "contact"_L1, "order"_L1, "link"_L1, "note"_L1, "error"_L1, "template"_L1}},
        {"is"_L1,
         {},
         {"unread"_L1, "unassigned"_L1, "mine"_L1, "waiting"_L1, "unanswered"_L1, "snoozed"_L1, "closed"_L1,
          "open"_L1, "window-open"_L1, "followed"_L1, "bot"_L1, "held"_L1, "scheduled"_L1, "blocked"_L1}},
        {"before"_L1, {"older"_L1}, namedTimes(), true},
        {"after"_L1, {"newer"_L1, "since"_L1}, namedTimes(), true},
        {"on"_L1, {}, namedTimes(), true},
        {"during"_L1, {}, namedTimes(), true},
        {"in"_L1, {}, {"notes"_L1, "messages"_L1, "contacts"_L1}},
        {"sla"_L1,
         {"due"_L1},
         {"late"_L1, "breached"_L1, "soon"_L1, "paused"_L1, "<15m"_L1, "<1h"_L1, "<1d"_L1},
         true},
    };
    return specs;
}

const OperatorSpec *findOperator(QStringView name)
{
    const auto is = [name](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; };
    for (const OperatorSpec &spec : operators())
        if (is(spec.name) || std::any_of(spec.aliases.begin(), spec.aliases.end(), is))
            return &spec;
    return nullptr;
}

QString textOf(const ParseNote &note)
{
    switch (note.what) {
    case ParseNote::What::UnknownOperator:
        return u"There is no “%1:”. It is searched for as a word."_s.arg(note.subject);
    case ParseNote::What::NoValue:
        return u"“%1:” needs a value behind the colon."_s.arg(note.subject);
    case ParseNote::What::UnknownValue:
        return u"“%2:” does not know “%1”. It is left out."_s.arg(note.subject, note.other);
    case ParseNote::What::UnknownName:
        return u"Nothing is called “%1” for “%2:”."_s.arg(note.subject, note.other);
    case ParseNote::What::Unclosed:
        return u"A quote or bracket is not closed. It is taken to reach to the end."_s;
    case ParseNote::What::TooMuch:
        break;
    }
    return u"That is more than one search can hold. The rest is left out."_s;
}

} // namespace waypost::search
