// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/view.h"

#include <QObject>

#include <optional>

namespace waypost::ui {

class InlineBanner;
class Triage;
struct InboxContext;

/// That the customer's message has cut a snooze short: "thanks" is no reason to forget until when it was set
/// aside, so one click snoozes it again.
class WokenNotice final : public QObject {
    Q_OBJECT
public:
    WokenNotice(InboxContext &context, InlineBanner &banner, Triage &triage, QObject *parent);
    void setConversation(const std::optional<sync::ListedConversation> &listed);

private:
    InboxContext &m_context;
    InlineBanner &m_banner;
    QString m_putAside; ///< conversation whose notice has been closed
    QString m_conversation;
};

} // namespace waypost::ui
