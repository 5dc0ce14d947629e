// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/view.h"

#include <QObject>

#include <optional>

namespace waypost::ui {

class InlineBanner;
struct InboxContext;

/// Who answers the open conversation right now, above the composer: a colleague who is writing or holds the
/// right to answer, with the way to take it over; and that somebody has taken it from oneself, whose text
/// stays.
class LeaseNotice final : public QObject {
    Q_OBJECT
public:
    LeaseNotice(InboxContext &context, InlineBanner &banner, QObject *parent);

    void setConversation(const std::optional<sync::ListedConversation> &listed);
    void takeOver(); ///< what the banner offers
    void forget(); ///< another conversation is being opened

Q_SIGNALS:
    void taken(); ///< one has asked for the right to answer

private:
    void show();

    InboxContext &m_context;
    InlineBanner &m_banner;
    QString m_conversation;
    QString m_holder; ///< agent; empty: nobody
    qint64 m_fence = 0;
    QString m_lostTo; ///< who took it over from oneself; empty: nobody, or it has been read
};

} // namespace waypost::ui
