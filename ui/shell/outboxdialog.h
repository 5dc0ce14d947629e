// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"

#include <QDialog>

class QVBoxLayout;

namespace waypost::ui {

class Theme;

/// What waits for the relay, and what the relay would not take: each with its reason and what can be done.
/// Nothing is lost without somebody saying so.
class OutboxDialog final : public QDialog {
    Q_OBJECT
public:
    OutboxDialog(const Theme &theme, sync::Desk &desk, QWidget *parent);
    void open() override;

Q_SIGNALS:
    void conversationChosen(const QString &id);

private:
    void readAgain();
    void fill(const QList<sync::OutboxItem> &items);
    [[nodiscard]] QWidget *cardOf(const sync::OutboxItem &item);

    const Theme &m_theme;
    sync::Desk &m_desk;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_cards = nullptr;
};

/// What a command is, for people: "Reply", "Note", "Assignment", …
[[nodiscard]] QString commandName(const QString &type);

} // namespace waypost::ui
