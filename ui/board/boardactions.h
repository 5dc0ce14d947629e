// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/board/case.h"

#include <QObject>
#include <QRect>

class QMenu;
class QWidget;

namespace waypost::ui {

struct InboxContext;

/// What a supervisor does about a conversation without leaving the board: each a command into the outbox.
class BoardActions final : public QObject {
    Q_OBJECT
public:
    BoardActions(InboxContext &context, QObject *parent);

    /// The first thing to do about it: "assign" (nobody has it), "open" (`me` has it), "reassign" (its owner
    /// has gone), "nudge".
    [[nodiscard]] static QString firstFor(const board::Case &each, const QString &me,
                                          const board::Surroundings &surroundings);
    [[nodiscard]] static QString word(const QString &action); ///< "Assign"
    /// Does it; "assign" and "reassign" ask whom, in a menu below `at` (global).
    void run(const QString &action, const board::Case &each, QWidget *parent, const QRect &at);
    /// All of them in a menu below `at`.
    void showMenu(const board::Case &each, QWidget *parent, const QRect &at);

    void assign(const board::Case &each, const QString &agent); ///< empty: nobody
    void nudge(const board::Case &each);

Q_SIGNALS:
    void openWanted(const QString &conversation);
    void told(const QString &what); ///< one sentence about what was just done

private:
    void fillAgents(QMenu &menu, const board::Case &each);
    void give(const QString &type, const QString &conversation, const QJsonObject &data);

    InboxContext &m_context;
};

} // namespace waypost::ui
