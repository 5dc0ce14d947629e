// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingsdialog.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/sectiontitle.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace waypost::ui {

SettingsDialog::SettingsDialog(const Theme &theme, const sync::Me &me, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    resize(380, 300);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new SectionTitle(theme, tr("Appearance"), this));
    struct Option {
        ThemeChoice choice;
        QString text;
    };
    for (const Option &option :
         {Option {ThemeChoice::System, tr("As the system")}, Option {ThemeChoice::Light, tr("Light")},
          Option {ThemeChoice::Dark, tr("Dark")}}) {
        auto *button = new QRadioButton(option.text, this);
        button->setChecked(theme.choice() == option.choice);
        connect(button, &QRadioButton::clicked, this,
                [this, choice = option.choice] { Q_EMIT themeChosen(choice); });
        column->addWidget(button);
    }
    column->addWidget(new SectionTitle(theme, tr("This device"), this));
    auto *workspace = new ElidedLabel(theme, TextRole::Body, &Tokens::ink, this);
    workspace->setText(me.workspace);
    column->addWidget(workspace);
    auto *role = new ElidedLabel(theme, TextRole::Body, &Tokens::ink2, this);
    role->setText(me.role == QLatin1StringView("owner")            ? tr("You are an owner here.")
                      : me.role == QLatin1StringView("supervisor") ? tr("You are a supervisor here.")
                                                                   : tr("You are an agent here."));
    column->addWidget(role);
    column->addStretch();
    auto *close = new FlatButton(theme, ButtonKind::Secondary, tr("Close"), this);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace waypost::ui
