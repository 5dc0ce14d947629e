// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/choiceforms.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/kit/flatbutton.h"

#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using conversations::ButtonsContent;
using conversations::ListContent;
using conversations::ListSection;

// Limits of the provider: constants.json, cloud-api 6.3.
constexpr int longestHeader = 60;
constexpr int longestFooter = 60;
constexpr int longestButtonsText = 1'024;
constexpr int longestListText = 4'096;
constexpr int longestButton = 20;
constexpr int longestRowTitle = 24;
constexpr int longestRowWords = 72;
constexpr int longestSection = 24;
} // namespace

ButtonsForm::ButtonsForm(InboxContext &context, const QString &text, QWidget *parent)
    : MessageForm(context, tr("Buttons to answer with"), parent)
    , m_header(addField(tr("Header (optional)"), longestHeader))
    , m_body(addField(tr("Text"), longestButtonsText, true))
    , m_footer(addField(tr("Footer (optional)"), longestFooter))
{
    m_body->setText(text);
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i] = addField(tr("Button %1").arg(i + 1), longestButton);
    auto *list = new FlatButton(context.theme, ButtonKind::Secondary, tr("More choices: make a list"), this);
    list->setIconOf(Icon::List);
    fields().addRow(list);
    connect(list, &FlatButton::clicked, this, [this] {
        reject();
        Q_EMIT listWanted(m_body->text());
    });
    m_body->setFocus();
    follow();
}

conversations::Content ButtonsForm::content() const
{
    ButtonsContent content {m_header->text(), m_body->text(), m_footer->text(), {}};
    for (const CountedField *button : m_buttons)
        if (button && !button->text().isEmpty())
            content.buttons << conversations::Choice {
                u"button_%1"_s.arg(content.buttons.size() + 1), button->text(), {}};
    return content;
}

ListForm::ListForm(InboxContext &context, const QString &text, QWidget *parent)
    : MessageForm(context, tr("List to choose from"), parent)
    , m_header(addField(tr("Header (optional)"), longestHeader))
    , m_body(addField(tr("Text"), longestListText, true))
    , m_footer(addField(tr("Footer (optional)"), longestFooter))
    , m_button(addField(tr("Button that opens the list"), longestButton))
    , m_place(new QVBoxLayout)
    , m_add(new FlatButton(context.theme, ButtonKind::Secondary, tr("Add a row"), this))
{
    m_add->setIconOf(Icon::Add);
    m_place->setSpacing(8);
    fields().addRow(tr("Rows"), m_place);
    fields().addRow(QString(), m_add);
    connect(m_add, &FlatButton::clicked, this, &ListForm::addRow);
    m_body->setText(text);
    m_button->setText(tr("Choose"));
    addRow();
    m_body->setFocus();
}

void ListForm::addRow()
{
    if (m_rows.size() >= MostRows)
        return;
    auto *all = new QWidget(this);
    Row row {all, makeField(tr("Section"), longestSection), makeField(tr("Title"), longestRowTitle),
             makeField(tr("Description"), longestRowWords)};
    auto *remove = new FlatButton(context().theme, Icon::Delete, tr("Remove this row"), all);
    auto *names = new QFormLayout;
    names->setContentsMargins(0, 0, 0, 0);
    names->addRow(tr("Section"), row.section);
    names->addRow(tr("Title"), row.title);
    names->addRow(tr("Description"), row.description);
    auto *layout = new QHBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(names, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    if (!m_rows.empty())
        row.section->setText(m_rows.back().section->text());
    m_place->addWidget(all);
    m_rows.push_back(row);
    connect(remove, &FlatButton::clicked, this, [this, all] { removeRow(all); });
    m_add->setEnabled(m_rows.size() < MostRows);
    row.title->setFocus();
    follow();
}

void ListForm::removeRow(const QWidget *all)
{
    const auto row
        = std::find_if(m_rows.begin(), m_rows.end(), [all](const Row &each) { return each.all == all; });
    if (row == m_rows.end())
        return;
    row->all->hide();
    row->all->deleteLater();
    for (CountedField *field : {row->section, row->title, row->description})
        field->disconnect(this);
    m_rows.erase(row);
    m_add->setEnabled(true);
    follow();
}

conversations::Content ListForm::content() const
{
    ListContent content {m_header->text(), m_body->text(), m_footer->text(), m_button->text(), {}};
    int number = 0;
    for (const Row &row : m_rows) {
        ++number;
        if (row.title->text().isEmpty() && row.description->text().isEmpty())
            continue;
        if (content.sections.isEmpty() || content.sections.last().title != row.section->text())
            content.sections << ListSection {row.section->text(), {}};
        content.sections.last().rows << conversations::Choice {u"row_%1"_s.arg(number), row.title->text(),
                                                               row.description->text()};
    }
    return content;
}

} // namespace waypost::ui
