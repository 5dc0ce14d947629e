// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactdetail.h"

#include "core/base/phone.h"
#include "core/contacts/merging.h"
#include "core/contacts/phonevariants.h"
#include "ui/contacts/contactwords.h"
#include "ui/inbox/contactfields.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/avatar.h"
#include "ui/kit/bidi.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/formatter.h"
#include "ui/kit/sectiontitle.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int detailWidth = 560;
constexpr qsizetype shownConversations = 50;
constexpr qsizetype shownDuplicates = 10;

void clearColumn(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}
} // namespace

ContactDetail::ContactDetail(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_content(new QWidget)
{
    setAccessibleName(tr("Contact"));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *centre = new QHBoxLayout(m_content);
    centre->setContentsMargins(20, 20, 20, 20);
    auto *inner = new QWidget(m_content);
    inner->setMaximumWidth(detailWidth);
    centre->addWidget(inner, 1);
    centre->addStretch(0);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);

    m_face = new AvatarLabel(context.theme, 48, inner);
    m_name = new ElidedLabel(context.theme, TextRole::Title, &Tokens::ink, inner);
    m_since = new ElidedLabel(context.theme, TextRole::Body, &Tokens::ink3, inner);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_since);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_face);
    head->addLayout(names, 1);
    column->addLayout(head);
    const auto section = [&](const QString &title, QVBoxLayout *&lines) {
        column->addSpacing(12);
        auto *made = new SectionTitle(context.theme, title, inner);
        column->addWidget(made);
        lines = new QVBoxLayout;
        lines->setSpacing(4);
        column->addLayout(lines);
        return made;
    };
    section(tr("Reached at"), m_identities);
    column->addSpacing(12);
    column->addWidget(new SectionTitle(context.theme, tr("What the team knows"), inner));
    m_fields = new ContactFields(context, inner);
    column->addWidget(m_fields);
    m_duplicatesTitle = section(tr("May be the same person"), m_duplicates);
    m_conversationsTitle = section(tr("Conversations"), m_conversations);
    column->addStretch(1);
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_content->hide();
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ContactDetail::setContact(const QString &id)
{
    m_id = id;
    if (id.isEmpty())
        m_content->hide();
    readAgain();
    update();
}

ContactDetail::Facts ContactDetail::read(sync::View &view, const QString &id)
{
    Facts facts;
    sync::ContactsView *contacts = view.contacts();
    if (!contacts)
        return facts;
    facts.known = contacts->known(id);
    facts.attributes.clear();
    const QHash<QString, Row> rows = view.all(u"attributes"_s);
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        if (const auto attribute = waypost::read<workspace::Attribute>(*it);
            it.key().startsWith("contact/"_L1) && attribute.removedAt == 0)
            facts.attributes.insert(it.key().section(u'/', 1), attribute);
    for (const contacts::Duplicate &pair : std::as_const(facts.known.duplicates)) {
        const QString other = pair.a == facts.known.person.id ? pair.b : pair.a;
        if (const auto row = loadAs<contacts::Contact>(view.rows(), u"contacts"_s, other))
            facts.others.insert(other, *row);
    }
    for (const QString &conversation : facts.known.conversations.mid(0, shownConversations))
        if (const auto listed = view.conversation(conversation))
            facts.conversations << *listed;
    return facts;
}

void ContactDetail::readAgain()
{
    if (m_id.isEmpty())
        return;
    m_context.desk.ask<Facts>(
        this, [id = m_id](sync::View &view) { return read(view, id); },
        [this, asked = ++m_asked](const Facts &facts) {
            if (asked == m_asked)
                show(facts);
        });
}

void ContactDetail::show(const Facts &facts)
{
    const sync::ListedContact &person = facts.known.person;
    m_content->setVisible(!person.id.isEmpty());
    if (person.id.isEmpty())
        return;
    m_id = person.id;
    Avatar avatar;
    avatar.id = person.id;
    avatar.name = ContactWords::name(person.contact);
    m_face->setAvatar(avatar);
    m_name->setText(previewOf(avatar.name, 100));
    QStringList since;
    if (!person.contact.title.isEmpty() && !person.contact.name.isEmpty()
        && person.contact.title != person.contact.name)
        since << tr("calls himself “%1”").arg(previewOf(person.contact.name, 60));
    if (person.contact.createdAt > 0)
        since << tr("since %1")
                     .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(person.contact.createdAt).date(),
                                             u"d MMMM yyyy"_s));
    if (person.contact.blockedAt > 0)
        since << tr("blocked");
    m_since->setText(since.join(u" · "_s));
    showIdentities(facts);
    m_fields->setContact(person.id, person.contact, facts.attributes);
    showDuplicates(facts);
    showConversations(facts);
}

void ContactDetail::showIdentities(const Facts &facts)
{
    clearColumn(*m_identities);
    const contacts::Contact &contact = facts.known.person.contact;
    if (!contact.phone.isEmpty())
        addIdentity(tr("Phone"), isolated(readablePhone(contact.phone)), contact.phone);
    if (const QByteArray zone = contacts::guessedTimeZone(contact.phone); !zone.isEmpty())
        addIdentity(tr("Local time"),
                    QLocale().toString(
                        QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs(), QTimeZone(zone)).time(),
                        QLocale::ShortFormat)
                        + u" · "_s + QString::fromLatin1(zone),
                    {});
    for (const QString &phone : contact.formerPhones.split(u'\n', Qt::SkipEmptyParts))
        addIdentity(tr("Before"), isolated(readablePhone(phone)), {});
    if (!contact.email.isEmpty())
        addIdentity(tr("E-mail"), isolated(contact.email), contact.email);
    if (!contact.username.isEmpty())
        addIdentity(tr("Username"), isolated(contact.username), contact.username);
    for (const QString &consent : ContactWords::consents(contact))
        addIdentity(tr("Consent"), consent, {});
    for (const contacts::Candidate &alias : facts.known.aliases)
        addAlias(alias);
    if (m_identities->count() == 0)
        addIdentity(tr("Phone"), tr("hidden by WhatsApp"), {});
}

void ContactDetail::addIdentity(const QString &label, const QString &value, const QString &copied)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *name = new ElidedLabel(m_context.theme, TextRole::Body, &Tokens::ink3, line);
    name->setText(label);
    name->setFixedWidth(92);
    auto *text = new ElidedLabel(m_context.theme, TextRole::Body, &Tokens::ink, line);
    text->setText(value);
    row->addWidget(name);
    row->addWidget(text, 1);
    if (!copied.isEmpty()) {
        auto *copy = new FlatButton(m_context.theme, Icon::Copy, tr("Copy %1").arg(label), line);
        copy->setCompact(true);
        copy->setFixedSize(22, 22);
        connect(copy, &QAbstractButton::clicked, this,
                [copied] { QGuiApplication::clipboard()->setText(copied); });
        row->addWidget(copy);
    }
    m_identities->addWidget(line);
}

QWidget *ContactDetail::addLine(QVBoxLayout &column, const QString &strong, const QString &words)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new ElidedLabel(m_context.theme, TextRole::Strong, &Tokens::ink, line);
    name->setText(strong);
    auto *why = new ElidedLabel(m_context.theme, TextRole::Small, &Tokens::ink2, line);
    why->setText(words);
    texts->addWidget(name);
    texts->addWidget(why);
    row->addLayout(texts, 1);
    column.addWidget(line);
    return line;
}

/// A contact that is part of this one; for 30 days it can become one of its own again.
void ContactDetail::addAlias(const contacts::Candidate &alias)
{
    const QString day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(alias.contact.mergedAt).date(),
                                           QLocale::ShortFormat);
    QWidget *line = addLine(*m_identities, ContactWords::name(alias.contact),
                            tr("%1 · merged on %2").arg(ContactWords::identity(alias.contact), day));
    if (m_context.clock.nowMs() > alias.contact.mergedAt + contacts::unmergeMs)
        return;
    auto *undo = new FlatButton(m_context.theme, ButtonKind::Ghost, tr("Undo merge"), line);
    undo->setCompact(true);
    connect(undo, &QAbstractButton::clicked, this, [this, id = alias.id] {
        m_context.desk.give({{}, u"contact.unmerge"_s, id, {}, 0, 0, {}});
    });
    line->layout()->addWidget(undo);
}

void ContactDetail::showDuplicates(const Facts &facts)
{
    clearColumn(*m_duplicates);
    m_duplicatesTitle->setVisible(!facts.known.duplicates.isEmpty());
    for (const contacts::Duplicate &pair : facts.known.duplicates.mid(0, shownDuplicates)) {
        const QString me = facts.known.person.id;
        const QString other = pair.a == me ? pair.b : pair.a;
        const contacts::Contact contact = facts.others.value(other);
        QWidget *line = addLine(
            *m_duplicates, tr("%1 · %2").arg(ContactWords::name(contact), ContactWords::identity(contact)),
            ContactWords::why(pair.why));
        auto *merge = new FlatButton(m_context.theme, ButtonKind::Secondary, tr("Merge…"), line);
        auto *apart = new FlatButton(m_context.theme, ButtonKind::Ghost, tr("Not the same"), line);
        for (FlatButton *button : {merge, apart}) {
            button->setCompact(true);
            line->layout()->addWidget(button);
        }
        connect(merge, &QAbstractButton::clicked, this,
                [this, source = pair.b, into = pair.a] { Q_EMIT mergeWanted(source, into); });
        connect(apart, &QAbstractButton::clicked, this, [this, me, other] {
            m_context.desk.give({{}, u"contact.tell_apart"_s, me, {}, 0, 0, {{u"other"_s, other}}});
        });
    }
}

void ContactDetail::showConversations(const Facts &facts)
{
    clearColumn(*m_conversations);
    m_conversationsTitle->setVisible(!facts.conversations.isEmpty());
    for (const sync::ListedConversation &listed : facts.conversations) {
        QString words = previewOf(listed.conversation.preview, 120);
        QWidget *line = addLine(
            *m_conversations,
            tr("%1 · %2").arg(m_context.directory.channelName(listed.conversation.channel),
                              TimeText().inList(listed.conversation.lastAt, m_context.clock.nowMs())),
            words);
        auto *open = new FlatButton(m_context.theme, ButtonKind::Ghost, tr("Open"), line);
        open->setCompact(true);
        connect(open, &QAbstractButton::clicked, this,
                [this, id = listed.id] { Q_EMIT conversationChosen(id); });
        line->layout()->addWidget(open);
    }
}

void ContactDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().paper);
    if (m_content->isVisible())
        return;
    painter.setPen(m_context.theme.tokens().ink3);
    painter.setFont(fontFor(TextRole::Body));
    painter.drawText(rect().adjusted(20, 0, -20, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Choose a contact to see who it is."));
}

} // namespace waypost::ui
