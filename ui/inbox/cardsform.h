// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inbox/messageform.h"

class QComboBox;
class QListWidget;

namespace waypost::ui {

/// People to send as contact cards: typed, a colleague's name taken over, or read from a vCard.
class CardsForm final : public MessageForm {
    Q_OBJECT
public:
    CardsForm(InboxContext &context, QWidget *parent);
    [[nodiscard]] conversations::Content content() const override;
    void addVcard(const QByteArray &vcard); ///< says below why it can't be read
    void addVcardFile(const QString &path); ///< read on another thread

private:
    void addTyped();
    void addCard(const conversations::ContactCard &card);
    void showCards();
    void pickFile();
    void tell(const QString &problem);
    [[nodiscard]] conversations::ContactCard typed() const;

    QComboBox *m_colleague;
    CountedField *m_name = nullptr;
    CountedField *m_organisation = nullptr;
    CountedField *m_phone = nullptr;
    CountedField *m_email = nullptr;
    QListWidget *m_list;
    ElidedLabel *m_problem;
    QList<conversations::ContactCard> m_cards;
};

} // namespace waypost::ui
