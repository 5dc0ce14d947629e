// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/sectiontitle.h"
#include "ui/kit/theme.h"
#include "ui/shell/keymap.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace waypost::ui {

ShortcutSheet::ShortcutSheet(const Theme &theme, const Keymap &keymap, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_keymap(keymap)
    , m_field(new SearchField(theme, tr("Find a command or a key"), this))
    , m_scroll(new QScrollArea(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(480, 620);
    m_field->setAccessibleName(m_field->placeholderText());
    m_scroll->setAccessibleName(tr("Shortcuts"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_scroll);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    connect(m_field, &SearchField::left, this, &QDialog::reject);
    connect(m_field, &SearchField::stepped, this, [this](int rows) {
        QScrollBar *bar = m_scroll->verticalScrollBar();
        bar->setValue(bar->value() + rows * bar->singleStep());
    });
    fill({});
}

void ShortcutSheet::fill(const QString &wanted)
{
    auto *sheet = new QWidget(m_scroll);
    auto *grid = new QGridLayout(sheet);
    grid->setHorizontalSpacing(24);
    m_shown = 0;
    QString group;
    for (const CommandSpec &spec : commandTable()) {
        QStringList keys;
        for (const QKeySequence &each : m_keymap.keys(spec.id))
            keys << each.toString(QKeySequence::NativeText);
        const QString text = textOf(spec);
        const QString all = keys.join(tr(" or "));
        if (keys.isEmpty()
            || !(text.contains(wanted.trimmed(), Qt::CaseInsensitive)
                 || all.contains(wanted.trimmed(), Qt::CaseInsensitive)))
            continue;
        if (groupOf(spec) != group) {
            group = groupOf(spec);
            grid->addWidget(new SectionTitle(m_theme, group, sheet), grid->rowCount(), 0, 1, 2);
        }
        add(*grid, text, all);
    }
    if (m_shown == 0) {
        auto *nothing = new ElidedLabel(m_theme, TextRole::Body, &Tokens::ink2, sheet);
        nothing->setText(tr("No shortcut like that. Settings, Keyboard gives any command a key."));
        grid->addWidget(nothing, 0, 0, 1, 2);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    grid->setColumnStretch(0, 1);
    m_scroll->setWidget(sheet); // the one before goes
}

void ShortcutSheet::add(QGridLayout &grid, const QString &text, const QString &keys)
{
    const int row = grid.rowCount();
    auto *words = new ElidedLabel(m_theme, TextRole::Body, &Tokens::ink, grid.parentWidget());
    words->setText(text);
    auto *label = new ElidedLabel(m_theme, TextRole::Strong, &Tokens::ink2, grid.parentWidget());
    label->setAlignment(Qt::AlignTrailing);
    label->setText(keys);
    grid.addWidget(words, row, 0);
    grid.addWidget(label, row, 1);
    ++m_shown;
}

} // namespace waypost::ui
