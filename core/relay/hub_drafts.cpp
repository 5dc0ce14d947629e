// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/visibility.h"
#include "core/relay/draftshelf.h"
#include "core/relay/hub.h"

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;
} // namespace

/// Kept durably, then told to all of the agent's devices: to the one it came from as well, which thereby
/// knows that it is kept, or that another one was later.
void Hub::heardDraft(Session &session, wire::DraftFrame draft)
{
    const bool known = draft.kind == "reply"_L1 || draft.kind == "note"_L1;
    if (!known || !session.drafts.take(m_bench.clock.nowMs())
        || !m_bench.rows.load(u"conversations"_s, draft.conversation)
        || !conversations::sees(session.viewer, draft.conversation, m_bench.rows))
        return;
    draft.at = qMin(draft.at, m_bench.clock.nowMs() + 1'000);
    draft.device = session.deviceName;
    const QString agent = session.viewer.agent;
    Submission submission;
    submission.drafts = {{agent, draft}};
    submission.done = answerOn(
        this, [this, agent, conversation = draft.conversation, kind = draft.kind](const auto &answers) {
            const auto kept
                = answers ? DraftShelf::at(m_bench.rows.database(), agent, conversation, kind) : std::nullopt;
            if (!kept)
                return; // the device sends it again
            tellDraft(agent, wire::encode(*kept));
            tellPeers(u"draft"_s, agent.toUtf8() + '\n' + wire::encode(*kept));
        });
    m_bench.ledger.submit(std::move(submission));
}

void Hub::tellDraft(const QString &agent, const QByteArray &encoded)
{
    QList<net::SocketId> devices;
    for (const auto &[id, session] : m_sessions)
        if (session.viewer.agent == agent && session.takesDrafts && session.state == Session::State::Live)
            devices << id;
    send(devices, std::make_shared<const QByteArray>(encoded));
}

void Hub::sendDrafts(Session &session)
{
    if (!session.takesDrafts)
        return;
    for (const wire::DraftFrame &draft : DraftShelf::of(m_bench.rows.database(), session.viewer.agent))
        send(session, draft);
}

} // namespace waypost::relay
