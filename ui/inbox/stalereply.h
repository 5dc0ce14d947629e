// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/view.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace waypost::ui {

class BubblePart;
class FlatButton;
struct InboxContext;

/// A reply the relay stopped because a colleague was faster: both versions side by side, and the choice.
/// Sending anyway is never blind: what the colleague wrote stands above the button.
class StaleReply final : public QWidget {
    Q_OBJECT
public:
    explicit StaleReply(InboxContext &context, QWidget *parent = nullptr);
    ~StaleReply() override;

    void show(const sync::TimelineEntry &mine, const QList<conversations::Message> &theirs);
    void dismiss();
    [[nodiscard]] QString command() const { return m_mine ? m_mine->id : QString(); }

Q_SIGNALS:
    void sendAnyway(const waypost::sync::TimelineEntry &mine);
    void edit(const waypost::sync::TimelineEntry &mine);
    void drop(const waypost::sync::TimelineEntry &mine);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Column {
        QString title;
        std::unique_ptr<BubblePart> text;
    };
    void arrange();

    InboxContext &m_context;
    std::optional<sync::TimelineEntry> m_mine;
    Column m_left;
    Column m_right;
    int m_textHeight = 0;
    FlatButton *m_send;
    FlatButton *m_edit;
    FlatButton *m_drop;
};

} // namespace waypost::ui
