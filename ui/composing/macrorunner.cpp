// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/macrorunner.h"

#include "core/conversations/conversations.h"
#include "core/replies/values.h"
#include "ui/composing/variabletext.h"

#include <QLocale>
#include <QTimeZone>

#include <utility>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

/// What a macro's actions are decided by.
Features actingFeatures()
{
    return {conversations::conversations()};
}
} // namespace

MacroRunner::MacroRunner(sync::Desk &desk, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
{
}

replies::Values MacroRunner::valuesIn(const QString &conversation, const sync::Me &me, qint64 nowMs,
                                      Rows &rows)
{
    return replies::valuesFor({conversation, me.agent, nowMs, me.workspace, QLocale().bcp47Name(),
                               QString::fromLatin1(QTimeZone::systemTimeZoneId())},
                              rows);
}

void MacroRunner::preview(const QString &macro, const ComposePlace &place,
                          const std::function<void(const replies::MacroPlan &)> &answer)
{
    const auto expand = [macro, place, me = m_desk.me(), now = m_clock.nowMs()](sync::View &view) {
        const auto row = loadAs<replies::Macro>(view.rows(), u"macros"_s, macro);
        if (!row || row->removedAt > 0)
            return replies::MacroPlan {};
        Ids ids(now, newId(now).toLatin1());
        Deciding deciding {view.rows(), ids};
        const replies::MacroPlace where {place.conversation, me.agent, now, view.cursor(),
                                         valuesIn(place.conversation, me, now, view.rows())};
        return replies::expanded(macro, *row, where, actingFeatures(), deciding);
    };
    m_desk.ask<replies::MacroPlan>(this, expand, answer);
}

void MacroRunner::run(const QString &macro, const ComposePlace &place)
{
    preview(macro, place, [this](const replies::MacroPlan &plan) {
        if (!plan.canRun()) {
            QString why = tr("There is nothing left for it to do here.");
            for (const replies::MacroStep &step : plan.steps) {
                if (step.refusal)
                    why = step.refusal->text;
                else if (!step.problems.isEmpty())
                    why = problemsText(step.problems);
                else
                    continue;
                break;
            }
            Q_EMIT stopped(plan.name, why);
            return;
        }
        for (const Command &command : plan.commands())
            m_desk.give(command);
        if (!plan.canned.isEmpty())
            m_desk.give({{}, u"canned.used"_s, plan.canned, {}, 0, 0, {}});
        m_undo = plan.undo();
        Q_EMIT ran(plan.name, !m_undo.isEmpty());
    });
}

void MacroRunner::undo()
{
    for (const Command &command : std::exchange(m_undo, {}))
        m_desk.give(command);
}

} // namespace waypost::ui
