// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/macroeditor.h"

#include "ui/composing/macrowords.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

/// "+refund -new" taken apart; a word without a sign is added.
QJsonObject tagAction(const QString &text)
{
    QJsonArray add;
    QJsonArray remove;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString tag = part.trimmed();
        if (tag.startsWith(u'-'))
            remove << tag.sliced(1);
        else if (!tag.isEmpty())
            add << (tag.startsWith(u'+') ? tag.sliced(1) : tag);
    }
    return {{u"do"_s, u"tag"_s}, {u"add"_s, add}, {u"remove"_s, remove}};
}

QString tagsOfAction(const QJsonObject &action)
{
    QStringList parts;
    for (const auto &tag : action["add"_L1].toArray())
        parts << u'+' + tag.toString();
    for (const auto &tag : action["remove"_L1].toArray())
        parts << u'-' + tag.toString();
    return parts.join(u", "_s);
}

/// "size = L, colour = red"
QJsonObject attributeAction(const QString &text)
{
    QJsonObject set;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        if (const qsizetype equals = part.indexOf(u'='); equals > 0)
            set[part.first(equals).trimmed()] = part.sliced(equals + 1).trimmed();
    return {{u"do"_s, u"attributes"_s}, {u"set"_s, set}};
}

QString attributesOfAction(const QJsonObject &action)
{
    QStringList parts;
    const QJsonObject set = action["set"_L1].toObject();
    for (auto it = set.begin(); it != set.end(); ++it)
        parts << it.key() + u" = "_s + it.value().toString();
    return parts.join(u", "_s);
}

/// What a line's text says for that kind of action.
QJsonObject typedAction(const QString &kind, const QString &text)
{
    if (kind == "tag"_L1)
        return tagAction(text);
    if (kind == "attributes"_L1)
        return attributeAction(text);
    QJsonObject action {{u"do"_s, kind}};
    if (kind == "note"_L1)
        action["body"_L1] = text;
    else if (kind == "reply"_L1)
        action["text"_L1] = text;
    else if (kind == "resolve"_L1 && !text.isEmpty())
        action["resolution"_L1] = text;
    return action;
}

QString textOfAction(const QJsonObject &action)
{
    const QString kind = action["do"_L1].toString();
    if (kind == "tag"_L1)
        return tagsOfAction(action);
    if (kind == "attributes"_L1)
        return attributesOfAction(action);
    if (kind == "note"_L1)
        return action["body"_L1].toString();
    return kind == "reply"_L1 ? action["text"_L1].toString() : action["resolution"_L1].toString();
}
} // namespace

/// One action: what to do, and with what. Choices where there are any, text where it is free.
class MacroEditor::ActionLine final : public QWidget {
public:
    ActionLine(const Theme &theme, const ReplyLibrary::Shelf &shelf, const QJsonObject &action,
               QWidget *parent)
        : QWidget(parent)
        , m_shelf(shelf)
        , m_kind(new QComboBox(this))
        , m_value(new QComboBox(this))
    {
        m_kind->setAccessibleName(MacroEditor::tr("Action"));
        m_value->setAccessibleName(MacroEditor::tr("With what"));
        m_value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_value->setMinimumContentsLength(12);
        for (const auto &[name, words] :
             {std::pair(u"tag"_s, MacroEditor::tr("Tags")),
              std::pair(u"priority"_s, MacroEditor::tr("Priority")),
              std::pair(u"assign"_s, MacroEditor::tr("Assign to")),
              std::pair(u"team"_s, MacroEditor::tr("Team")),
              std::pair(u"attributes"_s, MacroEditor::tr("Attributes")),
              std::pair(u"resolve"_s, MacroEditor::tr("Resolve")),
              std::pair(u"snooze"_s, MacroEditor::tr("Snooze")),
              std::pair(u"note"_s, MacroEditor::tr("Note")), std::pair(u"reply"_s, MacroEditor::tr("Reply"))})
            m_kind->addItem(words, name);
        auto *close = new FlatButton(theme, Icon::Close, MacroEditor::tr("Take this action out"), this);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_kind);
        row->addWidget(m_value, 1);
        row->addWidget(close);
        QObject::connect(close, &FlatButton::clicked, this, &QWidget::deleteLater);
        QObject::connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { offer(); });
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(action["do"_L1].toString(u"tag"_s))));
        offer();
        const int known = m_value->findData(action);
        if (known >= 0)
            m_value->setCurrentIndex(known);
        else if (m_value->isEditable())
            m_value->setEditText(textOfAction(action));
    }

    [[nodiscard]] QJsonObject action() const
    {
        const bool free = m_value->isEditable() && m_value->findText(m_value->currentText()) < 0;
        return free ? typedAction(m_kind->currentData().toString(), m_value->currentText().trimmed())
                    : m_value->currentData().toJsonObject();
    }

private:
    void choice(const QJsonObject &action) { m_value->addItem(actionText(action, m_shelf), action); }

    void offer()
    {
        const QString kind = m_kind->currentData().toString();
        m_value->clear();
        m_value->setEditable(kind == "tag"_L1 || kind == "attributes"_L1 || kind == "note"_L1
                             || kind == "reply"_L1 || kind == "resolve"_L1);
        if (kind == "priority"_L1)
            for (const auto &value : {u"urgent"_s, u"high"_s, u"normal"_s, u"low"_s})
                choice({{u"do"_s, kind}, {u"value"_s, value}});
        else if (kind == "assign"_L1)
            for (const QString &agent : QStringList {u"me"_s, QString()} + m_shelf.agents.keys())
                choice({{u"do"_s, kind}, {u"agent"_s, agent}});
        else if (kind == "team"_L1)
            for (const QString &team : m_shelf.teams.keys() + QStringList {QString()})
                choice({{u"do"_s, kind}, {u"team"_s, team}});
        else if (kind == "snooze"_L1)
            offerSnoozes();
        else if (kind == "reply"_L1)
            for (auto it = m_shelf.canned.cbegin(); it != m_shelf.canned.cend(); ++it)
                choice({{u"do"_s, kind}, {u"canned"_s, it.key()}});
        if (m_value->isEditable()) {
            m_value->setCurrentIndex(-1);
            m_value->lineEdit()->setPlaceholderText(placeholder(kind));
        }
    }

    void offerSnoozes()
    {
        for (const int hours : {1, 4, 24, 72, 168})
            choice({{u"do"_s, u"snooze"_s}, {u"hours"_s, hours}});
        for (const auto &mode : {u"reply"_s, u"window"_s})
            choice({{u"do"_s, u"snooze"_s}, {u"mode"_s, mode}});
    }

    [[nodiscard]] static QString placeholder(const QString &kind)
    {
        if (kind == "tag"_L1)
            return MacroEditor::tr("+refund, -new");
        if (kind == "attributes"_L1)
            return MacroEditor::tr("size = L");
        if (kind == "resolve"_L1)
            return MacroEditor::tr("Resolution code, or nothing");
        return MacroEditor::tr("Text, with variables");
    }

    const ReplyLibrary::Shelf &m_shelf;
    QComboBox *m_kind;
    QComboBox *m_value;
};

MacroEditor::MacroEditor(const Theme &theme, sync::Desk &desk, QWidget *parent)
    : SavedPage(theme, desk, u"macro"_s, {tr("Macros"), tr("New macro")}, parent)
    , m_name(addLine(tr("Name")))
    , m_reach(addReach())
    , m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(6);
    m_form->addRow(tr("Actions, in this order"), m_lines);
    auto *add = new FlatButton(theme, ButtonKind::Secondary, tr("Add an action"), this);
    m_form->addRow(add);
    connect(add, &FlatButton::clicked, this, [this] { addAction({}); });
    ready();
}

void MacroEditor::addAction(const QJsonObject &action)
{
    if (m_lines->count() < int(replies::mostActions))
        m_lines->addWidget(new ActionLine(m_theme, m_library.shelf(), action, this));
}

QList<SavedPage::Entry> MacroEditor::entries() const
{
    QList<Entry> all;
    for (const QString &id : m_library.macrosFor({}))
        all << Entry {id, m_library.shelf().macros[id].name};
    std::sort(all.begin(), all.end(), [](const Entry &a, const Entry &b) { return a.title < b.title; });
    return all;
}

void MacroEditor::fill(const QString &id)
{
    while (const QLayoutItem *item = m_lines->itemAt(0))
        delete item->widget();
    const replies::Macro macro = m_library.shelf().macros.value(id);
    m_name->setText(macro.name);
    showReach(*m_reach, macro.scope, macro.team);
    for (const auto &action : QJsonDocument::fromJson(macro.actions.toUtf8()).array())
        addAction(action.toObject());
    if (m_lines->count() == 0)
        addAction({});
}

QJsonObject MacroEditor::written() const
{
    QJsonArray actions;
    for (int i = 0; i < m_lines->count(); ++i)
        if (const auto *line = dynamic_cast<const ActionLine *>(m_lines->itemAt(i)->widget()))
            actions << line->action();
    QJsonObject save {{u"name"_s, m_name->text()}, {u"actions"_s, actions}};
    writeReach(*m_reach, save);
    return save;
}

} // namespace waypost::ui
