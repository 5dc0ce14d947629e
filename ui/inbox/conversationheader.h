// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/view.h"

#include <QWidget>

#include <optional>

namespace waypost::ui {

class ChipLabel;
class ElidedLabel;
class FlatButton;
class PromiseClock;
class Triage;
struct InboxContext;

/// Who it is, and what one does with the conversation: assignee, team, snooze, resolve. 55 px high; what does
/// not fit moves into the "more" menu.
class ConversationHeader final : public QWidget {
    Q_OBJECT
public:
    ConversationHeader(InboxContext &context, Triage &triage, QWidget *parent = nullptr);
    void setConversation(const std::optional<sync::ListedConversation> &listed);
    [[nodiscard]] QSize sizeHint() const override { return {400, 53}; }

Q_SIGNALS:
    void tagsWanted();
    void detailsWanted(); ///< show or hide the contact panel

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    [[nodiscard]] int roomFor(bool closed) const;
    void arrange();

    InboxContext &m_context;
    Triage &m_triage;
    std::optional<sync::ListedConversation> m_listed;
    ElidedLabel *m_name;
    PromiseClock *m_promise;
    ChipLabel *m_first;
    ChipLabel *m_second;
    FlatButton *m_assignee;
    FlatButton *m_team;
    FlatButton *m_snooze;
    FlatButton *m_resolve;
    FlatButton *m_reopen;
    FlatButton *m_more;
};

} // namespace waypost::ui
