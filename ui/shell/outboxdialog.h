// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace waypost::ui {

class FlatButton;
class Theme;
enum class ButtonKind;

/// What waits for the relay or for its time, and what the relay would not take: each with its reason and what
/// can be done.
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
    struct Waiting {
        QList<sync::OutboxItem> outbox;
        QList<sync::TimelineEntry> due;
    };
    struct Card {
        QWidget *frame;
        QHBoxLayout *buttons;
    };
    void fill(const Waiting &waiting);
    [[nodiscard]] Card makeCard(const QString &heading, const QString &words, const QString &why);
    FlatButton *addButton(const Card &card, ButtonKind kind, const QString &text);
    void addShow(const Card &card, const QString &conversation);
    [[nodiscard]] QWidget *cardOf(const sync::OutboxItem &item);
    [[nodiscard]] QWidget *dueCard(const sync::TimelineEntry &entry);

    const Theme &m_theme;
    sync::Desk &m_desk;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_cards = nullptr;
};

/// What a command is, for people: "Reply", "Note", "Assignment", …
[[nodiscard]] QString commandName(const QString &type);

} // namespace waypost::ui
