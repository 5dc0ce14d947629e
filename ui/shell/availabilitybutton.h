// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>

class QMenu;

namespace waypost::ui {

class FlatButton;
struct InboxContext;

/// Whether one takes work oneself, and since when; opens a menu to say otherwise: online, busy, away. Shows
/// what was chosen at once, and what follows from it (gone, idle) as the relay tells.
class AvailabilityButton final : public QWidget {
    Q_OBJECT
public:
    explicit AvailabilityButton(InboxContext &context, QWidget *parent = nullptr);
    void choose(const QString &wanted); ///< "online", "busy", "away"
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void fillMenu();

    InboxContext &m_context;
    FlatButton *m_button;
    QMenu *m_menu;
    QTimer m_minute; ///< "since" moves while it can be seen
    QString m_state;
};

} // namespace waypost::ui
