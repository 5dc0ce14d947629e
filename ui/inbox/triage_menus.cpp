// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered to choose from: each choice is one of triage's acts.
#include "ui/inbox/conversationmergedialog.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/scheduledialog.h"
#include "ui/inbox/triage.h"
#include "ui/inbox/words.h"
#include "ui/kit/timetext.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <functional>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 triageHourMs = 3'600'000;

/// A menu that is filled when it is about to show: names and states are those of that moment.
QMenu *lazyMenu(QWidget *parent, const std::function<void(QMenu &)> &fill)
{
    auto *menu = new QMenu(parent);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, fill] {
        menu->clear();
        fill(*menu);
    });
    return menu;
}

QAction *addPlain(QMenu &menu, QString text, const std::function<void()> &choose)
{
    QAction *action = menu.addAction(text.replace(u'&', u"&&"_s)); // a name, not a mnemonic
    QObject::connect(action, &QAction::triggered, &menu, choose);
    return action;
}

void addChoice(QMenu &menu, const QString &text, bool checked, const std::function<void()> &choose)
{
    QAction *action = addPlain(menu, text, choose);
    action->setCheckable(true);
    action->setChecked(checked);
}
} // namespace

QMenu *Triage::assigneeMenu(QWidget *parent)
{
    return lazyMenu(parent, [this](QMenu &menu) {
        const QString now = m_listed ? m_listed->conversation.assignee : QString();
        addChoice(menu, tr("Nobody"), now.isEmpty(), [this] { assign({}); });
        menu.addSeparator();
        for (const auto &person : m_context.directory.activeAgents())
            addChoice(menu, m_context.directory.nameWithAvailability(person), person.id == now,
                      [this, id = person.id] { assign(id); });
    });
}

QMenu *Triage::teamMenu(QWidget *parent)
{
    return lazyMenu(parent, [this](QMenu &menu) {
        const QString now = m_listed ? m_listed->conversation.team : QString();
        addChoice(menu, tr("No team"), now.isEmpty(), [this] { setTeam({}); });
        menu.addSeparator();
        for (const auto &team : m_context.directory.teams())
            addChoice(menu, team.name, team.id == now, [this, id = team.id] { setTeam(id); });
    });
}

QMenu *Triage::priorityMenu(QWidget *parent)
{
    QMenu *menu = lazyMenu(parent, [this](QMenu &filled) {
        const QString now = m_listed ? m_listed->conversation.priority : QString();
        for (const QString &priority : {u"urgent"_s, u"high"_s, u"normal"_s, u"low"_s})
            addChoice(filled, Words::priority(priority), priority == now,
                      [this, priority] { setPriority(priority); });
    });
    menu->setTitle(tr("Priority"));
    return menu;
}

QMenu *Triage::snoozeMenu(QWidget *parent)
{
    QMenu *menu = lazyMenu(parent, [this](QMenu &filled) {
        const qint64 now = m_context.clock.nowMs();
        const QTimeZone zone = QTimeZone::systemTimeZone();
        const TimeText times;
        const auto add = [&](const QString &words, qint64 until) {
            filled.addAction(
                tr("%1 · %2").arg(words,
                                  times.sameDay(now, until) ? times.clock(until) : times.day(until, now)),
                this, [this, until] { snooze(until); });
        };
        add(tr("In an hour"), now + triageHourMs);
        add(tr("In three hours"), now + 3 * triageHourMs);
        add(tr("Tomorrow morning"), morningMs(now, 1, zone));
        add(tr("Next Monday"), morningMs(now, daysToMonday(now, zone), zone));
        add(tr("In two weeks"), morningMs(now, 14, zone));
        filled.addAction(tr("Another time…"), this,
                         [this, parentOf = filled.parentWidget()] { pickSnooze(parentOf); });
        filled.addSeparator();
        filled.addAction(tr("Until the customer writes"), this, &Triage::snoozeUntilReply);
        QAction *window = filled.addAction(tr("Until an hour before the reply window closes"), this,
                                           &Triage::snoozeUntilWindowCloses);
        window->setEnabled(m_listed && m_listed->conversation.windowUntil - now > triageHourMs);
        if (m_listed && m_listed->conversation.wokenFrom > 0) {
            const qint64 before = m_listed->conversation.wokenFrom;
            filled.addSeparator();
            if (before > now)
                filled.addAction(tr("Again, as before · %1").arg(TimeText().inList(before, now)), this,
                                 &Triage::snoozeAgain);
            else
                filled.addAction(tr("Again, as before"), this, &Triage::snoozeAgain);
        }
    });
    menu->setTitle(tr("Snooze"));
    return menu;
}

/// What one does now and then. Whether the customer is blocked is looked up while the menu opens.
void Triage::addRareActions(QMenu &menu)
{
    if (!m_listed)
        return;
    QWidget *window = menu.parentWidget();
    const bool following = isFollowing();
    menu.addAction(following ? tr("Stop following") : tr("Follow"), this,
                   [this, following] { follow(!following); });
    if (m_listed->conversation.mergedInto.isEmpty())
        menu.addAction(tr("Merge with another conversation…"), this, [this, window] { askToMerge(window); });
    else
        menu.addAction(tr("Undo the merging"), this, &Triage::unmerge);
    QAction *block = menu.addAction(tr("Block this customer…"), this, [this, window] { askToBlock(window); });
    m_context.desk.ask<bool>(
        block,
        [contact = m_listed->conversation.contact](sync::View &view) {
            const auto row = loadAs<contacts::Contact>(view.rows(), u"contacts"_s, contact);
            return row && row->blockedAt > 0;
        },
        [this, block](bool blocked) {
            if (!blocked)
                return;
            block->setText(tr("Unblock this customer"));
            block->disconnect();
            connect(block, &QAction::triggered, this, &Triage::unblock);
        });
}

void Triage::pickSnooze(QWidget *parent)
{
    auto *dialog = new ScheduleDialog(m_context.theme, ScheduleDialog::Use::Snooze,
                                      {m_context.clock.nowMs(), 0, 0, false}, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { snooze(dialog->chosenMs(), dialog->keepsAsleep()); });
    dialog->open();
}

void Triage::askToBlock(QWidget *parent)
{
    if (!m_listed)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Block this customer?"),
                                tr("Their messages will not reach you any more, and you can't write to them "
                                   "until you unblock them."),
                                QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *spam = box->addButton(tr("Block as spam"), QMessageBox::DestructiveRole);
    QPushButton *abuse = box->addButton(tr("Block as abuse"), QMessageBox::DestructiveRole);
    connect(spam, &QPushButton::clicked, this, [this] { block(u"spam"_s); });
    connect(abuse, &QPushButton::clicked, this, [this] { block(u"abuse"_s); });
    box->open();
}

void Triage::askToMerge(QWidget *parent)
{
    if (!m_listed)
        return;
    auto *dialog = new ConversationMergeDialog(m_context, *m_listed, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConversationMergeDialog::chosen, this, &Triage::mergeInto);
    dialog->open();
}

QMenu *Triage::resolveMenu(QWidget *parent)
{
    return lazyMenu(parent, [this](QMenu &menu) {
        menu.addAction(tr("Resolve"), this, [this] { resolve(); });
        menu.addSeparator();
        const auto own = m_context.workspace.resolutions();
        for (const auto &[code, label] : own)
            addPlain(menu, label, [this, code = code] { resolve(code); });
        if (own.isEmpty())
            for (const QString &code : {u"solved"_s, u"no_answer"_s, u"spam"_s})
                menu.addAction(Words::resolution(code), this, [this, code] { resolve(code); });
    });
}

} // namespace waypost::ui
