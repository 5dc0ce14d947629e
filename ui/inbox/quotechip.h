// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inbox/bubblepart.h"

#include <QWidget>

namespace waypost::ui {

class FlatButton;

/// The message a reply answers, above the editor, with a way to let go of it.
class QuoteChip final : public QWidget {
    Q_OBJECT
public:
    explicit QuoteChip(InboxContext &context, QWidget *parent = nullptr);
    void setQuote(const std::optional<Quote> &quote);
    [[nodiscard]] QString message() const { return m_quote ? m_quote->message : QString(); }

Q_SIGNALS:
    void dropped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    InboxContext &m_context;
    std::optional<Quote> m_quote;
    FlatButton *m_close;
};

} // namespace waypost::ui
