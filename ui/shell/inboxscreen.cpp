// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inboxscreen.h"

#include "ui/entry/deeplink.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/contactpanel.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/triage.h"
#include "ui/kit/splitter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int listWidth = 318;
constexpr int contactWidth = 276;
constexpr int paneLeast = 380;
const QString detailsKey = QStringLiteral("inbox/details");
} // namespace

InboxScreen::InboxScreen(InboxContext &context, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_splitter(new Splitter(Qt::Horizontal, settings, u"inbox/columns"_s, this))
    , m_list(new ConversationList(context, this))
    , m_pane(new ConversationPane(context, this))
    , m_contact(new ContactPanel(context, m_pane->triage(), this))
    , m_detailsWanted(settings.value(detailsKey, true).toBool())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    for (QWidget *column : std::initializer_list<QWidget *> {m_list, m_pane, m_contact})
        m_splitter->addWidget(column);
    m_list->setMinimumWidth(220);
    m_pane->setMinimumWidth(paneLeast);
    m_contact->setMinimumWidth(220);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restore({listWidth, 600, contactWidth});
    connect(m_list, &ConversationList::chosen, m_pane, &ConversationPane::open);
    connect(m_list, &ConversationList::upcoming, m_pane, &ConversationPane::expect);
    connect(m_pane, &ConversationPane::nextWanted, m_list, &ConversationList::next);
    connect(m_list, &ConversationList::opened, m_pane, [this](const QString &id) {
        m_pane->open(id);
        m_pane->takeFocus();
    });
    connect(m_list, &ConversationList::dropped, m_pane, &ConversationPane::openWith);
    connect(m_list, &ConversationList::hitChosen, this, [this](const search::SearchHit &hit) {
        m_list->select(hit.conversation);
        if (hit.kind == search::HitKind::Contact)
            m_pane->open(hit.conversation);
        else
            m_pane->openAt(hit.conversation, hit.id);
    });
    connect(m_pane, &ConversationPane::changed, m_contact, &ContactPanel::setConversation);
    connect(m_pane, &ConversationPane::changed, this,
            [this](const auto &listed) { Q_EMIT conversationShown(listed ? listed->id : QString()); });
    connect(m_pane, &ConversationPane::resolved, m_list, &ConversationList::takeFocus);
    connect(m_pane, &ConversationPane::tagsWanted, this, &InboxScreen::editTags);
    connect(m_pane, &ConversationPane::detailsWanted, this, &InboxScreen::toggleDetails);
    connect(m_contact, &ContactPanel::conversationChosen, this, &InboxScreen::openConversation);
}

QString InboxScreen::conversation() const
{
    return m_pane->current();
}

Composer &InboxScreen::composer()
{
    return m_pane->composer();
}

void InboxScreen::showView(const QString &view, const QString &team, const QString &title)
{
    m_list->show(view, team, title);
}

void InboxScreen::openConversation(const QString &id)
{
    m_list->select(id);
    m_pane->open(id);
}

void InboxScreen::next()
{
    m_list->next();
}

void InboxScreen::previous()
{
    m_list->previous();
}

void InboxScreen::openCurrent()
{
    m_list->openCurrent();
}

void InboxScreen::startSearch()
{
    m_list->startSearch();
}

void InboxScreen::startReply()
{
    m_pane->reply();
}

void InboxScreen::startNote()
{
    m_pane->note();
}

void InboxScreen::startTemplate()
{
    m_pane->chooseTemplate();
}

void InboxScreen::resolve()
{
    m_pane->resolve();
}

void InboxScreen::reopen()
{
    m_pane->reopen();
}

void InboxScreen::snoozeTomorrow()
{
    m_pane->snoozeTomorrow();
}

void InboxScreen::assignMe()
{
    m_pane->assignToMe();
}

void InboxScreen::unassign()
{
    m_pane->unassign();
}

void InboxScreen::editTags()
{
    m_detailsWanted = true;
    adjustDetails();
    m_contact->editTags();
}

void InboxScreen::markRead()
{
    m_pane->markRead();
}

void InboxScreen::popUp(QMenu *menu)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPoint corner(layoutDirection() == Qt::RightToLeft ? m_pane->width() - 24 : 24, 56);
    menu->popup(m_pane->mapToGlobal(corner));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().first());
}

void InboxScreen::showSnoozeMenu()
{
    popUp(m_pane->triage().snoozeMenu(this));
}

void InboxScreen::showAssigneeMenu()
{
    popUp(m_pane->triage().assigneeMenu(this));
}

void InboxScreen::showTeamMenu()
{
    popUp(m_pane->triage().teamMenu(this));
}

void InboxScreen::showPriorityMenu()
{
    popUp(m_pane->triage().priorityMenu(this));
}

void InboxScreen::copyLink()
{
    QGuiApplication::clipboard()->setText(linkToConversation(m_pane->current()));
}

void InboxScreen::setListShown(bool shown)
{
    m_list->setVisible(shown);
    adjustDetails();
}

void InboxScreen::toggleDetails()
{
    m_detailsWanted = !m_detailsWanted;
    m_settings.setValue(detailsKey, m_detailsWanted);
    adjustDetails();
}

void InboxScreen::adjustDetails()
{
    const int list = m_list->isVisibleTo(this) ? listWidth : 0;
    m_contact->setVisible(m_detailsWanted && width() >= list + paneLeast + contactWidth);
}

void InboxScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adjustDetails();
}

} // namespace waypost::ui
