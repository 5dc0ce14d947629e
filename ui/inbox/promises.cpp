// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/promises.h"

#include "ui/kit/timetext.h"

#include <algorithm>
#include <cstdlib>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using sla::ClockKind;
using sla::ClockState;

constexpr qint64 secondMs = 1'000;
constexpr qsizetype mostWorked = 2'000;

/// When the office opens again, if it is closed now.
qint64 opensAfter(const sla::Session &session, qint64 nowMs, sla::TermsBook &book)
{
    const QStringView terms = QStringView(session.terms).trimmed();
    const auto measure = book.measure(terms.sliced(terms.lastIndexOf(u'\n') + 1));
    return !measure || measure->time.isOpen(nowMs) ? 0 : std::max<qint64>(0, measure->time.nextOpen(nowMs));
}
} // namespace

bool PromiseNow::isOwed() const
{
    return clock.state == ClockState::Running || clock.state == ClockState::Paused
        || clock.state == ClockState::Breached;
}

bool PromiseNow::isSoon() const
{
    return clock.state == ClockState::Running && clock.left * 4 < clock.left + clock.spent;
}

double PromiseNow::share() const
{
    const qint64 whole = clock.left + clock.spent;
    return isLate() || whole <= 0 ? 1 : std::clamp(double(clock.spent) / double(whole), 0.0, 1.0);
}

QList<PromiseNow> Promises::all(const sla::Session &session, qint64 nowMs)
{
    QList<PromiseNow> promises;
    sla::TermsBook book;
    const qint64 opensAt = session.terms.isEmpty() ? 0 : opensAfter(session, nowMs, book);
    for (const sla::Clock &clock : sla::clocksOf(session, nowMs, book))
        promises << PromiseNow {clock, clock.state == ClockState::Running ? opensAt : 0};
    return promises;
}

std::optional<PromiseNow> Promises::foremost(const sla::Session &session, qint64 nowMs)
{
    sla::TermsBook book;
    return foremost(session, nowMs, book);
}

std::optional<PromiseNow> Promises::foremost(const sla::Session &session, qint64 nowMs, sla::TermsBook &book)
{
    const auto clock = sla::foremost(sla::clocksOf(session, nowMs, book));
    if (!clock)
        return std::nullopt;
    const bool runs = clock->state == ClockState::Running;
    return PromiseNow {*clock, runs ? opensAfter(session, nowMs, book) : 0};
}

QString Promises::policy(const sla::Session &session)
{
    return sla::termsOf(session).name;
}

QString Promises::name(ClockKind kind)
{
    switch (kind) {
    case ClockKind::First:
        return tr("First reply");
    case ClockKind::Next:
        return tr("Next reply");
    case ClockKind::Update:
        return tr("Update");
    case ClockKind::Resolution:
        break;
    }
    return tr("Resolution");
}

QString Promises::left(const PromiseNow &promise, qint64 nowMs)
{
    const sla::Clock &clock = promise.clock;
    const QString span = TimeText::span(std::abs(clock.left));
    switch (clock.state) {
    case ClockState::Running:
        return promise.opensAt > 0 ? tr("%1 left from %2 on")
                                         .arg(span,
                                              TimeText().sameDay(promise.opensAt, nowMs)
                                                  ? TimeText().clock(promise.opensAt)
                                                  : tr("%1, %2").arg(TimeText().day(promise.opensAt, nowMs),
                                                                     TimeText().clock(promise.opensAt)))
                                   : tr("%1 left").arg(span);
    case ClockState::Paused:
        return clock.left < 0 ? tr("paused, %1 over").arg(span) : tr("paused, %1 left").arg(span);
    case ClockState::Breached:
        return tr("%1 over").arg(span);
    case ClockState::Met:
        return tr("kept, after %1").arg(TimeText::span(clock.spent));
    case ClockState::MissedThenDone:
        return tr("late, after %1").arg(TimeText::span(clock.spent));
    case ClockState::Withdrawn:
        break;
    }
    return tr("withdrawn");
}

QString Promises::line(const PromiseNow &promise, qint64 nowMs)
{
    return tr("%1 · %2").arg(name(promise.clock.kind), left(promise, nowMs));
}

ChipTone Promises::tone(const PromiseNow &promise)
{
    if (promise.isLate() || promise.clock.state == ClockState::MissedThenDone)
        return ChipTone::Bad;
    if (promise.clock.state == ClockState::Met)
        return ChipTone::Ok;
    return promise.isSoon() ? ChipTone::Warn : ChipTone::Neutral;
}

QString Promises::explained(const PromiseNow &promise, qint64 nowMs)
{
    const sla::Clock &clock = promise.clock;
    QStringList sentences;
    if (clock.doneAt > 0)
        sentences << tr("Done: %1.").arg(TimeText().exact(clock.doneAt));
    else if (promise.isLate())
        sentences << tr("Was due: %1.").arg(TimeText().exact(clock.breachedAt));
    else if (promise.isOwed() && clock.dueAt > 0)
        sentences << tr("Due: %1.").arg(TimeText().exact(clock.dueAt));
    if (promise.isPaused())
        sentences << tr("It stands still while the conversation waits for the customer or is snoozed.");
    if (promise.opensAt > nowMs)
        sentences << tr("Out of hours: it goes on %1.").arg(TimeText().exact(promise.opensAt));
    return sentences.join(u'\n');
}

std::optional<PromiseNow> PromiseBook::foremost(const QString &conversation,
                                                const std::optional<sla::Session> &session, qint64 nowMs)
{
    if (!session || session->terms.isEmpty())
        return std::nullopt;
    if (m_worked.size() > mostWorked)
        m_worked.clear();
    Worked &worked = m_worked[conversation];
    const qint64 second = nowMs / secondMs;
    if (worked.second != second || worked.facts != session->facts || worked.terms != session->terms)
        worked = {second, session->facts, session->terms, Promises::foremost(*session, nowMs, m_terms)};
    return worked.promise;
}

} // namespace waypost::ui
