// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/replies/macros.h"
#include "core/sync/desk.h"

#include <QObject>

#include <functional>

namespace waypost::ui {

/// Where something is written: which conversation, and whose.
struct ComposePlace {
    QString conversation;
    QString team;
    bool operator==(const ComposePlace &) const = default;
};

/// Looks at what a macro would do, does it through the desk's outbox, and takes it back.
class MacroRunner final : public QObject {
    Q_OBJECT
public:
    MacroRunner(sync::Desk &desk, const Clock &clock, QObject *parent = nullptr);

    /// What it would do now; changes nothing.
    void preview(const QString &macro, const ComposePlace &place,
                 const std::function<void(const replies::MacroPlan &)> &answer);
    void run(const QString &macro, const ComposePlace &place);
    void undo(); ///< the last one; once

    /// The values of variables in that place, on the desk's thread.
    [[nodiscard]] static replies::Values valuesIn(const QString &conversation, const sync::Me &me,
                                                  qint64 nowMs, Rows &rows);

Q_SIGNALS:
    void ran(const QString &name, bool undoable);
    void stopped(const QString &name, const QString &why);

private:
    sync::Desk &m_desk;
    const Clock &m_clock;
    Commands m_undo;
};

} // namespace waypost::ui
