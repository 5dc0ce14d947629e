// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/contactpanel.h"

#include "core/base/phone.h"
#include "ui/inbox/inboxcontext.h"
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

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int ordersLookedAt = 500; ///< newest lines of the timeline
constexpr qsizetype shownOrders = 8;
constexpr qsizetype shownOthers = 6;
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

    const auto grid = [&] {
        auto *made = new QGridLayout;
        made->setHorizontalSpacing(8);
        made->setVerticalSpacing(5);
        made->setColumnStretch(1, 1);
        column.addLayout(made);
        return made;
    };
    column.addSpacing(8);
    m_ordersTitle = new SectionTitle(theme, tr("Orders in messages"), m_content);
    column.addWidget(m_ordersTitle);
    m_orders = grid();
    column.addSpacing(8);
    column.addWidget(new SectionTitle(theme, tr("Details"), m_content));
    m_details = grid();
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

ContactPanel::Facts ContactPanel::readFacts(sync::View &view, const QString &id, const QString &contact,
                                            const QString &name)
{
    Facts facts;
    if (const auto known = loadAs<contacts::Contact>(view.rows(), u"contacts"_s, contact))
        facts.contact = *known;
    facts.orders = ordersIn(view.timeline(id, ordersLookedAt));
    for (const auto &other : view.find(name, 20))
        if (other.conversation.contact == contact && other.id != id)
            facts.others << other;
    return facts;
}

QList<ContactPanel::Order> ContactPanel::ordersIn(const QList<sync::TimelineEntry> &entries)
{
    QList<Order> orders;
    for (const auto &entry : entries) {
        if (entry.message.kind != "order"_L1 || orders.size() >= shownOrders)
            continue;
        const auto content = conversations::contentFromJson(
            QJsonDocument::fromJson(entry.message.content.toUtf8()).object());
        const auto *order = std::get_if<conversations::OrderContent>(&content);
        if (!order || order->lines.isEmpty())
            continue;
        Order seen {entry.at, 0, {}};
        Money total {0, order->lines.first().price.currency};
        for (const auto &line : order->lines) {
            seen.items += line.quantity;
            total.minor += line.price.currency == total.currency ? line.price.minor * line.quantity : 0;
        }
        seen.total = moneyText(total);
        orders << seen;
    }
    return orders;
}

void ContactPanel::readAgain()
{
    if (!m_listed)
        return;
    m_context.desk.ask<Facts>(
        this,
        [id = m_listed->id, contact = m_listed->conversation.contact,
         name = m_listed->contactName](sync::View &view) { return readFacts(view, id, contact, name); },
        [this, id = m_listed->id](const Facts &facts) {
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

void ContactPanel::show(const Facts &facts)
{
    m_since->setText(since(facts.contact));
    emptyLayout(*m_orders);
    m_ordersTitle->setVisible(!facts.orders.isEmpty());
    const qint64 now = m_context.clock.nowMs();
    for (const Order &order : facts.orders)
        addFact(*m_orders, TimeText().inList(order.at, now),
                (order.items == 1 ? tr("1 item · %1") : tr("%n items · %1", nullptr, order.items))
                    .arg(order.total));
    showDetails(facts);
    emptyLayout(*m_others);
    m_othersTitle->setVisible(!facts.others.isEmpty());
    for (const auto &other : facts.others.mid(0, shownOthers)) {
        auto *button
            = new FlatButton(m_context.theme, ButtonKind::Ghost,
                             tr("%1 · %2").arg(m_context.directory.channelName(other.conversation.channel),
                                               TimeText().inList(other.conversation.lastAt, now)),
                             m_content);
        button->setCompact(true);
        connect(button, &FlatButton::clicked, this, [this, id = other.id] { Q_EMIT conversationChosen(id); });
        m_others->addWidget(button, 0, Qt::AlignLeading);
    }
}

void ContactPanel::showDetails(const Facts &facts)
{
    emptyLayout(*m_details);
    if (!m_listed)
        return;
    const conversations::Conversation &c = m_listed->conversation;
    if (!facts.contact.phone.isEmpty())
        addFact(*m_details, tr("Phone"), isolated(readablePhone(facts.contact.phone)), facts.contact.phone);
    if (!facts.contact.username.isEmpty())
        addFact(*m_details, tr("Username"), isolated(previewOf(facts.contact.username, 60)),
                facts.contact.username);
    if (const QString channel = m_context.directory.channelName(c.channel); !channel.isEmpty())
        addFact(*m_details, tr("Channel"), channel);
    addFact(*m_details, tr("Assignee"),
            c.assignee.isEmpty() ? tr("Nobody") : m_context.directory.authorName(c.assignee));
    if (const QString team = m_context.directory.teamName(c.team); !team.isEmpty())
        addFact(*m_details, tr("Team"), team);
    addFact(*m_details, tr("Priority"), Words::priority(c.priority));
    addFact(*m_details, tr("Started"), TimeText().day(c.createdAt, m_context.clock.nowMs()));
    if (c.reopened > 0)
        addFact(*m_details, tr("Reopened"),
                c.reopened == 1 ? tr("Once") : tr("%n times", nullptr, int(c.reopened)));
    if (c.entryUntil > m_context.clock.nowMs())
        addFact(*m_details, tr("Free after an ad"), TimeText::span(c.entryUntil - m_context.clock.nowMs()));
}

void ContactPanel::addFact(QGridLayout &grid, const QString &label, const QString &value,
                           const QString &copied)
{
    const int row = grid.rowCount();
    auto *name = new ElidedLabel(m_context.theme, TextRole::Body, &Tokens::ink3, m_content);
    name->setText(label);
    auto *text = new ElidedLabel(m_context.theme, TextRole::Body, &Tokens::ink, m_content);
    text->setAlignment(Qt::AlignTrailing);
    text->setText(value);
    grid.addWidget(name, row, 0);
    if (copied.isEmpty()) {
        grid.addWidget(text, row, 1, 1, 2);
        return;
    }
    grid.addWidget(text, row, 1);
    auto *copy = new FlatButton(m_context.theme, Icon::Copy, tr("Copy %1").arg(label), m_content);
    copy->setCompact(true);
    copy->setFixedSize(22, 22);
    connect(copy, &FlatButton::clicked, this, [copied] { QGuiApplication::clipboard()->setText(copied); });
    grid.addWidget(copy, row, 2);
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
