// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactlist.h"

#include "ui/contacts/contactrow.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int contactsOnPage = 200;
constexpr int readOnBefore = 30; ///< rows from the end
constexpr int typingMs = 60;
} // namespace

ContactList::ContactList(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new ElidedLabel(context.theme, TextRole::Subtitle, &Tokens::ink, this))
    , m_count(new ElidedLabel(context.theme, TextRole::Small, &Tokens::ink3, this))
    , m_search(new SearchField(context.theme, tr("Name, number, e-mail…"), this))
    , m_save(new FlatButton(context.theme, Icon::Star, tr("Save this search as a segment"), this))
    , m_painter(std::make_unique<ContactRow>(context, m_contacts))
    , m_rows(new RowsView(context.theme, RowsView::Edge::Top, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 10);
    head->setSpacing(8);
    auto *names = new QHBoxLayout;
    names->addWidget(m_title, 1);
    names->addWidget(m_count);
    m_count->setAlignment(Qt::AlignTrailing);
    head->addLayout(names);
    auto *field = new QHBoxLayout;
    field->setSpacing(4);
    field->addWidget(m_search, 1);
    field->addWidget(m_save);
    head->addLayout(field);
    column->addLayout(head);
    column->addWidget(m_rows, 1);
    m_save->setEnabled(false);
    m_search->setAccessibleName(tr("Search contacts"));
    m_search->setMaxLength(400);
    m_rows->setAccessibleName(tr("Contacts"));
    m_rows->setPainter(m_painter.get());
    m_rows->setEstimatedHeight(ContactRow::rowHeight);
    m_rows->setUniformHeight(true);
    m_rows->setEmptyText(tr("Nobody here"),
                         tr("Contacts appear when customers write, or when you import a file."));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { ask(false); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_held = false;
        m_save->setEnabled(!text.trimmed().isEmpty());
        m_typing.start();
    });
    connect(m_search, &SearchField::stepped, m_rows, &RowsView::moveCurrent);
    connect(m_search, &SearchField::left, m_rows, qOverload<>(&QWidget::setFocus));
    connect(m_save, &QAbstractButton::clicked, this, [this] { Q_EMIT saveWanted(filter()); });
    connect(m_rows, &RowsView::currentChanged, this, [this](int row) {
        m_chosen = row >= 0 && row < m_contacts.size() ? m_contacts[row].id : QString();
        if (!m_chosen.isEmpty())
            Q_EMIT chosen(m_chosen);
    });
    connect(m_rows, &RowsView::visibleChanged, this, [this](int, int last) {
        if (!m_whole && !m_waiting && last >= m_contacts.size() - readOnBefore)
            ask(true);
    });
    connect(&context.theme, &Theme::changed, m_rows->viewport(), qOverload<>(&QWidget::update));
}

ContactList::~ContactList()
{
    m_rows->setPainter(nullptr);
}

void ContactList::show(const QString &title, const QString &filter)
{
    m_held = m_held && m_contacts.isEmpty();
    m_title->setText(title);
    m_segment = filter;
    m_contacts.clear();
    m_rows->reset(0);
    ask(false);
}

QString ContactList::filter() const
{
    return QString(m_segment + u' ' + m_search->text()).simplified();
}

QString ContactList::current() const
{
    return m_chosen;
}

void ContactList::hold(const QString &contact)
{
    m_chosen = contact;
    m_held = true;
    const auto it = std::find_if(m_contacts.cbegin(), m_contacts.cend(),
                                 [&contact](const auto &each) { return each.id == contact; });
    m_rows->setCurrentRow(it == m_contacts.cend() ? -1 : int(it - m_contacts.cbegin()));
    m_chosen = contact;
}

void ContactList::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// As many as there were, so that what is looked at stays.
void ContactList::readAgain()
{
    ask(false);
}

void ContactList::ask(bool more)
{
    sync::ContactQuery query {filter(), m_context.clock.nowMs(), contactsOnPage, {}, {}};
    if (more && !m_contacts.isEmpty()) {
        query.afterName = m_contacts.last().contact.sortName;
        query.afterId = m_contacts.last().id;
    } else {
        query.limit = std::max(contactsOnPage, int(m_contacts.size()));
    }
    m_waiting = true;
    m_context.desk.ask<Page>(
        this,
        [query, more](sync::View &view) {
            sync::ContactsView *contacts = view.contacts();
            if (!contacts)
                return Page {};
            return Page {contacts->contacts(query),
                         more ? 0 : contacts->counts({query.filter}, query.now).first()};
        },
        [this, more, asked = ++m_asked](const Page &page) {
            if (asked == m_asked)
                take(page, more);
        });
}

void ContactList::take(const Page &page, bool more)
{
    m_waiting = false;
    m_whole = page.contacts.size() < contactsOnPage;
    if (more) {
        const int before = int(m_contacts.size());
        m_contacts += page.contacts;
        m_rows->rowsInserted(before, int(page.contacts.size()));
        return;
    }
    const auto sameIds = [&] {
        return std::equal(m_contacts.cbegin(), m_contacts.cend(), page.contacts.cbegin(),
                          page.contacts.cend(), [](const auto &a, const auto &b) { return a.id == b.id; });
    };
    showCount(page.count);
    if (sameIds()) {
        m_contacts = page.contacts;
        m_rows->rowsChanged(0, int(m_contacts.size()));
        return;
    }
    const QString kept = m_chosen;
    m_contacts = page.contacts;
    m_rows->reset(int(m_contacts.size()));
    const auto it = std::find_if(m_contacts.cbegin(), m_contacts.cend(),
                                 [&kept](const auto &each) { return each.id == kept; });
    if (it != m_contacts.cend())
        m_rows->setCurrentRow(int(it - m_contacts.cbegin()));
    else if (!m_contacts.isEmpty() && !m_held)
        m_rows->setCurrentRow(0);
    else if (m_held)
        m_chosen = kept;
    m_rows->setEmptyText(
        filter().isEmpty() ? tr("Nobody here") : tr("Nobody fits"),
        filter().isEmpty()
            ? tr("Contacts appear when customers write, or when you import a file.")
            : tr("Try fewer words, or attribute.<name>:value, created:>2026-01-31, is:blocked."));
}

void ContactList::showCount(int count)
{
    m_count->setText(QLocale().toString(count));
    m_count->setAccessibleName(tr("%n contact(s)", nullptr, count));
}

} // namespace waypost::ui
