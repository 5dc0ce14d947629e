// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardactions.h"

#include "ui/board/boardwords.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/bidi.h"

#include <QMenu>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

/// A name is no mnemonic.
QString menuName(const QString &name)
{
    QString text = name;
    return text.replace(u'&', u"&&"_s);
}
} // namespace

BoardActions::BoardActions(InboxContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

QString BoardActions::firstFor(const board::Case &each, const QString &me,
                               const board::Surroundings &surroundings)
{
    if (each.assignee.isEmpty())
        return u"assign"_s;
    if (each.assignee == me)
        return u"open"_s;
    for (const board::Colleague &colleague : surroundings.colleagues)
        if (colleague.id == each.assignee)
            return colleague.state == "away"_L1 || colleague.state == "offline"_L1 ? u"reassign"_s
                                                                                   : u"nudge"_s;
    return u"reassign"_s; // he may not sign in any more
}

QString BoardActions::word(const QString &action)
{
    if (action == "assign"_L1)
        return tr("Assign");
    if (action == "reassign"_L1)
        return tr("Reassign");
    return action == "nudge"_L1 ? tr("Nudge") : tr("Open");
}

void BoardActions::give(const QString &type, const QString &conversation, const QJsonObject &data)
{
    m_context.desk.give({{}, type, conversation, {}, 0, 0, data});
}

void BoardActions::assign(const board::Case &each, const QString &agent)
{
    const QString customer = isolated(BoardWords::customer(each.name));
    if (each.assignee.isEmpty() && agent == m_context.directory.me())
        give(u"conversation.claim"_s, each.conversation, {});
    else
        give(u"conversation.assign"_s, each.conversation,
             {{u"agent"_s, agent}, {u"expect"_s, each.assignee}});
    if (agent.isEmpty())
        Q_EMIT told(tr("%1 waits for somebody again.").arg(customer));
    else
        Q_EMIT told(tr("%1 is with %2 now.").arg(customer, isolated(m_context.directory.agentName(agent))));
}

void BoardActions::nudge(const board::Case &each)
{
    give(u"sla.nudge"_s, each.conversation, {});
    Q_EMIT told(tr("%1 was asked to look at %2.")
                    .arg(isolated(m_context.directory.agentName(each.assignee)),
                         isolated(BoardWords::customer(each.name))));
}

void BoardActions::fillAgents(QMenu &menu, const board::Case &each)
{
    for (const Directory::Person &person : m_context.directory.activeAgents()) {
        QAction *action
            = menu.addAction(person.id == m_context.directory.me() ? tr("Me") : menuName(person.name), this,
                             [this, each, agent = person.id] { assign(each, agent); });
        action->setCheckable(true);
        action->setChecked(person.id == each.assignee);
        action->setEnabled(person.id != each.assignee);
    }
    if (each.assignee.isEmpty())
        return;
    menu.addSeparator();
    menu.addAction(tr("Nobody"), this, [this, each] { assign(each, {}); });
}

void BoardActions::run(const QString &action, const board::Case &each, QWidget *parent, const QRect &at)
{
    if (action == "open"_L1)
        Q_EMIT openWanted(each.conversation);
    if (action == "nudge"_L1)
        nudge(each);
    if (action != "assign"_L1 && action != "reassign"_L1)
        return;
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(word(action));
    fillAgents(*menu, each);
    menu->popup(at.bottomLeft());
}

void BoardActions::showMenu(const board::Case &each, QWidget *parent, const QRect &at)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(BoardWords::customer(each.name));
    menu->addAction(tr("&Open in the inbox"), this, [this, each] { Q_EMIT openWanted(each.conversation); });
    if (!each.assignee.isEmpty() && each.assignee != m_context.directory.me())
        menu->addAction(tr("&Nudge %1").arg(menuName(m_context.directory.agentName(each.assignee))), this,
                        [this, each] { nudge(each); });
    if (each.assignee != m_context.directory.me())
        menu->addAction(tr("Assign to &me"), this, [this, each] { assign(each, m_context.directory.me()); });
    fillAgents(*menu->addMenu(each.assignee.isEmpty() ? tr("&Assign to") : tr("&Reassign to")), each);
    menu->popup(at.bottomLeft());
}

} // namespace waypost::ui
