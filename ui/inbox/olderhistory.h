// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"

#include <QObject>

namespace waypost::ui {

class InlineBanner;
class TimelineModel;

/// A conversation whose older messages are only on the relay: says so at the top of its timeline, and brings
/// them while one reads upwards. Without the relay it says what to do.
class OlderHistory final : public QObject {
    Q_OBJECT
public:
    OlderHistory(sync::Desk &desk, TimelineModel &model, InlineBanner &banner, QObject *parent = nullptr);

private:
    enum class State {
        Whole, ///< all of it is here
        OnRelay,
        Fetching,
        Failed,
    };
    void look(); ///< is the conversation whole?
    void startShown(bool shown);
    void fetch();
    void fetched(const QString &conversation, const Result<bool> &more);
    void show();

    sync::Desk &m_desk;
    TimelineModel &m_model;
    InlineBanner &m_banner;
    QString m_conversation;
    QString m_problem; ///< why the last fetch failed
    State m_state = State::Whole;
    bool m_atStart = false; ///< the oldest row that is here is on screen
};

} // namespace waypost::ui
