// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/sectiontitle.h"
#include "ui/kit/theme.h"
#include "ui/shell/commands.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waypost::ui {

ShortcutSheet::ShortcutSheet(const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(440, 560);
    auto *outer = new QVBoxLayout(this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    outer->addWidget(scroll);
    auto *sheet = new QWidget(scroll);
    auto *grid = new QGridLayout(sheet);
    grid->setHorizontalSpacing(24);
    QString group;
    for (const CommandSpec &spec : commandTable()) {
        if (!*spec.shortcut)
            continue;
        if (groupOf(spec) != group) {
            group = groupOf(spec);
            grid->addWidget(new SectionTitle(theme, group, sheet), grid->rowCount(), 0, 1, 2);
        }
        const int row = grid->rowCount();
        auto *text = new ElidedLabel(theme, TextRole::Body, &Tokens::ink, sheet);
        text->setText(textOf(spec));
        auto *keys = new ElidedLabel(theme, TextRole::Strong, &Tokens::ink2, sheet);
        keys->setAlignment(Qt::AlignTrailing);
        keys->setText(QKeySequence(QString::fromLatin1(spec.shortcut), QKeySequence::PortableText)
                          .toString(QKeySequence::NativeText));
        grid->addWidget(text, row, 0);
        grid->addWidget(keys, row, 1);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    grid->setColumnStretch(0, 1);
    scroll->setWidget(sheet);
}

} // namespace waypost::ui
