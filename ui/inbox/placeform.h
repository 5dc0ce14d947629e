// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inbox/messageform.h"

class QLineEdit;

namespace waypost::ui {

/// A place on the map: a link or coordinates pasted in, or typed; with a name and an address.
class PlaceForm final : public MessageForm {
    Q_OBJECT
public:
    /// `text`: what has been written so far; a map link in it fills the fields.
    PlaceForm(InboxContext &context, const QString &text, QWidget *parent);
    [[nodiscard]] conversations::Content content() const override;

private:
    void takeLink(const QString &text);
    [[nodiscard]] static double number(const QLineEdit &field); ///< NaN: none

    QLineEdit *m_link;
    QLineEdit *m_latitude;
    QLineEdit *m_longitude;
    CountedField *m_name = nullptr;
    CountedField *m_address = nullptr;
};

} // namespace waypost::ui
