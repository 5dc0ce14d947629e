// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/contactsview.h"
#include "ui/kit/rowpainter.h"

namespace waypost::ui {

struct InboxContext;

/// One line of the list of contacts: face, name, number or address, when he last wrote.
class ContactRow final : public RowPainter {
public:
    static constexpr int rowHeight = 56;
    ContactRow(InboxContext &context, const QList<sync::ListedContact> &contacts)
        : m_context(context)
        , m_contacts(contacts)
    {
    }
    [[nodiscard]] int height(int, int) override { return rowHeight; }
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) override;
    [[nodiscard]] QString text(int row) const override;

private:
    InboxContext &m_context;
    const QList<sync::ListedContact> &m_contacts;
};

} // namespace waypost::ui
