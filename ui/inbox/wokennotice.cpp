// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/wokennotice.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/triage.h"
#include "ui/kit/banner.h"
#include "ui/kit/timetext.h"

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
} // namespace

WokenNotice::WokenNotice(InboxContext &context, InlineBanner &banner, Triage &triage, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_banner(banner)
{
    banner.setDismissible(true);
    banner.setAction(tr("Snooze again"));
    connect(&banner, &InlineBanner::actionTriggered, &triage, &Triage::snoozeAgain);
    connect(&banner, &InlineBanner::dismissed, this, [this] {
        m_putAside = m_conversation;
        m_banner.hide();
    });
}

void WokenNotice::setConversation(const std::optional<sync::ListedConversation> &listed)
{
    m_conversation = listed ? listed->id : QString();
    const qint64 before = listed ? listed->conversation.wokenFrom : 0;
    const qint64 now = m_context.clock.nowMs();
    const bool wanted
        = before > now && listed->conversation.status == "open"_L1 && m_conversation != m_putAside;
    m_banner.setVisible(wanted);
    if (!wanted)
        return;
    const TimeText times;
    const QString until = tr("%1, %2").arg(times.day(before, now), times.clock(before));
    m_banner.setMessage(
        BannerTone::Info,
        tr("The customer wrote before the snooze was over. It was set aside until: %1.").arg(until));
    m_banner.setIconOf(Icon::Snooze);
}

} // namespace waypost::ui
