// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/contactfields.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int aboutHeight = 72;
constexpr int narrowLabel = 84;
constexpr int wideLabel = 112;
constexpr int longestShownValue = 500;

/// A role that may not see a value must not write its mask over it.
bool isMasked(const QString &value)
{
    return value.contains(u'•');
}

void showText(QLineEdit &line, const QString &text)
{
    if (line.hasFocus() && line.isModified())
        return;
    line.setText(text);
    line.setCursorPosition(0);
    line.setReadOnly(isMasked(text));
    line.setToolTip(isMasked(text) ? ContactFields::tr("Your role does not show this in full.") : QString());
}
} // namespace

ContactFields::ContactFields(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new QGridLayout(this))
    , m_about(new QPlainTextEdit(this))
{
    setAccessibleName(tr("What the team knows"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
    m_title = addLine(tr("Name"));
    m_email = addLine(tr("E-mail"));
    m_language = addLine(tr("Language"));
    m_language->setPlaceholderText(tr("en, pt-BR"));
    m_about->setAccessibleName(tr("About this contact"));
    m_about->setPlaceholderText(tr("About this contact. Only the team sees it."));
    m_about->setFixedHeight(aboutHeight);
    m_about->setTabChangesFocus(true);
    m_about->installEventFilter(this);
    m_grid->addWidget(m_about, m_grid->rowCount(), 0, 1, 2);
    connect(m_title, &QLineEdit::editingFinished, this,
            [this] { giveText(u"contact.rename"_s, u"name"_s, m_contact.title, m_title->text().trimmed()); });
    connect(m_email, &QLineEdit::editingFinished, this, [this] {
        giveText(u"contact.set_details"_s, u"email"_s, m_contact.email, m_email->text().trimmed());
    });
    connect(m_language, &QLineEdit::editingFinished, this, [this] {
        giveText(u"contact.set_details"_s, u"language"_s, m_contact.language, m_language->text().trimmed());
    });
}

void ContactFields::addRow(const QString &label, QWidget *field)
{
    const int row = m_grid->rowCount();
    auto *name = new ElidedLabel(m_context.theme, TextRole::Body, &Tokens::ink3, this);
    name->setText(label);
    name->setFixedWidth(std::clamp(name->sizeHint().width(), narrowLabel, wideLabel));
    field->setAccessibleName(label);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(field, row, 1);
    if (field->property("attribute").isValid())
        m_extra << name << field;
}

QLineEdit *ContactFields::addLine(const QString &label)
{
    auto *line = new QLineEdit(this);
    line->setMaxLength(256);
    addRow(label, line);
    return line;
}

void ContactFields::addAttribute(const QString &name, const workspace::Attribute &attribute)
{
    QWidget *field = nullptr;
    if (attribute.type == "checkbox"_L1) {
        auto *box = new QCheckBox(this);
        connect(box, &QCheckBox::clicked, this,
                [this, name](bool on) { giveAttribute(name, on ? u"1"_s : QString()); });
        field = box;
    } else if (attribute.type == "list"_L1) {
        auto *choice = new QComboBox(this);
        choice->addItem(QString());
        for (const auto &each : QJsonDocument::fromJson(attribute.choices.toUtf8()).array())
            choice->addItem(each.toString());
        connect(choice, &QComboBox::textActivated, this,
                [this, name](const QString &value) { giveAttribute(name, value); });
        field = choice;
    } else {
        auto *line = new QLineEdit(this);
        line->setMaxLength(longestShownValue);
        if (attribute.type == "date"_L1)
            line->setPlaceholderText(tr("2026-03-31"));
        connect(line, &QLineEdit::editingFinished, this,
                [this, name, line] { giveAttribute(name, line->text().trimmed()); });
        field = line;
    }
    field->setProperty("attribute", name);
    addRow(attribute.label, field);
    m_attributes.insert(name, field);
}

void ContactFields::rebuild(const QHash<QString, workspace::Attribute> &attributes)
{
    QStringList names = attributes.keys();
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return attributes[a].label.localeAwareCompare(attributes[b].label) < 0;
    });
    QStringList shape;
    for (const QString &name : std::as_const(names))
        shape << name << attributes[name].label << attributes[name].type << attributes[name].choices;
    if (shape == m_shape)
        return;
    m_shape = shape;
    qDeleteAll(std::exchange(m_extra, {}));
    m_attributes.clear();
    for (const QString &name : std::as_const(names))
        addAttribute(name, attributes[name]);
    m_grid->removeWidget(m_about);
    m_grid->addWidget(m_about, m_grid->rowCount(), 0, 1, 2);
    setTabOrder(m_language, m_about);
}

void ContactFields::setContact(const QString &id, const contacts::Contact &contact,
                               const QHash<QString, workspace::Attribute> &attributes)
{
    const bool other = id != m_id;
    if (other) // what was being written belongs to the one before
        for (QLineEdit *line : findChildren<QLineEdit *>())
            line->setModified(false);
    m_id = id;
    m_contact = contact;
    rebuild(attributes);
    showText(*m_title, contact.title);
    m_title->setPlaceholderText(contact.name.isEmpty() ? tr("No name yet") : contact.name);
    showText(*m_email, contact.email);
    showText(*m_language, contact.language);
    if ((other || !m_about->hasFocus()) && m_about->toPlainText() != contact.about)
        m_about->setPlainText(contact.about);
    showAttributes();
}

void ContactFields::showAttributes()
{
    const QJsonObject values = QJsonDocument::fromJson(m_contact.attributes.toUtf8()).object();
    for (auto it = m_attributes.cbegin(); it != m_attributes.cend(); ++it) {
        const QString value = values[it.key()].toString();
        if (auto *line = qobject_cast<QLineEdit *>(*it))
            showText(*line, value);
        else if (auto *box = qobject_cast<QCheckBox *>(*it))
            box->setChecked(!value.isEmpty());
        else if (auto *choice = qobject_cast<QComboBox *>(*it))
            choice->setCurrentIndex(std::max(0, choice->findText(value)));
    }
}

void ContactFields::giveText(const QString &type, const QString &key, const QString &before,
                             const QString &now)
{
    if (now == before || m_id.isEmpty() || isMasked(now))
        return;
    m_context.desk.give({{}, type, m_id, {}, 0, 0, {{key, now}}});
}

void ContactFields::giveAttribute(const QString &name, const QString &value)
{
    const QString before = QJsonDocument::fromJson(m_contact.attributes.toUtf8()).object()[name].toString();
    if (value != before && !m_id.isEmpty())
        m_context.desk.give(
            {{}, u"contact.set_attributes"_s, m_id, {}, 0, 0, {{u"set"_s, QJsonObject {{name, value}}}}});
}

bool ContactFields::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_about && event->type() == QEvent::FocusOut)
        giveText(u"contact.set_note"_s, u"text"_s, m_contact.about, m_about->toPlainText());
    return QWidget::eventFilter(watched, event);
}

} // namespace waypost::ui
