// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/mergedialog.h"

#include "ui/contacts/contactwords.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/formatter.h"
#include "ui/kit/sectiontitle.h"
#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int targetButton = 0;
constexpr int sourceButton = 1;
} // namespace

MergeDialog::MergeDialog(const Theme &theme, const contacts::Contact &target, const contacts::Contact &source,
                         const QHash<QString, workspace::Attribute> &attributes, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout)
{
    setWindowTitle(tr("Merge contacts"));
    setMinimumWidth(600);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto *explain
        = new QLabel(tr("Both become one person. Numbers and conversations of both stay; choose what else "
                        "to keep. You can undo this for 30 days."),
                     this);
    explain->setTextFormat(Qt::PlainText);
    explain->setWordWrap(true);
    column->addWidget(explain);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    column->addLayout(m_grid);
    addHead(target, source);
    addField(u"title"_s, tr("Name"), ContactWords::name(target), ContactWords::name(source));
    addField(u"email"_s, tr("E-mail"), target.email, source.email);
    addField(u"language"_s, tr("Language"), target.language, source.language);
    addField(u"about"_s, tr("Note"), target.about, source.about);
    const QJsonObject mine = QJsonDocument::fromJson(target.attributes.toUtf8()).object();
    const QJsonObject theirs = QJsonDocument::fromJson(source.attributes.toUtf8()).object();
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it)
        addField(u"attributes."_s + it.key(), it->label, mine[it.key()].toString(),
                 theirs[it.key()].toString());
    if (m_groups.isEmpty())
        m_grid->addWidget(new QLabel(tr("Nothing else differs."), this), m_grid->rowCount(), 0, 1, 3);
    auto *note = new QLabel(tr("Where consents differ, the stricter one stands."), this);
    note->setTextFormat(Qt::PlainText);
    column->addWidget(note);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = new FlatButton(theme, ButtonKind::Secondary, tr("Cancel"), this);
    auto *merge = new FlatButton(theme, ButtonKind::Primary, tr("Merge"), this);
    row->addWidget(cancel);
    row->addWidget(merge);
    column->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(merge, &QAbstractButton::clicked, this, &QDialog::accept);
    merge->setFocus();
}

void MergeDialog::addHead(const contacts::Contact &target, const contacts::Contact &source)
{
    const auto head = [&](int at, const QString &caption, const contacts::Contact &contact) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(new SectionTitle(m_theme, caption, this));
        auto *name = new ElidedLabel(m_theme, TextRole::Strong, &Tokens::ink, this);
        name->setText(ContactWords::name(contact));
        auto *identity = new ElidedLabel(m_theme, TextRole::Small, &Tokens::ink2, this);
        identity->setText(ContactWords::identity(contact));
        column->addWidget(name);
        column->addWidget(identity);
        m_grid->addLayout(column, 0, at);
    };
    head(1, tr("Stays"), target);
    head(2, tr("Becomes part of it"), source);
}

void MergeDialog::addField(const QString &column, const QString &label, const QString &target,
                           const QString &source)
{
    if (target == source)
        return;
    const int row = m_grid->rowCount();
    auto *name = new ElidedLabel(m_theme, TextRole::Body, &Tokens::ink3, this);
    name->setText(label);
    m_grid->addWidget(name, row, 0);
    auto *group = new QButtonGroup(this);
    const auto button = [&](int id, const QString &value) {
        auto *made = new QRadioButton(
            value.isEmpty() ? tr("(empty)") : previewOf(value, 60).replace(u'&', u"&&"_s), this);
        made->setAccessibleName(tr("%1: %2").arg(label, value.isEmpty() ? tr("empty") : value));
        group->addButton(made, id);
        m_grid->addWidget(made, row, id + 1);
        return made;
    };
    QRadioButton *first = button(targetButton, target);
    QRadioButton *second = button(sourceButton, source);
    (target.isEmpty() ? second : first)->setChecked(true);
    m_groups.insert(column, group);
}

QJsonObject MergeDialog::choices() const
{
    QJsonObject choices;
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it)
        choices.insert(it.key(), it.value()->checkedId() == sourceButton ? u"source"_s : u"target"_s);
    return choices;
}

} // namespace waypost::ui
