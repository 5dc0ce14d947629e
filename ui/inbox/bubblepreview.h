// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"

#include <QWidget>

#include <memory>

namespace waypost::ui {

class Bubble;
struct InboxContext;

/// A message that is not sent yet, as it will stand in the timeline.
class BubblePreview final : public QWidget {
    Q_OBJECT
public:
    explicit BubblePreview(InboxContext &context, QWidget *parent = nullptr);
    ~BubblePreview() override;
    void setContent(const conversations::Content &content);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    InboxContext &m_context;
    std::unique_ptr<Bubble> m_bubble;
};

} // namespace waypost::ui
