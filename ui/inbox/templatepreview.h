// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"
#include "ui/inbox/bubblepart.h"

#include <QWidget>

#include <optional>

namespace waypost::ui {

struct InboxContext;

/// A template's message as the customer will see it; as high as it is.
class TemplatePreview final : public QWidget {
    Q_OBJECT
public:
    explicit TemplatePreview(InboxContext &context, QWidget *parent = nullptr);
    void setContent(const std::optional<conversations::TemplateContent> &content); ///< nothing: empty

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();

    InboxContext &m_context;
    std::optional<conversations::TemplateContent> m_content;
    BubbleParts m_parts;
    int m_height = 0;
};

} // namespace waypost::ui
