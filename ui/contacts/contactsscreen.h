// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSettings>
#include <QWidget>

namespace waypost::ui {

struct InboxContext;

/// The people: segments, list and one contact side by side.
class ContactsScreen final : public QWidget {
    Q_OBJECT
public:
    ContactsScreen(InboxContext &context, QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void conversationChosen(const QString &conversation);

private:
    InboxContext &m_context;
    QSettings &m_settings;
};

} // namespace waypost::ui
