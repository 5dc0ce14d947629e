// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inbox/messageform.h"

#include <array>
#include <vector>

class QVBoxLayout;

namespace waypost::ui {

/// A text with up to three buttons the customer can answer with (cloud-api 6.3).
class ButtonsForm final : public MessageForm {
    Q_OBJECT
public:
    ButtonsForm(InboxContext &context, const QString &text, QWidget *parent);
    [[nodiscard]] conversations::Content content() const override;

Q_SIGNALS:
    void listWanted(const QString &text); ///< more than three: closed, a list in its place

private:
    CountedField *m_header;
    CountedField *m_body;
    CountedField *m_footer;
    std::array<CountedField *, 3> m_buttons {};
};

/// A text with one button that opens up to ten rows to choose from, in sections (cloud-api 6.3). Rows that
/// stand together and name the same section are one.
class ListForm final : public MessageForm {
    Q_OBJECT
public:
    static constexpr int MostRows = 10;

    ListForm(InboxContext &context, const QString &text, QWidget *parent);
    [[nodiscard]] conversations::Content content() const override;

private:
    struct Row {
        QWidget *all;
        CountedField *section;
        CountedField *title;
        CountedField *description;
    };
    void addRow();
    void removeRow(const QWidget *all);

    CountedField *m_header;
    CountedField *m_body;
    CountedField *m_footer;
    CountedField *m_button;
    QVBoxLayout *m_place; ///< of the rows
    FlatButton *m_add;
    std::vector<Row> m_rows;
};

} // namespace waypost::ui
