// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeySequence>
#include <QList>
#include <QObject>

class QKeyEvent;
class QWidget;

namespace waypost::ui {

class CommandSet;

/// Shortcuts by place for layouts without Latin letters: the key where J is on a US keyboard is J, whatever
/// Arabic, Hindi or Russian letter it types. Looks only at keys that no shortcut took and that type such a
/// letter, and leaves text fields their letters. Does nothing for a layout with Latin letters.
class PhysicalKeys final : public QObject {
    Q_OBJECT
public:
    PhysicalKeys(const CommandSet &commands, QWidget *window);

    /// The Latin key at that place; Qt::Key_unknown: none, or the event types Latin already.
    [[nodiscard]] static Qt::Key latinKey(const QKeyEvent &event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool take(const QKeyEvent &event);

    const CommandSet &m_commands;
    QWidget *m_window;
    QList<QKeyCombination> m_begun; ///< of a sequence: "G" of "G, I"
    quint64 m_at = 0; ///< the last key's timestamp, ms
};

} // namespace waypost::ui
