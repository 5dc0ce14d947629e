// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/promiseclock.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/promises.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/formatter.h"
#include "ui/kit/progressline.h"
#include "ui/kit/sectiontitle.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace waypost::ui {

namespace {
constexpr int promiseTickMs = 1'000;
constexpr qsizetype mostPromiseLines = 4; ///< what is owed, and the last of what was

/// What is still owed, then the latest of the others.
QList<PromiseNow> shownOf(const sla::Session &session, qint64 nowMs)
{
    QList<PromiseNow> owed;
    QList<PromiseNow> over;
    for (const PromiseNow &promise : Promises::all(session, nowMs))
        if (promise.isOwed())
            owed << promise;
        else if (promise.clock.state != sla::ClockState::Withdrawn)
            over.prepend(promise);
    // What is late, then what is due first; what stands still has no hurry.
    const auto place = [](const PromiseNow &promise) {
        return std::make_tuple(!promise.isLate(), promise.isPaused(), promise.clock.dueAt);
    };
    std::stable_sort(owed.begin(), owed.end(),
                     [&](const PromiseNow &a, const PromiseNow &b) { return place(a) < place(b); });
    owed = owed.mid(0, mostPromiseLines);
    return owed + over.mid(0, mostPromiseLines - owed.size());
}
} // namespace

PromiseClock::PromiseClock(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chip(new ChipLabel(context.theme, this))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chip);
    m_second.setInterval(promiseTickMs);
    connect(&m_second, &QTimer::timeout, this, &PromiseClock::tick);
}

void PromiseClock::setSession(const std::optional<sla::Session> &session)
{
    m_session = session;
    tick();
}

void PromiseClock::setShort(bool isShort)
{
    if (std::exchange(m_short, isShort) != isShort)
        tick();
}

QString PromiseClock::text() const
{
    return m_chip->accessibleName();
}

void PromiseClock::tick()
{
    const qint64 now = m_context.clock.nowMs();
    const auto promise = m_session ? Promises::foremost(*m_session, now) : std::nullopt;
    const QString words = !promise ? QString()
        : m_short                  ? Promises::left(*promise, now)
                                   : Promises::line(*promise, now);
    const Chip chip {words, promise ? Promises::tone(*promise) : ChipTone::Neutral};
    if (chip.text != text()) {
        m_chip->setChip(chip);
        updateGeometry();
    }
    setToolTip(promise ? Promises::line(*promise, now) + u'\n' + Promises::explained(*promise, now)
                       : QString());
    setAccessibleDescription(toolTip());
    if (!promise || !isVisible())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

void PromiseClock::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
}

void PromiseClock::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

PromiseList::PromiseList(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new SectionTitle(context.theme, tr("Promised"), this))
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Promised"));
    m_column->setContentsMargins(0, 8, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(m_title);
    m_second.setInterval(promiseTickMs);
    connect(&m_second, &QTimer::timeout, this, &PromiseList::tick);
    hide();
}

PromiseList::Line &PromiseList::line(qsizetype number)
{
    while (m_lines.size() <= number) {
        auto *row = new QWidget(this);
        auto *name = new ElidedLabel(m_context.theme, TextRole::Body, &Tokens::ink3, row);
        auto *left = new ElidedLabel(m_context.theme, TextRole::Strong, &Tokens::ink, row);
        left->setAlignment(Qt::AlignTrailing);
        left->setTabular(true);
        auto *used = new ProgressLine(m_context.theme, row);
        auto *words = new QHBoxLayout;
        words->addWidget(name, 1);
        words->addWidget(left, 2);
        auto *column = new QVBoxLayout(row);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addLayout(words);
        column->addWidget(used);
        m_column->addWidget(row);
        m_lines << Line {row, name, left, used};
    }
    return m_lines[number];
}

void PromiseList::setSession(const std::optional<sla::Session> &session)
{
    m_session = session;
    const QString policy = session ? Promises::policy(*session) : QString();
    m_title->setText(policy.isEmpty() ? tr("Promised") : tr("Promised · %1").arg(previewOf(policy, 40)));
    tick();
}

void PromiseList::tick()
{
    const qint64 now = m_context.clock.nowMs();
    const QList<PromiseNow> shown = m_session ? shownOf(*m_session, now) : QList<PromiseNow> {};
    bool moves = false;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const PromiseNow &promise = shown[i];
        const ChipTone tone = Promises::tone(promise);
        Line &each = line(i);
        each.name->setText(Promises::name(promise.clock.kind));
        each.left->setText(Promises::left(promise, now));
        each.left->setColour(tone == ChipTone::Bad        ? &Tokens::bad
                                 : tone == ChipTone::Warn ? &Tokens::warn
                                                          : &Tokens::ink);
        each.used->setValue(promise.share());
        each.used->setColour(tone == ChipTone::Bad        ? &Tokens::bad
                                 : tone == ChipTone::Warn ? &Tokens::warn
                                                          : &Tokens::ok);
        each.used->setVisible(promise.isOwed());
        each.row->setToolTip(Promises::explained(promise, now));
        each.row->setAccessibleName(Promises::line(promise, now));
        each.row->setAccessibleDescription(each.row->toolTip());
        each.row->show();
        moves = moves || promise.isOwed();
    }
    for (qsizetype i = shown.size(); i < m_lines.size(); ++i)
        m_lines[i].row->hide();
    setVisible(!shown.isEmpty());
    if (!moves || !isVisible())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

void PromiseList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
}

void PromiseList::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

} // namespace waypost::ui
