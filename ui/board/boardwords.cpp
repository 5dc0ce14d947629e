// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardwords.h"

#include "ui/kit/timetext.h"

#include <QLocale>

#include <cstdlib>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using board::Figure;
constexpr qint64 boardHour = 3'600'000;
} // namespace

QString BoardWords::title(Figure figure)
{
    switch (figure) {
    case Figure::Breached:
        return tr("Breached");
    case Figure::DueSoon:
        return tr("Due in 15 min");
    case Figure::AtRisk:
        return tr("Most at risk");
    case Figure::Open:
        return tr("Open");
    case Figure::FirstReply:
        return tr("First reply p50 / p90");
    case Figure::Promises:
        return tr("SLA met");
    case Figure::Doubles:
        return tr("Double replies");
    case Figure::Unanswered:
        return tr("Backlog by age");
    case Figure::Resolved:
        return tr("Resolved");
    case Figure::Reopened:
        return tr("Reopened");
    case Figure::Ratings:
        return tr("CSAT");
    }
    return {};
}

QString BoardWords::rule(Figure figure, bool business)
{
    switch (figure) {
    case Figure::Breached:
        return tr("Conversations that are open now and have a promise that is late and still not kept.");
    case Figure::DueSoon:
        return tr("Conversations that are open now and whose next promise is due within 15 minutes.");
    case Figure::AtRisk:
        return tr("Conversations that are open now and owe something, what is due first on top.");
    case Figure::Open:
        return tr("Conversations that are open now; those that wait for the customer or are snoozed are not "
                  "counted.");
    case Figure::FirstReply:
        return business
            ? tr("Conversations first answered by a person in the period, in open time; bots and "
                 "conversations we began are left out. Nearest rank.")
            : tr("Conversations first answered by a person in the period, by the wall clock; bots and "
                 "conversations we began are left out. Nearest rank.");
    case Figure::Promises:
        return tr(
            "Promises kept or missed in the period, counted for who had them when they were due. What is "
            "not due yet is left out.");
    case Figure::Doubles:
        return tr(
            "Times in the period that a customer was answered twice: by two people, within ten minutes, "
            "the second without having seen the first.");
    case Figure::Unanswered:
        return tr("Conversations that are open now, by the age of the oldest message without an answer.");
    case Figure::Resolved:
        return tr("Conversations closed in the period, counted for who had them then.");
    case Figure::Reopened:
        return tr("Conversations closed in the period that customers had brought back before.");
    case Figure::Ratings:
        return tr("Answers of customers in the period, 1 to 5; who did not answer is not counted.");
    }
    return {};
}

QString BoardWords::left(qint64 ms)
{
    const QString span = TimeText::span(std::abs(ms));
    return ms < 0 ? tr("%1 over").arg(span) : tr("%1 left").arg(span);
}

QString BoardWords::duration(qint64 ms)
{
    if (ms < 0)
        return u"–"_s;
    return ms < boardHour ? TimeText::playTime(ms) : TimeText::span(ms);
}

QString BoardWords::percent(const board::Share &share, int digits)
{
    if (share.n == 0)
        return u"–"_s;
    //: a share, as in "96.4 %"
    return tr("%1 %").arg(QLocale().toString(share.percent(), 'f', digits));
}

QString BoardWords::period(int days)
{
    return days <= 1 ? tr("Today") : tr("%n day(s)", nullptr, days);
}

QString BoardWords::age(int bucket)
{
    switch (bucket) {
    case 0:
        return tr("< 1 h");
    case 1:
        return tr("< 4 h");
    case 2:
        return tr("< 8 h");
    case 3:
        return tr("< 1 d");
    case 4:
        return tr("< 3 d");
    case 5:
        return tr("< 7 d");
    default:
        //: seven days and more
        return tr("7 d +");
    }
}

QString BoardWords::customer(const QString &name)
{
    return name.isEmpty() ? tr("Unknown customer") : name;
}

QString BoardWords::state(const QString &state)
{
    if (state == "online"_L1)
        return tr("Online");
    if (state == "busy"_L1)
        return tr("Busy");
    if (state == "away"_L1)
        return tr("Away");
    return state == "offline"_L1 ? tr("Offline") : tr("Not known");
}

QString BoardWords::counted(qsizetype n)
{
    //: how many were counted for a figure
    return tr("n = %1").arg(QLocale().toString(n));
}

QString BoardWords::of(Figure figure, qint64 value)
{
    switch (figure) {
    case Figure::Breached:
    case Figure::DueSoon:
    case Figure::AtRisk:
        return left(value);
    case Figure::Promises:
        return value != 0 ? tr("Kept") : tr("Missed");
    case Figure::Doubles:
        return {};
    case Figure::Ratings:
    case Figure::Reopened:
        return QLocale().toString(value);
    case Figure::FirstReply:
        return duration(value);
    case Figure::Open:
    case Figure::Unanswered:
    case Figure::Resolved:
        return TimeText::span(value);
    }
    return {};
}

} // namespace waypost::ui
