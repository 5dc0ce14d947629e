// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactsscreen.h"

namespace waypost::ui {

ContactsScreen::ContactsScreen(InboxContext &context, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_settings(settings)
{
    setAccessibleName(tr("Contacts"));
    Q_UNUSED(m_context)
    Q_UNUSED(m_settings)
}

} // namespace waypost::ui
