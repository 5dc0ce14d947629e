// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/leasenotice.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/kit/banner.h"
#include "ui/kit/bidi.h"

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
} // namespace

LeaseNotice::LeaseNotice(InboxContext &context, InlineBanner &banner, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_banner(banner)
{
    connect(&banner, &InlineBanner::actionTriggered, this, &LeaseNotice::takeOver);
    connect(&banner, &InlineBanner::dismissed, this, [this] {
        m_lostTo.clear();
        show();
    });
    connect(&context.presence, &PresenceBook::changed, this, [this](const QString &conversation) {
        if (conversation == m_conversation)
            show();
    });
    connect(&context.directory, &Directory::changed, this, &LeaseNotice::show);
}

void LeaseNotice::forget()
{
    m_conversation.clear();
    m_holder.clear();
    m_fence = 0;
    m_lostTo.clear();
    m_banner.hide();
}

void LeaseNotice::setConversation(const std::optional<sync::ListedConversation> &listed)
{
    if (!listed) {
        forget();
        return;
    }
    const QString me = m_context.directory.me();
    const conversations::Conversation &row = listed->conversation;
    if (listed->id != m_conversation)
        m_lostTo.clear();
    else if (m_holder == me && !row.heldBy.isEmpty() && row.heldBy != me)
        m_lostTo = row.heldBy;
    else if (row.heldBy == me)
        m_lostTo.clear();
    m_conversation = listed->id;
    m_holder = row.heldBy;
    m_fence = row.fence;
    show();
}

void LeaseNotice::show()
{
    const QString me = m_context.directory.me();
    QStringList writing = m_context.presence.writing(m_conversation);
    const bool held = !m_holder.isEmpty() && m_holder != me;
    if (held && !writing.contains(m_holder))
        writing.prepend(m_holder);
    m_banner.setDismissible(!m_lostTo.isEmpty());
    m_banner.setAction(held ? tr("Take over") : QString());
    if (!m_lostTo.isEmpty() && held)
        m_banner.setMessage(BannerTone::Warn, tr("answers this now. What you have written stays with you."),
                            m_context.directory.agentName(m_lostTo));
    else if (held && writing.size() == 1)
        m_banner.setMessage(BannerTone::Warn, tr("is writing. Your reply waits for theirs."),
                            m_context.directory.agentName(m_holder));
    else if (writing.size() == 1)
        m_banner.setMessage(BannerTone::Warn, tr("is writing. Your reply will be checked against theirs."),
                            m_context.directory.agentName(writing.first()));
    else if (!writing.isEmpty())
        m_banner.setMessage(BannerTone::Warn,
                            tr("%n colleagues are writing. Your reply will be checked against theirs.",
                               nullptr, int(writing.size())));
    m_banner.setIconOf(Icon::Edit);
    m_banner.setVisible(!writing.isEmpty() && !m_conversation.isEmpty());
}

void LeaseNotice::takeOver()
{
    if (m_conversation.isEmpty())
        return;
    m_context.desk.give({{}, u"lease.take"_s, m_conversation, {}, 0, 0, {{u"fence"_s, m_fence}}});
    Q_EMIT taken();
}

} // namespace waypost::ui
