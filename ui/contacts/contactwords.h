// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/duplicates.h"
#include "core/sync/contactsview.h"

#include <QCoreApplication>

namespace waypost::ui {

/// Contacts in words, the same in list, detail and dialogs.
class ContactWords {
    Q_DECLARE_TR_FUNCTIONS(ContactWords)
public:
    [[nodiscard]] static QString name(const contacts::Contact &contact); ///< never empty
    [[nodiscard]] static QString identity(const contacts::Contact &contact); ///< number, address or user name
    [[nodiscard]] static QString likeness(contacts::Likeness likeness);
    [[nodiscard]] static QString why(const QList<contacts::Likeness> &likeness);
    /// Of a column of a file: "phone", "attribute.size"; `label` of an attribute.
    [[nodiscard]] static QString target(const QString &target, const QString &label = {});
    /// The consents of a contact, one in a line.
    [[nodiscard]] static QStringList consents(const contacts::Contact &contact);
};

} // namespace waypost::ui
