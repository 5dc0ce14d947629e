// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/olderhistory.h"

#include "ui/inbox/timelinemodel.h"
#include "ui/kit/banner.h"

namespace waypost::ui {

OlderHistory::OlderHistory(sync::Desk &desk, TimelineModel &model, InlineBanner &banner, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_model(model)
    , m_banner(banner)
{
    connect(&model, &TimelineModel::loaded, this, &OlderHistory::look);
    connect(&model, &TimelineModel::startShown, this, &OlderHistory::startShown);
    connect(&banner, &InlineBanner::actionTriggered, this, &OlderHistory::fetch);
    connect(&desk, &sync::Desk::stateChanged, this, [this](const sync::LinkState &state) {
        if (state.link == sync::Link::Live && m_state == State::Failed)
            m_state = State::OnRelay; // reading on fetches it
        show();
    });
}

void OlderHistory::look()
{
    if (m_conversation != m_model.conversation()) {
        m_conversation = m_model.conversation();
        m_state = State::Whole;
        m_atStart = false;
        show();
    }
    if (m_conversation.isEmpty())
        return;
    m_desk.ask<bool>(
        this, [conversation = m_conversation](sync::View &view) { return view.isWhole(conversation); },
        [this, conversation = m_conversation](bool whole) {
            if (conversation != m_conversation || m_state == State::Fetching)
                return;
            m_state = whole ? State::Whole : State::OnRelay;
            startShown(m_atStart);
        });
}

void OlderHistory::startShown(bool shown)
{
    m_atStart = shown;
    if (shown && m_state == State::OnRelay && m_desk.state().link == sync::Link::Live)
        fetch();
    else
        show();
}

void OlderHistory::fetch()
{
    if (m_state == State::Fetching || m_conversation.isEmpty())
        return;
    m_state = State::Fetching;
    show();
    m_desk.fetchOlder(this, m_conversation, [this, conversation = m_conversation](const Result<bool> &more) {
        fetched(conversation, more);
    });
}

void OlderHistory::fetched(const QString &conversation, const Result<bool> &more)
{
    if (conversation != m_conversation)
        return;
    m_problem = more ? QString() : more.error().text;
    m_state = !more ? State::Failed : *more ? State::OnRelay : State::Whole;
    if (more)
        m_model.lookFurther();
    show();
}

void OlderHistory::show()
{
    m_banner.setVisible(m_atStart && m_state != State::Whole);
    m_banner.setAction({});
    switch (m_state) {
    case State::Whole:
        break;
    case State::Fetching:
        m_banner.setMessage(BannerTone::Info, tr("Fetching older messages from the relay…"));
        break;
    case State::OnRelay:
        if (m_desk.state().link == sync::Link::Live) {
            m_banner.setMessage(BannerTone::Info, tr("Older messages are kept by the relay."));
            m_banner.setAction(tr("Fetch older messages"));
        } else {
            m_banner.setMessage(
                BannerTone::Info,
                tr("Older messages are kept by the relay. They can be read here when it is reached again."));
        }
        break;
    case State::Failed:
        m_banner.setMessage(BannerTone::Warn, m_problem);
        m_banner.setAction(tr("Try again"));
        break;
    }
}

} // namespace waypost::ui
