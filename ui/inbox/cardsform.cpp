// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/cardsform.h"

#include "core/pasted/vcard.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/sentences.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPointer>
#include <QThreadPool>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using conversations::ContactCard;
using conversations::ContactsContent;

constexpr int longestCardWords = 1'024;
constexpr int longestCardNumber = 64;
constexpr int longestCardMail = 254;
} // namespace

CardsForm::CardsForm(InboxContext &context, QWidget *parent)
    : MessageForm(context, tr("Contact cards"), parent)
    , m_colleague(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_problem(new ElidedLabel(context.theme, TextRole::Small, &Tokens::bad, this))
{
    m_colleague->setAccessibleName(tr("Colleague"));
    m_colleague->addItem(tr("Choose a colleague…"));
    for (const Directory::Person &person : context.directory.activeAgents())
        m_colleague->addItem(context.directory.agentName(person.id));
    fields().addRow(tr("Colleague"), m_colleague);
    m_name = makeField(tr("Name"), longestCardWords);
    m_organisation = makeField(tr("Organisation (optional)"), longestCardWords);
    m_phone = makeField(tr("Phone number"), longestCardNumber);
    m_email = makeField(tr("Mail address (optional)"), longestCardMail);
    fields().addRow(tr("Name"), m_name);
    fields().addRow(tr("Organisation (optional)"), m_organisation);
    fields().addRow(tr("Phone number"), m_phone);
    fields().addRow(tr("Mail address (optional)"), m_email);
    auto *add = new FlatButton(context.theme, ButtonKind::Secondary, tr("One more person"), this);
    add->setIconOf(Icon::Add);
    auto *file = new FlatButton(context.theme, ButtonKind::Secondary, tr("From a vCard file…"), this);
    auto *remove = new FlatButton(context.theme, Icon::Delete, tr("Remove the chosen person"), this);
    auto *actions = new QHBoxLayout;
    for (FlatButton *button : {add, file, remove})
        actions->addWidget(button);
    actions->addStretch(1);
    fields().addRow(actions);
    m_list->setAccessibleName(tr("People to send"));
    m_list->setMaximumHeight(120);
    fields().addRow(m_list);
    fields().addRow(m_problem);
    connect(m_colleague, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            m_name->setText(m_colleague->itemText(index));
    });
    connect(add, &FlatButton::clicked, this, &CardsForm::addTyped);
    connect(file, &FlatButton::clicked, this, &CardsForm::pickFile);
    connect(remove, &FlatButton::clicked, this, [this] {
        if (m_list->currentRow() >= 0)
            m_cards.removeAt(m_list->currentRow());
        showCards();
    });
    m_name->setFocus();
    showCards();
}

ContactCard CardsForm::typed() const
{
    ContactCard card {m_name->text(), m_organisation->text(), {}, {}};
    if (!m_phone->text().isEmpty())
        card.phones << m_phone->text();
    if (!m_email->text().isEmpty())
        card.emails << m_email->text();
    return card;
}

/// What is in the fields counts as one more person.
conversations::Content CardsForm::content() const
{
    ContactsContent content {m_cards, false};
    const ContactCard last = m_email ? typed() : ContactCard {};
    if (last != ContactCard {})
        content.cards << last;
    return content;
}

void CardsForm::addTyped()
{
    const ContactCard card = typed();
    if (card.name.isEmpty())
        return tell(tr("A card needs a name."));
    m_cards << card;
    for (CountedField *field : {m_name, m_organisation, m_phone, m_email})
        field->setText({});
    m_colleague->setCurrentIndex(0);
    m_name->setFocus();
    showCards();
}

void CardsForm::showCards()
{
    m_list->clear();
    for (const ContactCard &card : m_cards)
        m_list->addItem(card.phones.isEmpty() ? card.name : card.name + u" · "_s + card.phones.first());
    m_list->setVisible(!m_cards.isEmpty());
    tell({});
    follow();
}

void CardsForm::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void CardsForm::addVcard(const QByteArray &vcard)
{
    const auto cards = pasted::cardsFrom(vcard);
    if (!cards)
        return tell(sentence(cards.error()));
    m_cards << *cards;
    showCards();
}

void CardsForm::addVcardFile(const QString &path)
{
    QThreadPool::globalInstance()->start([path, target = QPointer(this)] {
        QFile file(path);
        const QByteArray bytes
            = file.open(QIODevice::ReadOnly) ? file.read(pasted::longestVcard + 1) : QByteArray();
        QMetaObject::invokeMethod(qApp, [bytes, target] {
            if (target)
                target->addVcard(bytes);
        });
    });
}

void CardsForm::pickFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a vCard file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("vCards (*.vcf)"));
    connect(dialog, &QFileDialog::fileSelected, this, &CardsForm::addVcardFile);
    dialog->open();
}

} // namespace waypost::ui
