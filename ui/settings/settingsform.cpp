// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsform.h"

#include "ui/kit/fonts.h"
#include "ui/kit/sectiontitle.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
constexpr int formLabelWidth = 200;
constexpr char16_t rightToLeftMark = 0x200F;
constexpr int formLabelDrop = 8; ///< puts the label's first line at the control's middle
} // namespace

QWidget *settingsNote(const Theme &theme, const QString &text, QWidget *parent)
{
    auto *note = new QLabel(text, parent);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setFont(fontFor(TextRole::Small));
    const auto wear = [note, &theme] {
        QPalette palette = note->palette();
        palette.setColor(QPalette::WindowText, theme.tokens().ink2);
        note->setPalette(palette);
    };
    wear();
    QObject::connect(&theme, &Theme::changed, note, wear);
    return note;
}

SettingsForm::SettingsForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 16, 24, 24);
    outer->addLayout(m_column);
    outer->addStretch(1);
    m_column->setSpacing(10);
}

void SettingsForm::addSection(const QString &title)
{
    if (m_column->count() > 0)
        m_column->addSpacing(10);
    m_column->addWidget(new SectionTitle(m_theme, title, this));
}

void SettingsForm::addNote(const QString &text)
{
    m_column->addWidget(settingsNote(m_theme, text, this));
}

void SettingsForm::addRow(const QString &label, QWidget *control, const QString &hint)
{
    auto *row = new QHBoxLayout;
    // A label that begins with the name of a key stays in the direction of the form.
    auto *name = new QLabel(isRightToLeft() ? QChar(rightToLeftMark) + label : label, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setFixedWidth(formLabelWidth);
    name->setContentsMargins(0, formLabelDrop, 0, 0);
    name->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    control->setAccessibleDescription(hint);
    row->addWidget(name, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(3);
    const bool narrow = !(control->sizePolicy().horizontalPolicy() & QSizePolicy::GrowFlag);
    column->addWidget(control, 0, narrow ? Qt::AlignLeft : Qt::Alignment());
    if (!hint.isEmpty())
        column->addWidget(settingsNote(m_theme, hint, this));
    row->addLayout(column, 1);
    m_column->addLayout(row);
    QString words = hint;
    if (const auto *box = qobject_cast<QComboBox *>(control))
        for (int i = 0; i < box->count(); ++i)
            words += u' ' + box->itemText(i);
    m_settings << SettingWords {label, words, control};
}

void SettingsForm::addWide(const QString &title, QWidget *widget)
{
    m_column->addWidget(widget);
    m_settings << SettingWords {title, {}, widget};
}

QCheckBox *SettingsForm::addCheck(const QString &label, bool checked, std::function<void(bool)> chosen,
                                  const QString &hint)
{
    auto *box = new QCheckBox(label, this);
    box->setChecked(checked);
    box->setAccessibleName(label);
    box->setAccessibleDescription(hint);
    connect(box, &QCheckBox::toggled, this, std::move(chosen));
    m_column->addWidget(box);
    if (!hint.isEmpty())
        addNote(hint);
    m_settings << SettingWords {label, hint, box};
    return box;
}

QComboBox *SettingsForm::addChoice(const QString &label, const QList<Choice> &choices, const QVariant &now,
                                   std::function<void(const QVariant &)> chosen, const QString &hint)
{
    auto *box = new QComboBox(this);
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    box->setCurrentIndex(std::max(0, box->findData(now)));
    connect(box, &QComboBox::activated, this,
            [box, chosen = std::move(chosen)](int index) { chosen(box->itemData(index)); });
    addRow(label, box, hint);
    return box;
}

} // namespace waypost::ui
