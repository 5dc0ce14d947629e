// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/contactpanel.h"

#include "core/base/phone.h"
#include "ui/inbox/contactfields.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/promiseclock.h"
#include "ui/inbox/tageditor.h"
#include "ui/inbox/triage.h"
#include "ui/inbox/words.h"
#include "ui/kit/avatar.h"
#include "ui/kit/bidi.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/formatter.h"
#include "ui/kit/progressline.h"
#include "ui/kit/sectiontitle.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 panelWarnMs = 2 * 3'600'000;

void emptyLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}
} // namespace

ContactPanel::ContactPanel(InboxContext &context, Triage &triage, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_triage(triage)
    , m_content(new QWidget)
{
    setAccessibleName(tr("Customer"));
    setMinimumWidth(200);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(6);
    build(*column);
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false); // the panel's own paper
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    m_content->hide();

    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &ContactPanel::showWindow);
    connect(m_tags, &TagEditor::added, &triage, [&triage](const QString &tag) { triage.tag({tag}, {}); });
    connect(m_tags, &TagEditor::removed, &triage, [&triage](const QString &tag) { triage.tag({}, {tag}); });
    connect(&context.directory, &Directory::changed, this, &ContactPanel::readAgain);
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ContactPanel::build(QVBoxLayout &column)
{
    const Theme &theme = m_context.theme;
    m_face = new AvatarLabel(theme, 36, m_content);
    m_name = new ElidedLabel(theme, TextRole::Strong, &Tokens::ink, m_content);
    m_since = new ElidedLabel(theme, TextRole::Body, &Tokens::ink3, m_content);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_name);
    names->addWidget(m_since);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_face);
    head->addLayout(names, 1);
    column.addLayout(head);

    m_promises = new PromiseList(m_context, m_content);
    column.addWidget(m_promises);
    column.addSpacing(8);
    column.addWidget(new SectionTitle(theme, tr("Reply window"), m_content));
    m_windowLabel = new ElidedLabel(theme, TextRole::Body, &Tokens::ink3, m_content);
    m_windowLeft = new ElidedLabel(theme, TextRole::Strong, &Tokens::ink, m_content);
    m_windowLeft->setAlignment(Qt::AlignTrailing);
    m_windowLeft->setTabular(true);
    m_windowLine = new ProgressLine(theme, m_content);
    auto *window = new QHBoxLayout;
    window->addWidget(m_windowLabel, 1);
    window->addWidget(m_windowLeft, 1);
    column.addLayout(window);
    column.addWidget(m_windowLine);

    column.addSpacing(8);
    column.addWidget(new SectionTitle(theme, tr("Tags"), m_content));
    m_tags = new TagEditor(theme, m_content);
    column.addWidget(m_tags);

    column.addSpacing(8);
    m_ordersTitle = new SectionTitle(theme, tr("Orders in messages"), m_content);
    column.addWidget(m_ordersTitle);
    m_orders = new FactList(theme, m_content);
    column.addWidget(m_orders);
    column.addSpacing(8);
    column.addWidget(new SectionTitle(theme, tr("Details"), m_content));
    m_details = new FactList(theme, m_content);
    column.addWidget(m_details);
    column.addSpacing(8);
    column.addWidget(new SectionTitle(theme, tr("What the team knows"), m_content));
    m_fields = new ContactFields(m_context, m_content);
    column.addWidget(m_fields);
    column.addSpacing(8);
    m_othersTitle = new SectionTitle(theme, tr("Other conversations"), m_content);
    column.addWidget(m_othersTitle);
    m_others = new QVBoxLayout;
    m_others->setSpacing(2);
    column.addLayout(m_others);
    column.addStretch(1);
}

void ContactPanel::setConversation(const std::optional<sync::ListedConversation> &listed)
{
    m_listed = listed;
    m_content->setVisible(listed.has_value());
    if (!listed) {
        m_shown.clear();
        update();
        return;
    }
    const QString name = previewOf(listed->contactName, 100);
    m_name->setText(name);
    m_face->setAvatar(
        {listed->conversation.contact, listed->contactName, {}, Icon::Chat, Presence::Unknown, false});
    m_tags->setTags(tagsOf(listed->conversation));
    m_promises->setSession(listed->promises);
    showWindow();
    if (m_shown != listed->id)
        show({});
    m_shown = listed->id;
    readAgain();
}

void ContactPanel::editTags()
{
    m_tags->edit();
}

void ContactPanel::readAgain()
{
    if (!m_listed)
        return;
    m_context.desk.ask<ContactFacts>(
        this,
        [listed = *m_listed, me = m_context.directory.me(), now = m_context.clock.nowMs()](sync::View &view) {
            return contactFactsOf(view, listed, me, now);
        },
        [this, id = m_listed->id](const ContactFacts &facts) {
            if (m_listed && m_listed->id == id)
                show(facts);
        });
}

QString ContactPanel::since(const contacts::Contact &contact)
{
    if (contact.createdAt == 0)
        return {};
    const QDate day = QDateTime::fromMSecsSinceEpoch(contact.createdAt, QTimeZone::systemTimeZone()).date();
    return tr("Customer since %1").arg(QLocale().toString(day, u"MMMM yyyy"_s));
}

void ContactPanel::show(const ContactFacts &facts)
{
    m_since->setText(since(facts.contact));
    if (!facts.person.isEmpty())
        m_fields->setContact(facts.person, facts.contact, facts.attributes);
    m_ordersTitle->setVisible(!facts.orders.isEmpty());
    const qint64 now = m_context.clock.nowMs();
    QList<Fact> orders;
    for (const ContactFacts::Order &order : facts.orders)
        orders << Fact {TimeText().inList(order.at, now),
                        (order.items == 1 ? tr("1 item · %1") : tr("%n items · %1", nullptr, order.items))
                            .arg(order.total)};
    m_orders->setFacts(orders);
    m_details->setFacts(detailsOf(facts));
    showOthers(facts);
}

void ContactPanel::showOthers(const ContactFacts &facts)
{
    QList<std::pair<QString, QString>> shown; // conversation and words of its button
    for (const auto &other : facts.others)
        shown << std::pair {
            other.id,
            tr("%1 · %2").arg(m_context.directory.channelName(other.conversation.channel),
                              TimeText().inList(other.conversation.lastAt, m_context.clock.nowMs()))};
    m_othersTitle->setVisible(!shown.isEmpty());
    if (shown == m_shownOthers)
        return;
    m_shownOthers = shown;
    emptyLayout(*m_others);
    for (const auto &[id, words] : shown) {
        auto *button = new FlatButton(m_context.theme, ButtonKind::Ghost, words, m_content);
        button->setCompact(true);
        connect(button, &FlatButton::clicked, this, [this, id = id] { Q_EMIT conversationChosen(id); });
        m_others->addWidget(button, 0, Qt::AlignLeading);
    }
}

QList<Fact> ContactPanel::detailsOf(const ContactFacts &facts) const
{
    if (!m_listed)
        return {};
    const conversations::Conversation &c = m_listed->conversation;
    QList<Fact> details = identitiesOf(facts);
    if (const QString channel = m_context.directory.channelName(c.channel); !channel.isEmpty())
        details << Fact {tr("Channel"), channel};
    details << Fact {tr("Assignee"),
                     c.assignee.isEmpty() ? tr("Nobody")
                                          : m_context.directory.nameWithAvailability(
                                              {c.assignee, m_context.directory.authorName(c.assignee)})};
    if (const QString team = m_context.directory.teamName(c.team); !team.isEmpty())
        details << Fact {tr("Team"), team};
    details << Fact {tr("Priority"), Words::priority(c.priority)};
    details << Fact {tr("Started"), TimeText().day(c.createdAt, m_context.clock.nowMs())};
    if (c.reopened > 0)
        details << Fact {tr("Reopened"),
                         c.reopened == 1 ? tr("Once") : tr("%n times", nullptr, int(c.reopened))};
    if (c.entryUntil > m_context.clock.nowMs())
        details << Fact {tr("Free after an ad"), TimeText::span(c.entryUntil - m_context.clock.nowMs())};
    return details;
}

/// The number of this conversation first: by it the customer is answered.
QList<Fact> ContactPanel::identitiesOf(const ContactFacts &facts) const
{
    QList<Fact> details;
    QStringList phones {facts.address.phone, facts.contact.phone};
    for (const contacts::Candidate &alias : facts.aliases)
        phones << alias.contact.phone;
    phones.removeAll(QString());
    phones.removeDuplicates();
    for (const QString &phone : std::as_const(phones))
        details << Fact {tr("Phone"), isolated(readablePhone(phone)), phone};
    if (!facts.address.username.isEmpty())
        details << Fact {tr("Username"), isolated(previewOf(facts.address.username, 60)),
                         facts.address.username};
    if (!facts.segments.isEmpty())
        details << Fact {tr("Segments"), facts.segments.join(u", "_s)};
    if (facts.contact.blockedAt > 0)
        details << Fact {tr("Blocked"), TimeText().day(facts.contact.blockedAt, m_context.clock.nowMs())};
    if (facts.mayBeOthers)
        details << Fact {tr("Duplicates"), tr("likely; see Contacts")};
    return details;
}

void ContactPanel::showWindow()
{
    m_tick.stop();
    if (!m_listed)
        return;
    const qint64 until = m_listed->conversation.windowUntil;
    const qint64 left = until - m_context.clock.nowMs();
    const bool open = left > 0;
    m_windowLabel->setText(open ? tr("Free replies") : until == 0 ? tr("Never opened") : tr("Closed"));
    m_windowLeft->setText(open ? tr("%1 left").arg(TimeText::span(left)) : tr("Templates only"));
    m_windowLeft->setColour(!open ? &Tokens::ink2 : left > panelWarnMs ? &Tokens::ink : &Tokens::warn);
    m_windowLine->setValue(open ? double(left) / double(conversations::windowMs) : 0);
    m_windowLine->setColour(left > panelWarnMs ? &Tokens::ok : &Tokens::warn);
    if (open && isVisible())
        m_tick.start(int(std::min<qint64>(TimeText::nextChangeMs(left), 3'600'000)));
}

void ContactPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showWindow();
}

void ContactPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void ContactPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().paper);
    if (m_listed)
        return;
    painter.setPen(m_context.theme.tokens().ink3);
    painter.setFont(fontFor(TextRole::Body));
    painter.drawText(rect().adjusted(20, 0, -20, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Open a conversation to see who writes."));
}

} // namespace waypost::ui
