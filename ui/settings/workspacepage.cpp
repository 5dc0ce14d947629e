// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workspacepage.h"

#include "core/workspace/workspace.h"
#include "ui/kit/banner.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/sentences.h"
#include "ui/kit/theme.h"
#include "ui/settings/workspacewords.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

QJsonValue valueOf(QLatin1StringView json)
{
    return QJsonDocument::fromJson('[' + QByteArray(json.data(), json.size()) + ']').array().at(0);
}

constexpr int longestAddress = 500;

/// "Order number" → "order_number": what a key may look like.
QString keyFrom(const QString &label)
{
    QString key;
    for (const QChar c : label.toLower())
        key += c.isLetterOrNumber() && c.unicode() < 0x80 ? c : QLatin1Char('_');
    return key.left(40);
}
} // namespace

WorkspacePage::WorkspacePage(const Theme &theme, sync::Desk &desk, QWidget *parent)
    : SettingsForm(theme, parent)
    , m_desk(desk)
    , m_owner(desk.me().role == "owner"_L1)
    , m_banner(new InlineBanner(theme, this))
{
    addWide({}, m_banner);
    m_banner->setDismissible(true);
    connect(m_banner, &InlineBanner::dismissed, m_banner, &QWidget::hide);
    addSettings();
    addAttributes();
    addResolutions();
    connect(&desk, &sync::Desk::changed, this, [this](const sync::ChangeSet &changes) {
        if (changes.contains(u"settings"_s) || changes.contains(u"attributes"_s)
            || changes.contains(u"resolutions"_s))
            readAgain();
    });
    connect(&desk, &sync::Desk::refused, this, [this](const QString &command, const Error &error) {
        if (!m_given.removeOne(command))
            return;
        m_banner->setMessage(BannerTone::Bad, sentence(error));
        m_banner->show();
        m_desk.dismiss(command); // it is said; what stands is shown again
        readAgain();
    });
    readAgain();
}

void WorkspacePage::addAddress(const QString &name, const QString &label, const QString &hint)
{
    auto *field = new QLineEdit(this);
    field->setMaxLength(longestAddress);
    field->setEnabled(m_owner);
    connect(field, &QLineEdit::editingFinished, this, [this, name, field] {
        if (field->isModified())
            give(u"workspace.set"_s, name, {{u"value"_s, field->text().trimmed()}});
        field->setModified(false);
    });
    addRow(label, field, hint);
    m_addresses.insert(name, field);
}

void WorkspacePage::addSettings()
{
    addSection(tr("Sending and closing"));
    if (!m_owner)
        addNote(tr("Only an owner changes these."));
    for (const workspace::SettingSpec &spec : workspace::settingSpecs()) {
        const QString name = spec.name;
        const WorkspaceWords::Setting text = WorkspaceWords::ofSetting(name);
        if (spec.address) {
            addAddress(name, text.label, text.hint);
            continue;
        }
        if (spec.choices.isEmpty()) {
            auto *box = new QSpinBox(this);
            box->setRange(int(spec.least), int(spec.most));
            box->setSuffix(name.endsWith("minutes"_L1) ? tr(" min") : tr(" days"));
            box->setKeyboardTracking(false);
            box->setEnabled(m_owner);
            connect(box, &QSpinBox::valueChanged, this, [this, name](int value) {
                give(u"workspace.set"_s, name, {{u"value"_s, value}});
            });
            addRow(text.label, box, text.hint);
            m_numbers.insert(name, box);
            continue;
        }
        QList<Choice> choices;
        for (const QLatin1StringView choice : spec.choices)
            choices << Choice {WorkspaceWords::ofChoice(name, valueOf(choice)), valueOf(choice).toVariant()};
        auto *box = addChoice(
            text.label, choices, valueOf(spec.defaultValue).toVariant(),
            [this, name](const QVariant &value) {
                give(u"workspace.set"_s, name, {{u"value"_s, QJsonValue::fromVariant(value)}});
            },
            text.hint);
        box->setEnabled(m_owner);
        m_choices.insert(name, box);
    }
}

void WorkspacePage::addAttributes()
{
    addSection(tr("Custom attributes"));
    m_attributes = new QWidget(this);
    m_attributes->setAccessibleName(tr("Custom attributes"));
    m_attributes->setLayout(new QVBoxLayout);
    m_attributes->layout()->setContentsMargins(0, 0, 0, 0);
    addWide(tr("Custom attributes"), m_attributes);
    auto *of = new QComboBox(this);
    of->addItem(tr("Conversations have"), u"conversation"_s);
    of->addItem(tr("Contacts have"), u"contact"_s);
    addRow(tr("Who has it"), of);
    auto *label = new QLineEdit(this);
    label->setMaxLength(60);
    label->setPlaceholderText(tr("Order number"));
    addRow(tr("Name"), label);
    auto *type = new QComboBox(this);
    for (const QString &each : {u"text"_s, u"number"_s, u"date"_s, u"list"_s, u"checkbox"_s})
        type->addItem(WorkspaceWords::ofType(each), each);
    addRow(tr("Kind"), type);
    auto *choices = new QLineEdit(this);
    choices->setPlaceholderText(tr("Gold, Silver, Bronze"));
    addRow(tr("Choices"), choices, tr("For a list: with commas between."));
    auto *add = new FlatButton(theme(), ButtonKind::Secondary, tr("Add the attribute"), this);
    addRow({}, add);
    add->setAccessibleName(tr("Add the attribute"));
    connect(add, &QAbstractButton::clicked, this, [this, of, label, type, choices] {
        if (label->text().trimmed().isEmpty())
            return label->setFocus();
        QJsonObject definition {{u"label"_s, label->text().trimmed()},
                                {u"type"_s, type->currentData().toString()}};
        if (type->currentData() == u"list"_s) {
            QJsonArray list;
            for (const QString &each : choices->text().split(u',', Qt::SkipEmptyParts))
                list << each.trimmed();
            definition.insert("choices"_L1, list);
        }
        give(u"attribute.define"_s, of->currentData().toString() + u'/' + keyFrom(label->text().trimmed()),
             definition);
        label->clear();
        choices->clear();
    });
}

void WorkspacePage::addResolutions()
{
    addSection(tr("Codes for closing"));
    m_resolutions = new QWidget(this);
    m_resolutions->setAccessibleName(tr("Codes for closing"));
    m_resolutions->setLayout(new QVBoxLayout);
    m_resolutions->layout()->setContentsMargins(0, 0, 0, 0);
    addWide(tr("Codes for closing"), m_resolutions);
    auto *label = new QLineEdit(this);
    label->setMaxLength(60);
    label->setPlaceholderText(tr("Refunded"));
    addRow(tr("Name of the code"), label);
    auto *add = new FlatButton(theme(), ButtonKind::Secondary, tr("Add the code"), this);
    addRow({}, add);
    add->setAccessibleName(tr("Add the code"));
    const auto define = [this, label] {
        const QString text = label->text().trimmed();
        if (text.isEmpty())
            return label->setFocus();
        give(u"resolution.define"_s, keyFrom(text), {{u"label"_s, text}});
        label->clear();
    };
    connect(add, &QAbstractButton::clicked, this, define);
    connect(label, &QLineEdit::returnPressed, this, define);
}

void WorkspacePage::give(const QString &type, const QString &subject, const QJsonObject &details)
{
    m_given << m_desk.give({{}, type, subject, {}, 0, 0, details});
}

void WorkspacePage::readAgain()
{
    m_desk.ask<Known>(
        this,
        [](sync::View &view) {
            Known known;
            for (const workspace::SettingSpec &spec : workspace::settingSpecs())
                known.settings.insert(spec.name, workspace::setting(view.rows(), spec.name));
            known.attributes = view.all(u"attributes"_s);
            known.resolutions = view.all(u"resolutions"_s);
            return known;
        },
        [this](const Known &known) { take(known); });
}

void WorkspacePage::take(const Known &known)
{
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        for (int i = 0; i < it.value()->count(); ++i)
            if (QJsonValue::fromVariant(it.value()->itemData(i)) == known.settings.value(it.key()))
                it.value()->setCurrentIndex(i);
    for (auto it = m_addresses.cbegin(); it != m_addresses.cend(); ++it)
        if (!it.value()->isModified()) // not while somebody writes in it
            it.value()->setText(known.settings.value(it.key()).toString());
    for (auto it = m_numbers.cbegin(); it != m_numbers.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setValue(known.settings.value(it.key()).toInt());
    }
    for (QWidget *list : {m_attributes, m_resolutions})
        qDeleteAll(list->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    QStringList keys = known.attributes.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        const auto each = read<workspace::Attribute>(known.attributes[key]);
        if (each.removedAt == 0)
            addThing(m_attributes,
                     (key.startsWith("contact/"_L1) ? tr("Contacts: %1 (%2)") : tr("Conversations: %1 (%2)"))
                         .arg(each.label, WorkspaceWords::ofType(each.type)),
                     u"attribute.remove"_s, key);
    }
    keys = known.resolutions.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        const auto each = read<workspace::Resolution>(known.resolutions[key]);
        if (each.removedAt == 0)
            addThing(m_resolutions, each.label, u"resolution.remove"_s, key);
    }
    for (auto [list, hint] :
         {std::pair {m_attributes,
                     tr("None yet. An attribute is a field of your own: an order number, a plan.")},
          std::pair {m_resolutions,
                     tr("None yet. With codes, closing says how it ended: refunded, answered.")}})
        if (list->layout()->isEmpty())
            list->layout()->addWidget(settingsNote(theme(), hint, list));
}

void WorkspacePage::addThing(QWidget *list, const QString &text, const QString &removal,
                             const QString &subject)
{
    auto *line = new QWidget(list);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *name = new ElidedLabel(theme(), TextRole::Body, &Tokens::ink, line);
    name->setText(text);
    auto *remove = new FlatButton(theme(), Icon::Delete, tr("Remove %1").arg(text), line);
    connect(remove, &QAbstractButton::clicked, this, [this, removal, subject] { give(removal, subject); });
    row->addWidget(name, 1);
    row->addWidget(remove);
    list->layout()->addWidget(line);
}

} // namespace waypost::ui
